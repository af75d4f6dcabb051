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

pub mod find;
pub mod fit;
pub mod measure;
pub mod read;

use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

use crate::gate::find::{anew, marks as find, search};
use crate::gate::fit::{agreement, blocks, grid, inks, mark, placing as fit, planes, pose, refine};
use crate::gate::measure::{clear, flaws, foreign, limits, sightings as measure, tint};
use crate::gate::read::{colours, edges, pages, pdf, raster, resolution, source};
use crate::judge::required as sheet;

pub mod annotate;
pub mod overlay;

pub use crate::gate::fit::pose::Pose;

/// A colour in CIELAB for the light of day (D65).
pub(crate) fn lab([r, g, b]: [u8; 3]) -> [f64; 3] {
    let lab: Lab<D65, f64> = Lab::from_color(Srgb::new(r, g, b).into_format::<f64>());
    [lab.l, lab.a, lab.b]
}
