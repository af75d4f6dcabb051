//! A logo that something lies over, or that has something in its clear space.

use super::{Check, Run};
use crate::detect::limits::Fault;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "obscured-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    for (fault, kind) in [(Fault::Covered, "covered"), (Fault::Crowded, "crowded")] {
        let all = subject.with(fault);
        found.extend(all.map(|mark| subject.finding(&CHECK, mark).with("kind", kind)));
    }
}
