//! Whether the marks that were laid out will be seen as their files have them. Where anything else
//! reaches into a mark's box, that part of the page is drawn and compared with the mark alone.

use typst::foundations::Smart;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Rect, Size, Transform};
use typst::text::{Glyph, TextItem};
use typst::visualize::{Color, ImageKind, Paint};
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use crate::content::sender::Sender;
use crate::page::compile::compiler::Compiler;

/// Pixels in a point: 9 mm are 38 pixels high.
const FINENESS: f64 = 1.5;
/// The share of a mark's area that may differ (see `docs/sender-gate.md`).
const MOST: f64 = 0.02;
/// A pixel differs when a channel does by more than this.
const DIFFERENT: u8 = 48;
/// A mark may be turned or skewed by so many degrees.
const TURNED: f64 = 1.0;

/// What is wrong with a mark that was laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spoilt {
    /// Something hides, tints, cuts or turns it: the share of its area that differs.
    Hidden(f64),
    /// It is stretched: its width beside its height, over what it should be.
    Stretched(f64),
    /// It is turned by no whole quarter, or skewed: the angle in degrees, 180 when it is mirrored.
    Turned(f64),
}

/// A placed mark.
struct Placed {
    logo: usize,
    transform: Transform,
    size: Size,
    image: FrameItem,
}

impl Placed {
    /// Its box on the page.
    fn bounds(&self) -> (Point, Point) {
        let corner = |x, y| Point::new(x, y).transform(self.transform);
        let all = [
            corner(Abs::zero(), Abs::zero()),
            corner(self.size.x, Abs::zero()),
            corner(self.size.x, self.size.y),
            corner(Abs::zero(), self.size.y),
        ];
        (all.into_iter().fold(all[0], Point::min), all.into_iter().fold(all[0], Point::max))
    }
}

/// What is wrong with the marks on all pages, by index of the senders.
pub fn spoilt(
    pages: &PagedDocument,
    compiler: &Compiler,
    senders: &[Sender],
) -> Vec<(usize, Spoilt)> {
    let mut all = Vec::new();
    for page in pages.pages() {
        let mut placed = Vec::new();
        find(&page.frame, Transform::identity(), compiler, &mut placed);
        judge(page, &placed, senders, &mut all);
    }
    all
}

/// Where the marks of a document's pages stand, by index of the senders, each as its upright box in mm
/// from the page's top left corner.
pub fn boxes(pages: &PagedDocument, compiler: &Compiler) -> Vec<(usize, [(f64, f64); 2])> {
    let mut placed = Vec::new();
    for page in pages.pages() {
        find(&page.frame, Transform::identity(), compiler, &mut placed);
    }
    let corner = |point: Point| (point.x.to_mm(), point.y.to_mm());
    placed
        .iter()
        .map(|mark| {
            let (low, high) = mark.bounds();
            (mark.logo, [corner(low), corner(high)])
        })
        .collect()
}

fn find(frame: &Frame, transform: Transform, compiler: &Compiler, placed: &mut Vec<Placed>) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => {
                find(&group.frame, here.pre_concat(group.transform), compiler, placed);
            }
            FrameItem::Image(image, size, _) => {
                let data = match image.kind() {
                    ImageKind::Svg(svg) => svg.data(),
                    ImageKind::Raster(picture) => picture.data(),
                    ImageKind::Pdf(_) => continue,
                };
                if let Some(logo) = compiler.logo(data) {
                    placed.push(Placed { logo, transform: here, size: *size, image: item.clone() });
                }
            }
            _ => {}
        }
    }
}

