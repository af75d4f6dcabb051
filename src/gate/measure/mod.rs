//! gate/measure

pub mod clear;
pub mod flaws;
pub mod foreign;
pub mod limits;
pub mod sighting;
pub mod sightings;
pub mod tint;
