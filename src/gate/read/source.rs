//! Finished files as pages of pixels: PDF, PNG, JPEG, TIFF, WebP. Whatever a file holds, it is read
//! in bounded time and memory.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use hayro::hayro_syntax::Pdf;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use tiff::ColorType;
use tiff::decoder::DecodingResult;
use tiff::tags::Tag;

use crate::base::confined::crew;
use crate::gate::read::colours::{self, AskedColour};
use crate::gate::read::confined::ConfinedFile;
use crate::gate::read::part::{A4, MOST_PIXELS, MOST_SIDE, PagePart, Scale, Unreadable};
use crate::gate::read::raster::Raster;
use crate::gate::read::texts::{self, PageTexts};
use crate::gate::read::{pdf, resolution};

/// The most pages of a file that is looked at.
pub const MOST_PAGES: usize = 2000;
/// The most pixels of a picture: A3 at 600 dots per inch has 70 million.
pub const MOST_PICTURE: u64 = 100_000_000;
/// How long one page, or one part of it, may take.
pub const LONGEST: Duration = Duration::from_secs(20);
/// Deep enough for nested forms, whose interpreter calls itself.
const STACK: usize = 32 << 20;

/// A finished file.
#[derive(Clone)]
pub struct Source(FileKind);

#[derive(Clone)]
enum FileKind {
    Pdf(Arc<Pdf>),
    Picture(Arc<Vec<u8>>, ImageFormat),
    Tiff(Arc<Vec<u8>>, usize),
    /// A child reads it.
    Confined(Arc<ConfinedFile>),
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("pages", &self.pages()).finish()
    }
}

impl Source {
    /// Opens a file by its contents, whatever its name says.
    pub fn open(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        if crew::is_allowed() {
            return ConfinedFile::open(bytes).map(|file| Self(FileKind::Confined(file)));
        }
        guarded(move || {
            // Some programs write a few bytes before a PDF's first line.
            let head = &bytes[..bytes.len().min(1024)];
            if head.windows(5).any(|word| word == b"%PDF-") {
                let pdf = pdf::open(bytes)?;
                if pdf.pages().len() > MOST_PAGES {
                    return Err(Unreadable::Huge);
                }
                return Ok(Self(FileKind::Pdf(Arc::new(pdf))));
            }
            if bytes.starts_with(b"II") || bytes.starts_with(b"MM") {
                let pages = tiff_pages(&bytes)?;
                return Ok(Self(FileKind::Tiff(Arc::new(bytes), pages)));
            }
            let known = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
            let format = image::guess_format(&bytes).ok().filter(|format| known.contains(format));
            let Some(format) = format else { return Err(other(&bytes)) };
            Ok(Self(FileKind::Picture(Arc::new(bytes), format)))
        })
    }

    /// The number of pages.
    pub fn pages(&self) -> usize {
        match &self.0 {
            FileKind::Pdf(pdf) => pdf.pages().len(),
            FileKind::Picture(..) => 1,
            FileKind::Tiff(_, pages) => *pages,
            FileKind::Confined(file) => file.pages,
        }
    }

    /// Whether it is a PDF, whose pages can be drawn as finely as one likes.
    pub fn is_pdf(&self) -> bool {
        match &self.0 {
            FileKind::Pdf(_) => true,
            FileKind::Confined(file) => file.is_pdf,
            FileKind::Picture(..) | FileKind::Tiff(..) => false,
        }
    }

    /// The colours that a page of a PDF asks for; `None` for pictures, which have only pixels.
    pub fn colours(&self, index: usize) -> Option<Result<Vec<AskedColour>, Unreadable>> {
        let pdf = match &self.0 {
            FileKind::Pdf(pdf) => pdf.clone(),
            FileKind::Confined(file) => return file.is_pdf.then(|| file.colours(index)),
            FileKind::Picture(..) | FileKind::Tiff(..) => return None,
        };
        Some(guarded(move || {
            let page = pdf.pages().get(index).ok_or(Unreadable::Broken)?;
            Ok(colours::of_page(page))
        }))
    }

    /// The texts of a PDF's page; `None` for pictures, which have only pixels.
    pub fn texts(&self, index: usize) -> Option<Result<PageTexts, Unreadable>> {
        let pdf = match &self.0 {
            FileKind::Pdf(pdf) => pdf.clone(),
            FileKind::Confined(file) => return file.is_pdf.then(|| file.texts(index)),
            FileKind::Picture(..) | FileKind::Tiff(..) => return None,
        };
        Some(guarded(move || {
            let page = pdf.pages().get(index).ok_or(Unreadable::Broken)?;
            Ok(texts::of_page(page))
        }))
    }

