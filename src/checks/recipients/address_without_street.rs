//! An address with neither street nor c/o, in a place where the post may know everybody.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let without = subject.by_letter().filter(|recipient| recipient.without_street);
    found.extend(without.map(|r| subject.finding(&rules::ADDRESS_WITHOUT_STREET, r.row, "street")));
}
