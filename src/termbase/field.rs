//! The fields of a glossary: [`FIELDS`] is the one list that everything follows.

use std::collections::BTreeMap;

use crate::language::glossary;

/// What a field is about, and so in which file it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldPart {
    /// The concept: in `[[concept]]` of `locales/nb/glossary.toml`.
    Concept,
    /// The Norwegian word and its inflection: there too, for nynorsk under `nn`.
    Word,
    /// What another language calls it: in `[[term]]` of that language's `glossary.toml`.
    Rendering,
}

/// One field of a glossary.
#[derive(Debug)]
pub struct Field {
    /// Its key in `glossary.toml`, and its column in a table.
    pub key: &'static str,
    /// What it is about.
    pub part: FieldPart,
    /// Whether it is a list of texts.
    pub list: bool,
    /// The words that it may be; any text when empty.
    pub words: &'static [&'static str],
}

const fn text(key: &'static str, part: FieldPart) -> Field {
    Field { key, part, list: false, words: &[] }
}
const fn list(key: &'static str, part: FieldPart) -> Field {
    Field { key, part, list: true, words: &[] }
}
const fn choice(key: &'static str, part: FieldPart, words: &'static [&'static str]) -> Field {
    Field { key, part, list: false, words }
}

/// Every field, in the order in which they are written.
pub static FIELDS: &[Field] = &[
    text("term", FieldPart::Word),
    choice("pos", FieldPart::Word, &["noun", "verb", "adjective", "phrase", "other"]),
    choice("gender", FieldPart::Word, &["m", "f", "n"]),
    choice("plural", FieldPart::Word, &["er", "zero", "none"]),
    choice("class", FieldPart::Word, &["et", "te", "de", "dde", "irregular"]),
    list("forms", FieldPart::Word),
    text("head", FieldPart::Word),
    list("homographs", FieldPart::Word),
    list("not-in", FieldPart::Word),
    text("expansion", FieldPart::Concept),
    choice(
        "kind",
        FieldPart::Concept,
        &["jargon", "officialese", "metaphor", "abbreviation", "false-friend"],
    ),
    choice("status", FieldPart::Concept, &["preferred", "admitted", "deprecated"]),
    text("domain", FieldPart::Concept),
    choice("severity", FieldPart::Concept, &["error", "warning"]),
    list("write", FieldPart::Concept),
    Field { key: "usage", part: FieldPart::Concept, list: true, words: &glossary::USAGE },
    list("confused-with", FieldPart::Concept),
    text("explanation", FieldPart::Concept),
    text("example", FieldPart::Concept),
    text("plain", FieldPart::Concept),
    text("reason", FieldPart::Concept),
    text("source", FieldPart::Concept),
    list("preferred", FieldPart::Rendering),
    list("admitted", FieldPart::Rendering),
    list("deprecated", FieldPart::Rendering),
    list("never", FieldPart::Rendering),
    text("why-never", FieldPart::Rendering),
    text("note", FieldPart::Rendering),
];

/// The field with a key.
pub fn field(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// One text; empty where an import takes the field away.
    Text(String),
    /// Several, in their order; none where an import takes the field away.
    List(Vec<String>),
}

impl FieldValue {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            FieldValue::Text(text) => text.is_empty(),
            FieldValue::List(list) => list.is_empty(),
        }
    }

    /// The texts, one or several.
    pub fn texts(&self) -> &[String] {
        match self {
            FieldValue::Text(text) => std::slice::from_ref(text),
            FieldValue::List(list) => list,
        }
    }
}

/// What one language says of one concept, by the keys of [`FIELDS`].
pub type FieldValues = BTreeMap<&'static str, FieldValue>;

/// The texts of a field; none when it is absent.
pub fn texts<'a>(entry: &'a FieldValues, key: &str) -> &'a [String] {
    entry.get(key).map_or(&[], FieldValue::texts)
}

/// The only text of a field; empty when it is absent.
pub fn one<'a>(entry: &'a FieldValues, key: &str) -> &'a str {
    texts(entry, key).first().map_or("", String::as_str)
}

/// The fields of an entry that are about this.
pub(crate) fn of_part(entry: &FieldValues, part: FieldPart) -> FieldValues {
    FIELDS
        .iter()
        .filter(|field| field.part == part)
        .filter_map(|field| Some((field.key, entry.get(field.key)?.clone())))
        .collect()
}
