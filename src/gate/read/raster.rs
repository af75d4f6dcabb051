//! Pixels of a page, and the ladder of its smaller copies.

use fearless_simd::{Level, dispatch};

/// Differences from the paper that nobody sees, in steps of a channel, and the share of a page's pixels that may
/// differ by more: dust.
const FAINT: u8 = 40;
const NOTHING: f64 = 2e-4;

/// A page as pixels.
#[derive(Debug, Clone)]
pub struct Raster {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue of each pixel in sRGB, row by row from the top.
    pub rgb: Vec<u8>,
    /// The width of a pixel in mm.
    pub mm: f64,
}

impl Raster {
    /// Whether nothing shows on it.
    pub(crate) fn is_blank(&self) -> bool {
        let first = self.rgb.get(..3).unwrap_or_default();
        self.rgb
            .chunks_exact(3)
            .all(|pixel| pixel.iter().zip(first).all(|(a, b)| a.abs_diff(*b) < 4))
    }

    /// Whether nobody would see anything on it: a scanner's noise and JPEG's blocks are nothing.
    pub(crate) fn shows_nothing(&self) -> bool {
        let mut counts = [[0_usize; 256]; 3];
        for pixel in self.rgb.chunks_exact(3) {
            counts
                .iter_mut()
                .zip(pixel)
                .for_each(|(counts, value)| counts[usize::from(*value)] += 1);
        }
        let half = self.rgb.len() / 6;
        let paper = counts.map(|counts| {
            let mut sum = 0;
            let middle = counts.iter().position(|count| {
                sum += count;
                sum > half
            });
            middle.unwrap_or_default() as u8
        });
        let inked = |pixel: &[u8]| pixel.iter().zip(paper).any(|(a, b)| a.abs_diff(b) > FAINT);
        let inked = self.rgb.chunks_exact(3).filter(|pixel| inked(pixel)).count();
        (inked as f64) < NOTHING * (self.rgb.len() / 3) as f64
    }

