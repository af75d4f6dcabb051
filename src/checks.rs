//! The registry of checks: every code that oppslag can report, with its default severity and what
//! finds it.
//!
//! A check is a constant and a plain function in a file of its own name. Codes are API: they stand
//! in exceptions, in reports and in other people's scripts.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Severity, SourceFile};
use crate::event::Event;
use crate::fluent::{Bundle, Entry, FluentFile, Passage};
use crate::glossary::{Concept, Hit, Matcher};
use crate::language::{Language, Languages};
use crate::locale::Locale;
use crate::sender::Sender;
use crate::workspace::Workspace;

macro_rules! checks {
    ($($(#[$cfg:meta])? $module:ident),* $(,)?) => {
        $($(#[$cfg])? pub(crate) mod $module;)*
        /// The checks that have a file, in the order of their codes.
        static JUDGING: &[&Check] = &[$($(#[$cfg])? &$module::CHECK),*];
    };
}

pub(crate) mod reading;

checks! {
    #[cfg(feature = "render")]
    address_outside_window,
    bidi_hazard,
    #[cfg(feature = "detect")]
    black_near_logo,
    #[cfg(feature = "detect")]
    blurred_sender_logo,
    child_as_interpreter,
    #[cfg(feature = "detect")]
    colour_in_black_file,
    #[cfg(feature = "detect")]
    cropped_sender_logo,
    cyclic_reference,
    date_in_past,
    date_weekday_mismatch,
    deadline_after_event,
    #[cfg(feature = "detect")]
    distorted_sender_logo,
    duplicate_message,
    #[cfg(feature = "render")]
    duplicate_recipient,
    empty_message,
    end_before_start,
    fluent_syntax,
    forbidden_translation,
    hard_to_read,
    id_style,
    #[cfg(feature = "render")]
    incomplete_address,
    inconsistent_term,
    jargon,
    logo_lost_on_paper,
    long_sentence,
    long_word,
    #[cfg(feature = "render")]
    low_contrast,
    metaphor,
    missing_attribute,
    #[cfg(feature = "render")]
    missing_glyph,
    missing_message,
    missing_plural_form,
    missing_reference,
    #[cfg(feature = "render")]
    missing_required_content,
    missing_required_term,
    #[cfg(feature = "detect")]
    missing_sender_logo,
    missing_variable,
    mixed_digits,
    #[cfg(feature = "detect")]
    more_than_logos,
    #[cfg(feature = "render")]
    national_id_in_recipients,
    #[cfg(feature = "detect")]
    obscured_sender_logo,
    obsolete_message,
    obsolete_reference,
    #[cfg(feature = "render")]
    overset_text,
    placeable_lost,
    public_holiday,
    #[cfg(feature = "detect")]
    recoloured_sender_logo,
    replacement_character,
    shouting,
    #[cfg(feature = "render")]
    small_text,
    stray_whitespace,
    #[cfg(feature = "detect")]
    undersized_sender_logo,
    #[cfg(feature = "render")]
    unclear_recipient_value,
    unexplained_abbreviation,
    unknown_contact,
    #[cfg(feature = "render")]
    unknown_recipient_language,
    unknown_variable,
    unknown_venue,
    #[cfg(feature = "render")]
    unprintable_address,
    #[cfg(feature = "render")]
    unreadable_qr_code,
    unreviewed_translation,
    untranslated_copy,
    wrong_script,
}

/// One rule.
#[derive(Debug)]
pub struct Check {
    /// The code: names the fault, in kebab case; also the id of its message.
    pub code: &'static str,
    /// The severity where the workspace says nothing else.
    pub severity: Severity,
    /// What finds it; nothing for what whoever reads a file finds.
    pub runs: &'static [Run],
}

impl PartialEq for Check {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// A function that judges one kind of thing.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// The facts of a meeting.
    Event(fn(&EventSubject, &mut Vec<Diagnostic>)),
    /// A language's folder.
    Locale(fn(&Locale, &mut Vec<Diagnostic>)),
    /// A Fluent file.
    Fluent(fn(&FluentSubject, &mut Vec<Diagnostic>)),
    /// A Fluent file beside the one that it translates.
    Translation(fn(&TranslationSubject, &mut Vec<Diagnostic>)),
    /// Running text, of Fluent messages or of a text file.
    Text(fn(&TextSubject, &mut Vec<Diagnostic>)),
    /// A finished page, whoever made it.
    #[cfg(feature = "detect")]
    Sheet(fn(&crate::detect::sheet::SheetSubject, &mut Vec<Diagnostic>)),
    /// Two finished files that are printed on the same sheet.
    #[cfg(feature = "detect")]
    Overlay(fn(&crate::detect::overlay::OverlaySubject, &mut Vec<Diagnostic>)),
    /// A page that was laid out.
    #[cfg(feature = "render")]
    Page(fn(&crate::compile::PageSubject, &mut Vec<Diagnostic>)),
    /// A list of recipients.
    #[cfg(feature = "render")]
    Recipients(fn(&RecipientsSubject, &mut Vec<Diagnostic>)),
}

#[cfg(feature = "render")]
pub use crate::letter::list::RecipientsSubject;

/// Every check, by its code.
pub fn all() -> Vec<&'static Check> {
    let mut all: Vec<&Check> = reading::READING.iter().chain(JUDGING).copied().collect();
    all.sort_by_key(|check| check.code);
    all
}

/// The check with a code.
pub fn find(code: &str) -> Option<&'static Check> {
    reading::READING.iter().chain(JUDGING).find(|check| check.code == code).copied()
}

/// The code that is most like a word, or `none`.
pub fn suggest(word: &str) -> String {
    crate::fields::suggest(word, all().iter().map(|check| check.code))
}

/// The checks to run.
#[derive(Debug, Clone, Default)]
pub struct Selection(Option<BTreeSet<String>>);

impl Selection {
    /// Only the checks with these codes; all when there are none.
    pub fn only(codes: impl IntoIterator<Item = String>) -> Self {
        let codes: BTreeSet<String> = codes.into_iter().collect();
        Self((!codes.is_empty()).then_some(codes))
    }

    /// Whether a check is to run.
    pub fn has(&self, check: &Check) -> bool {
        self.0.as_ref().is_none_or(|codes| codes.contains(check.code))
    }

    /// Whether pages have to be laid out to find it.
    #[cfg(feature = "render")]
    pub(crate) fn needs_pages(&self) -> bool {
        let chosen = |code: &String| {
            find(code).is_some_and(|check| {
                check.runs.is_empty() || check.runs.iter().any(|run| matches!(run, Run::Page(_)))
            })
        };
        self.0.as_ref().is_none_or(|codes| codes.iter().any(chosen))
    }

    /// The functions to call.
    pub(crate) fn runs(&self) -> impl Iterator<Item = &'static Run> {
        JUDGING.iter().filter(|check| self.has(check)).flat_map(|check| check.runs)
    }
}

/// The facts of a meeting and the office that holds it.
#[derive(Debug)]
pub struct EventSubject<'a> {
    /// The meeting.
    pub event: &'a Event,
    /// The office.
    pub workspace: &'a Workspace,
    /// The required senders that could be read.
    pub senders: &'a [Sender],
    /// The languages.
    pub languages: &'a Languages,
    /// The day that counts as today.
    pub today: Date,
}

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
        Self { language, bundle, file, own, original, originals }
    }

    /// The message that a message translates.
    pub fn original_of(&self, entry: &Entry) -> Option<&'a Entry> {
        self.originals.get(entry.id.as_str()).copied()
    }

    /// A finding in this file.
    pub fn finding(&self, check: &'static Check, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(check).at(&self.file.source, span).for_language(&self.language.tag)
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

impl<'a> TranslationSubject<'a> {
    /// Each message with the one that it translates.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a Entry, &'a Entry)> {
        let file = self.fluent.file;
        file.entries.iter().filter_map(|entry| Some((entry, self.fluent.original_of(entry)?)))
    }
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
        Self { language, source, passages, year, today, hits: OnceCell::new() }
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
        check: &'static Check,
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
