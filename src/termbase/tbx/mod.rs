//! TBX-Basic in its two editions, and how the fields of a glossary stand in it
//! (docs/interchange.md has the table and its sources).
//!
//! What TBX-Basic has no place for stands in notes that begin with `x-` and the field's key:
//! `<note>x-reason: …</note>`. Lists have a note for each item.

pub mod names;
pub mod read;
pub mod reader;
pub mod terms;
pub mod vocabulary;
pub mod write;
pub mod xml;

pub(crate) use crate::termbase::tbx::read::import;
pub use crate::termbase::tbx::vocabulary::Edition;
