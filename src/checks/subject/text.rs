//! What checks of texts are shown: Fluent files, translations, running text.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::suggest::suggest;
use crate::checks::subject::event::Facts;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::finding::source::SourceFile;
use crate::language::Language;
use crate::language::glossary::Concept;
use crate::language::glossary::matcher::{Hit, Matcher};
use crate::text::fluent::bundle::Bundle;
use crate::text::fluent::{Entry, FluentFile};
use crate::text::passage::Passage;
use crate::text::tokens::TokenKind;

/// One Fluent file among those of its language.
#[derive(Debug)]
pub struct FluentSubject<'a> {
    /// The language that it is written in.
    pub language: &'a Language,
    /// All files of that language.
    pub bundle: &'a Bundle,
    /// The file.
    pub file: &'a FluentFile,
    /// Whether oppslag itself gives the messages their variables and functions.
    pub own: bool,
    /// Files whose messages this one may replace: that of a topic, then that of every invitation.
    pub usual: Vec<&'a FluentFile>,
    /// Files that replace messages of this one.
    pub later: Vec<&'a FluentFile>,
    /// The facts of the meeting whose own texts these are.
    pub facts: Option<&'a Facts<'a>>,
    /// All files of the language that it is translated from.
    pub original: Option<&'a Bundle>,
    /// Messages of the file that it translates, by id.
    originals: HashMap<&'a str, &'a Entry>,
}

impl<'a> FluentSubject<'a> {
    /// `translated` is the file that this one translates.
    pub fn new(
        language: &'a Language,
        bundle: &'a Bundle,
        file: &'a FluentFile,
        own: bool,
        original: Option<&'a Bundle>,
        translated: Option<&'a FluentFile>,
    ) -> Self {
        let mut originals = HashMap::new();
        for entry in translated.iter().flat_map(|file| &file.entries) {
            originals.entry(entry.id.as_str()).or_insert(entry);
        }
        let (usual, later) = (Vec::new(), Vec::new());
        Self { language, bundle, file, own, usual, later, facts: None, original, originals }
    }

    /// The same file as that of a meeting, which may replace messages of `usual`, and some of whose messages
    /// `later` replaces.
    pub fn own_of(
        self,
        facts: &'a Facts<'a>,
        usual: Vec<&'a FluentFile>,
        later: Vec<&'a FluentFile>,
    ) -> Self {
        Self { usual, later, facts: Some(facts), ..self }
    }

    /// The message of a topic or of every invitation that one of this name goes before, and its file.
    pub fn replaced(&self, id: &str) -> Option<(&'a FluentFile, &'a Entry)> {
        self.usual
            .iter()
            .find_map(|file| Some((*file, file.entries.iter().find(|entry| entry.id == id)?)))
    }

    /// Whether another file's message of this name goes before the one here.
    pub fn is_replaced(&self, id: &str) -> bool {
        self.later.iter().flat_map(|file| &file.entries).any(|entry| entry.id == id)
    }

    /// Messages of a topic or of every invitation that the translated file replaces and this one does not.
    pub fn kept(&self) -> impl Iterator<Item = &'a Entry> {
        let replaced = |entry: &&Entry| self.originals.contains_key(entry.id.as_str());
        let own = |entry: &&Entry| self.file.entries.iter().any(|own| own.id == entry.id);
        let usual = self.usual.iter().flat_map(|usual| &usual.entries);
        usual.filter(move |entry| replaced(entry) && !own(entry))
    }

    /// The message that a message translates.
    pub fn original_of(&self, entry: &Entry) -> Option<&'a Entry> {
        self.originals.get(entry.id.as_str()).copied()
    }

    /// A finding in this file.
    pub fn finding(&self, check: &'static Rule, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(check).at(&self.file.source, span).for_language(&self.language.tag)
    }

    /// Whether a page needs a message of this name.
    fn needs(&self, id: &str) -> bool {
        self.facts.is_some_and(|facts| facts.needed.contains(id))
    }
}

/// A Fluent file and the one that it translates.
#[derive(Debug)]
pub struct TranslationSubject<'a> {
    /// The translation.
    pub fluent: FluentSubject<'a>,
    /// The file that it translates.
    pub original: &'a FluentFile,
    /// The language of that file.
    pub original_language: &'a Language,
}

impl<'a> std::ops::Deref for TranslationSubject<'a> {
    type Target = FluentSubject<'a>;
    fn deref(&self) -> &Self::Target {
        &self.fluent
    }
}

/// So many ids that only one of two files has are compared with each other at most.
const MOST_STRAYS: usize = 50;

impl<'a> TranslationSubject<'a> {
    /// The ids that one file has and the other does not, unless they are too many to be misspellings.
    fn strays(of: &'a FluentFile, other: &FluentFile) -> Vec<&'a str> {
        let there: HashSet<&str> = other.entries.iter().map(|entry| entry.id.as_str()).collect();
        let own = of.entries.iter().map(|entry| entry.id.as_str());
        let mut strays: Vec<&str> = own.filter(|id| !there.contains(id)).collect();
        if strays.len() > MOST_STRAYS {
            strays.clear();
        }
        strays.sort_unstable();
        strays
    }

    /// The id of this translation that is likely meant for one that only the original has.
    pub fn misspelling_of(&self, id: &str) -> Option<&'a str> {
        let strays = Self::strays(self.fluent.file, self.original);
        let like = suggest(id, strays.iter().copied());
        strays.into_iter().find(|stray| *stray == like)
    }

