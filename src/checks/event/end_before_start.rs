//! An event that ends before it starts.

use crate::checks::subject::EventSubject;
use crate::content::event::clock;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if event.end.value <= event.start {
        found.push(
            Diagnostic::new(&rules::END_BEFORE_START)
                .at(&event.source, event.end.span.clone())
                .with("start", clock(event.start))
                .with("end", clock(event.end.value)),
        );
    }
}
