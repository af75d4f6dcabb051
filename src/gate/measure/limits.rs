//! The limit of every fault of a mark on a page, and the dead zone around it in which either answer
//! is right: measuring has its own small errors. `docs/sender-gate.md` has the same table.

use crate::gate::measure::sighting::Sighting;
use crate::gate::measure::tint::{SeenInk, delta_e, hue_lost};

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
/// Less than this share of a drawing needs a reason why the rest is not there.
const UNLIKE: f64 = 0.6;
/// The side of the parts that a drawing is compared by, in shares of its own.
const PART: f64 = 1.0 / 7.0;
/// The share of a drawing of few pixels that need not look as it should.
const COARSE: f64 = 0.35;
/// Explanations whose worth differs by less are equally good.
const ALIKE: f64 = 0.1;
/// What each fault takes from the worth of an explanation: another one that needs a fault less is better,
/// if it explains not much less.
const PRICE: f64 = 0.12;
/// So much wrong with it makes a sighting something else.
const STRANGE: usize = 3;
/// A mark this small beside its least height is twice as strange: other things are as small.
const TINY: f64 = 0.7;
/// From this share on, what is cut off or lies over a mark says why much of its drawing is not there.
const REASON: f64 = 0.1;
/// Lightness (CIELAB) from which on a colour of a mark counts as the paper, or as nearly that.
const PALE: f64 = 85.0;
/// Chroma (CIELAB) up to which a light colour passes as white.
const GREYISH: f64 = 20.0;
/// Lightness (CIELAB) from which on a colour passes as the white of a negative version.
const WHITE: f64 = 80.0;

/// What a sender allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demands<'a> {
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
pub fn faults(seen: &Sighting, demands: &Demands) -> Vec<Fault> {
    let (cropped, blurred) = (seen.cropped > CROP.limit, seen.pixels < PIXELS.limit);
    let mut all = Vec::new();
    let mut add = |wrong: bool, fault: Fault| {
        if wrong {
            all.push(fault);
        }
    };
    // Few pixels widen a mark by up to one of them on each side: the shorter way says more.
    let narrower = if blurred { seen.stretch.min(0.0) } else { 0.0 };
    add(seen.height * (1.0 + narrower) < SIZE.limit * demands.min_height, Fault::Undersized);
    let distorted = seen.stretch.abs().max(1.0 / (1.0 + seen.stretch) - 1.0) > STRETCH.limit
        || seen.shear > SHEAR.limit;
    add(distorted, Fault::Distorted);
    add(cropped, Fault::Cropped);
    let spoilt = seen.score < DRAWN.limit && !cropped && !blurred && !distorted;
    add(seen.obscured > COVER.limit || spoilt, Fault::Covered);
    add(seen.clear < CLEAR.limit * demands.clear_space * seen.height, Fault::Crowded);
    add(blurred, Fault::Blurred);
    let recoloured = recoloured(seen, demands);
    add(recoloured, Fault::Recoloured);
    add(lost(seen, recoloured).is_some() && !seen.negative, Fault::Lost);
    all
}

/// The colour that says most about a fault: the lost one, else the one that differs most.
pub(crate) fn telling<'a>(seen: &'a Sighting, told: &[Fault], code: &str) -> Option<&'a SeenInk> {
    let lost = lost(seen, told.contains(&Fault::Recoloured));
    let lost = lost.filter(|_| code == Fault::Lost.code());
    lost.or_else(|| judged(seen).max_by(|a, b| a.delta_e.total_cmp(&b.delta_e)))
}

fn judged(seen: &Sighting) -> impl Iterator<Item = &SeenInk> {
    seen.inks.iter().filter(|ink| ink.share >= SMALL_SHARE)
}

/// The first colour that does not survive on this paper. What the paper does to an ink is known from the
/// paper, which is measured better than a thin stroke of ink: an ink that looks printed is judged by
/// both, its hue by what lies between them, and one of another colour by the paper alone.
fn lost(seen: &Sighting, recoloured: bool) -> Option<&SeenInk> {
    // What is white or nearly so shows the paper anyway.
    let dark = |ink: &&SeenInk| crate::base::colour::lab(ink.demanded)[0] <= PALE;
    judged(seen).filter(dark).find(|ink| {
        let own = own_contrast(ink.demanded);
        // What stands on other colours of the mark needs no contrast with the paper.
        let faint = |contrast: f64| ink.on_paper && contrast < CONTRAST.limit.min(own);
        let on_paper = crate::base::colour::contrast(ink.printed, seen.paper);
        if recoloured {
            return faint(on_paper) || hue_lost(ink.demanded, ink.printed);
        }
        let looks_printed = delta_e(ink.seen, ink.printed) < delta_e(ink.seen, ink.demanded);
        let between: [u8; 3] = std::array::from_fn(|channel| {
            let printed = if looks_printed { ink.printed } else { ink.seen };
            ink.seen[channel].midpoint(printed[channel])
        });
        let light = own < CONTRAST.limit;
        let seen_faint = faint(ink.contrast) && (faint(on_paper) || !light);
        seen_faint || hue_lost(ink.demanded, between) || (looks_printed && faint(on_paper))
    })
}

