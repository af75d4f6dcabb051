//! Whether the marks that were laid out will be seen as their files have them: the part of the page
//! around them is drawn, and compared with the marks alone.

use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Size, Transform};
use typst::visualize::ImageKind;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use super::Compiler;
use crate::sender::Sender;

/// Pixels in a point: 9 mm are 38 pixels high.
const FINENESS: f64 = 1.5;
/// The share of a mark's area that may differ (see `docs/sender-gate.md`).
const MOST: f64 = 0.02;
/// A pixel differs when a channel does by more than this.
const DIFFERENT: u8 = 48;

/// What is wrong with a mark that was laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spoilt {
    /// Something hides, tints, cuts or turns it: the share of its area that differs.
    Hidden(f64),
    /// It is stretched: its width beside its height, over what it should be.
    Stretched(f64),
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
    // Marks stand in one row or two, so that one picture has them all; a page of several flyers has
    // the same row several times, and each is drawn by itself.
    let mut rest: Vec<&Placed> = placed.iter().collect();
    while let Some(first) = rest.first() {
        let (_, low) = first.bounds();
        let reach = (low.y - first.bounds().0.y) * 3.0;
        let near = |other: &&Placed| (other.bounds().0.y - first.bounds().0.y).abs() < reach;
        let (row, others): (Vec<&Placed>, Vec<&Placed>) =
            rest.iter().partition(|other| near(other));
        judge_row(page, &row, senders, all);
        rest = others;
    }
}

fn judge_row(page: &Page, row: &[&Placed], senders: &[Sender], all: &mut Vec<(usize, Spoilt)>) {
    let Some(first) = row.first() else { return };
    let (mut from, mut to) = first.bounds();
    for mark in row {
        let (low, high) = mark.bounds();
        (from, to) = (from.min(low), to.max(high));
    }
    // What hangs over the sheet's edge is cut off with it.
    let from = from.max(Point::zero());
    let to = to.min(page.frame.size().to_point());
    let size = Size::new(to.x - from.x, to.y - from.y);
    if size.x <= Abs::zero() || size.y <= Abs::zero() {
        return;
    }
    let shift = Transform::translate(-from.x, -from.y);
    let mut near = Frame::soft(page.frame.size());
    copy(&page.frame, shift, size, &mut near);
    let mut near = GroupItem::new(near);
    near.transform = shift;
    let mut shown = Frame::hard(size);
    shown.push(Point::zero(), FrameItem::Group(near));
    let mut alone = Frame::hard(size);
    for mark in row {
        let mut frame = Frame::hard(mark.size);
        frame.push(Point::zero(), mark.image.clone());
        let mut group = GroupItem::new(frame);
        group.transform = shift.pre_concat(mark.transform);
        alone.push(Point::zero(), FrameItem::Group(group));
    }
    let options = RenderOptions { pixel_per_pt: FINENESS.into(), ..RenderOptions::default() };
    let draw = |frame: Frame| typst_render::render(&Page { frame, ..page.clone() }, &options);
    let (shown, alone) = (draw(shown), draw(alone));
    let (columns, rows) = (shown.width() as usize, shown.height() as usize);
    let on_white = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let white = 255 - pixel.alpha();
        [pixel.red() + white, pixel.green() + white, pixel.blue() + white]
    };
    let differs: Vec<bool> = shown
        .pixels()
        .iter()
        .zip(alone.pixels())
        .map(|(a, b)| {
            let (a, b) = (on_white(a), on_white(b));
            a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > DIFFERENT)
        })
        .collect();
    let count = |low: Point, high: Point| {
        let pixel = |length: Abs, most: usize| {
            ((length.to_pt() * FINENESS).round().max(0.0) as usize).min(most)
        };
        let (left, right) = (pixel(low.x - from.x, columns), pixel(high.x - from.x, columns));
        let (top, bottom) = (pixel(low.y - from.y, rows), pixel(high.y - from.y, rows));
        let lines =
            (top..bottom).map(|y| &differs[y * columns + left..y * columns + right.max(left)]);
        let differing = lines.flatten().filter(|differs| **differs).count();
        (differing, (right.saturating_sub(left)) * (bottom.saturating_sub(top)))
    };
    for mark in row {
        let Some(sender) = senders.get(mark.logo) else { continue };
        let (low, high) = mark.bounds();
        let (wrong, area) = count(low, high);
        if wrong as f64 > MOST * area as f64 {
            all.push((mark.logo, Spoilt::Hidden(wrong as f64 / area.max(1) as f64)));
        }
        let across = Point::with_x(mark.size.x).transform(mark.transform)
            - Point::zero().transform(mark.transform);
        let down = Point::with_y(mark.size.y).transform(mark.transform)
            - Point::zero().transform(mark.transform);
        let ratio = across.x.to_pt().hypot(across.y.to_pt())
            / down.x.to_pt().hypot(down.y.to_pt())
            / sender.aspect;
        if !(0.95..1.05).contains(&ratio) {
            all.push((mark.logo, Spoilt::Stretched(ratio)));
        }
    }
}

/// Copies what may show in an area of this size that begins at the origin.
fn copy(frame: &Frame, transform: Transform, area: Size, out: &mut Frame) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        let visible = |low: Point, high: Point| {
            let all = [low, Point::new(high.x, low.y), high, Point::new(low.x, high.y)];
            let all = all.map(|corner| corner.transform(here));
            let least = all.into_iter().fold(all[0], Point::min);
            let most = all.into_iter().fold(all[0], Point::max);
            least.x < area.x && least.y < area.y && most.x > Abs::zero() && most.y > Abs::zero()
        };
        let shows = match item {
            FrameItem::Group(group) => {
                let mut inner = Frame::new(group.frame.size(), group.frame.kind());
                copy(&group.frame, here.pre_concat(group.transform), area, &mut inner);
                if !inner.is_empty() {
                    let mut kept = group.clone();
                    kept.frame = inner;
                    out.push(*at, FrameItem::Group(kept));
                }
                false
            }
            FrameItem::Text(text) => {
                // Accents and deep strokes reach far beyond the line in some scripts.
                let far = Point::new(text.size * 2.0, text.size * 2.0);
                visible(Point::zero() - far, Point::with_x(text.width()) + far)
            }
            FrameItem::Shape(shape, _) => {
                let bounds = shape.bbox(true);
                visible(bounds.min, bounds.max)
            }
            FrameItem::Image(_, size, _) => visible(Point::zero(), size.to_point()),
            _ => false,
        };
        if shows {
            out.push(*at, item.clone());
        }
    }
}
