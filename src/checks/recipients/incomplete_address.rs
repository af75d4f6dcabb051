//! An address that the post cannot deliver to.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.by_letter() {
        let gaps = recipient.gaps().map(|gap| (gap.field(), gap.word()));
        let values = recipient.values().map(|field| (field, "value"));
        found.extend(gaps.chain(values).map(|(field, gap)| {
            subject.finding(&rules::INCOMPLETE_ADDRESS, recipient.row, field).with("gap", gap)
        }));
    }
}
