//! The checks: a file a rule, by theme, and the tables that say which kind of subject each judges.

pub mod event;
pub mod logos;
pub mod messages;
pub mod page;
pub mod recipients;
pub mod registry;
pub mod subject;
pub mod translation;
pub mod words;
