//! Lays a mark exactly over what is on the page.
//!
//! The page is explained as paper plus, for each colour of the mark, that colour's cover times an
//! unknown ink. Inks and place are found in turns: inks by least squares, the place by Gauss and
//! Newton on the difference that remains (Baker & Matthews, "Lucas-Kanade 20 Years On", IJCV 2004).
//! Whatever colours a mark was printed in, a good fit is a good fit, and its inks are then known.

use crate::detect::mark::{Mark, Scaled};
use crate::detect::raster::Raster;
use crate::detect::search::Candidate;

/// Where a mark lies: from heights of the logo file, counted from the corner of the inked part, to
/// mm on the page. `x = m[0] u + m[1] v + m[2]`, `y = m[3] u + m[4] v + m[5]`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose(pub [f64; 6]);

impl Pose {
    pub(crate) fn of(candidate: &Candidate, mark: &Mark) -> Self {
        let (width, height) = mark.extent();
        let (sin, cos) = candidate.angle.to_radians().sin_cos();
        let s = candidate.unit;
        let (a, b, d, e) = (s * cos, -s * sin, s * sin, s * cos);
        let (x, y) = candidate.centre;
        let (u, v) = (width / 2.0, height / 2.0);
        Self([a, b, x - a * u - b * v, d, e, y - d * u - e * v])
    }

    /// The place on the page in mm.
    pub fn map(&self, u: f64, v: f64) -> (f64, f64) {
        let m = &self.0;
        (m[0] * u + m[1] * v + m[2], m[3] * u + m[4] * v + m[5])
    }

    /// The lengths in mm of one unit across and one unit down.
    pub fn scales(&self) -> (f64, f64) {
        let m = &self.0;
        (m[0].hypot(m[3]), m[1].hypot(m[4]))
    }

    /// By how many degrees the angle between across and down differs from a right one.
    pub fn shear(&self) -> f64 {
        let m = &self.0;
        let between = m[4].atan2(m[1]) - m[3].atan2(m[0]);
        (between.sin().atan2(between.cos()).to_degrees() - 90.0).abs()
    }

    /// The turn on the page in degrees, clockwise.
    pub fn angle(&self) -> f64 {
        let m = &self.0;
        (m[3] - m[1]).atan2(m[0] + m[4]).to_degrees()
    }

    /// The same after a small affine change of the mark's own coordinates was taken back.
    fn without(&self, change: [f64; 6]) -> Option<Self> {
        // Points u → (1 + a1) u + a2 v + a0, and v likewise; its inverse is put before the pose.
        let [a0, a1, a2, b0, b1, b2] = change;
        let (p, q, r, s) = (1.0 + a1, a2, b1, 1.0 + b2);
        let det = p * s - q * r;
        if !det.is_finite() || det.abs() < 0.3 {
            return None;
        }
        let (ip, iq, ir, is) = (s / det, -q / det, -r / det, p / det);
        let (iu, iv) = (-(ip * a0 + iq * b0), -(ir * a0 + is * b0));
        let m = &self.0;
        Some(Self([
            m[0] * ip + m[1] * ir,
            m[0] * iq + m[1] * is,
            m[0] * iu + m[1] * iv + m[2],
            m[3] * ip + m[4] * ir,
            m[3] * iq + m[4] * is,
            m[3] * iu + m[4] * iv + m[5],
        ]))
    }

    /// Whether it is still a mark: neither mirrored nor bent out of any shape that one would print.
    pub(crate) fn sane(&self) -> bool {
        let (x, y) = self.scales();
        let m = &self.0;
        let det = m[0] * m[4] - m[1] * m[3];
        det > 0.0 && x > 0.0 && y > 0.0 && (0.4..2.5).contains(&(x / y)) && self.shear() < 30.0
    }
}

/// A mark's covers on a grid of pixels, with a margin around, as soft as the page is.
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
            let (mut px, mut py) = pose.map(u, v);
            for _ in 0..self.width {
                seen.push(page.sample((px * scale) as f32, (py * scale) as f32));
                px += m[0] * step;
                py += m[3] * step;
            }
        }
        seen
    }
}

