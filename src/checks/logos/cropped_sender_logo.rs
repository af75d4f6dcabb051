//! A logo of which a part is cut off.

use crate::checks::{Check, Run};
use crate::gate::measure::limits::Fault;
use crate::judge::required::SheetSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "cropped-sender-logo",
    severity: Severity::Error,
    runs: &[Run::Sheet(run)],
};

fn run(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.with(Fault::Cropped).map(|mark| subject.finding(&CHECK, mark)));
}
