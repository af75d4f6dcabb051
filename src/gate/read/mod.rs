//! gate/read

pub mod colours;
pub mod edges;
pub mod pages;
pub mod part;
pub mod pdf;
pub mod raster;
pub mod resolution;
pub mod source;
