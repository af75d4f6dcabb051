//! What stands on a laid-out page, for the checks to judge.

use std::collections::BTreeSet;

use typst::foundations::Value;
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Rect, Size, Transform};
use typst::text::TextItem;
use typst::visualize::{Image, ImageKind, Paint, Shape};
use typst_layout::PagedDocument;

use crate::base::area::Area;
use crate::gate::measure::texts::{SAME_LINE, TOUCH};
use crate::page::compile::compiler::Compiler;
use crate::page::compile::ink::{self, around};
use crate::page::compile::overlap::{Kind, Overlap, Run, Thing, overlaps};
use crate::page::compile::overset::labelled;
use crate::page::compile::passage::{Passage, Passages};
use crate::page::document::qr::QUIET_ZONE;

/// A run of text as it stands on the page.
#[derive(Debug, Clone)]
pub struct SeenText {
    /// The text.
    pub text: String,
    /// Its size in points.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// Its colour in sRGB.
    pub colour: [u8; 3],
    /// The colour of what it is drawn on; white where that is the paper.
    pub ground: [u8; 3],
    /// Where it begins on its base line, in mm from the page's top left corner.
    pub at: (f64, f64),
    /// Its width in mm.
    pub width: f64,
    /// Where its ink lies; nothing where it has none, or where it stands aslant as a stamp does.
    pub ink: Option<Area>,
    /// The message or fact that it is part of, by the index of the passage.
    pub passage: Option<usize>,
    /// The number of its page, from 0.
    pub page: usize,
    /// How much of it a frame that cuts off what hangs out of it cuts off, in mm.
    pub clipped: f64,
}

/// A QR code on the page, in mm, its light margin included.
#[derive(Debug, Clone, Copy)]
pub struct SeenCode {
    /// From the left edge.
    pub left: f64,
    /// From the top edge.
    pub top: f64,
    /// Its width, which is its height.
    pub width: f64,
}

/// What a walk through the pages gathers.
#[derive(Debug, Default)]
pub struct SeenPage {
    /// Texts that their font has no glyph for.
    pub tofu: BTreeSet<String>,
    /// The height in mm of each logo that is drawn, by index of the compiler's logos.
    pub logos: Vec<(usize, f64)>,
    /// Texts in the order in which they are drawn.
    pub texts: Vec<SeenText>,
    /// QR codes.
    pub codes: Vec<SeenCode>,
    /// The messages and facts that texts are part of.
    pub passages: Vec<Passage>,
    /// Texts that lie on something.
    pub overlaps: Vec<Overlap>,
    /// The size of each page in mm.
    pub pages: Vec<(f64, f64)>,
}

impl SeenPage {
    /// Looks at everything that is drawn.
    pub fn new(pages: &PagedDocument, compiler: &Compiler) -> Self {
        let mut walk = Walk { compiler, seen: Self::default(), passages: Passages::default() };
        for (number, page) in pages.pages().iter().enumerate() {
            let mut sheet = Sheet { number, ..Sheet::default() };
            walk.frame(&page.frame, Transform::identity(), &mut sheet);
            walk.seen.overlaps.extend(overlaps(page, &sheet.runs, &sheet.things));
            let size = page.frame.size();
            walk.seen.pages.push((size.x.to_mm(), size.y.to_mm()));
        }
        Self { passages: walk.passages.all, ..walk.seen }
    }

    /// The lines of a message or fact, each as the numbers of its texts in the order in which they are read.
    /// Nastaliq lifts letters step by step: a text is on the line of any that it stands about as high as.
    pub fn lines(&self, passage: usize) -> Vec<Vec<usize>> {
        let mut lines: Vec<Vec<usize>> = Vec::new();
        let own = self.texts.iter().enumerate();
        for (number, text) in own.filter(|(_, text)| self.whole(text) == Some(passage)) {
            let em = text.size * 25.4 / 72.0;
            let near = |other: &usize| (self.texts[*other].at.1 - text.at.1).abs() < SAME_LINE * em;
            match lines.last_mut() {
                Some(line) if line.iter().any(near) => line.push(number),
                _ => lines.push(vec![number]),
            }
        }
        lines
    }

    /// The outermost message or fact that a text is part of.
    pub fn whole(&self, text: &SeenText) -> Option<usize> {
        let mut at = text.passage?;
        while let Some(within) = self.passages.get(at)?.within {
            at = within;
        }
        Some(at)
    }
}

