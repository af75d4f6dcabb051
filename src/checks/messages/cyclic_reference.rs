//! Messages that refer to each other in a circle.

use crate::checks::{Check, Run};
use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::text::fluent::bundle::part_name;

pub(crate) static CHECK: Check =
    Check { code: "cyclic-reference", severity: Severity::Error, runs: &[Run::Fluent(run)] };

fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let circular = subject.bundle.circular();
    if circular.is_empty() {
        return;
    }
    for entry in &subject.file.entries {
        let name = |attribute: &Option<String>| part_name(&entry.id, attribute.as_deref());
        let part = entry.parts.iter().find(|part| circular.contains(&name(&part.attribute)));
        if let Some(part) = part {
            found.push(subject.finding(&CHECK, part.span.clone()).with("id", entry.id.as_str()));
        }
    }
}
