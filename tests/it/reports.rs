//! What other programs read: JSON, SARIF, JUnit, annotations; and the texts behind the codes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::{Arg, Diagnostic};
use oppslag::finding::rules::{self, Severity};
use oppslag::finding::source::SourceFile;
use oppslag::jobs::check::{Outcome, check};
use oppslag::report::{Report, explain, github, human, json, junit, sarif};
use tempfile::TempDir;

use crate::referees;
use crate::support::{blessing, checking, copy, repository};

/// An event with an error that has a place, one that has none, and a warning.
fn faulty() -> (TempDir, Outcome) {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let event = root.path().join("events/mote");
    let facts = std::fs::read_to_string(event.join("event.toml")).unwrap();
    std::fs::write(event.join("event.toml"), facts.replace("\"onsdag\"", "\"tirsdag\"")).unwrap();
    std::fs::write(event.join("en.ftl"), "title = 100 % sure: a, b\n").unwrap();
    let outcome = check(&checking(vec![event])).unwrap();
    (root, outcome)
}

fn interface() -> Interface {
    Interface::new(&Data::new(None), &["en".to_owned()]).unwrap()
}

fn parsed(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn json_has_every_finding_with_its_place() {
    let (_root, outcome) = faulty();
    let report = json::report(&Report { outcome: &outcome, interface: &interface() }).unwrap();
    let json = parsed(&report);
    assert_eq!(json["version"], 2);
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(findings.len(), outcome.findings.len());
    let wrong = findings.iter().find(|f| f["code"] == "date-weekday-mismatch").unwrap();
    assert_eq!(wrong["path"], "events/mote/event.toml");
    assert_eq!((&wrong["line"], &wrong["column"]), (&2.into(), &11.into()));
    assert_eq!(wrong["arguments"]["date"], "2027-05-12");
    assert_eq!(wrong["severity"], "error");
    let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error).count();
    assert_eq!(json["summary"]["errors"], errors);
}

/// The schema as OASIS published it, which comes with the crate that the structures are made from.
fn sarif_schema() -> serde_json::Value {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        .current_dir(repository())
        .output()
        .unwrap();
    let metadata = parsed(std::str::from_utf8(&metadata.stdout).unwrap());
    let package = metadata["packages"].as_array().unwrap().iter();
    let mut manifest = package.filter(|p| p["name"] == "serde-sarif").map(|p| &p["manifest_path"]);
    let manifest = PathBuf::from(manifest.next_back().unwrap().as_str().unwrap());
    let schema = manifest.parent().unwrap().join("src/schema.json");
    parsed(&std::fs::read_to_string(schema).unwrap())
}

#[test]
fn sarif_is_what_the_standard_says() {
    let (_root, outcome) = faulty();
    let report = sarif::report(&Report { outcome: &outcome, interface: &interface() }).unwrap();
    let sarif = parsed(&report);
    let schema = sarif_schema();
    let errors = referees::schema_errors(&schema, &sarif);
    assert!(errors.is_empty(), "{errors}");
    // The referee does see faults.
    let mut broken = sarif.clone();
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!referees::schema_errors(&schema, &broken).is_empty());

    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), rules::all().len());
    for result in sarif["runs"][0]["results"].as_array().unwrap() {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
    }
}

