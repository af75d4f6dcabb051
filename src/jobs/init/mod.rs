//! A first start: a new office from answers, a new meeting, and what is missing until the first poster.
//!
//! ```text
//! Office (answers) ──► office() ──► oppslag.toml, assets/senders/, README.md ──► missing()
//! Meeting ───────────► meeting() ─► events/<id>/ ───────────────────────────────────┘
//! ```
//!
//! Nothing that is there already is ever written over.

mod answers;
mod asked;
mod copied;
mod facts;
mod files;
mod ids;
mod meeting;
mod missing;
mod office;
mod palette;
mod points;

pub use answers::{Logo, Meeting, NewLanguage, NewSender, Office};
pub use asked::answers;
pub use copied::weekday;
pub(crate) use ids::{id, like};
pub use meeting::{NewMeeting, meeting, usual};
pub use missing::{Missing, missing, of_office};
pub(crate) use missing::{meetings, of_meeting};
pub(crate) use office::sender_rule;
pub use office::{NewOffice, logo_findings, office};
pub use palette::{PALETTE, PaletteColour, colour};
