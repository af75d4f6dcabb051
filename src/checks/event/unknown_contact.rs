//! A contact that `oppslag.toml` does not name.

use crate::base::suggest::suggest;
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, .. } = subject;
    let (id, known) = (&event.contact.value, &workspace.contacts);
    if !known.contains_key(id) {
        found.push(
            Diagnostic::new(&rules::UNKNOWN_CONTACT)
                .at(&event.source, event.contact.span.clone())
                .with("contact", id.as_str())
                .with("suggestion", suggest(id, known.keys().map(String::as_str)))
                .with("known", known.keys().cloned().collect::<Vec<_>>()),
        );
    }
}
