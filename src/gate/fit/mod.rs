//! gate/fit

pub mod agreement;
pub mod blocks;
pub mod candidate;
pub mod grid;
pub mod inks;
pub mod mark;
pub mod placing;
pub mod planes;
pub mod pose;
pub mod refine;
