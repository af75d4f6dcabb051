//! A logo that is stretched, squeezed or skewed.

use crate::checks::{Check, Run};
use crate::gate::measure::limits::Fault;
use crate::judge::required::SheetSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "distorted-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Distorted).map(|mark| subject.finding(&CHECK, mark).with("kind", "seen")));
}
