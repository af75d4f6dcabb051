//! An address that does not fit into the envelope's window, even small and on more lines.

use super::{Check, RecipientsSubject, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::fit::Misfit;

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
