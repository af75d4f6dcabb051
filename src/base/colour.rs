//! Colours as they are printed and seen.

use palette::color_difference::Wcag21RelativeContrast;
use palette::white_point::D65;
use palette::{FromColor, Lab, Lch, Srgb};

/// `#rrggbb` in sRGB.
pub(crate) fn parse_colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.trim_start_matches('#');
    let rgb = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
    Some([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8])
}

/// Ink on paper: each channel of the light passes through both.
pub(crate) fn printed(ink: [u8; 3], paper: [u8; 3]) -> [u8; 3] {
    let mut seen = [0; 3];
    for ((seen, ink), paper) in seen.iter_mut().zip(ink).zip(paper) {
        *seen = (u16::from(ink) * u16::from(paper) / 255) as u8;
    }
    seen
}

/// The contrast of two colours in sRGB, from 1 to 21.
pub(crate) fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let linear = |[r, g, b]: [u8; 3]| Srgb::new(r, g, b).into_format::<f64>();
    linear(a).relative_contrast(linear(b))
}

/// A colour in CIELAB by lightness, chroma and hue, for the light of day (D65).
pub(crate) fn lch([r, g, b]: [u8; 3]) -> Lch<D65, f64> {
    Lch::from_color(Lab::from_color(Srgb::new(r, g, b).into_format::<f64>()))
}

/// A colour in CIELAB for the light of day (D65).
pub(crate) fn lab([r, g, b]: [u8; 3]) -> [f64; 3] {
    let lab: Lab<D65, f64> = Lab::from_color(Srgb::new(r, g, b).into_format::<f64>());
    [lab.l, lab.a, lab.b]
}
