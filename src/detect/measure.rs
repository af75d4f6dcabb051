//! How true a mark on a page is: size, shape, what is missing of it or lies over it, room around it,
//! sharpness, colours.

use palette::color_difference::Ciede2000;
use palette::white_point::D65;
use palette::{FromColor, Lab, Srgb};

use crate::colour::{contrast, lch};
use crate::detect::blocks;
use crate::detect::fit::{Agreement, Fit, Freedom, Grid, Pose, agreement, fit, inks, model};
use crate::detect::lab;
use crate::detect::mark::Mark;
use crate::detect::pages::{Page, Tones};

/// The mark's size (the root of its area) in pixels at which it is measured, at most.
const SIDE: f64 = 84.0;
/// The share of its drawing from which on nothing is wrong with a mark's edges.
const FLAWLESS: f32 = 0.97;

/// A colour of a mark as the page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenInk {
    /// The colour that the logo file has.
    pub demanded: [u8; 3],
    /// The colour on the page.
    pub seen: [u8; 3],
    /// What the demanded colour would look like on this paper.
    pub expected: [u8; 3],
    /// The difference of the two, CIEDE2000.
    pub delta_e: f64,
    /// The contrast of the seen colour with the paper, from 1 to 21.
    pub contrast: f64,
    /// The share of the mark that has this colour.
    pub share: f64,
}

/// A mark on a page, with all its measures.
#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    /// The corners of the inked part in mm from the page's top left corner: as one reads the mark,
    /// top left, top right, bottom right, bottom left.
    pub corners: [(f64, f64); 4],
    /// The height in mm of the whole logo file.
    pub height: f64,
    /// Its width in mm.
    pub width: f64,
    /// Its turn on the page in degrees, clockwise.
    pub angle: f64,
    /// How much wider it is than it should be: 0.1 is ten per cent wider, -0.1 narrower.
    pub stretch: f64,
    /// By how many degrees its corners differ from right angles.
    pub shear: f64,
    /// How much of its drawing is there and looks as it should, from 0 to 1.
    pub score: f64,
    /// The share of what is seen there that the mark explains, from 0 to 1.
    pub explained: f64,
    /// The share of its width or height that is cut off, from 0 to 1.
    pub cropped: f64,
    /// The share of its area that something else lies over, from 0 to 1.
    pub obscured: f64,
    /// The distance in mm from the mark to the next thing on the page; no more than what was looked
    /// at, which is its clear space.
    pub clear: f64,
    /// How many pixels of a sharp picture its height would need to look as it does here.
    pub pixels: f64,
    /// Its colours, the most frequent first.
    pub inks: Vec<SeenInk>,
    /// The colour around it.
    pub paper: [u8; 3],
    /// Whether it is lighter than its ground.
    pub negative: bool,
}

impl Sighting {
    /// The same, seen on a part of the page whose corner lies here, in mm.
    pub(crate) fn moved(mut self, (left, top): (f64, f64)) -> Self {
        for (x, y) in &mut self.corners {
            (*x, *y) = (*x + left, *y + top);
        }
        self
    }
}

fn byte(colour: [f32; 3]) -> [u8; 3] {
    colour.map(|value| value.round().clamp(0.0, 255.0) as u8)
}

fn square(a: [f32; 3], b: [f32; 3]) -> f32 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

/// The difference of two colours (CIEDE2000).
pub(crate) fn delta_e(a: [u8; 3], b: [u8; 3]) -> f64 {
    let lab = |[r, g, b]: [u8; 3]| -> Lab<D65, f64> {
        Lab::from_color(Srgb::new(r, g, b).into_format::<f64>())
    };
    lab(a).difference(lab(b))
}

/// Fits a mark as finely as the page allows.
pub(crate) struct Fine {
    pub(crate) fit: Fit,
    grid: Grid,
    pub(crate) agreement: Agreement,
    /// The blur in pixels of the grid.
    soft: f32,
    level: usize,
}

