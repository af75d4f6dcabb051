//! What stands on a laid-out page, for the checks to judge.

use std::collections::BTreeSet;

use typst::foundations::Value;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::visualize::{ImageKind, Paint};
use typst_layout::PagedDocument;

use crate::page::compile::compiler::Compiler;
use crate::page::compile::overset::labelled;

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
    /// Filled shapes so far: their corners in pt, and their colour.
    shapes: Vec<(Point, Point, [u8; 3])>,
}

impl SeenPage {
    /// Looks at everything that is drawn.
    pub fn new(pages: &PagedDocument, compiler: &Compiler) -> Self {
        let mut seen = Self::default();
        for page in pages.pages() {
            seen.shapes.clear();
            walk(&page.frame, Transform::identity(), compiler, &mut seen);
        }
        seen
    }

    /// The colour of the last shape that was drawn at a point.
    fn ground(&self, at: Point) -> [u8; 3] {
        let covers = |(from, to, _): &&(Point, Point, [u8; 3])| {
            from.x <= at.x && at.x <= to.x && from.y <= at.y && at.y <= to.y
        };
        self.shapes.iter().rev().find(covers).map_or([255; 3], |(.., colour)| *colour)
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

fn walk(frame: &Frame, transform: Transform, compiler: &Compiler, seen: &mut SeenPage) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let inner = transform
                    .pre_concat(Transform::translate(at.x, at.y))
                    .pre_concat(group.transform);
                walk(&group.frame, inner, compiler, seen);
            }
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let missing = text.text.get(glyph.range()).unwrap_or_default();
                    seen.tofu.insert(missing.to_owned());
                }
                let place = at.transform(transform);
                let size = typst::layout::Size::new(text.size, text.size);
                seen.texts.push(SeenText {
                    text: text.text.to_string(),
                    size: height(size, transform).to_pt(),
                    bold: text.font.info().variant.weight.to_number() >= 600,
                    colour: solid(&text.fill).unwrap_or_default(),
                    ground: seen.ground(place),
                    at: (place.x.to_mm(), place.y.to_mm()),
                    width: text.width().to_mm(),
                });
            }
            FrameItem::Shape(shape, _) => {
                if let Some(colour) = shape.fill.as_ref().and_then(solid) {
                    let bounds = shape.geometry.bbox(None);
                    let corner = |point: Point| (*at + point).transform(transform);
                    let (a, b) = (corner(bounds.min), corner(bounds.max));
                    let (from, to) = (a.min(b), a.max(b));
                    seen.shapes.push((from, to, colour));
                }
            }
            FrameItem::Image(image, size, _) => match image.kind() {
                ImageKind::Svg(svg) => {
                    if let Some(logo) = compiler.logo(svg.data()) {
                        seen.logos.push((logo, height(*size, transform).to_mm()));
                    }
                }
                // The QR code is the only other picture made of pixels.
                ImageKind::Raster(picture) => {
                    if let Some(logo) = compiler.logo(picture.data()) {
                        seen.logos.push((logo, height(*size, transform).to_mm()));
                        continue;
                    }
                    let corner = at.transform(transform);
                    seen.codes.push(SeenCode {
                        left: corner.x.to_mm(),
                        top: corner.y.to_mm(),
                        width: height(*size, transform).to_mm(),
                    });
                }
                ImageKind::Pdf(_) => {}
            },
            _ => {}
        }
    }
}

/// A colour in sRGB; nothing for gradients and tilings, and for what is seen through.
fn solid(paint: &Paint) -> Option<[u8; 3]> {
    let Paint::Solid(colour) = paint else { return None };
    let [r, g, b, alpha] = colour.to_vec4_u8();
    (alpha > 0).then_some([r, g, b])
}

/// The height of a box after scaling and turning.
pub(crate) fn height(size: typst::layout::Size, transform: Transform) -> Abs {
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
