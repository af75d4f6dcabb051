//! The texts of a PDF's page: where the ink of their glyphs lies.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, Paint, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};

use crate::base::area::Area;
use crate::base::confined::packed::{Packed, Unpacked};
use crate::gate::read::pdf;

/// So many runs of a page are looked at: a page that people read has hundreds.
const MOST_RUNS: usize = 20_000;

/// Glyphs that were drawn together, on one line.
#[derive(Debug, Clone)]
pub struct TextRun {
    /// What they say, as far as the file tells.
    pub text: String,
    /// Where they begin on their base line, in mm from the page's top left corner.
    pub at: (f64, f64),
    /// The size of their type in mm.
    pub em: f64,
    /// Their ink in mm, as far as nothing cuts it off.
    pub ink: Area,
    /// The ink of each glyph, and its outline.
    pub glyphs: Vec<(Area, BezPath)>,
}

/// The texts of a page, and its size in mm.
#[derive(Debug, Clone)]
pub struct PageTexts {
    /// Its width and height.
    pub size: (f64, f64),
    /// What stands upright on it, in the order in which it is drawn. What stands aslant is a stamp.
    pub runs: Vec<TextRun>,
    /// How many glyphs run to the right, down, to the left (upside down) and up.
    pub(crate) turns: [usize; 4],
}

/// The share of a page's glyphs from which on they say how it may be held.
const HELD: f64 = 0.05;
/// So few glyphs say nothing about a page.
const FEW: usize = 40;

impl PageTexts {
    /// By which quarter turns, clockwise, the page may be held to be read; `None` where too few texts say so.
    pub(crate) fn held(&self) -> Option<[bool; 4]> {
        let all: usize = self.turns.iter().sum();
        (all >= FEW).then(|| self.turns.map(|count| count as f64 >= HELD * all as f64))
    }

    /// Writes them as bytes, with all digits of their places.
    pub(crate) fn pack(&self, to: &mut Packed) {
        to.real(self.size.0).real(self.size.1);
        self.turns.iter().for_each(|count| {
            to.number(*count as u64);
        });
        to.number(self.runs.len() as u64);
        for run in &self.runs {
            to.text(&run.text).real(run.at.0).real(run.at.1).real(run.em);
            pack_area(run.ink, to);
            to.number(run.glyphs.len() as u64);
            for (ink, outline) in &run.glyphs {
                pack_area(*ink, to);
                to.number(outline.elements().len() as u64);
                outline.elements().iter().for_each(|element| pack_element(*element, to));
            }
        }
    }

    /// Reads what [`Self::pack`] wrote.
    pub(crate) fn unpacked(from: &mut Unpacked) -> Option<Self> {
        let size = (from.real()?, from.real()?);
        let turns = [from.index()?, from.index()?, from.index()?, from.index()?];
        let runs = from.index()?;
        let run = |_| {
            let text = from.text()?.to_owned();
            let (at, em) = ((from.real()?, from.real()?), from.real()?);
            let ink = unpacked_area(from)?;
            let glyphs = from.index()?;
            let glyph = |_| {
                let ink = unpacked_area(from)?;
                let elements = from.index()?;
                let elements = (0..elements).map(|_| unpacked_element(from));
                Some((ink, elements.collect::<Option<BezPath>>()?))
            };
            let glyphs = (0..glyphs).map(glyph).collect::<Option<_>>()?;
            Some(TextRun { text, at, em, ink, glyphs })
        };
        Some(Self { size, runs: (0..runs).map(run).collect::<Option<_>>()?, turns })
    }
}

fn pack_area(area: Area, to: &mut Packed) {
    to.real(area.left).real(area.top).real(area.right).real(area.bottom);
}

fn unpacked_area(from: &mut Unpacked) -> Option<Area> {
    let (left, top) = (from.real()?, from.real()?);
    Some(Area { left, top, right: from.real()?, bottom: from.real()? })
}

fn pack_element(element: PathEl, to: &mut Packed) {
    let (kind, points): (u64, &[Point]) = match &element {
        PathEl::MoveTo(a) => (0, &[*a]),
        PathEl::LineTo(a) => (1, &[*a]),
        PathEl::QuadTo(a, b) => (2, &[*a, *b]),
        PathEl::CurveTo(a, b, c) => (3, &[*a, *b, *c]),
        PathEl::ClosePath => (4, &[]),
    };
    to.number(kind);
    points.iter().for_each(|point| {
        to.real(point.x).real(point.y);
    });
}

