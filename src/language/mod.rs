//! What the checks know of a language: its script, letters and plural categories from CLDR (through
//! ICU4X), and the words to look for from `locales/<tag>/words.toml`.

pub mod clock;
pub mod dates;
pub mod glossary;
pub mod languages;
pub mod words;

pub use crate::language::languages::{Language, Languages, languages};