/// Blurs in place by three box filters, which together are nearly Gaussian.
pub(crate) fn blur(values: &mut [f32], width: usize, height: usize, soft: f32) {
    if soft < 0.2 {
        return;
    }
    let radius = ((12.0 * soft * soft / 3.0 + 1.0).sqrt() - 1.0) / 2.0;
    let mut line = vec![0.0; width.max(height)];
    for _ in 0..3 {
        for row in values.chunks_exact_mut(width) {
            boxed(row, &mut line, radius);
        }
        let mut column = vec![0.0; height];
        for x in 0..width {
            for (y, value) in column.iter_mut().enumerate() {
                *value = values[y * width + x];
            }
            boxed(&mut column, &mut line, radius);
            for (y, value) in column.iter().enumerate() {
                values[y * width + x] = *value;
            }
        }
    }
}

/// The mean over a window of `2 radius + 1`, whose outermost values count by parts; zero beyond.
fn boxed(values: &mut [f32], line: &mut [f32], radius: f32) {
    let whole = radius.floor() as usize;
    let part = radius - whole as f32;
    let count = values.len();
    let span = 2.0 * radius + 1.0;
    let mut sum: f32 = values.iter().take(whole + 1).sum();
    for (at, out) in line.iter_mut().take(count).enumerate() {
        let get = |index: Option<usize>| index.and_then(|i| values.get(i)).copied().unwrap_or(0.0);
        let edges = get(at.checked_sub(whole + 1)) + get(Some(at + whole + 1));
        *out = (sum + part * edges) / span;
        sum += get(Some(at + whole + 1)) - get(at.checked_sub(whole));
    }
    values.copy_from_slice(&line[..count]);
}

/// A mark laid over the page.
#[derive(Debug, Clone)]
pub(crate) struct Fit {
    pub(crate) pose: Pose,
    /// The paper's colour, then each ink's, red, green, blue from 0 to 255 (and beyond, for inks
    /// that are nowhere pure).
    pub(crate) inks: Vec<[f32; 3]>,
    /// How much inks and paper differ: the standard deviation of what the fit explains.
    pub(crate) contrast: f32,
    /// The share of the variance that the fit explains.
    pub(crate) explained: f32,
}

/// How a mark may be moved to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freedom {
    /// Moved, turned and scaled.
    Similar,
    /// Stretched and skewed too.
    Affine,
}

/// Moves a mark until it fits best, in at most `rounds` steps. Pixels that do not fit count less.
pub(crate) fn fit(
    grid: &Grid,
    start: Pose,
    page: &Raster,
    rounds: usize,
    freedom: Freedom,
) -> Option<Fit> {
    let mut pose = start;
    let mut weights = vec![1.0_f32; grid.width * grid.height];
    let mut last = None;
    for round in 0..=rounds {
        let seen = grid.observe(&pose, page);
        for (weight, seen) in weights.iter_mut().zip(&seen) {
            *weight = if seen.is_some() { weight.max(0.02) } else { 0.0 };
        }
        let inks = inks(grid, &seen, &weights)?;
        let model = model(grid, &inks);
        let (contrast, explained) = quality(&seen, &model, &weights);
        last = Some(Fit { pose, inks, contrast, explained });
        if round == rounds || contrast < 1.0 {
            break;
        }
        // Far from its place nearly everything differs; that is no reason to look away.
        let near = if freedom == Freedom::Similar { 1.6 } else { 0.5 };
        let scale = (near * contrast + 5.0).powi(2);
        for ((weight, seen), model) in weights.iter_mut().zip(&seen).zip(&model) {
            if let Some(seen) = seen {
                *weight = 1.0 / (1.0 + square(*seen, *model) / scale);
            }
        }
        let Some(change) = change(grid, &seen, &model, &weights, freedom) else { break };
        let Some(next) = pose.without(change).filter(Pose::sane) else { break };
        let moved = [(0.0, 0.0), (1.0, 1.0)].map(|(u, v)| {
            let ((a, b), (c, d)) = (pose.map(u, v), next.map(u, v));
            (a - c).hypot(b - d)
        });
        let stays = moved.iter().all(|moved| *moved < 0.02 * page.mm);
        pose = next;
        if stays {
            break;
        }
    }
    last
}

fn square(a: [f32; 3], b: [f32; 3]) -> f32 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

