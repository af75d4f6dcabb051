//! The glossaries of all languages as one termbase, for exchange with translators' tools and
//! spreadsheets and for the printed glossary.
//!
//! Where [`crate::language::glossary`] holds what finding words in texts needs, a termbase holds every field of
//! every file, so that nothing is lost on the way out and back. [`FIELDS`](field::FIELDS) is the one list of them:
//! reading, writing, TBX and tables follow it.

pub mod concepts;
pub mod faults;
pub mod field;
pub mod format;
pub mod import;
pub mod incoming;
pub mod store;
pub mod table;
pub mod tbx;

pub use crate::termbase::concepts::{NORWEGIAN, REVIEW, Termbase, choose, languages};
pub use crate::termbase::field::{Field, FieldValue, field, texts};
pub use crate::termbase::format::ExchangeFormat;
pub use crate::termbase::import::{plan, write};
pub use crate::termbase::incoming::{is_table_file, parse, read};
pub use crate::termbase::table::export as export_table;
pub use crate::termbase::tbx::Edition;
pub use crate::termbase::tbx::write::export as export_tbx;