/// Lays the mark over the page at its finest useful resolution; finds how blurred it is there.
pub(crate) fn refine(mark: &Mark, start: Pose, page: &Page) -> Option<Fine> {
    let (width, height) = mark.extent();
    let (across, down) = start.scales();
    let side = (width * across * height * down).sqrt();
    let level = page.level(side / SIDE);
    let raster = &page.levels[level];
    let size = &mark.scaled(down / raster.mm.max(side / SIDE));
    let margin = (((size.width * size.height) as f64).sqrt() * 0.08).ceil().max(2.0) as usize;
    let mut soft = 0.6 * (size.unit / (down / raster.mm)) as f32;
    let mut grid = Grid::new(size, margin, soft);
    let mut best = fit(&grid, start, raster, 8, Freedom::Affine)?;
    for round in 0..2 {
        let seen = grid.observe(&best.pose, raster);
        let rest = |step: i32| {
            let grid = Grid::new(size, margin, soft * 1.5_f32.powi(step));
            let weights = trust(&seen, &model(&grid, &best.inks), best.contrast);
            let inks = inks(&grid, &seen, &weights)?;
            let model = model(&grid, &inks);
            let all = seen.iter().zip(&model).zip(&weights);
            Some(all.map(|((s, m), w)| s.map_or(0.0, |s| w * square(s, *m))).sum::<f32>())
        };
        let found = soft * 1.5_f32.powf(lowest(rest, if round == 0 { 4 } else { 2 })?);
        grid = Grid::new(size, margin, found);
        best = fit(&grid, best.pose, raster, 4, Freedom::Affine)?;
        let settled = (found / soft - 1.0).abs() < 0.35;
        soft = found;
        if settled {
            break;
        }
    }
    let agreement = agreement(&grid, &best, raster);
    Some(Fine { fit: best, grid, agreement, soft, level })
}

/// Where a valley's floor lies between -2 and `most`: down from 0 step by step, then by the parabola
/// through the lowest step and its neighbours.
fn lowest(rest: impl Fn(i32) -> Option<f32>, most: i32) -> Option<f32> {
    let (mut here, mut before, mut after) = (rest(0)?, rest(-1)?, rest(1)?);
    let mut at = 0;
    while after < here && after <= before && at + 1 < most {
        at += 1;
        (before, here, after) = (here, after, rest(at + 1)?);
    }
    while before < here && before < after && at - 1 > -2 {
        at -= 1;
        (before, here, after) = (rest(at - 1)?, before, here);
    }
    if before.min(after) < here {
        return Some(if before < after { at - 1 } else { at + 1 } as f32);
    }
    let bend = before - 2.0 * here + after;
    Some(at as f32 + if bend > 0.0 { 0.5 * (before - after) / bend } else { 0.0 })
}

fn trust(seen: &[Option<[f32; 3]>], model: &[[f32; 3]], contrast: f32) -> Vec<f32> {
    let scale = (0.5 * contrast + 5.0).powi(2);
    seen.iter()
        .zip(model)
        .map(|(seen, model)| seen.map_or(0.0, |seen| 1.0 / (1.0 + square(seen, *model) / scale)))
        .collect()
}

impl Fine {
    /// Takes all measures. `clear` is the clear space demanded, in heights of the logo file.
    pub(crate) fn measure(&self, mark: &Mark, page: &Page, clear: f64) -> Sighting {
        let pose = &self.fit.pose;
        let (across, down) = pose.scales();
        let (width, height) = mark.extent();
        let raster = &page.levels[self.level];
        let seen = self.grid.observe(pose, raster);
        let model = model(&self.grid, &self.fit.inks);
        let paper = self.fit.inks.first().copied().unwrap_or_default();
        let inks = self.inks(&seen, &model);
        let strongest =
            inks[1..].iter().map(|ink| square(*ink, paper).sqrt()).fold(0.0_f32, f32::max);
        let noise = noise(&seen, &model);
        let flaws = Flaws::find(&self.grid, &seen, &model, paper, strongest, noise);
        let layers = &mark.sizes[0].layers;
        let shares: Vec<f64> =
            layers.iter().map(|l| l.cover.iter().map(|c| f64::from(*c)).sum()).collect();
        let all: f64 = shares.iter().sum();
        let seen_inks: Vec<SeenInk> = layers
            .iter()
            .zip(&inks[1..])
            .zip(&shares)
            .map(|((layer, ink), share)| {
                seen_ink(layer.colour, byte(*ink), byte(paper), &page.tones, share / all)
            })
            .collect();
        let light = |colour: [f32; 3]| lab(byte(colour))[0];
        let own: f64 = layers.iter().zip(&shares).map(|(l, s)| lab(l.colour)[0] * s / all).sum();
        let shown: f64 = inks[1..].iter().zip(&shares).map(|(i, s)| light(*i) * s / all).sum();
        let scale = self.grid.unit / (down / raster.mm);
        // A box of one pixel has a standard deviation of 0.29, a tent, as scaling up leaves it, of
        // 0.41; what the page's own pixels add cannot be told from it.
        let pixels = self.grid.unit / (f64::from(self.soft).max(0.35 * scale) / 0.45);
        let soft = 0.6 * scale as f32;
        let rough = self.agreement.drawn < FLAWLESS;
        let blocks =
            if rough { blocks::rows(mark, &self.grid, &self.fit, raster, soft) } else { None };
        Sighting {
            corners: [
                pose.map(0.0, 0.0),
                pose.map(width, 0.0),
                pose.map(width, height),
                pose.map(0.0, height),
            ],
            height: down,
            width: across * mark.aspect,
            angle: pose.angle(),
            stretch: across / down - 1.0,
            shear: pose.shear(),
            score: f64::from(self.agreement.drawn),
            explained: f64::from(self.fit.explained),
            cropped: flaws.cropped,
            obscured: flaws.obscured,
            clear: self.clear_space(mark, page, clear, paper, strongest, noise),
            pixels: blocks.map_or(pixels, |rows| pixels.min(rows as f64)),
            inks: seen_inks,
            paper: byte(paper),
            negative: shown > light(paper) + 15.0 && own < 85.0,
        }
    }

