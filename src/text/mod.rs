//! text

pub mod fluent;
pub mod letters;
pub mod passage;
pub mod sentences;
pub mod tokens;