    /// Whether it is the original that has an id wrongly: a page needs the translation's.
    pub fn is_slip_of_original(&self, id: &str) -> bool {
        let here = self.misspelling_of(id);
        here.is_some_and(|here| self.fluent.needs(here) && !self.fluent.needs(id))
    }

    /// The id that only the original has, where this one of the translation is likely meant for it.
    pub fn meant_by(&self, id: &str) -> Option<&'a str> {
        let strays = Self::strays(self.original, self.fluent.file);
        strays.into_iter().find(|stray| self.misspelling_of(stray) == Some(id))
    }

    /// Each message with the one that it translates.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a Entry, &'a Entry)> {
        let file = self.fluent.file;
        file.entries.iter().filter_map(|entry| Some((entry, self.fluent.original_of(entry)?)))
    }
}

/// Whether a word is a part of a name: inside a sentence Norwegian writes nothing else with a capital. An
/// abbreviation is none.
fn is_name(passage: &Passage, hit: &Hit) -> bool {
    let word = passage.text.get(hit.span.clone()).unwrap_or_default();
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let before = passage.tokens().iter().take_while(|token| token.span.start < hit.span.start);
    let inside = before.last().is_some_and(|token| match token.kind {
        TokenKind::Word | TokenKind::Number(..) => true,
        TokenKind::Mark(mark) => mark == ',',
    });
    capital && inside && !word.contains(' ')
}

/// A passage of a text.
#[derive(Debug)]
pub struct TextPart<'a> {
    /// The passage.
    pub passage: &'a Passage,
    /// The message that it is of.
    pub id: Option<&'a str>,
    /// Every text is in one main passage; others repeat it with another variant.
    pub main: bool,
}

/// The running text of one file.
#[derive(Debug)]
pub struct TextSubject<'a> {
    /// The language that it is written in.
    pub language: &'a Language,
    /// The file.
    pub source: &'a Arc<SourceFile>,
    /// Its passages in their order.
    pub passages: &'a [TextPart<'a>],
    /// The year of the meeting that it is about.
    pub year: Option<i16>,
    /// The day that counts as today.
    pub today: Date,
    /// The facts of the meeting whose own text it is.
    pub facts: Option<&'a Facts<'a>>,
    /// Whether the meeting is free, as the text of every invitation says.
    pub free: bool,
    hits: OnceCell<Vec<(usize, Hit)>>,
}

impl<'a> TextSubject<'a> {
    /// The text of one file.
    pub fn new(
        language: &'a Language,
        source: &'a Arc<SourceFile>,
        passages: &'a [TextPart<'a>],
        year: Option<i16>,
        today: Date,
    ) -> Self {
        let hits = OnceCell::new();
        Self { language, source, passages, year, today, facts: None, free: true, hits }
    }

    /// The same text as that of a meeting.
    pub fn own_of(self, facts: Option<&'a Facts<'a>>, free: bool) -> Self {
        Self { facts, free, ..self }
    }

    /// Whether a word that means something else elsewhere has its office's meaning here: in messages,
    /// and where other words of offices stand beside it.
    fn is_meant(&self, matcher: &Matcher, hit: &Hit, part: &TextPart) -> bool {
        let concept = matcher.glossary().concepts.get(hit.concept);
        let office = || {
            let words = &self.language.words.office_words;
            part.id.is_some() || !words.find(part.passage.tokens()).is_empty()
        };
        concept.is_some_and(|concept| !concept.in_context || office())
    }

    /// Every word of the glossary in the text, looked up once for all checks: the passage, the
    /// place in it, and the concept.
    pub fn glossary_words(&self) -> impl Iterator<Item = (&TextPart<'a>, &Hit, &Concept)> {
        let matcher = self.language.matcher();
        let find = || {
            let parts = self.passages.iter().enumerate();
            let hits = |(number, part): (usize, &TextPart)| {
                let hits = matcher.map(|matcher| matcher.find(part.passage.tokens()));
                let mut hits = hits.unwrap_or_default();
                hits.retain(|hit| matcher.is_some_and(|matcher| self.is_meant(matcher, hit, part)));
                hits.retain(|hit| !is_name(part.passage, hit));
                hits.into_iter().map(move |hit| (number, hit))
            };
            parts.flat_map(hits).collect()
        };
        self.hits.get_or_init(find).iter().filter_map(move |(number, hit)| {
            let concept = matcher?.glossary().concepts.get(hit.concept)?;
            Some((self.passages.get(*number)?, hit, concept))
        })
    }

    /// A finding at a byte range of a passage.
    pub fn finding(
        &self,
        check: &'static Rule,
        part: &TextPart,
        range: Range<usize>,
    ) -> Diagnostic {
        let finding = Diagnostic::new(check)
            .at(self.source, part.passage.span(range))
            .for_language(&self.language.tag);
        match part.id {
            Some(id) => finding.with("id", id),
            None => finding,
        }
    }
}
