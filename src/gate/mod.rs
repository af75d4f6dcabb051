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

use crate::gate::fit::agreement;
use crate::gate::find::anew;
pub mod annotate;
use crate::gate::fit::blocks;
use crate::gate::measure::clear;
use crate::gate::read::colours;
use crate::gate::read::edges;
use crate::gate::find::marks as find;
use crate::gate::fit::placing as fit;
use crate::gate::measure::flaws;
use crate::gate::measure::foreign;
use crate::gate::fit::grid;
use crate::gate::fit::inks;
use crate::gate::measure::limits;
use crate::gate::fit::mark;
use crate::gate::measure::sightings as measure;
pub mod overlay;
use crate::gate::read::pages;
use crate::gate::read::pdf;
use crate::gate::fit::planes;
use crate::gate::fit::pose;
use crate::gate::read::raster;
use crate::gate::fit::refine;
use crate::gate::read::resolution;
use crate::gate::find::search;
use crate::judge::required as sheet;
use crate::gate::read::source;
use crate::gate::measure::tint;

use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

pub use crate::gate::fit::pose::Pose;

/// A colour in CIELAB for the light of day (D65).
pub(crate) fn lab([r, g, b]: [u8; 3]) -> [f64; 3] {
    let lab: Lab<D65, f64> = Lab::from_color(Srgb::new(r, g, b).into_format::<f64>());
    [lab.l, lab.a, lab.b]
}
