//! judge

pub(crate) mod copies;
pub(crate) mod event_texts;
pub(crate) mod finished;
pub(crate) mod fluent;
pub(crate) mod overlay;
pub mod required;
