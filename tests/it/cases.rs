//! What holds for all cases together: every check has some. Each of them is a test of its own, in
//! `tests/cases.rs`.

use std::path::{Path, PathBuf};

use oppslag::checks::registry;
use oppslag::finding::rules;

use crate::support::repository;

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
const BY_COMMAND: [&str; 8] = [
    "language-not-in-event",
    "unknown-size",
    "unknown-template",
    "oversized-file",
    "broken-placeable",
    "changed-meanwhile",
    "exchange-syntax",
    "untaken-sentence",
];

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
