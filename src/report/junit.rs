//! Findings as JUnit XML: a test case for every check, which fails with all that it found.

use quick_junit::{NonSuccessKind, Report as Suites, TestCase, TestCaseStatus, TestSuite};

use crate::base::error::Error;
use crate::finding::diagnostic::Place;
use crate::finding::rules::{self, Severity};
use crate::report::{Report, hint, lines, message};

/// All checks, with what they found.
pub fn report(report: &Report) -> Result<String, Error> {
    let mut suite = TestSuite::new("oppslag");
    for rule in rules::all() {
        let findings: Vec<_> =
            report.outcome.findings.iter().filter(|finding| finding.rule == *rule).collect();
        if findings.is_empty() {
            suite.add_test_case(TestCase::new(rule.code, TestCaseStatus::success()));
            continue;
        }
        let worst = findings.iter().map(|finding| finding.severity).max();
        // JUnit has no warnings: only what stops a page fails its case.
        let mut status = match worst {
            Some(Severity::Error) => TestCaseStatus::non_success(NonSuccessKind::Failure),
            _ => TestCaseStatus::success(),
        };
        let texts: Vec<String> = findings
            .iter()
            .map(|finding| {
                let path = finding.place.as_ref().map(Place::path).unwrap_or_default();
                let line = lines(finding)
                    .map_or_else(String::new, |(start, _)| format!(":{}:{}", start.0, start.1));
                let text = message(finding, report.interface);
                let hint = hint(finding, report.interface).unwrap_or_default();
                let text = format!("{}: {path}{line}: {text} {hint}", finding.severity.word());
                // No characters of XML, though of Unicode.
                text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
            })
            .collect();
        let text = texts.join("\n");
        if worst == Some(Severity::Error) {
            status.set_message(texts.first().map_or("", String::as_str)).set_description(&text);
        }
        let mut case = TestCase::new(rule.code, status);
        case.set_system_out(text);
        suite.add_test_case(case);
    }
    let mut suites = Suites::new("oppslag check");
    suites.add_test_suite(suite);
    suites.to_string().map_err(|error| Error::BrokenData { what: error.to_string() })
}
