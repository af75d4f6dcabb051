//! Pictures of a page, as white sheets or as ink on coloured paper.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use typst_render::RenderOptions;

use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::Compiled;
use crate::page::compile::layout::white_grounds;
use crate::page::export::settings::Settings;

pub(crate) fn export(
    compiled: &Compiled,
    settings: &Settings,
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<u8>> {
    let page = compiled.pages.pages().first()?;
    let options =
        RenderOptions { pixel_per_pt: (settings.dpi / 72.0).into(), ..RenderOptions::default() };
    let pixmap = typst_render::render(page, &options);
    let paper = settings.paper.unwrap_or([255; 3]);
    let pixel_of = |mm: f64| mm / 25.4 * settings.dpi;
    let white: Vec<[f64; 4]> =
        white_grounds(&compiled.pages).iter().map(|area| area.map(pixel_of)).collect();
    let width = pixmap.width().max(1) as usize;
    let mut pixels = Vec::with_capacity(pixmap.pixels().len() * 3);
    for (index, pixel) in pixmap.pixels().iter().enumerate() {
        let (x, y) = ((index % width) as f64 + 0.5, (index / width) as f64 + 0.5);
        let within = |[left, top, right, bottom]: &[f64; 4]| {
            (*left..*right).contains(&x) && (*top..*bottom).contains(&y)
        };
        // White toner or a white label covers the paper.
        let paper = if white.iter().any(within) { [255; 3] } else { paper };
        // Premultiplied: what is left of the sheet's white shows through.
        let rest = 255 - pixel.alpha();
        for (ink, paper) in [pixel.red(), pixel.green(), pixel.blue()].into_iter().zip(paper) {
            let on_white = u16::from(ink) + u16::from(rest);
            // Ink filters the light that the paper throws back, so the two multiply.
            pixels.push((on_white * u16::from(paper) / 255) as u8);
        }
    }
    let mut bytes = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive);
    match encoder.write_image(&pixels, pixmap.width(), pixmap.height(), ExtendedColorType::Rgb8) {
        Ok(()) => Some(bytes),
        Err(error) => {
            found.push(
                Diagnostic::new(&rules::TEMPLATE_ERROR)
                    .in_file(name)
                    .for_language(&settings.language)
                    .with("reason", error.to_string())
                    .with("advice", "none"),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::compile::samples::laid_out;

    /// The pixels of a sheet of 100 by 50 mm with a black box from (10, 10) to (20, 20) mm, and white below
    /// a logo from (60, 10) to (80, 20) mm.
    fn picture(dpi: f64, paper: Option<[u8; 3]>) -> image::RgbImage {
        let (_, compiled) = laid_out(
            "#set page(width: 100mm, height: 50mm, margin: 0mm)\n\
             #place(dx: 10mm, dy: 10mm, rect(width: 10mm, height: 10mm, fill: black))\n\
             #place(dx: 30mm, dy: 10mm, rect(width: 10mm, height: 10mm, fill: rgb(\"#ff8000\")))\n\
             #place(dx: 60mm, dy: 10mm)[#metadata((width: 20mm, height: 10mm))<oppslag-ground>]\n",
            &[],
        );
        let settings = Settings {
            dpi,
            paper,
            ident: "own".into(),
            date: jiff::civil::date(2027, 5, 12),
            language: "nb".into(),
        };
        let bytes = export(&compiled, &settings, "own", &mut Vec::new()).unwrap();
        image::load_from_memory_with_format(&bytes, image::ImageFormat::Png).unwrap().to_rgb8()
    }

    /// 100 mm are 3.937 inches.
    #[test]
    fn a_picture_has_the_dots_that_are_asked_for() {
        for (dpi, width, height) in [(72.0, 283, 142), (150.0, 591, 295), (254.0, 1000, 500)] {
            assert_eq!(picture(dpi, None).dimensions(), (width, height), "{dpi}");
        }
    }

    #[test]
    fn ink_and_paper_multiply_but_on_white_grounds() {
        let yellow = [255, 245, 177];
        for paper in [None, Some(yellow)] {
            let picture = picture(254.0, paper);
            let paper = paper.unwrap_or([255; 3]);
            // Ten dots are a millimetre.
            for (x, y, wanted) in [
                (5, 5, paper),
                (150, 150, [0; 3]),
                (350, 150, [paper[0], (128 * u16::from(paper[1]) / 255) as u8, 0]),
                (595, 150, paper),
                (605, 150, [255; 3]),
                (795, 195, [255; 3]),
                (805, 150, paper),
                (700, 95, paper),
                (700, 105, [255; 3]),
                (700, 205, paper),
            ] {
                assert_eq!(picture.get_pixel(x, y).0, wanted, "({x}, {y}) on {paper:?}");
            }
        }
    }
}
