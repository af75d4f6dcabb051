//! Fluent files as the checks see them: every message with the byte ranges of what it uses.
//!
//! The parser keeps no positions, but it hands out slices of the text that it was given, and where
//! a slice stands in the text is its position.

pub mod bundle;
pub mod depth;
pub mod extract;
pub mod file;
pub mod parse;
pub mod value;

pub use crate::text::fluent::file::{
    Entry, FluentFile, Mentions, MessagePart, Select, Use, UseKind,
};
