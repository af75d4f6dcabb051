//! checks/words

pub(crate) mod bidi_hazard;
pub(crate) mod child_as_interpreter;
pub(crate) mod hard_to_read;
pub(crate) mod jargon;
pub(crate) mod long_sentence;
pub(crate) mod long_word;
pub(crate) mod metaphor;
pub(crate) mod mixed_digits;
pub(crate) mod replacement_character;
pub(crate) mod shouting;
pub(crate) mod stray_whitespace;
pub(crate) mod unexplained_abbreviation;
pub(crate) mod wrong_script;
