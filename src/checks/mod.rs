//! The registry of checks: every code that oppslag can report, with its default severity and what
//! finds it.
//!
//! A check is a constant and a plain function in a file of its own name. Codes are API: they stand
//! in exceptions, in reports and in other people's scripts.

pub mod event;
pub mod logos;
pub mod messages;
pub mod page;
pub mod recipients;
pub mod translation;
pub mod words;

use std::collections::BTreeSet;

use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::content::locale::Locale;

macro_rules! checks {
    ($($(#[$cfg:meta])? $module:ident),* $(,)?) => {
        $($(#[$cfg])? pub(crate) mod $module;)*
        /// The checks that have a file, in the order of their codes.
        static JUDGING: &[&Check] = &[$($(#[$cfg])? &$module::CHECK),*];
    };
}

use crate::finding::rules;
mod subjects;

pub use crate::checks::subject::{EventSubject, FluentSubject, TextPart, TextSubject, TranslationSubject};

checks! {
    address_outside_window,
    bidi_hazard,
    black_near_logo,
    blurred_sender_logo,
    child_as_interpreter,
    colour_in_black_file,
    cropped_sender_logo,
    cyclic_reference,
    date_in_past,
    date_weekday_mismatch,
    deadline_after_event,
    distorted_sender_logo,
    duplicate_message,
    duplicate_recipient,
    empty_message,
    end_before_start,
    fluent_syntax,
    forbidden_translation,
    hard_to_read,
    id_style,
    incomplete_address,
    inconsistent_term,
    jargon,
    logo_lost_on_paper,
    long_sentence,
    long_word,
    low_contrast,
    metaphor,
    missing_attribute,
    missing_glyph,
    missing_message,
    missing_plural_form,
    missing_reference,
    missing_required_content,
    missing_required_term,
    missing_sender_logo,
    missing_variable,
    mixed_digits,
    more_than_logos,
    national_id_in_recipients,
    obscured_sender_logo,
    obsolete_message,
    obsolete_reference,
    overset_text,
    placeable_lost,
    public_holiday,
    recoloured_sender_logo,
    replacement_character,
    shouting,
    small_text,
    stray_whitespace,
    undersized_sender_logo,
    unclear_recipient_value,
    unexplained_abbreviation,
    unknown_contact,
    unknown_recipient_language,
    unknown_variable,
    unknown_venue,
    unprintable_address,
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
    Sheet(fn(&crate::judge::required::SheetSubject, &mut Vec<Diagnostic>)),
    /// Two finished files that are printed on the same sheet.
    Overlay(fn(&crate::gate::overlay::OverlaySubject, &mut Vec<Diagnostic>)),
    /// A page that was laid out.
    Page(fn(&crate::page::compile::layout::PageSubject, &mut Vec<Diagnostic>)),
    /// A list of recipients.
    Recipients(fn(&RecipientsSubject, &mut Vec<Diagnostic>)),
}

pub use crate::people::list::RecipientsSubject;

/// Every check, by its code.
pub fn all() -> Vec<&'static Check> {
    let mut all: Vec<&Check> = rules::READING.iter().chain(JUDGING).copied().collect();
    all.sort_by_key(|check| check.code);
    all
}

/// The check with a code.
pub fn find(code: &str) -> Option<&'static Check> {
    rules::READING.iter().chain(JUDGING).find(|check| check.code == code).copied()
}

/// The code that is most like a word, or `none`.
pub fn suggest(word: &str) -> String {
    crate::content::fields::suggest(word, all().iter().map(|check| check.code))
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
