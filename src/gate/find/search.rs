//! Where a mark might be: its edges are laid over the page at every place and size.

use fearless_simd::prelude::*;
use fearless_simd::{Simd, dispatch, u8x32};

use crate::gate::find::points::points;
use crate::gate::fit::candidate::Candidate;
use crate::gate::fit::mark::Mark;
use crate::gate::read::edges::{Answers, DIRECTIONS, STRETCH, worth};
use crate::gate::read::pages::Page;

/// The mark's size (the root of its area) in pixels where it is looked for: up to twice this.
pub(crate) const SMALLEST: f64 = 30.0;
/// Sizes between one and its double.
const STEPS: usize = 6;
/// Smaller sizes, at which a clear mark still shows: so that fewer levels need to be looked over.
const SMALLER: usize = 2;
/// Their size beside [`SMALLEST`].
pub(crate) const SMALLER_SIZE: f64 = 0.8;
/// Candidates of one search that are looked at closer.
const CANDIDATES: usize = 30;
/// Candidates whose places are compared edge by edge before; fewer where a clear mark is looked for.
const ROUGH: usize = 600;
const ROUGH_CLEAR: usize = 60;
/// The share of edges from which on a mark counts as clear.
const CLEAR: f64 = 0.8;
/// A step of size goes by an eighth; marks a little below and above a range are found by its ends too.
const AROUND: (f64, f64) = (0.94, 1.06);
/// Candidates whose middles are nearer than this share of their size, and whose sizes differ by no more than
/// a step, are the same one.
const SAME_PLACE: f64 = 0.06;
const SAME_SIZE: std::ops::Range<f64> = 0.92..1.09;
/// How many places on each side are neighbours.
const BESIDE: usize = 2;
/// Places, in pixels across and down, among which a candidate's best is looked for.
const ASIDE: usize = 5;
const UPWARD: usize = 7;

/// [`worth`] for all directions and bits.
const WORTH: [[u8; 256]; DIRECTIONS + 1] = {
    let mut all = [[0; 256]; DIRECTIONS + 1];
    let mut at = 0;
    while at < 256 * (DIRECTIONS + 1) {
        all[at / 256][at % 256] = worth(at / 256, (at % 256) as u8);
        at += 1;
    }
    all
};

/// A mark's edges at one size and turn, in half pixels from its centre.
struct Pattern {
    /// The file's height in pixels.
    unit: f64,
    /// Direction (or [`DIRECTIONS`] for a blank), across, down; the same in whole pixels.
    points: Vec<(usize, i32, i32)>,
    whole: Vec<(usize, i32, i32)>,
}

/// A mark's edges at all sizes, for one turn.
pub(crate) struct Patterns {
    angle: f64,
    all: Vec<Pattern>,
}

impl Patterns {
    pub(crate) fn new(mark: &Mark, angle: f64, scale: f64) -> Self {
        let (width, height) = mark.extent();
        let size = (width * height).sqrt();
        let all = (0..STEPS + SMALLER)
            .map(|step| {
                let step = step as f64 + 0.5 - SMALLER as f64;
                let side = scale * SMALLEST * 2_f64.powf(step / STEPS as f64);
                Pattern::new(mark, side / size, angle)
            })
            .collect();
        Self { angle, all }
    }

    /// The same, turned clockwise by so many quarters.
    pub(crate) fn turned(&self, quarters: usize) -> Self {
        let turned = |points: &[(usize, i32, i32)]| {
            let one = |(direction, x, y): &(usize, i32, i32)| {
                let (x, y) = [(*x, *y), (-y, *x), (-x, -y), (*y, -x)][quarters % 4];
                // A blank has no direction.
                let half = quarters % 2 * DIRECTIONS / 2;
                let blank = *direction == DIRECTIONS;
                (if blank { *direction } else { (direction + half) % DIRECTIONS }, x, y)
            };
            points.iter().map(one).collect()
        };
        let one = |pattern: &Pattern| Pattern {
            unit: pattern.unit,
            points: turned(&pattern.points),
            whole: turned(&pattern.whole),
        };
        Self { angle: self.angle + 90.0 * quarters as f64, all: self.all.iter().map(one).collect() }
    }

