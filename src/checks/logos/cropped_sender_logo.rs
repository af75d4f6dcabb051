//! A logo of which a part is cut off.

use crate::checks::subject::SheetSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

pub(crate) fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject.with(Fault::Cropped).map(|mark| subject.finding(&rules::CROPPED_SENDER_LOGO, mark)),
    );
}