/// What stands on one page.
#[derive(Default)]
struct Sheet<'a> {
    number: usize,
    runs: Vec<Run<'a>>,
    things: Vec<Thing>,
    /// Filled shapes: their corners in pt, and their colour.
    shapes: Vec<(Point, Point, [u8; 3])>,
    /// What is around the frame at hand and cuts off what hangs out of it.
    clips: Vec<Area>,
}

impl Sheet<'_> {
    /// The colour of the last shape that was drawn at a point.
    fn ground(&self, at: Point) -> [u8; 3] {
        let covers = |(from, to, _): &&(Point, Point, [u8; 3])| {
            from.x <= at.x && at.x <= to.x && from.y <= at.y && at.y <= to.y
        };
        self.shapes.iter().rev().find(covers).map_or([255; 3], |(.., colour)| *colour)
    }

    /// What stands aslant is a stamp, which may lie over anything.
    fn put(&mut self, area: Area, kind: Kind, here: Transform) {
        if !upright(here) {
            return;
        }
        let order = self.runs.len() + self.things.len();
        self.things.push(Thing { area, kind, order });
    }
}

/// One walk through all frames.
struct Walk<'c> {
    compiler: &'c Compiler,
    seen: SeenPage,
    passages: Passages,
}

impl Walk<'_> {
    fn frame<'a>(&mut self, frame: &'a Frame, transform: Transform, sheet: &mut Sheet<'a>) {
        for (at, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => self.group(group, here, sheet),
                FrameItem::Text(text) => self.text(text, here, sheet),
                FrameItem::Shape(shape, _) => shape_at(shape, here, sheet),
                FrameItem::Image(image, size, _) => self.image(image, *size, here, sheet),
                FrameItem::Tag(Tag::Start(element, _)) => self.passages.meet(element),
                _ => {}
            }
        }
    }

    fn group<'a>(&mut self, group: &'a GroupItem, here: Transform, sheet: &mut Sheet<'a>) {
        let inner = here.pre_concat(group.transform);
        if let Some(clip) = &group.clip {
            sheet.clips.push(around(clip.bbox(None), inner));
        }
        self.frame(&group.frame, inner, sheet);
        if group.clip.is_some() {
            sheet.clips.pop();
        }
    }

    fn text<'a>(&mut self, text: &'a TextItem, here: Transform, sheet: &mut Sheet<'a>) {
        for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
            let missing = text.text.get(glyph.range()).unwrap_or_default();
            self.seen.tofu.insert(missing.to_owned());
        }
        let place = Point::zero().transform(here);
        let glyphs = if upright(here) { ink::glyphs(text, here) } else { Vec::new() };
        let ink = glyphs.iter().copied().reduce(Area::with);
        let index = self.seen.texts.len();
        let passage = self.passages.current();
        if let Some(ink) = ink {
            let line = (place.y.to_mm(), passage);
            let order = sheet.runs.len() + sheet.things.len();
            sheet.runs.push(Run { index, item: text, transform: here, glyphs, ink, line, order });
        }
        let cut = |clip: &Area| ink.map_or(0.0, |ink| ink.furthest(*clip));
        let clipped = sheet.clips.iter().map(cut).fold(0.0, f64::max);
        self.seen.texts.push(SeenText {
            text: text.text.to_string(),
            size: height(Size::new(text.size, text.size), here).to_pt(),
            bold: text.font.info().variant.weight.to_number() >= 600,
            colour: solid(&text.fill).unwrap_or_default(),
            ground: sheet.ground(place),
            at: (place.x.to_mm(), place.y.to_mm()),
            width: text.width().to_mm(),
            ink,
            passage,
            page: sheet.number,
            clipped: if clipped > TOUCH { clipped } else { 0.0 },
        });
    }

    fn image(&mut self, image: &Image, size: Size, here: Transform, sheet: &mut Sheet) {
        let (data, raster) = match image.kind() {
            ImageKind::Svg(svg) => (svg.data(), None),
            ImageKind::Raster(picture) => (picture.data(), Some(picture.width())),
            ImageKind::Pdf(_) => return,
        };
        let area = around(Rect::new(Point::zero(), size.to_point()), here);
        if let Some(logo) = self.compiler.logo(data) {
            self.seen.logos.push((logo, height(size, here).to_mm()));
            sheet.put(area, Kind::Mark(logo), here);
        } else if let Some(modules) = raster {
            // The QR code is the only other picture made of pixels.
            let corner = Point::zero().transform(here);
            let width = height(size, here).to_mm();
            self.seen.codes.push(SeenCode { left: corner.x.to_mm(), top: corner.y.to_mm(), width });
            let quiet = width * QUIET_ZONE as f64 / f64::from(modules.max(1));
            sheet.put(area.grown(-quiet), Kind::Code, here);
        }
    }
}