    /// The best places on a page at one resolution. `range` is the smallest and the largest height
    /// of the logo file in mm; `smaller` asks for the smaller sizes too.
    pub(crate) fn search(
        &self,
        at: &Level,
        range: (f64, f64),
        smaller: bool,
        least: f64,
        out: &mut Vec<Candidate>,
    ) {
        let mm = at.mm;
        let from = if smaller { 0 } else { SMALLER };
        for (index, pattern) in self.all.iter().enumerate().skip(from) {
            let unit = pattern.unit * mm;
            if unit < range.0 * AROUND.0 || unit > range.1 * AROUND.1 {
                continue;
            }
            pattern.search(at.answers, least, |x, y, score| {
                out.push(Candidate {
                    centre: ((2.0 * x + 1.0) * mm, (2.0 * y + 1.0) * mm),
                    unit,
                    angle: self.angle,
                    score,
                    found_by: (index, at.index),
                });
            });
        }
    }

    /// The best of all candidates, none of them beside a better one. Each is moved to where its
    /// edges lie best.
    pub(crate) fn best(
        &self,
        mut all: Vec<Candidate>,
        size: f64,
        least: f64,
        page: &Page,
    ) -> Vec<Candidate> {
        let rank = |a: &Candidate, b: &Candidate| b.score.total_cmp(&a.score);
        let most = if least < CLEAR { ROUGH } else { ROUGH_CLEAR };
        if all.len() > most {
            all.select_nth_unstable_by(most, rank);
            all.truncate(most);
        }
        for candidate in &mut all {
            let (index, level) = candidate.found_by;
            if let Some(pattern) = self.all.get(index) {
                pattern.settle(candidate, page.answers(level), page.raster(level).mm);
            }
        }
        all.retain(|candidate| candidate.score >= least);
        all.sort_by(rank);
        let mut kept: Vec<Candidate> = Vec::new();
        for candidate in all {
            let beside = kept.iter().any(|other| {
                let reach = SAME_PLACE * size * other.unit;
                let ratio = candidate.unit / other.unit;
                (candidate.centre.0 - other.centre.0).abs() < reach
                    && (candidate.centre.1 - other.centre.1).abs() < reach
                    && SAME_SIZE.contains(&ratio)
            });
            if !beside {
                kept.push(candidate);
                if kept.len() == CANDIDATES {
                    break;
                }
            }
        }
        kept
    }
}

/// A page at one resolution.
pub(crate) struct Level<'a> {
    pub(crate) index: isize,
    pub(crate) answers: &'a Answers,
    /// The width of a pixel in mm.
    pub(crate) mm: f64,
}

impl Pattern {
    fn new(mark: &Mark, unit: f64, angle: f64) -> Self {
        let chosen = points(mark, unit, angle);
        let scaled = |by: f64| {
            let place = |at: f64| (at / by).round() as i32;
            chosen.iter().map(|(d, x, y)| (*d, place(*x), place(*y))).collect()
        };
        Self { unit, points: scaled(2.0), whole: scaled(1.0) }
    }

    /// Moves a candidate by a few pixels to where most of its edges are, and counts those.
    fn settle(&self, candidate: &mut Candidate, answers: &Answers, mm: f64) {
        let (width, height) = (answers.full.0 as i32, answers.full.1 as i32);
        let middle = ((candidate.centre.0 / mm) as i32, (candidate.centre.1 / mm) as i32);
        let mut sums = [[0_u16; ASIDE]; UPWARD];
        for (direction, px, py) in &self.whole {
            let worth = &WORTH[*direction];
            let left = middle.0 + px - ASIDE as i32 / 2;
            let top = middle.1 + py - UPWARD as i32 / 2;
            for (y, sums) in (top..).zip(&mut sums).filter(|(y, _)| (0..height).contains(y)) {
                let row = &answers.tight[(y * width) as usize..][..width as usize];
                let bits = |x: i32| usize::try_from(x).ok().and_then(|x| row.get(x));
                for (x, sum) in (left..).zip(sums) {
                    *sum += bits(x).map_or(0, |bits| u16::from(worth[usize::from(*bits)]));
                }
            }
        }
        let mut best = (0, 0, 0);
        for (dy, sums) in (-(UPWARD as i32) / 2..).zip(sums) {
            for (dx, sum) in (-(ASIDE as i32) / 2..).zip(sums) {
                if sum > best.0 {
                    best = (sum, dx, dy);
                }
            }
        }
        candidate.score = f64::from(best.0) / (2 * self.whole.len()) as f64;
        candidate.centre = (
            f64::from(middle.0 + best.1) * mm + 0.5 * mm,
            f64::from(middle.1 + best.2) * mm + 0.5 * mm,
        );
    }

