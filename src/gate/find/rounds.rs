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

    /// The same round of the page as it lies, and the quarter turn that leads from it to this one.
    pub(crate) fn upright(&self) -> (Self, usize) {
        (Self { quarter: 0, ..*self }, self.quarter)
    }

    /// The turn in degrees.
    pub(crate) fn angle(&self) -> f64 {
        QUARTERS[self.quarter] + SKEWS[self.skew]
    }
}

/// The ways to look over a page, likely ones first: the page as it lies, and sizes that may be, where
/// most pages end. Then damaged marks, turned pages, marks that are too small, and those of so few
/// pixels that their edges are only to be seen from afar. Where a page's texts say how it is held, only
/// a clear mark is looked for in another turn.
pub(crate) fn rounds(page: &Page, min_height: f64) -> Vec<Round> {
    let tall = page.size().0.max(page.size().1);
    let usual = (SOUND_FROM * min_height, SOUND_TO * tall);
    let tiny = (TINY * min_height, SOUND_FROM * min_height);
    let nearest = |angle: f64| {
        let off = |index: &usize| (SKEWS[*index] - angle).abs();
        (0..SKEWS.len()).min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(0)
    };
    let skew = page.skew().map_or(0, nearest);
    let held: Vec<usize> = (0..QUARTERS.len()).filter(|quarter| page.held[*quarter]).collect();
    let first = held.first().copied().unwrap_or(0);
    let clear = Round { quarter: first, skew, range: usual, least: CLEAR, afar: false };
    let damaged = Round { least: LEAST, ..clear };
    let all = |round: Round| held.iter().map(move |quarter| Round { quarter: *quarter, ..round });
    let mut rounds = vec![clear];
    rounds.extend(all(damaged));
    let others = (0..QUARTERS.len()).filter(|quarter| !page.held[*quarter]);
    rounds.extend(others.map(|quarter| Round { quarter, ..clear }));
    rounds.push(Round { range: tiny, ..damaged });
    let crooked: &[usize] = if page.skew().is_some() { &[] } else { &[1, 2, 5, 6] };
    for other in crooked.iter().filter(|other| **other != skew) {
        rounds.extend(all(Round { skew: *other, ..damaged }));
    }
    rounds.extend(all(Round { range: tiny, ..damaged }).skip(1));
    rounds.extend(all(Round { afar: true, ..damaged }));
    rounds
}
