//! Somebody who is dead or has left the country, and gets no letter.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.recipients.iter().filter(|recipient| !recipient.reserved) {
        let field = recipient.gone;
        found.extend(
            field.map(|field| subject.finding(&rules::GONE_RECIPIENT, recipient.row, field)),
        );
    }
}
