//! A message without any text.

use super::{Check, FluentSubject, Run};
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check =
    Check { code: "empty-message", severity: Severity::Error, runs: &[Run::Fluent(run)] };

fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    for entry in &subject.file.entries {
        let original = subject.original_of(entry);
        for part in &entry.parts {
            let empty = part.passages.iter().all(|passage| passage.text.trim().is_empty());
            // What is empty on purpose in the original stays so.
            let meant = original.is_some_and(|original| {
                original
                    .parts
                    .iter()
                    .any(|other| other.attribute == part.attribute && other.text().trim().is_empty())
            });
            if empty && !meant {
                found.push(subject.finding(&CHECK, part.span.clone()).with("id", entry.id.as_str()));
            }
        }
    }
}