    /// Inks with the colour (not the brightness) taken where pictures keep it, which is coarser: JPEG
    /// stores one colour for four pixels.
    fn inks(&self, seen: &[Option<[f32; 3]>], before: &[[f32; 3]]) -> Vec<[f32; 3]> {
        let weights = trust(seen, before, self.fit.contrast);
        let luma = |c: [f32; 3]| 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
        let mut best: Option<(f32, Vec<[f32; 3]>)> = None;
        for extra in [0.0_f32, 1.3, 2.2] {
            let mut grid = Grid {
                width: self.grid.width,
                height: self.grid.height,
                margin: self.grid.margin,
                unit: self.grid.unit,
                covers: self.grid.covers.clone(),
            };
            for cover in &mut grid.covers {
                crate::detect::fit::blur(cover, grid.width, grid.height, extra);
            }
            let Some(found) = inks(&grid, seen, &weights) else { continue };
            let model = model(&grid, &found);
            let rest: f32 = seen
                .iter()
                .zip(&model)
                .zip(&weights)
                .map(|((seen, model), weight)| {
                    let Some(seen) = seen else { return 0.0 };
                    let off = luma(*seen) - luma(*model);
                    let chroma = [0, 1, 2].map(|c| seen[c] - model[c] - off);
                    weight * chroma.iter().map(|c| c * c).sum::<f32>()
                })
                .sum();
            if best.as_ref().is_none_or(|(least, _)| rest < 0.97 * least) {
                best = Some((rest, found));
            }
        }
        let Some((_, colours)) = best else { return self.fit.inks.clone() };
        let pairs = self.fit.inks.iter().zip(colours);
        pairs
            .map(|(bright, colour)| {
                let off = luma(*bright) - luma(colour);
                colour.map(|value| value + off)
            })
            .collect()
    }

    /// The distance in mm to the nearest thing in the demanded clear space.
    fn clear_space(
        &self,
        mark: &Mark,
        page: &Page,
        clear: f64,
        paper: [f32; 3],
        strongest: f32,
        noise: f32,
    ) -> f64 {
        let raster = &page.levels[self.level];
        let pose = &self.fit.pose;
        let (_, down) = pose.scales();
        let (wide, tall) = mark.extent();
        let step = raster.mm / down;
        let cells = |length: f64| (length / step).ceil() as usize;
        let (ring, width, height) = (cells(clear), cells(wide), cells(tall));
        let (columns, rows) = (width + 2 * ring, height + 2 * ring);
        // What the blur of the mark's own edge leaves.
        let halo =
            (1.5 + 2.5 * f64::from(self.soft) / self.grid.unit / step).min(0.12 / step + 1.5);
        let limit = 0.3 * strongest + 3.0 * noise + 6.0;
        let away = |at: usize, size: usize| {
            let at = at as f64 + 0.5;
            (ring as f64 - at).max(at - (ring + size) as f64).max(0.0)
        };
        let mut foreign = vec![false; columns * rows];
        for row in 0..rows {
            for column in 0..columns {
                let distance = away(column, width).max(away(row, height));
                if distance <= halo {
                    continue;
                }
                let u = (column as f64 + 0.5 - ring as f64) * step;
                let v = (row as f64 + 0.5 - ring as f64) * step;
                let (x, y) = pose.map(u, v);
                let seen = raster.sample((x / raster.mm) as f32, (y / raster.mm) as f32);
                foreign[row * columns + column] =
                    seen.is_some_and(|seen| square(seen, paper).sqrt() > limit);
            }
        }
        let mut nearest = clear;
        let smallest = (0.13 / step).max(3.0);
        for blob in blobs(&foreign, columns) {
            let xs = blob.iter().map(|at| at % columns);
            let ys = blob.iter().map(|at| at / columns);
            let span = |min: Option<usize>, max: Option<usize>| {
                (max.unwrap_or(0) - min.unwrap_or(0) + 1) as f64
            };
            let longest = span(xs.clone().min(), xs.max()).max(span(ys.clone().min(), ys.max()));
            if longest < smallest || blob.len() < 4 {
                continue;
            }
            for at in blob {
                let (x, y) = (away(at % columns, width), away(at / columns, height));
                nearest = nearest.min((x.hypot(y) - 0.5).max(0.0) * step);
            }
        }
        nearest * down
    }
}

