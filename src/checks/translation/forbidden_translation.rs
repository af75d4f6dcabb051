//! A rendering that means something else: "consumers' meeting" for a meeting of people who get help.

use std::collections::BTreeSet;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::Language;
use crate::text::fluent::Entry;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let renderings = &subject.language.renderings;
    if renderings.all.is_empty() {
        return;
    }
    for (entry, original) in subject.pairs() {
        let meant = concepts(original, subject.original_language);
        for passage in entry.parts.iter().flat_map(|part| &part.passages) {
            let words = passage.tokens();
            for (rendering, group, range) in renderings.deprecated(words) {
                // A single word may be right where the original means something else.
                if !rendering.is_certain(group) && !meant.contains(&rendering.concept) {
                    continue;
                }
                let ends = (words.get(range.start), words.get(range.end - 1));
                let (Some(first), Some(last)) = ends else { continue };
                let span = first.span.start..last.span.end;
                let text = passage.text.get(span.clone()).unwrap_or_default();
                found.push(
                    subject
                        .finding(&rules::FORBIDDEN_TRANSLATION, passage.span(span))
                        .with("id", entry.id.as_str())
                        .with("text", text)
                        .with("concept", rendering.concept.as_str())
                        .with("write", rendering.preferred.clone())
                        .with("note", rendering.note.as_str()),
                );
            }
        }
    }
}

/// The ids of the concepts that a message of the original speaks of: the same for every translation.
pub(crate) fn concepts<'e>(original: &'e Entry, language: &Language) -> &'e BTreeSet<String> {
    original.concepts.get_or_init(|| {
        let Some(matcher) = language.matcher() else { return BTreeSet::new() };
        let all = &matcher.glossary().concepts;
        original
            .parts
            .iter()
            .filter_map(|part| part.passages.first())
            .flat_map(|passage| matcher.find(passage.tokens()))
            .filter(|hit| !hit.part)
            .filter_map(|hit| Some(all.get(hit.concept)?.id.clone()))
            .collect()
    })
}