fn judge(page: &Page, placed: &[Placed], senders: &[Sender], all: &mut Vec<(usize, Spoilt)>) {
    for mark in placed {
        let Some(sender) = senders.get(mark.logo) else { continue };
        let hidden = hidden(page, mark);
        if hidden > MOST {
            all.push((mark.logo, Spoilt::Hidden(hidden)));
        }
        let origin = Point::zero().transform(mark.transform);
        let across = Point::with_x(mark.size.x).transform(mark.transform) - origin;
        let down = Point::with_y(mark.size.y).transform(mark.transform) - origin;
        let ratio = across.x.to_pt().hypot(across.y.to_pt())
            / down.x.to_pt().hypot(down.y.to_pt())
            / sender.aspect;
        if !(0.95..1.05).contains(&ratio) {
            all.push((mark.logo, Spoilt::Stretched(ratio)));
        }
        let turned = turned(across, down);
        if turned > TURNED {
            all.push((mark.logo, Spoilt::Turned(turned)));
        }
    }
}

/// How far the sides of a mark are from the sheet's, in degrees; copies may be turned by quarters.
fn turned(across: Point, down: Point) -> f64 {
    let angle = |side: Point| side.y.to_pt().atan2(side.x.to_pt()).to_degrees();
    let right = (angle(down) - angle(across)).rem_euclid(360.0);
    if right > 180.0 {
        return 180.0;
    }
    let off = |angle: f64| (angle - 90.0 * (angle / 90.0).round()).abs();
    off(angle(across)).max(off(angle(down)))
}

/// The share of a mark's box that does not look as the mark alone does on white.
fn hidden(page: &Page, mark: &Placed) -> f64 {
    let (low, high) = mark.bounds();
    let area = |from: Point, to: Point| {
        (to.x - from.x).to_pt().max(0.0) * (to.y - from.y).to_pt().max(0.0)
    };
    // What hangs over the sheet's edge is cut off with it.
    let from = low.max(Point::zero());
    let to = high.min(page.frame.size().to_point());
    let (whole, kept) = (area(low, high), area(from, to));
    if whole <= 0.0 || kept <= 0.0 {
        return 1.0;
    }
    let cut = 1.0 - kept / whole;
    let size = Size::new(to.x - from.x, to.y - from.y);
    let shift = Transform::translate(-from.x, -from.y);
    // Most marks stand by themselves, and drawing would only show them twice.
    let white = page.fill_or_white().is_none_or(|fill| fill == Paint::Solid(Color::WHITE));
    if white && by_itself(&page.frame, shift, size, mark, &mut false) {
        return cut;
    }
    let mut near = Frame::soft(page.frame.size());
    copy(&page.frame, shift, size, &mut near);
    let mut near = GroupItem::new(near);
    near.transform = shift;
    let mut shown = Frame::hard(size);
    shown.push(Point::zero(), FrameItem::Group(near));
    let mut alone = Frame::hard(mark.size);
    alone.push(Point::zero(), mark.image.clone());
    let mut alone = GroupItem::new(alone);
    alone.transform = shift.pre_concat(mark.transform);
    let mut sheet = Frame::hard(size);
    sheet.push(Point::zero(), FrameItem::Group(alone));
    let options = RenderOptions { pixel_per_pt: FINENESS.into(), ..RenderOptions::default() };
    let draw = |frame: Frame, fill: Smart<Option<Paint>>| {
        typst_render::render(&Page { frame, fill, ..page.clone() }, &options)
    };
    let shown = draw(shown, page.fill.clone());
    let alone = draw(sheet, Smart::Auto);
    let on_white = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let white = 255 - pixel.alpha();
        [pixel.red() + white, pixel.green() + white, pixel.blue() + white]
    };
    let pairs = shown.pixels().iter().zip(alone.pixels());
    let differing = pairs.filter(|(a, b)| {
        let (a, b) = (on_white(a), on_white(b));
        a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > DIFFERENT)
    });
    cut + (1.0 - cut) * differing.count() as f64 / shown.pixels().len().max(1) as f64
}

