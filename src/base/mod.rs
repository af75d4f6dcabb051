//! What any program could use: errors, boxes, digests of files, work on all cores, colours, suggestions. Knows nothing of
//! events, languages or findings.

pub mod area;
pub mod artifact;
pub mod calendar;
pub mod colour;
pub mod confined;
pub mod cores;
pub mod durable;
pub mod error;
pub mod festivals;
pub mod ranges;
pub(crate) mod secret;
pub mod suggest;
pub mod zipped;
