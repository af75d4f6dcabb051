//! An address that the post cannot deliver to.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.by_letter() {
        found.extend(recipient.gaps().map(|gap| {
            subject
                .finding(&rules::INCOMPLETE_ADDRESS, recipient.row, gap.field())
                .with("gap", gap.word())
        }));
    }
}
