//! A sentence of more words than one takes in at once.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::sentences::{sentences, word_count};

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(limit) = subject.language.words.limits.sentence else { return };
    for part in subject.passages {
        let text = part.passage.text.as_str();
        // No sentence has more words than the whole passage has words and placeables.
        if part.passage.tokens().len() <= limit {
            continue;
        }
        for range in sentences(text) {
            let sentence = text.get(range.clone()).unwrap_or_default();
            let words = word_count(sentence);
            if words > limit {
                found.push(
                    subject
                        .finding(&rules::LONG_SENTENCE, part, range)
                        .with("words", words as f64)
                        .with("limit", limit as f64),
                );
            }
        }
    }
}
