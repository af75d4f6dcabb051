//! Somebody whose address nobody may know: such a list is not for letters.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::table::letter;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.recipients {
        found.extend(recipient.protected.map(|column| {
            Diagnostic::new(&rules::PROTECTED_RECIPIENT)
                .in_file(subject.file)
                .with("row", recipient.row.to_string())
                .with("column", letter(usize::from(column)))
        }));
    }
}
