//! A sender's mark, learnt from its logo file alone: which of its colours covers which part.

use crate::base::colour::lab;
use crate::gate::fit::drawn::{DrawnLogo, draw};

/// Colours that a mark is taken apart into; those that cover least join their neighbours.
pub(crate) const COLOURS: usize = 6;
/// Two colours that are nearer than this in CIELAB are one.
const SAME: f64 = 10.0;
/// A colour that covers less than this share of the mark is the edge between two others.
const LEAST: f64 = 0.015;
/// A colour that covers less than this share is that too where it is a mixture of two others: thin lines are
/// mostly edge, and no page tells a line from its edge.
const EDGE: f64 = 0.05;
/// How far from a mixture a colour may be, in grey levels.
const MIXED: f64 = 8.0;

/// The share of its edge with which a colour borders on the ground.
const GROUND: f64 = 0.1;
/// The mean square, in grey levels, from which on what a mark shows besides its colours is worth an account.
const REST: f64 = 9.0;

/// A colour of a mark, and how much of each pixel it covers.
#[derive(Debug, Clone)]
pub struct Layer {
    /// The colour in sRGB, as the file has it.
    pub colour: [u8; 3],
    /// Whether it borders on the ground, and not on other colours alone.
    pub on_ground: bool,
    /// From 0 to 1, row by row.
    pub cover: Vec<f32>,
}

/// A mark at one size.
#[derive(Debug, Clone)]
pub struct Scaled {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Its colours. What they leave uncovered is the ground.
    pub layers: Vec<Layer>,
    /// What the file shows there besides its colours, from -255 to 255 of red, green and blue: fine detail, and
    /// more colours than a mark is taken apart into. Nothing where that is hardly anything.
    pub rest: Option<[Vec<f32>; 3]>,
    /// How many of these pixels make the logo file's height.
    pub unit: f64,
}

/// A mark as it was learnt.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The logo file's width divided by its height.
    pub aspect: f64,
    /// What is inked of the file's box, in heights of the box: left, top, right, bottom.
    pub ink: [f64; 4],
    /// The inked part at several sizes, each half as large as the one before.
    pub sizes: Vec<Scaled>,
    /// The same with every line as wide as a renderer draws it that has few pixels; none where no line is thinner.
    pub bold: Vec<Scaled>,
}

impl Mark {
    /// Learns a mark from SVG or PNG; `None` where nothing is drawn or the file cannot be read. Live text
    /// shows nothing.
    pub fn learn(logo: &[u8]) -> Option<Self> {
        let drawn = draw(logo).ok()?;
        Self::of(&drawn)
    }

    /// Learns a mark from its picture; `None` where that shows nothing.
    pub(crate) fn of(picture: &DrawnLogo) -> Option<Self> {
        let (width, height) = (picture.width, picture.height);
        let pixels = |rgba: &[[u8; 4]]| {
            let pixel = |[r, g, b, alpha]: &[u8; 4]| ([*r, *g, *b], f32::from(*alpha) / 255.0);
            let mut pixels: Vec<([u8; 3], f32)> = rgba.iter().map(pixel).collect();
            lift_ground(&mut pixels, width, height);
            pixels
        };
        let drawn = pixels(&picture.rgba);
        let colours = colours(&drawn);
        if colours.is_empty() {
            return None;
        }
        let whole = Scaled::of(&drawn, &colours, width);
        let (left, top, right, bottom) = whole.bounds()?;
        let unit = height as f64;
        let ink = [left, top, right, bottom].map(|edge| edge as f64 / unit);
        let sizes = |whole: Scaled| {
            let mut sizes = vec![whole.cut(left, top, right, bottom)];
            while let Some(next) = sizes.last().filter(|s| s.width.min(s.height) >= 12) {
                let next = next.halved();
                sizes.push(next);
            }
            sizes
        };
        let bold = Some(&picture.bold).filter(|bold| !bold.is_empty());
        let bold = bold.map(|bold| sizes(Scaled::of(&pixels(bold), &colours, width)));
        Some(Self {
            aspect: width as f64 / unit,
            ink,
            sizes: sizes(whole),
            bold: bold.unwrap_or_default(),
        })
    }

