//! How much of a mark is there.

use crate::gate::fit::grid::Grid;
use crate::gate::fit::inks::{as_drawn, square};
use crate::gate::fit::placing::Fit;

/// How much of a mark is there, part by part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Agreement {
    /// The share of its drawing, from 0 to 1, in parts that look as they should.
    pub(crate) drawn: f32,
    /// The share of its plain parts that are plain.
    pub(crate) plain: f32,
}

/// Compares part by part, so that what covers one corner says nothing against the rest.
pub(crate) fn agreement(grid: &Grid, fit: &Fit) -> Agreement {
    let seen = &fit.seen;
    let model = as_drawn(grid, &fit.inks, seen);
    let side = (((grid.width * grid.height) as f64).sqrt() / 7.0).max(3.0);
    let (columns, rows) = (
        (grid.width as f64 / side).round().max(1.0) as usize,
        (grid.height as f64 / side).round().max(1.0) as usize,
    );
    let (mut drawn, mut drawn_all, mut plain, mut plain_all) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    let floor = (0.12 * fit.contrast).powi(2) + 12.0;
    for row in 0..rows {
        for column in 0..columns {
            let bounds = |at: usize, of: usize, size: usize| at * size / of..(at + 1) * size / of;
            let (mut count, mut rest, mut outside) = (0.0_f32, 0.0_f32, 0.0_f32);
            let (mut sum, mut squares) = ([0.0_f32; 3], 0.0_f32);
            for y in bounds(row, rows, grid.height) {
                for x in bounds(column, columns, grid.width) {
                    let at = y * grid.width + x;
                    let here = model.at(at);
                    count += 1.0;
                    for (sum, value) in sum.iter_mut().zip(here) {
                        *sum += value;
                        squares += value * value;
                    }
                    match seen.at(at) {
                        Some(seen) => rest += square(seen, here),
                        None => outside += 1.0,
                    }
                }
            }
            let energy = (squares - sum.iter().map(|s| s * s / count).sum::<f32>()).max(0.0);
            let structured = energy / count > (0.15 * fit.contrast).powi(2);
            let inside = outside < 0.5 * count;
            if structured {
                drawn_all += energy;
                if inside && rest < 0.45 * energy + floor * count {
                    drawn += energy;
                }
            } else {
                plain_all += count;
                if inside && rest / count < (0.4 * fit.contrast).powi(2) + 12.0 {
                    plain += count;
                }
            }
        }
    }
    let share = |part: f32, all: f32| if all > 0.0 { part / all } else { 1.0 };
    Agreement { drawn: share(drawn, drawn_all), plain: share(plain, plain_all) }
}
