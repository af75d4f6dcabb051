//! Which rule is found by what: a table for each kind of subject, in the order of the codes.
//!
//! A check is a plain function in a file named after its rule. A rule without a function is found by
//! whoever reads a file or puts a page together.

use crate::checks::subject::{
    EventSubject, FluentSubject, OverlaySubject, PageSubject, RecipientsSubject, SheetSubject,
    SignaturesSubject, TextSubject, TranslationSubject,
};
use crate::checks::{event, logos, messages, page, recipients, translation, words};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Rule};
use crate::finding::selection::Selection;

macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident: $subject:ident = $($rule:ident $($function:ident)::+,)*;)*) => {
        $(
            $(#[$doc])*
            #[allow(clippy::type_complexity, reason = "an alias would fix the lifetimes of the subject")]
            pub static $table: &[(&Rule, fn(&$subject, &mut Vec<Diagnostic>))] =
                &[$((&rules::$rule, $($function)::+)),*];
        )*
        /// Whether a function finds it.
        pub fn has_check(rule: &Rule) -> bool {
            $($table.iter().any(|(judged, _)| *judged == rule))||*
        }
    };
}

tables! {
    /// What judges the facts of a meeting.
    EVENT: EventSubject =
        DATE_IN_PAST event::date_in_past::run,
        DATE_WEEKDAY_MISMATCH event::date_weekday_mismatch::event,
        DEADLINE_AFTER_EVENT event::deadline_after_event::run,
        DEADLINE_ON_CLOSED_DAY event::deadline_on_closed_day::run,
        END_BEFORE_START event::end_before_start::run,
        LETTER_DATE_TOO_LATE event::letter_date_too_late::run,
        LOGO_LOST_ON_PAPER logos::logo_lost_on_paper::run,
        PUBLIC_HOLIDAY event::public_holiday::run,
        UNKNOWN_CONTACT event::unknown_contact::run,
        UNKNOWN_TOPIC event::unknown_topic::run,
        UNKNOWN_VENUE event::unknown_venue::run,
    ;
    /// What judges who has signed the texts of a language.
    SIGNATURES: SignaturesSubject =
        CHANGED_TERM translation::changed_term::run,
        SIGNATURE_IN_FUTURE translation::signature_in_future::run,
        SIGNED_BY_TRANSLATOR translation::signed_by_translator::run,
        STALE_TRANSLATION translation::stale_translation::run,
        UNREVIEWED_TRANSLATION translation::unreviewed_translation::run,
    ;
    /// What judges a Fluent file.
    FLUENT: FluentSubject =
        BIDI_CONTROL words::bidi_control::fluent,
        CYCLIC_REFERENCE messages::cyclic_reference::run,
        DUPLICATE_MESSAGE messages::duplicate_message::run,
        EMPTY_MESSAGE messages::empty_message::run,
        FLUENT_SYNTAX messages::fluent_syntax::run,
        ID_STYLE messages::id_style::run,
        MISSING_PLURAL_FORM messages::missing_plural_form::run,
        MISSING_REFERENCE messages::missing_reference::run,
        OVERRIDDEN_MESSAGE messages::overridden_message::run,
        REPLACEMENT_CHARACTER words::replacement_character::fluent,
        UNKNOWN_VARIABLE messages::unknown_variable::run,
        UNUSED_PLURAL_FORM messages::unused_plural_form::run,
    ;
    /// What judges a Fluent file beside the one that it translates.
    TRANSLATION: TranslationSubject =
        FORBIDDEN_TRANSLATION translation::forbidden_translation::run,
        INCONSISTENT_TERM translation::inconsistent_term::run,
        MISSING_ATTRIBUTE translation::missing_attribute::run,
        MISSING_MESSAGE translation::missing_message::run,
        MISSING_REQUIRED_TERM translation::missing_required_term::run,
        MISSING_VARIABLE translation::missing_variable::run,
        OBSOLETE_MESSAGE translation::obsolete_message::run,
        OBSOLETE_REFERENCE translation::obsolete_reference::run,
        PLACEABLE_LOST translation::placeable_lost::run,
        UNTRANSLATED_COPY translation::untranslated_copy::run,
    ;
    /// What judges running text, of Fluent messages or of a text file.
    TEXT: TextSubject =
        BIDI_CONTROL words::bidi_control::text,
        BIDI_HAZARD words::bidi_hazard::run,
        CHILD_AS_INTERPRETER words::child_as_interpreter::run,
        CONTRADICTORY_FACT event::contradictory_fact::run,
        DATE_WEEKDAY_MISMATCH event::date_weekday_mismatch::text,
        HARD_TO_READ words::hard_to_read::run,
        JARGON words::jargon::run,
        LONG_SENTENCE words::long_sentence::run,
        LONG_WORD words::long_word::run,
        METAPHOR words::metaphor::run,
        MIXED_DIGITS words::mixed_digits::run,
        REPLACEMENT_CHARACTER words::replacement_character::text,
        SHOUTING words::shouting::run,
        STRAY_WHITESPACE words::stray_whitespace::run,
        UNEXPLAINED_ABBREVIATION words::unexplained_abbreviation::run,
        WRONG_SCRIPT words::wrong_script::run,
    ;
    /// What judges a finished page, whoever made it.
    SHEET: SheetSubject =
        BLURRED_SENDER_LOGO logos::blurred_sender_logo::run,
        CROPPED_SENDER_LOGO logos::cropped_sender_logo::run,
        DISTORTED_SENDER_LOGO logos::distorted_sender_logo::run,
        LOGO_LOST_ON_PAPER logos::logo_lost_on_paper::judge,
        MISSING_SENDER_LOGO logos::missing_sender_logo::judge,
        OBSCURED_SENDER_LOGO logos::obscured_sender_logo::run,
        OVERLAPPING_TEXT page::overlapping_text::judge,
        RECOLOURED_SENDER_LOGO logos::recoloured_sender_logo::run,
        TEXT_OFF_PAGE page::text_off_page::judge,
        UNDERSIZED_SENDER_LOGO logos::undersized_sender_logo::judge,
    ;
    /// What judges two finished files that are printed on the same sheet.
    OVERLAY: OverlaySubject =
        BLACK_NEAR_LOGO logos::black_near_logo::run,
        COLOUR_IN_BLACK_FILE logos::colour_in_black_file::run,
        MORE_THAN_LOGOS logos::more_than_logos::run,
    ;
    /// What judges a page that was laid out.
    PAGE: PageSubject =
        CLIPPED_TEXT page::clipped_text::run,
        LONELY_WORD page::lonely_word::run,
        LOW_CONTRAST page::low_contrast::run,
        MISSING_GLYPH page::missing_glyph::run,
        MISSING_REQUIRED_CONTENT page::missing_required_content::run,
        MISSING_SENDER_LOGO logos::missing_sender_logo::run,
        OBSCURED_SENDER_LOGO logos::obscured_sender_logo::verify,
        OVERLAPPING_TEXT page::overlapping_text::run,
        OVERSET_TEXT page::overset_text::run,
        SMALL_TEXT page::small_text::run,
        SPLIT_UNIT page::split_unit::run,
        TEXT_OFF_PAGE page::text_off_page::run,
        UNDERSIZED_SENDER_LOGO logos::undersized_sender_logo::run,
        UNREADABLE_QR_CODE page::unreadable_qr_code::run,
    ;
    /// What judges a list of recipients.
    RECIPIENTS: RecipientsSubject =
        ADDRESS_OUTSIDE_WINDOW recipients::address_outside_window::run,
        ADDRESS_WITHOUT_STREET recipients::address_without_street::run,
        BIDI_CONTROL words::bidi_control::list,
        DUPLICATE_RECIPIENT recipients::duplicate_recipient::run,
        GARBLED_RECIPIENT recipients::garbled_recipient::run,
        GONE_RECIPIENT recipients::gone_recipient::run,
        HIDDEN_RECIPIENTS recipients::hidden_recipients::run,
        INCOMPLETE_ADDRESS recipients::incomplete_address::run,
        NATIONAL_ID_IN_RECIPIENTS recipients::national_id_in_recipients::run,
        PROTECTED_RECIPIENT recipients::protected_recipient::run,
        UNCLEAR_RECIPIENT_VALUE recipients::unclear_recipient_value::run,
        UNKNOWN_RECIPIENT_LANGUAGE recipients::unknown_recipient_language::run,
        UNPRINTABLE_ADDRESS recipients::unprintable_address::run,
        UNREAD_SHEET recipients::unread_sheet::run,
        UNUSED_ADDRESS_COLUMN recipients::unused_address_column::run,
    ;
}

/// Whether pages have to be laid out to find what was selected: what a page's check finds, and what
/// has no function, since it may come up while a page is put together.
pub(crate) fn needs_pages(selection: &Selection) -> bool {
    let of_pages = |rule: &Rule| PAGE.iter().any(|(judged, _)| *judged == rule);
    selection.any(|rule| of_pages(rule) || !has_check(rule))
}
