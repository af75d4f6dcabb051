//! Codes of what whoever reads a file, or puts a page together, finds on the way: they have no
//! function of their own.

use crate::checks::Check;
use crate::finding::diagnostic::Severity::{Error, Warning};

macro_rules! reading {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*) => {
        $($(#[$doc])* pub(crate) static $name: Check =
            Check { code: $code, severity: $severity, runs: &[] };)*
        pub(crate) static READING: &[&Check] = &[$(&$name),*];
    };
}

reading! {
    /// A file that could not be read.
    UNREADABLE_FILE = "unreadable-file", Error;
    /// A file larger than its kind may be.
    OVERSIZED_FILE = "oversized-file", Error;
    /// A finished page that cannot be looked at.
    UNREADABLE_PAGE = "unreadable-page", Error;
    /// Two files for one sheet that do not belong together.
    MISMATCHED_OVERLAY = "mismatched-overlay", Error;
    /// A text that is not UTF-8.
    WRONG_ENCODING = "wrong-encoding", Error;
    /// A TOML file that breaks the grammar.
    TOML_SYNTAX = "toml-syntax", Error;
    /// An XML file that breaks the grammar, or is no termbase.
    XML_SYNTAX = "xml-syntax", Error;
    /// A table that breaks the grammar.
    CSV_SYNTAX = "csv-syntax", Error;
    /// A concept or row of a termbase without its id, its language or a term.
    INCOMPLETE_ENTRY = "incomplete-entry", Error;
    /// A concept that stands twice in a termbase.
    DUPLICATE_ENTRY = "duplicate-entry", Error;
    /// A translation of a concept that the glossary does not have.
    UNKNOWN_CONCEPT = "unknown-concept", Error;
    /// Data of a termbase that oppslag has no place for.
    UNKNOWN_DATA_CATEGORY = "unknown-data-category", Warning;
    /// A key that nothing reads.
    UNKNOWN_KEY = "unknown-key", Error;
    /// A key that must be there and is not.
    MISSING_KEY = "missing-key", Error;
    /// A value of the wrong kind.
    INVALID_VALUE = "invalid-value", Error;
    /// An exception that accepts nothing any more.
    UNUSED_EXCEPTION = "unused-exception", Warning;
    /// A language that no folder in `locales/` is for.
    UNKNOWN_LANGUAGE = "unknown-language", Error;
    /// A language that was asked for and that the event does not have.
    LANGUAGE_NOT_IN_EVENT = "language-not-in-event", Error;
    /// A language of the event without a file of its own.
    MISSING_TRANSLATION = "missing-translation", Error;
    /// A paper that `oppslag.toml` does not name.
    UNKNOWN_PAPER = "unknown-paper", Error;
    /// A template that does not exist.
    UNKNOWN_TEMPLATE = "unknown-template", Error;
    /// A size that no chosen template has.
    UNKNOWN_SIZE = "unknown-size", Error;
    /// A sender that has no folder in `assets/senders/`.
    UNKNOWN_SENDER = "unknown-sender", Error;
    /// A logo that stands in for the official one.
    STAND_IN_SENDER_LOGO = "stand-in-sender-logo", Error;
    /// A picture that is no SVG.
    INVALID_SVG = "invalid-svg", Error;
    /// A message that Fluent could not put together for another reason.
    UNRESOLVED_MESSAGE = "unresolved-message", Error;
    /// A language whose names of days and months are not known.
    MISSING_DATE_NAMES = "missing-date-names", Error;
    /// A language whose words between the items of a list are not known.
    MISSING_LIST_WORDS = "missing-list-words", Error;
    /// A font family that a language names and `fonts/` lacks.
    MISSING_FONT = "missing-font", Error;
    /// Letters that would be sent too late for the meeting.
    ENCLOSURE_TOO_LATE = "enclosure-too-late", Error;
    /// A name that is too long for the line that greets.
    GREETING_WITHOUT_NAME = "greeting-without-name", Warning;
    /// A column that a list of recipients must have.
    MISSING_RECIPIENT_COLUMN = "missing-recipient-column", Error;
    /// A warning of typst about a template.
    TEMPLATE_WARNING = "template-warning", Error;
    /// An error of typst about a template.
    TEMPLATE_ERROR = "template-error", Error;
}
