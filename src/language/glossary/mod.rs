//! Words that readers stumble over, and what to write instead: `locales/<tag>/glossary.toml`.
//!
//! An entry is a concept: Norwegian words with their inflection, and for other languages what a
//! translation calls it and what it must not call it.

pub mod inflection;
mod matcher;
mod parts;
mod renderings;
mod rewrite;
pub(crate) mod concepts;

pub use crate::language::glossary::inflection::standard::Standard;
pub use crate::language::glossary::matcher::{Hit, Matcher};
pub use crate::language::glossary::parts::Ordinary;
pub use crate::language::glossary::renderings::{Rendering, Renderings};
pub use crate::language::glossary::rewrite::rewrite;
pub use crate::language::glossary::concepts::{Concept, Glossary, Kind, USAGE, Word};
