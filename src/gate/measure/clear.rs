//! How much room a mark has around it.

use crate::gate::fit::grid::Row;
use crate::gate::fit::inks::square;
use crate::gate::fit::mark::Mark;
use crate::gate::fit::planes::PageUnderGrid;
use crate::gate::fit::refine::Fine;
use crate::gate::measure::flaws::blobs;
use crate::gate::read::pages::Page;

impl Fine {
    /// The distance in mm to the nearest thing in the demanded clear space.
    pub(crate) fn clear_space(
        &self,
        mark: &Mark,
        page: &Page,
        clear: f64,
        paper: [f32; 3],
        strongest: f32,
        noise: f32,
    ) -> f64 {
        let raster = &page.levels[self.level];
        let pose = &self.fit.pose;
        let (_, down) = pose.scales();
        let (wide, tall) = mark.extent();
        let step = raster.mm / down;
        let cells = |length: f64| (length / step).ceil() as usize;
        let (ring, width, height) = (cells(clear), cells(wide), cells(tall));
        let (columns, rows) = (width + 2 * ring, height + 2 * ring);
        // What the blur of the mark's own edge leaves.
        let halo =
            (1.5 + 2.5 * f64::from(self.soft) / self.grid.unit / step).min(0.12 / step + 1.5);
        let limit = (0.3 * strongest + 3.0 * noise + 6.0).powi(2);
        let away = |at: usize, size: usize| {
            let at = at as f64 + 0.5;
            (ring as f64 - at).max(at - (ring + size) as f64).max(0.0)
        };
        let mut foreign = vec![false; columns * rows];
        let place = |at: usize| (at as f64 + 0.5 - ring as f64) * step;
        let along = (pose.0[0] * step / raster.mm, pose.0[3] * step / raster.mm);
        // The mark's own columns, in the rows that it takes up.
        let own: Vec<bool> = (0..columns).map(|column| away(column, width) <= halo).collect();
        for (row, foreign) in foreign.chunks_exact_mut(columns).enumerate() {
            let beside = away(row, height) <= halo;
            let (x, y) = pose.map(place(0), place(row));
            let start = (x / raster.mm, y / raster.mm);
            let mut seen = PageUnderGrid::new(columns);
            Row { start, step: along, length: columns }.observe(raster, &mut seen, 0);
            for (column, foreign) in foreign.iter_mut().enumerate() {
                let there = seen.there[column] > 0.0 && !(beside && own[column]);
                *foreign = there && square(seen.colours.at(column), paper) > limit;
            }
        }
        let mut nearest = clear;
        let smallest = (0.13 / step).max(3.0);
        for blob in blobs(&foreign, columns) {
            let xs = blob.iter().map(|at| at % columns);
            let ys = blob.iter().map(|at| at / columns);
            let span = |min: Option<usize>, max: Option<usize>| {
                (max.unwrap_or(0) - min.unwrap_or(0) + 1) as f64
            };
            let longest = span(xs.clone().min(), xs.max()).max(span(ys.clone().min(), ys.max()));
            if longest < smallest || blob.len() < 4 {
                continue;
            }
            for at in blob {
                let (x, y) = (away(at % columns, width), away(at / columns, height));
                nearest = nearest.min((x.hypot(y) - 0.5).max(0.0) * step);
            }
        }
        nearest * down
    }
}
