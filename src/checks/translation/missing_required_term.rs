//! A translation without the word that its language has for something that the original speaks of.

use crate::checks::subject::TranslationSubject;
use crate::checks::translation::forbidden_translation::{concepts, wrong_words};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::glossary::renderings::Rendering;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let renderings = &subject.language.renderings.all;
    if renderings.is_empty() {
        return;
    }
    for (entry, original) in subject.pairs() {
        let meant = concepts(original, subject.original_language);
        // Where a wrong word stands instead, that is told.
        let wrong = wrong_words(subject.language, entry, meant);
        let told = |rendering: &&Rendering| {
            wrong.iter().any(|word| word.rendering.concept == rendering.concept)
        };
        let named = |rendering: &&Rendering| {
            meant.get(&rendering.concept).is_some_and(|mentions| mentions.whole > 0)
        };
        for rendering in renderings.iter().filter(named).filter(|rendering| !told(rendering)) {
            let mut passages = entry.parts.iter().flat_map(|part| &part.passages);
            let there =
                passages.any(|passage| !rendering.accepted.find(passage.tokens()).is_empty());
            if !there {
                found.push(
                    subject
                        .finding(&rules::MISSING_REQUIRED_TERM, entry.span.clone())
                        .with("id", entry.id.as_str())
                        .with("concept", rendering.concept.as_str())
                        .with("write", rendering.preferred.clone()),
                );
            }
        }
    }
}
