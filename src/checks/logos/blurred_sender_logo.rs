//! A logo of too few pixels, as pictures from the web have when they are made larger.

use crate::checks::{Check, Run};
use crate::gate::measure::limits::Fault;
use crate::judge::required::SheetSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "blurred-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Blurred).map(|mark| subject.finding(&CHECK, mark)));
}
