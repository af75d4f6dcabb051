//! A letter that is dated on the day of the meeting or later.

use crate::checks::subject::EventSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    if let Some(dated) = &event.letter_date
        && dated.value >= event.date.value
    {
        found.push(
            Diagnostic::new(&rules::LETTER_DATE_TOO_LATE)
                .at(&event.source, dated.span.clone())
                .with("dated", dated.value)
                .with("date", event.date.value),
        );
    }
}