    /// The width and height of the inked part, in heights of the file's box.
    pub fn extent(&self) -> (f64, f64) {
        (self.ink[2] - self.ink[0], self.ink[3] - self.ink[1])
    }

    /// The inked part with `unit` pixels to the logo file's height, or at its own size where that is
    /// smaller.
    pub fn scaled(&self, unit: f64) -> Scaled {
        let finer = self.sizes.iter().rev().find(|size| size.unit >= unit);
        let size = finer.unwrap_or(&self.sizes[0]);
        size.resized((unit / size.unit).min(1.0))
    }

    /// The same with its lines a pixel wide; nothing where no line is thinner.
    pub(crate) fn scaled_bold(&self, unit: f64) -> Option<Scaled> {
        let finer = self.bold.iter().rev().find(|size| size.unit >= unit);
        let size = finer.or(self.bold.first())?;
        Some(size.resized((unit / size.unit).min(1.0)))
    }
}

impl Scaled {
    /// A whole drawing by its pixels, each of which belongs to the nearest colour.
    fn of(pixels: &[([u8; 3], f32)], colours: &[[u8; 3]], width: usize) -> Self {
        let none = || vec![0.0; pixels.len()];
        let layer = |colour: &[u8; 3]| Layer { colour: *colour, on_ground: true, cover: none() };
        let mut layers: Vec<Layer> = colours.iter().map(layer).collect();
        let known: Vec<[f64; 3]> = colours.iter().map(|colour| lab(*colour)).collect();
        let mut rest: [Vec<f32>; 3] = std::array::from_fn(|_| vec![0.0; pixels.len()]);
        let (mut energy, mut area) = (0.0, 0.0);
        let mut last = ([0; 3], 0);
        for (at, (rgb, alpha)) in pixels.iter().enumerate() {
            if *alpha <= 0.0 {
                continue;
            }
            if *rgb != last.0 || at == 0 {
                last = (*rgb, nearest(lab(*rgb), &known));
            }
            let Some(layer) = layers.get_mut(last.1) else { continue };
            layer.cover[at] = *alpha;
            area += f64::from(*alpha);
            for channel in 0..3 {
                let off = f32::from(rgb[channel]) - f32::from(layer.colour[channel]);
                rest[channel][at] = alpha * off;
                energy += f64::from((alpha * off).powi(2));
            }
        }
        let rest = (energy > REST * area).then_some(rest);
        let height = pixels.len() / width;
        let mut whole = Self { width, height, layers, rest, unit: height as f64 };
        let grounded: Vec<bool> = (0..whole.layers.len()).map(|at| whole.borders(at)).collect();
        for (layer, on_ground) in whole.layers.iter_mut().zip(grounded) {
            layer.on_ground = on_ground;
        }
        whole
    }

    /// Whether a good part of a layer's edge lies on the ground.
    fn borders(&self, layer: usize) -> bool {
        let Some(cover) = self.layers.get(layer).map(|layer| &layer.cover) else { return true };
        let (mut ground, mut all) = (0_usize, 0_usize);
        for (at, _) in cover.iter().enumerate().filter(|(_, cover)| **cover > 0.5) {
            let (x, y) = (at % self.width, at / self.width);
            let beside = [
                (x > 0).then(|| at - 1),
                (x + 1 < self.width).then(|| at + 1),
                (y > 0).then(|| at - self.width),
                (y + 1 < self.height).then(|| at + self.width),
            ];
            for other in beside {
                let own = other.is_some_and(|other| cover[other] > 0.0);
                all += usize::from(!own);
                ground += usize::from(other.is_none_or(|other| self.covered(other) <= 0.5));
            }
        }
        ground as f64 >= GROUND * all as f64
    }

    /// Covered by any colour, from 0 to 1.
    pub fn covered(&self, at: usize) -> f32 {
        self.layers.iter().map(|layer| layer.cover[at]).sum()
    }

