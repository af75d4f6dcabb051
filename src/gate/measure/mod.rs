//! gate/measure

pub mod sighting;
pub(crate) mod clear;
pub(crate) mod flaws;
pub(crate) mod foreign;
pub mod limits;
pub mod sightings;
pub(crate) mod tint;
