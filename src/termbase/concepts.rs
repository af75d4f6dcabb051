//! All concepts in all languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;
use crate::termbase::faults;
use crate::termbase::field::{FIELDS, FieldPart, FieldValue, FieldValues};

/// The language in whose file the concepts stand.
pub const NORWEGIAN: &str = "nb";
/// The language whose words stand with the concepts, under `nn`.
pub const NYNORSK: &str = "nn";

/// The words for whether a language's terms have been signed by a native reader.
pub const REVIEW: [&str; 2] = ["unreviewed", "reviewed"];

/// All concepts in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Termbase {
    /// By concept and then by language.
    pub concepts: BTreeMap<String, BTreeMap<String, FieldValues>>,
    /// `unreviewed` or `reviewed`, by language; nothing for bokmål, which is the original.
    pub review: BTreeMap<String, String>,
}

/// A file of `locales/<tag>/`.
pub(crate) fn path(tag: &str) -> String {
    format!("locales/{tag}/glossary.toml")
}

/// The languages that have a folder.
pub fn languages(data: &Data) -> Vec<String> {
    let known =
        |tag: &String| data.names(&format!("locales/{tag}")).contains(crate::content::locale::FILE);
    data.names("locales").into_iter().filter(known).collect()
}

/// Norwegian and the languages that `wanted` names, or all of them; unknown ones are reported.
pub fn choose(data: &Data, wanted: &[String], found: &mut Vec<Diagnostic>) -> Vec<String> {
    let known = languages(data);
    if wanted.is_empty() {
        return known;
    }
    let mut chosen = vec![NORWEGIAN.to_owned()];
    for tag in wanted {
        match crate::content::locale::negotiate(tag, &known) {
            Some(best) if chosen.iter().any(|other| other == best) => {}
            Some(best) => chosen.push(best.to_owned()),
            None => found.push(faults::unknown_language(tag, &known)),
        }
    }
    chosen
}

impl Termbase {
    /// Reads the glossary of every language.
    pub fn load(data: &Data, found: &mut Vec<Diagnostic>) -> Self {
        let mut base = Self::default();
        for tag in languages(data) {
            match data.text(&path(&tag)) {
                Ok(Some(source)) => base.read(&source, &tag, found),
                Ok(None) => {}
                Err(finding) => found.push(finding),
            }
        }
        base
    }

    /// The entry of a language; made where there is none.
    pub(crate) fn entry(&mut self, id: &str, tag: &str) -> &mut FieldValues {
        let sections = self.concepts.entry(id.to_owned()).or_default();
        sections.entry(tag.to_owned()).or_default()
    }

    /// Adds what a language's file says.
    fn read(&mut self, source: &Arc<SourceFile>, tag: &str, found: &mut Vec<Diagnostic>) {
        let keys = if tag == NORWEGIAN { keys::CONCEPTS } else { keys::RENDERINGS };
        let mut fields = fields::parse(source, keys, found);
        let (tables, id_key, parts): (_, _, &[FieldPart]) = if tag == NORWEGIAN {
            ("concept", "id", &[FieldPart::Word, FieldPart::Concept])
        } else {
            if let Some(status) = fields.text("status", found) {
                self.review.insert(tag.to_owned(), status.value);
            }
            ("term", "concept", &[FieldPart::Rendering])
        };
        let mut seen = BTreeMap::new();
        for mut table in fields.tables(tables, found) {
            let Some(id) = table.text(id_key, found) else {
                table.missing(id_key, found);
                continue;
            };
            if seen.insert(id.value.clone(), ()).is_some() {
                found.push(faults::duplicate(source, id.span, &id.value, tag));
                continue;
            }
            let entry = entry(&mut table, parts, found);
            if tag == NORWEGIAN
                && let Some(mut nynorsk) = table.table(NYNORSK, found)
            {
                let word =
                    crate::termbase::concepts::entry(&mut nynorsk, &[FieldPart::Word], found);
                nynorsk.finish(found);
                self.entry(&id.value, NYNORSK).extend(word);
            }
            table.finish(found);
            self.entry(&id.value, tag).extend(entry);
        }
        fields.finish(found);
    }
}

fn entry<'a>(
    table: &mut Fields<'a>,
    parts: &[FieldPart],
    found: &mut Vec<Diagnostic>,
) -> FieldValues {
    let mut entry = FieldValues::new();
    for field in FIELDS.iter().filter(|field| parts.contains(&field.part)) {
        let value = if field.list {
            let texts = table.texts(field.key, found).into_iter().map(|text| text.value);
            FieldValue::List(texts.collect())
        } else {
            FieldValue::Text(
                table.text(field.key, found).map(|text| text.value).unwrap_or_default(),
            )
        };
        if !value.is_empty() {
            entry.insert(field.key, value);
        }
    }
    entry
}
