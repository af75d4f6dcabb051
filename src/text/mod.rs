//! text

pub mod letters;
pub mod fluent;
pub mod passage;
pub mod sentences;
pub mod tokens;
