//! A required sender's logo that is not on the page. It stops every file of the event.

use crate::checks::subject::{PageSubject, SheetSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn judge(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    let missing = subject.marks.iter().filter(|mark| mark.seen.is_none());
    found.extend(missing.map(|mark| subject.finding(&rules::MISSING_SENDER_LOGO, mark)));
}

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    if !subject.shows_logos() {
        return;
    }
    for (index, sender) in subject.senders.iter().enumerate() {
        if !subject.seen.logos.iter().any(|(logo, _)| *logo == index) {
            found.push(
                Diagnostic::new(&rules::MISSING_SENDER_LOGO)
                    .in_file(subject.name)
                    .with("sender", sender.name.as_str())
                    .with("page", 0.0),
            );
        }
    }
}
