//! Texts on their way to translators and back: nothing is lost, nothing else changes, nothing is signed.

use std::fmt::Write as _;
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::content::workspace::Workspace;
use oppslag::exchange::{self, Assignment, FileFormat, Incoming, UnitState};
use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::finding::rules::Severity;
use oppslag::jobs::edit::Writer;
use oppslag::jobs::exchange::{Outcome, Request, assignment, import};
use oppslag::language;
use tempfile::TempDir;

use crate::cli::{err, oppslag, out};
use crate::support::{copy, copy_meeting, repository, today};

const TAGS: [&str; 15] = [
    "ar", "ckb", "en", "es", "fa", "kmr", "nn", "pl", "se", "so", "ta", "ti", "uk", "ur", "zh-Hans",
];

/// An office with the meetings of this repository, and its own Somali texts.
pub(crate) fn office() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for id in ["bolig", "arbeid", "aktiviteter"] {
        copy_meeting(id, &root.path().join("events").join(id));
    }
    copy(&repository().join("locales/so"), &root.path().join("locales/so"));
    std::fs::copy(repository().join("oppslag.toml"), root.path().join("oppslag.toml")).unwrap();
    root
}

pub(crate) fn asked(event: &Path, tag: &str, format: FileFormat) -> Assignment {
    let request = Request {
        event: event.to_owned(),
        language: tag.to_owned(),
        format,
        states: Vec::new(),
        deadline: Some(jiff::civil::date(2027, 4, 20)),
        today: today(),
    };
    let interface = Interface::new(&Data::new(None), &["nb".to_owned()]).unwrap();
    let (assignment, found) = assignment(&request, &interface).unwrap();
    assert!(found.iter().all(|one| one.severity != Severity::Error), "{found:?}");
    assignment.unwrap()
}

fn back(assignment: &Assignment, format: FileFormat) -> Incoming {
    let bytes = exchange::export(assignment, format).unwrap();
    read(&bytes, &format!("back.{}", format.extension()))
}

pub(crate) fn read(bytes: &[u8], name: &str) -> Incoming {
    let mut found = Vec::new();
    let incoming = exchange::read(bytes, name, &mut found);
    assert!(found.is_empty(), "{name}: {found:?}");
    incoming.unwrap()
}

/// Takes a file back.
pub(crate) fn take(root: &Path, incoming: &Incoming, write: bool) -> Outcome {
    let workspace = Workspace::load(root).unwrap().value;
    let languages = language::languages(&workspace);
    let writer = Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() };
    import(&workspace, &languages, incoming, write.then_some(&writer)).unwrap()
}

