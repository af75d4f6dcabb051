//! The table of keys against the loaders: each example is put into its file and loaded.

use std::path::Path;

use oppslag::content::approvals::Approvals;
use oppslag::content::data::Data;
use oppslag::content::event::Event;
use oppslag::content::keys::{self, Absent, Entry, File, Kind, whole};
use oppslag::content::layers::is_layered;
use oppslag::content::locale;
use oppslag::content::signatures::{Originals, ReviewedText};
use oppslag::content::workspace::Workspace;
use oppslag::content::{school, sender, template, topic};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::jobs::init::answers;
use oppslag::jobs::letters::sheets::Sheets;
use oppslag::jobs::season::Said;
use oppslag::language::Languages;
use oppslag::language::glossary::concepts::Glossary;
use oppslag::language::glossary::renderings::Renderings;
use oppslag::people::columns::Columns;
use oppslag::people::file::{self as lists, Choice};
use oppslag::people::recipient::Reader;
use oppslag::people::spoken::Names;
use oppslag::termbase::concepts::Termbase;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";

/// What was loaded, without places in files, and what was found.
pub(crate) type Loaded = (String, Vec<Diagnostic>);

/// What a loader makes of a file with this text.
pub(crate) fn load(file: &'static File, text: &str) -> Loaded {
    let root = tempfile::tempdir().unwrap();
    let own = if file.place.starts_with("locales") { "so" } else { "own" };
    let path = file.place.replace("<id>", own).replace("<name>", own).replace("<tag>", own);
    let path = root.path().join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    // What is left out must not come from the file inside, over which a workspace's own is laid.
    let alone = is_layered(&file.place.replace("<tag>", own));
    let mark = if alone { "replace = true\n" } else { "" };
    std::fs::write(&path, format!("{mark}{text}")).unwrap();
    std::fs::write(path.with_file_name("logo.svg"), LOGO).unwrap();
    let data = Data::new(Some(root.path()));
    let mut found = Vec::new();
    let value = match file.id {
        "event" => match Event::load(path.parent().unwrap(), "events/own") {
            Ok(loaded) => {
                found = loaded.diagnostics;
                format!("{:#?}", loaded.value)
            }
            Err(findings) => {
                found = findings;
                String::new()
            }
        },
        "workspace" => {
            let loaded = Workspace::load(root.path()).unwrap();
            found = loaded.diagnostics;
            format!("{:#?}", loaded.value)
        }
        "sender" => format!("{:#?}", sender::load(&data, "own", &mut found)),
        "template" => format!("{:#?}", template::load(&data, "own", &mut found)),
        "approvals" => {
            let folder = path.parent().unwrap();
            format!("{:#?}", Approvals::load(folder, "events/own", &mut found).all)
        }
        "locale" => {
            let locale = locale::load(&data, "so").unwrap();
            found = locale.diagnostics.clone();
            format!("{locale:#?}")
        }
        "review" => {
            let originals = Originals::load(&data, "nb");
            let text = ReviewedText::recurring(&data, "so", &originals, &mut found);
            format!("{:#?}", text.signatures)
        }
        "words" => {
            let languages = Languages::new(&data, []);
            let language = languages.get("so");
            found = languages.findings();
            format!("{:#?}", language.words)
        }
        "series" => {
            let folder = path.parent().unwrap();
            format!("{:#?}", Said::load(folder, "events/own", &mut found))
        }
        "topic" => format!("{:#?}", topic::load(&data, "own", &mut found)),
        "school" => format!("{:#?}", school::holidays(&data, &mut found)),
        "answers" => {
            std::fs::create_dir_all(path.with_file_name("logoer")).unwrap();
            std::fs::write(path.with_file_name("logoer/nav.svg"), LOGO).unwrap();
            format!("{:#?}", answers(&path, "answers.toml", &mut found))
        }
        "concepts" | "terms" => {
            let concepts = Glossary::load(&data, &mut found);
            let terms = Renderings::load(&data, "so", &Vec::new().into(), &mut found);
            Termbase::load(&data, &mut found);
            format!("{concepts:#?} {terms:#?}")
        }
        _ => list(file, &data, &mut found),
    };
    found.retain(|finding| finding.rule.code != "stand-in-sender-logo");
    (without_places(&value, root.path()), found)
}

