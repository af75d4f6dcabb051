//! A logo in other colours than its sender allows, after what paper and scanner do to them.

use super::{Check, Run};
use crate::detect::limits::Fault;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "recoloured-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Recoloured).map(|mark| subject.finding(&CHECK, mark)));
}
