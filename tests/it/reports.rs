//! What other programs read: JSON, SARIF, JUnit, annotations; and the texts behind the codes.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::finding::rules::{self, Severity};
use oppslag::jobs::check::{Outcome, check};
use oppslag::report::{Report, explain, github, json, junit, sarif};
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
    assert_eq!(json["version"], 1);
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
    assert_eq!(file["artifactLocation"]["uri"], "locales/en/review.toml");
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
    let report = github::report(&Report { outcome: &outcome, interface: &interface() });
    assert_eq!(report.lines().count(), outcome.findings.len());
    let wrong = report.lines().find(|line| line.contains("title=date-weekday-mismatch")).unwrap();
    let place = "::error file=events/mote/event.toml,line=2,col=11,endLine=2,endColumn=20,";
    assert!(wrong.starts_with(place), "{wrong}");
    assert!(wrong.contains("%0A"), "the hint stands on a line of its own: {wrong}");
}

#[test]
fn every_check_is_explained_under_the_same_headings() {
    for check in rules::all() {
        let code = check.code;
        let text = explain::of(code).unwrap_or_else(|| panic!("docs/checks/{code}.md is missing"));
        let headings: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(headings, explain::HEADINGS, "{code}");
        assert_eq!(text.lines().next(), Some(format!("# {code}").as_str()));
        let summary = explain::summary(&text);
        assert!(summary.ends_with('.') && summary.len() <= 120, "{code}: {summary}");
    }
    let texts = std::fs::read_dir(repository().join("docs/checks")).unwrap();
    for text in texts {
        let path = text.unwrap().path();
        let code = path.file_stem().unwrap().to_str().unwrap();
        assert!(rules::find(code).is_some(), "{code} is no check");
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
