//! A logo that is stretched, squeezed or skewed.

use super::{Check, Run};
use crate::detect::limits::Fault;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "distorted-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Distorted).map(|mark| subject.finding(&CHECK, mark).with("kind", "seen")));
}
