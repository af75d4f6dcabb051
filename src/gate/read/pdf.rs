//! Pages of a PDF as pixels, by hayro: what is seen, not what is in the file.

use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{self, Pixmap, RenderContext};
use hayro::{RenderCache, RenderSettings, render_into};

use crate::gate::read::part::{MOST_PIXELS, PagePart, Unreadable};
use crate::gate::read::printed;
use crate::gate::read::raster::Raster;

/// Millimetres in a point.
pub(crate) const POINT: f64 = 25.4 / 72.0;
/// The longest side that hayro's pictures can have.
const LONGEST: f64 = 65_000.0;

/// Opens a PDF.
pub(crate) fn open(bytes: Vec<u8>) -> Result<Pdf, Unreadable> {
    if printed::is_cut_off(&bytes) {
        return Err(Unreadable::Cut);
    }
    let bytes = Arc::new(bytes);
    let pdf = Pdf::new(bytes.clone()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Unreadable::Encrypted,
        _ => Unreadable::Broken,
    })?;
    if pdf.pages().is_empty() {
        return Err(Unreadable::Broken);
    }
    // Objects of an encrypted file cannot be written anew: it is taken as it is shown.
    let anew = if printed::is_encrypted(&bytes) { None } else { printed::as_printed(&pdf, &bytes) };
    let anew = anew.and_then(|bytes| Pdf::new(bytes).ok());
    let whole = anew.filter(|anew| anew.pages().len() == pdf.pages().len());
    Ok(whole.unwrap_or(pdf))
}

/// The length of a page's unit in points.
fn unit(page: &Page) -> f64 {
    let unit = page.raw().get::<f32>(b"UserUnit").map_or(1.0, f64::from);
    if unit.is_finite() && unit > 0.0 { unit } else { 1.0 }
}

/// From a page's own units to millimetres.
pub(crate) fn millimetres(page: &Page) -> f64 {
    POINT * unit(page)
}

/// The size of a page in mm, as it is shown.
pub(crate) fn size(page: &Page) -> (f64, f64) {
    let (width, height) = page.render_dimensions();
    let mm = millimetres(page);
    (f64::from(width) * mm, f64::from(height) * mm)
}

/// A page as pixels `mm` wide, or wider ones where it would have more than `budget`.
pub(crate) fn rasterise(page: &Page, mm: f64, budget: f64) -> Option<Raster> {
    let (width, height) = size(page);
    if !(width.is_finite() && height.is_finite() && width > 0.5 && height > 0.5) {
        return None;
    }
    let mm = mm.max((width * height / budget).sqrt()).max(width.max(height) / LONGEST);
    draw(page, mm, PagePart { left: 0.0, top: 0.0, width, height })
}

/// A part of a page as pixels `mm` wide.
pub(crate) fn rasterise_part(page: &Page, mm: f64, part: PagePart) -> Option<Raster> {
    let small = part.width * part.height <= 1.1 * MOST_PIXELS * mm * mm;
    if small && part.width > 0.0 && part.height > 0.0 { draw(page, mm, part) } else { None }
}

fn draw(page: &Page, mm: f64, part: PagePart) -> Option<Raster> {
    let pixels = |length: f64| ((length / mm).round() as u16).max(1);
    let (columns, rows) = (pixels(part.width), pixels(part.height));
    let mut context = RenderContext::new(columns, rows);
    let scale = millimetres(page) / mm;
    let transform = Affine::translate((-part.left / mm, -part.top / mm))
        * Affine::scale(scale)
        * page.initial_transform(true).to_kurbo();
    let settings = InterpreterSettings::default();
    let cache = RenderCache::new();
    // Hinting moves text to whole pixels, as no printer does.
    let look = RenderSettings { hinting: false, ..RenderSettings::default() };
    render_into(page, &cache, &settings, &look, &mut context, transform);
    context.flush();
    let mut pixmap = Pixmap::new(columns, rows);
    let target = vello_cpu::RasterizerSettings {
        target_init: vello_cpu::TargetInit::Clear(WHITE),
        ..Default::default()
    };
    context.render_with(&mut pixmap, &mut vello_cpu::Resources::default(), target);
    let width = usize::from(columns);
    let mut rgb = Vec::with_capacity(width * usize::from(rows) * 3);
    // Four bytes are written faster than three; the next pixel covers the fourth.
    let mut line = vec![0; width * 3 + 1];
    for pixels in pixmap.data().chunks_exact(width) {
        for (at, pixel) in (0..).step_by(3).zip(pixels) {
            line[at..at + 4].copy_from_slice(&[pixel.r, pixel.g, pixel.b, pixel.a]);
        }
        rgb.extend_from_slice(&line[..width * 3]);
    }
    Some(Raster { width, height: usize::from(rows), rgb, mm })
}
