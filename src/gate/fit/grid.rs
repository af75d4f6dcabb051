//! A mark laid out in pixels, to be compared with what the page shows below each of them.

use fearless_simd::prelude::*;
use fearless_simd::{Level, Simd, dispatch, f32x8, i32x8};

use crate::gate::fit::mark::Scaled;
use crate::gate::fit::planes::{LANES, PageUnderGrid, padded};
use crate::gate::fit::pose::Pose;
use crate::gate::read::raster::Raster;

/// A mark's covers on a grid of pixels, with a margin around, as soft as the page is.
#[derive(Clone)]
pub(crate) struct Grid {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Pixels of margin on each side.
    pub(crate) margin: usize,
    /// Pixels to the logo file's height.
    pub(crate) unit: f64,
    /// The cover of each colour.
    pub(crate) covers: Vec<Vec<f32>>,
    /// What the mark shows besides its colours: red, green and blue.
    pub(crate) rest: Option<[Vec<f32>; 3]>,
}

impl Grid {
    /// `soft` is the standard deviation of a Gaussian blur in pixels.
    pub(crate) fn new(size: &Scaled, margin: usize, soft: f32) -> Self {
        let (width, height) = (size.width + 2 * margin, size.height + 2 * margin);
        let laid = |plane: &[f32]| {
            let mut laid = vec![0.0; padded(width * height)];
            for (y, row) in plane.chunks_exact(size.width).enumerate() {
                let at = (y + margin) * width + margin;
                laid[at..at + size.width].copy_from_slice(row);
            }
            blur(&mut laid[..width * height], width, height, soft);
            laid
        };
        let covers = size.layers.iter().map(|layer| laid(&layer.cover)).collect();
        let rest = size.rest.as_ref().map(|rest| rest.each_ref().map(|plane| laid(plane)));
        Self { width, height, margin, unit: size.unit, covers, rest }
    }

    /// The place of a pixel in heights of the logo file.
    pub(crate) fn place(&self, x: usize, y: usize) -> (f64, f64) {
        let part = |at: usize| (at as f64 + 0.5 - self.margin as f64) / self.unit;
        (part(x), part(y))
    }

    /// What the page shows below each pixel.
    pub(crate) fn observe(&self, pose: &Pose, page: &Raster) -> PageUnderGrid {
        let area = self.width * self.height;
        let mut seen = PageUnderGrid::new(area);
        let scale = 1.0 / page.mm;
        let step = (pose.0[0] * scale / self.unit, pose.0[3] * scale / self.unit);
        for y in 0..self.height {
            let (u, v) = self.place(0, y);
            let (x, y_on_page) = pose.map(u, v);
            let row = Row { start: (x * scale, y_on_page * scale), step, length: self.width };
            row.observe(page, &mut seen, y * self.width);
        }
        seen
    }
}

/// A row of a grid on a page, in pixels of the page: where its first pixel lies and the way to the next.
pub(crate) struct Row {
    pub(crate) start: (f64, f64),
    pub(crate) step: (f64, f64),
    pub(crate) length: usize,
}

impl Row {
    /// Samples the page below each pixel; `at` is the first pixel's index.
    pub(crate) fn observe(&self, page: &Raster, seen: &mut PageUnderGrid, at: usize) {
        let place = |index: usize| {
            let index = index as f64;
            (self.start.0 + index * self.step.0, self.start.1 + index * self.step.1)
        };
        // Both ends inside, with a pixel around and two more to the right: so is the whole row.
        let inside = |(x, y): (f64, f64)| {
            let (width, height) = (page.width as f64, page.height as f64);
            x > 1.0 && y > 1.0 && x < width - 4.0 && y < height - 2.0
        };
        let whole = self.length / LANES * LANES;
        let small = i32::try_from(page.rgb.len()).is_ok();
        let fast = small && inside(place(0)) && inside(place(self.length - 1));
        let done = if fast { whole } else { 0 };
        if fast {
            dispatch!(Level::new(), simd => self.fill(simd, page, seen, at, whole));
        }
        for index in done..self.length {
            let (x, y) = place(index);
            let Some(colour) = page.sample(x as f32, y as f32) else { continue };
            seen.there[at + index] = 1.0;
            seen.colours.set(at + index, colour);
        }
    }

