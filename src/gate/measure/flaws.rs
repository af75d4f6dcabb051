//! What is not there of a mark, and what is there instead.

use crate::gate::fit::grid::Grid;
use crate::gate::fit::inks::square;
use crate::gate::fit::mark::Mark;
use crate::gate::measure::foreign::{Foreign, MarkOnPage, REACH};
use crate::gate::measure::limits::CROP;

/// The share of the drawing beyond a cut that is gone, in per cent.
const CLEAN: usize = 98;

/// What is not there of a mark, and what is there instead.
pub(crate) struct Flaws {
    pub(crate) cropped: f64,
    pub(crate) cuts: [f64; 4],
    pub(crate) obscured: f64,
}

impl Flaws {
    pub(crate) fn find(mark: &Mark, shown: &MarkOnPage, paper: [f32; 3]) -> Self {
        let MarkOnPage { grid, seen, model, strongest, noise, .. } = *shown;
        let (width, height, margin) = (grid.width, grid.height, grid.margin);
        let inside = |x: usize, y: usize| {
            x >= margin && y >= margin && x < width - margin && y < height - margin
        };
        let mut absent = vec![false; width * height];
        let mut inked = vec![false; width * height];
        for y in 1..height - 1 {
            for x in 1..width - 1 {
                let at = y * width + x;
                if !inside(x, y) {
                    continue;
                }
                let strength = square(model.at(at), paper).sqrt();
                inked[at] = strength > 0.5 * strongest.min(strength + 0.4 * strongest)
                    && strength > 3.0 * noise + 10.0;
                let gone = |seen: [f32; 3]| square(seen, paper).sqrt() < 0.35 * strength;
                absent[at] = inked[at] && seen.at(at).is_none_or(gone);
            }
        }
        let foreign = Foreign::find(shown);
        let cropped = cropped(mark, grid, &inked, &absent);
        // What a cut explains is not counted again, nor is what means around its edge take from beyond.
        let [left, right, top, bottom] = cropped.1;
        let edge = |cut: bool| if cut { REACH } else { 0 };
        let kept = |x: usize, y: usize| {
            x >= left + edge(left > margin)
                && x + edge(right + margin < width) < right
                && y >= top + edge(top > margin)
                && y + edge(bottom + margin < height) < bottom
        };
        let mut area = 0;
        let least = ((width - 2 * margin) * (height - 2 * margin)) as f64 * 0.003;
        for mut blob in blobs(&foreign.around, width) {
            blob.retain(|at| kept(*at % width, *at / width));
            let plain = blob.iter().filter(|at| foreign.plain[**at]).count();
            if plain as f64 >= least.max(5.0) {
                area += blob.len();
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
        let part = |cut: usize, of: usize| cut as f64 / (of - 2 * margin).max(1) as f64;
        let cuts = [
            part(left - margin, width),
            part(width - margin - right, width),
            part(top - margin, height),
            part(height - margin - bottom, height),
        ];
        Self { cropped: cropped.0, cuts, obscured: area as f64 / all as f64 }
    }
}

/// The share of the logo file's width or height that is cut off on one side, and what is left:
/// columns from and to, rows from and to.
fn cropped(mark: &Mark, grid: &Grid, inked: &[bool], absent: &[bool]) -> (f64, [usize; 4]) {
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
    // A cut takes the file's blank edge with it.
    let part = |cut: usize, of: usize, blank: f64, file: f64, ink: f64| {
        let share = cut as f64 / of as f64;
        (share * ink + blank * (share / CROP.sound).min(1.0)) / file
    };
    let [ink_left, ink_top, ink_right, ink_bottom] = mark.ink;
    let (wide, tall) = mark.extent();
    let most = part(left, inner_w, ink_left, mark.aspect, wide)
        .max(part(right, inner_w, mark.aspect - ink_right, mark.aspect, wide))
        .max(part(top, inner_h, ink_top, 1.0, tall))
        .max(part(bottom, inner_h, 1.0 - ink_bottom, 1.0, tall));
    let rest = [margin + left, width - margin - right, margin + top, height - margin - bottom];
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
