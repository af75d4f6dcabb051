//! The table of keys, and what is made from it: docs/keys.md, explanations, and what loaders ask for.

use std::collections::BTreeSet;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::keys::{self, Entry, Kind};
use oppslag::report::keys::{catalogue, explained, sections};

use crate::cli::{err, oppslag, out};
use crate::support::{blessing, repository};

fn interface(tag: &str) -> Interface {
    Interface::whole(&Data::new(Some(repository())), tag).unwrap()
}

fn entries() -> Vec<Entry> {
    keys::FILES.into_iter().flat_map(|file| file.entries()).collect()
}

/// The source of all loaders, without tests.
fn source() -> String {
    let src = repository().join("src");
    ["content", "language", "people", "jobs/letters/sheets.rs"]
        .iter()
        .flat_map(|place| walkdir::WalkDir::new(src.join(place)))
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .filter(|path| !path.starts_with(src.join("content/keys")) && !path.ends_with("fields.rs"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .map(|text| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned())
        .collect()
}

/// The keys that loaders ask for by name.
#[test]
fn loaders_ask_for_no_key_that_the_table_does_not_have() {
    let asks = regex::Regex::new(concat!(
        r#"(?s)\b(?:fields|table|place|window|outer)\s*\.\s*(?:text|flag|integer|number|date|time|texts|"#,
        r#"items|table|tables|has|missing|invalid)\(\s*"([a-z0-9-]+)""#,
        r#"|\b(?:needed|required|texts_by_key|named|groups|set|interpreted)\(\s*(?:&mut )?"#,
        r#"(?:fields|table|place)\s*,\s*"([a-z0-9-]+)""#,
        r#"|[ (,](?:number|text|names|mm|count|forms|list)\("([a-z0-9-]+)"[,)]"#,
    ))
    .unwrap();
    let known: BTreeSet<&str> = entries().iter().map(|entry| entry.key.name).collect();
    let source = source();
    let asked: BTreeSet<&str> = asks
        .captures_iter(&source)
        .filter_map(|found| found.iter().skip(1).flatten().next())
        .map(|name| name.as_str())
        .collect();
    assert!(asked.len() > 120, "{} {asked:?}", asked.len());
    let strange: Vec<_> = asked.difference(&known).collect();
    assert!(strange.is_empty(), "read, but not in the table: {strange:?}");
}

#[test]
fn a_section_names_each_key_and_each_word_for_it_once() {
    for file in keys::FILES {
        for entry in file.entries() {
            let siblings = entry.siblings();
            let alike = |name: &str| siblings.iter().filter(|key| key.name == name).count();
            assert_eq!(alike(entry.key.name), 1, "{} {}", file.name, entry.name());
            for alias in entry.key.aliases {
                let owners: Vec<&str> = siblings
                    .iter()
                    .filter(|key| key.name == *alias || key.aliases.contains(alias))
                    .map(|key| key.name)
                    .collect();
                assert_eq!(owners, [entry.key.name], "{alias} in {}", file.name);
            }
            for beside in entry.key.beside {
                assert_eq!(alike(beside), 1, "{} needs {beside}", entry.name());
            }
        }
    }
}

#[test]
fn every_file_and_key_is_explained_and_nothing_else_is() {
    let messages: BTreeSet<String> = entries()
        .iter()
        .map(Entry::message)
        .chain(keys::FILES.iter().map(|file| file.message()))
        .chain(["absent", "kind", "pick", "reader", "top"].map(|word| format!("key-{word}")))
        .collect();
    for tag in ["nb", "nn", "en"] {
        let text = std::fs::read_to_string(repository().join(format!("locales/{tag}/keys.ftl")));
        let text = text.unwrap();
        let there: BTreeSet<String> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
            .collect();
        assert_eq!(there, messages, "{tag}");
        let interface = interface(tag);
        for entry in entries() {
            let said = oppslag::report::keys::kind(&entry.key.kind, &interface);
            assert!(!said.is_empty() && !said.contains("key-kind"), "{tag} {}", entry.name());
            let text = interface.text(&entry.message(), &Default::default());
            assert!(text.ends_with('.') && !text.contains("byte"), "{tag}: {text}");
            // What can be left out without a value in its place must say what happens then.
            let silent = matches!(entry.key.absent, keys::Absent::FaultAtTimes);
            assert!(!silent || text.len() > 30, "{tag}: {text}");
        }
    }
}

#[test]
fn the_documentation_of_keys_is_fresh() {
    let path = repository().join("docs/keys.md");
    let text = catalogue(&[&interface("nb"), &interface("en")]);
    if blessing() {
        std::fs::write(&path, &text).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "write docs/keys.md anew with OPPSLAG_BLESS=1");
    for entry in entries() {
        assert!(there.contains(entry.key.example), "{}", entry.name());
    }
}

#[test]
fn a_file_or_a_section_of_it_is_explained() {
    let interface = interface("nb");
    let event = keys::files("event.toml")[0];
    let all = explained(event, None, &[&interface]).unwrap();
    for part in ["## Øverst i filen", "`childcare = true`", "## [registration]", "`by = \"sms\"`"]
    {
        assert!(all.contains(part), "{part} is not in {all}");
    }
    let one = explained(event, Some("[registration]"), &[&interface]).unwrap();
    assert!(one.contains("`deadline = 2027-05-04`") && !one.contains("childcare"), "{one}");
    assert_eq!(explained(event, Some("register"), &[&interface]), None);
    assert!(sections(keys::WORKSPACE).contains(&"order.places".to_owned()));
    let place = explained(keys::WORKSPACE, Some("order.places"), &[&interface]).unwrap();
    assert!(place.contains("[[order.places]]") && !place.contains("reserve"), "{place}");
}

#[test]
fn explain_prints_files_sections_and_codes_in_the_language_of_the_user() {
    let run = |args: &[&str]| oppslag(repository(), args);
    let shown = run(&["explain", "event.toml"]);
    assert_eq!(shown.status.code(), Some(0), "{}", err(&shown));
    assert!(out(&shown).contains("Dagen møtet er."), "{}", out(&shown));
    let shown = run(&["--ui-lang", "en", "explain", "event.toml", "programme"]);
    assert!(out(&shown).contains("When the point begins."), "{}", out(&shown));
    assert!(!out(&shown).contains("The day of the meeting."));
    let both = out(&run(&["explain", "glossary.toml"]));
    assert!(
        both.contains("`locales/nb/glossary.toml`")
            && both.contains("`locales/<tag>/glossary.toml`")
    );
    for (args, known) in [
        (&["explain", "event.tml"][..], "oppslag list checks"),
        (&["explain", "evnt.toml"], "oppslag.toml"),
        (&["explain", "event.toml", "program"], "programme"),
        (&["explain", "jargon", "programme"], "event.toml"),
    ] {
        let shown = run(args);
        assert_eq!(shown.status.code(), Some(2), "{args:?}");
        assert!(err(&shown).contains(known), "{args:?}: {}", err(&shown));
    }
}

#[test]
fn examples_are_of_their_kind() {
    for entry in entries().iter().filter(|entry| !entry.key.kind.is_section()) {
        let text = format!("key = {}", entry.key.example);
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        let value = &table["key"];
        let fine = match &entry.key.kind {
            Kind::Integer(least, most) => {
                value.as_integer().is_some_and(|n| (*least..=*most).contains(&n))
            }
            Kind::Number => value.is_integer() || value.is_float(),
            Kind::Flag => value.as_bool() == Some(true),
            Kind::Date => value.as_datetime().is_some_and(|day| day.time.is_none()),
            Kind::Time => value.as_datetime().is_some_and(|time| time.date.is_none()),
            Kind::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Kind::Words(words) => value
                .as_array()
                .unwrap()
                .iter()
                .all(|word| word.as_str().is_some_and(|word| words.contains(&word))),
            Kind::TextLists(count) => value.as_array().unwrap().len() == *count,
            Kind::Texts | Kind::Numbers | Kind::Picks(_) | Kind::Spoken(_) => value.is_array(),
            _ => value.is_str(),
        };
        assert!(fine, "{}: {text}", entry.name());
    }
}
