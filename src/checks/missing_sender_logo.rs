//! A required sender's logo that is not on the page. It stops every file of the event.

use super::{Check, Run};
#[cfg(feature = "render")]
use crate::compile::PageSubject;
use crate::detect::sheet::SheetSubject;
use crate::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check = Check {
    code: "missing-sender-logo",
    severity: Severity::Error,
    runs: &[
        #[cfg(feature = "render")]
        Run::Page(run),
        Run::Sheet(judge),
    ],
};

fn judge(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    let missing = subject.marks.iter().filter(|mark| mark.seen.is_none());
    found.extend(missing.map(|mark| subject.finding(&CHECK, mark)));
}

#[cfg(feature = "render")]
fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    if !subject.shows_logos() {
        return;
    }
    for (index, sender) in subject.senders.iter().enumerate() {
        if !subject.seen.logos.iter().any(|(logo, _)| *logo == index) {
            found.push(
                Diagnostic::new(&CHECK)
                    .in_file(subject.name)
                    .with("sender", sender.name.as_str())
                    .with("page", 0.0),
            );
        }
    }
}
