//! Brings things before the checks: an event with its texts and pages, Fluent files, finished pages,
//! overlays, lists of recipients, counts of copies.

pub(crate) mod copies;
pub mod event;
pub(crate) mod finished;
pub(crate) mod fluent;
pub(crate) mod overlay;
pub(crate) mod recipients;
pub mod required;
