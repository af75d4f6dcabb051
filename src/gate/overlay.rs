//! Two printings of one sheet, the logos in colour and all the rest in black, laid over each other.

use crate::base::area::Area;
use crate::gate::measure::limits::Limit;
use crate::gate::read::raster::Raster;

/// Free space around a logo in which nothing black may lie, in mm: printers drift by 1 to 2.
pub const NEAR: Limit = Limit {
    code: "black-near-logo",
    what: "mm from a logo to anything black",
    sound: 3.0,
    limit: 2.9,
    fault: 2.8,
};
/// A pixel with a channel below this has ink.
const INK: u8 = 240;
/// In a picture, whose pixels were estimated when it was packed, one without a channel below this has none.
const NOISE: u8 = 190;
/// A pixel of a logo's edge is its own where so much of it is covered.
const HALF: f32 = 0.5;
/// A register mark is a square of such a side in mm, as nearly as this ratio of its sides.
const MARK: std::ops::RangeInclusive<f64> = 1.5..=14.0;
const SQUARE: f64 = 1.2;
/// So many register marks a sheet has at most.
const MARKS: usize = 8;
/// The share of a register mark that both printings must have.
const SAME: f64 = 0.9;
/// Ink smaller than this in both directions, in mm, is a speck.
const SPECK: f64 = 0.4;

impl Area {
    /// Its pixels on a page: columns from and to, rows from and to.
    fn pixels(&self, page: &Raster) -> (usize, usize, usize, usize) {
        let at = |mm: f64, most: usize| ((mm / page.mm).round().max(0.0) as usize).min(most);
        (
            at(self.left, page.width),
            at(self.right, page.width),
            at(self.top, page.height),
            at(self.bottom, page.height),
        )
    }

    /// Fills it with white.
    pub(crate) fn blank(&self, page: &mut Raster) {
        let (left, right, top, bottom) = self.pixels(page);
        for row in top..bottom {
            let start = row * page.width * 3;
            page.rgb[start + left * 3..start + right.max(left) * 3].fill(255);
        }
    }
}

/// Something black near a logo.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// How far from the logo's ink, in mm.
    pub mm: f64,
    /// Where, in mm from the page's top left corner.
    pub at: (f64, f64),
}

fn inked(page: &Raster, column: usize, row: usize) -> bool {
    let at = (row * page.width + column) * 3;
    page.rgb.get(at..at + 3).is_some_and(|pixel| pixel.iter().any(|channel| *channel < INK))
}

/// How much of a pixel is covered, by the darkest one around it.
fn cover(page: &Raster, column: usize, row: usize) -> f32 {
    let dark = |column: usize, row: usize| {
        let at = (row * page.width + column) * 3;
        let pixel = page.rgb.get(at..at + 3).unwrap_or(&[255]);
        255 - pixel.iter().min().copied().unwrap_or(255)
    };
    let rows = row.saturating_sub(1)..=(row + 1).min(page.height - 1);
    let columns = |_| column.saturating_sub(1)..=(column + 1).min(page.width - 1);
    let around = rows.flat_map(|row| columns(row).map(move |column| dark(column, row)));
    f32::from(dark(column, row)) / f32::from(around.max().unwrap_or(0).max(1))
}

/// A page of a picture with white for the noise that packing left.
pub(crate) fn cleaned(mut page: Raster) -> Raster {
    for pixel in page.rgb.chunks_exact_mut(3).filter(|p| p.iter().all(|c| *c >= NOISE)) {
        pixel.fill(255);
    }
    page
}

/// What people see when both are printed on one sheet; `None` where the sheets differ in size.
pub fn multiplied(colour: &Raster, black: &Raster) -> Option<Raster> {
    if (colour.width, colour.height) != (black.width, black.height) {
        return None;
    }
    let product = |(a, b): (&u8, &u8)| (u16::from(*a) * u16::from(*b) / 255) as u8;
    let rgb = colour.rgb.iter().zip(&black.rgb).map(product).collect();
    Some(Raster { rgb, ..*colour })
}

