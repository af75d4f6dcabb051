//! A file for the colour printer that holds more than the logos.

use crate::checks::subject::OverlaySubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &OverlaySubject, found: &mut Vec<Diagnostic>) {
    let Some(extra) = subject.extra else { return };
    let rounded = |mm: f64| (mm * 10.0).round() / 10.0;
    found.push(
        subject
            .finding(&rules::MORE_THAN_LOGOS, subject.colour)
            .with("left", rounded(extra.left))
            .with("top", rounded(extra.top))
            .with("right", rounded(extra.right))
            .with("bottom", rounded(extra.bottom)),
    );
}
