//! base

pub mod artifact;
pub(crate) mod colour;
pub(crate) mod cores;