    /// The same for the first `whole` pixels, eight together, where all lie well inside the page.
    #[inline(always)]
    fn fill<S: Simd>(
        &self,
        simd: S,
        page: &Raster,
        seen: &mut PageUnderGrid,
        at: usize,
        whole: usize,
    ) {
        let steps: f32x8<S> = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0].simd_into(simd);
        let (across, down) = (steps * self.step.0 as f32, steps * self.step.1 as f32);
        let stride = page.width * 3;
        for index in (0..whole).step_by(LANES) {
            let place = |start: f64, step: f64| (start + index as f64 * step - 0.5) as f32;
            let x = across + place(self.start.0, self.step.0);
            let y = down + place(self.start.1, self.step.1);
            let (column, row): (i32x8<S>, i32x8<S>) = (x.to_int(), y.to_int());
            let (u, v) = (x - column.to_float::<f32x8<S>>(), y - row.to_float::<f32x8<S>>());
            let corner: [i32; LANES] = (row * stride as i32 + column * 3).into();
            // Red, green and blue in the low three bytes of each of a pixel's four neighbours.
            let pair = |at: usize| {
                let bytes = page.rgb.get(at..at + 8).and_then(<[u8]>::first_chunk);
                bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes))
            };
            let (mut above, mut below) = ([0_u64; LANES], [0_u64; LANES]);
            for ((above, below), corner) in above.iter_mut().zip(&mut below).zip(corner) {
                (*above, *below) = (pair(corner as usize), pair(corner as usize + stride));
            }
            let (mut left, mut right) = ([[0; LANES]; 2], [[0; LANES]; 2]);
            for (row, pairs) in [above, below].into_iter().enumerate() {
                for (lane, pair) in pairs.into_iter().enumerate() {
                    (left[row][lane], right[row][lane]) = (pair as i32, (pair >> 24) as i32);
                }
            }
            let corners: [i32x8<S>; 4] = [
                left[0].simd_into(simd),
                right[0].simd_into(simd),
                left[1].simd_into(simd),
                right[1].simd_into(simd),
            ];
            let (beside, over) = (1.0 - u, 1.0 - v);
            let shares = [beside * over, u * over, beside * v, u * v];
            for (channel, plane) in seen.colours.0.iter_mut().enumerate() {
                let value = |corner: i32x8<S>| {
                    ((corner >> (8 * channel as u32)) & 255).to_float::<f32x8<S>>()
                };
                let mixed = shares[0] * value(corners[0])
                    + shares[1] * value(corners[1])
                    + shares[2] * value(corners[2])
                    + shares[3] * value(corners[3]);
                mixed.store_slice(&mut plane[at + index..at + index + LANES]);
            }
            f32x8::splat(simd, 1.0).store_slice(&mut seen.there[at + index..at + index + LANES]);
        }
    }
}

/// Blurs in place by three box filters down and three across, which together are nearly Gaussian.
pub(crate) fn blur(values: &mut [f32], width: usize, height: usize, soft: f32) {
    if soft < 0.2 || values.is_empty() {
        return;
    }
    let radius = ((12.0 * soft * soft / 3.0 + 1.0).sqrt() - 1.0) / 2.0;
    let mut turned = vec![0.0; width * height];
    let mut copy = vec![0.0; width * height];
    let boxed = |from: &[f32], to: &mut [f32], width: usize| {
        dispatch!(Level::new(), _ => boxed_down(from, to, width, radius));
    };
    // Columns are blurred all at once, row by row: it pays to turn the picture for its rows.
    transpose(values, &mut turned, width);
    for _ in 0..3 {
        copy.copy_from_slice(&turned);
        boxed(&copy, &mut turned, height);
    }
    transpose(&turned, values, height);
    for _ in 0..3 {
        copy.copy_from_slice(values);
        boxed(&copy, values, width);
    }
}

fn transpose(from: &[f32], to: &mut [f32], width: usize) {
    let height = from.len() / width;
    for (x, column) in to.chunks_exact_mut(height).enumerate() {
        let source = from[x..].iter().step_by(width);
        column.iter_mut().zip(source).for_each(|(to, from)| *to = *from);
    }
}

/// The mean over a window of `2 radius + 1` down each column, whose outermost values count by parts; zero
/// beyond.
#[inline(always)]
fn boxed_down(from: &[f32], to: &mut [f32], width: usize, radius: f32) {
    let whole = radius.floor() as usize;
    let part = radius - whole as f32;
    let scale = 1.0 / (2.0 * radius + 1.0);
    let nothing = vec![0.0; width];
    let row = |at: Option<usize>| {
        at.and_then(|at| from.get(at * width..(at + 1) * width)).unwrap_or(&nothing)
    };
    let mut sums = vec![0.0_f32; width];
    for at in 0..=whole {
        sums.iter_mut().zip(row(Some(at))).for_each(|(sum, value)| *sum += value);
    }
    for (at, out) in to.chunks_exact_mut(width).enumerate() {
        let (first, last) = (row(at.checked_sub(whole + 1)), row(Some(at + whole + 1)));
        let gone = row(at.checked_sub(whole));
        let ends = first.iter().zip(last).zip(gone);
        for ((out, sum), ((first, last), gone)) in out.iter_mut().zip(&mut sums).zip(ends) {
            *out = (*sum + part * (first + last)) * scale;
            *sum += last - gone;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_read_together_are_those_read_one_by_one() {
        let (width, height) = (61, 40);
        let rgb = (0..width * height * 3).map(|at| (at * 7919 % 251) as u8).collect();
        let page = Raster { width, height, rgb, mm: 1.0 };
        // Inside, turned, over each edge, and to the last pixel that is inside.
        let rows = [
            ((5.2, 7.9), (0.9, 0.11)),
            ((40.0, 30.0), (-0.8, -0.6)),
            ((-9.5, 3.0), (1.0, 0.0)),
            ((30.0, 38.5), (1.3, 0.1)),
            ((3.0, -2.0), (0.4, 0.2)),
            ((16.9, 37.9), (1.0, 0.0)),
        ];
        for (start, step) in rows {
            let row = Row { start, step, length: 40 };
            let mut seen = PageUnderGrid::new(row.length);
            row.observe(&page, &mut seen, 0);
            for index in 0..row.length {
                let along = index as f64;
                let (x, y) = (start.0 + along * step.0, start.1 + along * step.1);
                let (one, together) = (page.sample(x as f32, y as f32), seen.at(index));
                assert_eq!(one.is_some(), together.is_some(), "{start:?} {index}");
                for (one, together) in one.into_iter().flatten().zip(together.into_iter().flatten())
                {
                    assert!((one - together).abs() < 0.02, "{start:?} {index}: {one} {together}");
                }
            }
        }
    }
}
