//! The points that a mark is known by at one size and turn: strong edges and blank places, well spread.

use crate::gate::fit::mark::{COLOURS, Mark, Scaled};
use crate::gate::read::edges::{DIRECTIONS, Edges};
use crate::gate::read::raster::Raster;

/// Edges that a mark is looked for by, and places without any.
const EDGES: usize = 95;
const BLANKS: usize = 31;
/// The fewest edges that tell a mark from anything else.
const FEWEST: usize = 6;
/// So far from every edge a place is blank, in pixels.
const BLANK: usize = 4;
/// Lightness (CIELAB) from which on a mark shows on dark ground only.
const LIGHT: f64 = 85.0;

/// A direction, or [`DIRECTIONS`] for a blank, and its place across and down in pixels from a mark's centre.
pub(crate) type Point = (usize, f64, f64);

/// The points of a mark, `unit` pixels to its file's height, turned clockwise by `angle` degrees.
pub(crate) fn points(mark: &Mark, unit: f64, angle: f64) -> Vec<Point> {
    let picture = picture(mark, unit, angle);
    let (centre_x, centre_y) = (picture.width as f64 / 2.0, picture.height as f64 / 2.0);
    let place = |at: usize, centre: f64| at as f64 + 0.5 - centre;
    let chosen = chosen(&Edges::of(&picture)).into_iter();
    chosen.map(|(d, x, y)| (d, place(x, centre_x), place(y, centre_y))).collect()
}

fn chosen(edges: &Edges) -> Vec<(usize, usize, usize)> {
    let (width, height) = (edges.width, edges.height);
    let mut strong: Vec<(u8, usize, usize)> = Vec::new();
    let top = edges.strength.iter().copied().max().unwrap_or(0);
    for y in 0..height {
        for x in 0..width {
            let at = y * width + x;
            if edges.direction[at] != 0 && edges.strength[at] >= top / 4 {
                strong.push((edges.strength[at], x, y));
            }
        }
    }
    strong.sort_by(|a, b| b.cmp(a));
    let mut points: Vec<(usize, usize, usize)> = Vec::new();
    let mut gap = ((width * height) as f64 / EDGES as f64).sqrt().ceil() as usize;
    while gap > 0 {
        points.clear();
        let mut free = Apart::new(width, height, gap);
        for (_, x, y) in &strong {
            if points.len() < EDGES && free.take(*x, *y) {
                let bits = edges.direction[y * width + x];
                points.push((bits.trailing_zeros() as usize % DIRECTIONS, *x, *y));
            }
        }
        if points.len() == EDGES {
            break;
        }
        gap -= 1;
    }
    if points.len() < FEWEST {
        return Vec::new();
    }
    let mut blanks: Vec<(usize, usize, usize)> = Vec::new();
    let mut near = Apart::new(width, height, BLANK);
    let lined = (0..width * height).filter(|at| edges.direction[*at] != 0);
    lined.for_each(|at| near.forbid(at % width, at / width));
    for gap in (3..=12).rev() {
        let mut free = Apart::new(width, height, gap);
        blanks.iter().for_each(|(_, x, y)| free.forbid(*x, *y));
        for y in (1..height - 1).step_by(2) {
            for x in (1..width - 1).step_by(2) {
                if blanks.len() < BLANKS && near.is_free(x, y) && free.take(x, y) {
                    blanks.push((DIRECTIONS, x, y));
                }
            }
        }
    }
    points.extend(blanks);
    points
}

/// Places that are apart from those that were taken: by `gap` or more, across or down.
struct Apart {
    width: usize,
    gap: usize,
    free: Vec<bool>,
}

impl Apart {
    fn new(width: usize, height: usize, gap: usize) -> Self {
        Self { width, gap, free: vec![true; width * height] }
    }

    fn is_free(&self, x: usize, y: usize) -> bool {
        self.free[y * self.width + x]
    }

    fn forbid(&mut self, x: usize, y: usize) {
        let first = |at: usize| (at + 1).saturating_sub(self.gap);
        let (columns, top) = (first(x)..(x + self.gap).min(self.width), first(y));
        let rows = self.free.chunks_exact_mut(self.width);
        for row in rows.skip(top).take(y + self.gap - top) {
            row[columns.clone()].fill(false);
        }
    }

    /// Takes a place, if it is free.
    fn take(&mut self, x: usize, y: usize) -> bool {
        let free = self.is_free(x, y);
        if free {
            self.forbid(x, y);
        }
        free
    }
}

/// A mark on plain ground, `unit` pixels to its file's height, turned clockwise by `angle` degrees,
/// in the middle of a picture with a margin.
fn picture(mark: &Mark, unit: f64, angle: f64) -> Raster {
    const MARGIN: f64 = 6.0;
    let size = &mark.scaled(unit);
    let scale = unit / size.unit;
    let (sin, cos) = angle.to_radians().sin_cos();
    let (w, h) = (size.width as f64 * scale, size.height as f64 * scale);
    let width = (w * cos.abs() + h * sin.abs() + 2.0 * MARGIN).ceil() as usize;
    let height = (w * sin.abs() + h * cos.abs() + 2.0 * MARGIN).ceil() as usize;
    // A light mark shows on dark ground only.
    let ground = if light(size) { [0.0; 3] } else { [255.0; 3] };
    let mut rgb = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) =
                (x as f64 + 0.5 - width as f64 / 2.0, y as f64 + 0.5 - height as f64 / 2.0);
            let u = (dx * cos + dy * sin) / scale + size.width as f64 / 2.0;
            let v = (dy * cos - dx * sin) / scale + size.height as f64 / 2.0;
            rgb.extend(size.seen(u, v, ground));
        }
    }
    Raster { width, height, rgb, mm: 1.0 }
}

fn light(size: &Scaled) -> bool {
    size.layers.iter().all(|layer| crate::base::colour::lab(layer.colour)[0] > LIGHT)
}

impl Scaled {
    /// The colour at a place, on a ground.
    fn seen(&self, u: f64, v: f64, ground: [f64; 3]) -> [u8; 3] {
        let (x, y) = (u - 0.5, v - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let mut cover = [0.0; COLOURS];
        for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let weight = |d: i32, part: f64| if d == 0 { 1.0 - part } else { part };
            let share = weight(dx, x - left) * weight(dy, y - top);
            let (column, row) = (left as i64 + i64::from(dx), top as i64 + i64::from(dy));
            if column < 0 || row < 0 || column >= self.width as i64 || row >= self.height as i64 {
                continue;
            }
            let at = row as usize * self.width + column as usize;
            for (cover, layer) in cover.iter_mut().zip(&self.layers) {
                *cover += share * f64::from(layer.cover[at]);
            }
        }
        let rest = 1.0 - cover.iter().sum::<f64>();
        let mut out = [0; 3];
        for (channel, out) in out.iter_mut().enumerate() {
            let inks = cover.iter().zip(&self.layers);
            let ink: f64 = inks.map(|(c, layer)| c * f64::from(layer.colour[channel])).sum();
            *out = (ink + rest * ground[channel]).round().clamp(0.0, 255.0) as u8;
        }
        out
    }
}
