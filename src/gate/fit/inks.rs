//! In which colours a mark is on a page: paper and inks by least squares, and what they would show.

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, f32x8};

use crate::gate::fit::grid::Grid;
use crate::gate::fit::planes::{LANES, PageUnderGrid, Planes, block, padded, sums};

/// So strongly, beside the file, what a mark shows besides its colours is seen at most.
const MOST_REST: f64 = 1.4;
/// What an ink should be counts so much beside what is seen of it.
const TOLD: f64 = 0.1;
/// So often inks and what is besides them are found in turns.
const TURNS: usize = 4;

/// Paper and inks that explain best what is seen. A colour that is nowhere to be seen is the paper's.
pub(crate) fn inks(grid: &Grid, seen: &PageUnderGrid, weights: &[f32]) -> Option<Vec<[f32; 3]>> {
    inks_near(grid, seen, weights, &[])
}

/// The same; what the page does not tell apart is taken as `wanted` has it, each ink less the paper.
fn inks_near(
    grid: &Grid,
    seen: &PageUnderGrid,
    weights: &[f32],
    wanted: &[[f32; 3]],
) -> Option<Vec<[f32; 3]>> {
    let count = grid.covers.len() + 1;
    let mut normal = vec![0.0_f64; count * count];
    let mut right = vec![[0.0_f64; 3]; count];
    dispatch!(Level::new(), simd => gather(simd, grid, seen, weights, &mut normal, &mut right));
    for (at, wanted) in (1..).zip(wanted) {
        let weight = TOLD * normal[at * count + at];
        normal[at * count + at] += weight;
        for (right, wanted) in right[at].iter_mut().zip(wanted) {
            *right += weight * f64::from(*wanted);
        }
    }
    for i in 0..count {
        normal[i * count + i] += 1e-3;
        for j in 0..i {
            normal[j * count + i] = normal[i * count + j];
        }
    }
    let mut inks = vec![[0.0; 3]; count];
    for channel in 0..3 {
        let column: Vec<f64> = right.iter().map(|right| right[channel]).collect();
        let solved = solve(normal.clone(), column)?;
        let paper = solved[0];
        for (ink, step) in inks.iter_mut().zip(&solved) {
            ink[channel] = (paper + step) as f32;
        }
        inks[0][channel] = paper as f32;
    }
    Some(inks)
}

/// The sums of the normal equations (their lower half): the paper lies everywhere, and each colour adds
/// its difference from it by its cover.
#[inline(always)]
fn gather<S: Simd>(
    simd: S,
    grid: &Grid,
    seen: &PageUnderGrid,
    weights: &[f32],
    normal: &mut [f64],
    right: &mut [[f64; 3]],
) {
    let (count, area) = (right.len(), grid.width * grid.height);
    let everywhere = vec![1.0; padded(area)];
    let cover = |index: usize| index.checked_sub(1).map_or(&everywhere, |at| &grid.covers[at]);
    for i in 0..count {
        let own = cover(i);
        let weighted = |at| block(simd, weights, at) * block(simd, own, at);
        let [all, red, green, blue] = sums(
            simd,
            area,
            #[inline(always)]
            |at| {
                let part = weighted(at);
                let [red, green, blue] = &seen.colours.0;
                let times = |plane: &[f32]| part * block(simd, plane, at);
                [part, times(red), times(green), times(blue)]
            },
        );
        normal[i * count] = all;
        right[i] = [red, green, blue];
        for j in 1..=i {
            let other = cover(j);
            [normal[i * count + j]] = sums(
                simd,
                area,
                #[inline(always)]
                |at| [weighted(at) * block(simd, other, at)],
            );
        }
    }
}

/// What the page would show with these inks.
pub(crate) fn model(grid: &Grid, inks: &[[f32; 3]]) -> Planes {
    let mut model = Planes::new(grid.width * grid.height);
    dispatch!(Level::new(), simd => lay(simd, grid, inks, &mut model));
    model
}

/// What the page would show with these inks and all else that the file shows, as far as that is there.
pub(crate) fn as_drawn(grid: &Grid, inks: &[[f32; 3]], seen: &PageUnderGrid) -> Planes {
    let mut model = model(grid, inks);
    if let (Some(rest), Some(paper)) = (&grid.rest, inks.first()) {
        let off = |channel: usize, at: usize| seen.colours.0[channel][at] - model.0[channel][at];
        let part = part(grid, rest, *paper, &seen.there, &off);
        for (channel, plane) in model.0.iter_mut().enumerate() {
            let own = rest[channel].iter().map(|own| part * filter(paper[channel]) * own);
            plane.iter_mut().zip(own).for_each(|(model, own)| *model += own);
        }
    }
    model
}

