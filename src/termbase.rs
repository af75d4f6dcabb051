//! The glossaries of all languages as one termbase, for exchange with translators' tools and
//! spreadsheets and for the printed glossary.
//!
//! Where [`crate::glossary`] holds what finding words in texts needs, a termbase holds every field of
//! every file, so that nothing is lost on the way out and back. [`FIELDS`] is the one list of them:
//! reading, writing, TBX and tables follow it.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::checks;
use crate::data::{self, Data};
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::fields::{self, Fields};

mod import;
#[cfg(feature = "render")]
mod print;
mod store;
mod table;
mod tbx;

pub use import::{Change, ChangeKind, Plan, plan, write};
#[cfg(feature = "render")]
pub use print::{Booklet, Grouping, Selection, booklet, print};
pub use table::export as export_table;
pub use tbx::{Edition, export as export_tbx};

/// The largest file that is imported, in bytes.
pub const MAX_IMPORT: u64 = 16 << 20;

/// The language in whose file the concepts stand.
pub const NORWEGIAN: &str = "nb";
/// The language whose words stand with the concepts, under `nn`.
pub const NYNORSK: &str = "nn";

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
    text("expansion", Part::Concept),
    choice(
        "kind",
        Part::Concept,
        &["jargon", "officialese", "metaphor", "abbreviation", "false-friend"],
    ),
    choice("status", Part::Concept, &["preferred", "admitted", "deprecated"]),
    text("domain", Part::Concept),
    list("write", Part::Concept),
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

/// The words for whether a language's terms have been signed by a native reader.
pub const REVIEW: [&str; 2] = ["unreviewed", "reviewed"];

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
fn of_part(entry: &Entry, part: Part) -> Entry {
    FIELDS
        .iter()
        .filter(|field| field.part == part)
        .filter_map(|field| Some((field.key, entry.get(field.key)?.clone())))
        .collect()
}

/// All concepts in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Termbase {
    /// By concept and then by language.
    pub concepts: BTreeMap<String, BTreeMap<String, Entry>>,
    /// `unreviewed` or `reviewed`, by language; nothing for bokmål, which is the original.
    pub review: BTreeMap<String, String>,
}

/// A file of `locales/<tag>/`.
pub(crate) fn path(tag: &str) -> String {
    format!("locales/{tag}/glossary.toml")
}

/// The languages that have a folder.
pub fn languages(data: &Data) -> Vec<String> {
    let known = |tag: &String| data.names(&format!("locales/{tag}")).contains(crate::locale::FILE);
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
        match crate::locale::negotiate(tag, &known) {
            Some(best) if chosen.iter().any(|other| other == best) => {}
            Some(best) => chosen.push(best.to_owned()),
            None => found.push(unknown_language(tag, &known)),
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
    pub(crate) fn entry(&mut self, id: &str, tag: &str) -> &mut Entry {
        let sections = self.concepts.entry(id.to_owned()).or_default();
        sections.entry(tag.to_owned()).or_default()
    }

    /// Adds what a language's file says.
    fn read(&mut self, source: &Arc<SourceFile>, tag: &str, found: &mut Vec<Diagnostic>) {
        let mut fields = fields::parse(source, found);
        let (tables, id_key, parts): (_, _, &[Part]) = if tag == NORWEGIAN {
            ("concept", "id", &[Part::Word, Part::Concept])
        } else {
            if let Some(status) = fields.text("status", found) {
                self.review.insert(tag.to_owned(), status.value);
            }
            ("term", "concept", &[Part::Rendering])
        };
        let mut seen = BTreeMap::new();
        for mut table in fields.tables(tables, found) {
            let Some(id) = table.text(id_key, found) else {
                table.missing(id_key, found);
                continue;
            };
            if seen.insert(id.value.clone(), ()).is_some() {
                found.push(duplicate(source, id.span, &id.value, tag));
                continue;
            }
            let entry = entry(&mut table, parts, found);
            if tag == NORWEGIAN
                && let Some(mut nynorsk) = table.table(NYNORSK, found)
            {
                let word = self::entry(&mut nynorsk, &[Part::Word], found);
                nynorsk.finish(found);
                self.entry(&id.value, NYNORSK).extend(word);
            }
            table.finish(found);
            self.entry(&id.value, tag).extend(entry);
        }
        fields.finish(found);
    }
}

fn entry<'a>(table: &mut Fields<'a>, parts: &[Part], found: &mut Vec<Diagnostic>) -> Entry {
    let mut entry = Entry::new();
    for field in FIELDS.iter().filter(|field| parts.contains(&field.part)) {
        let value = if field.list {
            let texts = table.texts(field.key, found).into_iter().map(|text| text.value);
            Value::List(texts.collect())
        } else {
            Value::Text(table.text(field.key, found).map(|text| text.value).unwrap_or_default())
        };
        if !value.is_empty() {
            entry.insert(field.key, value);
        }
    }
    entry
}

