//! A recipient whose language is not known, or that the meeting has no translation in.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::{Arg, Diagnostic};
use crate::finding::rules;
use crate::people::spoken::Spoken;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let default = subject.default_language;
    let language = || Arg::Language(default.tag.clone(), default.names.clone());
    if !subject.columns.has("language") {
        // Once for the list, and not for each row.
        if !subject.recipients.is_empty() {
            let finding = subject.finding(&rules::UNKNOWN_RECIPIENT_LANGUAGE, 1, "language");
            found.push(finding.with("kind", "no-column").with("language", language()));
        }
        return;
    }
    for recipient in subject.recipients.iter().filter(|recipient| !recipient.reserved) {
        let kind = match recipient.spoken {
            Spoken::Known(_) => continue,
            Spoken::Untranslated(_) => "untranslated",
            Spoken::Empty => "empty",
            Spoken::Unknown => "unknown",
        };
        found.push(
            subject
                .finding(&rules::UNKNOWN_RECIPIENT_LANGUAGE, recipient.row, "language")
                .with("kind", kind)
                .with("language", language()),
        );
    }
}
