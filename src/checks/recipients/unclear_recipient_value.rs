//! A cell that is neither what it should be nor empty: a number of letters that is none, a reservation
//! that is neither yes nor no.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.recipients {
        for field in recipient.unclear() {
            found.push(
                subject
                    .finding(&rules::UNCLEAR_RECIPIENT_VALUE, recipient.row, field)
                    .with("field", field),
            );
        }
    }
}
