//! Lays a mark exactly over what is on the page.
//!
//! The page is explained as paper plus, for each colour of the mark, that colour's cover times an
//! unknown ink. Inks and place are found in turns: inks by least squares, the place by Gauss and
//! Newton on the difference that remains (Baker & Matthews, "Lucas-Kanade 20 Years On", IJCV 2004).
//! Whatever colours a mark was printed in, a good fit is a good fit, and its inks are then known.

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, f32x8};

use crate::gate::fit::grid::Grid;
use crate::gate::fit::inks::{inks, model, solve};
use crate::gate::fit::planes::{LANES, PageUnderGrid, Planes, block, squares, sums, total, trust};
use crate::gate::fit::pose::Pose;
use crate::gate::read::raster::Raster;

/// A mark laid over the page.
pub(crate) struct Fit {
    pub(crate) pose: Pose,
    /// What the page shows there.
    pub(crate) seen: PageUnderGrid,
    /// The paper's colour, then each ink's, red, green, blue from 0 to 255 (and beyond, for inks
    /// that are nowhere pure).
    pub(crate) inks: Vec<[f32; 3]>,
    /// How much inks and paper differ: the standard deviation of what the fit explains.
    pub(crate) contrast: f32,
    /// The share of the variance that the fit explains.
    pub(crate) explained: f32,
}

/// How a mark may be moved to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freedom {
    /// Not at all: only its inks are found.
    Fixed,
    /// Moved, turned and scaled.
    Similar,
    /// Stretched and skewed too.
    Affine,
}

/// Moves a mark until it fits best, in at most `rounds` steps. Pixels that do not fit count less.
pub(crate) fn fit(
    grid: &Grid,
    start: Pose,
    page: &Raster,
    rounds: usize,
    freedom: Freedom,
) -> Option<Fit> {
    fit_part(grid, start, page, rounds, freedom, &[])
}

/// [`fit`] of a part of the mark: of each pixel, whether it is left out.
pub(crate) fn fit_part(
    grid: &Grid,
    start: Pose,
    page: &Raster,
    rounds: usize,
    freedom: Freedom,
    left_out: &[bool],
) -> Option<Fit> {
    let mut pose = start;
    let mut trusted: Option<Vec<f32>> = None;
    for round in 0..=rounds {
        let mut seen = grid.observe(&pose, page);
        for (there, _) in seen.there.iter_mut().zip(left_out).filter(|(_, left_out)| **left_out) {
            *there = 0.0;
        }
        // What came into sight only now is hardly trusted yet.
        let mut weights = trusted.unwrap_or_else(|| seen.there.clone());
        for (weight, there) in weights.iter_mut().zip(&seen.there) {
            *weight = there * weight.max(0.02);
        }
        let inks = inks(grid, &seen, &weights)?;
        let model = model(grid, &inks);
        let (contrast, explained) = quality(grid, &seen, &model, &weights, inks[0]);
        let mut next = None;
        if round < rounds && contrast >= 1.0 {
            // Far from its place nearly everything differs; that is no reason to look away.
            let near = if freedom == Freedom::Similar { 1.6 } else { 0.5 };
            weights = trust(&seen, &model, (near * contrast + 5.0).powi(2));
            next = if freedom == Freedom::Fixed {
                Some(pose)
            } else {
                let change = change(grid, &seen, &model, &weights, freedom);
                let moved = change.and_then(|change| pose.without(change)).filter(Pose::sane);
                moved.filter(|next| far(&pose, next) >= 0.05 * page.mm)
            };
        }
        let Some(next) = next else { return Some(Fit { pose, seen, inks, contrast, explained }) };
        (pose, trusted) = (next, Some(weights));
    }
    None
}

