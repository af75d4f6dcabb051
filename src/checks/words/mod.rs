//! Texts as readers meet them: hard words, hard sentences, wrong letters.

pub mod bidi_control;
pub mod bidi_hazard;
pub mod child_as_interpreter;
pub mod hard_to_read;
pub mod jargon;
pub mod long_sentence;
pub mod long_word;
pub mod metaphor;
pub mod mixed_digits;
pub mod replacement_character;
pub mod shouting;
pub mod stray_whitespace;
pub mod unexplained_abbreviation;
pub mod wrong_script;
