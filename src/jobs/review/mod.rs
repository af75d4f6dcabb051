//! Who has read which text: what is signed of an office's languages and meetings, what has changed since,
//! and new signatures.
//!
//! ```text
//! texts, review.toml ─► survey: messages and their states ─┬─► list, difference
//!                                                          └─► sign, withdraw ─► review.toml
//! ```

pub mod diff;
pub mod sign;
pub mod survey;
mod terms;
mod written;

pub use diff::{Piece, changes};
pub use sign::{Signing, Withdrawal, sign, withdraw};
pub use survey::{Request, Survey, survey};
