//! Lays a mark exactly over what is on the page.
//!
//! The page is explained as paper plus, for each colour of the mark, that colour's cover times an
//! unknown ink. Inks and place are found in turns: inks by least squares, the place by Gauss and
//! Newton on the difference that remains (Baker & Matthews, "Lucas-Kanade 20 Years On", IJCV 2004).
//! Whatever colours a mark was printed in, a good fit is a good fit, and its inks are then known.

use crate::detect::grid::Grid;
use crate::detect::inks::{inks, model, solve, square};
use crate::detect::pose::Pose;
use crate::detect::raster::Raster;

/// A mark laid over the page.
#[derive(Debug, Clone)]
pub(crate) struct Fit {
    pub(crate) pose: Pose,
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
    let mut weights = vec![1.0_f32; grid.width * grid.height];
    let mut last = None;
    for round in 0..=rounds {
        let mut seen = grid.observe(&pose, page);
        for (seen, _) in seen.iter_mut().zip(left_out).filter(|(_, left_out)| **left_out) {
            *seen = None;
        }
        for (weight, seen) in weights.iter_mut().zip(&seen) {
            *weight = if seen.is_some() { weight.max(0.02) } else { 0.0 };
        }
        let inks = inks(grid, &seen, &weights)?;
        let model = model(grid, &inks);
        let (contrast, explained) = quality(&seen, &model, &weights);
        last = Some(Fit { pose, inks, contrast, explained });
        if round == rounds || contrast < 1.0 {
            break;
        }
        // Far from its place nearly everything differs; that is no reason to look away.
        let near = if freedom == Freedom::Similar { 1.6 } else { 0.5 };
        let scale = (near * contrast + 5.0).powi(2);
        for ((weight, seen), model) in weights.iter_mut().zip(&seen).zip(&model) {
            if let Some(seen) = seen {
                *weight = 1.0 / (1.0 + square(*seen, *model) / scale);
            }
        }
        if freedom == Freedom::Fixed {
            continue;
        }
        let Some(change) = change(grid, &seen, &model, &weights, freedom) else { break };
        let Some(next) = pose.without(change).filter(Pose::sane) else { break };
        let moved = [(0.0, 0.0), (1.0, 1.0)].map(|(u, v)| {
            let ((a, b), (c, d)) = (pose.map(u, v), next.map(u, v));
            (a - c).hypot(b - d)
        });
        let stays = moved.iter().all(|moved| *moved < 0.05 * page.mm);
        pose = next;
        if stays {
            break;
        }
    }
    last
}

/// The standard deviation of the model, and the share of what is seen that it explains.
fn quality(seen: &[Option<[f32; 3]>], model: &[[f32; 3]], weights: &[f32]) -> (f32, f32) {
    let mut total = 0.0_f64;
    let (mut sums, mut squares, mut modelled) = ([0.0_f64; 3], 0.0_f64, ([0.0_f64; 3], 0.0_f64));
    let mut rest = 0.0_f64;
    for ((seen, model), weight) in seen.iter().zip(model).zip(weights) {
        let Some(seen) = seen else { continue };
        let weight = f64::from(*weight);
        total += weight;
        for channel in 0..3 {
            let (s, m) = (f64::from(seen[channel]), f64::from(model[channel]));
            sums[channel] += weight * s;
            squares += weight * s * s;
            modelled.0[channel] += weight * m;
            modelled.1 += weight * m * m;
        }
        rest += weight * f64::from(square(*seen, *model));
    }
    if total <= 0.0 {
        return (0.0, 0.0);
    }
    let spread = |squares: f64, sums: [f64; 3]| {
        (squares / total - sums.iter().map(|s| (s / total).powi(2)).sum::<f64>()).max(0.0)
    };
    let variance = spread(squares, sums);
    let contrast = spread(modelled.1, modelled.0).sqrt();
    let explained = if variance > 0.0 { 1.0 - rest / total / variance } else { 0.0 };
    (contrast as f32, explained as f32)
}

/// The small change of the mark's coordinates after which the model would fit better.
fn change(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    model: &[[f32; 3]],
    weights: &[f32],
    freedom: Freedom,
) -> Option<[f64; 6]> {
    let mut moments = [[0.0_f64; 6]; 3];
    let mut right = [[0.0_f64; 3]; 2];
    for y in 1..grid.height - 1 {
        let mut row = [[0.0_f64; 3]; 3];
        let mut row_right = [[0.0_f64; 2]; 2];
        let (_, v) = grid.place(0, y);
        for x in 1..grid.width - 1 {
            let at = y * grid.width + x;
            let Some(seen) = seen[at] else { continue };
            let (left, after) = (&model[at - 1], &model[at + 1]);
            let (above, below) = (&model[at - grid.width], &model[at + grid.width]);
            let (mut xx, mut xy, mut yy, mut xr, mut yr) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for channel in 0..3 {
                let gx = (after[channel] - left[channel]) * 0.5;
                let gy = (below[channel] - above[channel]) * 0.5;
                let r = seen[channel] - model[at][channel];
                xx += gx * gx;
                xy += gx * gy;
                yy += gy * gy;
                xr += gx * r;
                yr += gy * r;
            }
            if xx + yy == 0.0 {
                continue;
            }
            let weight = f64::from(weights[at]);
            let u = grid.place(x, y).0;
            for (row, value) in row.iter_mut().zip([xx, xy, yy]) {
                let value = weight * f64::from(value);
                row[0] += value;
                row[1] += value * u;
                row[2] += value * u * u;
            }
            for (row, value) in row_right.iter_mut().zip([xr, yr]) {
                let value = weight * f64::from(value);
                row[0] += value;
                row[1] += value * u;
            }
        }
        for (moments, row) in moments.iter_mut().zip(row) {
            // 1, u, v, uu, uv, vv
            moments[0] += row[0];
            moments[1] += row[1];
            moments[2] += row[0] * v;
            moments[3] += row[2];
            moments[4] += row[1] * v;
            moments[5] += row[0] * v * v;
        }
        for (right, row) in right.iter_mut().zip(row_right) {
            right[0] += row[0];
            right[1] += row[1];
            right[2] += row[0] * v;
        }
    }
    // Order of unknowns: a0, a1 (u), a2 (v), b0, b1, b2.
    let block = |m: &[f64; 6]| [[m[0], m[1], m[2]], [m[1], m[3], m[4]], [m[2], m[4], m[5]]];
    let [xx, xy, yy] = [block(&moments[0]), block(&moments[1]), block(&moments[2])];
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
