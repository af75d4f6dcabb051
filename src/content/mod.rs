//! content

pub mod data;
pub mod event;
pub(crate) mod fields;
pub mod interface;
pub mod locale;
pub(crate) mod open;
pub mod sender;
pub mod template;
pub mod workspace;