    /// Calls `found` with the place (in half pixels) and the score of every good place.
    fn search(&self, answers: &Answers, least: f64, mut found: impl FnMut(f64, f64, f64)) {
        dispatch!(fearless_simd::Level::new(), simd => self.scan(simd, answers, least, &mut found));
    }

    #[inline(always)]
    fn scan<S: Simd>(
        &self,
        simd: S,
        answers: &Answers,
        least: f64,
        found: &mut dyn FnMut(f64, f64, f64),
    ) {
        if self.points.is_empty() {
            return;
        }
        let (width, height) = (answers.width as i32, answers.height as i32);
        let reach = |pick: fn(&(usize, i32, i32)) -> i32| {
            let all = self.points.iter().map(pick);
            (all.clone().min().unwrap_or(0), all.max().unwrap_or(0))
        };
        let ((left, right), (top, bottom)) = (reach(|p| p.1), reach(|p| p.2));
        // A mark may hang over the page's edge by a third.
        let most = answers.gap.saturating_sub(BESIDE) as i32;
        let over = (((right - left) / 3).min(most), (bottom - top) / 3);
        let (from_x, to_x) = (-left - over.0, width - right + over.0);
        let full = 2 * self.points.len();
        let least = (least * full as f64).ceil() as u8;
        for y in (-top - over.1..height - bottom + over.1).step_by(2) {
            for start in (from_x..to_x).step_by(STRETCH - 2 * BESIDE) {
                let Some(sums) = self.sums(simd, answers, start - BESIDE as i32, y, least) else {
                    continue;
                };
                // The best of its neighbours; the places beside it say no more.
                for at in BESIDE..STRETCH - BESIDE {
                    let sum = sums[at];
                    let x = start + (at - BESIDE) as i32;
                    let best = sum >= least
                        && sums[at - BESIDE..=at + BESIDE].iter().all(|other| *other <= sum)
                        && sums[at - BESIDE..at].iter().all(|other| *other < sum);
                    if best && x < to_x {
                        found(f64::from(x), f64::from(y), f64::from(sum) / full as f64);
                    }
                }
            }
        }
    }

    /// The answers to all points together, at [`STRETCH`] places of a row from `from` on; nothing where
    /// none of them can reach `least`. Most of a page is blank, which the first points tell. Places from
    /// which a mark would reach beyond the gap are answered by the next row, and nobody asks for them.
    #[inline(always)]
    fn sums<S: Simd>(
        &self,
        simd: S,
        answers: &Answers,
        from: i32,
        y: i32,
        least: u8,
    ) -> Option<[u8; STRETCH]> {
        let gap = answers.gap as i32;
        let (stride, height) = (gap + answers.width as i32, answers.height as i32);
        let mut sums = [u8x32::splat(simd, 0); STRETCH / 32];
        for (done, points) in (0..).step_by(4).zip(self.points.chunks(4)) {
            let most = sums[1..].iter().fold(sums[0], |most, sum| most.max(*sum)).reduce_max();
            if usize::from(most) + 2 * (self.points.len() - done) < usize::from(least) {
                return None;
            }
            for (plane, dx, dy) in points {
                let row = y + dy;
                if row < 0 || row >= height {
                    continue;
                }
                let at = (row * stride + gap + from + dx) as usize;
                let source = &answers.planes[*plane][at..at + STRETCH];
                for (sum, source) in sums.iter_mut().zip(source.chunks_exact(32)) {
                    *sum += u8x32::from_slice(simd, source);
                }
            }
        }
        let mut all = [0; STRETCH];
        for (all, sum) in all.chunks_exact_mut(32).zip(sums) {
            sum.store_slice(all);
        }
        Some(all)
    }
}
