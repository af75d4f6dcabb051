//! A text smaller than the template allows for reading at its distance.

use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::layout::SeenText;

/// Sizes are equal within this many points.
const TOLERANCE: f64 = 0.05;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    let Some(limit) = document.size.min_text else { return };
    // Scripts that look larger at the same size are set smaller.
    let optical = limit * document.typography.scale.min(1.0);
    // The foot line is for whoever hangs the page up, the return line for the postman; the marks say
    // who invites as well as the senders' line does.
    let invites = |text: &SeenText| {
        let passage = text.passage.and_then(|at| subject.seen.passages.get(at));
        passage.is_some_and(|passage| passage.id == "senders" && !passage.fact)
    };
    let exempt = |seen: &SeenText| {
        let text = seen.text.trim();
        [&document.foot, &document.letter.return_line]
            .iter()
            .any(|line| line.contains(text) && 2 * text.len() > line.len())
            || invites(seen)
    };
    let smallest = subject
        .seen
        .texts
        .iter()
        .filter(|text| text.size + TOLERANCE < optical && !exempt(text))
        .min_by(|a, b| a.size.total_cmp(&b.size));
    if let Some(text) = smallest {
        found.push(
            subject
                .finding(&rules::SMALL_TEXT)
                .with("text", text.text.trim())
                .with("size", (text.size * 10.0).round() / 10.0)
                .with("limit", (optical * 10.0).round() / 10.0),
        );
    }
}