    /// A part of a PDF's page as pixels `mm` wide.
    pub fn part(&self, index: usize, mm: f64, part: PagePart) -> Result<Raster, Unreadable> {
        let pdf = match &self.0 {
            FileKind::Pdf(pdf) => pdf.clone(),
            FileKind::Confined(file) => return file.part(index, mm, part),
            FileKind::Picture(..) | FileKind::Tiff(..) => return Err(Unreadable::Broken),
        };
        guarded(move || {
            let page = pdf.pages().get(index);
            page.and_then(|page| pdf::rasterise_part(page, mm, part)).ok_or(Unreadable::Broken)
        })
    }

    /// A page as pixels `mm` wide; coarser where the page is very large or the file itself is.
    pub fn page(&self, index: usize, mm: f64) -> Result<(Raster, Scale), Unreadable> {
        if let FileKind::Confined(file) = &self.0 {
            return file.page(index, mm);
        }
        let source = self.clone();
        guarded(move || match &source.0 {
            FileKind::Pdf(pdf) => {
                let page = pdf.pages().get(index).ok_or(Unreadable::Broken)?;
                let (width, height) = pdf::size(page);
                if width.max(height) > MOST_SIDE {
                    return Err(Unreadable::Vast);
                }
                let raster = pdf::rasterise(page, mm, MOST_PIXELS).ok_or(Unreadable::Broken)?;
                Ok((raster, Scale::Stated))
            }
            FileKind::Picture(bytes, format) => {
                picture(bytes, *format).map(|page| fitted(page, mm))
            }
            FileKind::Tiff(bytes, _) => tiff_page(bytes, index).map(|page| fitted(page, mm)),
            FileKind::Confined(_) => Err(Unreadable::Broken),
        })
    }
}

/// What a file is that is no finished page.
fn other(bytes: &[u8]) -> Unreadable {
    let brand = bytes.get(4..12).unwrap_or_default();
    let modern = brand.starts_with(b"ftyp")
        && [b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif"]
            .iter()
            .any(|b| brand.ends_with(*b));
    // Word, PowerPoint, Publisher and LibreOffice, old and new; RTF.
    let documents: [&[u8]; 3] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf"];
    if modern || bytes.starts_with(b"GIF8") || bytes.starts_with(b"BM") {
        Unreadable::Picture
    } else if documents.iter().any(|start| bytes.starts_with(start)) {
        Unreadable::Document
    } else {
        Unreadable::Broken
    }
}

/// Runs what reads foreign files on a thread of its own: neither a panic nor an endless loop in it
/// reaches anybody else. A thread that takes too long is left behind.
fn guarded<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unreadable> + Send + 'static,
) -> Result<T, Unreadable> {
    let (send, receive) = sync_channel(1);
    let run = move || {
        let result = work();
        // Nobody listens any more when it took too long.
        let _ = send.send(result);
    };
    let spawned = std::thread::Builder::new().stack_size(STACK).spawn(run);
    if spawned.is_err() {
        return Err(Unreadable::Slow);
    }
    match receive.recv_timeout(LONGEST) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(Unreadable::Slow),
        Err(RecvTimeoutError::Disconnected) => Err(Unreadable::Broken),
    }
}

/// A picture, with the dots per inch that it states.
struct Picture {
    raster: Raster,
    dpi: Option<f64>,
}

/// Gives a picture its size in mm and makes it no finer than needed.
fn fitted(picture: Picture, mm: f64) -> (Raster, Scale) {
    let Picture { mut raster, dpi } = picture;
    let (width, height) = (raster.width as f64, raster.height as f64);
    let shape = (width.max(height) / width.min(height) / std::f64::consts::SQRT_2 - 1.0).abs();
    let a_shaped = shape < 0.02;
    let of_a_size = |dpi: f64| {
        let long = width.max(height) / dpi * 25.4;
        let sizes = (0..=7).map(|n| 1189.0 / 2_f64.powf(f64::from(n) / 2.0));
        a_shaped && sizes.into_iter().any(|size| (long / size - 1.0).abs() < 0.03)
    };
    // Picture editors write 72 or 96 when they know nothing.
    let believed = |dpi: &f64| {
        (20.0..=4800.0).contains(dpi) && (of_a_size(*dpi) || ![72.0, 96.0].contains(&dpi.round()))
    };
    let scale = match dpi.filter(believed) {
        Some(dpi) => {
            raster.mm = 25.4 / dpi;
            Scale::Stated
        }
        None if a_shaped => {
            raster.mm = A4.1 / width.max(height);
            Scale::AssumedA4
        }
        None => {
            raster.mm = (A4.0 * A4.1 / (width * height)).sqrt();
            Scale::Assumed
        }
    };
    if raster.mm < 0.8 * mm {
        raster = raster.shrunk(raster.mm / mm);
    }
    (raster, scale)
}

