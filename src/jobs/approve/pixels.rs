//! What has changed on a page, in pixels.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

use crate::gate::read::raster::Raster;
use crate::gate::read::source::Source;

/// A pixel's width in mm: the stroke of the smallest letter is wider.
pub(crate) const PIXEL: f64 = 0.17;
/// Colours that differ by less are the same to an eye.
const LEAST: u8 = 8;

/// How two pages differ.
pub(crate) enum Difference {
    /// They look the same.
    None,
    /// They do not: the new page in grey with what differs in red, as PNG.
    Some(Vec<u8>),
}

/// Compares two files of one page each in pixels so wide, in mm; nothing where one of them cannot be looked at.
pub(crate) fn compare(old: &[u8], new: &[u8], pixel: f64) -> Option<Difference> {
    let [old, new] = [old, new].map(|bytes| {
        let source = Source::open(bytes.to_vec()).ok()?;
        Some(source.page(0, pixel).ok()?.0)
    });
    let (old, new) = (old?, new?);
    let differs = |x: usize, y: usize| {
        let at = |page: &Raster| page.at(x as isize, y as isize);
        match (at(&old), at(&new)) {
            (Some(a), Some(b)) => a.iter().zip(&b).any(|(a, b)| a.abs_diff(*b) > LEAST),
            _ => true,
        }
    };
    let mut pixels = Vec::with_capacity(new.rgb.len());
    let mut same = (old.width, old.height) == (new.width, new.height);
    for y in 0..new.height {
        for x in 0..new.width {
            let changed = differs(x, y);
            same &= !changed;
            let [r, g, b] = new.at(x as isize, y as isize).unwrap_or([255; 3]).map(u16::from);
            let pale = 170 + ((r + g + b) / 9) as u8;
            pixels.extend(if changed { [200, 0, 0] } else { [pale; 3] });
        }
    }
    if same {
        return Some(Difference::None);
    }
    let mut png = Vec::new();
    let (width, height) = (u32::try_from(new.width).ok()?, u32::try_from(new.height).ok()?);
    let encoder = PngEncoder::new(&mut png);
    encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8).ok()?;
    Some(Difference::Some(png))
}
