//! What was seen of one mark.

use crate::gate::measure::tint::SeenInk;

/// A mark on a page, with all its measures.
#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    /// The corners of the inked part in mm from the page's top left corner: as one reads the mark,
    /// top left, top right, bottom right, bottom left.
    pub corners: [(f64, f64); 4],
    /// The height in mm of the whole logo file.
    pub height: f64,
    /// Its width in mm.
    pub width: f64,
    /// Its turn on the page in degrees, clockwise.
    pub angle: f64,
    /// How much wider it is than it should be: 0.1 is ten per cent wider, -0.1 narrower.
    pub stretch: f64,
    /// By how many degrees its corners differ from right angles.
    pub shear: f64,
    /// How much of its drawing is there and looks as it should, from 0 to 1.
    pub score: f64,
    /// The share of what is seen there that the mark explains, from 0 to 1.
    pub explained: f64,
    /// The share of its width or height that is cut off, from 0 to 1.
    pub cropped: f64,
    /// The shares of its inked part that are cut off: left, right, top, bottom.
    pub cuts: [f64; 4],
    /// The share of its area that something else lies over, from 0 to 1.
    pub obscured: f64,
    /// The distance in mm from the mark to the next thing on the page; no more than what was looked
    /// at, which is its clear space.
    pub clear: f64,
    /// How many pixels of a sharp picture its height would need to look as it does here.
    pub pixels: f64,
    /// Its colours, the most frequent first.
    pub inks: Vec<SeenInk>,
    /// The colour around it.
    pub paper: [u8; 3],
    /// Whether it is lighter than its ground.
    pub negative: bool,
}

impl Sighting {
    /// Whether another sighting is of the same place: their centres lie close together.
    pub(crate) fn beside(&self, other: &Self) -> bool {
        let centre = |seen: &Self| {
            let [a, _, c, _] = seen.corners;
            ((a.0 + c.0) / 2.0, (a.1 + c.1) / 2.0)
        };
        let ((a, b), (c, d)) = (centre(self), centre(other));
        (a - c).hypot(b - d) < 0.3 * self.height.min(self.width)
    }

    /// The same, seen on a part of the page whose corner lies here, in mm.
    pub(crate) fn moved(mut self, (left, top): (f64, f64)) -> Self {
        for (x, y) in &mut self.corners {
            (*x, *y) = (*x + left, *y + top);
        }
        self
    }
}
