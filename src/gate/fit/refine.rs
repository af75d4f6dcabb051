//! A mark laid over the page at its finest useful resolution.

use fearless_simd::{Level, Simd, dispatch};

use crate::gate::fit::agreement::{Agreement, agreement};
use crate::gate::fit::grid::{Grid, blur};
use crate::gate::fit::inks::{as_drawn, inks, inks_alone};
use crate::gate::fit::mark::Mark;
use crate::gate::fit::placing::{Fit, Freedom, fit, fit_part};
use crate::gate::fit::planes::{LANES, PageUnderGrid, Planes, block, sums, trust, weighted_rest};
use crate::gate::fit::pose::Pose;
use crate::gate::read::pages::Page;

/// The mark's size (the root of its area) in pixels at which it is measured, at most.
const SIDE: f64 = 84.0;

/// Fits a mark as finely as the page allows.
pub(crate) struct Fine {
    pub(crate) fit: Fit,
    pub(crate) grid: Grid,
    pub(crate) agreement: Agreement,
    /// The blur in pixels of the grid.
    pub(crate) soft: f32,
    pub(crate) level: usize,
}

/// Lays the mark over the page at its finest useful resolution; finds how blurred it is there.
pub(crate) fn refine(mark: &Mark, start: Pose, page: &Page, freedom: Freedom) -> Option<Fine> {
    let (width, height) = mark.extent();
    let (across, down) = start.scales();
    let side = (width * across * height * down).sqrt();
    let level = page.level(side / SIDE);
    let raster = &page.levels[level];
    let size = &mark.scaled(down / raster.mm.max(side / SIDE));
    let margin = (((size.width * size.height) as f64).sqrt() * 0.08).ceil().max(2.0) as usize;
    let mut soft = 0.6 * (size.unit / (down / raster.mm)) as f32;
    let mut grid = Grid::new(size, margin, soft);
    let mut best = fit(&grid, start, raster, 8, freedom)?;
    for round in 0..2 {
        let rest = |step: i32| {
            let grid = Grid::new(size, margin, soft * 1.5_f32.powi(step));
            let shown = as_drawn(&grid, &best.inks, &best.seen);
            let weights = trust(&best.seen, &shown, near(best.contrast));
            let inks = inks(&grid, &best.seen, &weights)?;
            Some(weighted_rest(&best.seen, &as_drawn(&grid, &inks, &best.seen), &weights))
        };
        let found = soft * 1.5_f32.powf(lowest(rest, if round == 0 { 4 } else { 2 })?);
        grid = Grid::new(size, margin, found);
        best = fit(&grid, best.pose, raster, 4, freedom)?;
        let settled = (found / soft - 1.0).abs() < 0.35;
        soft = found;
        if settled {
            break;
        }
    }
    // A renderer draws thin lines as they are, or a whole pixel wide: either is the mark.
    if let Some(bold) = mark.scaled_bold(size.unit) {
        let bolder = Grid::new(&bold, margin, soft);
        let fits = fit(&bolder, best.pose, raster, 4, freedom);
        let better = |other: &Fit| off(&bolder, other) < off(&grid, &best);
        if let Some(other) = fits.filter(better) {
            (grid, best) = (bolder, other);
        }
    }
    let agreement = agreement(&grid, &best);
    Some(Fine { fit: best, grid, agreement, soft, level })
}

/// How far what is seen is off what a fit shows.
fn off(grid: &Grid, fit: &Fit) -> f32 {
    let shown = as_drawn(grid, &fit.inks, &fit.seen);
    weighted_rest(&fit.seen, &shown, &fit.seen.there)
}

/// Where a valley's floor lies between -2 and `most`: down from 0 step by step, then by the parabola
/// through the lowest step and its neighbours.
fn lowest(rest: impl Fn(i32) -> Option<f32>, most: i32) -> Option<f32> {
    let (mut here, mut before, mut after) = (rest(0)?, rest(-1)?, rest(1)?);
    let mut at = 0;
    while after < here && after <= before && at + 1 < most {
        at += 1;
        (before, here, after) = (here, after, rest(at + 1)?);
    }
    while before < here && before < after && at - 1 > -2 {
        at -= 1;
        (before, here, after) = (rest(at - 1)?, before, here);
    }
    if before.min(after) < here {
        return Some(if before < after { at - 1 } else { at + 1 } as f32);
    }
    let bend = before - 2.0 * here + after;
    Some(at as f32 + if bend > 0.0 { 0.5 * (before - after) / bend } else { 0.0 })
}

