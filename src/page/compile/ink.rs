//! Where the ink of texts lies: the bounds of each glyph's outline, not the box of its line.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use typst::layout::{Point, Rect, Transform};
use typst::text::{Font, FontInstance, TextItem};

use crate::base::area::Area;

/// The box around a rectangle that is moved, scaled and turned.
pub(crate) fn around(rect: Rect, transform: Transform) -> Area {
    let corners = [
        rect.min,
        Point::new(rect.max.x, rect.min.y),
        rect.max,
        Point::new(rect.min.x, rect.max.y),
    ];
    Area::around(corners.map(|corner| {
        let at = corner.transform(transform);
        (at.x.to_mm(), at.y.to_mm())
    }))
}

/// The bounds of each glyph of a font by its number; nothing for those without an outline.
type GlyphBounds = FxHashMap<u16, Option<[i16; 4]>>;

thread_local! {
    /// The bounds of glyphs that were asked for, in units of the font. To find one, its outline is read.
    static BOUNDS: RefCell<FxHashMap<Font, GlyphBounds>> =
        RefCell::new(FxHashMap::default());
}

/// The bounds of a glyph's outline in units of its font.
pub(crate) fn bounds(font: &FontInstance, glyph: u16) -> Option<[i16; 4]> {
    BOUNDS.with_borrow_mut(|bounds| {
        if !bounds.contains_key(font.font()) {
            bounds.insert(font.font().clone(), FxHashMap::default());
        }
        known(bounds.get_mut(font.font())?, font, glyph)
    })
}

fn known(known: &mut GlyphBounds, font: &FontInstance, glyph: u16) -> Option<[i16; 4]> {
    *known.entry(glyph).or_insert_with(|| {
        let bounds = font.ttf().glyph_bounding_box(ttf_parser::GlyphId(glyph))?;
        Some([bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max])
    })
}

/// The ink of each glyph of a run that begins at the origin of `transform`. Spaces have none.
pub(crate) fn glyphs(text: &TextItem, transform: Transform) -> Vec<Area> {
    BOUNDS.with_borrow_mut(|bounds| {
        let font = text.font.font();
        if !bounds.contains_key(font) {
            bounds.insert(font.clone(), FxHashMap::default());
        }
        let Some(of_font) = bounds.get_mut(font) else { return Vec::new() };
        let mut pen = Point::zero();
        let mut all = Vec::with_capacity(text.glyphs.len());
        for glyph in &text.glyphs {
            if let Some(units) = known(of_font, &text.font, glyph.id) {
                let [left, low, right, high] =
                    units.map(|unit| text.font.to_em(unit).at(text.size));
                let x = pen.x + glyph.x_offset.at(text.size);
                let y = pen.y - glyph.y_offset.at(text.size);
                let rect =
                    Rect::new(Point::new(x + left, y - high), Point::new(x + right, y - low));
                all.push(around(rect, transform));
            }
            pen.x += glyph.x_advance.at(text.size);
            pen.y -= glyph.y_advance.at(text.size);
        }
        all
    })
}
