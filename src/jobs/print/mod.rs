//! What to print of a meeting, in the order in which one stands at the printer: one file for each stack of
//! paper, in which each page stands as often as it is needed, so that a printer that is opened with a card
//! is given one thing at a time.
//!
//! ```text
//! counts of office and event ─► lines ─► steps: paper by paper ─┐
//! pages, judged ─► those of languages without errors ───────────┴─► files
//! ```
//!
//! Files for printers have no tags: nobody hears a sheet of paper, and a page that stands there eighty times
//! would be read aloud eighty times. The pages with tags lie beside them, each once.

pub mod plan;
pub mod set;
pub mod steps;

pub use crate::jobs::print::plan::{Amount, Plan, Request, plan};
pub use crate::jobs::print::set::{Outcome, PrintFile, print};
pub use crate::jobs::print::steps::PrintStep;
