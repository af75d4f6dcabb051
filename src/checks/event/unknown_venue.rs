//! A venue that `oppslag.toml` does not name.

use crate::checks::{Check, Run};
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::content::fields::suggest;

pub(crate) static CHECK: Check =
    Check { code: "unknown-venue", severity: Severity::Error, runs: &[Run::Event(run)] };

fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, .. } = subject;
    let (id, known) = (&event.venue.value, &workspace.venues);
    if !known.contains_key(id) {
        found.push(
            Diagnostic::new(&CHECK)
                .at(&event.source, event.venue.span.clone())
                .with("venue", id.as_str())
                .with("suggestion", suggest(id, known.keys().map(String::as_str)))
                .with("known", known.keys().cloned().collect::<Vec<_>>()),
        );
    }
}
