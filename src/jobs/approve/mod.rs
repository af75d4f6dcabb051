//! Senders approve an event's files, byte for byte, and whoever holds a file is told whether it is one of them.
//!
//! ```text
//! event ─► pages, judged ─► set: files and their hashes ─┬─► approve ─► approvals.toml
//! approvals.toml, files at hand ─────────────────────────┴─► verify ─► what became of each file
//! ```

mod pixels;
pub mod record;
pub mod set;
pub mod verify;

pub use record::{Request, approve};
pub use verify::{Checked, Verdict, verify};
