//! Finds senders' marks in finished pages, whoever made them, and measures how true they are.
//!
//! ```text
//! file ─► source ─► Raster ─► Page (sizes, edges, tones) ─┐
//! logo ─► mark ───────────────────────────────────────────┴─► search ─► fit ─► measure ─► Sighting
//! ```
//!
//! A mark is learnt from its logo file alone: which of its colours covers which part. Its edges are
//! looked for at every place and size of the page; where enough of them are, the mark is laid over
//! the page until it fits best. What then differs is measured.

mod agreement;
mod anew;
pub mod annotate;
mod blocks;
mod clear;
pub mod colours;
mod edges;
pub mod find;
mod fit;
mod flaws;
mod foreign;
mod grid;
mod inks;
pub mod limits;
pub mod mark;
pub mod measure;
pub mod overlay;
pub mod pages;
mod pdf;
mod planes;
mod pose;
pub mod raster;
mod refine;
mod resolution;
mod search;
pub mod sheet;
pub mod source;
mod tint;

use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

pub use pose::Pose;

/// A colour in CIELAB for the light of day (D65).
pub(crate) fn lab([r, g, b]: [u8; 3]) -> [f64; 3] {
    let lab: Lab<D65, f64> = Lab::from_color(Srgb::new(r, g, b).into_format::<f64>());
    [lab.l, lab.a, lab.b]
}