/// The squared distance at which a pixel is trusted by half.
fn near(contrast: f32) -> f32 {
    (0.5 * contrast + 5.0).powi(2)
}

/// How bright a colour is; what else differs is its hue.
const LUMA: [f32; 3] = [0.299, 0.587, 0.114];

/// The sum of weighted squared differences in hue alone.
#[inline(always)]
fn off_in_hue<S: Simd>(simd: S, seen: &PageUnderGrid, model: &Planes, weights: &[f32]) -> f64 {
    let [rest] = sums(
        simd,
        weights.len() - LANES,
        #[inline(always)]
        |at| {
            let off = [0, 1, 2].map(|channel| {
                block(simd, &seen.colours.0[channel], at) - block(simd, &model.0[channel], at)
            });
            let luma = off[0] * LUMA[0] + off[1] * LUMA[1] + off[2] * LUMA[2];
            let hue = off.map(|off| off - luma);
            [block(simd, weights, at) * (hue[0] * hue[0] + hue[1] * hue[1] + hue[2] * hue[2])]
        },
    );
    rest
}

impl Fine {
    /// The same laid anew over what a cut left: what is not there no longer pulls at it. `cuts` are
    /// shares of the inked part: left, right, top, bottom.
    pub(crate) fn within(&self, cuts: [f64; 4], page: &Page) -> Option<Self> {
        let raster = &page.levels[self.level];
        let Grid { width, height, margin, .. } = self.grid;
        let edge = |cut: f64, size: usize| {
            // What lies on the cut itself is half there.
            let inner = (size - 2 * margin) as f64;
            if cut > 0.0 { margin + (cut * inner).round() as usize + 1 } else { 0 }
        };
        let [left, right, top, bottom] = [(0, width), (1, width), (2, height), (3, height)]
            .map(|(at, size)| edge(cuts[at], size));
        let kept =
            |x: usize, y: usize| x >= left && x + right < width && y >= top && y + bottom < height;
        let left_out: Vec<bool> =
            (0..width * height).map(|at| !kept(at % width, at / width)).collect();
        let mut fit = fit_part(&self.grid, self.fit.pose, raster, 8, Freedom::Similar, &left_out)?;
        // Beyond the cut it may still be seen what lies there instead.
        fit.seen = self.grid.observe(&fit.pose, raster);
        let agreement = agreement(&self.grid, &fit);
        Some(Self { agreement, fit, grid: self.grid.clone(), ..*self })
    }

    /// Inks with the colour (not the brightness) taken where pictures keep it, which is coarser: JPEG
    /// stores one colour for four pixels.
    pub(crate) fn inks(&self, mark: &Mark, seen: &PageUnderGrid, before: &Planes) -> Vec<[f32; 3]> {
        let colours: Vec<[u8; 3]> = mark.sizes[0].layers.iter().map(|layer| layer.colour).collect();
        let weights = trust(seen, before, near(self.fit.contrast));
        let luma = |c: [f32; 3]| (0..3).map(|channel| LUMA[channel] * c[channel]).sum::<f32>();
        let area = self.grid.width * self.grid.height;
        let mut best: Option<(f64, Vec<[f32; 3]>)> = None;
        for extra in [0.0_f32, 1.3, 2.2] {
            let mut grid = self.grid.clone();
            for plane in grid.covers.iter_mut().chain(grid.rest.iter_mut().flatten()) {
                blur(&mut plane[..area], grid.width, grid.height, extra);
            }
            let Some(found) = inks_alone(&grid, &colours, seen, &weights) else { continue };
            let model = as_drawn(&grid, &found, seen);
            let rest = dispatch!(Level::new(), simd => off_in_hue(simd, seen, &model, &weights));
            if best.as_ref().is_none_or(|(least, _)| rest < 0.97 * least) {
                best = Some((rest, found));
            }
            // Within a grey level there is nothing to explain.
            if rest < area as f64 {
                break;
            }
        }
        let Some((_, colours)) = best else { return self.fit.inks.clone() };
        let pairs = self.fit.inks.iter().zip(colours);
        pairs
            .map(|(bright, colour)| {
                let off = luma(*bright) - luma(colour);
                colour.map(|value| value + off)
            })
            .collect()
    }
}
