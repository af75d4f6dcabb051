//! Pictures of few pixels that were scaled up: without smoothing their edges are sharp, but in the
//! wrong places; smoothed from pixel to pixel the picture's own border still is.

use crate::gate::fit::grid::{Grid, blur};
use crate::gate::fit::inks::{inks, model};
use crate::gate::fit::mark::Mark;
use crate::gate::fit::placing::{Fit, Freedom, fit};
use crate::gate::fit::planes::{PageUnderGrid, padded, weighted_rest};
use crate::gate::fit::pose::Pose;
use crate::gate::read::raster::Raster;

/// Rows of pixels that are tried.
const FEWEST: usize = 5;
const MOST: usize = 31;
/// Width beside height, off by this share (its logarithm), is more than a fit's own error.
const PULLED: f64 = 0.01;
/// Pixels of the grid that its edge takes up.
const EDGE: usize = 3;
/// Blocks are believed when they leave less than this share unexplained of what the drawing leaves.
const BETTER: f32 = 0.8;

/// How a picture of few pixels is scaled up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scaling {
    /// Each pixel is a block.
    Sharp,
    /// Evenly from the middle of a pixel to the next, and sharp where the picture ends.
    Middles,
    /// The same from corner to corner, which is half a pixel off (poppler).
    Corners,
}

/// How many rows of pixels the logo file was drawn with, where a picture of so few explains the page
/// better than the drawing itself.
pub(crate) fn rows(
    mark: &Mark,
    grid: &Grid,
    best: &Fit,
    page: &Raster,
    soft: f32,
) -> Option<usize> {
    let whole = rest(grid, &best.seen)?;
    let soft = soft.min(0.8);
    let mut places = vec![(best.pose, &best.seen)];
    // Blocks pull a drawing out of its shape.
    let shaped;
    let (across, down) = best.pose.scales();
    if (across / down).ln().abs() > PULLED || best.pose.shear() > 1.0 {
        shaped = fit(grid, best.pose.unstretched(mark), page, 4, Freedom::Similar)?;
        places.push((shaped.pose, &shaped.seen));
    }
    let mut least: Option<(f32, usize, Grid, Pose)> = None;
    for rows in FEWEST..=MOST {
        let cells = Cells::of(mark, rows);
        for scaling in [Scaling::Sharp, Scaling::Middles, Scaling::Corners] {
            let picture = cells.scaled(mark, grid, scaling, soft);
            for (pose, shown) in &places {
                let rest = rest(&picture, shown)?;
                if least.as_ref().is_none_or(|(least, ..)| rest < *least) {
                    least = Some((rest, rows, picture.clone(), *pose));
                }
            }
        }
    }
    let (_, rows, picture, pose) = least?;
    let moved = fit(&picture, pose, page, 6, Freedom::Affine)?;
    let rest = rest(&picture, &moved.seen)?;
    (rest < BETTER * whole).then_some(rows)
}

/// What a grid leaves unexplained inside the mark's box: the sum of squares. The box's own edge, where
/// a mark fills it, is as sharp as the page and as strong as all that it frames.
fn rest(grid: &Grid, seen: &PageUnderGrid) -> Option<f32> {
    let inks = inks(grid, seen, &seen.there)?;
    let mut inside = seen.there.clone();
    let edge = (grid.margin + EDGE).min(grid.width);
    for (y, row) in inside.chunks_exact_mut(grid.width).take(grid.height).enumerate() {
        if y < edge || y + edge >= grid.height {
            row.fill(0.0);
        } else {
            row[..edge].fill(0.0);
            row[grid.width - edge..].fill(0.0);
        }
    }
    Some(weighted_rest(seen, &model(grid, &inks), &inside))
}

/// The mark as a picture of the whole logo file with so many rows of pixels.
struct Cells {
    columns: usize,
    rows: usize,
    /// The width and height of a pixel in heights of the file.
    size: (f64, f64),
    /// The cover of each colour.
    covers: Vec<Vec<f32>>,
}

impl Cells {
    fn of(mark: &Mark, rows: usize) -> Self {
        let columns = ((rows as f64 * mark.aspect).round() as usize).max(1);
        let finer = mark.sizes.iter().rev().find(|size| size.unit >= 4.0 * rows as f64);
        let fine = finer.unwrap_or(&mark.sizes[0]);
        let size = (mark.aspect / columns as f64, 1.0 / rows as f64);
        // From pixels of the file to those of the drawing's inked part.
        let span = |index: usize, size: f64, start: f64, most: usize| {
            let edge = |at: usize| ((at as f64 * size - start) * fine.unit).round();
            let from = edge(index).clamp(0.0, most as f64) as usize;
            (from, edge(index + 1).clamp(0.0, most as f64) as usize)
        };
        let area = (size.0 * size.1 * fine.unit * fine.unit) as f32;
        let cover = |layer: &crate::gate::fit::mark::Layer| {
            let mut cells = vec![0.0_f32; columns * rows];
            for (row, line) in cells.chunks_exact_mut(columns).enumerate() {
                let (top, bottom) = span(row, size.1, mark.ink[1], fine.height);
                for (column, cell) in line.iter_mut().enumerate() {
                    let (left, right) = span(column, size.0, mark.ink[0], fine.width);
                    let all =
                        (top..bottom).flat_map(|y| &layer.cover[y * fine.width..][left..right]);
                    *cell = (all.sum::<f32>() / area).min(1.0);
                }
            }
            cells
        };
        Self { columns, rows, size, covers: fine.layers.iter().map(cover).collect() }
    }

    /// What it covers of a grid.
    fn scaled(&self, mark: &Mark, grid: &Grid, scaling: Scaling, soft: f32) -> Grid {
        let covers = self.covers.iter().map(|cells| {
            let area = grid.width * grid.height;
            let mut cover = vec![0.0; padded(area)];
            for y in 0..grid.height {
                for x in 0..grid.width {
                    let (u, v) = grid.place(x, y);
                    let across = (u + mark.ink[0]) / self.size.0;
                    let down = (v + mark.ink[1]) / self.size.1;
                    let inside = (0.0..self.columns as f64).contains(&across)
                        && (0.0..self.rows as f64).contains(&down);
                    if inside {
                        cover[y * grid.width + x] = match scaling {
                            Scaling::Sharp => cells[down as usize * self.columns + across as usize],
                            Scaling::Middles => self.even(cells, across - 0.5, down - 0.5),
                            Scaling::Corners => self.even(cells, across, down),
                        };
                    }
                }
            }
            blur(&mut cover[..area], grid.width, grid.height, soft);
            cover
        });
        Grid { covers: covers.collect(), rest: None, ..*grid }
    }

    /// The cover between pixels; as at the outermost ones beyond them.
    fn even(&self, cells: &[f32], across: f64, down: f64) -> f32 {
        let ends = |at: f64, count: usize| {
            let at = at.clamp(0.0, (count - 1) as f64);
            (at as usize, (at as usize + 1).min(count - 1), at.fract() as f32)
        };
        let ((left, right, x), (top, low, y)) = (ends(across, self.columns), ends(down, self.rows));
        let row = |row: usize| {
            let cells = &cells[row * self.columns..][..self.columns];
            cells[left] * (1.0 - x) + cells[right] * x
        };
        row(top) * (1.0 - y) + row(low) * y
    }
}
