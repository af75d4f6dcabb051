//! Findings as annotations of a GitHub workflow, which show beside the lines of a change.

use crate::finding::diagnostic::Place;
use crate::finding::rules::Severity;
use crate::report::{Report, hint, lines, message};

/// One line a finding.
pub fn report(report: &Report) -> String {
    let mut out = String::new();
    for finding in &report.outcome.findings {
        let mut properties = Vec::new();
        if let Some(path) = finding.place.as_ref().map(Place::path) {
            properties.push(format!("file={}", property(path)));
        }
        if let Some((start, end)) = lines(finding) {
            properties.push(format!("line={},col={}", start.0, start.1));
            properties.push(format!("endLine={},endColumn={}", end.0, end.1));
        }
        properties.push(format!("title={}", property(finding.rule.code)));
        let mut text = message(finding, report.interface);
        if let Some(hint) = hint(finding, report.interface) {
            text.push('\n');
            text.push_str(&hint);
        }
        let level = match finding.severity {
            Severity::Info => "notice",
            severity => severity.word(),
        };
        out.push_str(&format!("::{level} {}::{}\n", properties.join(","), data(&text)));
    }
    out
}

/// What a workflow command's text must not have as it is: the runner reads it line by line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
