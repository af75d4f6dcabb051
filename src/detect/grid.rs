//! A mark laid out in pixels, to be compared with what the page shows below each of them.

use crate::detect::mark::Scaled;
use crate::detect::pose::Pose;
use crate::detect::raster::Raster;

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
}

impl Grid {
    /// `soft` is the standard deviation of a Gaussian blur in pixels.
    pub(crate) fn new(size: &Scaled, margin: usize, soft: f32) -> Self {
        let (width, height) = (size.width + 2 * margin, size.height + 2 * margin);
        let covers = size
            .layers
            .iter()
            .map(|layer| {
                let mut cover = vec![0.0; width * height];
                for (y, row) in layer.cover.chunks_exact(size.width).enumerate() {
                    let at = (y + margin) * width + margin;
                    cover[at..at + size.width].copy_from_slice(row);
                }
                blur(&mut cover, width, height, soft);
                cover
            })
            .collect();
        Self { width, height, margin, unit: size.unit, covers }
    }

    /// The place of a pixel in heights of the logo file.
    pub(crate) fn place(&self, x: usize, y: usize) -> (f64, f64) {
        let part = |at: usize| (at as f64 + 0.5 - self.margin as f64) / self.unit;
        (part(x), part(y))
    }

    /// What the page shows below each pixel; nothing beyond its edge.
    pub(crate) fn observe(&self, pose: &Pose, page: &Raster) -> Vec<Option<[f32; 3]>> {
        let mut seen = Vec::with_capacity(self.width * self.height);
        let scale = 1.0 / page.mm;
        let step = 1.0 / self.unit;
        let m = &pose.0;
        for y in 0..self.height {
            let (u, v) = self.place(0, y);
            let (x, y) = pose.map(u, v);
            let (x, y, across, down) =
                (x * scale, y * scale, m[0] * step * scale, m[3] * step * scale);
            seen.extend((0..self.width).map(|at| {
                let at = at as f64;
                page.sample((x + at * across) as f32, (y + at * down) as f32)
            }));
        }
        seen
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
    // Columns are blurred all at once, row by row: it pays to turn the picture for its rows.
    transpose(values, &mut turned, width);
    for _ in 0..3 {
        copy.copy_from_slice(&turned);
        boxed_down(&copy, &mut turned, height, radius);
    }
    transpose(&turned, values, height);
    for _ in 0..3 {
        copy.copy_from_slice(values);
        boxed_down(&copy, values, width, radius);
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
