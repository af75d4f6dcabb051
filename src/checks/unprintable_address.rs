//! An address with a letter that no font has.

use super::{Check, RecipientsSubject, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::fit::Misfit;

pub(crate) static CHECK: Check =
    Check { code: "unprintable-address", severity: Severity::Error, runs: &[Run::Recipients(run)] };

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject.misfit(Misfit::Unprintable).map(|row| subject.finding(&CHECK, row, "name")),
    );
}