/// The nearest black to a logo's ink, where it is nearer than it may be.
pub fn near(colour: &Raster, black: &Raster, logo: &Area) -> Option<Near> {
    let reach = NEAR.sound + 2.0 * colour.mm;
    let (left, right, top, bottom) = logo.grown(reach).pixels(colour);
    let (width, height) = (right.saturating_sub(left), bottom.saturating_sub(top));
    let (from_x, to_x, from_y, to_y) = logo.grown(colour.mm).pixels(colour);
    let mut squares = vec![f32::INFINITY; width * height];
    for row in from_y..to_y {
        for column in from_x..to_x {
            if inked(colour, column, row) && cover(colour, column, row) >= HALF {
                squares[(row - top) * width + column - left] = 0.0;
            }
        }
    }
    distances(&mut squares, width, height);
    let mut best: Option<Near> = None;
    for row in 0..height {
        for column in 0..width {
            let squared = squares[row * width + column];
            if !squared.is_finite() || !inked(black, left + column, top + row) {
                continue;
            }
            // Between the edges of the two pixels, not their middles; black that covers a part of its pixel begins
            // inside it.
            let bare = 1.0 - cover(black, left + column, top + row);
            let mm = (f64::from(squared).sqrt() - 1.0 + f64::from(bare)).max(0.0) * colour.mm;
            if mm < NEAR.limit && best.is_none_or(|best| mm < best.mm) {
                let middle = |at: usize| (at as f64 + 0.5) * colour.mm;
                best = Some(Near { mm, at: (middle(left + column), middle(top + row)) });
            }
        }
    }
    best
}

/// Squared distances to the nearest zero, in pixels: the lower envelope of parabolas, first down the
/// columns and then along the rows (Felzenszwalb and Huttenlocher, 2012).
fn distances(squares: &mut [f32], width: usize, height: usize) {
    let mut line = vec![0.0; height.max(width)];
    for column in 0..width {
        for row in 0..height {
            line[row] = squares[row * width + column];
        }
        let new = envelope(&line[..height]);
        for row in 0..height {
            squares[row * width + column] = new[row];
        }
    }
    for row in squares.chunks_exact_mut(width.max(1)) {
        let new = envelope(row);
        row.copy_from_slice(&new);
    }
}

fn envelope(values: &[f32]) -> Vec<f32> {
    // The parabolas that are lowest somewhere, and from where on.
    let mut lowest: Vec<(usize, f32)> = Vec::new();
    for (at, value) in values.iter().enumerate().filter(|(_, value)| value.is_finite()) {
        let x = at as f32;
        let meets = |other: usize| {
            let y = other as f32;
            (value + x * x - values[other] - y * y) / (2.0 * (x - y))
        };
        while lowest.last().is_some_and(|(other, from)| meets(*other) <= *from) {
            lowest.pop();
        }
        let from = lowest.last().map_or(f32::NEG_INFINITY, |(other, _)| meets(*other));
        lowest.push((at, from));
    }
    let mut index = 0;
    let distance = |at: usize| {
        while lowest.get(index + 1).is_some_and(|(_, from)| *from <= at as f32) {
            index += 1;
        }
        lowest.get(index).map_or(f32::INFINITY, |(nearest, _)| {
            (at as f32 - *nearest as f32).powi(2) + values[*nearest]
        })
    };
    (0..values.len()).map(distance).collect()
}

/// What is printed in colour besides the logos and the register marks that both printings have.
pub fn extra(colour: &Raster, black: &Raster, logos: &[Area]) -> Option<Area> {
    let mut rest = colour.clone();
    for logo in logos {
        logo.grown(2.0 * colour.mm).blank(&mut rest);
    }
    let parts = parts(&rest);
    let mark = |part: &&InkPatch| {
        let (width, height) = part.size(rest.mm);
        let ratio = width.max(height) / width.min(height);
        let same = part.pixels.iter().filter(|(column, row)| {
            let near = |at: usize| at.saturating_sub(1)..=at + 1;
            near(*row).any(|row| {
                near(*column).any(|column| column < black.width && inked(black, column, row))
            })
        });
        MARK.contains(&width)
            && ratio < SQUARE
            && same.count() as f64 >= SAME * part.pixels.len() as f64
    };
    let marks = parts.iter().filter(mark).count();
    let others = parts.iter().filter(|part| marks > MARKS || !mark(part)).filter(|part| {
        let (width, height) = part.size(rest.mm);
        width.max(height) > SPECK
    });
    let corners: Vec<(f64, f64)> = others
        .flat_map(|part| part.pixels.iter())
        .map(|(x, y)| ((*x as f64 + 0.5) * rest.mm, (*y as f64 + 0.5) * rest.mm))
        .collect();
    (!corners.is_empty()).then(|| Area::around(corners))
}

