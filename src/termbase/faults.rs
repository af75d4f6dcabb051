//! What can be wrong with any file that is imported.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::base::suggest::suggest;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::field::Field;

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