/// Whether nothing but a mark shows in an area of this size that begins at the origin: nothing over
/// it, no clip around it, below it nothing or white. `passed` says whether the mark came already.
fn by_itself(
    frame: &Frame,
    transform: Transform,
    area: Size,
    mark: &Placed,
    passed: &mut bool,
) -> bool {
    frame.items().all(|(at, item)| {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        if let FrameItem::Group(group) = item {
            let inside = here.pre_concat(group.transform);
            let before = *passed;
            let alone = by_itself(&group.frame, inside, area, mark, passed);
            return alone && (group.clip.is_none() || *passed == before);
        }
        if !shows(item, here, area) {
            return true;
        }
        match item {
            FrameItem::Image(image, size, _) if !*passed => {
                *passed = matches!(&mark.image, FrameItem::Image(own, ..) if own == image);
                *passed && *size == mark.size
            }
            FrameItem::Shape(shape, _) if !*passed => {
                let white = Some(Paint::Solid(Color::WHITE));
                shape.fill == white && shape.stroke.is_none()
            }
            _ => false,
        }
    })
}

/// Whether an item, laid out at the origin of `here`, may show in an area that begins at the origin.
fn shows(item: &FrameItem, here: Transform, area: Size) -> bool {
    let visible = |low: Point, high: Point| {
        let all = [low, Point::new(high.x, low.y), high, Point::new(low.x, high.y)];
        let all = all.map(|corner| corner.transform(here));
        let least = all.into_iter().fold(all[0], Point::min);
        let most = all.into_iter().fold(all[0], Point::max);
        least.x < area.x && least.y < area.y && most.x > Abs::zero() && most.y > Abs::zero()
    };
    let near = |(low, high): (Point, Point), far: Abs| {
        visible(low - Point::splat(far), high + Point::splat(far))
    };
    // Reading outlines takes long, and most lines and shapes are far away.
    match item {
        FrameItem::Text(text) => {
            let far = text.stroke.as_ref().map_or(Abs::zero(), |stroke| stroke.thickness);
            near(strip(text), far) && near(reach(text), far) && near(outlines(text), far)
        }
        FrameItem::Shape(shape, _) => {
            // A stroke's square ends reach further than half its thickness, its points as far as they
            // may be.
            let far = shape
                .stroke
                .as_ref()
                .map_or(Abs::zero(), |stroke| stroke.thickness * stroke.miter_limit.get().max(2.0));
            let corners = |bounds: Rect| (bounds.min, bounds.max);
            near(corners(shape.bbox(false)), far) && near(corners(shape.bbox(true)), Abs::zero())
        }
        FrameItem::Image(_, size, _) => visible(Point::zero(), size.to_point()),
        _ => false,
    }
}

/// The strip that all glyphs of a line lie in, however far they reach to its sides: most lines are far
/// above or below.
fn strip(text: &TextItem) -> (Point, Point) {
    let all = text.font.ttf().global_bounding_box();
    let moved = |glyph: &Glyph| glyph.y_offset.get().abs() + glyph.y_advance.get().abs();
    let moved = text.glyphs.iter().map(moved).sum::<f64>();
    let up = text.font.to_em(all.y_max).get().max(1.0) + moved;
    let down = (-text.font.to_em(all.y_min).get()).max(0.4) + moved;
    let aside = Abs::pt(1e6);
    (Point::new(-aside, text.size * -up), Point::new(aside, text.size * down))
}

/// A box around a line's glyphs, whatever they are, by the one that its font states for all of them.
fn reach(text: &TextItem) -> (Point, Point) {
    let line = line(text);
    let all = text.font.ttf().global_bounding_box();
    let scaled = |units: i16| text.font.to_em(units).at(text.size);
    let (mut low, mut high) = line;
    let mut pen = Point::zero();
    for glyph in &text.glyphs {
        let x = pen.x + glyph.x_offset.at(text.size);
        let y = pen.y - glyph.y_offset.at(text.size);
        low = low.min(Point::new(x + scaled(all.x_min), y - scaled(all.y_max)));
        high = high.max(Point::new(x + scaled(all.x_max), y - scaled(all.y_min)));
        pen.x += glyph.x_advance.at(text.size);
        pen.y -= glyph.y_advance.at(text.size);
    }
    (low, high)
}

/// A box around a line's outlines.
fn outlines(text: &TextItem) -> (Point, Point) {
    let (up, down) = line(text);
    let outline = text.bbox();
    let low = up.min(outline.min).min(outline.max);
    let high = down.max(outline.min).max(outline.max);
    let known = low.x.to_pt().is_finite() && low.y.to_pt().is_finite();
    if known { (low, high) } else { (up, down) }
}

