//! The sentences of a file beside those of its translation.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::content::locale::numbers::numbers_of;
use crate::exchange::key::{Key, TextFile};
use crate::exchange::variants::{self, Choice, Sentence, TextPart};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;
use crate::jobs::exchange::fitted::{Plurals, fitted};

/// A sentence beside its translation.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) key: Key,
    pub(crate) source: String,
    /// The translation; empty where there is none.
    pub(crate) target: String,
    /// Which variants it stands for.
    pub(crate) choices: Vec<Choice>,
}

impl Row {
    /// Whether its text may leave out the number that it is chosen by: it is for one number alone.
    pub(crate) fn names_its_number(&self, formats: &str) -> bool {
        self.choices.iter().any(|choice| {
            let one = || numbers_of(formats, &choice.key, 2).len() == 1;
            !choice.default && (choice.key.parse::<f64>().is_ok() || one())
        })
    }

    /// The sentence of an earlier original, as [`crate::text::fluent::value`] writes messages.
    pub(crate) fn before(&self, message: &str) -> Option<String> {
        let Key { message: id, attribute, .. } = &self.key;
        let text = format!("{id} =\n    {}\n", message.replace('\n', "\n    "));
        let parts = variants::parts(&Arc::new(SourceFile::new("then.ftl", text)));
        let part = parts.into_iter().find(|part| part.attribute == *attribute)?;
        let own = Sentence { choices: self.choices.clone(), text: String::new() };
        Some(source_of(&own, &part.sentences?))
    }

    /// The placeables that its text may leave out: those that it is chosen by.
    pub(crate) fn selectors(&self) -> impl Iterator<Item = &str> {
        self.choices.iter().map(|choice| choice.selector.as_str())
    }
}

/// The path of a file of texts in a language, from the workspace's folder.
pub(crate) fn path(file: &TextFile, tag: &str) -> String {
    match file {
        TextFile::Event(id) => format!("events/{id}/{tag}.ftl"),
        TextFile::Recurring(name) => format!("locales/{tag}/{name}.ftl"),
    }
}

/// The text of a file; nothing where it is not there.
pub(crate) fn text(
    data: &Data,
    root: &Path,
    file: &TextFile,
    tag: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Arc<SourceFile>> {
    let name = path(file, tag);
    let read = match file {
        TextFile::Recurring(_) => data.text(&name),
        TextFile::Event(_) => {
            // Whoever made the name may not choose what else is read.
            let path = crate::base::artifact::inside(root, &name)?;
            match path.symlink_metadata() {
                Ok(_) => data::read_text(&path, &name).map(Some),
                Err(_) => Ok(None),
            }
        }
    };
    match read {
        Ok(source) => source,
        Err(finding) => {
            found.push(finding.for_language(tag));
            None
        }
    }
}

/// Every sentence of a file beside its translation, in the order of the original. `plurals` are those of the
/// language that is translated into.
pub(crate) fn rows(
    file: &TextFile,
    tag: &str,
    plurals: &Plurals,
    source: &Arc<SourceFile>,
    target: Option<&Arc<SourceFile>>,
) -> Vec<Row> {
    let target = target.map(variants::parts).unwrap_or_default();
    let target: BTreeMap<(&str, Option<&str>), &TextPart> = target
        .iter()
        .map(|part| ((part.message.as_str(), part.attribute.as_deref()), part))
        .rev()
        .collect();
    let mut all = Vec::new();
    for part in variants::parts(source) {
        let Some(original) = &part.sentences else { continue };
        let own = target.get(&(part.message.as_str(), part.attribute.as_deref()));
        let own = match own {
            Some(own) => match &own.sentences {
                Some(sentences) => fitted(sentences, plurals, true),
                None => continue,
            },
            None => fitted(original, plurals, false),
        };
        all.extend(own.into_iter().map(|sentence| Row {
            key: Key {
                language: tag.to_owned(),
                file: file.clone(),
                message: part.message.clone(),
                attribute: part.attribute.clone(),
                branches: sentence.choices.iter().map(|choice| choice.key.clone()).collect(),
            },
            source: source_of(&sentence, original),
            target: sentence.text,
            choices: sentence.choices,
        }));
    }
    all
}

/// The sentence of the original that a sentence translates: in each selection that of the same variant, or else
/// of the default.
fn source_of(sentence: &Sentence, original: &[Sentence]) -> String {
    let fits = |one: &Sentence| {
        one.choices.iter().all(|choice| {
            let same = |other: &&Choice| other.selector == choice.selector;
            let wanted = sentence.choices.iter().find(same).map(|own| own.key.as_str());
            let there = |key: &str| {
                let mut all = original.iter().flat_map(|one| &one.choices);
                all.any(|other| other.selector == choice.selector && other.key == key)
            };
            match wanted.filter(|key| there(key)) {
                Some(key) => choice.key == key,
                None => choice.default,
            }
        })
    };
    let best = original.iter().find(|one| fits(one)).or(original.first());
    best.map_or_else(String::new, |one| one.text.clone())
}
