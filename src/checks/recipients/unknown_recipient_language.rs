//! A recipient whose language is not known, or that the meeting has no translation in.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Arg, Diagnostic, Severity};
use crate::people::spoken::Spoken;

pub(crate) static CHECK: Check = Check {
    code: "unknown-recipient-language",
    severity: Severity::Warning,
    runs: &[Run::Recipients(run)],
};

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let default = subject.default_language;
    let language = || Arg::Language(default.tag.clone(), default.names.clone());
    if !subject.columns.has("language") {
        // Once for the list, and not for each row.
        if !subject.recipients.is_empty() {
            let finding = subject.finding(&CHECK, 1, "language");
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
                .finding(&CHECK, recipient.row, "language")
                .with("kind", kind)
                .with("language", language()),
        );
    }
}
