//! A meeting for the archive: its pages as PDF/A, what they were made from, who has signed and approved them, and
//! an index in the fields of Noark 5. No recipient is in it: only what is made here, and the meeting's own files.
//!
//! ```text
//! render ─► pages, manifest ─┐
//! facts, texts, signatures ──┼─► out/<event>/arkiv/ with arkivmelding.xml, and arkiv.zip
//! approvals ─────────────────┘
//! ```

mod index;
mod keep;

pub use keep::{Outcome, Request, archive};