/// What a code host shows beside a line: where, how bad, and what to do.
#[test]
fn sarif_says_where_how_bad_and_what() {
    let (_root, outcome) = faulty();
    let report = sarif::report(&Report { outcome: &outcome, interface: &interface() }).unwrap();
    let sarif = parsed(&report);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let with = |code: &str| results.iter().find(|result| result["ruleId"] == code).unwrap();
    let place = |result: &serde_json::Value| result["locations"][0]["physicalLocation"].clone();

    // The second line of the file is `weekday = "tirsdag"`.
    let wrong = with("date-weekday-mismatch");
    let weekday = serde_json::json!({
        "artifactLocation": { "uri": "events/mote/event.toml" },
        "region": { "startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 20 },
    });
    assert_eq!(wrong["level"], "error");
    assert_eq!(place(wrong), weekday);
    let said = wrong["message"]["text"].as_str().unwrap();
    assert!(said.contains("Wednesday, 12 May 2027") && said.contains("\"tirsdag\""), "{said}");
    assert!(said.contains("Correct the weekday or the date."), "{said}");

    // A file as a whole has no line.
    let unsigned = with("unreviewed-translation");
    let file = place(unsigned);
    assert_eq!(unsigned["level"], "warning");
    assert_eq!(file["artifactLocation"]["uri"], "events/mote/en.ftl");
    assert!(file.get("region").is_none(), "{file}");

    // Every finding is as bad as it is, whatever its rule usually is.
    let level = |severity| if severity == Severity::Error { "error" } else { "warning" };
    let wanted: Vec<_> =
        outcome.findings.iter().map(|f| (f.rule.code, level(f.severity))).collect();
    let shown: Vec<_> = results
        .iter()
        .map(|r| (r["ruleId"].as_str().unwrap(), r["level"].as_str().unwrap()))
        .collect();
    assert_eq!(shown, wanted);
    assert!(["error", "warning"].iter().all(|level| shown.iter().any(|(_, is)| is == level)));
}

#[test]
fn junit_fails_the_checks_that_found_errors() {
    let (_root, outcome) = faulty();
    let report = junit::report(&Report { outcome: &outcome, interface: &interface() }).unwrap();
    let xml = roxmltree::Document::parse(&report).unwrap();
    let cases: Vec<_> = xml.descendants().filter(|n| n.has_tag_name("testcase")).collect();
    assert_eq!(cases.len(), rules::all().len());
    let failed: BTreeSet<&str> = cases
        .iter()
        .filter(|case| case.children().any(|child| child.has_tag_name("failure")))
        .map(|case| case.attribute("name").unwrap())
        .collect();
    let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error);
    assert_eq!(failed, errors.map(|f| f.rule.code).collect());
}

#[test]
fn annotations_are_one_line_each() {
    let (_root, outcome) = faulty();
    let report = github::report(&Report { outcome: &outcome, interface: &interface() }, &|_| true);
    assert_eq!(report.lines().count(), outcome.findings.len());
    let wrong = report.lines().find(|line| line.contains("title=date-weekday-mismatch")).unwrap();
    let place = "::error file=events/mote/event.toml,line=2,col=11,endLine=2,endColumn=20,";
    assert!(wrong.starts_with(place), "{wrong}");
    assert!(wrong.contains("%0A"), "the hint stands on a line of its own: {wrong}");
}

/// Two findings of one rule in a file with an odd name, an error after a warning, and one without a place.
fn odd() -> Outcome {
    let text = "på én linje\nto 100 % bostøtte, ja\n";
    let source = Arc::new(SourceFile::new("mine notater/a,b: c.md", text));
    let jargon = |word: &str| {
        let at = text.find(word).unwrap();
        Diagnostic::new(rules::find("jargon").unwrap())
            .at(&source, at..at + word.len())
            .for_language("so")
            .with("kind", "whole")
            .with("word", format!("{word} 7 %"))
            .with("explanation", "Så:")
            .with("write", vec!["hjelp".to_owned(), "støtte".to_owned()])
            .with("reason", "")
    };
    let error = Diagnostic { severity: Severity::Error, ..jargon("bostøtte") };
    let names = BTreeMap::from([("en".to_owned(), "Somali".to_owned())]);
    let unsigned = Diagnostic::new(rules::find("unreviewed-translation").unwrap())
        .in_file("locales/so/review.toml")
        .with("language", Arg::Language("so".to_owned(), names))
        .with("read", "none")
        .with("unsigned", 1.0)
        .with("all", 1.0)
        .with("by", "none");
    let findings = vec![jargon("linje"), error.fixed_by(Some("støtte".to_owned())), unsigned];
    Outcome { findings, files: 2, ..Outcome::default() }
}

