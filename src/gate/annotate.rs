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
    /// How far around it nothing else may stand, in mm; nothing where nothing does.
    pub clear: Option<f64>,
}

/// PNG of the page with the notes. `font` is a font file for the words.
pub fn draw(page: &Raster, notes: &[Note], font: Vec<u8>) -> Option<Vec<u8>> {
    let (width, height) = (page.width as f64, page.height as f64);
    let line = (0.5 / page.mm).max(1.5);
    let size = (4.0 / page.mm).max(9.0);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="Noto Sans" font-size="{size}">"#
    );
    let mut labels = Labels { size, width, height, taken: Vec::new() };
    for note in notes {
        let colour = if note.sound { "#007A3D" } else { "#D00000" };
        let mut anchor = None;
        if let Some(corners) = note.corners {
            let px = corners.map(|(x, y)| (x / page.mm, y / page.mm));
            let points: Vec<String> = px.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
            svg.push_str(&format!(
                r#"<polygon points="{}" fill="none" stroke="{colour}" stroke-width="{line}"/>"#,
                points.join(" ")
            ));
            let (left, right) = ends(px.map(|corner| corner.0));
            let (top, bottom) = ends(px.map(|corner| corner.1));
            if let Some(clear) = note.clear.map(|mm| mm / page.mm) {
                let (x, y) = (left - clear, top - clear);
                let (w, h) = (right - left + 2.0 * clear, bottom - top + 2.0 * clear);
                let dash = 3.0 * line;
                svg.push_str(&format!(
                    r#"<rect x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}" fill="none" stroke="{colour}" stroke-width="{line}" stroke-dasharray="{dash}"/>"#
                ));
            }
            anchor = Some((left, top, bottom));
        }
        let (x, y) = labels.place(&note.text, anchor);
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

/// The least and the greatest of a box's four values.
fn ends(values: [f64; 4]) -> (f64, f64) {
    (values.into_iter().fold(f64::MAX, f64::min), values.into_iter().fold(f64::MIN, f64::max))
}

/// How wide a letter is taken to be, in type sizes: most are narrower, and a label that is kept clear of too
/// much is still read.
const LETTER: f64 = 0.6;

/// Where labels stand, so that none lies on another.
struct Labels {
    /// The type size, and the picture's, in pixels.
    size: f64,
    width: f64,
    height: f64,
    /// Left, right and base line of those that have a place.
    taken: Vec<(f64, f64, f64)>,
}

impl Labels {
    /// The start of a label's base line: above its mark, else below, else the next free line; what belongs to
    /// no mark stands at the top of the page.
    fn place(&mut self, text: &str, mark: Option<(f64, f64, f64)>) -> (f64, f64) {
        let wide = LETTER * self.size * text.chars().count() as f64;
        let step = 1.2 * self.size;
        let left = mark.map_or(self.size, |(left, ..)| left);
        let left = left.min(self.width - wide).max(0.0);
        let first =
            mark.map_or(1.4 * self.size, |(_, top, _)| (top - 0.4 * self.size).max(self.size));
        let below = mark.map(|(_, _, bottom)| bottom + 1.1 * self.size);
        let lines = (self.height / step) as usize;
        // Away from the mark: upwards, then downwards from below it.
        let up = (0..lines)
            .map(|n| first - n as f64 * step)
            .filter(|y| mark.is_some() && *y >= self.size);
        let from = below.unwrap_or(first);
        let down = (0..lines).map(|n| from + n as f64 * step).filter(|y| *y <= self.height);
        let near = up.clone().take(1).chain(down.clone().take(1));
        let free = |y: &f64| {
            let on = |(l, r, at): &(f64, f64, f64)| {
                left < *r && *l < left + wide && (at - y).abs() < step * 0.99
            };
            !self.taken.iter().any(on)
        };
        let y = near.chain(up).chain(down).find(free).unwrap_or(first);
        self.taken.push((left, left + wide, y));
        (left, y)
    }
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
            Note { corners: corners(5.0), text: String::new(), sound: true, clear: None },
            Note { corners: corners(40.0), text: String::new(), sound: false, clear: None },
            Note { corners: None, text: text.to_owned(), sound: false, clear: None },
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

    #[test]
    fn no_label_lies_on_another() {
        let mut labels = Labels { size: 20.0, width: 800.0, height: 1000.0, taken: Vec::new() };
        // Four marks in the foot row, nearer to each other than their names are long, and two that are missing.
        let marks = [20.0, 120.0, 220.0, 700.0].map(|left| Some((left, 900.0, 960.0)));
        let places: Vec<(f64, f64)> = marks
            .into_iter()
            .chain([None, None])
            .map(|mark| labels.place("Oslo kommune · for liten", mark))
            .collect();
        let wide = LETTER * 20.0 * 24.0;
        for (at, (x, y)) in places.iter().enumerate() {
            assert!(*x >= 0.0 && x + wide <= 800.5, "inside the page: {places:?}");
            assert!(*y >= 20.0 && *y <= 1000.0, "{places:?}");
            for (other_x, other_y) in &places[..at] {
                let apart = (x - other_x).abs() >= wide || (y - other_y).abs() >= 20.0;
                assert!(apart, "{places:?}");
            }
        }
    }

    #[test]
    fn demanded_clear_space_is_drawn_around_a_mark() {
        let page = Raster { width: 300, height: 200, rgb: vec![255; 300 * 200 * 3], mm: 0.2 };
        let corners = Some([(20.0, 15.0), (40.0, 15.0), (40.0, 25.0), (20.0, 25.0)]);
        let red = |clear: Option<f64>| {
            let note = Note { corners, text: String::new(), sound: false, clear };
            let png = draw(&page, &[note], Vec::new()).unwrap();
            let drawn = image::load_from_memory(&png).unwrap().to_rgb8();
            // 5 mm above the mark, along its width.
            (100..200).filter(|x| (48..53).any(|y| drawn.get_pixel(*x, y).0[1] < 100)).count()
        };
        assert_eq!(red(None), 0);
        assert!(red(Some(5.0)) > 30, "{}", red(Some(5.0)));
    }
}