/// Pixels with ink that touch.
struct InkPatch {
    pixels: Vec<(usize, usize)>,
}

impl InkPatch {
    /// Width and height in mm.
    fn size(&self, mm: f64) -> (f64, f64) {
        let span = |pick: fn(&(usize, usize)) -> usize| {
            let all = || self.pixels.iter().map(pick);
            let (least, most) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
            (most - least + 1) as f64 * mm
        };
        (span(|pixel| pixel.0), span(|pixel| pixel.1))
    }
}

fn parts(page: &Raster) -> Vec<InkPatch> {
    let (width, height) = (page.width, page.height);
    let mut open: Vec<bool> =
        page.rgb.chunks_exact(3).map(|pixel| pixel.iter().any(|c| *c < INK)).collect();
    let mut all = Vec::new();
    for start in 0..open.len() {
        if !open[start] {
            continue;
        }
        open[start] = false;
        let mut pixels = vec![(start % width, start / width)];
        let mut next = 0;
        while let Some(&(column, row)) = pixels.get(next) {
            next += 1;
            for y in row.saturating_sub(1)..=(row + 1).min(height - 1) {
                for x in column.saturating_sub(1)..=(column + 1).min(width - 1) {
                    if open[y * width + x] {
                        open[y * width + x] = false;
                        pixels.push((x, y));
                    }
                }
            }
        }
        all.push(InkPatch { pixels });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(draw: &[(usize, usize, usize, usize)]) -> Raster {
        let (width, height) = (300, 200);
        let mut page = Raster { width, height, rgb: vec![255; width * height * 3], mm: 0.2 };
        for (left, top, right, bottom) in draw {
            for y in *top..*bottom {
                for x in *left..*right {
                    page.rgb[(y * width + x) * 3..][..3].fill(0);
                }
            }
        }
        page
    }

    #[test]
    fn distances_are_those_of_geometry() {
        let logo = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        let colour = sheet(&[(50, 50, 100, 100)]);
        // Beside it, and off its corner: 3 px and 4 px apart make 5 px.
        assert_eq!(near(&colour, &sheet(&[(110, 60, 120, 61)]), &logo).map(|n| n.mm), Some(2.0));
        let corner = near(&colour, &sheet(&[(103, 104, 104, 105)]), &logo).map(|n| n.mm).unwrap();
        assert!((corner - (f64::hypot(4.0, 5.0) - 1.0) * 0.2).abs() < 1e-5, "{corner}");
        assert_eq!(near(&colour, &sheet(&[(116, 60, 120, 61)]), &logo), None);
    }

    #[test]
    fn black_is_near_just_inside_the_limit_and_not_outside_it() {
        let logo = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        let colour = sheet(&[(50, 50, 100, 100)]);
        // Five pixels are a millimetre: the dot is so many pixels off, on each side of the logo.
        for off in 1..=20 {
            let mm = off as f64 * 0.2;
            let (right, below) = ((100 + off, 60), (60, 100 + off));
            let (left, above) = ((49 - off, 60), (60, 49 - off));
            for (x, y) in [right, below, left, above] {
                let seen = near(&colour, &sheet(&[(x, y, x + 1, y + 1)]), &logo);
                let seen = seen.map(|near| (near.mm * 10.0).round() / 10.0);
                // Surely found up to 2.8 mm, surely not from 3 mm on.
                assert_eq!(seen, (mm < 2.9).then_some((mm * 10.0).round() / 10.0), "{x} {y}");
            }
        }
    }

    #[test]
    fn only_logos_and_register_marks_may_be_coloured() {
        let logo = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        let (mark, text) = ((5, 5, 25, 25), (150, 100, 200, 110));
        let plain = sheet(&[(50, 50, 100, 100)]);
        assert_eq!(extra(&plain, &sheet(&[]), &[logo]), None);
        let marked = sheet(&[(50, 50, 100, 100), mark]);
        assert_eq!(extra(&marked, &sheet(&[mark, text]), &[logo]), None);
        // A mark that the other printing lacks, and text that both have.
        assert!(extra(&marked, &sheet(&[text]), &[logo]).is_some());
        let whole = sheet(&[(50, 50, 100, 100), mark, text]);
        let seen = extra(&whole, &sheet(&[mark, text]), &[logo]).unwrap();
        assert!((seen.left - 30.1).abs() < 1e-9 && (seen.bottom - 21.9).abs() < 1e-9, "{seen:?}");
    }

    #[test]
    fn a_speck_is_nothing_and_the_smallest_text_is_something() {
        // A pixel is 0.2 mm wide.
        for (part, seen) in [
            ((150, 100, 151, 101), false),
            ((150, 100, 152, 102), false),
            ((150, 100, 153, 101), true),
            ((150, 100, 151, 103), true),
            ((150, 100, 155, 105), true),
        ] {
            assert_eq!(extra(&sheet(&[part]), &sheet(&[]), &[]).is_some(), seen, "{part:?}");
        }
    }

    #[test]
    fn a_few_squares_in_both_printings_are_register_marks() {
        let marks = |count: usize, side: usize| -> Vec<_> {
            (0..count).map(|at| (at * 30, 10, at * 30 + side, 10 + side)).collect()
        };
        let both = |marks: &[(usize, usize, usize, usize)]| {
            extra(&sheet(marks), &sheet(marks), &[]).is_some()
        };
        for (count, side, seen) in [
            (1, 20, false),
            (8, 20, false),
            (9, 20, true),
            (1, 8, false),
            (1, 7, true),
            (1, 70, false),
            (1, 71, true),
        ] {
            assert_eq!(both(&marks(count, side)), seen, "{count} of {side} pixels");
        }
        assert!(both(&[(0, 10, 30, 30)]), "half as wide again is no square");
        // Most of a mark must be in the other printing too.
        let (mark, most, half) = ((0, 10, 20, 30), (0, 10, 19, 30), (0, 10, 10, 30));
        assert!(extra(&sheet(&[mark]), &sheet(&[most]), &[]).is_none());
        assert!(extra(&sheet(&[mark]), &sheet(&[half]), &[]).is_some());
    }

    #[test]
    fn of_all_that_is_black_the_nearest_is_told() {
        let logo = Area { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        let colour = sheet(&[(50, 50, 100, 100)]);
        let (far, near_by) = ((60, 40, 61, 41), (110, 60, 111, 61));
        for (black, mm, at) in [
            (&[far][..], 1.8, (12.1, 8.1)),
            (&[far, (103, 60, 104, 61)], 0.6, (20.7, 12.1)),
            (&[near_by, far], 1.8, (12.1, 8.1)),
            (&[(60, 60, 61, 61)], 0.0, (12.1, 12.1)),
        ] {
            let seen = near(&colour, &sheet(black), &logo).unwrap();
            let tenth = |mm: f64| (mm * 10.0).round() / 10.0;
            assert_eq!(
                (tenth(seen.mm), (tenth(seen.at.0), tenth(seen.at.1))),
                (mm, at),
                "{black:?}"
            );
        }
    }

    #[test]
    fn two_printings_multiply_on_one_sheet() {
        let (one, other) = (sheet(&[(0, 0, 10, 10)]), sheet(&[(20, 0, 30, 10)]));
        let both = multiplied(&one, &other).unwrap();
        let at = |x: isize| both.at(x, 5);
        assert_eq!([at(5), at(15), at(25)], [Some([0; 3]), Some([255; 3]), Some([0; 3])]);
        let (mut wide, mut tall) = (sheet(&[]), sheet(&[]));
        (wide.width, wide.height) = (200, 300);
        (tall.height, tall.width) = (100, 300);
        assert!(multiplied(&one, &wide).is_none() && multiplied(&one, &tall).is_none());
    }
}
