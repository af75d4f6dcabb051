//! Words that readers stumble over, and what to write instead: `locales/<tag>/glossary.toml`.
//!
//! An entry is a concept: Norwegian words with their inflection, and for other languages what a
//! translation calls it and what it must not call it.

pub mod concepts;
pub mod inflection;
pub mod matcher;
pub mod mentions;
pub mod parts;
pub mod renderings;
pub mod rewrite;

pub use crate::language::glossary::concepts::{Concept, ConceptKind, Glossary, USAGE, Word};
pub use crate::language::glossary::rewrite::rewrite;
