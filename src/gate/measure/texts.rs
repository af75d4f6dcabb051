//! Texts of a finished page that hang out of what is printed, or lie on each other.

use hayro::kurbo::{BezPath, PathEl, Point};
use resvg::tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, Transform};

use crate::base::area::Area;
use crate::gate::read::texts::{PageTexts, TextRun};

/// The margin that office printers cannot print on, in mm.
pub const UNPRINTABLE: f64 = 5.0;
/// Ink may stand over a margin by less than this, in mm.
pub const SLACK: f64 = 0.2;
/// Inks may run into each other by less than this, in mm: about a hair.
pub const TOUCH: f64 = 0.25;
/// Base lines are one line within this share of the type size: Nastaliq slopes.
pub const SAME_LINE: f64 = 0.6;
/// Pixels in a mm, to see whether two inks meet.
const FINENESS: f64 = 12.0;
/// Drawn larger than so many pixels a side, inks are seen a little coarser.
const MOST_PIXELS: f64 = 1500.0;

/// A text that hangs out of what is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Outside {
    /// Which of the page's runs it is.
    pub run: usize,
    /// The side: 0 left, 1 top, 2 right, 3 bottom.
    pub side: usize,
    /// Whether it hangs out of the sheet, rather than into its margin.
    pub off_sheet: bool,
    /// How far, in mm.
    pub by: f64,
}

/// Two texts that lie on each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Crossing {
    /// Which of the page's runs they are.
    pub runs: (usize, usize),
    /// How far they reach into each other, in mm.
    pub by: f64,
}

/// The texts that are not printed whole. What lies beside the sheet altogether is a print shop's note.
pub fn outside(texts: &PageTexts) -> Vec<Outside> {
    let (right, bottom) = texts.size;
    let sheet = Area { left: 0.0, top: 0.0, right, bottom };
    let rooms = [(sheet, true), (sheet.grown(-UNPRINTABLE), false)];
    let runs = texts.runs.iter().enumerate();
    runs.filter(|(_, run)| run.ink.shared(sheet).depth() > 0.0)
        .filter_map(|(at, run)| {
            rooms.iter().find_map(|(room, off_sheet)| {
                let out = run.ink.out_of(*room).into_iter().enumerate();
                let (side, by) = out.max_by(|one, other| one.1.total_cmp(&other.1))?;
                let found = Outside { run: at, side, off_sheet: *off_sheet, by };
                (by > SLACK).then_some(found)
            })
        })
        .collect()
}

/// The texts that lie on each other.
pub fn crossings(texts: &PageTexts) -> Vec<Crossing> {
    let mut order: Vec<usize> = (0..texts.runs.len()).collect();
    let top = |at: &usize| texts.runs.get(*at).map_or(0.0, |run| run.ink.top);
    order.sort_by(|one, other| top(one).total_cmp(&top(other)));
    let mut all = Vec::new();
    for (place, at) in order.iter().enumerate() {
        let Some(run) = texts.runs.get(*at) else { continue };
        for below in &order[place + 1..] {
            let Some(other) = texts.runs.get(*below) else { continue };
            if other.ink.top > run.ink.bottom - TOUCH {
                break;
            }
            let by = run.ink.shared(other.ink).depth();
            if by > TOUCH && !belong(run, other) && meet(run, other) {
                all.push(Crossing { runs: (*at.min(below), *at.max(below)), by });
            }
        }
    }
    all.sort_by_key(|crossing| crossing.runs);
    all
}

/// Whether two runs are meant to stand as they do: pieces of one line, or a text that is drawn twice for a
/// shadow or for weight.
fn belong(one: &TextRun, other: &TextRun) -> bool {
    let same_line = (one.at.1 - other.at.1).abs() < SAME_LINE * one.em.max(other.em);
    same_line || (!one.text.is_empty() && one.text == other.text)
}

/// Whether two runs have ink at the same place: first by the boxes of their glyphs, then by drawing both.
fn meet(one: &TextRun, other: &TextRun) -> bool {
    let mut place: Option<Area> = None;
    for (glyph, _) in &one.glyphs {
        for shared in other.glyphs.iter().map(|(other, _)| glyph.shared(*other)) {
            if shared.depth() > TOUCH {
                place = Some(place.map_or(shared, |place| place.with(shared)));
            }
        }
    }
    let Some(place) = place else { return false };
    let fineness = fineness(place);
    let drawn = [one, other].map(|run| drawn(run, place, fineness));
    let [Some(one), Some(other)] = drawn else { return false };
    let both = one.pixels().iter().zip(other.pixels());
    let met = both.filter(|(one, other)| one.alpha() > 127 && other.alpha() > 127).count();
    met as f64 > (TOUCH * fineness).powi(2)
}

/// Pixels in a mm to see a place with.
pub fn fineness(place: Area) -> f64 {
    FINENESS.min(MOST_PIXELS / place.width().max(place.height()))
}

/// A run alone, as far as it lies in a place.
fn drawn(run: &TextRun, place: Area, fineness: f64) -> Option<Pixmap> {
    let pixels = |length: f64| (length * fineness).ceil().max(1.0) as u32;
    let mut pixmap = Pixmap::new(pixels(place.width()), pixels(place.height()))?;
    let scale = fineness as f32;
    let shift = Transform::from_translate(-place.left as f32, -place.top as f32);
    let transform = shift.post_scale(scale, scale);
    for (ink, outline) in &run.glyphs {
        if ink.shared(place).depth() > 0.0
            && let Some(path) = path(outline)
        {
            pixmap.fill_path(&path, &Paint::default(), FillRule::Winding, transform, None);
        }
    }
    Some(pixmap)
}

fn path(outline: &BezPath) -> Option<Path> {
    let mut path = PathBuilder::new();
    let at = |point: Point| (point.x as f32, point.y as f32);
    for element in outline.elements() {
        match *element {
            PathEl::MoveTo(to) => path.move_to(at(to).0, at(to).1),
            PathEl::LineTo(to) => path.line_to(at(to).0, at(to).1),
            PathEl::QuadTo(by, to) => path.quad_to(at(by).0, at(by).1, at(to).0, at(to).1),
            PathEl::CurveTo(by, via, to) => {
                path.cubic_to(at(by).0, at(by).1, at(via).0, at(via).1, at(to).0, at(to).1);
            }
            PathEl::ClosePath => path.close(),
        }
    }
    path.finish()
}
