//! A logo that is stretched, squeezed or skewed.

use crate::checks::subject::SheetSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

pub(crate) fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .with(Fault::Distorted)
            .map(|mark| subject.finding(&rules::DISTORTED_SENDER_LOGO, mark).with("kind", "seen")),
    );
}
