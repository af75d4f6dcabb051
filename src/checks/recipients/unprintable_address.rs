//! An address with a letter that no font has.

use crate::checks::{Check, Run};
use crate::people::list::RecipientsSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::page::fit::Misfit;

pub(crate) static CHECK: Check =
    Check { code: "unprintable-address", severity: Severity::Error, runs: &[Run::Recipients(run)] };

fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(
        subject.misfit(Misfit::Unprintable).map(|row| subject.finding(&CHECK, row, "name")),
    );
}