fn upright(transform: Transform) -> bool {
    transform.kx.is_zero() && transform.ky.is_zero()
}

fn shape_at(shape: &Shape, here: Transform, sheet: &mut Sheet) {
    let bounds = shape.geometry.bbox(None);
    let area = around(bounds, here);
    if let Some(colour) = shape.fill.as_ref().and_then(solid) {
        let corner = |point: Point| point.transform(here);
        let (a, b) = (corner(bounds.min), corner(bounds.max));
        sheet.shapes.push((a.min(b), a.max(b), colour));
        sheet.put(area, Kind::Filled { white: colour == [255; 3] }, here);
    } else if shape.stroke.is_some() {
        sheet.put(area, Kind::Stroked, here);
    }
}

/// Where white is printed below logos, or white labels are stuck: boxes in mm on the first page, as left,
/// top, right, bottom. Templates leave `metadata((width: …, height: …)) <oppslag-ground>` at their top
/// left corners.
pub fn white_grounds(pages: &PagedDocument) -> Vec<[f64; 4]> {
    let grounds = labelled(pages, "oppslag-ground");
    grounds
        .iter()
        .filter_map(|(location, value)| {
            let Value::Dict(fields) = value else { return None };
            let side = |key: &str| match fields.get(key) {
                Ok(Value::Length(length)) => Some(length.abs.to_mm()),
                _ => None,
            };
            let place = pages.introspector().position((*location)?)?.point;
            let (left, top) = (place.x.to_mm(), place.y.to_mm());
            Some([left, top, left + side("width")?, top + side("height")?])
        })
        .collect()
}

/// Where a letter greets its recipient by name: a line on the first page.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub struct GreetingPlace {
    /// From the sheet's left edge, in pt.
    pub x: f64,
    /// From its top edge, in pt.
    pub y: f64,
    /// In pt.
    pub width: f64,
    /// The size of the text around it, in pt.
    pub size: f64,
}

/// The place of a letter's greeting. The template leaves `metadata((width: …, size: …))
/// <oppslag-greeting>` at its top left corner.
pub fn greeting_place(pages: &PagedDocument) -> Option<GreetingPlace> {
    let places = labelled(pages, "oppslag-greeting");
    let [(location, Value::Dict(fields))] = places.as_slice() else { return None };
    let length = |key: &str| match fields.get(key) {
        Ok(Value::Length(length)) => Some(length.abs.to_pt()),
        _ => None,
    };
    let at = pages.introspector().position((*location)?)?.point;
    let (width, size) = (length("width")?, length("size")?);
    Some(GreetingPlace { x: at.x.to_pt(), y: at.y.to_pt(), width, size })
}

/// A colour in sRGB; nothing for gradients and tilings, and for what is seen through.
fn solid(paint: &Paint) -> Option<[u8; 3]> {
    let Paint::Solid(colour) = paint else { return None };
    let [r, g, b, alpha] = colour.to_vec4_u8();
    (alpha > 0).then_some([r, g, b])
}

