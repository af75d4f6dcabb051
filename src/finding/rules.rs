//! Every rule: its code, how bad it is where nobody says otherwise, and what it finds, in one line each.
//!
//! A code names the fault. Codes are API: they stand in exceptions, in reports and in other people's
//! scripts. What finds a fault stands in `checks`; many faults are found by whoever reads a file.

use Severity::{Error, Info, Warning};

use crate::base::suggest;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something to know; nothing is wrong.
    Info,
    /// Worth a look; files are written all the same.
    Warning,
    /// Stops the files that it concerns.
    Error,
}

impl Severity {
    /// All of them, the lowest first.
    pub const ALL: [Severity; 3] = [Info, Warning, Error];

    /// The word in `oppslag.toml` and in the formats of programs.
    pub fn word(self) -> &'static str {
        match self {
            Info => "info",
            Warning => "warning",
            Error => "error",
        }
    }

    /// The severity that a word stands for.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.word() == word)
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// The code: names the fault, in kebab case; also the id of its message.
    pub code: &'static str,
    /// The severity where the workspace says nothing else.
    pub severity: Severity,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// Every rule, by its code.
pub fn all() -> &'static [&'static Rule] {
    RULES
}

/// The rule with a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The code that is most like a word, or `none`.
pub fn suggest(word: &str) -> String {
    suggest::suggest(word, RULES.iter().map(|rule| rule.code))
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*) => {
        $($(#[$doc])* pub(crate) static $name: Rule = Rule { code: $code, severity: $severity };)*
        static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// An address that does not fit into the envelope's window, even small and on more lines.
    ADDRESS_OUTSIDE_WINDOW = "address-outside-window", Error;
    /// An address with neither street nor c/o, in a place where the post may know everybody.
    ADDRESS_WITHOUT_STREET = "address-without-street", Warning;
    /// A character that turns the order of others around, so that another text is printed than the one
    /// that stands there.
    BIDI_CONTROL = "bidi-control", Error;
    /// Something that is read from left to right and would be torn apart in a line from right to left.
    BIDI_HAZARD = "bidi-hazard", Error;
    /// Something black so near a logo that a drifting printer prints it on the logo.
    BLACK_NEAR_LOGO = "black-near-logo", Error;
    /// A logo of too few pixels, as pictures from the web have when they are made larger.
    BLURRED_SENDER_LOGO = "blurred-sender-logo", Error;
    /// A sentence of a translator's file whose placeables are not those of the original.
    BROKEN_PLACEABLE = "broken-placeable", Error;
    /// A translation that came back for a text that has been changed in the meantime.
    CHANGED_MEANWHILE = "changed-meanwhile", Error;
    /// A signed message that speaks of something for which the glossary has another word now.
    CHANGED_TERM = "changed-term", Warning;
    /// A text that asks readers to bring a child or a relative who interprets. Public bodies may not
    /// use children as interpreters (tolkeloven § 4), and relatives are no interpreters either.
    CHILD_AS_INTERPRETER = "child-as-interpreter", Warning;
    /// Text that a frame cuts off.
    CLIPPED_TEXT = "clipped-text", Error;
    /// A file for the black printer that asks for colour.
    COLOUR_IN_BLACK_FILE = "colour-in-black-file", Error;
    /// A time, price, date or place in the texts of an event that disagrees with its facts.
    CONTRADICTORY_FACT = "contradictory-fact", Warning;
    /// A logo of which a part is cut off.
    CROPPED_SENDER_LOGO = "cropped-sender-logo", Error;
    /// A table that breaks the grammar.
    CSV_SYNTAX = "csv-syntax", Error;
    /// Messages that refer to each other in a circle.
    CYCLIC_REFERENCE = "cyclic-reference", Error;
    /// An event whose day has passed.
    DATE_IN_PAST = "date-in-past", Warning;
    /// A weekday that does not belong to the date beside it, in `event.toml` or in any text.
    DATE_WEEKDAY_MISMATCH = "date-weekday-mismatch", Error;
    /// A deadline for registration that comes after the event.
    DEADLINE_AFTER_EVENT = "deadline-after-event", Error;
    /// A deadline on a day on which the office is closed.
    DEADLINE_ON_CLOSED_DAY = "deadline-on-closed-day", Warning;
    /// A logo that is stretched, squeezed or skewed.
    DISTORTED_SENDER_LOGO = "distorted-sender-logo", Error;
    /// A concept that stands twice in a termbase.
    DUPLICATE_ENTRY = "duplicate-entry", Error;
    /// A message, attribute or variant that stands twice: only one of them would show.
    DUPLICATE_MESSAGE = "duplicate-message", Error;
    /// Somebody who stands in the list twice, or perhaps does.
    DUPLICATE_RECIPIENT = "duplicate-recipient", Warning;
    /// A message without any text.
    EMPTY_MESSAGE = "empty-message", Error;
    /// Letters that would be sent too late for the meeting.
    ENCLOSURE_TOO_LATE = "enclosure-too-late", Error;
    /// An event that ends before it starts.
    END_BEFORE_START = "end-before-start", Error;
    /// A translator's file that cannot be read.
    EXCHANGE_SYNTAX = "exchange-syntax", Error;
    /// A Fluent file that breaks the grammar.
    FLUENT_SYNTAX = "fluent-syntax", Error;
    /// A rendering that means something else: "consumers' meeting" for a meeting of people who get
    /// help.
    FORBIDDEN_TRANSLATION = "forbidden-translation", Error;
    /// A cell whose letters were read in a wrong encoding.
    GARBLED_RECIPIENT = "garbled-recipient", Error;
    /// Somebody who is dead or has left the country, and gets no letter.
    GONE_RECIPIENT = "gone-recipient", Warning;
    /// A name that is too long for the line that greets.
    GREETING_WITHOUT_NAME = "greeting-without-name", Warning;
    /// A text whose LIX is that of hard prose.
    HARD_TO_READ = "hard-to-read", Warning;
    /// Rows, or a whole sheet, that a spreadsheet does not show.
    HIDDEN_RECIPIENTS = "hidden-recipients", Error;
    /// An id that is not written as `small-words-with-hyphens`.
    ID_STYLE = "id-style", Warning;
    /// An address that the post cannot deliver to.
    INCOMPLETE_ADDRESS = "incomplete-address", Error;
    /// A concept or row of a termbase without its id, its language or a term.
    INCOMPLETE_ENTRY = "incomplete-entry", Error;
    /// A translation that calls a concept by its second name, where other messages use the first.
    INCONSISTENT_TERM = "inconsistent-term", Warning;
    /// A picture that is no SVG.
    INVALID_SVG = "invalid-svg", Error;
    /// A value of the wrong kind.
    INVALID_VALUE = "invalid-value", Error;
    /// A word of experts or offices that readers do not know, in any form and as part of a compound.
    JARGON = "jargon", Warning;
    /// A language that was asked for and that the event does not have.
    LANGUAGE_NOT_IN_EVENT = "language-not-in-event", Error;
    /// A letter that is dated on the day of the meeting or later.
    LETTER_DATE_TOO_LATE = "letter-date-too-late", Error;
    /// A paper on which a sender's logo does not keep its contrast or its colour when it is printed.
    LOGO_LOST_ON_PAPER = "logo-lost-on-paper", Warning;
    /// A title whose last line is one short word.
    LONELY_WORD = "lonely-word", Warning;
    /// A sentence of more words than one takes in at once.
    LONG_SENTENCE = "long-sentence", Warning;
    /// A word so long that many readers stop at it: by its letters, or a compound that stands in no
    /// list of ordinary words.
    LONG_WORD = "long-word", Warning;
    /// Rows of a list that two ways to count them do not both find.
    LOST_ROWS = "lost-rows", Error;
    /// Text that stands out too little from the language's paper (WCAG 2.1, 1.4.3).
    LOW_CONTRAST = "low-contrast", Warning;
    /// A picture that one has to know to understand it: "stå på egne bein".
    METAPHOR = "metaphor", Warning;
    /// Two files for one sheet that do not belong together.
    MISMATCHED_OVERLAY = "mismatched-overlay", Error;
    /// Pages that a sender has to approve before they are printed, and has not, as they are now.
    MISSING_APPROVAL = "missing-approval", Error;
    /// A message without an attribute, or without the value, that its original has.
    MISSING_ATTRIBUTE = "missing-attribute", Error;
    /// A language whose names of days and months are not known.
    MISSING_DATE_NAMES = "missing-date-names", Error;
    /// A font family that a language names and `fonts/` lacks.
    MISSING_FONT = "missing-font", Error;
    /// A character that none of the language's fonts has: a box would be printed in its place.
    MISSING_GLYPH = "missing-glyph", Error;
    /// A key that must be there and is not.
    MISSING_KEY = "missing-key", Error;
    /// A language whose words between the items of a list are not known.
    MISSING_LIST_WORDS = "missing-list-words", Error;
    /// A message that the original has, or that a page needs, and the language lacks.
    MISSING_MESSAGE = "missing-message", Error;
    /// A selection by number without one of the language's plural categories.
    MISSING_PLURAL_FORM = "missing-plural-form", Error;
    /// A column that a list of recipients must have.
    MISSING_RECIPIENT_COLUMN = "missing-recipient-column", Error;
    /// A reference to a message, term or function that does not exist.
    MISSING_REFERENCE = "missing-reference", Error;
    /// Something that every invitation must say and this page does not show: that it is voluntary and
    /// free of charge, how one gets an interpreter, whom to call, where it is, who invites.
    MISSING_REQUIRED_CONTENT = "missing-required-content", Error;
    /// A translation without the word that its language has for something that the original speaks of.
    MISSING_REQUIRED_TERM = "missing-required-term", Warning;
    /// A required sender's logo that is not on the page. It stops every file of the event.
    MISSING_SENDER_LOGO = "missing-sender-logo", Error;
    /// A language of the event without a file of its own.
    MISSING_TRANSLATION = "missing-translation", Error;
    /// A translation without a variable that its original has: the date, the number, the name is lost.
    MISSING_VARIABLE = "missing-variable", Error;
    /// Digits of two scripts in one text: `١٣:30`.
    MIXED_DIGITS = "mixed-digits", Warning;
    /// A file for the colour printer that holds more than the logos.
    MORE_THAN_LOGOS = "more-than-logos", Error;
    /// A fødselsnummer or D-number in a list of recipients: letters never need one.
    NATIONAL_ID_IN_RECIPIENTS = "national-id-in-recipients", Error;
    /// A logo that something lies over, or that has something in its clear space.
    OBSCURED_SENDER_LOGO = "obscured-sender-logo", Error;
    /// A message, or part of one, that the original no longer has: nothing shows it.
    OBSOLETE_MESSAGE = "obsolete-message", Warning;
    /// A translation that shows a message or term which its original does not: it was written for an
    /// older text, or names the wrong thing.
    OBSOLETE_REFERENCE = "obsolete-reference", Warning;
    /// Text whose ink lies on other ink: another text, a mark, a code, a rule, the edge of a filled shape.
    OVERLAPPING_TEXT = "overlapping-text", Error;
    /// A message of an event that goes before the one of the same name in `locales/`.
    OVERRIDDEN_MESSAGE = "overridden-message", Info;
    /// A text that does not fit, though it has been made as small as it may be.
    OVERSET_TEXT = "overset-text", Error;
    /// A file larger than its kind may be.
    OVERSIZED_FILE = "oversized-file", Error;
    /// A translation that does not show what its original shows: it has the variable, but only to
    /// choose between variants, or it lacks a term or message that the original refers to.
    PLACEABLE_LOST = "placeable-lost", Error;
    /// Somebody whose address nobody may know.
    PROTECTED_RECIPIENT = "protected-recipient", Error;
    /// An event on a Norwegian public holiday, when offices are closed and buses few.
    PUBLIC_HOLIDAY = "public-holiday", Warning;
    /// A logo in other colours than its sender allows, after what paper and scanner do to them.
    RECOLOURED_SENDER_LOGO = "recoloured-sender-logo", Error;
    /// `�`, or a control character: something was lost when the text was saved.
    REPLACEMENT_CHARACTER = "replacement-character", Error;
    /// Words in capitals, which read as shouting and are slow to read.
    SHOUTING = "shouting", Warning;
    /// A signature with a day that has not come yet.
    SIGNATURE_IN_FUTURE = "signature-in-future", Error;
    /// A signature of the one who made the translation: nobody sees their own mistakes.
    SIGNED_BY_TRANSLATOR = "signed-by-translator", Warning;
    /// A text smaller than the template allows for reading at its distance.
    SMALL_TEXT = "small-text", Warning;
    /// A line that ends inside a date, a time, a telephone number, a person's name, or between a number
    /// and what it counts.
    SPLIT_UNIT = "split-unit", Error;
    /// A signed message whose original or translation has changed since.
    STALE_TRANSLATION = "stale-translation", Warning;
    /// A logo that stands in for the official one.
    STAND_IN_SENDER_LOGO = "stand-in-sender-logo", Error;
    /// Spaces that nobody meant: two in a row, one before a full stop, one at either end.
    STRAY_WHITESPACE = "stray-whitespace", Warning;
    /// An error of typst about a template.
    TEMPLATE_ERROR = "template-error", Error;
    /// A warning of typst about a template.
    TEMPLATE_WARNING = "template-warning", Error;
    /// Text outside the sheet, in the margin that office printers leave white, or where a sheet is cut.
    TEXT_OFF_PAGE = "text-off-page", Error;
    /// A TOML file that breaks the grammar.
    TOML_SYNTAX = "toml-syntax", Error;
    /// A cell that is neither what it should be nor empty: a number of letters that is none, a
    /// reservation that is neither yes nor no.
    UNCLEAR_RECIPIENT_VALUE = "unclear-recipient-value", Warning;
    /// A logo smaller than its sender allows. It stops every file of the event.
    UNDERSIZED_SENDER_LOGO = "undersized-sender-logo", Error;
    /// An abbreviation whose words stand nowhere in the text.
    UNEXPLAINED_ABBREVIATION = "unexplained-abbreviation", Warning;
    /// A translation of a concept that the glossary does not have.
    UNKNOWN_CONCEPT = "unknown-concept", Error;
    /// A contact that `oppslag.toml` does not name.
    UNKNOWN_CONTACT = "unknown-contact", Error;
    /// Data of a termbase that oppslag has no place for.
    UNKNOWN_DATA_CATEGORY = "unknown-data-category", Warning;
    /// A key that nothing reads.
    UNKNOWN_KEY = "unknown-key", Error;
    /// A language that no folder in `locales/` is for.
    UNKNOWN_LANGUAGE = "unknown-language", Error;
    /// A paper that `oppslag.toml` does not name.
    UNKNOWN_PAPER = "unknown-paper", Error;
    /// A recipient whose language is not known, or that the meeting has no translation in.
    UNKNOWN_RECIPIENT_LANGUAGE = "unknown-recipient-language", Warning;
    /// A sender that has no folder in `assets/senders/`.
    UNKNOWN_SENDER = "unknown-sender", Error;
    /// A size that no chosen template has.
    UNKNOWN_SIZE = "unknown-size", Error;
    /// A template that does not exist.
    UNKNOWN_TEMPLATE = "unknown-template", Error;
    /// A topic that there are no texts of.
    UNKNOWN_TOPIC = "unknown-topic", Error;
    /// A variable that the message is not given.
    UNKNOWN_VARIABLE = "unknown-variable", Error;
    /// A venue that `oppslag.toml` does not name.
    UNKNOWN_VENUE = "unknown-venue", Error;
    /// An address with a letter that no font has.
    UNPRINTABLE_ADDRESS = "unprintable-address", Error;
    /// A sheet beside the list that looks like one, and is not read.
    UNREAD_SHEET = "unread-sheet", Warning;
    /// A file that could not be read.
    UNREADABLE_FILE = "unreadable-file", Error;
    /// A finished page that cannot be looked at.
    UNREADABLE_PAGE = "unreadable-page", Error;
    /// A QR code that telephones would not read: too small for its distance, too pale on its paper, or
    /// with something in the light margin that it needs.
    UNREADABLE_QR_CODE = "unreadable-qr-code", Error;
    /// A message that Fluent could not put together for another reason.
    UNRESOLVED_MESSAGE = "unresolved-message", Error;
    /// A translation that no native reader has signed.
    UNREVIEWED_TRANSLATION = "unreviewed-translation", Warning;
    /// A sentence of a translator's file that is not taken in: nobody knows its name, it stands there twice, or
    /// whoever translated says that it is not finished.
    UNTAKEN_SENTENCE = "untaken-sentence", Warning;
    /// The original text standing in the translation.
    UNTRANSLATED_COPY = "untranslated-copy", Warning;
    /// A logo of the workspace that cannot be printed, or that nobody would see. It stops every file.
    UNUSABLE_SENDER_LOGO = "unusable-sender-logo", Error;
    /// A filled column that looks like part of an address, and is not printed.
    UNUSED_ADDRESS_COLUMN = "unused-address-column", Warning;
    /// An exception that accepts nothing any more.
    UNUSED_EXCEPTION = "unused-exception", Warning;
    /// A variant of a selection by number that the language never chooses.
    UNUSED_PLURAL_FORM = "unused-plural-form", Warning;
    /// A text that is not UTF-8.
    WRONG_ENCODING = "wrong-encoding", Error;
    /// Words in a script that the language is not written in, or letters that its alphabet has not.
    WRONG_SCRIPT = "wrong-script", Error;
    /// An XML file that breaks the grammar, or is no termbase.
    XML_SYNTAX = "xml-syntax", Error;
}
