//! Brings things before the checks: an event with its texts and pages, Fluent files, finished pages,
//! overlays, lists of recipients, counts of copies, and logos before they are taken.

pub mod confined;
pub mod copies;
pub mod event;
pub mod finished;
pub mod fluent;
pub mod logo;
pub mod overlay;
pub mod recipients;
pub mod required;
