//! A logo in other colours than its sender allows, after what paper and scanner do to them.

use crate::checks::{Check, Run};
use crate::gate::measure::limits::Fault;
use crate::judge::required::SheetSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "recoloured-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Recoloured).map(|mark| subject.finding(&CHECK, mark)));
}