/// The sighting that is most likely the mark; nothing where each has so much wrong with it that it
/// is something else.
pub fn truest(all: Vec<Sighting>, demands: &Demands) -> Option<Sighting> {
    let worth = |seen: &Sighting| {
        let wrong = faults(seen, demands);
        let is = |fault: Fault| usize::from(wrong.contains(&fault));
        // Among other things, what is too small and lacks a side is a letter.
        let letter = 2 * is(Fault::Undersized) * is(Fault::Cropped);
        let tiny = usize::from(seen.height < TINY * demands.min_height);
        let strange = is(Fault::Undersized) * (1 + tiny)
            + is(Fault::Recoloured) * (1 + usize::from(merged(seen)))
            + is(Fault::Distorted)
            + is(Fault::Covered)
            + is(Fault::Lost)
            + is(Fault::Crowded) * (is(Fault::Recoloured) + letter);
        // A cut, or what lies over a mark, says why part of the drawing is not there, and why the
        // parts that its edge goes through do not look as they should.
        let cut = if wrong.contains(&Fault::Cropped) { seen.cropped } else { 0.0 };
        let hidden = if seen.obscured > COVER.limit { seen.obscured } else { 0.0 };
        let known = cut.max(hidden);
        let known = if known > 0.0 { known + PART } else { 0.0 };
        // Few pixels put every edge in a wrong place.
        let known = known.max(if wrong.contains(&Fault::Blurred) { COARSE } else { 0.0 });
        let wrongs = strange + is(Fault::Cropped);
        let worth = (seen.score + known).min(1.0) * seen.explained - PRICE * wrongs as f64;
        // Half a drawing of which nothing says where the other half went is another's; so is one
        // among other things, of which half is covered.
        let hidden = seen.obscured > REASON && !wrong.contains(&Fault::Crowded);
        let why = seen.cropped > REASON || hidden || wrong.contains(&Fault::Blurred);
        // Its own colours say more than a shape that others may have too.
        (strange < STRANGE && (seen.score >= UNLIKE || why))
            .then_some(worth - PRICE * is(Fault::Recoloured) as f64)
    };
    let mut rated: Vec<_> =
        all.into_iter().filter_map(|seen| Some((worth(&seen)?, seen))).collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut rated = rated.into_iter();
    let (best, mut mark) = rated.next()?;
    if faults(&mark, demands).is_empty() {
        return Some(mark);
    }
    // A mark that lost one side looks nearly like a squeezed one, or like one of few pixels. What
    // explains the same place nearly as well is told too.
    let hidden = |seen: &Sighting| {
        let spoilt =
            seen.obscured <= COVER.limit && faults(seen, demands).contains(&Fault::Covered);
        if spoilt { 1.0 - seen.score } else { seen.obscured }
    };
    mark.obscured = hidden(&mark);
    for (_, other) in rated.take_while(|(worth, _)| best - worth < ALIKE) {
        if !mark.beside(&other) {
            continue;
        }
        let (told, also) = (faults(&mark, demands), faults(&other, demands));
        let new = |fault: Fault| also.contains(&fault) && !told.contains(&fault);
        if new(Fault::Cropped) {
            mark.cropped = other.cropped;
        }
        if new(Fault::Distorted) {
            (mark.stretch, mark.shear) = (other.stretch, other.shear);
        }
        if new(Fault::Covered) {
            mark.obscured = hidden(&other);
        }
        if new(Fault::Blurred) {
            mark.pixels = other.pixels;
        }
    }
    Some(mark)
}

/// Whether two colours of a mark that differ look the same, so that only their common outline shows.
fn merged(seen: &Sighting) -> bool {
    let judged: Vec<_> = judged(seen).collect();
    judged.iter().enumerate().any(|(index, one)| {
        judged[index + 1..].iter().any(|other| {
            delta_e(one.demanded, other.demanded) > 2.0 * SAME
                && delta_e(one.seen, other.seen) < SAME
        })
    })
}

