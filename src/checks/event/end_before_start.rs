//! An event that ends before it starts.

use crate::checks::{Check, Run};
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::content::event::clock;

pub(crate) static CHECK: Check =
    Check { code: "end-before-start", severity: Severity::Error, runs: &[Run::Event(run)] };

fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if event.end.value <= event.start {
        found.push(
            Diagnostic::new(&CHECK)
                .at(&event.source, event.end.span.clone())
                .with("start", clock(event.start))
                .with("end", clock(event.end.value)),
        );
    }
}
