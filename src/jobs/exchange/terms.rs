//! Words of the glossary in messages, with what they are called in another language.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::source::SourceFile;
use crate::language::Languages;
use crate::language::glossary::mentions::mentions;
use crate::text::fluent::FluentFile;

/// The words of each message that has any, by its id: in the original, and in the other language.
pub(crate) fn terms(
    languages: &Languages,
    original: &str,
    tag: &str,
    source: &Arc<SourceFile>,
) -> BTreeMap<String, Vec<(String, String)>> {
    let (original, language) = (languages.get(original), languages.get(tag));
    let Some(matcher) = original.matcher() else { return BTreeMap::new() };
    let mut all = BTreeMap::new();
    for entry in FluentFile::parse(source.clone()).entries {
        let passages = entry.parts.iter().flat_map(|part| &part.passages);
        let concepts = passages.flat_map(|passage| mentions(matcher, passage.tokens()).into_keys());
        let mut words: Vec<(String, String)> = concepts
            .filter_map(|id| {
                let concept = matcher.glossary().concepts.iter().find(|one| one.id == id)?;
                let rendering = language.renderings.all.iter().find(|one| one.concept == id)?;
                let preferred = rendering.preferred.join(", ");
                (!preferred.is_empty()).then(|| (concept.words[0].lemma.clone(), preferred))
            })
            .collect();
        words.sort();
        words.dedup();
        if !words.is_empty() {
            all.insert(entry.id, words);
        }
    }
    all
}
