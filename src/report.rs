//! Findings → something that people or programs read.

pub mod human;

use crate::diagnostic::{Arg, Diagnostic};
use crate::interface::Interface;
use crate::locale::{Args, Value};

/// The sentence of a finding.
pub fn message(finding: &Diagnostic, interface: &Interface) -> String {
    interface.text(finding.check.code, &args(finding))
}

/// What to do about a finding.
pub fn hint(finding: &Diagnostic, interface: &Interface) -> Option<String> {
    let hint = interface.attribute(finding.check.code, "hint", &args(finding))?;
    (!hint.trim().is_empty()).then_some(hint)
}

fn args(finding: &Diagnostic) -> Args {
    finding
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => Value::Text(text.clone()),
                Arg::Number(number) => Value::Number(*number),
                Arg::Date(date) => Value::Date(*date),
                Arg::List(items) => Value::List(items.clone()),
            };
            (*name, value)
        })
        .collect()
}
