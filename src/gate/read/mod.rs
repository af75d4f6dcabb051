//! Finished files as pixels, in bounded time and memory, by a child process where there may be one: pages in several sizes, their edges, and the colours that a
//! PDF asks for.

pub(crate) mod answers;
pub mod colours;
pub(crate) mod confined;
pub mod edges;
pub mod pages;
pub mod part;
pub mod pdf;
pub(crate) mod printed;
pub mod raster;
pub mod resolution;
pub mod source;
pub mod texts;
