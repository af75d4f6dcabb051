//! Somebody who stands in the list twice, or perhaps does.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "duplicate-recipient",
    severity: Severity::Warning,
    runs: &[Run::Recipients(run)],
};

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let row = |index: usize| subject.recipients.get(index).map_or(0, |recipient| recipient.row);
    for repeated in subject.repeated {
        found.push(
            subject
                .finding(&CHECK, row(repeated.index), "name")
                .with("earlier", row(repeated.earlier).to_string())
                .with("kind", if repeated.exact { "exact" } else { "near" }),
        );
    }
}
