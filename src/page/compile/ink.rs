//! Where the ink of texts lies: the bounds of each glyph's outline, not the box of its line.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use typst::layout::{Point, Rect, Transform};
use typst::text::{Font, TextItem};

/// An upright box on a page, in mm from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its top edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its bottom edge.
    pub bottom: f64,
}

impl Area {
    /// The box around two corners.
    pub(crate) fn around(rect: Rect, transform: Transform) -> Self {
        let corners = [
            rect.min,
            Point::new(rect.max.x, rect.min.y),
            rect.max,
            Point::new(rect.min.x, rect.max.y),
        ]
        .map(|corner| corner.transform(transform));
        let least = corners.into_iter().fold(corners[0], Point::min);
        let most = corners.into_iter().fold(corners[0], Point::max);
        Self {
            left: least.x.to_mm(),
            top: least.y.to_mm(),
            right: most.x.to_mm(),
            bottom: most.y.to_mm(),
        }
    }

    /// The box around both.
    pub(crate) fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// What both share; its sides are negative where they share nothing.
    pub(crate) fn shared(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The box that is larger by so much on each side.
    pub fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Its width.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// Its height.
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// The smaller of its sides.
    pub(crate) fn depth(self) -> f64 {
        self.width().min(self.height())
    }

    /// How far it hangs out of another on each side, as left, top, right, bottom.
    pub fn out_of(self, room: Self) -> [f64; 4] {
        [
            room.left - self.left,
            room.top - self.top,
            self.right - room.right,
            self.bottom - room.bottom,
        ]
    }

    /// How far it hangs out of another on the side where it does most.
    pub(crate) fn furthest(self, room: Self) -> f64 {
        self.out_of(room).into_iter().fold(f64::MIN, f64::max)
    }
}

thread_local! {
    /// The bounds of glyphs that were asked for, in units of the font. To find one, its outline is read.
    static BOUNDS: RefCell<FxHashMap<Font, FxHashMap<u16, Option<[i16; 4]>>>> =
        RefCell::new(FxHashMap::default());
}

/// The ink of each glyph of a run that begins at the origin of `transform`. Spaces have none.
pub(crate) fn glyphs(text: &TextItem, transform: Transform) -> Vec<Area> {
    BOUNDS.with_borrow_mut(|bounds| {
        let font = text.font.font();
        if !bounds.contains_key(font) {
            bounds.insert(font.clone(), FxHashMap::default());
        }
        let Some(known) = bounds.get_mut(font) else { return Vec::new() };
        let mut pen = Point::zero();
        let mut all = Vec::with_capacity(text.glyphs.len());
        for glyph in &text.glyphs {
            let of_font = known.entry(glyph.id).or_insert_with(|| {
                let id = ttf_parser::GlyphId(glyph.id);
                let bounds = text.font.ttf().glyph_bounding_box(id)?;
                Some([bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max])
            });
            if let Some(units) = of_font {
                let [left, low, right, high] =
                    units.map(|unit| text.font.to_em(unit).at(text.size));
                let x = pen.x + glyph.x_offset.at(text.size);
                let y = pen.y - glyph.y_offset.at(text.size);
                let rect =
                    Rect::new(Point::new(x + left, y - high), Point::new(x + right, y - low));
                all.push(Area::around(rect, transform));
            }
            pen.x += glyph.x_advance.at(text.size);
            pen.y -= glyph.y_advance.at(text.size);
        }
        all
    })
}
