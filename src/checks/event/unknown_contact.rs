//! A contact that `oppslag.toml` does not name.

use crate::checks::subject::EventSubject;
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, .. } = subject;
    let (id, known) = (&event.contact.value, &workspace.contacts);
    if !known.contains_key(id) {
        found.push(
            Diagnostic::unknown(&rules::UNKNOWN_CONTACT, "contact", id, known.keys())
                .with("section", keys::section(keys::WORKSPACE, "contacts", id))
                .at(&event.source, event.contact.span.clone()),
        );
    }
}