/// Ink filters the paper's light.
fn filter(paper: f32) -> f32 {
    (paper / 255.0).clamp(0.0, 1.0)
}

/// How strongly, beside the file, what a mark shows besides its colours is seen in what differs.
fn part(
    grid: &Grid,
    rest: &[Vec<f32>; 3],
    paper: [f32; 3],
    weights: &[f32],
    off: &dyn Fn(usize, usize) -> f32,
) -> f32 {
    let (mut along, mut all) = (0.0_f64, 0.0_f64);
    for channel in 0..3 {
        let filter = filter(paper[channel]);
        for at in 0..grid.width * grid.height {
            let own = filter * rest[channel][at];
            along += f64::from(weights[at] * own * off(channel, at));
            all += f64::from(weights[at] * own * own);
        }
    }
    if all > 0.0 { (along / all).clamp(0.0, MOST_REST) as f32 } else { 0.0 }
}

/// Inks beside all else that the file shows: what a mark shows besides its colours is none of theirs. Both
/// are found in turns. The edge of a thin line may be a colour of its own, which no page tells from the line.
pub(crate) fn inks_alone(
    grid: &Grid,
    colours: &[[u8; 3]],
    seen: &PageUnderGrid,
    weights: &[f32],
) -> Option<Vec<[f32; 3]>> {
    let mut found = inks(grid, seen, weights)?;
    let Some(rest) = &grid.rest else { return Some(found) };
    let paper = found[0];
    let less = |colour: &[u8; 3]| -> [f32; 3] {
        std::array::from_fn(|c| filter(paper[c]) * f32::from(colour[c]) - paper[c])
    };
    let wanted: Vec<[f32; 3]> = colours.iter().map(less).collect();
    found = inks_near(grid, seen, weights, &wanted)?;
    for _ in 0..TURNS {
        let (model, paper) = (model(grid, &found), found[0]);
        let off = |channel: usize, at: usize| seen.colours.0[channel][at] - model.0[channel][at];
        let part = part(grid, rest, paper, weights, &off);
        let mut bare = PageUnderGrid { there: seen.there.clone(), colours: Planes::new(0) };
        bare.colours.0 = std::array::from_fn(|channel| {
            let own = rest[channel].iter().map(|own| part * filter(paper[channel]) * own);
            seen.colours.0[channel].iter().zip(own).map(|(seen, own)| seen - own).collect()
        });
        found = inks_near(grid, &bare, weights, &wanted)?;
    }
    Some(found)
}

#[inline(always)]
fn lay<S: Simd>(simd: S, grid: &Grid, inks: &[[f32; 3]], model: &mut Planes) {
    let paper = inks.first().copied().unwrap_or_default();
    let area = grid.width * grid.height;
    for (channel, plane) in model.0.iter_mut().enumerate() {
        for at in (0..area).step_by(LANES) {
            let mut value = f32x8::splat(simd, paper[channel]);
            for (cover, ink) in grid.covers.iter().zip(&inks[1..]) {
                value += block(simd, cover, at) * (ink[channel] - paper[channel]);
            }
            value.store_slice(&mut plane[at..at + LANES]);
        }
    }
}

/// The squared distance of two colours.
pub(crate) fn square(a: [f32; 3], b: [f32; 3]) -> f32 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

/// Gauss's elimination with pivots.
pub(crate) fn solve(mut a: Vec<f64>, mut b: Vec<f64>) -> Option<Vec<f64>> {
    let n = b.len();
    for column in 0..n {
        let pivot = (column..n)
            .max_by(|x, y| a[x * n + column].abs().total_cmp(&a[y * n + column].abs()))?;
        if a[pivot * n + column].abs() < 1e-12 {
            return None;
        }
        if pivot != column {
            (0..n).for_each(|j| a.swap(pivot * n + j, column * n + j));
            b.swap(pivot, column);
        }
        for row in column + 1..n {
            let factor = a[row * n + column] / a[column * n + column];
            if factor != 0.0 {
                for j in column..n {
                    a[row * n + j] -= factor * a[column * n + j];
                }
                b[row] -= factor * b[column];
            }
        }
    }
    for row in (0..n).rev() {
        let known: f64 = (row + 1..n).map(|j| a[row * n + j] * b[j]).sum();
        b[row] = (b[row] - known) / a[row * n + row];
    }
    b.iter().all(|value| value.is_finite()).then_some(b)
}
