//! Which texts go to a translator, and in which form.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::exchange::{FileFormat, UnitState};

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder, its `event.toml` or its id.
    pub event: PathBuf,
    /// The language.
    pub language: String,
    /// The form of the file.
    pub format: FileFormat,
    /// Only sentences in these states; all when empty.
    pub states: Vec<UnitState>,
    /// The day by which the translation is wanted.
    pub deadline: Option<Date>,
    /// The day that counts as today.
    pub today: Date,
}
