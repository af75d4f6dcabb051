//! An event whose day has passed.

use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, today, .. } = subject;
    if event.date.value < *today {
        found.push(
            Diagnostic::new(&rules::DATE_IN_PAST)
                .at(&event.source, event.date.span.clone())
                .with("date", event.date.value)
                .with("today", *today),
        );
    }
}
