//! The table of keys against the loaders: each example is put into its file and loaded.

use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::event::Event;
use oppslag::content::keys::{self, Absent, Entry, File, Kind, sample, whole};
use oppslag::content::locale::{self, messages::Messages};
use oppslag::content::workspace::Workspace;
use oppslag::content::{sender, template};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::source::SourceFile;
use oppslag::jobs::letters::sheets::Sheets;
use oppslag::language::Languages;
use oppslag::people::columns::Columns;
use oppslag::people::recipient::Reader;
use oppslag::people::spoken::Names;
use oppslag::people::table;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"/>";

/// What was loaded, without places in files, and what was found.
type Loaded = (String, Vec<Diagnostic>);

/// What a loader makes of a file with this text.
fn load(file: &'static File, text: &str) -> Loaded {
    let root = tempfile::tempdir().unwrap();
    let own = if file.place.starts_with("locales") { "so" } else { "own" };
    let path = file.place.replace("<id>", own).replace("<name>", own).replace("<tag>", own);
    let path = root.path().join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
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
        "locale" | "review" => {
            let locale = locale::load(&data, "so").unwrap();
            found = locale.diagnostics.clone();
            format!("{locale:#?}")
        }
        "words" | "concepts" | "terms" => {
            let languages = Languages::new(&data, []);
            let both = (languages.get("nb"), languages.get("so"));
            found = languages.findings();
            format!("{:#?} {:#?}", both.0.words, both.1.words)
        }
        _ => list(file, &data, &mut found),
    };
    found.retain(|finding| finding.rule.code != "stand-in-sender-logo");
    (without_places(&value, root.path()), found)
}

