//! Posters, flyers and letters for open meetings, in every language that the people invited read.
//!
//! ```text
//! event folder ─┐
//! locale folders ├─► Messages ─► Document ─► typst ─► Compiled ─► artifact (PDF, PNG, SVG)
//! oppslag.toml ──┘       │           │                   │              │
//!                        └───────────┴───── findings ────┴──────────────┘──► Diagnostics ─► report
//! ```
//!
//! Data flows one way, and so do the folders: each may use those below it in this list, never those
//! above. `docs/house.md` says what each promises and where a new thing goes.

#![deny(clippy::too_many_lines)]

pub mod report;

pub mod jobs;

pub mod judge;

pub mod checks;

pub mod exchange;
pub mod people;
pub mod termbase;

pub mod language;
pub mod page;

pub mod content;

pub mod gate;
pub mod text;

pub mod finding;

pub mod base;

pub use base::error::Error;
