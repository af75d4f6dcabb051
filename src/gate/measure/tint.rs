//! A mark's colours as a page shows them.

use palette::color_difference::Ciede2000;
use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

use crate::base::colour::{contrast, lab, lch};
use crate::gate::fit::mark::Layer;
use crate::gate::read::pages::Tones;

/// A colour of a mark as the page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenInk {
    /// The colour that the logo file has.
    pub demanded: [u8; 3],
    /// The colour on the page.
    pub seen: [u8; 3],
    /// What the demanded colour would look like on this paper.
    pub expected: [u8; 3],
    /// What it would look like printed on the very ground that it stands on.
    pub printed: [u8; 3],
    /// The difference of seen and expected, CIEDE2000.
    pub delta_e: f64,
    /// The contrast of the seen colour with the paper, from 1 to 21.
    pub contrast: f64,
    /// The share of the mark that has this colour.
    pub share: f64,
    /// Whether it borders on the paper, and not on the mark's other colours alone.
    pub on_paper: bool,
}

/// The difference of two colours (CIEDE2000).
pub(crate) fn delta_e(a: [u8; 3], b: [u8; 3]) -> f64 {
    let lab = |[r, g, b]: [u8; 3]| -> Lab<D65, f64> {
        Lab::from_color(Srgb::new(r, g, b).into_format::<f64>())
    };
    lab(a).difference(lab(b))
}

/// Lightness (CIELAB) below which ground is dark.
const DARK: f64 = 40.0;

pub(crate) fn seen_ink(
    layer: &Layer,
    seen: [u8; 3],
    paper: [u8; 3],
    tones: &Tones,
    share: f64,
) -> SeenInk {
    // Printed, ink filters the paper's light; drawn on a screen's panel, it covers it. A copier's
    // black is lifted to the page's darkest grey, and so is everything between.
    let lifted = |colour: [u8; 3], paper: [u8; 3]| {
        let mut out = [0; 3];
        for channel in 0..3 {
            let black = f64::from(tones.black[channel]).min(f64::from(paper[channel]));
            let part = f64::from(colour[channel]) / 255.0;
            out[channel] = (black + part * (f64::from(paper[channel]) - black)).round() as u8;
        }
        out
    };
    let demanded = layer.colour;
    let printed = lifted(demanded, paper);
    // What is dark all over is a picture or a panel, not paper.
    let panel = lab(tones.paper)[0] < DARK;
    let guesses = [printed, if panel { printed } else { lifted(demanded, tones.paper) }, demanded];
    // On something dark that is not the paper, everything is dark.
    let dark = lab(paper)[0] < DARK && delta_e(paper, tones.paper) > 10.0;
    let guesses = guesses.into_iter().skip(usize::from(dark));
    let rated = guesses.map(|guess| (delta_e(seen, guess), guess));
    let (difference, expected) = rated.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default();
    // A copier's lifted black takes contrast from every colour alike.
    let deep = |colour: [u8; 3]| -> [u8; 3] {
        std::array::from_fn(|channel| {
            let black = f64::from(tones.black[channel]);
            ((f64::from(colour[channel]) - black).max(0.0) * 255.0 / (255.0 - black)).round() as u8
        })
    };
    SeenInk {
        demanded,
        seen,
        expected,
        printed,
        delta_e: difference,
        contrast: contrast(deep(seen), deep(paper)),
        share,
        on_paper: layer.on_ground,
    }
}

/// Whether a colour has lost its hue: turned by more than 30° in CIELAB, or left with less than 0.4
/// of its chroma. A grey has none to lose.
pub(crate) fn hue_lost(demanded: [u8; 3], seen: [u8; 3]) -> bool {
    let (demanded, seen) = (lch(demanded), lch(seen));
    let turn = (demanded.hue - seen.hue).into_degrees().abs();
    demanded.chroma >= 12.0 && (turn > 30.0 || seen.chroma < 0.4 * demanded.chroma)
}
