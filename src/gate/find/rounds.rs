//! The ways to look over a page for a mark: how it is turned, how large, how much of it must show.

use crate::gate::read::pages::Page;

/// Turns that are tried, in degrees: the four ways to lay a sheet, each with the skews of a crooked
/// scan.
const QUARTERS: [f64; 4] = [0.0, 90.0, 180.0, 270.0];
const SKEWS: [f64; 9] = [0.0, -1.3, 1.3, -2.6, 2.6, -3.9, 3.9, -5.2, 5.2];
/// How many there are.
pub(crate) const TURNS: usize = QUARTERS.len() * SKEWS.len();
/// A mark this small beside its least height is looked for, to say that it is too small.
pub(crate) const TINY: f64 = 0.42;
/// The share of edges that a sound mark shows at least, and a damaged one.
pub(crate) const CLEAR: f64 = 0.85;
const LEAST: f64 = 0.55;
/// Sound marks are looked for from this share of their least height on, which is below the limit, and up
/// to this share of the page's longer side.
const SOUND_FROM: f64 = 0.92;
const SOUND_TO: f64 = 0.6;

/// One way to look over a page.
#[derive(Clone, Copy)]
pub(crate) struct Round {
    /// Indices of [`QUARTERS`] and [`SKEWS`].
    quarter: usize,
    skew: usize,
    /// Heights of the logo file in mm.
    pub(crate) range: (f64, f64),
    /// The share of edges that must be there.
    pub(crate) least: f64,
    /// Whether to look at half the resolution.
    pub(crate) afar: bool,
}

impl Round {
    /// Which of all turns it is.
    pub(crate) fn turn(&self) -> usize {
        self.quarter * SKEWS.len() + self.skew
    }

    /// The turn in degrees.
    pub(crate) fn angle(&self) -> f64 {
        QUARTERS[self.quarter] + SKEWS[self.skew]
    }
}

/// The ways to look over a page, likely ones first: the page as it lies, and sizes that may be, where
/// most pages end. Then damaged marks, turned pages, marks that are too small, and those of so few
/// pixels that their edges are only to be seen from afar.
pub(crate) fn rounds(page: &Page, min_height: f64) -> Vec<Round> {
    let tall = page.size().0.max(page.size().1);
    let usual = (SOUND_FROM * min_height, SOUND_TO * tall);
    let tiny = (TINY * min_height, SOUND_FROM * min_height);
    let nearest = |angle: f64| {
        let off = |index: &usize| (SKEWS[*index] - angle).abs();
        (0..SKEWS.len()).min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(0)
    };
    let skew = page.skew().map_or(0, nearest);
    let mut rounds = vec![Round { quarter: 0, skew, range: usual, least: CLEAR, afar: false }];
    rounds.extend([0, 1, 2, 3].map(|q| Round { quarter: q, least: LEAST, ..rounds[0] }));
    rounds.push(Round { range: tiny, least: LEAST, ..rounds[0] });
    let others: &[usize] = if page.skew().is_some() { &[] } else { &[1, 2, 5, 6] };
    for other in others.iter().filter(|other| **other != skew) {
        rounds.extend([0, 1, 2, 3].map(|q| Round { quarter: q, skew: *other, ..rounds[1] }));
    }
    rounds.extend([1, 2, 3].map(|q| Round { quarter: q, range: tiny, ..rounds[1] }));
    rounds.extend([0, 1, 2, 3].map(|q| Round { quarter: q, afar: true, ..rounds[1] }));
    rounds
}