/// Paper and inks that explain best what is seen.
pub(crate) fn inks(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    weights: &[f32],
) -> Option<Vec<[f32; 3]>> {
    let count = grid.covers.len() + 1;
    let mut normal = vec![0.0_f64; count * count];
    let mut right = vec![[0.0_f64; 3]; count];
    if let [cover] = &grid.covers[..] {
        // Most marks have one colour; sums over short stretches keep single precision exact enough.
        let stretches = seen.chunks(64).zip(weights.chunks(64)).zip(cover.chunks(64));
        for ((seen, weights), cover) in stretches {
            let (mut sums, mut sides) = ([0.0_f32; 3], [[0.0_f32; 3]; 2]);
            for ((seen, weight), cover) in seen.iter().zip(weights).zip(cover) {
                let Some(seen) = seen else { continue };
                let (inked, bare) = (weight * cover, weight * (1.0 - cover));
                sums[0] += bare * (1.0 - cover);
                sums[1] += inked * (1.0 - cover);
                sums[2] += inked * cover;
                for channel in 0..3 {
                    sides[0][channel] += bare * seen[channel];
                    sides[1][channel] += inked * seen[channel];
                }
            }
            for (at, sum) in [(0, sums[0]), (2, sums[1]), (3, sums[2])] {
                normal[at] += f64::from(sum);
            }
            for (right, side) in right.iter_mut().zip(sides) {
                right.iter_mut().zip(side).for_each(|(right, side)| *right += f64::from(side));
            }
        }
    } else {
        gather(grid, seen, weights, &mut normal, &mut right);
    }
    for i in 0..count {
        // A colour that is nowhere to be seen stays the paper's.
        normal[i * count + i] += 1e-3;
        for j in 0..i {
            normal[j * count + i] = normal[i * count + j];
        }
    }
    let mut inks = vec![[0.0; 3]; count];
    for channel in 0..3 {
        let column: Vec<f64> = right.iter().map(|right| right[channel]).collect();
        let solved = solve(normal.clone(), column)?;
        for (ink, value) in inks.iter_mut().zip(solved) {
            ink[channel] = value as f32;
        }
    }
    Some(inks)
}

/// The sums of the normal equations (their lower half) for marks of several colours.
fn gather(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    weights: &[f32],
    normal: &mut [f64],
    right: &mut [[f64; 3]],
) {
    let count = right.len();
    let mut part = vec![0.0_f32; count];
    for (at, seen) in seen.iter().enumerate() {
        let (Some(seen), weight) = (seen, weights[at]) else { continue };
        let mut rest = 1.0;
        for (part, cover) in part[1..].iter_mut().zip(&grid.covers) {
            *part = cover[at];
            rest -= cover[at];
        }
        part[0] = rest;
        for i in 0..count {
            let weighted = weight * part[i];
            if weighted == 0.0 {
                continue;
            }
            for j in 0..=i {
                normal[i * count + j] += f64::from(weighted * part[j]);
            }
            for channel in 0..3 {
                right[i][channel] += f64::from(weighted * seen[channel]);
            }
        }
    }
}

/// What the page would show with these inks.
pub(crate) fn model(grid: &Grid, inks: &[[f32; 3]]) -> Vec<[f32; 3]> {
    let mut model = vec![inks.first().copied().unwrap_or_default(); grid.width * grid.height];
    let paper = model.first().copied().unwrap_or_default();
    for (cover, ink) in grid.covers.iter().zip(&inks[1..]) {
        let step = [ink[0] - paper[0], ink[1] - paper[1], ink[2] - paper[2]];
        for (model, cover) in model.iter_mut().zip(cover) {
            for (value, step) in model.iter_mut().zip(step) {
                *value += cover * step;
            }
        }
    }
    model
}

/// The standard deviation of the model, and the share of what is seen that it explains.
fn quality(seen: &[Option<[f32; 3]>], model: &[[f32; 3]], weights: &[f32]) -> (f32, f32) {
    let mut total = 0.0_f64;
    let (mut sums, mut squares, mut modelled) = ([0.0_f64; 3], 0.0_f64, ([0.0_f64; 3], 0.0_f64));
    let mut rest = 0.0_f64;
    for ((seen, model), weight) in seen.iter().zip(model).zip(weights) {
        let Some(seen) = seen else { continue };
        let weight = f64::from(*weight);
        total += weight;
        for channel in 0..3 {
            let (s, m) = (f64::from(seen[channel]), f64::from(model[channel]));
            sums[channel] += weight * s;
            squares += weight * s * s;
            modelled.0[channel] += weight * m;
            modelled.1 += weight * m * m;
        }
        rest += weight * f64::from(square(*seen, *model));
    }
    if total <= 0.0 {
        return (0.0, 0.0);
    }
    let spread = |squares: f64, sums: [f64; 3]| {
        (squares / total - sums.iter().map(|s| (s / total).powi(2)).sum::<f64>()).max(0.0)
    };
    let variance = spread(squares, sums);
    let contrast = spread(modelled.1, modelled.0).sqrt();
    let explained = if variance > 0.0 { 1.0 - rest / total / variance } else { 0.0 };
    (contrast as f32, explained as f32)
}

