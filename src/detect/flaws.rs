//! What is not there of a mark, and what is there instead.

use crate::detect::grid::Grid;
use crate::detect::inks::square;

/// The share of the drawing beyond a cut that is gone, in per cent.
const CLEAN: usize = 95;

/// What is not there of a mark, and what is there instead.
pub(crate) struct Flaws {
    pub(crate) cropped: f64,
    pub(crate) obscured: f64,
}

impl Flaws {
    pub(crate) fn find(
        grid: &Grid,
        seen: &[Option<[f32; 3]>],
        model: &[[f32; 3]],
        paper: [f32; 3],
        strongest: f32,
        noise: f32,
    ) -> Self {
        let (width, height, margin) = (grid.width, grid.height, grid.margin);
        let inside = |x: usize, y: usize| {
            x >= margin && y >= margin && x < width - margin && y < height - margin
        };
        let mut absent = vec![false; width * height];
        let mut inked = vec![false; width * height];
        let mut other = vec![false; width * height];
        let limit = 0.33 * strongest + 3.0 * noise + 4.0;
        for y in 1..height - 1 {
            for x in 1..width - 1 {
                let at = y * width + x;
                if !inside(x, y) {
                    continue;
                }
                let here = model[at];
                let strength = square(here, paper).sqrt();
                // Near an edge a small shift of the mark makes a large difference.
                let (mut least, mut most) = (here, here);
                for near in [at - 1, at + 1, at - width, at + width] {
                    for channel in 0..3 {
                        least[channel] = least[channel].min(model[near][channel]);
                        most[channel] = most[channel].max(model[near][channel]);
                    }
                }
                inked[at] = strength > 0.5 * strongest.min(strength + 0.4 * strongest)
                    && strength > 3.0 * noise + 10.0;
                match seen[at] {
                    None => {
                        absent[at] = inked[at];
                    }
                    Some(seen) => {
                        let mut off = [0.0_f32; 3];
                        for channel in 0..3 {
                            let value = seen[channel];
                            off[channel] =
                                (least[channel] - value).max(value - most[channel]).max(0.0);
                        }
                        let off = off.iter().map(|o| o * o).sum::<f32>().sqrt();
                        let gone = square(seen, paper).sqrt();
                        absent[at] = inked[at] && gone < 0.35 * strength;
                        other[at] = off > limit;
                    }
                }
            }
        }
        let cropped = cropped(grid, &inked, &absent);
        // What a cut explains is not counted again.
        let (left, right, top, bottom) = cropped.1;
        let mut area = 0;
        let least = ((width - 2 * margin) * (height - 2 * margin)) as f64 * 0.003;
        for blob in blobs(&other, width) {
            let kept = blob.iter().filter(|at| {
                let (x, y) = (**at % width, **at / width);
                x >= left && x < right && y >= top && y < bottom
            });
            let kept = kept.count();
            if kept as f64 >= least.max(5.0) {
                area += kept;
            }
        }
        // A cut leaves nothing beyond it; what leaves some of the drawing there lies over it.
        let (mut drawn, mut gone) = (0, 0);
        for at in 0..width * height {
            let (x, y) = (at % width, at / width);
            if !(x >= left && x < right && y >= top && y < bottom) {
                drawn += usize::from(inked[at]);
                gone += usize::from(absent[at]);
            }
        }
        if gone * 100 < drawn * CLEAN {
            area += gone;
        }
        let all = ((width - 2 * margin) * (height - 2 * margin)).max(1);
        Self { cropped: cropped.0, obscured: area as f64 / all as f64 }
    }
}

/// The share of the width or height that is cut off on one side, and what is left: columns from and
/// to, rows from and to.
fn cropped(grid: &Grid, inked: &[bool], absent: &[bool]) -> (f64, (usize, usize, usize, usize)) {
    let (width, height, margin) = (grid.width, grid.height, grid.margin);
    let (inner_w, inner_h) = (width - 2 * margin, height - 2 * margin);
    let mut columns = vec![(0_usize, 0_usize); inner_w];
    let mut rows = vec![(0_usize, 0_usize); inner_h];
    for (y, row) in rows.iter_mut().enumerate() {
        for (x, column) in columns.iter_mut().enumerate() {
            let at = (y + margin) * width + x + margin;
            let (ink, gone) = (usize::from(inked[at]), usize::from(absent[at]));
            *column = (column.0 + ink, column.1 + gone);
            *row = (row.0 + ink, row.1 + gone);
        }
    }
    // How deep a cut goes that leaves hardly any ink on its outer side.
    let depth = |lines: &mut dyn Iterator<Item = (usize, usize)>| {
        let (mut ink, mut gone, mut deepest) = (0, 0, 0);
        for (index, line) in lines.enumerate() {
            ink += line.0;
            gone += line.1;
            let here = line.0 == 0 || line.1 * 10 >= line.0 * 6;
            if gone * 10 < ink * 8 && ink > 8 {
                break;
            }
            if here && line.0 > 0 && gone * 10 >= ink * 8 && gone >= 6 {
                deepest = index + 1;
            }
        }
        deepest
    };
    let left = depth(&mut columns.iter().copied());
    let right = depth(&mut columns.iter().rev().copied());
    let top = depth(&mut rows.iter().copied());
    let bottom = depth(&mut rows.iter().rev().copied());
    let part = |cut: usize, of: usize| cut as f64 / of as f64;
    let most = part(left, inner_w)
        .max(part(right, inner_w))
        .max(part(top, inner_h))
        .max(part(bottom, inner_h));
    let rest = (margin + left, width - margin - right, margin + top, height - margin - bottom);
    (most.min(1.0), rest)
}

/// Connected places, each as its indices.
pub(crate) fn blobs(map: &[bool], width: usize) -> Vec<Vec<usize>> {
    let mut open = map.to_vec();
    let mut all = Vec::new();
    let height = map.len() / width.max(1);
    for start in 0..map.len() {
        if !std::mem::take(&mut open[start]) {
            continue;
        }
        let mut blob = vec![start];
        let mut next = 0;
        while let Some(&at) = blob.get(next) {
            next += 1;
            let (x, y) = (at % width, at / width);
            for ny in y.saturating_sub(1)..(y + 2).min(height) {
                for nx in x.saturating_sub(1)..(x + 2).min(width) {
                    if std::mem::take(&mut open[ny * width + nx]) {
                        blob.push(ny * width + nx);
                    }
                }
            }
        }
        all.push(blob);
    }
    all
}
