//! An address with a letter that no font has.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::fit::Misfit;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .misfit(Misfit::Unprintable)
            .map(|row| subject.finding(&rules::UNPRINTABLE_ADDRESS, row, "name")),
    );
}
