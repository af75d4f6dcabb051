//! A rendering that means something else: "consumers' meeting" for a meeting of people who get help.
//!
//! No word is wrong in itself, but for a concept: `sick leave` is what a sick note is about, and wrong for
//! a disability benefit. So a rendering is looked for where the original speaks of its concept, and taken
//! for a slip where the message does not have the right word besides. What is right nowhere is found
//! everywhere.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Severity};
use crate::language::Language;
use crate::language::glossary::mentions::mentions;
use crate::language::glossary::renderings::Rendering;
use crate::text::fluent::{Entry, Mentions};
use crate::text::passage::Passage;
use crate::text::sentences::word_edges;
use crate::text::tokens::{Token, is_unspaced};

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        for wrong in
            wrong_words(subject.language, entry, concepts(original, subject.original_language))
        {
            found.push(finding(subject, entry, &wrong));
        }
    }
}

/// A word of a translation that is wrong for a concept.
pub(crate) struct WrongWord<'a> {
    passage: &'a Passage,
    /// Its byte range in the passage.
    range: Range<usize>,
    /// What it is a rendering of.
    pub(crate) rendering: &'a Rendering,
    /// Whether it is right nowhere.
    never: bool,
    severity: Severity,
}

fn finding(subject: &TranslationSubject, entry: &Entry, wrong: &WrongWord) -> Diagnostic {
    let WrongWord { passage, range, rendering, never, severity } = wrong;
    let note = if *never { &rendering.why_never } else { &rendering.note };
    let span = passage.span(range.clone());
    let finding = subject.finding(&rules::FORBIDDEN_TRANSLATION, span);
    Diagnostic { severity: *severity, ..finding }
        .with("id", entry.id.as_str())
        .with("text", passage.text.get(range.clone()).unwrap_or_default())
        .with("kind", if *never { "never" } else { "concept" })
        .with("concept", rendering.concept.as_str())
        .with("write", rendering.preferred.clone())
        .with("note", note.as_str())
}

/// The words of a message that are wrong for what its original speaks of, and those that are right
/// nowhere.
pub(crate) fn wrong_words<'a>(
    language: &'a Language,
    entry: &'a Entry,
    meant: &BTreeMap<String, Mentions>,
) -> Vec<WrongWord<'a>> {
    let mut all = Vec::new();
    for passage in entry.parts.iter().flat_map(|part| &part.passages) {
        let words = passage.tokens();
        let mut edges = None;
        let mut add = |rendering: &'a Rendering, range: &Range<usize>, never, severity| {
            let Some(range) = stretch(passage, words, range, &mut edges) else { return };
            let known = |other: &WrongWord| {
                std::ptr::eq(other.passage, passage)
                    && other.range.start < range.end
                    && range.start < other.range.end
            };
            if !all.iter().any(known) {
                all.push(WrongWord { passage, range, rendering, never, severity });
            }
        };
        for (rendering, range) in language.renderings.never(words) {
            add(rendering, &range, true, Severity::Error);
        }
        // Each passage is read beside the message's other parts.
        for rendering in &language.renderings.all {
            let Some(mentions) = meant.get(&rendering.concept) else { continue };
            let wrong = rendering.deprecated.find(words);
            if wrong.is_empty() {
                continue;
            }
            let right = right(rendering, words) + elsewhere(rendering, entry, passage);
            let Some(severity) = severity(*mentions, right) else { continue };
            for (_, range) in &wrong {
                add(rendering, range, false, severity);
            }
        }
    }
    all
}

/// How bad a wrong rendering is where a message has so many right ones; nothing where it is likely meant
/// for something else.
fn severity(mentions: Mentions, right: usize) -> Option<Severity> {
    match mentions {
        // The message names what the word is right for.
        Mentions { confused: true, .. } => (right == 0).then_some(Severity::Warning),
        Mentions { whole, .. } if right < whole => Some(Severity::Error),
        // Of a compound the translation may have another word altogether.
        Mentions { whole: 0, .. } if right == 0 => Some(Severity::Warning),
        _ => None,
    }
}

/// How many right words for the concept a text has; one inside a wrong one is none.
fn right(rendering: &Rendering, words: &[Token]) -> usize {
    let wrong = rendering.deprecated.find(words);
    let inside = |range: &Range<usize>| {
        wrong.iter().any(|(_, other)| other.start < range.end && range.start < other.end)
    };
    rendering.accepted.find(words).iter().filter(|(_, range)| !inside(range)).count()
}

/// The same of the parts of a message that a passage is not of.
fn elsewhere(rendering: &Rendering, entry: &Entry, passage: &Passage) -> usize {
    let others = entry
        .parts
        .iter()
        .filter(|part| !part.passages.iter().any(|other| std::ptr::eq(other, passage)));
    let texts = others.filter_map(|part| part.passages.first());
    texts.map(|text| right(rendering, text.tokens())).sum()
}

/// The byte range of some tokens; nothing where they cut through a word of a script without spaces.
fn stretch(
    passage: &Passage,
    words: &[Token],
    range: &Range<usize>,
    edges: &mut Option<Vec<usize>>,
) -> Option<Range<usize>> {
    let (first, last) = (words.get(range.start)?, words.get(range.end - 1)?);
    let bytes = first.span.start..last.span.end;
    if is_unspaced(passage.text.get(bytes.clone())?) {
        let edges = edges.get_or_insert_with(|| word_edges(&passage.text));
        let cut = |at: usize| edges.binary_search(&at).is_err();
        if cut(bytes.start) || cut(bytes.end) {
            return None;
        }
    }
    Some(bytes)
}

/// The concepts that a message of the original speaks of: the same for every translation.
pub(crate) fn concepts<'e>(
    original: &'e Entry,
    language: &Language,
) -> &'e BTreeMap<String, Mentions> {
    original.concepts.get_or_init(|| {
        let mut all: BTreeMap<String, Mentions> = BTreeMap::new();
        let Some(matcher) = language.matcher() else { return all };
        for part in &original.parts {
            // Of several variants a reader sees one.
            let mut most: BTreeMap<String, Mentions> = BTreeMap::new();
            for (id, said) in part.passages.iter().flat_map(|text| mentions(matcher, text.tokens()))
            {
                let known = most.entry(id).or_default();
                known.whole = known.whole.max(said.whole);
                known.part = known.part.max(said.part);
                known.confused |= said.confused;
            }
            for (id, said) in most {
                let known = all.entry(id).or_default();
                known.whole += said.whole;
                known.part += said.part;
                known.confused |= said.confused;
            }
        }
        all
    })
}