#[test]
fn every_report_says_where_a_finding_ends_and_what_to_do() {
    let (outcome, interface) = (odd(), interface());
    let report = Report { outcome: &outcome, interface: &interface };
    let message = "\"bostøtte 7 %\" is a word that many readers do not know. Så:";
    let hint = "Write instead: hjelp or støtte.";

    let json = parsed(&json::report(&report).unwrap());
    let found = &json["findings"][1];
    let place =
        ["line", "column", "end_line", "end_column"].map(|key| found[key].as_u64().unwrap());
    assert_eq!(place, [2, 10, 2, 18]);
    assert_eq!((&found["fix"], &found["language"]), (&"støtte".into(), &"so".into()));
    assert_eq!(found["message"].as_str().unwrap(), message);
    assert_eq!(found["hint"].as_str().unwrap().trim(), hint);
    assert_eq!(json["findings"][2]["language"], serde_json::Value::Null);
    let summary = serde_json::json!({ "files": 2, "errors": 1, "warnings": 2, "infos": 0 });
    assert_eq!(json["summary"], summary);

    let annotations = github::report(&report, &|path| path != "locales/so/review.toml");
    let path = "file=mine notater/a%2Cb%3A c.md";
    let place = "line=2,col=10,endLine=2,endColumn=18,title=jargon";
    let text = message.replace('%', "%25");
    let line = annotations.lines().nth(1).unwrap();
    assert_eq!(line.trim_end(), format!("::error {path},{place}::{text}%0A{hint}"));
    let signed = "Nobody who has Somali as a first language has read and approved";
    let inside = annotations.lines().nth(2).unwrap();
    assert!(inside.contains(signed), "{annotations}");
    // A file inside the program is none of the repository.
    assert!(inside.starts_with("::warning file=oppslag.toml,title="), "{annotations}");
    assert!(inside.contains("::locales/so/review.toml: "), "{annotations}");

    let sarif = parsed(&sarif::report(&report).unwrap());
    let result = &sarif["runs"][0]["results"][1];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "mine%20notater/a%2Cb%3A%20c.md");
    let region = &place["region"];
    let lines =
        ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64());
    assert_eq!(lines, [2, 10, 2, 18].map(Some));
    assert_eq!(result["level"], "error");
    let change = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(change["insertedContent"]["text"], "støtte");

    let said = human::report(&outcome.findings, &interface, false);
    assert!(said.ends_with("1 error, 2 warnings.\n"), "{said}");
    assert!(said.contains("error[jargon]") && said.contains(hint), "{said}");
}

#[test]
fn the_worst_finding_of_a_check_fails_it_in_junit() {
    let (outcome, interface) = (odd(), interface());
    let xml = junit::report(&Report { outcome: &outcome, interface: &interface }).unwrap();
    let xml = roxmltree::Document::parse(&xml).unwrap();
    let failures: Vec<_> = xml.descendants().filter(|node| node.has_tag_name("failure")).collect();
    let [failure] = failures.as_slice() else { panic!("{failures:?}") };
    assert_eq!(failure.parent().unwrap().attribute("name"), Some("jargon"));
    let text = failure.text().unwrap();
    for part in ["mine notater/a,b: c.md:2:10: ", "warning: ", "error: ", "hjelp or støtte"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(failure.attribute("message").is_some_and(|message| !message.is_empty()));
}

#[test]
fn the_catalogue_sums_up_each_check_by_its_first_sentence() {
    assert_eq!(explain::summary("# jargon\n\nA word.\n\n## What it finds\n"), "A word.");
    assert!(!explain::catalogue().contains("| # "), "a heading is no summary");
}

#[test]
fn every_check_is_explained_under_the_same_headings_in_every_language() {
    for (tag, wanted) in explain::HEADINGS {
        let folder =
            if tag == "en" { "docs/checks".to_owned() } else { format!("docs/checks/{tag}") };
        for check in rules::all() {
            let code = check.code;
            let file = repository().join(&folder).join(format!("{code}.md"));
            let text =
                std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{file:?} is missing"));
            assert_eq!(explain::of(code, tag).as_deref(), Some(text.as_str()), "{tag}: {code}");
            let headings: Vec<&str> =
                text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(headings, wanted, "{tag}: {code}");
            assert_eq!(text.lines().next(), Some(format!("# {code}").as_str()));
            let summary = explain::summary(&text);
            let short = summary.chars().count() <= 120;
            assert!(summary.ends_with('.') && short, "{tag}: {code}: {summary}");
        }
        for text in std::fs::read_dir(repository().join(&folder)).unwrap() {
            let path = text.unwrap().path();
            let code = path.file_stem().unwrap().to_str().unwrap();
            assert!(path.is_dir() || rules::find(code).is_some(), "{tag}: {code} is no check");
        }
    }
}

#[test]
fn the_catalogue_is_fresh() {
    let path = repository().join("docs/checks.md");
    if blessing() {
        std::fs::write(&path, explain::catalogue()).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == explain::catalogue(), "write docs/checks.md anew with OPPSLAG_BLESS=1");
}
