//! base

pub mod artifact;
pub mod colour;
pub mod cores;
pub mod error;
pub mod suggest;
