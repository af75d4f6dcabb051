//! A venue that `oppslag.toml` does not name.

use crate::base::suggest::suggest;
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, .. } = subject;
    let (id, known) = (&event.venue.value, &workspace.venues);
    if !known.contains_key(id) {
        found.push(
            Diagnostic::new(&rules::UNKNOWN_VENUE)
                .at(&event.source, event.venue.span.clone())
                .with("venue", id.as_str())
                .with("suggestion", suggest(id, known.keys().map(String::as_str)))
                .with("known", known.keys().cloned().collect::<Vec<_>>()),
        );
    }
}
