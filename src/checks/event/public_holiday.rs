//! An event on a Norwegian public holiday, when offices are closed and buses few.

use crate::base::calendar::holiday;
use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if let Some(holiday) = holiday(event.date.value) {
        found.push(
            Diagnostic::new(&rules::PUBLIC_HOLIDAY)
                .at(&event.source, event.date.span.clone())
                .with("date", event.date.value)
                .with("holiday", holiday),
        );
    }
}
