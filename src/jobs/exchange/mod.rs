//! Texts go to translators in files, and come back.
//!
//! ```text
//! event, texts ─► rows: sentences beside their translations ─┬─► assignment ─┬─► file ─► translator
//!                                                            │               └─► pages, numbered, for readers
//!                                                            └─► import ◄─ file that came back
//! ```

pub mod assignment;
pub mod export;
mod fitted;
pub mod import;
pub mod pages;
pub mod request;
mod room;
mod rows;
mod sentences;
mod terms;
mod words;
mod write;

pub use crate::jobs::exchange::assignment::assignment;
pub use crate::jobs::exchange::export::{Exported, export};
pub use crate::jobs::exchange::import::{Outcome, import};
pub use crate::jobs::exchange::pages::{ReaderPages, pages};
pub use crate::jobs::exchange::request::Request;
