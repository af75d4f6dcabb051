//! Texts go to translators in files, and come back.
//!
//! ```text
//! event, texts ─► rows: sentences beside their translations ─┬─► assignment ─► file
//!                                                            └─► import ◄─ file that came back
//! ```

pub mod assignment;
mod fitted;
pub mod import;
mod rows;
mod terms;
mod write;

pub use crate::jobs::exchange::assignment::{Exported, Request, export};
pub use crate::jobs::exchange::import::{Outcome, import};