/// What is made of a file of `assets/letters/`; one that cannot be used leaves a finding too.
fn list(file: &'static File, data: &Data, found: &mut Vec<Diagnostic>) -> String {
    let broken = || Diagnostic::new(oppslag::finding::rules::find("unknown-key").unwrap());
    let list = table::parse(b"Navn;Adresse;Postnr;Poststed\n".to_vec(), "list.csv", None).unwrap();
    let locales = locale::load_all(&Data::new(None));
    let names = Names::new(data, &locales, Vec::new());
    let all = ["name", "family", "street", "postcode", "place"].map(|field| format!("{field}=A"));
    let mappings: Vec<_> = all.iter().map(|text| text.parse().unwrap()).collect();
    let columns = Columns::find(&list, data, &mappings, "list.csv", found);
    let fine = match file.id {
        "sheets" => Sheets::load(data).is_ok(),
        "columns" => columns.is_ok(),
        "cells" => Reader::new(data, columns.unwrap(), names.as_ref().unwrap()).is_ok(),
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

fn told(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(|finding| format!("{} {:?}", finding.rule.code, finding.args)).collect()
}

fn entries() -> impl Iterator<Item = Entry> {
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
            assert!(found.is_empty(), "{} = {word}: {:?}", entry.name(), told(&found));
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

/// What is found of a word that is no key, put into its place in a file that is valid otherwise.
fn hint(entry: &Entry, word: &str) -> Diagnostic {
    let line = format!(
        "\"{word}\" = {}\n",
        if entry.key.kind.is_section() { "true" } else { entry.key.example }
    );
    let text = whole(entry);
    let text = match entry.tables.is_empty() {
        true => format!("{line}{text}"),
        false => {
            let heading = entry.heading().unwrap();
            text.replace(&format!("{heading}\n"), &format!("{heading}\n{line}"))
        }
    };
    let (_, found) = load(entry.file, &text);
    let hint = found.into_iter().find(|finding| finding.text("key") == Some(word));
    hint.unwrap_or_else(|| panic!("nothing is told of {word}:\n{text}"))
}

#[test]
fn every_word_that_people_write_for_a_key_leads_to_it() {
    let told = |entry: &Entry| {
        !entry.file.place.starts_with("assets/letters")
            && entry.tables.iter().all(|table| table.kind.is_section())
    };
    for entry in entries().filter(told) {
        for alias in entry.key.aliases {
            let word = alias.split(" = ").next().unwrap();
            let finding = hint(&entry, word);
            assert_eq!(finding.text("suggestion"), Some(entry.key.name), "{word}");
            let place = finding.text("place").unwrap();
            assert!(["here", "there"].contains(&place), "{word}: {place}");
        }
    }
}

#[test]
fn what_a_hint_shows_can_be_pasted() {
    let facts = whole(&keys::EVENT.entries()[0]);
    for (word, value, place, lines) in [
        ("barnepass", "true", "here", "childcare = true"),
        ("Barnepass", "\"ja\"", "here", "childcare = true"),
        ("dato", "2027-06-01", "there", "date = 2027-06-01"),
        ("klokkeslett", "17:30", "there", "start = 17:30"),
        ("fra", "17:30", "there", "start = 17:30"),
        ("til", "\"sent\"", "there", "end = 15:30"),
        ("sted", "\"Årvoll Gård\"", "there", "venue = \"storsalen\""),
        ("sprak", "[\"so\"]", "there", "languages = [\"nb\", \"so\", \"ar\"]"),
        ("avlyst", "true", "here", "status = \"cancelled\""),
        ("flyttet", "true", "here", "status = \"moved\"\nprevious-date = 2027-05-05"),
        ("brev_dato", "2027-04-01", "here", "letter-date = 2027-04-01"),
        (
            "tolk",
            "true",
            "here",
            "[interpreters]\noffered = [\"so\", \"ar\"]\non-request = [\"ti\", { tag = \"vi\", name = \"Tiếng Việt\" }]\nnotice-days = 5",
        ),
        ("pamelding", "true", "here", "[registration]\nby = \"sms\"\ndeadline = 2027-05-04"),
        ("frist", "2027-05-01", "section", "[registration]\nby = \"sms\"\ndeadline = 2027-05-01"),
        (
            "deadline",
            "2027-05-01",
            "section",
            "[registration]\nby = \"sms\"\ndeadline = 2027-05-01",
        ),
        (
            "mat",
            "true",
            "section",
            "[[programme]]\nat = 13:30\nmessage = \"programme-welcome\"\nkind = \"break\"\nfood = [\"fruit\", \"hot-drinks\"]",
        ),
        ("tema", "\"Bolig: Hva har du rett til?\"", "texts", "title = Bolig: Hva har du rett til?"),
        ("emne", "true", "texts", "title = …"),
    ] {
        let (_, found) = load(keys::EVENT, &format!("{word} = {value}\n{facts}"));
        let [finding] = found.as_slice() else { panic!("{word}: {:?}", told(&found)) };
        assert_eq!(finding.text("place"), Some(place), "{word}");
        assert_eq!(finding.text("lines"), Some(lines), "{word}");
        pasted(&facts, place, lines);
    }
}

/// Lines that a hint shows are put into the file, and nothing is wrong with it.
fn pasted(facts: &str, place: &str, lines: &str) {
    if place == "texts" {
        let source = std::sync::Arc::new(SourceFile::new("nb.ftl", format!("{lines}\n")));
        let data = Data::new(None);
        let mut found = Vec::new();
        let messages = Messages::new(&locale::load(&data, "nb").unwrap(), &[source], &mut found);
        assert!(messages.is_some() && found.is_empty(), "{lines}: {found:?}");
        return;
    }
    let keys: Vec<&str> =
        lines.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    let other = |line: &&str| !keys.iter().any(|key| line.starts_with(&format!("{key} = ")));
    let rest: String = facts.lines().filter(other).map(|line| format!("{line}\n")).collect();
    let text = if lines.starts_with('[') {
        format!("{rest}{lines}\n")
    } else {
        format!("{lines}\n{rest}")
    };
    let (_, found) = load(keys::EVENT, &text);
    assert!(found.is_empty(), "{:?}\n{text}", told(&found));
}

#[test]
fn a_key_in_the_wrong_section_is_shown_in_its_own() {
    let facts = whole(&keys::EVENT.entries()[0]);
    let (_, found) = load(keys::EVENT, &format!("{facts}[interpreters]\nchildcare = true\n"));
    let [finding] = found.as_slice() else { panic!("{:?}", told(&found)) };
    assert_eq!(
        (finding.text("place"), finding.text("lines")),
        (Some("top"), Some("childcare = true"))
    );
    let office = whole(&keys::WORKSPACE.entries()[0]);
    for (line, place, section) in [
        ("telefon = \"22 12\"", "section", "[contacts.bolig]"),
        ("holdeplass = \"Torget\"", "section", "[venues.storsalen]"),
        ("steder = []", "here", ""),
        // Names are of venues, contacts and papers; above all sections it is the office's.
        ("navn = \"Bydel\"", "there", ""),
    ] {
        let (_, found) = load(keys::WORKSPACE, &format!("{line}\n{office}"));
        let [finding] = found.as_slice() else { panic!("{line}: {:?}", told(&found)) };
        assert_eq!(
            (finding.text("place"), finding.text("section")),
            (Some(place), Some(section)),
            "{line}"
        );
        let rest = format!("{office}{}\n", finding.text("lines").unwrap());
        if place == "section" {
            assert!(load(keys::WORKSPACE, &rest).1.is_empty(), "{rest}");
        }
    }
}

#[test]
fn samples_are_short() {
    let of = |file: &'static File, name: &str| {
        sample(file.entries().iter().find(|entry| entry.name() == name).unwrap())
    };
    assert_eq!(of(keys::EVENT, "childcare"), "childcare = true\n");
    assert_eq!(
        of(keys::WORKSPACE, "venues.bus-stop"),
        "[venues.storsalen]\nname = \"Storsalen\"\nstreet = \"Storgata 1\"\ntown = \"0155 Oslo\"\nbus-stop = \"Årvoll\"\n"
    );
    assert_eq!(
        of(keys::WORKSPACE, "paper"),
        "[papers.yellow]\nname = \"gul\"\n\n[paper]\nso = \"yellow\"\n"
    );
    assert_eq!(of(keys::EVENT, "copies.letters"), "[copies.letters]\nso = 85\n");
}
