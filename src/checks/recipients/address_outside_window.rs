//! An address that does not fit into the envelope's window, even small and on more lines.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::page::fit::Misfit;

pub(crate) static CHECK: Check = Check {
    code: "address-outside-window",
    severity: Severity::Error,
    runs: &[Run::Recipients(run)],
};

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject.misfit(Misfit::TooLarge).map(|row| subject.finding(&CHECK, row, "name")),
    );
}