/// What a colour must keep of the contrast that it has on white: no paper can give it more.
fn own_contrast(colour: [u8; 3]) -> f64 {
    LIGHT.limit * crate::base::colour::contrast(colour, [255; 3])
}

fn recoloured(seen: &Sighting, demands: &Demands) -> bool {
    if seen.negative {
        let white = |colour: [u8; 3]| {
            let [lightness, a, b] = crate::base::colour::lab(colour);
            lightness >= WHITE && a.hypot(b) < GREYISH
        };
        return !demands.negative || !seen.inks.iter().all(|ink| white(ink.seen));
    }
    judged(seen).any(|ink| {
        let others = demands.colours.iter().filter(|colour| {
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

#[cfg(test)]
mod tests {
    use super::*;
    fn ink(demanded: [u8; 3], seen: [u8; 3], share: f64) -> SeenInk {
        SeenInk {
            demanded,
            seen,
            expected: demanded,
            printed: demanded,
            delta_e: delta_e(demanded, seen),
            contrast: crate::base::colour::contrast(seen, [255; 3]),
            share,
            on_paper: true,
        }
    }

    const RED: [u8; 3] = [0xc0, 0x10, 0x20];
    const BLUE: [u8; 3] = [0x10, 0x30, 0xa0];

    /// A mark as its sender wants it: 20 mm high, red and blue, on white.
    fn sound() -> Sighting {
        Sighting {
            corners: [(10.0, 10.0), (90.0, 10.0), (90.0, 30.0), (10.0, 30.0)],
            height: 20.0,
            width: 80.0,
            angle: 0.0,
            stretch: 0.0,
            shear: 0.0,
            score: 1.0,
            explained: 1.0,
            cropped: 0.0,
            cuts: [0.0; 4],
            obscured: 0.0,
            clear: 10.0,
            pixels: 200.0,
            inks: vec![ink(RED, RED, 0.8), ink(BLUE, BLUE, 0.2)],
            paper: [255; 3],
            negative: false,
        }
    }

    const DEMANDS: Demands<'static> =
        Demands { min_height: 20.0, clear_space: 0.5, colours: &[], negative: false };

    type Change = fn(&mut Sighting);

    /// Either side of each dead zone of docs/sender-gate.md.
    #[test]
    fn what_is_surely_sound_passes_and_what_is_surely_wrong_is_found() {
        use Fault::{Blurred, Covered, Cropped, Crowded, Distorted, Undersized};
        let table: [(Change, &[Fault]); 26] = [
            (|_| {}, &[]),
            (|s| (s.height, s.clear) = (0.99 * 20.0, 10.0), &[]),
            (|s| s.height = 0.93 * 20.0, &[Undersized]),
            (|s| (s.height, s.clear) = (60.0, 30.0), &[]),
            (|s| s.stretch = 0.03, &[]),
            (|s| s.stretch = -0.029, &[]),
            (|s| s.stretch = 0.07, &[Distorted]),
            (|s| s.stretch = -0.066, &[Distorted]),
            (|s| s.stretch = -0.3, &[Distorted]),
            (|s| s.shear = 2.0, &[]),
            (|s| s.shear = 4.5, &[Distorted]),
            (|s| s.cropped = 0.03, &[]),
            (|s| s.cropped = 0.1, &[Cropped]),
            (|s| s.obscured = 0.01, &[]),
            (|s| s.obscured = 0.04, &[Covered]),
            (|s| s.score = 0.95, &[]),
            (|s| s.score = 0.85, &[Covered]),
            // A cut, a squeeze or few pixels say why the drawing is not whole.
            (|s| (s.score, s.cropped) = (0.7, 0.2), &[Cropped]),
            (|s| (s.score, s.stretch) = (0.7, 0.2), &[Distorted]),
            (|s| (s.score, s.pixels) = (0.7, 10.0), &[Blurred]),
            // Half of 20 mm is demanded.
            (|s| s.clear = 0.85 * 10.0, &[]),
            (|s| s.clear = 0.55 * 10.0, &[Crowded]),
            (|s| (s.height, s.clear) = (40.0, 0.55 * 20.0), &[Crowded]),
            (|s| s.pixels = 32.0, &[]),
            (|s| s.pixels = 12.0, &[Blurred]),
            (
                |s| (s.height, s.stretch, s.pixels) = (20.0, -0.1, 10.0),
                &[Undersized, Distorted, Blurred],
            ),
        ];
        for (number, (change, wanted)) in table.into_iter().enumerate() {
            let mut seen = sound();
            change(&mut seen);
            assert_eq!(faults(&seen, &DEMANDS), wanted, "line {number}");
        }
    }

    #[test]
    fn a_mark_has_its_own_colours_or_those_that_its_sender_allows() {
        let differing = |delta: f64, share: f64| {
            let mut seen = sound();
            (seen.inks[1].delta_e, seen.inks[1].share) = (delta, share);
            faults(&seen, &DEMANDS).contains(&Fault::Recoloured)
        };
        for (delta, share, wanted) in [
            (9.0, 0.2, false),
            (20.0, 0.2, true),
            (20.0, 0.06, true),
            (20.0, 1.0, true),
            (20.0, 0.04, false),
        ] {
            assert_eq!(differing(delta, share), wanted, "{delta} of {share}");
        }
        let green = [0x10, 0x90, 0x30];
        let shown = |colours: &[[u8; 3]], inks: [[u8; 3]; 2]| {
            let mut seen = sound();
            seen.inks = vec![ink(RED, inks[0], 0.6), ink(BLUE, inks[1], 0.4)];
            let demands = Demands { colours, ..DEMANDS };
            faults(&seen, &demands).contains(&Fault::Recoloured)
        };
        assert!(shown(&[], [green, BLUE]));
        assert!(!shown(&[green], [green, BLUE]), "a colour that the sender allows");
        assert!(!shown(&[RED, BLUE, green], [green, BLUE]));
        assert!(shown(&[RED, BLUE], [BLUE, RED]), "another part's colour is none for this one");
        assert!(shown(&[RED, BLUE], [RED, RED]));
    }

    #[test]
    fn white_on_dark_is_for_senders_that_allow_it() {
        let shown = |negative: bool, inks: [[u8; 3]; 2]| {
            let mut seen = sound();
            (seen.negative, seen.paper) = (true, [0x10, 0x10, 0x60]);
            seen.inks = vec![ink(RED, inks[0], 0.6), ink(BLUE, inks[1], 0.4)];
            faults(&seen, &Demands { negative, ..DEMANDS })
        };
        let (white, cream, grey, yellow) = ([255; 3], [250, 245, 230], [150; 3], [255, 240, 80]);
        for (negative, inks, wrong) in [
            (true, [white, white], false),
            (true, [white, cream], false),
            (true, [white, grey], true),
            (true, [yellow, white], true),
            (false, [white, white], true),
        ] {
            let wanted = if wrong { vec![Fault::Recoloured] } else { vec![] };
            assert_eq!(shown(negative, inks), wanted, "{negative} {inks:?}");
        }
    }

    #[test]
    fn each_fault_is_told_by_its_check() {
        for (fault, code) in [
            (Fault::Undersized, "undersized-sender-logo"),
            (Fault::Distorted, "distorted-sender-logo"),
            (Fault::Cropped, "cropped-sender-logo"),
            (Fault::Covered, "obscured-sender-logo"),
            (Fault::Crowded, "obscured-sender-logo"),
            (Fault::Blurred, "blurred-sender-logo"),
            (Fault::Recoloured, "recoloured-sender-logo"),
            (Fault::Lost, "logo-lost-on-paper"),
        ] {
            assert_eq!(fault.code(), code);
        }
        // The limits lie inside their dead zones.
        for limit in LIMITS {
            let inside = (limit.sound - limit.limit) * (limit.limit - limit.fault) > 0.0;
            assert!(inside, "{limit:?}");
        }
        // The colour that differs most says most.
        let mut seen = sound();
        seen.inks[1].delta_e = 30.0;
        let told = telling(&seen, &[Fault::Recoloured], COLOUR.code).unwrap();
        assert_eq!(told.demanded, BLUE);
    }

    #[test]
    fn the_better_of_two_sightings_is_the_mark() {
        let mut squeezed = sound();
        (squeezed.stretch, squeezed.score) = (0.2, 0.7);
        let best = truest(vec![squeezed.clone(), sound()], &DEMANDS).unwrap();
        assert_eq!(best.stretch, 0.0);
        assert_eq!(truest(vec![squeezed], &DEMANDS).unwrap().stretch, 0.2);
        assert!(truest(Vec::new(), &DEMANDS).is_none());
        let mut other = sound();
        (other.height, other.stretch, other.score) = (5.0, 0.4, 0.3);
        assert!(truest(vec![other], &DEMANDS).is_none(), "a letter is no mark");
    }
}