/// How far a mark is moved from one pose to another, in mm.
fn far(pose: &Pose, next: &Pose) -> f64 {
    let moved = [(0.0, 0.0), (1.0, 1.0)].map(|(u, v)| {
        let ((a, b), (c, d)) = (pose.map(u, v), next.map(u, v));
        (a - c).hypot(b - d)
    });
    moved[0].max(moved[1])
}

/// The standard deviation of the model, and the share of what is seen that it explains.
fn quality(
    grid: &Grid,
    seen: &PageUnderGrid,
    model: &Planes,
    weights: &[f32],
    paper: [f32; 3],
) -> (f32, f32) {
    let area = grid.width * grid.height;
    let all = dispatch!(Level::new(), simd => spreads(simd, area, seen, model, weights, paper));
    let [total, rest, squares, modelled, ..] = all;
    if total <= 0.0 {
        return (0.0, 0.0);
    }
    let spread = |squares: f64, sums: &[f64]| {
        (squares / total - sums.iter().map(|s| (s / total).powi(2)).sum::<f64>()).max(0.0)
    };
    let variance = spread(squares, &all[4..7]);
    let contrast = spread(modelled, &all[7..]).sqrt();
    let explained = if variance > 0.0 { 1.0 - rest / total / variance } else { 0.0 };
    (contrast as f32, explained as f32)
}

/// Sums of the weights, of the squared differences of what is seen and the model, of the squares of what is
/// seen and of the model, and of each channel of both: all as they differ from the paper.
#[inline(always)]
fn spreads<S: Simd>(
    simd: S,
    area: usize,
    seen: &PageUnderGrid,
    model: &Planes,
    weights: &[f32],
    paper: [f32; 3],
) -> [f64; 10] {
    sums(
        simd,
        area,
        #[inline(always)]
        |at| {
            let weight = block(simd, weights, at);
            let off = |plane: &[f32], channel: usize| block(simd, plane, at) - paper[channel];
            let s = [0, 1, 2].map(|channel| off(&seen.colours.0[channel], channel));
            let m = [0, 1, 2].map(|channel| off(&model.0[channel], channel));
            let square = |c: [f32x8<S>; 3]| weight * (c[0] * c[0] + c[1] * c[1] + c[2] * c[2]);
            let [r, g, b] = s.map(|value| weight * value);
            let [mr, mg, mb] = m.map(|value| weight * value);
            let rest = weight * squares(simd, &seen.colours, model, at);
            [weight, rest, square(s), square(m), r, g, b, mr, mg, mb]
        },
    )
}

/// Moments of a row's squared gradients (across, both, down) with 1, u and u², and of its differences along
/// them with 1 and u.
type Moments = [f64; 13];

/// Sums up what a row's gradients and differences say about the place; its outermost pixels have none.
#[inline(always)]
fn moments<S: Simd>(
    simd: S,
    grid: &Grid,
    seen: &PageUnderGrid,
    model: &Planes,
    weights: &[f32],
    y: usize,
) -> Moments {
    let steps: f32x8<S> = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].simd_into(simd);
    let steps = steps / grid.unit as f32;
    let mut lanes = [f32x8::splat(simd, 0.0); 13];
    for x in (1..grid.width - 1).step_by(LANES) {
        let at = y * grid.width + x;
        let zero = f32x8::splat(simd, 0.0);
        let (mut xx, mut xy, mut yy, mut xr, mut yr) = (zero, zero, zero, zero, zero);
        for (plane, seen) in model.0.iter().zip(&seen.colours.0) {
            let gx = (block(simd, plane, at + 1) - block(simd, plane, at - 1)) * 0.5;
            let gy =
                (block(simd, plane, at + grid.width) - block(simd, plane, at - grid.width)) * 0.5;
            let r = block(simd, seen, at) - block(simd, plane, at);
            xx += gx * gx;
            xy += gx * gy;
            yy += gy * gy;
            xr += gx * r;
            yr += gy * r;
        }
        let mut weight = block(simd, weights, at);
        // The last block reaches beyond the row.
        weight.iter_mut().skip(grid.width - 1 - x).for_each(|weight| *weight = 0.0);
        let u = steps + grid.place(x, y).0 as f32;
        let mut add = |at: usize, value: f32x8<S>| lanes[at] += value;
        for (at, value) in [xx, xy, yy].into_iter().enumerate() {
            let value = weight * value;
            add(3 * at, value);
            add(3 * at + 1, value * u);
            add(3 * at + 2, value * u * u);
        }
        for (at, value) in [xr, yr].into_iter().enumerate() {
            let value = weight * value;
            add(9 + 2 * at, value);
            add(10 + 2 * at, value * u);
        }
    }
    lanes.map(total)
}

