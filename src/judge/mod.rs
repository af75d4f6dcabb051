//! Brings things before the checks: an event with its texts and pages, Fluent files, finished pages,
//! overlays, lists of recipients, counts of copies.

pub mod copies;
pub mod event;
pub mod finished;
pub mod fluent;
pub mod overlay;
pub mod recipients;
pub mod required;
