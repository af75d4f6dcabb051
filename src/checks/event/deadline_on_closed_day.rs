//! A deadline on a day on which the office is closed.

use jiff::civil::Weekday;

use crate::base::calendar::{holiday, working_day, working_day_until};
use crate::checks::subject::EventSubject;
use crate::content::registration::Registration;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// Ways that need somebody in the office, on Saturdays too.
const IN_OFFICE: [&str; 2] = ["slip", "telephone"];

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let event = subject.event;
    let Registration::By { way, deadline, .. } = &event.registration else { return };
    let day = deadline.value;
    let closed = match IN_OFFICE.contains(&way.word()) {
        true => !working_day(day),
        false => day.weekday() == Weekday::Sunday || holiday(day).is_some(),
    };
    if closed {
        found.push(
            Diagnostic::new(&rules::DEADLINE_ON_CLOSED_DAY)
                .at(&event.source, deadline.span.clone())
                .with("deadline", day)
                .with("open", working_day_until(day)),
        );
    }
}
