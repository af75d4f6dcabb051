//! A translation that calls a concept by its second name, where other messages use the first.

use std::collections::HashMap;

use crate::checks::subject::TranslationSubject;
use crate::checks::translation::forbidden_translation::concepts;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::glossary::renderings::Rendering;
use crate::text::fluent::{Entry, Mentions};
use crate::text::passage::Passage;

/// The groups of [`Rendering::accepted`].
const PREFERRED: usize = 0;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let renderings: HashMap<&str, &Rendering> =
        subject.language.renderings.all.iter().map(|r| (r.concept.as_str(), r)).collect();
    if renderings.is_empty() {
        return;
    }
    let named = |(_, mentions): &(&String, &Mentions)| mentions.whole > 0;
    // Where each concept first has its preferred name.
    let mut preferred: HashMap<&str, Option<String>> = HashMap::new();
    for (entry, original) in subject.pairs() {
        for (concept, _) in concepts(original, subject.original_language).iter().filter(named) {
            let Some(rendering) = renderings.get(concept.as_str()) else { continue };
            let Some((passage, range)) = only_admitted(entry, rendering) else { continue };
            let elsewhere = preferred
                .entry(&rendering.concept)
                .or_insert_with(|| first_preferred(subject, rendering));
            if let Some(place) = elsewhere {
                let text = passage.text.get(range.clone()).unwrap_or_default();
                found.push(
                    subject
                        .finding(&rules::INCONSISTENT_TERM, passage.span(range))
                        .with("id", entry.id.as_str())
                        .with("text", text)
                        .with("concept", concept.as_str())
                        .with("other", place.as_str())
                        .with("write", rendering.preferred.clone()),
                );
            }
        }
    }
}

/// The first admitted word of a message that has no preferred one.
fn only_admitted<'e>(
    entry: &'e Entry,
    rendering: &Rendering,
) -> Option<(&'e Passage, std::ops::Range<usize>)> {
    let mut admitted = None;
    for passage in entry.parts.iter().flat_map(|part| &part.passages) {
        let tokens = passage.tokens();
        for (group, range) in rendering.accepted.find(tokens) {
            let (first, last) = (tokens.get(range.start)?, tokens.get(range.end - 1)?);
            if group == PREFERRED || rendering.is_form_of_preferred(&first.text) {
                return None;
            }
            admitted.get_or_insert((passage, first.span.start..last.span.end));
        }
    }
    admitted
}

/// The id of a message of the same file that uses a preferred word for the concept.
fn first_preferred(subject: &TranslationSubject, rendering: &Rendering) -> Option<String> {
    let speaks = |original: &Entry| {
        let all = concepts(original, subject.original_language);
        all.get(&rendering.concept).is_some_and(|mentions| mentions.whole > 0)
    };
    let uses = |entry: &Entry| {
        let mut passages = entry.parts.iter().flat_map(|part| &part.passages);
        passages.any(|passage| {
            let words = rendering.accepted.find(passage.tokens());
            words.iter().any(|(group, _)| *group == PREFERRED)
        })
    };
    let mut pairs = subject.pairs().filter(|(_, original)| speaks(original));
    pairs.find(|(entry, _)| uses(entry)).map(|(entry, _)| entry.id.clone())
}
