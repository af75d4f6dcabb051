//! `�`, or a control character: something was lost when the text was saved.

use crate::checks::subject::{FluentSubject, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// The whole file, comments included.
pub(crate) fn fluent(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let text = subject.file.source.text.as_str();
    found.extend(
        lost(text)
            .map(|(at, c)| subject.finding(&rules::REPLACEMENT_CHARACTER, at..at + c.len_utf8())),
    );
}

pub(crate) fn text(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages.iter().filter(|part| part.id.is_none()) {
        let text = part.passage.text.as_str();
        found.extend(lost(text).map(|(at, c)| {
            subject.finding(&rules::REPLACEMENT_CHARACTER, part, at..at + c.len_utf8())
        }));
    }
}

fn lost(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter(|(_, c)| *c == '\u{fffd}' || (c.is_control() && !matches!(c, '\n' | '\r' | '\t')))
}
