//! Text that stands out too little from the language's paper (WCAG 2.1, 1.4.3).

use crate::base::colour::{contrast, printed};
use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// The least contrast of text, and of large text.
const LEAST: (f64, f64) = (4.5, 3.0);
/// Large text is as large as this, in points, or bold and as large as that.
const LARGE: (f64, f64) = (18.0, 14.0);

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let mut worst: Option<(f64, f64, &str)> = None;
    for text in &subject.seen.texts {
        let ink = printed(text.colour, subject.paper.rgb);
        let ground = printed(text.ground, subject.paper.rgb);
        let large = text.size >= LARGE.0 || (text.bold && text.size >= LARGE.1);
        let least = if large { LEAST.1 } else { LEAST.0 };
        let contrast = contrast(ink, ground);
        if contrast < least && worst.is_none_or(|(lowest, ..)| contrast < lowest) {
            worst = Some((contrast, least, text.text.trim()));
        }
    }
    if let Some((contrast, least, text)) = worst {
        found.push(
            subject
                .finding(&rules::LOW_CONTRAST)
                .with("text", text)
                .with("contrast", (contrast * 10.0).floor() / 10.0)
                .with("least", least)
                .with(
                    "paper",
                    if subject.paper.name.is_empty() { "none" } else { &subject.paper.name },
                ),
        );
    }
}
