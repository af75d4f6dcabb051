//! An event whose day has passed.

use crate::checks::{Check, Run};
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check =
    Check { code: "date-in-past", severity: Severity::Warning, runs: &[Run::Event(run)] };

fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, today, .. } = subject;
    if event.date.value < *today {
        found.push(
            Diagnostic::new(&CHECK)
                .at(&event.source, event.date.span.clone())
                .with("date", event.date.value)
                .with("today", *today),
        );
    }
}
