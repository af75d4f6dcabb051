//! Finished files as pixels, in bounded time and memory: pages in several sizes, their edges, and the colours that a
//! PDF asks for.

pub mod colours;
pub mod edges;
pub mod pages;
pub mod part;
pub mod pdf;
pub mod raster;
pub mod resolution;
pub mod source;
pub mod texts;
