//! An address that does not fit into the envelope's window, even small and on more lines.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::fit::Misfit;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .misfit(Misfit::TooLarge)
            .map(|row| subject.finding(&rules::ADDRESS_OUTSIDE_WINDOW, row, "name")),
    );
}