    fn bounds(&self) -> Option<(usize, usize, usize, usize)> {
        let (mut left, mut top, mut right, mut bottom) = (self.width, self.height, 0, 0);
        for y in 0..self.height {
            for x in 0..self.width {
                if self.covered(y * self.width + x) > 0.1 {
                    (left, right) = (left.min(x), right.max(x + 1));
                    (top, bottom) = (top.min(y), bottom.max(y + 1));
                }
            }
        }
        (right > left && bottom > top).then_some((left, top, right, bottom))
    }

    fn cut(&self, left: usize, top: usize, right: usize, bottom: usize) -> Self {
        let cut = |plane: &[f32]| {
            let rows = plane.chunks_exact(self.width).take(bottom).skip(top);
            rows.flat_map(|row| row[left..right].iter().copied()).collect()
        };
        self.with(right - left, bottom - top, self.unit, cut)
    }

    /// A smaller copy; each pixel is the mean of the area that it covers.
    fn resized(&self, factor: f64) -> Self {
        let cells = |length: usize| ((length as f64 * factor).ceil() as usize).max(1);
        let (width, height) = (cells(self.width), cells(self.height));
        let (columns, rows) =
            (parts(self.width, width, factor), parts(self.height, height, factor));
        let resize = |plane: &[f32]| {
            let mut smaller = vec![0.0; width * height];
            let mut line = vec![0.0; self.width];
            for (out, row) in smaller.chunks_exact_mut(width).zip(&rows) {
                line.fill(0.0);
                for (index, share) in row {
                    let source = &plane[index * self.width..][..self.width];
                    line.iter_mut().zip(source).for_each(|(sum, value)| *sum += share * value);
                }
                for (out, column) in out.iter_mut().zip(&columns) {
                    *out = column.iter().map(|(index, share)| share * line[*index]).sum();
                }
            }
            smaller
        };
        self.with(width, height, self.unit * factor, resize)
    }

    /// The same with all that is drawn laid out anew.
    fn with(
        &self,
        width: usize,
        height: usize,
        unit: f64,
        anew: impl Fn(&[f32]) -> Vec<f32>,
    ) -> Self {
        let layer = |layer: &Layer| Layer { cover: anew(&layer.cover), ..*layer };
        Self {
            width,
            height,
            layers: self.layers.iter().map(layer).collect(),
            rest: self.rest.as_ref().map(|rest| rest.each_ref().map(|plane| anew(plane))),
            unit,
        }
    }

    /// Half the size. An odd last row or column keeps half its weight, so that edges stay in place.
    fn halved(&self) -> Self {
        let (width, height) = (self.width.div_ceil(2), self.height.div_ceil(2));
        let half = |plane: &[f32]| {
            let mut smaller = vec![0.0; width * height];
            for y in 0..self.height {
                for x in 0..self.width {
                    smaller[y / 2 * width + x / 2] += plane[y * self.width + x] / 4.0;
                }
            }
            smaller
        };
        self.with(width, height, self.unit / 2.0, half)
    }
}

/// A white sheet that the file draws below the mark is no part of the mark.
fn lift_ground(pixels: &mut [([u8; 3], f32)], width: usize, height: usize) {
    let white = |(rgb, alpha): &([u8; 3], f32)| *alpha > 0.99 && rgb.iter().all(|c| *c > 245);
    let mut queue: Vec<usize> = Vec::new();
    for y in 0..height {
        for x in 0..width {
            if x == 0 || y == 0 || x + 1 == width || y + 1 == height {
                queue.push(y * width + x);
            }
        }
    }
    let edge = queue.len();
    if queue.iter().filter(|at| white(&pixels[**at])).count() * 2 < edge {
        return;
    }
    while let Some(at) = queue.pop() {
        if !white(&pixels[at]) {
            // The soft edge of the mark: how much of it is mark shows in its darkest channel.
            continue;
        }
        pixels[at].1 = 0.0;
        let (x, y) = (at % width, at / width);
        if x > 0 {
            queue.push(at - 1);
        }
        if x + 1 < width {
            queue.push(at + 1);
        }
        if y > 0 {
            queue.push(at - width);
        }
        if y + 1 < height {
            queue.push(at + width);
        }
    }
}

