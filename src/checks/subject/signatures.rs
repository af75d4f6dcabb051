//! What checks of signatures are shown.

use jiff::civil::Date;

use crate::content::locale::Locale;
use crate::content::signatures::{ReviewedMessage, ReviewedText};
use crate::finding::diagnostic::{Arg, Diagnostic};
use crate::finding::rules::Rule;
use crate::language::Language;

/// The texts of one language, and who has signed them.
#[derive(Debug)]
pub struct SignaturesSubject<'a> {
    /// The language's names.
    pub locale: &'a Locale,
    /// What it calls the glossary's concepts.
    pub language: &'a Language,
    /// Texts, each beside its signatures.
    pub texts: &'a [ReviewedText],
    /// The file that a finding of all of them stands at.
    pub place: &'a str,
    /// The day that counts as today.
    pub today: Date,
}

impl<'a> SignaturesSubject<'a> {
    /// Every message.
    pub fn messages(&self) -> impl Iterator<Item = &'a ReviewedMessage> {
        self.texts.iter().flat_map(|text| &text.messages)
    }

    /// A finding of a message.
    pub fn finding(&self, rule: &'static Rule, message: &ReviewedMessage) -> Diagnostic {
        let finding = Diagnostic::new(rule).at(&message.file, message.span());
        finding.for_language(&self.locale.tag).with("id", message.id())
    }

    /// The language, by its name in the reader's.
    pub fn named(&self) -> Arg {
        Arg::Language(self.locale.tag.clone(), self.locale.names.clone())
    }
}
