//! A page with what was seen on it drawn over: green where a mark is sound, red where it is not.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg;

use crate::gate::read::raster::Raster;

/// Something to draw: a box by its corners in mm, its words, whether it is sound.
#[derive(Debug, Clone)]
pub struct Note {
    /// The corners; nothing for what is missing.
    pub corners: Option<[(f64, f64); 4]>,
    /// What to write beside it.
    pub text: String,
    /// Whether all is well with it.
    pub sound: bool,
}

/// PNG of the page with the notes. `font` is a font file for the words.
pub fn draw(page: &Raster, notes: &[Note], font: Vec<u8>) -> Option<Vec<u8>> {
    let (width, height) = (page.width as f64, page.height as f64);
    let line = (0.5 / page.mm).max(1.5);
    let size = (4.0 / page.mm).max(9.0);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="Noto Sans" font-size="{size}">"#
    );
    let mut missing = 0.0;
    for note in notes {
        let colour = if note.sound { "#007A3D" } else { "#D00000" };
        let (x, y) = match note.corners {
            Some(corners) => {
                let points: Vec<String> = corners
                    .iter()
                    .map(|(x, y)| format!("{:.1},{:.1}", x / page.mm, y / page.mm))
                    .collect();
                svg.push_str(&format!(
                    r#"<polygon points="{}" fill="none" stroke="{colour}" stroke-width="{line}"/>"#,
                    points.join(" ")
                ));
                let left = corners.iter().map(|c| c.0).fold(f64::MAX, f64::min) / page.mm;
                let top = corners.iter().map(|c| c.1).fold(f64::MAX, f64::min) / page.mm;
                (left, (top - 0.4 * size).max(size))
            }
            None => {
                missing += 1.4 * size;
                (size, missing)
            }
        };
        let text = note.text.replace('&', "&amp;").replace('<', "&lt;");
        svg.push_str(&format!(
            r#"<text x="{x:.1}" y="{y:.1}" fill="{colour}" stroke="white" stroke-width="{line}" paint-order="stroke">{text}</text>"#
        ));
    }
    svg.push_str("</svg>");
    let mut options = usvg::Options::default();
    options.fontdb_mut().load_font_data(font);
    let tree = usvg::Tree::from_str(&svg, &options).ok()?;
    let mut pixmap = Pixmap::new(page.width as u32, page.height as u32)?;
    for (out, rgb) in pixmap.pixels_mut().iter_mut().zip(page.rgb.chunks_exact(3)) {
        *out = PremultipliedColorU8::from_rgba(rgb[0], rgb[1], rgb[2], 255)?;
    }
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    let rgb: Vec<u8> =
        pixmap.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
    let mut bytes = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive);
    let (width, height) = (page.width as u32, page.height as u32);
    encoder.write_image(&rgb, width, height, ExtendedColorType::Rgb8).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A white page of 60 by 40 mm with two boxes and a word for what is missing.
    fn drawn(text: &str) -> image::RgbImage {
        let page = Raster { width: 300, height: 200, rgb: vec![255; 300 * 200 * 3], mm: 0.2 };
        let corners = |left: f64| {
            Some([(left, 20.0), (left + 15.0, 20.0), (left + 15.0, 35.0), (left, 35.0)])
        };
        let notes = [
            Note { corners: corners(5.0), text: String::new(), sound: true },
            Note { corners: corners(40.0), text: String::new(), sound: false },
            Note { corners: None, text: text.to_owned(), sound: false },
        ];
        let fonts = crate::content::data::Data::new(None);
        let font = fonts.fonts().into_iter().find(|path| path.contains("NotoSans-")).unwrap();
        let font = fonts.bytes(&font).unwrap().unwrap().into_owned();
        let png = draw(&page, &notes, font).unwrap();
        image::load_from_memory_with_format(&png, image::ImageFormat::Png).unwrap().to_rgb8()
    }

    #[test]
    fn sound_marks_are_framed_green_and_others_red() {
        let picture = drawn("");
        // Five pixels are a millimetre.
        for (x, y) in [(25, 137), (100, 137), (62, 100), (62, 175)] {
            assert_eq!(picture.get_pixel(x, y).0, [0x00, 0x7a, 0x3d], "({x}, {y})");
        }
        for (x, y) in [(200, 137), (275, 137), (237, 100), (237, 175)] {
            assert_eq!(picture.get_pixel(x, y).0, [0xd0, 0x00, 0x00], "({x}, {y})");
        }
        assert_eq!(picture.get_pixel(62, 137).0, [255; 3], "the mark itself is left as it is");
    }

    #[test]
    fn every_name_can_be_written_beside_a_mark() {
        let dark = |text: &str| {
            let head = drawn(text);
            (0..300)
                .flat_map(|x| (0..60).map(move |y| (x, y)))
                .filter(|(x, y)| head.get_pixel(*x, *y).0[1] < 128)
                .count()
        };
        assert_eq!(dark(""), 0);
        for name in ["NAV", "A & B", "<b>", "A &amp; B", "\"Å\""] {
            assert!(dark(name) > 20, "{name}");
        }
    }
}