/// The small change of the mark's coordinates after which the model would fit better.
fn change(
    grid: &Grid,
    seen: &PageUnderGrid,
    model: &Planes,
    weights: &[f32],
    freedom: Freedom,
) -> Option<[f64; 6]> {
    let mut gathered = [[0.0_f64; 6]; 3];
    let mut right = [[0.0_f64; 3]; 2];
    for y in 1..grid.height - 1 {
        let row = dispatch!(Level::new(), simd => moments(simd, grid, seen, model, weights, y));
        let v = grid.place(0, y).1;
        for (moments, row) in gathered.iter_mut().zip(row.chunks_exact(3)) {
            // 1, u, v, uu, uv, vv
            let values = [row[0], row[1], row[0] * v, row[2], row[1] * v, row[0] * v * v];
            moments.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
        for (right, row) in right.iter_mut().zip(row[9..].chunks_exact(2)) {
            let values = [row[0], row[1], row[0] * v];
            right.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
    }
    // Order of unknowns: a0, a1 (u), a2 (v), b0, b1, b2.
    let square = |m: &[f64; 6]| [[m[0], m[1], m[2]], [m[1], m[3], m[4]], [m[2], m[4], m[5]]];
    let [xx, xy, yy] = gathered.each_ref().map(square);
    let mut normal = vec![0.0; 36];
    for i in 0..3 {
        for j in 0..3 {
            normal[i * 6 + j] = xx[i][j];
            normal[i * 6 + j + 3] = xy[i][j];
            normal[(i + 3) * 6 + j] = xy[i][j];
            normal[(i + 3) * 6 + j + 3] = yy[i][j];
        }
    }
    let ridge = (0..6).map(|i| normal[i * 7]).sum::<f64>() * 1e-6 + 1e-9;
    (0..6).for_each(|i| normal[i * 7] += ridge);
    let wanted: Vec<f64> = right.iter().flatten().copied().collect();
    let solved = match freedom {
        Freedom::Affine => solve(normal, wanted)?,
        Freedom::Fixed => vec![0.0; 6],
        Freedom::Similar => {
            // Columns: along u, along v, larger, turned.
            let ways: [&[(usize, f64)]; 4] =
                [&[(0, 1.0)], &[(3, 1.0)], &[(1, 1.0), (5, 1.0)], &[(2, -1.0), (4, 1.0)]];
            let mut small = vec![0.0; 16];
            let mut known = vec![0.0; 4];
            for (i, way) in ways.iter().enumerate() {
                for (at, sign) in *way {
                    known[i] += sign * wanted[*at];
                    for (j, other) in ways.iter().enumerate() {
                        let sum: f64 = other.iter().map(|(b, s)| s * normal[at * 6 + b]).sum();
                        small[i * 4 + j] += sign * sum;
                    }
                }
            }
            let solved = solve(small, known)?;
            let mut all = vec![0.0; 6];
            for (way, value) in ways.iter().zip(solved) {
                way.iter().for_each(|(at, sign)| all[*at] += sign * value);
            }
            all
        }
    };
    // Gradients are per pixel; coordinates are in heights of the file.
    let change: Vec<f64> = solved.iter().map(|value| value / grid.unit).collect();
    change.try_into().ok()
}