/// What is made of a file of `assets/letters/`; one that cannot be used leaves a finding too.
fn list(file: &'static File, data: &Data, found: &mut Vec<Diagnostic>) -> String {
    let broken = || Diagnostic::new(oppslag::finding::rules::find("unknown-key").unwrap());
    let list =
        lists::parse(b"Navn;Adresse;Postnr;Poststed\n".to_vec(), "list.csv", Choice::default())
            .unwrap();
    let locales = locale::load_all(&Data::new(None));
    let names = Names::new(data, &locales, Vec::new());
    let all = ["name", "family", "street", "postcode", "place"].map(|field| format!("{field}=A"));
    let mappings: Vec<_> = all.iter().map(|text| text.parse().unwrap()).collect();
    let columns = Columns::find(&list, data, &mappings, "list.csv", found);
    let fine = match file.id {
        "sheets" => Sheets::load(data).is_ok(),
        "columns" => columns.is_ok(),
        "cells" | "countries" | "streets" => {
            Reader::new(data, columns.unwrap(), Vec::new(), names.as_ref().unwrap()).is_ok()
        }
        "language-names" => names.is_ok(),
        id => panic!("nobody loads {id}"),
    };
    found.clear();
    if !fine {
        found.push(broken());
    }
    String::new()
}

/// A value as it is shown, without lines that say where it stood.
fn without_places(value: &str, root: &Path) -> String {
    let line = |line: &&str| {
        let line = line.trim_start();
        !["span:", "text:", "path:", "lines:", "blocks:"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    let lines: Vec<&str> = value.lines().filter(line).collect();
    lines.join("\n").replace(&root.display().to_string(), "")
}

pub(crate) fn told(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(|finding| format!("{} {:?}", finding.rule.code, finding.args)).collect()
}

pub(crate) fn entries() -> impl Iterator<Item = Entry> {
    keys::FILES.into_iter().flat_map(|file| file.entries())
}

#[test]
fn every_example_is_read_and_nothing_is_wrong_with_it() {
    for entry in entries() {
        let text = whole(&entry);
        let (_, found) = load(entry.file, &text);
        assert!(
            found.is_empty(),
            "{} {}: {:?}\n{text}",
            entry.file.name,
            entry.name(),
            told(&found)
        );
    }
}

#[test]
fn a_key_that_must_be_there_is_missed() {
    for entry in entries().filter(|entry| entry.key.absent == Absent::Fault) {
        let text = whole(&entry);
        let without: String = match entry.key.kind.is_section() {
            true => continue,
            // Of tables in a list every one loses it.
            false => text
                .lines()
                .filter(|line| !line.starts_with(&format!("{} = ", entry.key.name)))
                .map(|line| format!("{line}\n"))
                .collect(),
        };
        if without == text {
            continue;
        }
        let (_, found) = load(entry.file, &without);
        assert!(!found.is_empty(), "{} {}:\n{without}", entry.file.name, entry.name());
    }
}

#[test]
fn every_word_of_a_list_is_known_and_no_other() {
    // Glossaries keep what they do not know; their tables are judged where they are exchanged.
    let strict = |entry: &Entry| entry.file.id != "concepts" && entry.file.id != "terms";
    for entry in entries().filter(strict) {
        let (Kind::Word(words) | Kind::Words(words)) = entry.key.kind else { continue };
        let list = matches!(entry.key.kind, Kind::Words(_));
        let with = |word: &str| {
            let value = if list { format!("[\"{word}\"]") } else { format!("\"{word}\"") };
            let line = format!("{} = {}\n", entry.key.name, entry.key.example);
            load(
                entry.file,
                &whole(&entry).replace(&line, &format!("{} = {value}\n", entry.key.name)),
            )
        };
        for word in words {
            let (_, found) = with(word);
            // A text that nobody has signed has no reader's name.
            let fine = found.is_empty() || *word == "unreviewed";
            assert!(fine, "{} = {word}: {:?}", entry.name(), told(&found));
        }
        assert!(!with("rubbish").1.is_empty() || entry.name() == "kind", "{}", entry.name());
    }
}

#[test]
fn a_number_is_read_up_to_the_limits_that_are_told() {
    for entry in entries() {
        let Kind::Integer(least, most) = entry.key.kind else { continue };
        for (number, fine) in [(least, true), (most, true), (least - 1, false), (most + 1, false)] {
            let line = format!("{} = {}\n", entry.key.name, entry.key.example);
            let own = format!("{} = {number}\n", entry.key.name);
            let (_, found) = load(entry.file, &whole(&entry).replace(&line, &own));
            assert_eq!(found.is_empty(), fine, "{} = {number}: {:?}", entry.name(), told(&found));
        }
    }
}

#[test]
fn what_is_left_out_is_as_the_table_says() {
    for entry in entries() {
        let Absent::Value(value) = entry.key.absent else { continue };
        let text = whole(&entry);
        let line = format!("{} = {}\n", entry.key.name, entry.key.example);
        assert!(text.contains(&line), "{}:\n{text}", entry.name());
        let with =
            load(entry.file, &text.replace(&line, &format!("{} = {value}\n", entry.key.name)));
        let without = load(entry.file, &text.replace(&line, ""));
        assert!(with.1.is_empty(), "{} = {value}: {:?}", entry.name(), told(&with.1));
        assert_eq!(with.0, without.0, "{} = {value}", entry.name());
    }
}
