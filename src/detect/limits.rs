//! The limit of every fault of a mark on a page, and the dead zone around it in which either answer
//! is right: measuring has its own small errors. `docs/sender-gate.md` has the same table.

use crate::detect::measure::Sighting;
use crate::detect::tint::{SeenInk, delta_e, hue_lost};

/// A limit and its dead zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// The check that it belongs to.
    pub code: &'static str,
    /// What is measured.
    pub what: &'static str,
    /// Up to here it is surely accepted.
    pub sound: f64,
    /// From here on it is a fault.
    pub limit: f64,
    /// From here on it is surely found.
    pub fault: f64,
}

const fn limit(
    code: &'static str,
    what: &'static str,
    sound: f64,
    limit: f64,
    fault: f64,
) -> Limit {
    Limit { code, what, sound, limit, fault }
}

/// Height of the logo file, in shares of the sender's least height.
pub const SIZE: Limit = limit("undersized-sender-logo", "height ÷ least height", 0.99, 0.96, 0.93);
/// Width beside height, off by this share.
pub const STRETCH: Limit = limit("distorted-sender-logo", "stretch", 0.03, 0.05, 0.07);
/// Degrees between across and down, off a right angle.
pub const SHEAR: Limit = limit("distorted-sender-logo", "skew in degrees", 2.0, 3.2, 4.5);
/// Share of the width or height that is cut off.
pub const CROP: Limit = limit("cropped-sender-logo", "share cut off", 0.03, 0.06, 0.10);
/// Share of the area that something lies over.
pub const COVER: Limit = limit("obscured-sender-logo", "share covered", 0.01, 0.02, 0.04);
/// Share of the drawing that looks as it should, where no other fault explains the rest.
pub const DRAWN: Limit =
    limit("obscured-sender-logo", "share drawn as it should be", 0.95, 0.9, 0.85);
/// Share of the clear space that is free on the narrowest side.
pub const CLEAR: Limit =
    limit("obscured-sender-logo", "free ÷ demanded clear space", 0.85, 0.7, 0.55);
/// Pixels of a sharp picture over the height of the logo file.
pub const PIXELS: Limit = limit("blurred-sender-logo", "pixels in its height", 32.0, 20.0, 12.0);
/// Difference of colour, CIEDE2000.
pub const COLOUR: Limit = limit("recoloured-sender-logo", "ΔE00", 9.0, 14.0, 20.0);
/// Contrast of mark and paper.
pub const CONTRAST: Limit = limit("logo-lost-on-paper", "contrast with the paper", 3.3, 3.0, 2.7);

/// Share that a light colour keeps of the contrast that it has on white.
pub const LIGHT: Limit =
    limit("logo-lost-on-paper", "contrast of a light colour ÷ its own on white", 0.95, 0.87, 0.8);

/// All limits.
pub const LIMITS: [Limit; 11] =
    [SIZE, STRETCH, SHEAR, CROP, COVER, DRAWN, CLEAR, PIXELS, COLOUR, CONTRAST, LIGHT];

/// Colours that cover less than this share of a mark are not judged: too few pixels show them.
const SMALL_SHARE: f64 = 0.05;
/// Lightness (CIELAB) from which on a colour passes as the white of a negative version.
const WHITE: f64 = 80.0;

/// What a sender allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule<'a> {
    /// The least height of the logo file in mm.
    pub min_height: f64,
    /// The clear space in heights of the logo file.
    pub clear_space: f64,
    /// Colours that the mark may have besides those of its file.
    pub colours: &'a [[u8; 3]],
    /// Whether it may stand in white on dark ground.
    pub negative: bool,
}

/// A fault of a mark on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Too small.
    Undersized,
    /// Stretched or skewed.
    Distorted,
    /// Cut off.
    Cropped,
    /// Something lies over it.
    Covered,
    /// Something stands in its clear space.
    Crowded,
    /// Too few pixels.
    Blurred,
    /// Other colours.
    Recoloured,
    /// Its colours do not survive on this paper.
    Lost,
}

impl Fault {
    /// The code of the check that reports it.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Undersized => SIZE.code,
            Fault::Distorted => STRETCH.code,
            Fault::Cropped => CROP.code,
            Fault::Covered | Fault::Crowded => COVER.code,
            Fault::Blurred => PIXELS.code,
            Fault::Recoloured => COLOUR.code,
            Fault::Lost => CONTRAST.code,
        }
    }
}

