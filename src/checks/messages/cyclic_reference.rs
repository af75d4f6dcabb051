//! Messages that refer to each other in a circle.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::bundle::part_name;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let circular = subject.bundle.circular();
    if circular.is_empty() {
        return;
    }
    for entry in &subject.file.entries {
        let name = |attribute: &Option<String>| part_name(&entry.id, attribute.as_deref());
        let part = entry.parts.iter().find(|part| circular.contains(&name(&part.attribute)));
        if let Some(part) = part {
            found.push(
                subject
                    .finding(&rules::CYCLIC_REFERENCE, part.span.clone())
                    .with("id", entry.id.as_str()),
            );
        }
    }
}
