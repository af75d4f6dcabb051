//! TBX-Basic in its two editions, and how the fields of a glossary stand in it
//! (docs/interchange.md has the table and its sources).
//!
//! What TBX-Basic has no place for stands in notes that begin with `x-` and the field's key:
//! `<note>x-reason: …</note>`. Lists have a note for each item.

pub(crate) mod reader;
mod names;
mod read;
mod terms;
mod write;
mod xml;
pub(crate) mod vocabulary;

pub(crate) use crate::termbase::tbx::read::import;
pub use crate::termbase::tbx::write::export;
pub use crate::termbase::tbx::vocabulary::{Edition};
