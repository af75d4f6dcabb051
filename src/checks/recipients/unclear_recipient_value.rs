//! A cell that is neither what it should be nor empty: a number of letters that is none, a reservation
//! that is neither yes nor no, a telephone number that nobody can call.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.recipients {
        let missing = (subject.calls && recipient.without_phone).then_some("phone");
        for field in recipient.unclear().chain(missing) {
            found.push(
                subject
                    .finding(&rules::UNCLEAR_RECIPIENT_VALUE, recipient.row, field)
                    .with("field", field),
            );
        }
    }
}