    /// The colour of a pixel; `None` outside.
    pub fn at(&self, x: isize, y: isize) -> Option<[u8; 3]> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        if x >= self.width || y >= self.height {
            return None;
        }
        let at = (y * self.width + x) * 3;
        self.rgb.get(at..at + 3)?.try_into().ok()
    }

    /// The colour between pixels (bilinear), with the centre of the first at (0.5, 0.5); `None`
    /// outside.
    #[inline]
    pub fn sample(&self, x: f32, y: f32) -> Option<[f32; 3]> {
        let (x, y) = (x - 0.5, y - 0.5);
        if !(x > -1.0 && y > -1.0 && x < self.width as f32 && y < self.height as f32) {
            return None;
        }
        // Both are above -1, so that one more is the next whole number up.
        let (left, top) = ((x + 1.0) as usize, (y + 1.0) as usize);
        let (u, v) = (x + 1.0 - left as f32, y + 1.0 - top as f32);
        let stride = self.width * 3;
        if left > 0 && top > 0 && left < self.width && top < self.height {
            let at = (top - 1) * stride + (left - 1) * 3;
            let pair = |at: usize| self.rgb.get(at..at + 6)?.first_chunk();
            return Some(mixed(pair(at)?, pair(at + stride)?, u, v));
        }
        // At the border the outermost pixels go on.
        let column = |x: usize| x.saturating_sub(1).min(self.width - 1) * 3;
        let row = |y: usize| {
            let start = y.saturating_sub(1).min(self.height - 1) * stride;
            self.rgb.get(start..start + stride)
        };
        let (l, r) = (column(left), column(left + 1));
        let (above, below) = (row(top)?, row(top + 1)?);
        let pair = |row: &[u8]| {
            let (left, right) = (row.get(l..l + 3)?, row.get(r..r + 3)?);
            Some([left[0], left[1], left[2], right[0], right[1], right[2]])
        };
        Some(mixed(&pair(above)?, &pair(below)?, u, v))
    }

    /// A copy of twice the size, softly scaled.
    pub fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let mut rgb = vec![0; width * height * 3];
        let row = |y: usize| &self.rgb[y.min(self.height - 1) * self.width * 3..][..self.width * 3];
        let mut mixed = vec![0_u16; self.width * 3];
        for (y, out) in rgb.chunks_exact_mut(width * 3).enumerate() {
            // Each new row lies a quarter of a row from the nearest old one.
            let (near, far) =
                (row(y / 2), row(if y % 2 == 0 { (y / 2).max(1) - 1 } else { y / 2 + 1 }));
            for ((mixed, near), far) in mixed.iter_mut().zip(near).zip(far) {
                *mixed = 3 * u16::from(*near) + u16::from(*far);
            }
            let last = self.width - 1;
            for x in 0..self.width {
                let here = &mixed[x * 3..x * 3 + 3];
                let left = &mixed[x.max(1) * 3 - 3..][..3];
                let right = &mixed[(x + 1).min(last) * 3..][..3];
                for channel in 0..3 {
                    let three = 3 * here[channel] + 8;
                    out[x * 6 + channel] = ((three + left[channel]) >> 4) as u8;
                    out[x * 6 + 3 + channel] = ((three + right[channel]) >> 4) as u8;
                }
            }
        }
        Self { width, height, rgb, mm: self.mm / 2.0 }
    }

    /// A copy of half the size; each pixel is the mean of four.
    pub fn halved(&self) -> Self {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        let mut rgb = vec![0; width * height * 3];
        let last_y = self.height - 1;
        let mut means = vec![0; self.width * 3];
        for (y, out) in rgb.chunks_exact_mut(width * 3).enumerate() {
            let top = &self.rgb[(2 * y).min(last_y) * self.width * 3..][..self.width * 3];
            let low = &self.rgb[(2 * y + 1).min(last_y) * self.width * 3..][..self.width * 3];
            if self.width >= 2 {
                // Of each pixel and the next; every other one is wanted.
                dispatch!(Level::new(), _ => fours(top, low, &mut means));
                for (out, means) in out.chunks_exact_mut(3).zip(means.chunks_exact(6)) {
                    out.copy_from_slice(&means[..3]);
                }
            } else {
                for channel in 0..3 {
                    let sum = u16::from(top[channel]) + u16::from(low[channel]);
                    out[channel] = (sum / 2) as u8;
                }
            }
        }
        Self { width, height, rgb, mm: self.mm * self.width as f64 / width as f64 }
    }

    /// A smaller copy whose pixels are the means of the areas that they cover. `factor` is the new
    /// size of the sides, above 0 and at most 1.
    pub fn shrunk(&self, factor: f64) -> Self {
        let width = ((self.width as f64 * factor).round() as usize).clamp(1, self.width);
        let height = ((self.height as f64 * factor).round() as usize).clamp(1, self.height);
        let columns = shares(self.width, width);
        let rows = shares(self.height, height);
        let mut rgb = vec![0; width * height * 3];
        let mut line = vec![0.0_f32; self.width * 3];
        for (out, row) in rgb.chunks_exact_mut(width * 3).zip(&rows) {
            line.fill(0.0);
            for (index, share) in row {
                let source = &self.rgb[index * self.width * 3..][..self.width * 3];
                for (sum, value) in line.iter_mut().zip(source) {
                    *sum += share * f32::from(*value);
                }
            }
            for (out, column) in out.chunks_exact_mut(3).zip(&columns) {
                let mut sum = [0.0_f32; 3];
                for (index, share) in column {
                    for (sum, value) in sum.iter_mut().zip(&line[index * 3..index * 3 + 3]) {
                        *sum += share * value;
                    }
                }
                for (out, sum) in out.iter_mut().zip(sum) {
                    *out = (sum + 0.5) as u8;
                }
            }
        }
        Self { width, height, rgb, mm: self.mm * self.width as f64 / width as f64 }
    }
}

/// The mean of each value, the same channel of the next pixel, and the two below them; the last pixel has
/// none.
#[inline(always)]
fn fours(top: &[u8], low: &[u8], means: &mut [u8]) {
    let count = top.len() - 3;
    let (top, next) = (&top[..count], &top[3..]);
    let (low, diagonal) = (&low[..count], &low[3..]);
    let means = &mut means[..count];
    for at in 0..count {
        let pair = |one: &[u8], other: &[u8]| u16::from(one[at]) + u16::from(other[at]);
        means[at] = ((pair(top, low) + pair(&next[..count], &diagonal[..count]) + 2) / 4) as u8;
    }
}

/// A colour between two pixels of a row and the two below them.
#[inline]
fn mixed(above: &[u8; 6], below: &[u8; 6], u: f32, v: f32) -> [f32; 3] {
    let shares = [(1.0 - u) * (1.0 - v), u * (1.0 - v), (1.0 - u) * v, u * v];
    std::array::from_fn(|channel| {
        let value = |pixels: &[u8; 6], at: usize| f32::from(pixels[channel + at]);
        shares[0] * value(above, 0)
            + shares[1] * value(above, 3)
            + shares[2] * value(below, 0)
            + shares[3] * value(below, 3)
    })
}

/// Which of `from` cells each of `to` larger cells covers, and by what share of itself.
fn shares(from: usize, to: usize) -> Vec<Vec<(usize, f32)>> {
    let step = from as f64 / to as f64;
    (0..to)
        .map(|cell| {
            let (start, end) = (cell as f64 * step, (cell + 1) as f64 * step);
            let (first, last) = (start as usize, (end.ceil() as usize).min(from));
            (first..last)
                .map(|index| {
                    let covered = end.min(index as f64 + 1.0) - start.max(index as f64);
                    (index, (covered / step) as f32)
                })
                .collect()
        })
        .collect()
}
