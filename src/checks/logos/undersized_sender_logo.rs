//! A logo smaller than its sender allows. It stops every file of the event.

use crate::checks::subject::{PageSubject, SheetSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

pub(crate) fn judge(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .with(Fault::Undersized)
            .map(|mark| subject.finding(&rules::UNDERSIZED_SENDER_LOGO, mark)),
    );
}

/// A mark may be this much smaller than its minimum, in mm: rounding, not design.
const TOLERANCE: f64 = 0.05;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    if !subject.shows_logos() {
        return;
    }
    for (index, sender) in subject.senders.iter().enumerate() {
        let marks = subject.seen.logos.iter().filter(|(logo, _)| *logo == index);
        let smallest = marks.map(|(_, height)| *height).reduce(f64::min);
        if let Some(height) = smallest
            && height + TOLERANCE < sender.min_height
        {
            found.push(
                Diagnostic::new(&rules::UNDERSIZED_SENDER_LOGO)
                    .in_file(subject.name)
                    .with("sender", sender.name.as_str())
                    .with("page", 0.0)
                    .with("height", (height * 10.0).round() / 10.0)
                    .with("minimum", sender.min_height),
            );
        }
    }
}