/// Everything that is wrong with a sighting.
pub fn faults(seen: &Sighting, rule: &Rule) -> Vec<Fault> {
    let (cropped, blurred) = (seen.cropped > CROP.limit, seen.pixels < PIXELS.limit);
    let mut all = Vec::new();
    let mut add = |wrong: bool, fault: Fault| {
        if wrong {
            all.push(fault);
        }
    };
    add(seen.height < SIZE.limit * rule.min_height, Fault::Undersized);
    let distorted = seen.stretch.abs().max(1.0 / (1.0 + seen.stretch) - 1.0) > STRETCH.limit
        || seen.shear > SHEAR.limit;
    add(distorted, Fault::Distorted);
    add(cropped, Fault::Cropped);
    let spoilt = seen.score < DRAWN.limit && !cropped && !blurred && !distorted;
    add(seen.obscured > COVER.limit || spoilt, Fault::Covered);
    add(seen.clear < CLEAR.limit * rule.clear_space * seen.height, Fault::Crowded);
    add(blurred, Fault::Blurred);
    let recoloured = recoloured(seen, rule);
    add(recoloured, Fault::Recoloured);
    let judged = seen.inks.iter().filter(|ink| ink.share >= SMALL_SHARE);
    let lost = judged.clone().any(|ink| {
        let pale = crate::detect::lab(ink.demanded)[0] > 85.0;
        // What is white or nearly so shows the paper anyway.
        !pale
            && (ink.contrast < CONTRAST.limit.min(own_contrast(ink.demanded))
                || hue_lost(ink.demanded, ink.seen))
    });
    add(lost && !recoloured && !seen.negative, Fault::Lost);
    all
}

/// The sighting that is most likely the mark; nothing where each has so much wrong with it that it
/// is something else.
pub fn truest(all: Vec<Sighting>, rule: &Rule) -> Option<Sighting> {
    let worth = |seen: &Sighting| {
        let wrong = faults(seen, rule);
        let is = |fault: Fault| usize::from(wrong.contains(&fault));
        let tiny = usize::from(seen.height < 0.7 * rule.min_height);
        let strange = is(Fault::Undersized) * (1 + tiny)
            + is(Fault::Recoloured) * (1 + usize::from(merged(seen)))
            + is(Fault::Distorted)
            + is(Fault::Covered);
        // Its own colours say more than a shape that others may have too.
        let worth = seen.score * seen.explained - 0.12 * strange as f64;
        (strange < 3).then_some(worth - 0.12 * is(Fault::Recoloured) as f64)
    };
    let rated = all.into_iter().filter_map(|seen| Some((worth(&seen)?, seen)));
    rated.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, seen)| seen)
}

/// Whether two colours of a mark that differ look the same, so that only their common outline shows.
fn merged(seen: &Sighting) -> bool {
    let judged: Vec<_> = seen.inks.iter().filter(|ink| ink.share >= SMALL_SHARE).collect();
    judged.iter().enumerate().any(|(index, one)| {
        judged[index + 1..].iter().any(|other| {
            delta_e(one.demanded, other.demanded) > 2.0 * SAME
                && delta_e(one.seen, other.seen) < SAME
        })
    })
}

/// What a colour must keep of the contrast that it has on white: no paper can give it more.
fn own_contrast(colour: [u8; 3]) -> f64 {
    LIGHT.limit * crate::colour::contrast(colour, [255; 3])
}

fn recoloured(seen: &Sighting, rule: &Rule) -> bool {
    if seen.negative {
        let white = |colour: [u8; 3]| {
            let [lightness, a, b] = crate::detect::lab(colour);
            lightness >= WHITE && a.hypot(b) < 20.0
        };
        return !rule.negative || !seen.inks.iter().all(|ink| white(ink.seen));
    }
    seen.inks.iter().filter(|ink| ink.share >= SMALL_SHARE).any(|ink| {
        let others = rule.colours.iter().filter(|colour| {
            // Another part's colour is no colour for this one.
            let taken = |other: &SeenInk| delta_e(other.demanded, **colour) < SAME;
            !seen.inks.iter().any(taken)
        });
        let best = others.map(|colour| delta_e(ink.seen, *colour));
        best.fold(ink.delta_e, f64::min) > COLOUR.limit
    })
}

/// Colours nearer than this (CIEDE2000) are the same one.
const SAME: f64 = 8.0;
