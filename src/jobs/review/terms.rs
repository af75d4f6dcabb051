//! What the glossary says of the terms in a message, so that whoever changes them is told whom to ask.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::signatures::ReviewedMessage;
use crate::finding::source::SourceFile;
use crate::jobs::review::survey::Survey;
use crate::language::glossary::mentions::mentions;
use crate::language::{self, Language};
use crate::text::fluent::FluentFile;

/// The glossary of the language that is translated from, and the words of the other one.
pub(crate) struct Terms(Option<(Arc<Language>, Arc<Language>)>);

impl Terms {
    pub(crate) fn new(survey: &Survey, tag: &str) -> Self {
        let both = survey.workspace.as_ref().map(|workspace| {
            let languages = language::languages(workspace);
            (languages.get(&survey.source), languages.get(tag))
        });
        Self(both)
    }

    /// Hashes of what to write for the concepts that the original speaks of, by concept.
    pub(crate) fn of(&self, message: &ReviewedMessage) -> BTreeMap<String, String> {
        let Some((original, language)) = &self.0 else { return BTreeMap::new() };
        let (Some(matcher), Some(source)) = (original.matcher(), &message.source) else {
            return BTreeMap::new();
        };
        let text = format!("{} = {}\n", source.id, source.text.replace('\n', "\n    "));
        let file = FluentFile::parse(Arc::new(SourceFile::new("source.ftl", text)));
        let parts = file.entries.iter().flat_map(|entry| &entry.parts);
        let passages = parts.flat_map(|part| &part.passages);
        let concepts = passages.flat_map(|passage| mentions(matcher, passage.tokens()));
        let hashes = concepts.filter_map(|(concept, _)| {
            let hash = language.renderings.of(&concept)?.hash();
            Some((concept, hash))
        });
        hashes.collect()
    }
}