/// What a finding says of something.
fn said(finding: &Diagnostic, name: &str) -> String {
    let value = finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    match value {
        Some(Arg::Text(text)) => text.clone(),
        Some(Arg::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Codes and kinds of what was found.
fn told(outcome: &Outcome) -> Vec<(&'static str, String)> {
    outcome.findings.iter().map(|one| (one.rule.code, said(one, "kind"))).collect()
}

/// Puts a translation into what came back.
fn translate(incoming: &mut Incoming, key: &str, text: &str) {
    let unit = incoming.units.iter_mut().find(|unit| unit.key == key);
    text.clone_into(&mut unit.unwrap_or_else(|| panic!("{key}")).target);
}

#[test]
fn every_language_comes_back_in_every_form_as_it_went() {
    let root = office();
    let event = root.path().join("events/bolig");
    for tag in TAGS {
        let assignment = asked(&event, tag, FileFormat::Docx);
        assert!(assignment.units.len() > 80, "{tag}");
        let branches = assignment.units.iter().filter(|unit| !unit.key.branches.is_empty()).count();
        // Chinese sentences are the same for all numbers.
        assert!(branches >= 2 || tag == "zh-Hans", "{tag}: {branches}");
        for format in FileFormat::ALL {
            let incoming = back(&assignment, format);
            let units = assignment
                .units
                .iter()
                .map(|unit| (unit.key.to_string(), Some(unit.source.clone()), unit.target.clone()));
            let read = incoming.units.iter().filter(|unit| !unit.key.contains(":signed-"));
            let read = read.map(|one| (one.key.clone(), one.source.clone(), one.target.clone()));
            assert_eq!(read.collect::<Vec<_>>(), units.collect::<Vec<_>>(), "{tag} {format:?}");
            let outcome = take(root.path(), &incoming, true);
            assert_eq!(told(&outcome), [], "{tag} {format:?}: {:?}", outcome.findings);
            assert!(outcome.files.is_empty(), "{tag} {format:?}: {:?}", outcome.files);
            assert_eq!(outcome.same, assignment.units.len(), "{tag} {format:?}");
        }
    }
    assert!(!root.path().join("locales/ar").exists(), "nothing was written");
}

#[test]
fn a_file_is_the_same_whenever_it_is_made() {
    let root = office();
    let assignment = asked(&root.path().join("events/bolig"), "ar", FileFormat::Docx);
    for format in FileFormat::ALL {
        let twice = [(); 2].map(|()| exchange::export(&assignment, format).unwrap());
        assert!(twice[0] == twice[1], "{format:?}");
    }
}

#[test]
fn whoever_translates_sees_what_stands_in_the_place_of_a_placeable() {
    let root = office();
    let assignment = asked(&root.path().join("events/bolig"), "so", FileFormat::Xlsx);
    let unit = |id: &str| {
        let key = format!("so:locales.invitation:{id}");
        assignment.units.iter().find(|unit| unit.key.to_string() == key).unwrap()
    };
    let contact = unit("contact");
    let phone = contact.example("{ $phone }", false).unwrap();
    assert!(phone.starts_with("+47"), "{phone}");
    let range = unit("time-range");
    let start = "{ DATETIME($start, timeStyle: \"short\") }";
    assert!(range.example(start, true).unwrap().contains(':'), "{:?}", range.shown);
    let terms: Vec<_> = assignment.units.iter().flat_map(|unit| &unit.terms).collect();
    assert!(terms.len() > 3, "{terms:?}");
    assert!(unit("interpreters-other:one").notes.iter().any(|note| note.contains("tallene 1")));
    let said = assignment.words.head.join("\n");
    for word in ["somali", "tirsdag 20. april 2027", "+47"] {
        assert!(said.contains(word), "{said}");
    }
}

/// What a translator does to one sentence changes one line of one file.
#[test]
fn one_sentence_changes_and_every_other_byte_stays() {
    for (key, text, file, before, after) in [
        (
            "so:events.bolig:title",
            "Guryo cusub",
            "events/bolig/so.ftl",
            "title = Guryaha: Maxaad xaq u leedahay?\n",
            "title = Guryo cusub\n",
        ),
        (
            "so:events.bolig:programme-tenants",
            "[Ururka] {$speaker} waa kan.",
            "events/bolig/so.ftl",
            "programme-tenants = { $speaker } (ururka kiraysteyaasha) ayaa kuu sheegaya waxa aad xaq u leedahay markaad guri kiraysato. Waxay caawiyaan dadka guryaha kiraysta.\n",
            "programme-tenants = { \"[\" }Ururka] { $speaker } waa kan.\n",
        ),
        (
            "so:locales.invitation:time-range",
            "{ DATETIME($start, timeStyle: “short”) } ilaa {DATETIME($end,timeStyle:\"short\")}",
            "locales/so/invitation.ftl",
            "time-range = Laga bilaabo { DATETIME($start, timeStyle: \"short\") } ilaa { DATETIME($end, timeStyle: \"short\") }\n",
            "time-range = { DATETIME($start, timeStyle: \"short\") } ilaa { DATETIME($end, timeStyle: \"short\") }\n",
        ),
    ] {
        for format in FileFormat::ALL {
            let root = office();
            let old = std::fs::read_to_string(root.path().join(file)).unwrap();
            let assignment = asked(&root.path().join("events/bolig"), "so", format);
            let mut incoming = back(&assignment, format);
            translate(&mut incoming, key, text);
            let dry = take(root.path(), &incoming, false);
            assert_eq!(std::fs::read_to_string(root.path().join(file)).unwrap(), old);
            let outcome = take(root.path(), &incoming, true);
            assert_eq!(told(&outcome), [], "{key}: {:?}", outcome.findings);
            assert_eq!((&dry.files, outcome.files.len()), (&outcome.files, 1), "{key}");
            let new = std::fs::read_to_string(root.path().join(file)).unwrap();
            assert!(old.contains(before), "{key}");
            assert_eq!(new, old.replacen(before, after, 1), "{key} {format:?}");
            assert!(take(root.path(), &incoming, true).files.is_empty(), "{key}: twice");
        }
    }
}

#[test]
fn a_branch_changes_and_its_message_still_has_the_others() {
    let root = office();
    let event = root.path().join("events/bolig");
    let mut incoming = back(&asked(&event, "so", FileFormat::Po), FileFormat::Po);
    let one = "so:locales.invitation:interpreters-other:one";
    translate(&mut incoming, one, "Wac { $phone } hal maalin ka hor.");
    let outcome = take(root.path(), &incoming, true);
    assert_eq!(told(&outcome), []);
    let new = asked(&event, "so", FileFormat::Po);
    let old = asked(&office().path().join("events/bolig"), "so", FileFormat::Po);
    for (new, old) in new.units.iter().zip(&old.units) {
        assert_eq!(new.key, old.key);
        match new.key.to_string() == one {
            true => assert_eq!(new.target, "Wac { $phone } hal maalin ka hor."),
            false => assert_eq!(new.target, old.target, "{}", new.key),
        }
    }
}

/// What may be wrong with a row, what is told, and whether the row goes in.
#[test]
fn what_is_wrong_is_told_by_row_and_stays_out() {
    let contact = "so:locales.invitation:contact";
    let old = asked(&office().path().join("events/bolig"), "so", FileFormat::Xlsx);
    let bytes = exchange::export(&old, FileFormat::Xlsx).unwrap();
    let lost = ("broken-placeable", "lost");
    let unknown = ("broken-placeable", "unknown");
    for (key, text, wanted) in [
        (contact, "Wac { $name }, taleefan { $phone }.", vec![]),
        (contact, "Wac { $name }.", vec![lost]),
        (contact, "Wac { $name }, { $phon }.", vec![lost, unknown]),
        (contact, "Wac { $name }, { $phone } { $url }.", vec![unknown]),
        (contact, "Wac { $name }, { $phone ", vec![("broken-placeable", "brace")]),
        (contact, "Wac } { $name }, { $phone }", vec![("broken-placeable", "brace")]),
        (contact, "", vec![]),
        ("so:events.bolig:title", "a\n.b = c\n[d]", vec![]),
        // The number may be left out where there is only one.
        ("so:locales.invitation:interpreters-other:one", "Wac { $phone } hal maalin.", vec![]),
        ("so:locales.invitation:interpreters-other:other", "Wac { $phone } maalmo.", vec![lost]),
        ("so:locales.invitation:interpreters-other:other", "", vec![]),
    ] {
        let root = office();
        let event = root.path().join("events/bolig");
        let mut incoming = read(&bytes, "back.xlsx");
        translate(&mut incoming, key, text);
        translate(&mut incoming, "so:events.bolig:summary", "Kaalay.");
        let outcome = take(root.path(), &incoming, true);
        let wanted: Vec<_> =
            wanted.into_iter().map(|(code, kind)| (code, kind.to_owned())).collect();
        assert_eq!(told(&outcome), wanted, "{text}");
        let row = |one: &Diagnostic| said(one, "row").parse::<usize>().unwrap();
        assert!(outcome.findings.iter().all(|one| row(one) > 1), "{:?}", outcome.findings);
        let after = asked(&event, "so", FileFormat::Xlsx);
        let now = |key: &str| {
            after.units.iter().find(|unit| unit.key.to_string() == key).unwrap().target.clone()
        };
        // All else goes in.
        assert_eq!(now("so:events.bolig:summary"), "Kaalay.", "{text}");
        let old = old.units.iter().find(|unit| unit.key.to_string() == key).unwrap();
        let taken = wanted.is_empty() && !text.is_empty() && !text.contains("[d]");
        if taken {
            assert_eq!(now(key), text);
        } else if text.contains("[d]") {
            assert_eq!(now(key), "a .b = c [d]");
        } else {
            assert_eq!(now(key), old.target, "{text}");
        }
    }
}

/// Each change of the texts while the file was away, and what becomes of the sentence.
#[test]
fn what_was_translated_from_an_older_original_is_refused_with_both_shown() {
    let nb = "events/bolig/nb.ftl";
    let so = "events/bolig/so.ftl";
    for (file, before, after, wanted) in [
        (nb, "title = ", "title = Ny: ", Some("original")),
        (so, "title = ", "title = Cusub: ", Some("translation")),
        // Spaces and comments say nothing else.
        (nb, "title = ", "# Et notat.\ntitle =  ", None),
        (so, "title = ", "# Et notat.\ntitle =\n    ", None),
        (nb, "summary = ", "summary = Ny: ", None),
        (so, "summary = ", "summary = Cusub: ", None),
    ] {
        let root = office();
        let event = root.path().join("events/bolig");
        let mut incoming = back(&asked(&event, "so", FileFormat::Docx), FileFormat::Docx);
        translate(&mut incoming, "so:events.bolig:title", "Guryo");
        let text = std::fs::read_to_string(root.path().join(file)).unwrap();
        std::fs::write(root.path().join(file), text.replacen(before, after, 1)).unwrap();
        let outcome = take(root.path(), &incoming, true);
        let title = |one: &&Diagnostic| said(one, "id").ends_with(":title");
        let shown: Vec<_> = outcome.findings.iter().filter(title).collect();
        let now = std::fs::read_to_string(root.path().join(so)).unwrap();
        assert_eq!(now.contains("Guryo\n"), wanted.is_none(), "{file} {after}: {now}");
        match wanted {
            None => assert!(shown.is_empty(), "{file} {after}: {shown:?}"),
            Some(kind) => {
                assert_eq!(shown.len(), 1, "{:?}", outcome.findings);
                assert_eq!(shown[0].rule.code, "changed-meanwhile");
                assert_eq!(said(shown[0], "kind"), kind);
                assert!(!said(shown[0], "then").is_empty() && !said(shown[0], "now").is_empty());
            }
        }
    }
}

#[test]
fn rows_that_nobody_knows_or_that_stand_twice_are_told() {
    let root = office();
    let event = root.path().join("events/bolig");
    let mut incoming = back(&asked(&event, "so", FileFormat::Xlsx), FileFormat::Xlsx);
    let unit = |key: &str, target: &str| exchange::Returned {
        key: key.to_owned(),
        target: target.to_owned(),
        row: 999,
        ..exchange::Returned::default()
    };
    translate(&mut incoming, "so:events.bolig:title", "Guryo");
    incoming.units.extend([
        unit("so:events.bolig:title", "Aqal"),
        unit("so:events.bolig:summary", "Kaalay"),
        unit("so:events.bolig:none", "x"),
        unit("so:events.none:title", "x"),
        unit("so:events..._x002F_..:title", "x"),
        unit("tlh:events.bolig:title", "x"),
        unit("17", "x"),
    ]);
    let outcome = take(root.path(), &incoming, true);
    let kinds: Vec<String> = told(&outcome).into_iter().map(|(_, kind)| kind).collect();
    assert_eq!(kinds, ["twice", "twice", "unknown", "unknown", "unknown", "unknown", "unknown"]);
    let now = std::fs::read_to_string(root.path().join("events/bolig/so.ftl")).unwrap();
    assert!(now.contains("title = Guryo\n"), "the first stays");
}

#[test]
fn a_language_that_nobody_has_translated_comes_back_as_a_new_file() {
    let root = office();
    let event = root.path().join("events/bolig");
    std::fs::remove_file(event.join("ar.ftl")).unwrap();
    let assignment = asked(&event, "ar", FileFormat::Docx);
    let own = |unit: &&exchange::Unit| unit.state == UnitState::Untranslated;
    assert!(assignment.units.iter().filter(own).count() >= 5);
    let mut incoming = back(&assignment, FileFormat::Docx);
    for unit in incoming.units.iter_mut().filter(|unit| unit.key.contains(":events.")) {
        unit.target = format!("عربي {}", unit.source.clone().unwrap());
    }
    let outcome = take(root.path(), &incoming, true);
    assert_eq!(told(&outcome), []);
    let text = std::fs::read_to_string(event.join("ar.ftl")).unwrap();
    let nb = std::fs::read_to_string(event.join("nb.ftl")).unwrap();
    let messages = |text: &str| oppslag::jobs::edit::messages::texts(text).len();
    assert_eq!(messages(&text), messages(&nb), "{text}");
    // Texts that recur stand in the program; what an office changes goes into a file of its own.
    let mut incoming = back(&asked(&event, "ar", FileFormat::Po), FileFormat::Po);
    translate(&mut incoming, "ar:locales.invitation:free", "مجاني تماما.");
    take(root.path(), &incoming, true);
    let own = std::fs::read_to_string(root.path().join("locales/ar/invitation.ftl")).unwrap();
    assert_eq!(own, "free = مجاني تماما.\n");
    let now = asked(&event, "ar", FileFormat::Po);
    let key = "ar:locales.invitation:free";
    assert_eq!(
        now.units.iter().find(|unit| unit.key.to_string() == key).unwrap().target,
        "مجاني تماما."
    );
}

#[test]
fn files_that_are_none_are_told_and_take_no_time() {
    let rows = (0..50_000).map(|number| format!("so:events.bolig:title-{number};x;y\n"));
    let wide = "key;source;target\n".to_owned() + &rows.collect::<String>();
    let laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><xliff>&b;</xliff>";
    let outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff><body><trans-unit id=\"a\"><source>&e;</source></trans-unit></body></xliff>";
    for (name, bytes, kind) in [
        ("a.po", b"".as_slice(), "empty"),
        ("a.po", b"msgid \"\"\nmsgstr \"\"\n", "empty"),
        ("a.po", b"msgid \"a\nmsgstr \"b\"\n", "po"),
        ("a.po", b"hello\n", "po"),
        ("a.po", b"msgid \"a\\x\"\n", "po"),
        ("a.xlf", laughs.as_bytes(), "xml"),
        ("a.xlf", outside.as_bytes(), "xml"),
        ("a.xlf", b"<xliff><unit>", "xml"),
        ("a.xlf", b"<html/>", "xliff"),
        ("a.xlf", b"<xliff/>", "empty"),
        ("a.docx", b"PK\x03\x04 and no more", "docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0 an older Word", "binary"),
        ("a.csv", b"navn;adresse\n", "columns"),
        ("a.csv", b"key;target\n;x\n", "empty"),
    ] {
        let mut found = Vec::new();
        let read = exchange::read(bytes, name, &mut found);
        let kinds: Vec<_> = found.iter().map(|one| (one.rule.code, said(one, "kind"))).collect();
        assert_eq!(kinds, [("exchange-syntax", kind.to_owned())], "{name} {kind}");
        assert!(read.is_none(), "{name}");
    }
    let begun = std::time::Instant::now();
    let root = office();
    let outcome = take(root.path(), &read(wide.as_bytes(), "a.csv"), false);
    assert_eq!((outcome.refused, outcome.findings.len()), (50_000, 50_000));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

/// A workbook that somebody has saved as a table of text, with other separators and columns elsewhere.
#[test]
fn a_table_that_a_spreadsheet_has_saved_again_goes_in() {
    let root = office();
    let assignment = asked(&root.path().join("events/bolig"), "so", FileFormat::Xlsx);
    for (delimiter, start) in [(';', "\u{feff}"), (',', ""), ('\t', "")] {
        let mut table = format!("{start}target{delimiter}notes{delimiter}key{delimiter}source\r\n");
        for unit in assignment.units.iter().take(40) {
            let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
            let target = if unit.key.message == "title" { "Guryo" } else { &unit.target };
            let (key, source) = (unit.key.to_string(), quoted(&unit.source));
            let _ = write!(
                table,
                "{}{delimiter}x{delimiter}{key}{delimiter}{source}\r\n",
                quoted(target)
            );
        }
        let outcome = take(root.path(), &read(table.as_bytes(), "back.csv"), false);
        assert_eq!((told(&outcome), outcome.same), (Vec::new(), 39), "{delimiter:?}");
        assert_eq!(outcome.files["events/bolig/so.ftl"], ["title"]);
    }
    let utf16: Vec<u8> = "\u{feff}key\ttarget\r\nso:events.bolig:title\tGuryo\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(read(&utf16, "back.txt").units[0].target, "Guryo");
}

/// A spreadsheet takes zeros away from what looks like a number. The original that came back with it says so, and
/// nothing is taken.
#[test]
fn zeros_that_a_spreadsheet_took_are_seen() {
    let root = office();
    let event = root.path().join("events/bolig");
    for tag in ["nb", "so"] {
        let path = event.join(format!("{tag}.ftl"));
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text + "\ncode = 0590\n").unwrap();
    }
    let before = std::fs::read_to_string(event.join("so.ftl")).unwrap();
    for (target, source, wanted) in [
        ("0590", "0590", vec![]),
        ("590", "590", vec![("changed-meanwhile", "original".to_owned())]),
    ] {
        let table = format!("key;source;target\r\nso:events.bolig:code;{source};{target}\r\n");
        let outcome = take(root.path(), &read(table.as_bytes(), "back.csv"), true);
        assert_eq!(told(&outcome), wanted, "{target}");
        assert_eq!(std::fs::read_to_string(event.join("so.ftl")).unwrap(), before);
    }
}

#[test]
fn an_import_on_the_command_line_says_what_it_did_and_signs_nothing() {
    let root = office();
    let run = |args: &[&str]| oppslag(root.path(), args);
    let made = run(&[
        "review",
        "export",
        "bolig",
        "--lang",
        "so",
        "--format",
        "po",
        "--today",
        "2026-11-23",
    ]);
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    assert!(out(&made).starts_with("bolig-so.po: "), "{}", out(&made));
    let path = root.path().join("bolig-so.po");
    let text = std::fs::read_to_string(&path).unwrap();
    let title = "msgstr \"Guryaha: Maxaad xaq u leedahay?\"";
    assert!(text.contains(title), "{text}");
    let signed = "\nmsgctxt \"so:signed-by\"\nmsgid \"Navn\"\nmsgstr \"Amina Yusuf\"\n";
    std::fs::write(&path, text.replace(title, "msgstr \"Guryo\"") + signed).unwrap();
    let review = |root: &Path| {
        let all = walkdir::WalkDir::new(root).into_iter().flatten();
        let names = all.map(|entry| entry.path().to_owned());
        let mut all: Vec<_> = names.filter(|path| path.ends_with("review.toml")).collect();
        all.sort();
        all.into_iter().map(|path| std::fs::read_to_string(path).unwrap()).collect::<Vec<_>>()
    };
    let before = review(root.path());
    let dry = run(&["review", "import", "bolig-so.po", "--dry-run"]);
    assert!(out(&dry).contains("Ingenting er skrevet. 1 tekst ville bli endret."), "{}", out(&dry));
    let done = run(&["review", "import", "bolig-so.po"]);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    for line in [
        "events/bolig/so.ftl: 1 tekst\n",
        "1 tekst er endret. Ingen er godkjent ved det.\n",
        "--lang so --by \"Amina Yusuf\"",
    ] {
        assert!(out(&done).contains(line), "{}", out(&done));
    }
    assert_eq!(review(root.path()), before);
    assert!(!root.path().join("events/bolig/so.review.toml").exists());
    let none = run(&["review", "import", "oppslag.toml"]);
    assert_eq!(none.status.code(), Some(1), "{}", out(&none));
    assert!(err(&none).contains("exchange-syntax"), "{}", err(&none));
}
