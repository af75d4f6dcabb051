//! A text whose LIX is that of hard prose.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::sentences::sentences;
use crate::text::tokens::TokenKind;

/// The measure says nothing about less text than this, in words.
const ENOUGH: usize = 50;
/// Letters from which on LIX counts a word as long.
const LONG: usize = 7;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(limit) = subject.language.words.limits.lix else { return };
    let (mut words, mut long, mut stops) = (0, 0, 0);
    for part in subject.passages.iter().filter(|part| part.main) {
        let text = part.passage.text.as_str();
        let letters: Vec<usize> = part
            .passage
            .tokens()
            .iter()
            .filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number(..)))
            .map(|token| token.text.chars().count())
            .collect();
        if letters.is_empty() {
            continue;
        }
        words += letters.len();
        long += letters.iter().filter(|letters| **letters >= LONG).count();
        stops += sentences(text).len();
    }
    if words < ENOUGH || stops == 0 {
        return;
    }
    let (words, long, stops) = (words as f64, long as f64, stops as f64);
    let lix = words / stops + 100.0 * long / words;
    if lix >= limit {
        found.push(
            Diagnostic::new(&rules::HARD_TO_READ)
                .in_file(&subject.source.path)
                .for_language(&subject.language.tag)
                .with("lix", lix.round())
                .with("limit", limit)
                .with("sentence", (words / stops).round())
                .with("long", (100.0 * long / words).round()),
        );
    }
}