/// The colours that a mark is made of, the most frequent first.
fn colours(pixels: &[([u8; 3], f32)]) -> Vec<[u8; 3]> {
    // Counted in cubes of 8 × 8 × 8, each with the sum of what fell into it.
    let mut cubes: std::collections::BTreeMap<[u8; 3], (f64, [f64; 3])> = Default::default();
    let mut total = 0.0;
    for (rgb, alpha) in pixels.iter().filter(|(_, alpha)| *alpha > 0.9) {
        let cube = cubes.entry(rgb.map(|c| c >> 3)).or_default();
        cube.0 += f64::from(*alpha);
        for (sum, value) in cube.1.iter_mut().zip(rgb) {
            *sum += f64::from(*alpha) * f64::from(*value);
        }
        total += f64::from(*alpha);
    }
    let mut cubes: Vec<(f64, [f64; 3])> = cubes.into_values().collect();
    cubes.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut found: Vec<(f64, [f64; 3])> = Vec::new();
    for (count, sum) in cubes {
        let here = lab(sum.map(|sum| (sum / count).round() as u8));
        let near = found
            .iter_mut()
            .find(|(n, sum)| distance(here, lab(sum.map(|sum| (sum / n).round() as u8))) < SAME);
        match near {
            Some(near) => {
                near.0 += count;
                for (all, sum) in near.1.iter_mut().zip(sum) {
                    *all += sum;
                }
            }
            None => found.push((count, sum)),
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let means: Vec<(f64, [f64; 3])> = found
        .iter()
        .filter(|(count, _)| *count >= LEAST * total)
        .map(|(count, sum)| (count / total, sum.map(|sum| sum / count)))
        .collect();
    let mut kept: Vec<[f64; 3]> = Vec::new();
    for (share, colour) in means {
        let pairs = |(at, one): (usize, &[f64; 3])| {
            kept[at + 1..].iter().any(|other| is_mixture(colour, *one, *other))
        };
        if share >= EDGE || !kept.iter().enumerate().any(pairs) {
            kept.push(colour);
        }
    }
    kept.truncate(COLOURS);
    kept.iter().map(|colour| colour.map(|value| value.round() as u8)).collect()
}

/// Whether a colour is what a renderer shows where two others share a pixel.
fn is_mixture(colour: [f64; 3], one: [f64; 3], other: [f64; 3]) -> bool {
    let less = |a: [f64; 3], b: [f64; 3]| [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    let dot = |a: [f64; 3], b: [f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let (span, off) = (less(other, one), less(colour, one));
    let part = dot(off, span) / dot(span, span);
    let rest = less(off, span.map(|value| part * value));
    (0.0..=1.0).contains(&part) && dot(rest, rest).sqrt() < MIXED
}

fn nearest(colour: [f64; 3], known: &[[f64; 3]]) -> usize {
    let far = |index: &usize| distance(colour, known[*index]);
    (0..known.len()).min_by(|a, b| far(a).total_cmp(&far(b))).unwrap_or_default()
}

/// The distance of two colours in CIELAB (CIE 1976).
fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// Which of `from` cells lie in each of `to` cells that are `1 / factor` as large, and what share of
/// the larger cell they are. The last may hang over the end.
fn parts(from: usize, to: usize, factor: f64) -> Vec<Vec<(usize, f32)>> {
    (0..to)
        .map(|cell| {
            let (start, end) = (cell as f64 / factor, (cell + 1) as f64 / factor);
            let covered = |index: usize| end.min(index as f64 + 1.0) - start.max(index as f64);
            let all = start as usize..(end.ceil() as usize).min(from);
            all.map(|index| (index, (covered(index) * factor) as f32)).collect()
        })
        .collect()
}
