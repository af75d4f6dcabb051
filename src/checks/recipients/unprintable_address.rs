//! An address with a letter that no font has.

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::fit::Misfit;
use crate::people::list::RecipientsSubject;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject
            .misfit(Misfit::Unprintable)
            .map(|row| subject.finding(&rules::UNPRINTABLE_ADDRESS, row, "name")),
    );
}
