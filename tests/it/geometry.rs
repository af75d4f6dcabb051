//! What stands where on a page: templates say it with marks, and finished files keep their size.

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::jobs::check::check;
use oppslag::report;

use crate::support::{changed, checking, everything, repository};

/// Texts of messages go through `t`, or the program does not know where they stand.
#[test]
fn templates_set_messages_between_marks() {
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(repository().join("templates")) {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|ending| ending != "typ") {
            continue;
        }
        seen += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let base = path.ends_with("common/base.typ");
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            let reads = code.contains("texts.") || code.contains(".texts");
            let own = base && (code.starts_with("#let raw-text(") || code.starts_with("#let t("));
            assert!(!reads || own, "{}:{}: {line}", path.display(), number + 1);
        }
    }
    assert!(seen > 10, "only {seen} templates");
}

/// Printers that scale a page to their margins move the address out of the window.
#[test]
fn pdfs_ask_to_be_printed_as_large_as_they_are() {
    let (_, outcome) = everything();
    for name in outcome.files.keys() {
        let bytes = std::fs::read(outcome.folder.join(name)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text.matches("/ViewerPreferences<</PrintScaling/None").count(), 1, "{name}");
        // The table of objects is where the file says that it is.
        let start = text.rfind("startxref\n").unwrap();
        let table: usize = text[start + 10..].lines().next().unwrap().parse().unwrap();
        assert!(bytes[table..].starts_with(b"xref\n"), "{name}");
    }
}

/// What staff read when the venue's name has no room.
#[test]
fn a_fact_that_is_too_long_is_named() {
    let long = "Kommunikasjonsavdelingsmøteromsbookingkontorlokaler";
    let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
    let office = root.path().join("oppslag.toml");
    let text = std::fs::read_to_string(&office).unwrap().replace("Årvoll Gård", long);
    std::fs::write(&office, text).unwrap();
    let mut request = checking(vec![event]);
    request.language = None;
    let findings = check(&request).unwrap().findings;
    let interface = Interface::new(&Data::new(None), &["nb".to_owned()]).unwrap();
    let said: Vec<String> = findings
        .iter()
        .filter(|f| f.rule.code == "overset-text")
        .map(|f| {
            let hint = report::hint(f, &interface).unwrap_or_default();
            format!("{} {hint}", report::message(f, &interface))
        })
        .collect();
    assert!(
        said.iter().any(|one| one.contains("Stedets navn får ikke plass")
            && one.contains("Gjør stedets navn kortere i oppslag.toml")),
        "{said:#?}"
    );
}
