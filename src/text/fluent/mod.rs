//! Fluent files as the checks see them: every message with the byte ranges of what it uses.
//!
//! The parser keeps no positions, but it hands out slices of the text that it was given, and where
//! a slice stands in the text is its position.

pub(crate) mod parse;
mod bundle;
mod depth;
mod extract;
pub(crate) mod file;

pub use crate::text::fluent::bundle::{Bundle, part_name};
pub use crate::text::fluent::depth::{short_escape, too_deep};
pub use crate::text::passage::Passage;
pub use crate::text::fluent::file::{Entry, FluentFile, Kind, Part, Select, Use};
