//! Findings → something that people or programs read.

pub mod explain;

pub mod github;
pub mod human;
pub mod json;
pub mod junit;
pub mod keys;
pub mod pictures;
pub mod sarif;

use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::finding::diagnostic::{Arg, Diagnostic, Place};
use crate::finding::rules::Severity;
use crate::jobs::check::Outcome;

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What was found.
    pub outcome: &'a Outcome,
    /// The language of the texts.
    pub interface: &'a Interface,
}

/// The line and column, both from 1, of a place's start and end.
type Lines = ((usize, usize), (usize, usize));

/// The sentence of a finding.
pub fn message(finding: &Diagnostic, interface: &Interface) -> String {
    interface.text(finding.rule.code, &args(finding, interface))
}

/// What to do about a finding.
pub fn hint(finding: &Diagnostic, interface: &Interface) -> Option<String> {
    interface.attribute(finding.rule.code, "hint", &args(finding, interface))
}

fn args(finding: &Diagnostic, interface: &Interface) -> Args {
    finding
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => Value::Text(text.clone()),
                Arg::Number(number) => Value::Number(*number),
                Arg::Date(date) => Value::Date(*date),
                Arg::List(items) => Value::List(items.clone()),
                Arg::Language(tag, names) => {
                    Value::Text(names.get(&interface.tag).unwrap_or(tag).clone())
                }
            };
            (*name, value)
        })
        .collect()
}

/// Where a finding begins and ends; nothing for a file as a whole.
fn lines(finding: &Diagnostic) -> Option<Lines> {
    match finding.place.as_ref()? {
        Place::Span(source, range) => {
            Some((source.position(range.start), source.position(range.end.max(range.start))))
        }
        Place::File(_) => None,
    }
}

fn count(outcome: &Outcome, severity: Severity) -> usize {
    outcome.findings.iter().filter(|finding| finding.severity == severity).count()
}
