//! The checks: a file a rule, by theme, and the tables that say which kind of subject each judges.

pub(crate) mod event;
pub(crate) mod logos;
pub(crate) mod messages;
pub(crate) mod page;
pub(crate) mod recipients;
pub mod registry;
pub mod subject;
pub(crate) mod translation;
pub(crate) mod words;
