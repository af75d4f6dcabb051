//! A deadline for registration that comes after the event.

use crate::checks::{Check, Run};
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::content::event::Registration;

pub(crate) static CHECK: Check =
    Check { code: "deadline-after-event", severity: Severity::Error, runs: &[Run::Event(run)] };

fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if let Registration::By { deadline, .. } = &event.registration
        && deadline.value > event.date.value
    {
        found.push(
            Diagnostic::new(&CHECK)
                .at(&event.source, deadline.span.clone())
                .with("deadline", deadline.value)
                .with("date", event.date.value),
        );
    }
}
