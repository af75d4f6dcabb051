//! A page made ready for the search: its sizes, its edges, its tones.

use std::sync::OnceLock;

use fearless_simd::{Level, dispatch};

use crate::gate::read::edges::{Answers, Edges};
use crate::gate::read::raster::Raster;

/// Paper and black as a page shows them.
#[derive(Debug, Clone, Copy)]
pub struct Tones {
    /// The most frequent colour.
    pub paper: [u8; 3],
    /// The darkest grey, which a copier prints for black; black where nothing grey is dark.
    pub black: [u8; 3],
}

/// A page, and its copies at half, a quarter, … of its size.
pub struct Page {
    pub(crate) levels: Vec<Raster>,
    answers: Vec<OnceLock<Answers>>,
    doubled: (OnceLock<Raster>, OnceLock<Answers>),
    skew: OnceLock<Option<f64>>,
    /// By which quarter turns, clockwise, it may be held to be read.
    pub(crate) held: [bool; 4],
    pub(crate) tones: Tones,
}

/// The steps of skew that are told apart, in degrees.
const STEP: f64 = 0.5;

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sizes: Vec<_> = self.levels.iter().map(|l| (l.width, l.height)).collect();
        f.debug_struct("Page").field("levels", &sizes).finish_non_exhaustive()
    }
}

impl Page {
    /// Prepares a page.
    pub fn new(raster: Raster) -> Self {
        let tones = Tones::of(&raster);
        let mut levels = vec![raster];
        while let Some(last) = levels.last().filter(|l| l.width.min(l.height) >= 64) {
            let half = last.halved();
            levels.push(half);
        }
        let answers = levels.iter().map(|_| OnceLock::new()).collect();
        Self {
            levels,
            answers,
            doubled: Default::default(),
            skew: OnceLock::new(),
            held: [true; 4],
            tones,
        }
    }

    /// The same page, of which it is known by which quarter turns it may be held to be read.
    pub fn held(self, turns: Option<[bool; 4]>) -> Self {
        Self { held: turns.unwrap_or(self.held), ..self }
    }

    /// The page itself.
    pub fn whole(&self) -> &Raster {
        &self.levels[0]
    }

    /// The width and height in mm.
    pub fn size(&self) -> (f64, f64) {
        let page = &self.levels[0];
        (page.width as f64 * page.mm, page.height as f64 * page.mm)
    }

    /// The coarsest level whose pixels are no wider than `mm`.
    pub(crate) fn level(&self, mm: f64) -> usize {
        let finer = self.levels.iter().rposition(|level| level.mm <= mm * 1.05);
        finer.unwrap_or(0)
    }

    /// The level whose pixels are as wide as `mm`, as nearly as it goes.
    pub(crate) fn nearest(&self, mm: f64) -> isize {
        let off = |level: &usize| (self.levels[*level].mm / mm).ln().abs();
        let all = 0..self.levels.len();
        all.min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(0) as isize
    }

    /// All levels, from that of twice the page's own resolution (-1) on.
    pub(crate) fn all_levels(&self) -> std::ops::Range<isize> {
        -1..self.levels.len() as isize
    }

    /// The level on which the smallest things are looked for: -1 where pixels as narrow as `mm` are
    /// needed and the page has none.
    pub(crate) fn finest(&self, mm: f64) -> isize {
        if self.levels[0].mm > mm * 1.02 { -1 } else { 0 }
    }

    /// By how many degrees clockwise the page lies crooked, where that is plain from its edges: most
    /// lines of a page are upright or level.
    pub(crate) fn skew(&self) -> Option<f64> {
        *self.skew.get_or_init(|| skew(&self.levels[self.nearest(0.25) as usize]))
    }

    /// The width of a level's pixels in mm.
    pub(crate) fn pixel(&self, level: isize) -> f64 {
        let level = usize::try_from(level).ok().and_then(|level| self.levels.get(level));
        level.map_or(self.levels[0].mm / 2.0, |level| level.mm)
    }

    pub(crate) fn raster(&self, level: isize) -> &Raster {
        match usize::try_from(level) {
            Ok(level) => &self.levels[level],
            Err(_) => self.doubled.0.get_or_init(|| self.levels[0].doubled()),
        }
    }

    pub(crate) fn answers(&self, level: isize) -> &Answers {
        let place = usize::try_from(level).map_or(&self.doubled.1, |level| &self.answers[level]);
        place.get_or_init(|| Answers::of(&Edges::of(self.raster(level))))
    }
}

