//! `oppslag check`: every fault of events, locales, Fluent files and texts, without making a file.

pub mod fix;
pub mod input;
mod plain;
pub(crate) mod checking;

pub use crate::jobs::check::checking::{Outcome, Request, check, check_with};
