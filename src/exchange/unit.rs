//! What a translator gets, and what comes back.

use std::ops::Range;

use jiff::civil::Date;

use crate::exchange::key::Key;

/// How far a unit has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitState {
    /// Nobody has translated it.
    Untranslated,
    /// Somebody has signed it, and the original has changed since.
    SourceChanged,
    /// Somebody has signed it, and the translation has changed since.
    TargetChanged,
    /// It has been translated.
    Translated,
    /// A native reader has signed it.
    Signed,
}

/// A sentence to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub key: Key,
    /// The number of its message on the pictures of the pages.
    pub number: Option<usize>,
    /// The original, with placeables as Fluent writes them.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// What the translation was made from, where the original has changed since.
    pub before: Option<String>,
    /// What the author says of it, and which numbers its branch is for.
    pub notes: Vec<String>,
    /// Words of the glossary that are in it, with their translations.
    pub terms: Vec<(String, String)>,
    /// What stands in the place of each placeable in this meeting, in the original.
    pub examples: Vec<(String, String)>,
    /// The same in the translation.
    pub shown: Vec<(String, String)>,
    /// How far it has come.
    pub state: UnitState,
}

impl Unit {
    /// What stands in the place of a placeable in this meeting: in the translation, or in the original.
    pub fn example(&self, code: &str, translated: bool) -> Option<&str> {
        let shown = if translated { self.shown.as_slice() } else { &[] };
        let mut all = shown.iter().chain(&self.examples);
        all.find(|(known, _)| known == code).map(|(_, example)| example.as_str())
    }
}

/// A picture of a page with the numbers of its messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// PNG.
    pub png: Vec<u8>,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// The words that a file says itself, in the language of whoever sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// What the file is, with language, count of words, deadline and contact: a line each.
    pub head: Vec<String>,
    /// What whoever translates has to know: a line each.
    pub advice: Vec<String>,
    /// `Original`
    pub original: String,
    /// `Translation`
    pub translation: String,
    /// `Notes`
    pub notes: String,
    /// `Glossary`
    pub glossary: String,
    /// `The original was`
    pub before: String,
    /// `Here stands`
    pub example: String,
    /// `Read and approved by (name)`
    pub signed_by: String,
    /// `Date`
    pub signed_on: String,
}

/// What a translator gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The meeting's id.
    pub event: String,
    /// What it is called.
    pub title: String,
    /// The language of the originals.
    pub source: String,
    /// The language of the translations.
    pub target: String,
    /// Whether that is written from right to left.
    pub rtl: bool,
    /// The family that its script is set in.
    pub font: String,
    /// The day on which it was made.
    pub date: Date,
    /// What the file says itself.
    pub words: Words,
    /// The pages.
    pub pictures: Vec<Picture>,
    /// The sentences.
    pub units: Vec<Unit>,
}

/// A sentence that came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// Its name, as the file has it.
    pub key: String,
    /// The original that was translated; nothing where the file has lost it.
    pub source: Option<String>,
    /// The translation.
    pub target: String,
    /// The translation as it was when it was sent, as [`digest`] has it; nothing where the file has lost it.
    pub base: Option<String>,
    /// The row of a table where it stands, from 1; 0 in other files.
    pub row: usize,
    /// The bytes of a text where it stands.
    pub span: Range<usize>,
    /// Whether whoever translated says that it is not finished.
    pub unfinished: bool,
}

/// A text in a few digits.
pub fn digest(text: &str) -> String {
    crate::base::artifact::sha256(text.as_bytes()).chars().take(8).collect()
}

/// The name of the row for whoever read the translation, and that of the row for the day.
pub fn sign_off(language: &str) -> [String; 2] {
    [format!("{language}:signed-by"), format!("{language}:signed-on")]
}
