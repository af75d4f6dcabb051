//! In which colours a mark is on a page: paper and inks by least squares, and what they would show.

use crate::detect::grid::Grid;
use crate::detect::mark::COLOURS;

/// Paper and inks that explain best what is seen.
pub(crate) fn inks(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    weights: &[f32],
) -> Option<Vec<[f32; 3]>> {
    let count = grid.covers.len() + 1;
    let mut normal = vec![0.0_f64; count * count];
    let mut right = vec![[0.0_f64; 3]; count];
    if let [cover] = &grid.covers[..] {
        // Most marks have one colour; sums over short stretches keep single precision exact enough.
        let stretches = seen.chunks(64).zip(weights.chunks(64)).zip(cover.chunks(64));
        for ((seen, weights), cover) in stretches {
            let (mut sums, mut sides) = ([0.0_f32; 3], [[0.0_f32; 3]; 2]);
            for ((seen, weight), cover) in seen.iter().zip(weights).zip(cover) {
                let Some(seen) = seen else { continue };
                let (inked, bare) = (weight * cover, weight * (1.0 - cover));
                sums[0] += bare * (1.0 - cover);
                sums[1] += inked * (1.0 - cover);
                sums[2] += inked * cover;
                for channel in 0..3 {
                    sides[0][channel] += bare * seen[channel];
                    sides[1][channel] += inked * seen[channel];
                }
            }
            for (at, sum) in [(0, sums[0]), (2, sums[1]), (3, sums[2])] {
                normal[at] += f64::from(sum);
            }
            for (right, side) in right.iter_mut().zip(sides) {
                right.iter_mut().zip(side).for_each(|(right, side)| *right += f64::from(side));
            }
        }
    } else {
        gather(grid, seen, weights, &mut normal, &mut right);
    }
    for i in 0..count {
        // A colour that is nowhere to be seen stays the paper's.
        normal[i * count + i] += 1e-3;
        for j in 0..i {
            normal[j * count + i] = normal[i * count + j];
        }
    }
    let mut inks = vec![[0.0; 3]; count];
    for channel in 0..3 {
        let column: Vec<f64> = right.iter().map(|right| right[channel]).collect();
        let solved = solve(normal.clone(), column)?;
        for (ink, value) in inks.iter_mut().zip(solved) {
            ink[channel] = value as f32;
        }
    }
    Some(inks)
}

/// The sums of the normal equations (their lower half) for marks of several colours. Sums over short
/// stretches keep single precision exact enough.
fn gather(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    weights: &[f32],
    normal: &mut [f64],
    right: &mut [[f64; 3]],
) {
    const MOST: usize = COLOURS + 1;
    let count = right.len().min(MOST);
    for start in (0..seen.len()).step_by(64) {
        let (mut sums, mut sides) = ([[0.0_f32; MOST]; MOST], [[0.0_f32; 3]; MOST]);
        for at in start..(start + 64).min(seen.len()) {
            let (Some(seen), weight) = (seen[at], weights[at]) else { continue };
            let mut part = [0.0_f32; MOST];
            let mut rest = 1.0;
            for (part, cover) in part[1..].iter_mut().zip(&grid.covers) {
                *part = cover[at];
                rest -= cover[at];
            }
            part[0] = rest;
            for i in 0..count {
                let weighted = weight * part[i];
                if weighted == 0.0 {
                    continue;
                }
                sums[i].iter_mut().zip(part).for_each(|(sum, part)| *sum += weighted * part);
                sides[i].iter_mut().zip(seen).for_each(|(sum, seen)| *sum += weighted * seen);
            }
        }
        for i in 0..count {
            for j in 0..=i {
                normal[i * count + j] += f64::from(sums[i][j]);
            }
            right[i].iter_mut().zip(sides[i]).for_each(|(sum, side)| *sum += f64::from(side));
        }
    }
}

/// What the page would show with these inks.
pub(crate) fn model(grid: &Grid, inks: &[[f32; 3]]) -> Vec<[f32; 3]> {
    let mut model = vec![inks.first().copied().unwrap_or_default(); grid.width * grid.height];
    let paper = model.first().copied().unwrap_or_default();
    for (cover, ink) in grid.covers.iter().zip(&inks[1..]) {
        let step = [ink[0] - paper[0], ink[1] - paper[1], ink[2] - paper[2]];
        for (model, cover) in model.iter_mut().zip(cover) {
            for (value, step) in model.iter_mut().zip(step) {
                *value += cover * step;
            }
        }
    }
    model
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
