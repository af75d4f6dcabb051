//! A text that asks readers to bring a child or a relative who interprets. Public bodies may not
//! use children as interpreters (tolkeloven § 4), and relatives are no interpreters either.

use std::ops::Range;

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::sentences::sentences;

/// A negation counts within so many words.
const NEAR: usize = 5;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(words) = &subject.language.words.child_interpreter else { return };
    for part in subject.passages {
        let text = part.passage.text.as_str();
        if words.people.find(part.passage.tokens()).is_empty() {
            continue;
        }
        for range in sentences(text) {
            let all = part.passage.tokens();
            let at = |byte: usize| all.partition_point(|token| token.span.start < byte);
            let sentence = all.get(at(range.start)..at(range.end)).unwrap_or_default();
            let people = words.people.find(sentence);
            let negations = words.negations.find(sentence);
            // "If you do not speak Norwegian, bring a child who can interpret": only a "not" that
            // stands near the child or near the interpreting turns the sentence round.
            let turned = |place: &Range<usize>| {
                negations
                    .iter()
                    .any(|(_, not)| not.end <= place.start + NEAR && place.end <= not.start + NEAR)
            };
            let spared = people.iter().any(|(_, place)| turned(place));
            let asked = words.phrases.find(sentence).iter().any(|(_, place)| !turned(place));
            if !people.is_empty() && !spared && asked {
                found.push(subject.finding(&rules::CHILD_AS_INTERPRETER, part, range));
            }
        }
    }
}
