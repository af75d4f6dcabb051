//! A logo of too few pixels, as pictures from the web have when they are made larger.

use crate::checks::subject::SheetSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

pub(crate) fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject.with(Fault::Blurred).map(|mark| subject.finding(&rules::BLURRED_SENDER_LOGO, mark)),
    );
}