/// The small change of the mark's coordinates after which the model would fit better.
fn change(
    grid: &Grid,
    seen: &[Option<[f32; 3]>],
    model: &[[f32; 3]],
    weights: &[f32],
    freedom: Freedom,
) -> Option<[f64; 6]> {
    let mut moments = [[0.0_f64; 6]; 3];
    let mut right = [[0.0_f64; 3]; 2];
    for y in 1..grid.height - 1 {
        let mut row = [[0.0_f64; 3]; 3];
        let mut row_right = [[0.0_f64; 2]; 2];
        let (_, v) = grid.place(0, y);
        for x in 1..grid.width - 1 {
            let at = y * grid.width + x;
            let Some(seen) = seen[at] else { continue };
            let (left, after) = (&model[at - 1], &model[at + 1]);
            let (above, below) = (&model[at - grid.width], &model[at + grid.width]);
            let (mut xx, mut xy, mut yy, mut xr, mut yr) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for channel in 0..3 {
                let gx = (after[channel] - left[channel]) * 0.5;
                let gy = (below[channel] - above[channel]) * 0.5;
                let r = seen[channel] - model[at][channel];
                xx += gx * gx;
                xy += gx * gy;
                yy += gy * gy;
                xr += gx * r;
                yr += gy * r;
            }
            if xx + yy == 0.0 {
                continue;
            }
            let weight = f64::from(weights[at]);
            let u = grid.place(x, y).0;
            for (row, value) in row.iter_mut().zip([xx, xy, yy]) {
                let value = weight * f64::from(value);
                row[0] += value;
                row[1] += value * u;
                row[2] += value * u * u;
            }
            for (row, value) in row_right.iter_mut().zip([xr, yr]) {
                let value = weight * f64::from(value);
                row[0] += value;
                row[1] += value * u;
            }
        }
        for (moments, row) in moments.iter_mut().zip(row) {
            // 1, u, v, uu, uv, vv
            moments[0] += row[0];
            moments[1] += row[1];
            moments[2] += row[0] * v;
            moments[3] += row[2];
            moments[4] += row[1] * v;
            moments[5] += row[0] * v * v;
        }
        for (right, row) in right.iter_mut().zip(row_right) {
            right[0] += row[0];
            right[1] += row[1];
            right[2] += row[0] * v;
        }
    }
    // Order of unknowns: a0, a1 (u), a2 (v), b0, b1, b2.
    let block = |m: &[f64; 6]| [[m[0], m[1], m[2]], [m[1], m[3], m[4]], [m[2], m[4], m[5]]];
    let [xx, xy, yy] = [block(&moments[0]), block(&moments[1]), block(&moments[2])];
    let mut normal = vec![0.0; 36];
    for i in 0..3 {
        for j in 0..3 {
            normal[i * 6 + j] = xx[i][j];
            normal[i * 6 + j + 3] = xy[i][j];
            normal[(i + 3) * 6 + j] = xy[i][j];
            normal[(i + 3) * 6 + j + 3] = yy[i][j];
        }
    }
    let ridge = (0..6).map(|i| normal[i * 7]).sum::<f64>() * 1e-6 + 1e-9;
    (0..6).for_each(|i| normal[i * 7] += ridge);
    let wanted: Vec<f64> = right.iter().flatten().copied().collect();
    let solved = match freedom {
        Freedom::Affine => solve(normal, wanted)?,
        Freedom::Similar => {
            // Columns: along u, along v, larger, turned.
            let ways: [&[(usize, f64)]; 4] =
                [&[(0, 1.0)], &[(3, 1.0)], &[(1, 1.0), (5, 1.0)], &[(2, -1.0), (4, 1.0)]];
            let mut small = vec![0.0; 16];
            let mut known = vec![0.0; 4];
            for (i, way) in ways.iter().enumerate() {
                for (at, sign) in *way {
                    known[i] += sign * wanted[*at];
                    for (j, other) in ways.iter().enumerate() {
                        let sum: f64 = other.iter().map(|(b, s)| s * normal[at * 6 + b]).sum();
                        small[i * 4 + j] += sign * sum;
                    }
                }
            }
            let solved = solve(small, known)?;
            let mut all = vec![0.0; 6];
            for (way, value) in ways.iter().zip(solved) {
                way.iter().for_each(|(at, sign)| all[*at] += sign * value);
            }
            all
        }
    };
    // Gradients are per pixel; coordinates are in heights of the file.
    let change: Vec<f64> = solved.iter().map(|value| value / grid.unit).collect();
    change.try_into().ok()
}

