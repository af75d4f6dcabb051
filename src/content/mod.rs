//! What people write, loaded: workspace, event, senders, templates, locales. Whoever loads something gets a value
//! that can be used and everything that is wrong with it, never one or the other.

pub mod announced;
pub mod approvals;
pub(crate) mod broken;
pub mod data;
pub mod event;
pub mod fields;
pub mod interface;
pub mod keys;
pub mod layers;
pub mod locale;
pub mod names;
pub mod needed;
pub mod open;
pub mod programme;
pub mod registration;
pub mod school;
pub mod sender;
pub(crate) mod shape;
pub mod signatures;
pub mod template;
pub mod topic;
pub mod workspace;
