//! Findings as annotations of a GitHub workflow, which show beside the lines of a change.

use crate::finding::diagnostic::Place;
use crate::finding::rules::Severity;
use crate::report::{Report, hint, lines, message};

/// The file that a finding is shown at whose own lies inside the program, and not in the repository.
const OFFICE: &str = "oppslag.toml";

/// One line a finding. `exists` says whether the repository has a file: a code host shows nothing at others.
pub fn report(report: &Report, exists: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::new();
    for finding in &report.outcome.findings {
        let mut properties = Vec::new();
        let path = finding.place.as_ref().map(Place::path);
        let there = path.is_none_or(exists);
        if let Some(path) = path {
            properties.push(format!("file={}", property(if there { path } else { OFFICE })));
        }
        if let Some((start, end)) = lines(finding).filter(|_| there) {
            properties.push(format!("line={},col={}", start.0, start.1));
            properties.push(format!("endLine={},endColumn={}", end.0, end.1));
        }
        properties.push(format!("title={}", property(finding.rule.code)));
        let mut text = message(finding, report.interface);
        if let Some(path) = path.filter(|_| !there) {
            let line = lines(finding).map_or(String::new(), |(start, _)| format!(":{}", start.0));
            text = format!("{path}{line}: {text}");
        }
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
