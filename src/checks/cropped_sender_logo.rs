//! A logo of which a part is cut off.

use super::{Check, Run};
use crate::detect::limits::Fault;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "cropped-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Cropped).map(|mark| subject.finding(&CHECK, mark)));
}
