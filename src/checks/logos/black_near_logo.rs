//! Something black so near a logo that a drifting printer prints it on the logo.

use crate::checks::subject::OverlaySubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::overlay::NEAR;

pub(crate) fn run(subject: &OverlaySubject, found: &mut Vec<Diagnostic>) {
    let rounded = |mm: f64| (mm * 10.0).round() / 10.0;
    found.extend(subject.near.iter().map(|(sender, near)| {
        subject
            .finding(&rules::BLACK_NEAR_LOGO, subject.black)
            .with("sender", *sender)
            .with("distance", rounded(near.mm))
            .with("demanded", NEAR.sound)
            .with("left", rounded(near.at.0))
            .with("top", rounded(near.at.1))
    }));
}
