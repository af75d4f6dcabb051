//! Files that are imported, and what can be wrong with any of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::base::suggest::suggest;
use crate::content::data::{self, Data};
use crate::content::fields;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::field::Field;
use crate::termbase::{Termbase, languages, table, tbx};

/// The largest file that is imported, in bytes.
pub const MAX_IMPORT: u64 = 8 << 20;

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
    pub(crate) places: BTreeMap<String, Range<usize>>,
    /// The file.
    pub(crate) source: Arc<SourceFile>,
}

pub(crate) fn duplicate(
    source: &Arc<SourceFile>,
    span: Range<usize>,
    id: &str,
    tag: &str,
) -> Diagnostic {
    Diagnostic::new(&rules::DUPLICATE_ENTRY)
        .at(source, span)
        .with("concept", id)
        .with("tag", if tag.is_empty() { "none" } else { tag })
}

pub(crate) fn incomplete(source: &Arc<SourceFile>, span: Range<usize>, part: &str) -> Diagnostic {
    Diagnostic::new(&rules::INCOMPLETE_ENTRY).at(source, span).with("part", part)
}

/// The language of the workspace that a tag means: `nb_NO` is `nb`. An unknown one is reported where
/// it first stands.
pub(crate) fn known_language<'t>(
    tag: &str,
    tags: &'t [String],
    source: &Arc<SourceFile>,
    span: Range<usize>,
    reported: &mut BTreeSet<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<&'t str> {
    let best = crate::content::locale::negotiate(&tag.replace('_', "-"), tags);
    if best.is_none() && reported.insert(tag.to_owned()) {
        found.push(unknown_language(tag, tags).at(source, span));
    }
    best
}

pub(crate) fn unknown_language(tag: &str, tags: &[String]) -> Diagnostic {
    let similar = suggest(tag, tags.iter().map(String::as_str));
    Diagnostic::new(&rules::UNKNOWN_LANGUAGE)
        .with("tag", tag)
        .with("suggestion", if similar == "none" { "import".to_owned() } else { similar })
        .with("known", tags.to_vec())
}

/// Reports a value that is none of the words that its field may be.
pub(crate) fn check_choice(
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

pub(crate) fn not_among(
    key: &str,
    words: &[&str],
    source: &Arc<SourceFile>,
    span: Range<usize>,
) -> Diagnostic {
    Diagnostic::new(&rules::INVALID_VALUE)
        .at(source, span)
        .with("key", key)
        .with("expected", "choice")
        .with("known", words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
}
