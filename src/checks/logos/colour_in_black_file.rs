//! A file for the black printer that asks for colour.

use crate::checks::subject::OverlaySubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::read::colours::{AskedBy, AskedColour};

/// One finding for operators, one for pictures, one for gradients, with the first and their number.
pub(crate) fn run(subject: &OverlaySubject, found: &mut Vec<Diagnostic>) {
    for kind in [AskedBy::Operator, AskedBy::Image, AskedBy::Shading] {
        let all: Vec<&AskedColour> =
            subject.asked.iter().filter(|asked| asked.kind == kind).collect();
        let Some(first) = all.first() else { continue };
        let colour = first
            .colour
            .map_or_else(|| "unknown".to_owned(), |[r, g, b]| format!("#{r:02X}{g:02X}{b:02X}"));
        found.push(
            subject
                .finding(&rules::COLOUR_IN_BLACK_FILE, subject.black)
                .with("kind", kind.word())
                .with("inside", first.inside)
                .with("operator", first.operator.as_str())
                .with("colour", colour)
                .with("count", all.len() as f64),
        );
    }
}
