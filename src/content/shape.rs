//! The shape of a logo's file, or why it has none: what the file is instead, as far as its bytes say.

use roxmltree::{Document, Error, ParsingOptions};

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// How files begin that are kept under the name of a logo, and what they are called.
const KINDS: [(&[u8], &str); 9] = [
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "WebP"),
    (b"%PDF", "PDF"),
    (b"%!PS", "EPS"),
    (b"\xc5\xd0\xd3\xc6", "EPS"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
];

/// Why a file has no shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoShape {
    /// Nothing is in it.
    Empty,
    /// It is a picture or a document of another kind.
    Kind(&'static str),
    /// A web page.
    Page,
    /// An SVG that was packed.
    Packed,
    /// Its letters are not UTF-8.
    Encoding,
    /// It cannot be read from this line on.
    Broken(u32),
    /// It does not say how large it is.
    Size,
    /// A PNG that breaks off.
    Pixels,
    /// Anything else.
    Other,
}

impl NoShape {
    /// The word that the message selects on.
    fn word(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Kind(_) => "kind",
            Self::Page => "page",
            Self::Packed => "packed",
            Self::Encoding => "encoding",
            Self::Broken(_) => "broken",
            Self::Size => "size",
            Self::Pixels => "pixels",
            Self::Other => "other",
        }
    }

    /// That the file at this path is no logo.
    pub(crate) fn finding(&self, path: &str) -> Diagnostic {
        let finding = Diagnostic::new(&rules::INVALID_SVG).in_file(path).with("fault", self.word());
        match self {
            Self::Kind(kind) => finding.with("kind", *kind),
            Self::Broken(line) => finding.with("line", line.to_string()),
            _ => finding,
        }
    }
}

/// Width divided by height of a PNG, or of an SVG from its `viewBox`, else from `width` and `height`.
pub(crate) fn aspect(bytes: &[u8]) -> Result<f64, NoShape> {
    if bytes.starts_with(b"\x89PNG") {
        let size = png_size(bytes).filter(|(_, height)| *height > 0);
        let (width, height) = size.ok_or(NoShape::Pixels)?;
        return Ok(f64::from(width) / f64::from(height));
    }
    let text = text(bytes)?;
    let options = ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let small = text.get(..text.len().min(200)).unwrap_or(text).to_lowercase();
        match (small.contains("<html") || small.contains("<!doctype html"), text.contains("<svg")) {
            (true, _) => NoShape::Page,
            (_, true) => NoShape::Broken(line(text, &error)),
            _ => NoShape::Other,
        }
    })?;
    let root = document.root_element();
    match root.tag_name().name() {
        "svg" => {}
        "html" => return Err(NoShape::Page),
        _ => return Err(NoShape::Other),
    }
    let size = match root.attribute("viewBox") {
        Some(view) => view_box(view),
        None => {
            root.attribute("width").and_then(length).zip(root.attribute("height").and_then(length))
        }
    };
    let (width, height) = size.ok_or(NoShape::Size)?;
    let aspect = width / height;
    let is_one = width > 0.0 && height > 0.0 && aspect.is_normal();
    is_one.then_some(aspect).ok_or(NoShape::Size)
}

/// The line that cannot be read. A drawing that is cut off ends too early, and is told of at its end.
fn line(text: &str, error: &Error) -> u32 {
    match error {
        Error::UnclosedRootNode => u32::try_from(text.lines().count()).unwrap_or(u32::MAX),
        _ => error.pos().row,
    }
}

/// What may be a drawing: text that begins with a tag.
fn text(bytes: &[u8]) -> Result<&str, NoShape> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NoShape::Empty);
    }
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(NoShape::Kind(kind));
    }
    match bytes {
        [0x1f, 0x8b, ..] => return Err(NoShape::Packed),
        // UTF-16, with its mark or without.
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b'<', 0, ..] | [0, b'<', ..] => {
            return Err(NoShape::Encoding);
        }
        _ => {}
    }
    let text = std::str::from_utf8(bytes);
    text.map_err(|_| match bytes.trim_ascii_start().starts_with(b"<") {
        true => NoShape::Encoding,
        false => NoShape::Other,
    })
}

