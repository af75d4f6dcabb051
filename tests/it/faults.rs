//! What a run does with several faults, with one language's fault, and with text that looks like code.

use crate::referees;
use crate::support::{copy, repository, request, run};

#[test]
fn one_run_shows_every_fault() {
    let root = tempfile::tempdir().unwrap();
    let cases = repository().join("tests/cases");
    copy(&cases.join("base"), root.path());
    let path = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path)
        .unwrap()
        .replace("end = 15:30", "end = 12:30\nstrat = 1")
        .replace("venue = \"arvoll-gard\"", "venue = \"arvol-gard\"")
        .replace("weekday = \"onsdag\"", "weekday = \"tirsdag\"");
    std::fs::write(&path, facts).unwrap();
    let text = root.path().join("events/mote/en.ftl");
    let english = std::fs::read_to_string(&text).unwrap().replace("title =", "titel =");
    std::fs::write(&text, english).unwrap();
    let outcome = run(&request(&root.path().join("events/mote"), &root.path().join("out")));
    let codes: Vec<&str> = outcome.findings.iter().map(|f| f.rule.code).collect();
    for code in [
        "end-before-start",
        "unknown-key",
        "unknown-venue",
        "date-weekday-mismatch",
        "missing-message",
    ] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
    assert!(outcome.files.is_empty());
    assert!(!root.path().join("out").exists(), "nothing may be written");
}

#[test]
fn an_error_in_one_language_stops_that_language_alone() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let text = root.path().join("events/mote/en.ftl");
    std::fs::write(&text, "title = { $nobody }\n").unwrap();
    let outcome = run(&request(&root.path().join("events/mote"), &root.path().join("out")));
    assert_eq!(outcome.stopped, ["en"]);
    let languages: Vec<&str> = outcome.files.values().map(|f| f.language.as_str()).collect();
    assert_eq!(languages, ["nb"; 4]);
    assert!(!root.path().join("out/mote/en").exists());
}

#[test]
fn a_draft_is_written_in_spite_of_errors_and_says_so() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let path = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, facts.replace("\"onsdag\"", "\"tirsdag\"")).unwrap();
    let mut request = request(&root.path().join("events/mote"), &root.path().join("out"));
    assert!(run(&request).files.is_empty());
    request.pages.draft = true;
    let outcome = run(&request);
    assert!(outcome.has_errors());
    assert_eq!(outcome.files.len(), 8);
    assert!(outcome.files.values().all(|file| file.draft));
    let text = referees::text(&outcome.folder.join("nb/poster.pdf"));
    assert!(text.contains("Utkast"), "{text}");
}

#[test]
fn text_is_data_and_never_code() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let text = root.path().join("events/mote/en.ftl");
    let english = std::fs::read_to_string(&text).unwrap();
    let hostile = r#"#panic("x") *b* _i_ $a$ <b> \ #import "/document.json""#;
    let line = english.lines().find(|line| line.starts_with("summary")).unwrap();
    std::fs::write(&text, english.replace(line, &format!("summary = {hostile}"))).unwrap();
    let outcome = run(&request(&root.path().join("events/mote"), &root.path().join("out")));
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    let page = referees::text(&outcome.folder.join("en/poster.pdf"));
    assert!(flat(&page).contains(&flat(hostile)), "{page}");
}
