//! What the checks know of a language: its script, letters and plural categories from CLDR (through
//! ICU4X), and the words to look for from `locales/<tag>/words.toml`.

pub mod glossary;
pub mod dates;
mod words;
pub(crate) mod languages;

pub use crate::language::words::{ChildInterpreter, Forms, Limits, Words};
pub use crate::language::languages::languages::languages::{Language, Languages, languages};
