//! content

pub mod data;
pub mod event;
pub mod fields;
pub mod interface;
pub mod locale;
pub mod open;
pub mod sender;
pub mod template;
pub mod workspace;
