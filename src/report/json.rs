//! Findings as JSON. The structures here are the format, which is documented in `docs/json.md`;
//! a change that readers could notice counts up [`VERSION`].

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::finding::diagnostic::{Arg, Diagnostic, Place, Scope};
use crate::finding::rules::Severity;
use crate::report::{Report, count, hint, lines, message};

/// The version of the format.
pub const VERSION: u32 = 2;

#[derive(Serialize)]
struct Root<'a> {
    version: u32,
    tool: Tool,
    findings: Vec<Finding<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    /// The language that it stops when it is an error; null where it stops all.
    language: Option<&'a str>,
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: String,
    hint: Option<String>,
    /// What to write at that place; null where it is not certain.
    fix: Option<&'a str>,
    arguments: BTreeMap<&'static str, Argument<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Argument<'a> {
    Text(&'a str),
    Number(f64),
    /// A date as in ISO 8601.
    Date(String),
    List(&'a [String]),
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
}

/// All findings.
pub fn report(report: &Report) -> Result<String, Error> {
    let Report { outcome, interface } = *report;
    let root = Root {
        version: VERSION,
        tool: Tool { name: "oppslag", version: env!("CARGO_PKG_VERSION") },
        findings: outcome.findings.iter().map(|finding| one(finding, interface)).collect(),
        summary: Summary {
            files: outcome.files,
            errors: count(outcome, Severity::Error),
            warnings: count(outcome, Severity::Warning),
            infos: count(outcome, Severity::Info),
        },
    };
    let mut text = serde_json::to_string_pretty(&root)
        .map_err(|error| Error::BrokenData { what: error.to_string() })?;
    text.push('\n');
    Ok(text)
}

fn one<'a>(finding: &'a Diagnostic, interface: &Interface) -> Finding<'a> {
    let lines = lines(finding);
    Finding {
        code: finding.rule.code,
        severity: finding.severity.word(),
        language: match &finding.scope {
            Scope::Event => None,
            Scope::Language(tag) => Some(tag),
        },
        path: finding.place.as_ref().map(Place::path),
        line: lines.map(|(start, _)| start.0),
        column: lines.map(|(start, _)| start.1),
        end_line: lines.map(|(_, end)| end.0),
        end_column: lines.map(|(_, end)| end.1),
        message: message(finding, interface),
        hint: hint(finding, interface),
        fix: finding.fix.as_deref(),
        arguments: finding.args.iter().map(|(name, arg)| (*name, argument(arg))).collect(),
    }
}

fn argument(arg: &Arg) -> Argument<'_> {
    match arg {
        Arg::Text(text) => Argument::Text(text),
        Arg::Number(number) => Argument::Number(*number),
        Arg::Date(date) => Argument::Date(date.to_string()),
        Arg::List(items) => Argument::List(items),
        Arg::Language(tag, _) => Argument::Text(tag),
    }
}
