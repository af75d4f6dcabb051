//! A message without any text.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::Entry;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    for entry in &subject.file.entries {
        let others = subject.original_of(entry).map(Entry::by_name);
        for part in &entry.parts {
            let empty = part.passages.iter().all(|passage| passage.text.trim().is_empty());
            // What is empty on purpose in the original stays so.
            let other = others.as_ref().and_then(|all| all.get(&part.attribute.as_deref()));
            let meant = other.is_some_and(|other| other.text().trim().is_empty());
            if empty && !meant {
                found.push(
                    subject
                        .finding(&rules::EMPTY_MESSAGE, part.span.clone())
                        .with("id", entry.id.as_str()),
                );
            }
        }
    }
}
