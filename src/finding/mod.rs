//! finding

pub mod diagnostic;
pub(crate) mod rules;
pub(crate) mod sink;
pub(crate) mod source;
