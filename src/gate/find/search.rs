//! Where a mark might be: its edges are laid over the page at every place and size.

use fearless_simd::prelude::*;
use fearless_simd::{Simd, dispatch, u8x32};

use crate::gate::fit::candidate::Candidate;
use crate::gate::fit::mark::{Mark, Scaled};
use crate::gate::read::edges::{Answers, DIRECTIONS, Edges, STRETCH, worth};
use crate::gate::read::pages::Page;
use crate::gate::read::raster::Raster;

/// Edges that a mark is looked for by, and places without any.
const EDGES: usize = 95;
const BLANKS: usize = 31;
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
/// The fewest edges that tell a mark from anything else.
const FEWEST: usize = 6;
/// Lightness (CIELAB) from which on a mark shows on dark ground only.
const LIGHT: f64 = 85.0;
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
        let picture = picture(mark, unit, angle);
        let (centre_x, centre_y) = (picture.width as f64 / 2.0, picture.height as f64 / 2.0);
        let edges = Edges::of(&picture);
        let chosen = chosen(&edges);
        let scaled = |by: f64| {
            let place =
                move |at: usize, centre: f64| ((at as f64 + 0.5 - centre) / by).round() as i32;
            let points = chosen.iter();
            points.map(move |(d, x, y)| (*d, place(*x, centre_x), place(*y, centre_y))).collect()
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

/// The points that a mark is known by: strong edges and blank places, well spread.
fn chosen(edges: &Edges) -> Vec<(usize, usize, usize)> {
    let (width, height) = (edges.width, edges.height);
    let mut strong: Vec<(u8, usize, usize)> = Vec::new();
    let top = edges.strength.iter().copied().max().unwrap_or(0);
    for y in 0..height {
        for x in 0..width {
            let at = y * width + x;
            if edges.direction[at] != 0 && edges.strength[at] >= top / 4 {
                strong.push((edges.strength[at], x, y));
            }
        }
    }
    strong.sort_by(|a, b| b.cmp(a));
    let mut points: Vec<(usize, usize, usize)> = Vec::new();
    let mut gap = ((width * height) as f64 / EDGES as f64).sqrt().ceil() as usize;
    while gap > 0 {
        points.clear();
        for (_, x, y) in &strong {
            if points.len() < EDGES && apart(&points, (*x, *y), gap) {
                let bits = edges.direction[y * width + x];
                points.push((bits.trailing_zeros() as usize % DIRECTIONS, *x, *y));
            }
        }
        if points.len() == EDGES {
            break;
        }
        gap -= 1;
    }
    if points.len() < FEWEST {
        return Vec::new();
    }
    let mut blanks: Vec<(usize, usize, usize)> = Vec::new();
    for gap in (3..=12).rev() {
        for y in (1..height - 1).step_by(2) {
            for x in (1..width - 1).step_by(2) {
                let reach = |at: usize, most: usize| at.saturating_sub(3)..(at + 4).min(most);
                let blank = || {
                    reach(y, height)
                        .all(|y| reach(x, width).all(|x| edges.direction[y * width + x] == 0))
                };
                if blanks.len() < BLANKS && apart(&blanks, (x, y), gap) && blank() {
                    blanks.push((DIRECTIONS, x, y));
                }
            }
        }
    }
    points.extend(blanks);
    points
}

fn apart(points: &[(usize, usize, usize)], (x, y): (usize, usize), gap: usize) -> bool {
    points.iter().all(|(_, a, b)| a.abs_diff(x) >= gap || b.abs_diff(y) >= gap)
}

/// A mark on plain ground, `unit` pixels to its file's height, turned clockwise by `angle` degrees,
/// in the middle of a picture with a margin.
fn picture(mark: &Mark, unit: f64, angle: f64) -> Raster {
    const MARGIN: f64 = 6.0;
    let size = &mark.scaled(unit);
    let scale = unit / size.unit;
    let (sin, cos) = angle.to_radians().sin_cos();
    let (w, h) = (size.width as f64 * scale, size.height as f64 * scale);
    let width = (w * cos.abs() + h * sin.abs() + 2.0 * MARGIN).ceil() as usize;
    let height = (w * sin.abs() + h * cos.abs() + 2.0 * MARGIN).ceil() as usize;
    // A light mark shows on dark ground only.
    let ground = if light(size) { [0.0; 3] } else { [255.0; 3] };
    let mut rgb = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) =
                (x as f64 + 0.5 - width as f64 / 2.0, y as f64 + 0.5 - height as f64 / 2.0);
            let u = (dx * cos + dy * sin) / scale + size.width as f64 / 2.0;
            let v = (dy * cos - dx * sin) / scale + size.height as f64 / 2.0;
            rgb.extend(size.seen(u, v, ground));
        }
    }
    Raster { width, height, rgb, mm: 1.0 }
}

fn light(size: &Scaled) -> bool {
    size.layers.iter().all(|layer| crate::base::colour::lab(layer.colour)[0] > LIGHT)
}

impl Scaled {
    /// The colour at a place, on a ground.
    fn seen(&self, u: f64, v: f64, ground: [f64; 3]) -> [u8; 3] {
        let (x, y) = (u - 0.5, v - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let mut cover = vec![0.0; self.layers.len()];
        for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let weight = |d: i32, part: f64| if d == 0 { 1.0 - part } else { part };
            let share = weight(dx, x - left) * weight(dy, y - top);
            let (column, row) = (left as i64 + i64::from(dx), top as i64 + i64::from(dy));
            if column < 0 || row < 0 || column >= self.width as i64 || row >= self.height as i64 {
                continue;
            }
            let at = row as usize * self.width + column as usize;
            for (cover, layer) in cover.iter_mut().zip(&self.layers) {
                *cover += share * f64::from(layer.cover[at]);
            }
        }
        let rest = 1.0 - cover.iter().sum::<f64>();
        let mut out = [0; 3];
        for (channel, out) in out.iter_mut().enumerate() {
            let inks = cover.iter().zip(&self.layers);
            let ink: f64 = inks.map(|(c, layer)| c * f64::from(layer.colour[channel])).sum();
            *out = (ink + rest * ground[channel]).round().clamp(0.0, 255.0) as u8;
        }
        out
    }
}
