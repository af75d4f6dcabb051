//! Text as text: letters, words, sentences, passages, Fluent. Every place in it is a byte range of a file.

pub mod controls;
pub mod fluent;
pub mod letters;
pub(crate) mod names;
pub mod passage;
pub mod readability;
pub mod sentences;
pub mod spans;
pub mod tokens;
pub mod wrapping;
pub(crate) mod xml;
