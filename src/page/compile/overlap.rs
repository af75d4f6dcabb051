//! Ink that lies on other ink: two texts, or a text and a mark, a code, a rule or a filled shape.
//!
//! Boxes of glyphs say where two may meet, which is seldom; whether they do is seen by drawing both.

use resvg::tiny_skia::Pixmap;
use typst::foundations::Smart;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Size, Transform};
use typst::text::TextItem;
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::base::area::Area;
use crate::gate::measure::texts::{SAME_LINE, TOUCH, fineness};

/// A shape thinner than this, in mm, is a rule.
const RULE: f64 = 1.0;

/// What a text lies on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Under {
    /// Another text, by its index.
    Text(usize),
    /// A sender's mark, by the index of the sender.
    Mark(usize),
    /// The QR code.
    Code,
    /// A line.
    Rule,
    /// A filled shape whose edge cuts the text, or that hides it.
    Banner,
}

/// A text that lies on something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overlap {
    /// The index of the text.
    pub text: usize,
    /// What it lies on.
    pub under: Under,
    /// How far the two reach into each other, in mm.
    pub by: f64,
}

/// A run of text while its page is looked at.
pub(crate) struct Run<'a> {
    /// Its index among all texts.
    pub(crate) index: usize,
    pub(crate) item: &'a TextItem,
    pub(crate) transform: Transform,
    pub(crate) glyphs: Vec<Area>,
    pub(crate) ink: Area,
    /// The height of its base line in mm, and the marked text that it is part of.
    pub(crate) line: (f64, Option<usize>),
    /// How many things were drawn before it.
    pub(crate) order: usize,
}

/// Something that is no text.
pub(crate) struct Thing {
    pub(crate) area: Area,
    pub(crate) kind: Kind,
    pub(crate) order: usize,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Mark(usize),
    Code,
    /// Filled; with white, which hides nothing of what comes after it.
    Filled {
        white: bool,
    },
    Stroked,
}

/// What lies on what on a page.
pub(crate) fn overlaps(page: &Page, runs: &[Run], things: &[Thing]) -> Vec<Overlap> {
    let mut all = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        for other in &runs[at + 1..] {
            let shared = run.ink.shared(other.ink).depth();
            if shared > TOUCH && !same_line(run, other) && meet(page, run, other) {
                all.push(Overlap { text: run.index, under: Under::Text(other.index), by: shared });
            }
        }
        all.extend(things.iter().filter_map(|thing| over(run, thing)));
    }
    all
}

/// Runs of one text on one line stand as their font wants it.
fn same_line(one: &Run, other: &Run) -> bool {
    let em = one.item.size.max(other.item.size).to_mm();
    one.line.1 == other.line.1 && (one.line.0 - other.line.0).abs() < SAME_LINE * em
}

/// How a text lies on something else, if it does.
fn over(run: &Run, thing: &Thing) -> Option<Overlap> {
    let (area, shared) = (thing.area, run.ink.shared(thing.area));
    if shared.width() < 0.0 || shared.height() < 0.0 {
        return None;
    }
    let found = |under, by| (by > TOUCH).then_some(Overlap { text: run.index, under, by });
    let deepest = |under| {
        let depth = |glyph: &Area| glyph.shared(area).depth();
        let deep = run.glyphs.iter().map(depth).fold(0.0, f64::max) > TOUCH;
        deep.then_some(Overlap { text: run.index, under, by: shared.depth() })
    };
    match thing.kind {
        Kind::Mark(sender) => deepest(Under::Mark(sender)),
        Kind::Code => deepest(Under::Code),
        Kind::Filled { white } if area.depth() >= RULE => {
            // Drawn later, it hides what it lies on.
            if thing.order > run.order {
                return deepest(Under::Banner);
            }
            if white {
                return None;
            }
            let cut =
                |glyph: &&Area| glyph.shared(area).depth() > TOUCH && glyph.furthest(area) > TOUCH;
            let cut = run.glyphs.iter().filter(cut);
            found(Under::Banner, cut.map(|glyph| glyph.furthest(area)).fold(0.0, f64::max))
        }
        Kind::Filled { .. } => found(Under::Rule, crossed(run, area)),
        Kind::Stroked => {
            let sides = [
                Area { bottom: area.top, ..area },
                Area { top: area.bottom, ..area },
                Area { right: area.left, ..area },
                Area { left: area.right, ..area },
            ];
            found(Under::Rule, sides.map(|side| crossed(run, side)).into_iter().fold(0.0, f64::max))
        }
    }
}

/// How far a text reaches over a rule: the lesser of what stands out on both sides of it.
fn crossed(run: &Run, rule: Area) -> f64 {
    let flat = rule.width() >= rule.height();
    // A line below or through a text, no longer than it, belongs to it.
    if flat && rule.left > run.ink.left - RULE && rule.right < run.ink.right + RULE {
        return 0.0;
    }
    let over = |glyph: &Area| {
        let [left, top, right, bottom] = glyph.out_of(rule);
        let shared = glyph.shared(rule);
        let (along, out) = if flat {
            (shared.width(), top.min(bottom))
        } else {
            (shared.height(), left.min(right))
        };
        if along > TOUCH { out } else { 0.0 }
    };
    run.glyphs.iter().map(over).fold(0.0, f64::max)
}

/// Whether two runs have ink at the same place: first by the boxes of their glyphs, then by drawing both.
fn meet(page: &Page, one: &Run, other: &Run) -> bool {
    let near = one.ink.shared(other.ink);
    let close = |run: &Run| -> Vec<Area> {
        run.glyphs.iter().copied().filter(|glyph| glyph.shared(near).depth() > 0.0).collect()
    };
    let (first, second) = (close(one), close(other));
    let mut place: Option<Area> = None;
    for glyph in &first {
        for shared in second.iter().map(|other| glyph.shared(*other)) {
            if shared.depth() > TOUCH {
                place = Some(place.map_or(shared, |place| place.with(shared)));
            }
        }
    }
    let Some(place) = place else { return false };
    let fineness = fineness(place);
    let (one, other) = (draw(page, one, place, fineness), draw(page, other, place, fineness));
    let both = one.pixels().iter().zip(other.pixels());
    let met = both.filter(|(one, other)| one.alpha() > 127 && other.alpha() > 127).count();
    met as f64 > (TOUCH * fineness).powi(2)
}

/// A run alone, as far as it lies in a place.
fn draw(page: &Page, run: &Run, place: Area, fineness: f64) -> Pixmap {
    let corner = Point::new(Abs::mm(place.left), Abs::mm(place.top));
    let mut alone = Frame::soft(Size::zero());
    alone.push(Point::zero(), FrameItem::Text(run.item.clone()));
    let mut group = GroupItem::new(alone);
    group.transform = Transform::translate(-corner.x, -corner.y).pre_concat(run.transform);
    let mut frame = Frame::hard(Size::new(Abs::mm(place.width()), Abs::mm(place.height())));
    frame.push(Point::zero(), FrameItem::Group(group));
    let options =
        RenderOptions { pixel_per_pt: (fineness * 25.4 / 72.0).into(), ..RenderOptions::default() };
    typst_render::render(&Page { frame, fill: Smart::Custom(None), ..page.clone() }, &options)
}
