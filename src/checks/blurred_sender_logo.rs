//! A logo of too few pixels, as pictures from the web have when they are made larger.

use super::{Check, Run};
use crate::detect::limits::Fault;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "blurred-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Blurred).map(|mark| subject.finding(&CHECK, mark)));
}