/// Width and height of `0 0 200 100`.
fn view_box(view: &str) -> Option<(f64, f64)> {
    let numbers: Vec<f64> = view
        .split([' ', ','])
        .filter(|part| !part.is_empty())
        .map_while(|part| part.parse().ok())
        .collect();
    Some((*numbers.get(2)?, *numbers.get(3)?))
}

/// A length with its unit. Per cent are of a page that nobody knows.
fn length(text: &str) -> Option<f64> {
    text.trim_end_matches(char::is_alphabetic).trim().parse().ok()
}

/// Width and height of a PNG in pixels, by its first chunk alone: the next may unpack to gigabytes.
pub(crate) fn png_size(png: &[u8]) -> Option<(u32, u32)> {
    let (name, rest) = png.get(12..)?.split_first_chunk::<4>()?;
    let (width, rest) = rest.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    (name == b"IHDR").then_some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image::GrayImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_logo_is_as_wide_as_its_drawing_says() {
        let svg = |attributes: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>").into_bytes()
        };
        for (attributes, wanted) in [
            ("viewBox=\"0 0 200 100\"", Ok(2.0)),
            ("viewBox=\"10 20 110 55\"", Ok(2.0)),
            ("viewBox=\"-50,-10,200,50\"", Ok(4.0)),
            ("viewBox=\"0, 0, 30, 40\"", Ok(0.75)),
            ("viewBox=\"0 0 30 10\" width=\"10\" height=\"10\"", Ok(3.0)),
            ("width=\"40mm\" height=\"16mm\"", Ok(2.5)),
            ("width=\"40\" height=\"80px\"", Ok(0.5)),
            ("viewBox=\"0 0 30 0\"", Err(NoShape::Size)),
            ("viewBox=\"0 0 0 30\"", Err(NoShape::Size)),
            ("viewBox=\"0 0 -30 -10\"", Err(NoShape::Size)),
            ("viewBox=\"0 0 30\"", Err(NoShape::Size)),
            ("width=\"100%\" height=\"100%\"", Err(NoShape::Size)),
            ("width=\"40\"", Err(NoShape::Size)),
        ] {
            assert_eq!(aspect(&svg(attributes)), wanted, "{attributes}");
        }
        assert_eq!(aspect(&png(30, 20)), Ok(1.5));
    }

    #[test]
    fn a_file_that_has_no_shape_is_told_by_what_it_is() {
        let drawing = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\">";
        let latin: Vec<u8> = [drawing.as_bytes(), b"<title>\xd8st</title></svg>"].concat();
        let utf16: Vec<u8> =
            format!("{drawing}</svg>").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe], &utf16[..]].concat();
        for (bytes, wanted) in [
            (&b""[..], NoShape::Empty),
            (b" \r\n", NoShape::Empty),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", NoShape::Kind("JPEG")),
            (b"GIF89a", NoShape::Kind("GIF")),
            (b"RIFF\0\0\0\0WEBPVP8 ", NoShape::Kind("WebP")),
            (b"%PDF-1.7\n", NoShape::Kind("PDF")),
            (b"%!PS-Adobe-3.0 EPSF-3.0\n", NoShape::Kind("EPS")),
            (b"\x1f\x8b\x08\0", NoShape::Packed),
            (b"PK\x03\x04", NoShape::Other),
            (b"no drawing", NoShape::Other),
            (b"<x viewBox=\"0 0 2 1\"/>", NoShape::Other),
            (b"<html viewBox=\"0 0 2 1\"/>", NoShape::Page),
            (b"<!DOCTYPE html>\n<html><br>", NoShape::Page),
            (&png(30, 20)[..15], NoShape::Pixels),
            (drawing.as_bytes(), NoShape::Broken(2)),
            (&latin, NoShape::Encoding),
            (&utf16, NoShape::Encoding),
            (&marked, NoShape::Encoding),
        ] {
            assert_eq!(aspect(bytes), Err(wanted), "{}", String::from_utf8_lossy(bytes));
        }
        let broken = format!("{drawing}\n<title>A & B</title></svg>");
        assert_eq!(aspect(broken.as_bytes()), Err(NoShape::Broken(3)));
    }
}
