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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_six_digits_from_red_to_blue() {
        assert_eq!(parse_colour("#FF8001"), Some([255, 128, 1]));
        assert_eq!(parse_colour("0a0b0c"), Some([10, 11, 12]));
        for wrong in ["#f80", "#FF80012", "#FF80", "#GG0000", "", "red"] {
            assert_eq!(parse_colour(wrong), None, "{wrong}");
        }
    }

    /// What a paper reflects goes through the ink twice at most: light is taken away, never added.
    #[test]
    fn ink_and_paper_multiply() {
        assert_eq!(printed([255; 3], [255, 245, 177]), [255, 245, 177], "no ink");
        assert_eq!(printed([0; 3], [255, 245, 177]), [0; 3], "black");
        assert_eq!(printed([128; 3], [128; 3]), [64; 3], "half of a half");
    }
}
