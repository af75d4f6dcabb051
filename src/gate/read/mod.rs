//! gate/read

pub mod part;
pub mod colours;
pub(crate) mod edges;
pub mod pages;
pub(crate) mod pdf;
pub mod raster;
pub(crate) mod resolution;
pub mod source;
