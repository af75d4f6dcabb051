//! Senders approve an event's files, byte for byte, and whoever holds a file is told whether it is one of them.
//!
//! ```text
//! event ─► pages, judged ─► set: files and their hashes ─┬─► mail: one PDF for whoever has to answer
//!                                                        ├─► approve ─► approvals.toml
//! approvals.toml, files at hand ─────────────────────────┴─► verify ─► what became of each file
//! code on a paper, pages as they are now, and as they were made ─► papers ─► what it is
//! ```

mod cover;
pub mod mail;
pub mod paper;
mod pixels;
pub mod record;
pub mod set;
pub mod verify;

pub use mail::{MailRequest, mail};
pub use paper::{Paper, PaperRequest, papers};
pub use record::{Request, approve};
pub use verify::{Checked, Verdict, verify};