fn picture(bytes: &[u8], format: ImageFormat) -> Result<Picture, Unreadable> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PICTURE * 8);
    let reader = || {
        let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
        reader.limits(limits.clone());
        reader
    };
    let (width, height) = reader().into_dimensions().map_err(|_| Unreadable::Broken)?;
    if u64::from(width) * u64::from(height) > MOST_PICTURE {
        return Err(Unreadable::Huge);
    }
    let mut decoder = reader().into_decoder().map_err(|_| Unreadable::Broken)?;
    decoder.set_limits(limits.clone()).map_err(|_| Unreadable::Huge)?;
    let exif = decoder.exif_metadata().ok().flatten();
    let decoded = DynamicImage::from_decoder(decoder).map_err(|_| Unreadable::Broken)?;
    let own = match format {
        ImageFormat::Png => resolution::png(bytes),
        ImageFormat::Jpeg => resolution::jfif(bytes),
        _ => None,
    };
    let dpi = own.or_else(|| resolution::exif(exif?));
    Ok(Picture { raster: on_white(decoded), dpi })
}

/// What is see-through shows white.
fn on_white(decoded: DynamicImage) -> Raster {
    let (width, height) = (decoded.width() as usize, decoded.height() as usize);
    let rgb = if decoded.color().has_alpha() {
        let mut rgb = Vec::with_capacity(width * height * 3);
        for pixel in decoded.into_rgba8().pixels() {
            let [r, g, b, a] = pixel.0.map(u16::from);
            rgb.extend([r, g, b].map(|c| ((c * a + 255 * (255 - a)) / 255) as u8));
        }
        rgb
    } else {
        decoded.into_rgb8().into_raw()
    };
    Raster { width, height, rgb, mm: 1.0 }
}

type TiffDecoder<'a> = tiff::decoder::Decoder<Cursor<&'a [u8]>>;

fn tiff_decoder(bytes: &[u8]) -> Result<TiffDecoder<'_>, Unreadable> {
    let mut limits = tiff::decoder::Limits::default();
    limits.decoding_buffer_size = MOST_PICTURE as usize * 4;
    limits.intermediate_buffer_size = MOST_PICTURE as usize;
    let decoder = TiffDecoder::new(Cursor::new(bytes));
    Ok(decoder.map_err(|_| Unreadable::Broken)?.with_limits(limits))
}

fn tiff_pages(bytes: &[u8]) -> Result<usize, Unreadable> {
    let mut decoder = tiff_decoder(bytes)?;
    let mut pages = 1;
    while decoder.more_images() {
        if pages == MOST_PAGES {
            return Err(Unreadable::Huge);
        }
        if decoder.next_image().is_err() {
            break;
        }
        pages += 1;
    }
    Ok(pages)
}

fn tiff_page(bytes: &[u8], index: usize) -> Result<Picture, Unreadable> {
    let broken = |_| Unreadable::Broken;
    let mut decoder = tiff_decoder(bytes)?;
    decoder.seek_to_image(index).map_err(broken)?;
    let (width, height) = decoder.dimensions().map_err(broken)?;
    if u64::from(width) * u64::from(height) > MOST_PICTURE {
        return Err(Unreadable::Huge);
    }
    let colour = decoder.colortype().map_err(broken)?;
    let dpi = tiff_dpi(&mut decoder);
    let white_is_zero = matches!(decoder.get_tag_u32(Tag::PhotometricInterpretation), Ok(0));
    let values: Vec<u8> = match decoder.read_image().map_err(broken)? {
        DecodingResult::U8(values) => values,
        DecodingResult::U16(values) => values.into_iter().map(|v| (v >> 8) as u8).collect(),
        _ => return Err(Unreadable::Broken),
    };
    let (width, height) = (width as usize, height as usize);
    let mut rgb = tiff_rgb(values, colour, width, height).ok_or(Unreadable::Broken)?;
    let inverted = white_is_zero && matches!(colour, ColorType::Gray(1..=4));
    if inverted && looks_inverted(&rgb) {
        rgb.iter_mut().for_each(|value| *value = 255 - *value);
    }
    if rgb.len() != width * height * 3 {
        return Err(Unreadable::Broken);
    }
    Ok(Picture { raster: Raster { width, height, rgb, mm: 1.0 }, dpi })
}