fn unpacked_element(from: &mut Unpacked) -> Option<PathEl> {
    let kind = from.number()?;
    let mut point = || Some(Point::new(from.real()?, from.real()?));
    Some(match kind {
        0 => PathEl::MoveTo(point()?),
        1 => PathEl::LineTo(point()?),
        2 => PathEl::QuadTo(point()?, point()?),
        3 => PathEl::CurveTo(point()?, point()?, point()?),
        _ => PathEl::ClosePath,
    })
}

/// Reads the texts that are seen on a page.
pub(crate) fn of_page(page: &Page<'_>) -> PageTexts {
    let size = pdf::size(page);
    let sheet = Rect::new(0.0, 0.0, size.0, size.1);
    let place = Affine::scale(pdf::millimetres(page)) * page.initial_transform(true).to_kurbo();
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(place, sheet, &cache, page.xref(), settings);
    let mut reader = Reader { clips: Vec::new(), runs: Vec::new(), turns: [0; 4] };
    interpret_page(page, &mut context, &mut reader);
    PageTexts { size, runs: reader.runs, turns: reader.turns }
}

/// Takes the place of what draws a page.
struct Reader {
    clips: Vec<Rect>,
    runs: Vec<TextRun>,
    turns: [usize; 4],
}

fn area(rect: Rect) -> Area {
    Area { left: rect.x0, top: rect.y0, right: rect.x1, bottom: rect.y1 }
}

impl Reader {
    /// Where ink can be seen; the sheet itself cuts nothing off, since what hangs out of it is looked for.
    fn window(&self) -> Rect {
        let all = Rect::new(f64::MIN, f64::MIN, f64::MAX, f64::MAX);
        self.clips.iter().fold(all, |window, clip| window.intersect(*clip))
    }
}

impl<'a> Device<'a> for Reader {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        // Text behind a scanned page is there to be searched.
        let unseen = matches!(mode, DrawMode::Invisible) || is_clear(&props.paint);
        if unseen || self.runs.len() >= MOST_RUNS {
            return;
        }
        let window = self.window();
        let (mut text, mut glyphs, mut start) = (String::new(), Vec::new(), None);
        for glyph in run.glyphs() {
            match glyph.as_unicode() {
                Some(BfString::Char(c)) => text.push(c),
                Some(BfString::String(more)) => text.push_str(&more),
                None => {}
            }
            // Glyphs that are drawings of their own are drawn like any other drawing.
            let Glyph::Outline(outline) = &**glyph else { continue };
            let place = props.transform * glyph.transform();
            start.get_or_insert(place);
            let drawn = place * outline.outline();
            let seen = drawn.bounding_box().intersect(window);
            if seen.width() > 0.0 && seen.height() > 0.0 {
                glyphs.push((area(seen), drawn));
            }
        }
        let Some(place) = start else { return };
        let [a, b, c, d, x, y] = place.as_coeffs();
        let upright = (b.abs() + c.abs()) < 0.02 * (a.abs() + d.abs());
        // What stands aslant is no way to hold a page.
        let along = if upright { a.abs() } else { b.abs() };
        if upright || (a.abs() + d.abs()) < 0.02 * along {
            let turn = usize::from(!upright) + 2 * usize::from(if upright { a } else { b } < 0.0);
            self.turns[turn] += glyphs.len();
        }
        let ink = glyphs.iter().map(|(ink, _)| *ink).reduce(Area::with);
        if let (Some(ink), true) = (ink, upright) {
            // Outlines are in thousandths of the type's size.
            let em = d.abs() * 1000.0;
            self.runs.push(TextRun { text, at: (x, y), em, ink, glyphs });
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.clips.push(clip.path.bounding_box());
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn pop_transparency_group(&mut self) {}

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
}

/// Whether nothing is seen of what is drawn with it.
fn is_clear(paint: &Paint<'_>) -> bool {
    match paint {
        Paint::Color(colour) => colour.to_rgba().components()[3] <= 0.0,
        _ => false,
    }
}