impl Tones {
    fn of(page: &Raster) -> Self {
        let step = (page.width * page.height / 200_000).max(1);
        // Counted in cubes of 16 × 16 × 16, each with the sum of what fell into it.
        let mut cubes = vec![(0_u32, [0_u32; 3]); 1 << 12];
        let grey = |[r, g, b]: [u8; 3]| usize::from(r) * 3 + usize::from(g) * 6 + usize::from(b);
        let mut greys = vec![0_u32; grey([255; 3]) + 1];
        let pixels = page.rgb.as_chunks::<3>().0.iter().step_by(step | 1).copied();
        for rgb in pixels.clone() {
            let [r, g, b] = rgb.map(|c| usize::from(c >> 4));
            let cube = &mut cubes[r << 8 | g << 4 | b];
            cube.0 += 1;
            for (sum, value) in cube.1.iter_mut().zip(rgb) {
                *sum += u32::from(value);
            }
            greys[grey(rgb)] += 1;
        }
        let most = cubes.into_iter().filter(|(n, _)| *n > 0).max_by_key(|(count, _)| *count);
        let paper = most.map_or([255; 3], |(n, sums)| sums.map(|sum| (sum / n) as u8));
        let mut left = greys.iter().sum::<u32>() / 400;
        let dark = greys.iter().position(|count| {
            let here = *count > left;
            left = left.saturating_sub(*count);
            here
        });
        let black = pixels.clone().find(|rgb| Some(grey(*rgb)) == dark).unwrap_or_default();
        let spread = black.iter().max().zip(black.iter().min()).map_or(0, |(a, b)| a - b);
        let plain = spread <= 24 && black.iter().all(|value| *value <= 96);
        Self { paper, black: if plain { black } else { [0; 3] } }
    }
}

/// How bright each pixel is, from 0 to 255.
#[inline(always)]
fn greys(rgb: &[u8]) -> Vec<i16> {
    let mut greys = vec![0; rgb.len() / 3];
    for (grey, [red, green, blue]) in greys.iter_mut().zip(rgb.as_chunks::<3>().0) {
        let [red, green, blue] = [*red, *green, *blue].map(u16::from);
        *grey = ((77 * red + 153 * green + 26 * blue) >> 8) as i16;
    }
    greys
}

fn skew(page: &Raster) -> Option<f64> {
    const BINS: usize = (90.0 / STEP) as usize;
    let (width, height) = (page.width, page.height);
    let greys = dispatch!(Level::new(), _ => greys(&page.rgb));
    let mut counts = [0.0_f32; BINS];
    for y in (2..height.saturating_sub(2)).step_by(2) {
        let row = |y: usize| &greys[y * width..][..width];
        let (above, here, below) = (row(y - 1), row(y), row(y + 1));
        for x in (2..width.saturating_sub(2)).step_by(2) {
            let (across, down) = (here[x + 1] - here[x - 1], below[x] - above[x]);
            if across.abs() + down.abs() < 60 {
                continue;
            }
            // The same over three rows: one pixel's direction is coarse.
            let (rising, falling) = (below[x + 1] - above[x - 1], above[x + 1] - below[x - 1]);
            let across = f32::from(across + rising + falling);
            let down = f32::from(down + rising - falling);
            let angle = f64::from(down.atan2(across)).to_degrees() + 180.0;
            counts[(angle / STEP) as usize % BINS] += (across * across + down * down).sqrt();
        }
    }
    let total: f32 = counts.iter().sum();
    let around = |bin: usize| (0..5).map(|d| counts[(bin + BINS + d - 2) % BINS]).sum::<f32>();
    let best = (0..BINS).max_by(|a, b| around(*a).total_cmp(&around(*b)))?;
    let plain = total > 0.0 && around(best) > 0.12 * total;
    let mean: f64 = (0..5)
        .map(|d| {
            let bin = (best + BINS + d - 2) % BINS;
            f64::from(counts[bin]) * (d as f64 - 2.0)
        })
        .sum::<f64>()
        / f64::from(around(best).max(1e-6));
    let angle = (best as f64 + 0.5 + mean) * STEP;
    let angle = if angle > 45.0 { angle - 90.0 } else { angle };
    (plain && angle.abs() < 7.0).then_some(angle)
}