/// The resolution that a TIFF says that it has.
fn tiff_dpi(decoder: &mut TiffDecoder<'_>) -> Option<f64> {
    let unit = decoder.get_tag_u32(Tag::ResolutionUnit).unwrap_or(2);
    match decoder.find_tag(Tag::XResolution).ok().flatten() {
        Some(tiff::decoder::ifd::Value::Rational(n, d)) if d > 0 => {
            let value = f64::from(n) / f64::from(d);
            match unit {
                2 => Some(value),
                3 => Some(value * 2.54),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Pixels of any kind as red, green and blue; nothing where that kind is not known.
fn tiff_rgb(values: Vec<u8>, colour: ColorType, width: usize, height: usize) -> Option<Vec<u8>> {
    let mut rgb = Vec::with_capacity(width * height * 3);
    match colour {
        ColorType::RGB(8 | 16) => rgb = values,
        ColorType::RGBA(8 | 16) => {
            for pixel in values.chunks_exact(4) {
                let alpha = u16::from(pixel[3]);
                rgb.extend(
                    pixel[..3]
                        .iter()
                        .map(|c| ((u16::from(*c) * alpha + 255 * (255 - alpha)) / 255) as u8),
                );
            }
        }
        ColorType::CMYK(8) => {
            for pixel in values.chunks_exact(4) {
                let rest = 255 - u16::from(pixel[3]);
                rgb.extend(pixel[..3].iter().map(|c| ((255 - u16::from(*c)) * rest / 255) as u8));
            }
        }
        ColorType::Gray(8 | 16) => rgb.extend(values.iter().flat_map(|value| [*value; 3])),
        ColorType::Gray(bits @ 1..=4) => {
            // Rows begin at whole bytes.
            let row = (width * usize::from(bits)).div_ceil(8);
            let most = (1_u16 << bits) - 1;
            for line in values.chunks_exact(row.max(1)) {
                for x in 0..width {
                    let bit = x * usize::from(bits);
                    let shift = 8 - usize::from(bits) - bit % 8;
                    let value = (u16::from(line[bit / 8]) >> shift) & most;
                    rgb.extend([(value * 255 / most) as u8; 3]);
                }
            }
        }
        _ => return None,
    }
    Some(rgb)
}

/// Whether most of a page is black: nobody prints that.
fn looks_inverted(rgb: &[u8]) -> bool {
    rgb.iter().step_by(97).filter(|value| **value < 128).count() * 2 > rgb.len() / 97
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How large a picture is taken to be, in mm, and how that is known.
    fn size(width: usize, height: usize, dpi: Option<f64>) -> (i64, i64, Scale) {
        let raster = Raster { width, height, rgb: vec![255; width * height * 3], mm: 1.0 };
        // Fine enough that nothing is made smaller.
        let (raster, scale) = fitted(Picture { raster, dpi }, 0.01);
        let mm = |pixels: usize| (pixels as f64 * raster.mm).round() as i64;
        (mm(raster.width), mm(raster.height), scale)
    }

    #[test]
    fn a_picture_is_as_large_as_it_says_where_that_can_be_believed() {
        use Scale::{Assumed, AssumedA4, Stated};
        for (width, height, dpi, wanted) in [
            (827, 1169, Some(100.0), (210, 297, Stated)),
            (1169, 827, Some(50.0), (594, 420, Stated)),
            (1169, 827, None, (297, 210, AssumedA4)),
            (827, 1169, None, (210, 297, AssumedA4)),
            // Editors write 72 and 96 when they know nothing, but A4 at 96 dots is A4.
            (794, 1123, Some(96.0), (210, 297, Stated)),
            (595, 842, Some(72.0), (210, 297, Stated)),
            (900, 1273, Some(72.0), (210, 297, AssumedA4)),
            (900, 1273, Some(96.0), (210, 297, AssumedA4)),
            (900, 1273, Some(90.0), (254, 359, Stated)),
            (1000, 500, Some(96.0), (353, 177, Assumed)),
            (1000, 500, Some(72.0), (353, 177, Assumed)),
            (1000, 500, Some(100.0), (254, 127, Stated)),
            (1000, 500, Some(19.0), (353, 177, Assumed)),
            (1000, 500, Some(4801.0), (353, 177, Assumed)),
            (1000, 500, None, (353, 177, Assumed)),
        ] {
            assert_eq!(size(width, height, dpi), wanted, "{width} × {height} at {dpi:?}");
        }
    }

    #[test]
    fn a_finer_picture_is_made_no_finer_than_needed() {
        let raster = Raster { width: 827, height: 1169, rgb: vec![255; 827 * 1169 * 3], mm: 1.0 };
        let (raster, _) = fitted(Picture { raster, dpi: Some(100.0) }, 0.508);
        assert_eq!((raster.width as f64 / 827.0 * 2.0).round(), 1.0);
        assert!((raster.mm * raster.width as f64 - 210.0).abs() < 1.0, "{}", raster.mm);
    }

    #[test]
    fn what_is_seen_through_shows_white() {
        let pixels = [[0, 0, 0, 0], [255, 0, 0, 255], [0, 0, 0, 128], [10, 20, 30, 255]];
        let image = image::RgbaImage::from_raw(4, 1, pixels.concat()).unwrap();
        let raster = on_white(DynamicImage::ImageRgba8(image));
        assert_eq!(raster.rgb, [[255; 3], [255, 0, 0], [127; 3], [10, 20, 30]].concat());
        let opaque = image::RgbImage::from_raw(1, 1, vec![1, 2, 3]).unwrap();
        assert_eq!(on_white(DynamicImage::ImageRgb8(opaque)).rgb, [1, 2, 3]);
    }

    #[test]
    fn pixels_of_scans_are_read_in_every_kind() {
        for (values, colour, wanted) in [
            (vec![1, 2, 3, 4, 5, 6], ColorType::RGB(8), vec![1, 2, 3, 4, 5, 6]),
            (vec![0, 0, 0, 0, 9, 9, 9, 255], ColorType::RGBA(8), vec![255, 255, 255, 9, 9, 9]),
            (vec![0, 0, 0, 255, 255, 0, 0, 0], ColorType::CMYK(8), vec![0, 0, 0, 0, 255, 255]),
            (vec![7, 200], ColorType::Gray(8), vec![7, 7, 7, 200, 200, 200]),
            (vec![0b1000_0000], ColorType::Gray(1), vec![255, 255, 255, 0, 0, 0]),
            (vec![0xf5], ColorType::Gray(4), vec![255, 255, 255, 85, 85, 85]),
            (vec![0b1001_0000], ColorType::Gray(2), vec![170, 170, 170, 85, 85, 85]),
        ] {
            assert_eq!(tiff_rgb(values, colour, 2, 1), Some(wanted), "{colour:?}");
        }
        // Each row begins at a byte.
        let rows = tiff_rgb(vec![0b1000_0000, 0b0100_0000], ColorType::Gray(1), 2, 2).unwrap();
        assert_eq!(rows.iter().step_by(3).copied().collect::<Vec<u8>>(), [255, 0, 0, 255]);
        assert_eq!(tiff_rgb(vec![1, 2], ColorType::YCbCr(8), 2, 1), None);
    }

    /// A scan in black and white: nine columns of ten have this bit.
    fn fax(white_is_zero: bool, paper: bool) -> Vec<u8> {
        let mut file = b"II*\0\x08\0\0\0".to_vec();
        let (width, height) = (400_u32, 100_u32);
        let bytes = width / 8 * height;
        let entries: [(u16, u16, u32); 9] = [
            (256, 4, width),
            (257, 4, height),
            (258, 3, 1),
            (259, 3, 1),
            (262, 3, u32::from(!white_is_zero)),
            (273, 4, 8 + 2 + 9 * 12 + 4),
            (277, 3, 1),
            (278, 4, height),
            (279, 4, bytes),
        ];
        file.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, value) in entries {
            file.extend(tag.to_le_bytes());
            file.extend(kind.to_le_bytes());
            file.extend(1_u32.to_le_bytes());
            file.extend(value.to_le_bytes());
        }
        file.extend(0_u32.to_le_bytes());
        let (ground, ink) = if paper { (255, 0) } else { (0, 255) };
        file.extend((0..bytes).map(|byte| if byte % 10 == 0 { ink } else { ground }));
        file
    }

    #[test]
    fn a_scan_is_dark_on_light_whichever_bit_is_white() {
        for (white_is_zero, paper) in [(true, false), (false, true)] {
            let picture = tiff_page(&fax(white_is_zero, paper), 0).ok().unwrap();
            let light = picture.raster.rgb.iter().filter(|value| **value > 128).count();
            assert!(light * 10 >= picture.raster.rgb.len() * 8, "{white_is_zero}");
        }
        assert!(looks_inverted(&[0; 970]) && !looks_inverted(&[255; 970]));
    }
}