/// The height of a box after scaling and turning.
pub(crate) fn height(size: Size, transform: Transform) -> Abs {
    let foot = Point::with_y(size.y).transform(transform);
    let head = Point::zero().transform(transform);
    let (x, y) = ((foot.x - head.x).to_pt(), (foot.y - head.y).to_pt());
    Abs::pt(x.hypot(y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::samples::laid_out;

    const PAGE: &str = "#set page(width: 100mm, height: 100mm, margin: 0mm)\n\
                        #set text(font: \"Noto Sans\", size: 10pt, top-edge: \"baseline\")\n";

    fn seen(main: &str) -> SeenPage {
        let (compiler, compiled) = laid_out(&format!("{PAGE}{main}"), &[]);
        SeenPage::new(&compiled.pages, &compiler)
    }

    #[test]
    fn a_text_stands_on_what_was_drawn_last_below_it() {
        let seen = seen(
            "#place(dx: 10mm, dy: 10mm, rect(width: 50mm, height: 30mm, fill: rgb(\"#112233\")))\n\
             #place(dx: 15mm, dy: 15mm, rect(width: 20mm, height: 10mm, fill: rgb(\"#ddeeff\")))\n\
             #place(dx: 15mm, dy: 15mm, rect(width: 20mm, height: 10mm, stroke: 1pt))\n\
             #place(dx: 15mm, dy: 15mm, rect(width: 20mm, height: 10mm, fill: rgb(\"#00000000\")))\n\
             #place(dx: 20mm, dy: 20mm)[inner]\n\
             #place(dx: 40mm, dy: 30mm)[outer]\n\
             #place(dx: 9mm, dy: 20mm)[left]\n\
             #place(dx: 70mm, dy: 30mm)[right]\n\
             #place(dx: 20mm, dy: 41mm)[below]\n\
             #place(dx: 20mm, dy: 9mm)[above]\n\
             #place(dx: 0mm, dy: 0mm, rect(width: 100mm, height: 100mm, fill: red))\n\
             #place(dx: 70mm, dy: 60mm)[late]\n",
        );
        let grounds: Vec<(&str, [u8; 3])> =
            seen.texts.iter().map(|text| (text.text.as_str(), text.ground)).collect();
        let red = [0xff, 0x41, 0x36];
        let white = [255; 3];
        assert_eq!(
            grounds,
            [
                ("inner", [0xdd, 0xee, 0xff]),
                ("outer", [0x11, 0x22, 0x33]),
                ("left", white),
                ("right", white),
                ("below", white),
                ("above", white),
                ("late", red),
            ]
        );
    }

    #[test]
    fn a_text_has_the_size_the_weight_and_the_colour_that_it_is_seen_in() {
        let seen = seen(
            "#place(dx: 10mm, dy: 20mm)[plain]\n\
             #place(dx: 10mm, dy: 30mm, text(weight: 700, fill: rgb(\"#102030\"))[bold])\n\
             #place(dx: 10mm, dy: 40mm, scale(50%, origin: top + left)[half])\n\
             #place(dx: 10mm, dy: 50mm, scale(x: 50%, origin: top + left)[narrow])\n\
             #place(dx: 50mm, dy: 50mm, rotate(90deg, origin: top + left)[turned])\n",
        );
        let texts: Vec<_> = seen
            .texts
            .iter()
            .map(|text| {
                let at = (text.at.0.round() as i32, text.at.1.round() as i32);
                (text.text.as_str(), (text.size * 10.0).round() / 10.0, text.bold, text.colour, at)
            })
            .collect();
        assert_eq!(
            texts,
            [
                ("plain", 10.0, false, [0; 3], (10, 20)),
                ("bold", 10.0, true, [0x10, 0x20, 0x30], (10, 30)),
                ("half", 5.0, false, [0; 3], (10, 40)),
                ("narrow", 10.0, false, [0; 3], (10, 50)),
                ("turned", 10.0, false, [0; 3], (50, 50)),
            ]
        );
        assert!(seen.tofu.is_empty());
    }

    #[test]
    fn white_grounds_and_greetings_lie_where_the_template_says() {
        let (_, compiled) = laid_out(
            &format!(
                "{PAGE}#place(dx: 10mm, dy: 20mm)[#metadata((width: 30mm, height: 5mm))<oppslag-ground>]\n\
                 #place(dx: 72pt, dy: 36pt)[#metadata((width: 100pt, size: 11pt))<oppslag-greeting>]\n"
            ),
            &[],
        );
        let grounds: Vec<_> =
            white_grounds(&compiled.pages).iter().map(|area| area.map(|mm| mm.round())).collect();
        assert_eq!(grounds, [[10.0, 20.0, 40.0, 25.0]]);
        let place = greeting_place(&compiled.pages).unwrap();
        let place = [place.x, place.y, place.width, place.size].map(|pt| pt.round());
        assert_eq!(place, [72.0, 36.0, 100.0, 11.0]);
    }
}
