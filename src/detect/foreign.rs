//! What a page shows in a mark's place that is not the mark.

use crate::detect::grid::Grid;
use crate::detect::inks::square;

/// How much of the strongest ink's difference from the paper the means of 3 × 3 and of 5 × 5 pixels
/// may differ from the mark.
const NEAR: f32 = 0.22;
const WIDE: f32 = 0.25;
/// The share of a mark's own contrast that 7 × 7 pixels must show, and how much they must have of it
/// to be judged, as a share of the strongest ink's.
const FADED: f32 = 0.4;
const CONTRAST: f32 = 0.12;
/// How far beyond a pixel its means look.
pub(crate) const REACH: usize = 3;
/// What lies over a mark goes as far around where it is plain as it differs by this part of that.
const WEAKER: f32 = 0.6;

/// A mark laid over a page: what the page shows and what it should.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) grid: &'a Grid,
    /// Of each pixel of the grid; nothing beyond the page's edge.
    pub(crate) seen: &'a [Option<[f32; 3]>],
    pub(crate) model: &'a [[f32; 3]],
    /// The difference of the mark's strongest ink from the paper.
    pub(crate) strongest: f32,
    /// The usual difference of a pixel from the model.
    pub(crate) noise: f32,
    /// Whether the mark as a whole does not quite look as it should.
    pub(crate) doubtful: bool,
}

/// Where something else is plain, and as far around that as it shows at all.
pub(crate) struct Foreign {
    pub(crate) plain: Vec<bool>,
    pub(crate) around: Vec<bool>,
}

impl Foreign {
    /// Compares means, which noise and a small shift of the mark's edges leave as they are. Where the
    /// mark as a whole is doubtful, or anything else is plain, its contrast is compared too: something
    /// grey over fine lines changes no mean.
    pub(crate) fn find(shown: &Shown) -> Self {
        let Shown { grid, seen, model, strongest, noise, doubtful } = *shown;
        let (width, height) = (grid.width, grid.height);
        let mut near = vec![[0.0_f32; 3]; width * height];
        let mut wide = vec![[0.0_f32; 3]; width * height];
        // What lies beside the mark is not over it.
        for y in grid.margin..height - grid.margin {
            for x in grid.margin..width - grid.margin {
                let at = y * width + x;
                let Some(seen) = seen[at] else { continue };
                let around = [at - 1, at + 1, at - width, at + width].map(|at| model[at]);
                near[at] = minus(seen, nearest(seen, model[at], &around));
                wide[at] = minus(seen, model[at]);
            }
        }
        let near = means(&near, width, 3);
        let wide = means(&wide, width, 5);
        let limits = (NEAR * strongest + noise + 4.0, WIDE * strongest + 0.6 * noise + 4.0);
        let over = |part: f32| {
            let over = |off: &[f32; 3], limit: f32| square(*off, [0.0; 3]) > (part * limit).powi(2);
            let pairs = near.iter().zip(&wide);
            pairs.map(|(near, wide)| over(near, limits.0) || over(wide, limits.1)).collect()
        };
        let (mut plain, mut around): (Vec<bool>, Vec<bool>) = (over(1.0), over(WEAKER));
        if doubtful || plain.contains(&true) {
            let faded = faded(shown);
            for ((plain, around), faded) in plain.iter_mut().zip(&mut around).zip(faded) {
                (*plain, *around) = (*plain || faded, *around || faded);
            }
        }
        Self { plain, around }
    }
}

/// Where the mark's own contrast does not show: by least squares, what is seen is the model times
/// less than [`FADED`], plus a constant.
fn faded(shown: &Shown) -> Vec<bool> {
    let Shown { grid, seen, model, strongest, noise, .. } = *shown;
    let width = grid.width;
    let around = |values: Vec<[f32; 3]>| means(&values, width, 2 * REACH + 1);
    let pairs = || seen.iter().zip(model).map(|(seen, model)| (seen.unwrap_or(*model), *model));
    let times = |a: [f32; 3], b: [f32; 3]| std::array::from_fn(|at| a[at] * b[at]);
    let bright = around(pairs().map(|(seen, _)| seen).collect());
    let own = around(model.to_vec());
    let squares = around(model.iter().map(|model| times(*model, *model)).collect());
    let products = around(pairs().map(|(seen, model)| times(seen, model)).collect());
    let least = (CONTRAST * strongest + noise).powi(2);
    let one = |at: usize| {
        let (mut variance, mut together) = (0.0, 0.0);
        for channel in 0..3 {
            variance += squares[at][channel] - own[at][channel].powi(2);
            together += products[at][channel] - own[at][channel] * bright[at][channel];
        }
        variance > least && together < FADED * variance
    };
    (0..seen.len()).map(one).collect()
}

fn minus(a: [f32; 3], b: [f32; 3]) -> [f32; 3] {
    std::array::from_fn(|channel| a[channel] - b[channel])
}

/// The colour nearest to what is seen, of all between the two that differ most of a place and its
/// neighbours: at an edge a mark may show any of them.
fn nearest(seen: [f32; 3], here: [f32; 3], around: &[[f32; 3]; 4]) -> [f32; 3] {
    let farthest = |from: [f32; 3]| {
        around.iter().copied().fold(here, |far, other| {
            if square(other, from) > square(far, from) { other } else { far }
        })
    };
    let one = farthest(here);
    let other = farthest(one);
    let span = minus(other, one);
    let long = square(span, [0.0; 3]);
    if long < 1e-3 {
        return here;
    }
    let off = minus(seen, one);
    let part = (0..3).map(|channel| off[channel] * span[channel]).sum::<f32>() / long;
    let part = part.clamp(0.0, 1.0);
    std::array::from_fn(|channel| one[channel] + part * span[channel])
}

/// The means of squares of `count` × `count` pixels, each around its place; an odd number. Nothing where a
/// square hangs over the edge.
fn means(values: &[[f32; 3]], width: usize, count: usize) -> Vec<[f32; 3]> {
    let (half, height) = (count / 2, values.len() / width);
    let mut means = vec![[0.0; 3]; values.len()];
    if width < count || height < count {
        return means;
    }
    let add = |to: &mut [f32; 3], value: &[f32; 3], sign: f32| {
        to.iter_mut().zip(value).for_each(|(to, value)| *to += sign * value);
    };
    let share = 1.0 / (count * count) as f32;
    let mut columns = vec![[0.0_f32; 3]; width];
    for (y, row) in values.chunks_exact(width).enumerate() {
        columns.iter_mut().zip(row).for_each(|(column, value)| add(column, value, 1.0));
        if y + 1 < count {
            continue;
        }
        let mut sum = [0.0_f32; 3];
        columns[..count - 1].iter().for_each(|column| add(&mut sum, column, 1.0));
        let out = &mut means[(y - half) * width + half..][..width + 1 - count];
        for (x, out) in out.iter_mut().enumerate() {
            add(&mut sum, &columns[x + count - 1], 1.0);
            *out = sum.map(|sum| sum * share);
            add(&mut sum, &columns[x], -1.0);
        }
        let gone = &values[(y + 1 - count) * width..][..width];
        columns.iter_mut().zip(gone).for_each(|(column, value)| add(column, value, -1.0));
    }
    means
}
