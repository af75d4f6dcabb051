//! gate/fit

pub(crate) mod candidate;
pub(crate) mod agreement;
pub(crate) mod blocks;
pub(crate) mod grid;
pub(crate) mod inks;
pub mod mark;
pub(crate) mod placing;
pub(crate) mod planes;
pub(crate) mod pose;
pub(crate) mod refine;