/// How terms are exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// TermBase eXchange, both editions.
    Tbx,
    /// A table.
    Csv,
}

/// Reads a file for import; the end of its name says the format where nobody else does. `name` is
/// the path to show.
pub fn read(
    path: &Path,
    name: &str,
    format: Option<Format>,
    data: &Data,
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    let source = match data::read_text_up_to(path, name, MAX_IMPORT) {
        Ok(source) => source,
        Err(finding) => {
            found.push(finding);
            return None;
        }
    };
    let by_name = if name.to_lowercase().ends_with(".csv") { Format::Csv } else { Format::Tbx };
    parse(&source, format.unwrap_or(by_name), &languages(data), found)
}

/// Reads a termbase. `tags` are the languages that there are.
pub fn parse(
    source: &Arc<SourceFile>,
    format: Format,
    tags: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    match format {
        Format::Csv => table::import(source, tags, found),
        Format::Tbx => tbx::import(source, tags, found),
    }
}

/// Whether a file is a table of terms: other tables have no `concept` and `language`.
pub fn is_table_file(path: &Path) -> bool {
    let mut start = Vec::new();
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(4096).read_to_end(&mut start));
    read.is_ok() && table::is_table(&String::from_utf8_lossy(&start))
}

/// What a file brings, with the places of its concepts for findings.
#[derive(Debug)]
pub struct Incoming {
    /// What stands in the file. An empty value takes the field away.
    pub base: Termbase,
    /// Where each concept begins.
    places: BTreeMap<String, Range<usize>>,
    /// The file.
    source: Arc<SourceFile>,
}

fn duplicate(source: &Arc<SourceFile>, span: Range<usize>, id: &str, tag: &str) -> Diagnostic {
    Diagnostic::new(&checks::reading::DUPLICATE_ENTRY)
        .at(source, span)
        .with("concept", id)
        .with("tag", if tag.is_empty() { "none" } else { tag })
}

fn incomplete(source: &Arc<SourceFile>, span: Range<usize>, part: &str) -> Diagnostic {
    Diagnostic::new(&checks::reading::INCOMPLETE_ENTRY).at(source, span).with("part", part)
}

/// The language of the workspace that a tag means: `nb_NO` is `nb`. An unknown one is reported.
fn known_language<'t>(
    tag: &str,
    tags: &'t [String],
    source: &Arc<SourceFile>,
    span: Range<usize>,
    found: &mut Vec<Diagnostic>,
) -> Option<&'t str> {
    let best = crate::locale::negotiate(&tag.replace('_', "-"), tags);
    if best.is_none() {
        found.push(unknown_language(tag, tags).at(source, span));
    }
    best
}

fn unknown_language(tag: &str, tags: &[String]) -> Diagnostic {
    let similar = fields::suggest(tag, tags.iter().map(String::as_str));
    Diagnostic::new(&checks::reading::UNKNOWN_LANGUAGE)
        .with("tag", tag)
        .with("suggestion", if similar == "none" { "import".to_owned() } else { similar })
        .with("known", tags.to_vec())
}

/// Reports a value that is none of the words that its field may be.
fn check_choice(
    field: &Field,
    value: &str,
    source: &Arc<SourceFile>,
    span: Range<usize>,
    found: &mut Vec<Diagnostic>,
) -> bool {
    let fits = field.words.is_empty() || field.words.contains(&value);
    if !fits {
        found.push(not_among(field.key, field.words, source, span));
    }
    fits
}

fn not_among(
    key: &str,
    words: &[&str],
    source: &Arc<SourceFile>,
    span: Range<usize>,
) -> Diagnostic {
    Diagnostic::new(&checks::reading::INVALID_VALUE)
        .at(source, span)
        .with("key", key)
        .with("expected", "choice")
        .with("known", words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
}
