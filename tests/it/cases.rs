//! What holds for all cases together: every check has some. Each of them is a test of its own, in
//! `tests/cases.rs`. Besides, what a run does with several faults.

use std::path::{Path, PathBuf};

use oppslag::checks::registry;
use oppslag::finding::rules;

use crate::support::{copy, repository, request, run};

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

/// Codes that only the command line can bring about; they are tested there.
const BY_COMMAND: [&str; 4] =
    ["language-not-in-event", "unknown-size", "unknown-template", "oversized-file"];

#[test]
fn every_check_has_cases() {
    for check in rules::all() {
        if BY_COMMAND.contains(&check.code) {
            continue;
        }
        let cases = repository().join("tests/cases").join(check.code);
        assert!(cases.is_dir(), "{} has no cases", check.code);
        let names: Vec<String> = folders(&cases)
            .iter()
            .map(|case| case.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        let count = |kind: &str| names.iter().filter(|name| name.starts_with(kind)).count();
        // What a file's reader finds has no function whose near misses could be told apart.
        let (good, bad) = if registry::has_check(check) { (1, 2) } else { (0, 1) };
        assert!(count("good-") >= good && count("bad-") >= bad, "{}: {names:?}", check.code);
    }
}

#[test]
fn every_folder_of_cases_is_a_check_with_cases() {
    let mut count = 0;
    for folder in folders(&repository().join("tests/cases")) {
        let code = folder.file_name().unwrap().to_str().unwrap();
        if code != "base" {
            assert!(rules::find(code).is_some(), "{code} is no check");
            let cases = folders(&folder);
            assert!(!cases.is_empty(), "{code} has no cases");
            count += cases.len();
        }
    }
    assert!(count >= 700, "only {count} cases");
}

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
    let text = crate::referees::text(&outcome.folder.join("nb/poster.pdf"));
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
    let page = crate::referees::text(&outcome.folder.join("en/poster.pdf"));
    assert!(flat(&page).contains(&flat(hostile)), "{page}");
}
