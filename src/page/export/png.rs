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
