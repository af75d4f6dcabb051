//! An address that the post cannot deliver to.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check =
    Check { code: "incomplete-address", severity: Severity::Error, runs: &[Run::Recipients(run)] };

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    for recipient in subject.by_letter() {
        found.extend(recipient.gaps().map(|gap| {
            subject.finding(&CHECK, recipient.row, gap.field()).with("gap", gap.word())
        }));
    }
}
