//! Pictures of few pixels that were scaled up without smoothing: their edges are sharp, but in the
//! wrong places.

use crate::detect::fit::{Fit, Freedom, fit};
use crate::detect::grid::{Grid, blur};
use crate::detect::inks::{inks, model};
use crate::detect::mark::Mark;
use crate::detect::pose::Pose;
use crate::detect::raster::Raster;

/// Rows of pixels that are tried.
const FEWEST: usize = 5;
const MOST: usize = 31;
/// Blocks are believed when they leave less than this share unexplained of what the drawing leaves.
const BETTER: f32 = 0.6;

/// How many rows of blocks the logo file was drawn with, where blocks explain the page better than
/// the drawing itself.
pub(crate) fn rows(
    mark: &Mark,
    grid: &Grid,
    best: &Fit,
    page: &Raster,
    soft: f32,
) -> Option<usize> {
    let whole = rest(grid, &best.pose, page)?;
    let soft = soft.min(0.8);
    let rated = (FEWEST..=MOST).filter_map(|rows| {
        let blocks = in_blocks(mark, grid, rows, soft);
        Some((rest(&blocks, &best.pose, page)?, rows))
    });
    let (_, rows) = rated.min_by(|a, b| a.0.total_cmp(&b.0))?;
    let blocks = in_blocks(mark, grid, rows, soft);
    let moved = fit(&blocks, best.pose, page, 4, Freedom::Affine)?;
    (rest(&blocks, &moved.pose, page)? < BETTER * whole).then_some(rows)
}

/// What a grid leaves unexplained: the sum of squares.
fn rest(grid: &Grid, pose: &Pose, page: &Raster) -> Option<f32> {
    let seen = grid.observe(pose, page);
    let inks = inks(grid, &seen, &vec![1.0; seen.len()])?;
    let model = model(grid, &inks);
    let off = |(seen, model): (&Option<[f32; 3]>, &[f32; 3])| {
        seen.map_or(0.0, |seen| {
            seen.iter().zip(model).map(|(seen, model)| (seen - model).powi(2)).sum::<f32>()
        })
    };
    Some(seen.iter().zip(&model).map(off).sum())
}

/// The mark as a picture of the whole logo file with so many rows of pixels shows it.
fn in_blocks(mark: &Mark, grid: &Grid, rows: usize, soft: f32) -> Grid {
    let columns = ((rows as f64 * mark.aspect).round() as usize).max(1);
    let finer = mark.sizes.iter().rev().find(|size| size.unit >= 4.0 * rows as f64);
    let fine = finer.unwrap_or(&mark.sizes[0]);
    let cell = (mark.aspect / columns as f64, 1.0 / rows as f64);
    // From cells of the file to pixels of the drawing's inked part.
    let span = |index: usize, cell: f64, start: f64, most: usize| {
        let edge = |at: usize| ((at as f64 * cell - start) * fine.unit).round();
        let from = edge(index).clamp(0.0, most as f64) as usize;
        (from, edge(index + 1).clamp(0.0, most as f64) as usize)
    };
    let area = (cell.0 * cell.1 * fine.unit * fine.unit) as f32;
    let covers = fine
        .layers
        .iter()
        .map(|layer| {
            let mut blocks = vec![0.0_f32; columns * rows];
            for (row, line) in blocks.chunks_exact_mut(columns).enumerate() {
                let (top, bottom) = span(row, cell.1, mark.ink[1], fine.height);
                for (column, block) in line.iter_mut().enumerate() {
                    let (left, right) = span(column, cell.0, mark.ink[0], fine.width);
                    let all =
                        (top..bottom).flat_map(|y| &layer.cover[y * fine.width..][left..right]);
                    *block = (all.sum::<f32>() / area).min(1.0);
                }
            }
            let mut cover = vec![0.0; grid.width * grid.height];
            for y in 0..grid.height {
                for x in 0..grid.width {
                    let (u, v) = grid.place(x, y);
                    let column = ((u + mark.ink[0]) / cell.0).floor();
                    let row = ((v + mark.ink[1]) / cell.1).floor();
                    let inside = (0.0..columns as f64).contains(&column)
                        && (0.0..rows as f64).contains(&row);
                    if inside {
                        cover[y * grid.width + x] =
                            blocks[row as usize * columns + column as usize];
                    }
                }
            }
            blur(&mut cover, grid.width, grid.height, soft);
            cover
        })
        .collect();
    Grid { covers, ..*grid }
}