/// The box of a line as such: a coloured glyph has no outline, and fills it.
fn line(text: &TextItem) -> (Point, Point) {
    (Point::with_y(-text.size), Point::new(text.width(), text.size * 0.4))
}

/// Copies what may show in an area of this size that begins at the origin.
fn copy(frame: &Frame, transform: Transform, area: Size, out: &mut Frame) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        if let FrameItem::Group(group) = item {
            let mut inner = Frame::new(group.frame.size(), group.frame.kind());
            copy(&group.frame, here.pre_concat(group.transform), area, &mut inner);
            if !inner.is_empty() {
                let mut kept = group.clone();
                kept.frame = inner;
                out.push(*at, FrameItem::Group(kept));
            }
        } else if shows(item, here, area) {
            out.push(*at, item.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    use crate::page::compile::samples::laid_out;

    /// A mark four times as wide as it is high, black but for its right quarter.
    fn sender() -> Sender {
        let logo = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\">\
                     <rect width=\"30\" height=\"10\"/></svg>";
        Sender {
            id: "own".into(),
            name: "Own".into(),
            alt: Default::default(),
            colours: Vec::new(),
            min_height: 9.0,
            clear_space: 0.5,
            negative: false,
            on_white: false,
            official: true,
            file: "logo.svg",
            logo: Cow::Borrowed(logo),
            aspect: 4.0,
        }
    }

    /// What is wrong with a mark of this width and height in mm at (30, 40), drawn `as` typst says.
    fn faults(width: f64, height: f64, around: (&str, &str), over: &str) -> Vec<Spoilt> {
        let (before, after) = around;
        let main = format!(
            "#set page(width: 100mm, height: 100mm, margin: 0mm)\n\
             #place(dx: 30mm, dy: 40mm, {before}image(\"/assets/senders/own/logo.svg\", width: {width}mm, \
             height: {height}mm, fit: \"stretch\", alt: \"\"){after})\n{over}\n"
        );
        let senders = [sender()];
        let (compiler, compiled) = laid_out(&main, &senders);
        let all = spoilt(&compiled.pages, &compiler, &senders);
        assert!(all.iter().all(|(index, _)| *index == 0));
        all.into_iter().map(|(_, spoilt)| spoilt).collect()
    }

    #[test]
    fn a_mark_may_be_a_twentieth_wider_or_narrower() {
        for (width, height, ratio) in [
            (40.0, 10.0, None),
            (20.0, 5.0, None),
            (38.2, 10.0, None),
            (41.8, 10.0, None),
            (37.8, 10.0, Some(0.945)),
            (42.2, 10.0, Some(1.055)),
            (34.0, 10.0, Some(0.85)),
            (40.0, 10.7, Some(0.935)),
            (40.0, 9.4, Some(1.064)),
        ] {
            let wanted: Vec<f64> = ratio.into_iter().collect();
            let got: Vec<f64> = faults(width, height, ("", ""), "")
                .iter()
                .map(|spoilt| match spoilt {
                    Spoilt::Stretched(ratio) => (ratio * 1000.0).round() / 1000.0,
                    other => panic!("{width} × {height}: {other:?}"),
                })
                .collect();
            assert_eq!(got, wanted, "{width} × {height}");
        }
    }

    #[test]
    fn a_mark_may_be_turned_by_a_degree_or_by_quarters() {
        for (before, degrees) in [
            ("rotate(0.8deg, ", None),
            ("rotate(-0.8deg, ", None),
            ("rotate(90deg, ", None),
            ("rotate(180deg, ", None),
            ("rotate(270deg, ", None),
            ("rotate(1.2deg, ", Some(1.2)),
            ("rotate(-1.2deg, ", Some(1.2)),
            ("rotate(91.5deg, ", Some(1.5)),
            ("rotate(45deg, ", Some(45.0)),
            ("skew(ax: 0.8deg, ", None),
            ("skew(ax: 2deg, ", Some(2.0)),
            ("skew(ay: 2deg, ", Some(2.0)),
            ("scale(x: -100%, ", Some(180.0)),
            ("scale(y: -100%, ", Some(180.0)),
            ("scale(x: -100%, y: -100%, ", None),
        ] {
            let got: Vec<f64> = faults(40.0, 10.0, (before, ")"), "")
                .iter()
                .filter_map(|spoilt| match spoilt {
                    Spoilt::Turned(degrees) => Some((degrees * 100.0).round() / 100.0),
                    _ => None,
                })
                .collect();
            assert_eq!(got, degrees.into_iter().collect::<Vec<_>>(), "{before}");
        }
    }

    /// The mark is 400 mm² large.
    #[test]
    fn a_fiftieth_of_a_mark_may_be_hidden() {
        let over = |at: (f64, f64), width: f64, height: f64, fill: &str| {
            format!(
                "#place(dx: {}mm, dy: {}mm, rect(width: {width}mm, height: {height}mm, fill: {fill}))",
                at.0, at.1
            )
        };
        for (over, share) in [
            (String::new(), None),
            (over((62.0, 44.0), 2.0, 2.0, "red"), None),
            (over((62.0, 42.0), 4.0, 4.0, "red"), Some(0.04)),
            (over((32.0, 42.0), 4.0, 4.0, "white"), Some(0.04)),
            (over((62.0, 42.0), 4.0, 4.0, "white"), None),
            (over((62.0, 42.0), 4.0, 4.0, "luma(97%)"), None),
            (over((32.0, 42.0), 4.0, 4.0, "rgb(\"#ffffff10\")"), None),
            (over((32.0, 42.0), 4.0, 4.0, "rgb(\"#ffffff80\")"), Some(0.04)),
            (over((20.0, 60.0), 40.0, 10.0, "red"), None),
            (over((0.0, 40.0), 50.0, 10.0, "white"), Some(0.5)),
        ] {
            let got = faults(40.0, 10.0, ("", ""), &over);
            match (share, got.as_slice()) {
                (None, []) => {}
                (Some(share), [Spoilt::Hidden(hidden)]) => {
                    assert!((hidden / share - 1.0_f64).abs() < 0.15, "{over}: {hidden}");
                }
                _ => panic!("{over}: {got:?}"),
            }
        }
        // What lies below is seen through, and what hangs over the sheet's edge is cut off.
        let below = faults(40.0, 10.0, ("move(dx: 31mm, ", ")"), "");
        assert!(
            matches!(below.as_slice(), [Spoilt::Hidden(cut)] if (cut - 0.025).abs() < 0.002),
            "{below:?}"
        );
        assert_eq!(faults(40.0, 10.0, ("move(dx: 30.4mm, ", ")"), ""), []);
        let clipped = ("box(width: 20mm, height: 10mm, clip: true, ", ")");
        let clipped = faults(40.0, 10.0, clipped, "");
        assert!(
            matches!(clipped.as_slice(), [Spoilt::Hidden(cut)] if (cut - 0.25).abs() < 0.03),
            "{clipped:?}"
        );
    }

    #[test]
    fn marks_are_told_by_their_boxes() {
        let main = "#set page(width: 100mm, height: 100mm, margin: 0mm)\n\
                    #place(dx: 30mm, dy: 40mm, image(\"/assets/senders/own/logo.svg\", width: 40mm, alt: \"\"))\n\
                    #place(dx: 50mm, dy: 70mm, rotate(90deg, origin: top + left, \
                    image(\"/assets/senders/own/logo.svg\", width: 20mm, alt: \"\")))\n";
        let (compiler, compiled) = laid_out(main, &[sender()]);
        let all: Vec<_> = boxes(&compiled.pages, &compiler)
            .into_iter()
            .map(|(index, corners)| (index, corners.map(|(x, y)| (x.round(), y.round()))))
            .collect();
        assert_eq!(all, [(0, [(30.0, 40.0), (70.0, 50.0)]), (0, [(45.0, 70.0), (50.0, 90.0)])]);
    }
}