/// Lightness (CIELAB) below which ground is dark.
const DARK: f64 = 40.0;

fn seen_ink(
    demanded: [u8; 3],
    seen: [u8; 3],
    paper: [u8; 3],
    tones: &Tones,
    share: f64,
) -> SeenInk {
    // Printed, ink filters the paper's light; drawn on a screen's panel, it covers it. A copier's
    // black is lifted to the page's darkest grey, and so is everything between.
    let lifted = |colour: [u8; 3], paper: [u8; 3]| {
        let mut out = [0; 3];
        for channel in 0..3 {
            let black = f64::from(tones.black[channel]).min(f64::from(paper[channel]));
            let part = f64::from(colour[channel]) / 255.0;
            out[channel] = (black + part * (f64::from(paper[channel]) - black)).round() as u8;
        }
        out
    };
    let on_paper = lifted(demanded, tones.paper);
    let guesses = [lifted(demanded, paper), on_paper, demanded];
    // On something dark that is not the paper, everything is dark.
    let dark = lab(paper)[0] < DARK && delta_e(paper, tones.paper) > 10.0;
    let guesses = guesses.into_iter().skip(usize::from(dark));
    let rated = guesses.map(|guess| (delta_e(seen, guess), guess));
    let (difference, expected) = rated.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default();
    // A copier's lifted black takes contrast from every colour alike.
    let deep = |colour: [u8; 3]| -> [u8; 3] {
        std::array::from_fn(|channel| {
            let black = f64::from(tones.black[channel]);
            ((f64::from(colour[channel]) - black).max(0.0) * 255.0 / (255.0 - black)).round() as u8
        })
    };
    SeenInk {
        demanded,
        seen,
        expected,
        delta_e: difference,
        contrast: contrast(deep(seen), deep(paper)),
        share,
    }
}

/// Whether a colour has lost its hue: turned by more than 30° in CIELAB, or left with less than 0.4
/// of its chroma. A grey has none to lose.
pub(crate) fn hue_lost(demanded: [u8; 3], seen: [u8; 3]) -> bool {
    let (demanded, seen) = (lch(demanded), lch(seen));
    let turn = (demanded.hue - seen.hue).into_degrees().abs();
    demanded.chroma >= 12.0 && (turn > 30.0 || seen.chroma < 0.4 * demanded.chroma)
}

/// The usual difference between what is seen and the model where it fits: the median.
fn noise(seen: &[Option<[f32; 3]>], model: &[[f32; 3]]) -> f32 {
    let mut rests: Vec<f32> = seen
        .iter()
        .zip(model)
        .filter_map(|(seen, model)| seen.map(|seen| square(seen, *model).sqrt()))
        .collect();
    if rests.is_empty() {
        return 0.0;
    }
    let middle = rests.len() / 2;
    *rests.select_nth_unstable_by(middle, f32::total_cmp).1
}

/// Connected places, each as its indices.
fn blobs(map: &[bool], width: usize) -> Vec<Vec<usize>> {
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

/// What is not there of a mark, and what is there instead.
struct Flaws {
    cropped: f64,
    obscured: f64,
}

impl Flaws {
    fn find(
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
