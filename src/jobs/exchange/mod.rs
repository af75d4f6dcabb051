//! Texts go to translators in files, and come back.
//!
//! ```text
//! event, texts ─► rows: sentences beside their translations ─┬─► assignment ─► file
//!                                                            └─► import ◄─ file that came back
//! ```

pub mod assignment;
mod fitted;
pub mod import;
pub mod request;
mod rows;
mod sentences;
mod terms;
mod words;
mod write;

pub use crate::jobs::exchange::assignment::{Exported, assignment, export};
pub use crate::jobs::exchange::import::{Outcome, import};
pub use crate::jobs::exchange::request::Request;
