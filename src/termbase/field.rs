//! The fields of a glossary: [`FIELDS`] is the one list that everything follows.

use std::collections::BTreeMap;

use crate::language::glossary;

/// What a field is about, and so in which file it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
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
    pub part: Part,
    /// Whether it is a list of texts.
    pub list: bool,
    /// The words that it may be; any text when empty.
    pub words: &'static [&'static str],
}

const fn text(key: &'static str, part: Part) -> Field {
    Field { key, part, list: false, words: &[] }
}
const fn list(key: &'static str, part: Part) -> Field {
    Field { key, part, list: true, words: &[] }
}
const fn choice(key: &'static str, part: Part, words: &'static [&'static str]) -> Field {
    Field { key, part, list: false, words }
}

/// Every field, in the order in which they are written.
pub static FIELDS: &[Field] = &[
    text("term", Part::Word),
    choice("pos", Part::Word, &["noun", "verb", "adjective", "phrase", "other"]),
    choice("gender", Part::Word, &["m", "f", "n"]),
    choice("plural", Part::Word, &["er", "zero", "none"]),
    choice("class", Part::Word, &["et", "te", "de", "dde", "irregular"]),
    list("forms", Part::Word),
    text("head", Part::Word),
    list("homographs", Part::Word),
    list("not-in", Part::Word),
    text("expansion", Part::Concept),
    choice(
        "kind",
        Part::Concept,
        &["jargon", "officialese", "metaphor", "abbreviation", "false-friend"],
    ),
    choice("status", Part::Concept, &["preferred", "admitted", "deprecated"]),
    text("domain", Part::Concept),
    choice("severity", Part::Concept, &["error", "warning"]),
    list("write", Part::Concept),
    Field { key: "usage", part: Part::Concept, list: true, words: &glossary::USAGE },
    text("explanation", Part::Concept),
    text("example", Part::Concept),
    text("plain", Part::Concept),
    text("reason", Part::Concept),
    text("source", Part::Concept),
    list("preferred", Part::Rendering),
    list("admitted", Part::Rendering),
    list("deprecated", Part::Rendering),
    text("note", Part::Rendering),
];

/// The field with a key.
pub fn field(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One text; empty where an import takes the field away.
    Text(String),
    /// Several, in their order; none where an import takes the field away.
    List(Vec<String>),
}

impl Value {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(text) => text.is_empty(),
            Value::List(list) => list.is_empty(),
        }
    }

    /// The texts, one or several.
    pub fn texts(&self) -> &[String] {
        match self {
            Value::Text(text) => std::slice::from_ref(text),
            Value::List(list) => list,
        }
    }
}

/// What one language says of one concept, by the keys of [`FIELDS`].
pub type Entry = BTreeMap<&'static str, Value>;

/// The texts of a field; none when it is absent.
pub fn texts<'a>(entry: &'a Entry, key: &str) -> &'a [String] {
    entry.get(key).map_or(&[], Value::texts)
}

/// The only text of a field; empty when it is absent.
pub fn one<'a>(entry: &'a Entry, key: &str) -> &'a str {
    texts(entry, key).first().map_or("", String::as_str)
}

/// The fields of an entry that are about this.
pub(crate) fn of_part(entry: &Entry, part: Part) -> Entry {
    FIELDS
        .iter()
        .filter(|field| field.part == part)
        .filter_map(|field| Some((field.key, entry.get(field.key)?.clone())))
        .collect()
}