/// Gauss's elimination with pivots.
fn solve(mut a: Vec<f64>, mut b: Vec<f64>) -> Option<Vec<f64>> {
    let n = b.len();
    for column in 0..n {
        let pivot = (column..n)
            .max_by(|x, y| a[x * n + column].abs().total_cmp(&a[y * n + column].abs()))?;
        if a[pivot * n + column].abs() < 1e-12 {
            return None;
        }
        if pivot != column {
            (0..n).for_each(|j| a.swap(pivot * n + j, column * n + j));
            b.swap(pivot, column);
        }
        for row in column + 1..n {
            let factor = a[row * n + column] / a[column * n + column];
            if factor != 0.0 {
                for j in column..n {
                    a[row * n + j] -= factor * a[column * n + j];
                }
                b[row] -= factor * b[column];
            }
        }
    }
    for row in (0..n).rev() {
        let known: f64 = (row + 1..n).map(|j| a[row * n + j] * b[j]).sum();
        b[row] = (b[row] - known) / a[row * n + row];
    }
    b.iter().all(|value| value.is_finite()).then_some(b)
}

/// How much of a mark is there, part by part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Agreement {
    /// The share of its drawing, from 0 to 1, in parts that look as they should.
    pub(crate) drawn: f32,
    /// The share of its plain parts that are plain.
    pub(crate) plain: f32,
}

/// Compares part by part, so that what covers one corner says nothing against the rest.
pub(crate) fn agreement(grid: &Grid, fit: &Fit, page: &Raster) -> Agreement {
    let seen = grid.observe(&fit.pose, page);
    let model = model(grid, &fit.inks);
    let side = (((grid.width * grid.height) as f64).sqrt() / 7.0).max(3.0);
    let (columns, rows) = (
        (grid.width as f64 / side).round().max(1.0) as usize,
        (grid.height as f64 / side).round().max(1.0) as usize,
    );
    let (mut drawn, mut drawn_all, mut plain, mut plain_all) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    let floor = (0.12 * fit.contrast).powi(2) + 12.0;
    for row in 0..rows {
        for column in 0..columns {
            let bounds = |at: usize, of: usize, size: usize| at * size / of..(at + 1) * size / of;
            let (mut count, mut rest, mut outside) = (0.0_f32, 0.0_f32, 0.0_f32);
            let (mut sum, mut squares) = ([0.0_f32; 3], 0.0_f32);
            for y in bounds(row, rows, grid.height) {
                for x in bounds(column, columns, grid.width) {
                    let at = y * grid.width + x;
                    let here = model[at];
                    count += 1.0;
                    for (sum, value) in sum.iter_mut().zip(here) {
                        *sum += value;
                        squares += value * value;
                    }
                    match seen[at] {
                        Some(seen) => rest += square(seen, here),
                        None => outside += 1.0,
                    }
                }
            }
            let energy = (squares - sum.iter().map(|s| s * s / count).sum::<f32>()).max(0.0);
            let structured = energy / count > (0.15 * fit.contrast).powi(2);
            let inside = outside < 0.5 * count;
            if structured {
                drawn_all += energy;
                if inside && rest < 0.45 * energy + floor * count {
                    drawn += energy;
                }
            } else {
                plain_all += count;
                if inside && rest / count < (0.4 * fit.contrast).powi(2) + 12.0 {
                    plain += count;
                }
            }
        }
    }
    let share = |part: f32, all: f32| if all > 0.0 { part / all } else { 1.0 };
    Agreement { drawn: share(drawn, drawn_all), plain: share(plain, plain_all) }
}
