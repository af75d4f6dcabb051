//! Planes of pixels, of which processors take several at a time.
//!
//! Everything is summed up in the same order on every processor, so that all of them judge alike.

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, f32x8};

/// Pixels that are taken together.
pub(crate) const LANES: usize = 8;
/// Single precision is exact enough for sums over so many pixels.
const STRETCH: usize = 32 * LANES;

/// How many values a plane has: whole blocks and one more, so that one can begin at any of `area` pixels.
/// What lies beyond the area has no weight.
pub(crate) fn padded(area: usize) -> usize {
    area.next_multiple_of(LANES) + LANES
}

/// A colour for each pixel of a grid: planes of red, green and blue.
pub(crate) struct Planes(pub(crate) [Vec<f32>; 3]);

impl Planes {
    /// Black everywhere.
    pub(crate) fn new(area: usize) -> Self {
        Self(std::array::from_fn(|_| vec![0.0; padded(area)]))
    }

    pub(crate) fn set(&mut self, at: usize, colour: [f32; 3]) {
        self.0.iter_mut().zip(colour).for_each(|(plane, value)| plane[at] = value);
    }

    pub(crate) fn at(&self, at: usize) -> [f32; 3] {
        std::array::from_fn(|channel| self.0[channel][at])
    }
}

/// What a page shows below each pixel of a grid.
pub(crate) struct PageUnderGrid {
    /// From 0 to 255; 0 beyond the page's edge.
    pub(crate) colours: Planes,
    /// 1 on the page, 0 beyond its edge.
    pub(crate) there: Vec<f32>,
}

impl PageUnderGrid {
    /// Nothing.
    pub(crate) fn new(area: usize) -> Self {
        Self { colours: Planes::new(area), there: vec![0.0; padded(area)] }
    }

    /// The colour of a pixel; `None` beyond the page's edge.
    pub(crate) fn at(&self, at: usize) -> Option<[f32; 3]> {
        (self.there[at] > 0.0).then(|| self.colours.at(at))
    }
}

/// Eight pixels of a plane from one on.
#[inline(always)]
pub(crate) fn block<S: Simd>(simd: S, plane: &[f32], at: usize) -> f32x8<S> {
    f32x8::from_slice(simd, &plane[at..at + LANES])
}

/// The squared distances of two colours, for eight pixels.
#[inline(always)]
pub(crate) fn squares<S: Simd>(simd: S, a: &Planes, b: &Planes, at: usize) -> f32x8<S> {
    let off = |channel: usize| block(simd, &a.0[channel], at) - block(simd, &b.0[channel], at);
    let (red, green, blue) = (off(0), off(1), off(2));
    red * red + green * green + blue * blue
}

/// The sum of eight values, from the first to the last.
#[inline(always)]
pub(crate) fn total<S: Simd>(lanes: f32x8<S>) -> f64 {
    <[f32; LANES]>::from(lanes).into_iter().map(f64::from).sum()
}

/// Sums over a plane's `count` values; `part` gives the summands of the eight from a pixel on.
#[inline(always)]
pub(crate) fn sums<S: Simd, const N: usize>(
    simd: S,
    count: usize,
    part: impl Fn(usize) -> [f32x8<S>; N],
) -> [f64; N] {
    let mut all = [0.0; N];
    for start in (0..count).step_by(STRETCH) {
        let mut lanes = [f32x8::splat(simd, 0.0); N];
        for at in (start..(start + STRETCH).min(count)).step_by(LANES) {
            for (lanes, part) in lanes.iter_mut().zip(part(at)) {
                *lanes += part;
            }
        }
        all.iter_mut().zip(lanes).for_each(|(all, lanes)| *all += total(lanes));
    }
    all
}

/// The sum of weighted squared distances of what is seen from a model.
pub(crate) fn weighted_rest(seen: &PageUnderGrid, model: &Planes, weights: &[f32]) -> f32 {
    #[inline(always)]
    fn rest<S: Simd>(simd: S, seen: &PageUnderGrid, model: &Planes, weights: &[f32]) -> f64 {
        let part = |at| [block(simd, weights, at) * squares(simd, &seen.colours, model, at)];
        let [rest] = sums(simd, weights.len() - LANES, part);
        rest
    }
    dispatch!(Level::new(), simd => rest(simd, seen, model, weights)) as f32
}

/// How far each pixel is trusted: 1 where it is as the model has it, half where its squared distance is
/// `scale`, 0 beyond the page's edge.
pub(crate) fn trust(seen: &PageUnderGrid, model: &Planes, scale: f32) -> Vec<f32> {
    #[inline(always)]
    fn fill<S: Simd>(simd: S, seen: &PageUnderGrid, model: &Planes, scale: f32, out: &mut [f32]) {
        for at in (0..out.len() - LANES).step_by(LANES) {
            let off = squares(simd, &seen.colours, model, at) / scale + 1.0;
            let trusted = block(simd, &seen.there, at) / off;
            trusted.store_slice(&mut out[at..at + LANES]);
        }
    }
    let mut weights = vec![0.0; seen.there.len()];
    dispatch!(Level::new(), simd => fill(simd, seen, model, scale, &mut weights));
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_processor_sums_up_alike() {
        let values: Vec<f32> =
            (0..padded(1000)).map(|at| (at as f32 * 0.37).sin() * 200.0).collect();
        let of = |level: Level| -> [f64; 2] {
            dispatch!(level, simd => sums(simd, 1000, |at| {
                let value = block(simd, &values, at);
                [value, value * value / 3.0]
            }))
        };
        assert_eq!(of(Level::baseline()).map(f64::to_bits), of(Level::new()).map(f64::to_bits));
        let plain: f64 = values[..1000].iter().map(|value| f64::from(*value)).sum();
        assert!((of(Level::new())[0] - plain).abs() < 0.05);
    }
}
