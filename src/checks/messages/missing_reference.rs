//! A reference to a message, term or function that does not exist.

use crate::checks::subject::FluentSubject;
use crate::content::locale::values::FUNCTIONS;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::UseKind;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    for entry in &subject.file.entries {
        for used in entry.uses() {
            let name = used.name.as_str();
            let exists = match used.kind {
                UseKind::Variable => true,
                UseKind::Message | UseKind::Term => {
                    subject.bundle.defines(name)
                        // What the original takes from elsewhere, its translation may too.
                        || subject.original.is_some_and(|original| !original.defines(name)
                            && original.refers_to(name))
                }
                UseKind::Function => {
                    !subject.own || FUNCTIONS.contains(&name.trim_end_matches("()"))
                }
            };
            if !exists {
                found.push(
                    subject
                        .finding(&rules::MISSING_REFERENCE, used.span.clone())
                        .with("id", entry.id.as_str())
                        .with("reference", name),
                );
            }
        }
    }
}
