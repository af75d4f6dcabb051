//! Texts on their way to translators and back: Word, Excel, XLIFF and PO.
//!
//! ```text
//! a language's messages ─► sentences ─► units ─► file ─► translator ─► file ─► what came back
//! ```
//!
//! Pure: units in, bytes out, and bytes in, units out. Which messages go out, and what of what came back goes in,
//! is for [`crate::jobs::exchange`].

pub mod docx;
pub mod docx_read;
pub mod format;
pub mod key;
pub(crate) mod markup;
pub(crate) mod package;
pub mod placeables;
pub mod po;
pub mod po_read;
pub mod table_read;
pub mod unit;
pub mod variants;
pub mod xliff;
pub mod xliff_read;
pub mod xlsx;

pub use crate::exchange::format::{FileFormat, Incoming, export, read};
pub use crate::exchange::key::{Key, TextFile};
pub use crate::exchange::unit::{Assignment, Picture, Returned, Unit, UnitState, Words};
