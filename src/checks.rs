//! The registry of checks: every code that oppslag can report, with its default severity.
//!
//! Codes are API: they stand in exceptions, in reports and in other people's scripts.

use crate::diagnostic::Severity::{self, Error, Warning};

/// One rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Check {
    /// The code: names the fault, in kebab case; also the id of its message.
    pub code: &'static str,
    /// The severity where the workspace says nothing else.
    pub severity: Severity,
}

macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*) => {
        $($(#[$doc])* pub static $name: Check = Check { code: $code, severity: $severity };)*
        /// Every check, in the order of the catalogue.
        pub static CHECKS: &[&Check] = &[$(&$name),*];
    };
}

checks! {
    /// A file that could not be read.
    UNREADABLE_FILE = "unreadable-file", Error;
    /// A file larger than its kind may be.
    OVERSIZED_FILE = "oversized-file", Error;
    /// A text that is not UTF-8.
    WRONG_ENCODING = "wrong-encoding", Error;
    /// A TOML file that breaks the grammar.
    TOML_SYNTAX = "toml-syntax", Error;
    /// A key that nothing reads.
    UNKNOWN_KEY = "unknown-key", Error;
    /// A key that must be there and is not.
    MISSING_KEY = "missing-key", Error;
    /// A value of the wrong kind.
    INVALID_VALUE = "invalid-value", Error;
    /// An exception that accepts nothing any more.
    UNUSED_EXCEPTION = "unused-exception", Warning;
    /// The weekday does not belong to the date.
    DATE_WEEKDAY_MISMATCH = "date-weekday-mismatch", Error;
    /// The event lies in the past.
    DATE_IN_PAST = "date-in-past", Warning;
    /// The event ends before it starts.
    END_BEFORE_START = "end-before-start", Error;
    /// The deadline for registration comes after the event.
    DEADLINE_AFTER_EVENT = "deadline-after-event", Error;
    /// A language that no folder in `locales/` is for.
    UNKNOWN_LANGUAGE = "unknown-language", Error;
    /// A language that was asked for and that the event does not have.
    LANGUAGE_NOT_IN_EVENT = "language-not-in-event", Error;
    /// A language of the event without a file of its own.
    MISSING_TRANSLATION = "missing-translation", Error;
    /// A venue that `oppslag.toml` does not name.
    UNKNOWN_VENUE = "unknown-venue", Error;
    /// A contact that `oppslag.toml` does not name.
    UNKNOWN_CONTACT = "unknown-contact", Error;
    /// A paper that `oppslag.toml` does not name.
    UNKNOWN_PAPER = "unknown-paper", Error;
    /// A template that does not exist.
    UNKNOWN_TEMPLATE = "unknown-template", Error;
    /// A size that no chosen template has.
    UNKNOWN_SIZE = "unknown-size", Error;
    /// A sender that has no folder in `assets/senders/`.
    UNKNOWN_SENDER = "unknown-sender", Error;
    /// A required sender's logo that is not on the page.
    MISSING_SENDER_LOGO = "missing-sender-logo", Error;
    /// A logo that stands in for the official one.
    STAND_IN_SENDER_LOGO = "stand-in-sender-logo", Error;
    /// A logo smaller than its sender allows.
    UNDERSIZED_SENDER_LOGO = "undersized-sender-logo", Error;
    /// A picture that is no SVG.
    INVALID_SVG = "invalid-svg", Error;
    /// A Fluent file that breaks the grammar.
    FLUENT_SYNTAX = "fluent-syntax", Error;
    /// A message that stands twice.
    DUPLICATE_MESSAGE = "duplicate-message", Error;
    /// A message that a page needs and the language lacks.
    MISSING_MESSAGE = "missing-message", Error;
    /// A message without any text.
    EMPTY_MESSAGE = "empty-message", Error;
    /// A variable that oppslag does not give to the message.
    UNKNOWN_VARIABLE = "unknown-variable", Error;
    /// A reference to a message or term that does not exist.
    MISSING_REFERENCE = "missing-reference", Error;
    /// Messages that refer to each other in a circle.
    CYCLIC_REFERENCE = "cyclic-reference", Error;
    /// A message that Fluent could not put together for another reason.
    UNRESOLVED_MESSAGE = "unresolved-message", Error;
    /// A language whose names of days and months are not known.
    MISSING_DATE_NAMES = "missing-date-names", Error;
    /// A language whose words between the items of a list are not known.
    MISSING_LIST_WORDS = "missing-list-words", Error;
    /// A translation that no native reader has signed.
    UNREVIEWED_TRANSLATION = "unreviewed-translation", Warning;
    /// A font family that a language names and `fonts/` lacks.
    MISSING_FONT = "missing-font", Error;
    /// A character that none of the language's fonts has.
    MISSING_GLYPH = "missing-glyph", Error;
    /// A text that does not fit.
    OVERSET_TEXT = "overset-text", Error;
    /// A warning of typst about a template.
    TEMPLATE_WARNING = "template-warning", Error;
    /// An error of typst about a template.
    TEMPLATE_ERROR = "template-error", Error;
}
