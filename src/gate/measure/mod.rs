//! How true a mark is that was found: what covers it or crowds it, its tints, its sharpness; and how texts lie. The limits of every
//! fault stand in one table.

pub mod clear;
pub mod flaws;
pub mod foreign;
pub mod limits;
pub mod sighting;
pub mod sightings;
pub mod texts;
pub mod tint;
