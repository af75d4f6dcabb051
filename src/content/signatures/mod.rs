//! Who has read and signed which text. A signature is of one message, and bound to what its original and its
//! translation said when it was given: whoever changes one of them loses it, and whoever sets it back has it
//! again.
//!
//! ```text
//! locales/<tag>/{invitation,letters}.ftl ─┐                     ┌─► unsigned
//! locales/<tag>/topics/<id>.ftl ───────────┤                     │
//! events/<id>/<tag>.ftl ──────────────────┼─► message + hashes ─┼─► signed
//! the same in the language translated ────┤                     ├─► source changed
//! review.toml, <tag>.review.toml ─────────┘                     └─► translation changed
//! ```

pub mod file;
pub mod messages;
pub mod state;

pub use file::{ReviewFile, Signature, Whole};
pub use messages::{Originals, ReviewedText, Reviews};
pub use state::{ReviewedMessage, State};
