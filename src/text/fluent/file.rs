//! A Fluent file, parsed, with the byte ranges of what it uses.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::parser::ParserError;

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::text::passage::Passage;

/// A parsed file.
#[derive(Debug)]
pub struct FluentFile {
    /// The text.
    pub source: Arc<SourceFile>,
    /// Messages and terms in their order.
    pub entries: Vec<Entry>,
    /// What breaks the grammar.
    pub errors: Vec<ParserError>,
    /// The byte where placeables stand too deep inside each other; then nothing was parsed.
    pub too_deep: Option<usize>,
    /// The byte of an escape that is cut short by a letter outside ASCII, in the middle of which
    /// fluent-syntax 0.12 slices its error text; then nothing was parsed.
    pub short_escape: Option<usize>,
}

/// A message or term.
#[derive(Debug)]
pub struct Entry {
    /// The id; a term's begins with `-`.
    pub id: String,
    /// The byte range of the id.
    pub span: Range<usize>,
    /// The value, if there is one, and then the attributes.
    pub parts: Vec<MessagePart>,
    /// The glossary's concepts that it speaks of, by id, found when they are first asked for.
    pub concepts: OnceLock<BTreeMap<String, Mentions>>,
}

/// How a message speaks of a concept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mentions {
    /// How often by its own word, in any form.
    pub whole: usize,
    /// How often only in a compound.
    pub part: usize,
    /// Whether the message also names a thing that a wrong rendering of the concept is right for.
    pub confused: bool,
}

/// A value or an attribute.
#[derive(Debug)]
pub struct MessagePart {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// The byte range of the attribute's name, or of the entry's id.
    pub span: Range<usize>,
    /// What it refers to, in its order.
    pub uses: Vec<Use>,
    /// Select expressions, in their order.
    pub selects: Vec<Select>,
    /// The texts that readers may see: first with the default of every selection, then one for
    /// each other variant.
    pub passages: Vec<Passage>,
}

/// What a [`Use`] refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UseKind {
    /// `$name`
    Variable,
    /// `name`
    Message,
    /// `-name`
    Term,
    /// `NAME()`
    Function,
}

/// One reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// What it refers to.
    pub kind: UseKind,
    /// As it is written, with `$` or `-`, and with `.attribute`.
    pub name: String,
    /// The byte range of the name.
    pub span: Range<usize>,
    /// Stands in the text that has the default of every selection.
    pub shown: bool,
    /// Stands in some text, rather than choosing a variant.
    pub in_text: bool,
}

/// A select expression.
#[derive(Debug)]
pub struct Select {
    /// The variable that it selects on, with `$`, where it is one (also inside `NUMBER()`).
    pub variable: Option<String>,
    /// `NUMBER($x, type: "ordinal")`
    pub ordinal: bool,
    /// The byte range of the selector.
    pub span: Range<usize>,
    /// The variants' keys, their byte ranges and whether each is the default.
    pub variants: Vec<(String, Range<usize>, bool)>,
}

impl FluentFile {
    /// The finding of `check` at a byte range of this file.
    pub fn finding(&self, check: &'static rules::Rule, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(check).at(&self.source, span)
    }
}

/// The name that a line of a Fluent file gives to a message or term, whether or not the rest of it follows
/// the grammar: `title: …`, `title { `.
pub fn named(line: &str) -> Option<&str> {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = line.find(|c| !letter(c)).unwrap_or(line.len());
    let name = line.get(..end)?;
    let first = name.trim_start_matches('-').chars().next()?;
    (first.is_ascii_alphabetic() && end < line.len()).then_some(name)
}

impl FluentFile {
    /// Whether there is a message of this name whose grammar is broken, so that it was not read.
    pub fn breaks(&self, id: &str) -> bool {
        let unread = !self.errors.is_empty() || self.too_deep.or(self.short_escape).is_some();
        unread
            && !self.entries.iter().any(|entry| entry.id == id)
            && self.source.text.lines().any(|line| named(line) == Some(id))
    }
}

impl Entry {
    /// Everything that any part refers to.
    pub fn uses(&self) -> impl Iterator<Item = &Use> {
        self.parts.iter().flat_map(|part| &part.uses)
    }

    /// The parts by the names of their attributes; the value has none.
    pub fn by_name(&self) -> HashMap<Option<&str>, &MessagePart> {
        let mut all = HashMap::with_capacity(self.parts.len());
        for part in &self.parts {
            all.entry(part.attribute.as_deref()).or_insert(part);
        }
        all
    }

    /// The value.
    pub fn value(&self) -> Option<&MessagePart> {
        self.parts.first().filter(|part| part.attribute.is_none())
    }

    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

impl MessagePart {
    /// The text with the default of every selection; empty when there is none.
    pub fn text(&self) -> &str {
        self.passages.first().map_or("", |passage| passage.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_cannot_be_read_is_known_by_its_name() {
        let text = "a = Hei\nb: Hei\nc = { $x\nd = Hei\n";
        let file = FluentFile::parse(Arc::new(SourceFile::new("nb.ftl", text)));
        for (id, broken) in [("a", false), ("b", true), ("d", false), ("e", false)] {
            assert_eq!(file.breaks(id), broken, "{id}");
        }
        assert!(file.breaks("c"), "{:?}", file.entries);
        for (line, name) in [
            ("title = a", Some("title")),
            ("title: a", Some("title")),
            ("-navn = a", Some("-navn")),
            ("  title = a", None),
            ("# title", None),
            ("title", None),
            ("", None),
        ] {
            assert_eq!(named(line), name, "{line}");
        }
    }
}
