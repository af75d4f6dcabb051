//! `oppslag check`: every fault of events, locales, Fluent files and texts, without making a file.

pub mod checking;
pub mod fix;
pub mod input;
pub mod plain;

pub use crate::jobs::check::checking::{Outcome, Request, check, check_with};
pub use crate::judge::finished::{SeenMark, SeenSheet};
