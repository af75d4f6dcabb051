//! What people write, loaded: a usable value and everything that is wrong with it.

pub mod data;
pub mod event;
pub mod fields;
pub mod interface;
pub mod keys;
pub mod locale;
pub mod open;
pub mod sender;
pub mod template;
pub mod workspace;
