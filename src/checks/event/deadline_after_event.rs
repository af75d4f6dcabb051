//! A deadline for registration that comes after the event.

use crate::checks::subject::EventSubject;
use crate::content::registration::Registration;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if let Registration::By { deadline, .. } = &event.registration
        && deadline.value > event.date.value
    {
        found.push(
            Diagnostic::new(&rules::DEADLINE_AFTER_EVENT)
                .at(&event.source, deadline.span.clone())
                .with("deadline", deadline.value)
                .with("date", event.date.value),
        );
    }
}
