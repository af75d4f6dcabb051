//! What a page shows in a mark's place that is not the mark.

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, f32x8};

use crate::gate::fit::grid::Grid;
use crate::gate::fit::inks::square;
use crate::gate::fit::planes::{LANES, PageUnderGrid, Planes, block};

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
pub(crate) struct MarkOnPage<'a> {
    pub(crate) grid: &'a Grid,
    pub(crate) seen: &'a PageUnderGrid,
    pub(crate) model: &'a Planes,
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
    pub(crate) fn find(shown: &MarkOnPage) -> Self {
        let MarkOnPage { grid, strongest, noise, doubtful, .. } = *shown;
        let (near, wide) = dispatch!(Level::new(), simd => differences(simd, shown));
        let (near, wide) = (means(grid, &near, 3), means(grid, &wide, 5));
        let limits = (NEAR * strongest + noise + 4.0, WIDE * strongest + 0.6 * noise + 4.0);
        let over = |part: f32| {
            let over = |off: [f32; 3], limit: f32| square(off, [0.0; 3]) > (part * limit).powi(2);
            let all = 0..grid.width * grid.height;
            all.map(|at| over(near.at(at), limits.0) || over(wide.at(at), limits.1)).collect()
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
fn faded(shown: &MarkOnPage) -> Vec<bool> {
    let MarkOnPage { grid, seen, model, strongest, noise, .. } = *shown;
    let area = grid.width * grid.height;
    let around = |value: &dyn Fn([f32; 3], [f32; 3]) -> [f32; 3]| {
        let mut values = Planes::new(area);
        for at in 0..area {
            let own = model.at(at);
            values.set(at, value(seen.at(at).unwrap_or(own), own));
        }
        means(grid, &values, 2 * REACH + 1)
    };
    let times = |a: [f32; 3], b: [f32; 3]| std::array::from_fn(|at| a[at] * b[at]);
    let bright = around(&|seen, _| seen);
    let own = around(&|_, own| own);
    let squares = around(&|_, own| times(own, own));
    let products = around(&times);
    let least = (CONTRAST * strongest + noise).powi(2);
    let one = |at: usize| {
        let (mut variance, mut together) = (0.0, 0.0);
        for channel in 0..3 {
            let mean = own.0[channel][at];
            variance += squares.0[channel][at] - mean.powi(2);
            together += products.0[channel][at] - mean * bright.0[channel][at];
        }
        variance > least && together < FADED * variance
    };
    (0..area).map(one).collect()
}

/// Eight colours: red, green, blue.
type Colours<S> = [f32x8<S>; 3];

#[inline(always)]
fn colours<S: Simd>(simd: S, planes: &Planes, at: usize) -> Colours<S> {
    let [red, green, blue] = &planes.0;
    [block(simd, red, at), block(simd, green, at), block(simd, blue, at)]
}

#[inline(always)]
fn minus<S: Simd>(a: Colours<S>, b: Colours<S>) -> Colours<S> {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[inline(always)]
fn dot<S: Simd>(a: Colours<S>, b: Colours<S>) -> f32x8<S> {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// What is seen less what the mark may show there, sharply and not: of each pixel over the mark, for what
/// lies beside it is not over it.
#[inline(always)]
fn differences<S: Simd>(simd: S, shown: &MarkOnPage) -> (Planes, Planes) {
    let MarkOnPage { grid, seen, model, .. } = *shown;
    let (width, height, margin) = (grid.width, grid.height, grid.margin);
    let (mut near, mut wide) = (Planes::new(width * height), Planes::new(width * height));
    for y in margin..height - margin {
        for x in (margin..width - margin).step_by(LANES) {
            let at = y * width + x;
            let mut there = block(simd, &seen.there, at);
            // The last block reaches beyond the mark.
            there.iter_mut().skip(width - margin - x).for_each(|there| *there = 0.0);
            let here = colours(simd, model, at);
            let around = [
                colours(simd, model, at - 1),
                colours(simd, model, at + 1),
                colours(simd, model, at - width),
                colours(simd, model, at + width),
            ];
            let bright = colours(simd, &seen.colours, at);
            let sharp = minus(bright, nearest(bright, here, &around));
            let plain = minus(bright, here);
            for channel in 0..3 {
                (there * sharp[channel]).store_slice(&mut near.0[channel][at..at + LANES]);
                (there * plain[channel]).store_slice(&mut wide.0[channel][at..at + LANES]);
            }
        }
    }
    (near, wide)
}

/// The colour nearest to what is seen, of all between the two that differ most of a place and its
/// neighbours: at an edge a mark may show any of them.
#[inline(always)]
fn nearest<S: Simd>(seen: Colours<S>, here: Colours<S>, around: &[Colours<S>; 4]) -> Colours<S> {
    let one = farthest(here, here, around);
    let span = minus(farthest(one, here, around), one);
    let long = dot(span, span);
    let part = (dot(minus(seen, one), span) / long).max(0.0).min(1.0);
    let same = long.simd_lt(1e-3);
    let mut near = here;
    for channel in 0..3 {
        near[channel] = same.select(here[channel], one[channel] + part * span[channel]);
    }
    near
}

/// The colour of a place and its neighbours that differs most from one.
#[inline(always)]
fn farthest<S: Simd>(from: Colours<S>, here: Colours<S>, around: &[Colours<S>; 4]) -> Colours<S> {
    let off = minus(here, from);
    let (mut far, mut most) = (here, dot(off, off));
    for other in around {
        let off = minus(*other, from);
        let this = dot(off, off);
        let more = this.simd_gt(most);
        most = more.select(this, most);
        for (far, other) in far.iter_mut().zip(other) {
            *far = more.select(*other, *far);
        }
    }
    far
}

/// The means of squares of `count` × `count` pixels, each around its place; an odd number. Nothing where a
/// square hangs over the edge.
fn means(grid: &Grid, values: &Planes, count: usize) -> Planes {
    let mut means = Planes::new(grid.width * grid.height);
    if grid.width >= count && grid.height >= count {
        for (values, means) in values.0.iter().zip(&mut means.0) {
            dispatch!(Level::new(), _ => boxed(grid, values, means, count));
        }
    }
    means
}

#[inline(always)]
fn boxed(grid: &Grid, values: &[f32], means: &mut [f32], count: usize) {
    let (width, half) = (grid.width, count / 2);
    let share = 1.0 / (count * count) as f32;
    let mut columns = vec![0.0_f32; width];
    let rows = |y: usize| &values[y * width..][..width];
    for y in 0..grid.height {
        columns.iter_mut().zip(rows(y)).for_each(|(column, value)| *column += value);
        if y + 1 < count {
            continue;
        }
        let out = &mut means[(y - half) * width + half..][..width + 1 - count];
        for start in 0..count {
            out.iter_mut().zip(&columns[start..]).for_each(|(out, column)| *out += column);
        }
        out.iter_mut().for_each(|out| *out *= share);
        let gone = rows(y + 1 - count);
        columns.iter_mut().zip(gone).for_each(|(column, value)| *column -= value);
    }
}
