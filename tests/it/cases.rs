//! One folder a case, `tests/cases/<code>/{good,bad}-<what>/`: files that are laid over the small
//! workspace in `tests/cases/base/`, perhaps what to check (`check.txt`, as on the command line) or a list
//! of recipients (`recipients.csv`, judged as `oppslag letters --dry-run` does), and beside them what oppslag says of it (`expected.txt`).
//! `OPPSLAG_BLESS=1` writes the expectations anew; read them before they are committed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use oppslag::checks::registry;
use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::rules;
use oppslag::jobs::check;
use oppslag::report::human;

use crate::support::{blessing, checking, copy, repository, request, run};

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

/// What `oppslag check` is given for a case: `check.txt`, or else the event of the base.
fn request_of(case: &Path, root: &Path) -> check::Request {
    let line = std::fs::read_to_string(case.join("check.txt")).unwrap_or("events/mote".to_owned());
    let mut request = checking(Vec::new());
    let mut words = line.split_whitespace();
    while let Some(word) = words.next() {
        match word {
            "--lang" => request.language = words.next().map(str::to_owned),
            "--source" => request.source = words.next().unwrap().to_owned(),
            "--require" => request.require.extend(words.next().map(str::to_owned)),
            "--overlay" => {
                let mut file = || root.join(words.next().unwrap());
                request.overlays.push([file(), file()]);
            }
            "--release" => request.release = true,
            path => request.paths.push(root.join(path)),
        }
    }
    request
}

#[test]
fn every_case_says_what_was_expected() {
    let cases = repository().join("tests/cases");
    let interface =
        Interface::new(&oppslag::content::data::Data::new(None), &["en".to_owned()]).unwrap();
    let mut wrong = Vec::new();
    for code_folder in folders(&cases) {
        let code = code_folder.file_name().unwrap().to_str().unwrap().to_owned();
        if code == "base" {
            continue;
        }
        assert!(rules::find(&code).is_some(), "{code} is no check");
        for case in folders(&code_folder) {
            let name = case.file_name().unwrap().to_str().unwrap().to_owned();
            let root = tempfile::tempdir().unwrap();
            copy(&cases.join("base"), root.path());
            copy(&case, root.path());
            let list = case.join("recipients.csv");
            let findings = if list.exists() {
                crate::letters::dry_run(&root.path().join("events/mote"), &list, &case)
            } else {
                let request = request_of(&case, root.path());
                let outcome = check::check(&request);
                outcome.unwrap_or_else(|e| panic!("{code}/{name}: {e}")).findings
            };
            let codes = codes(&findings);
            let bad = name.starts_with("bad-");
            assert!(bad || name.starts_with("good-"), "{name}");
            if codes.contains(code.as_str()) != bad {
                wrong.push(format!(
                    "{code}/{name} must {} be found: {codes:?}",
                    if bad { "" } else { "not" }
                ));
                continue;
            }
            let mut said = human::report(&findings, &interface, false);
            if list.exists() {
                crate::letters::assert_masked(&said, &list);
            } else if !case.join("check.txt").exists() {
                said.push_str(&written(root.path(), &codes, &format!("{code}/{name}")));
            }
            let said: String = said.lines().map(|line| format!("{}\n", line.trim_end())).collect();
            let path = case.join("expected.txt");
            if blessing() {
                std::fs::write(&path, said).unwrap();
            } else if std::fs::read_to_string(&path).unwrap_or_default() != said {
                wrong.push(format!("{code}/{name}:\n{said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn codes(findings: &[Diagnostic]) -> BTreeSet<&'static str> {
    findings.iter().map(|finding| finding.rule.code).collect()
}

/// Which files `render` writes, after the same findings as `check`.
fn written(root: &Path, checked: &BTreeSet<&'static str>, case: &str) -> String {
    let outcome = run(&request(&root.join("events/mote"), &root.join("out")));
    let mut rendered = codes(&outcome.findings);
    // Only a run that looks at the whole workspace can say that an exception is not needed.
    rendered.remove("unused-exception");
    assert_eq!(&rendered, checked, "{case}: render and check do not find the same");
    format!("written: {}\n", outcome.files.keys().cloned().collect::<Vec<_>>().join(" "))
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
