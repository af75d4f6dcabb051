//! A logo in other colours than its sender allows, after what paper and scanner do to them.

use crate::checks::subject::SheetSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::limits::Fault;

pub(crate) fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .with(Fault::Recoloured)
            .map(|mark| subject.finding(&rules::RECOLOURED_SENDER_LOGO, mark)),
    );
}
