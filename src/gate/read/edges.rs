//! Where a picture has edges, and how they run. A mark keeps its edges in any colour, on any ground
//! and in negative, so these are what it is looked for by (after LINE-2D: Hinterstoisser et al.,
//! "Gradient Response Maps for Real-Time Detection of Textureless Objects", PAMI 2012).

use fearless_simd::{Level, dispatch};

use crate::gate::read::raster::Raster;

/// Directions that are told apart, over half a turn.
pub(crate) const DIRECTIONS: usize = 8;
/// The least strength of an edge, in grey levels of a Sobel operator divided by 4.
const WEAKEST: i16 = 9;

/// Pixels that are looked at together.
const TOGETHER: usize = 16;
/// Places of a row that are asked together.
pub(crate) const STRETCH: usize = 128;
/// The most places without an answer between two rows of answers: so far a mark may hang over the page's
/// edge. Narrow pages need no more than their width.
const GAP: usize = 64;

/// The edges of a picture: the strength of each pixel's and, as one of eight bits, its direction.
pub(crate) struct Edges {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) strength: Vec<u8>,
    pub(crate) direction: Vec<u8>,
}

impl Edges {
    /// Finds the edges, the strongest of each pixel's three channels. What is weaker than three
    /// times the picture's noise is none.
    pub(crate) fn of(page: &Raster) -> Self {
        dispatch!(Level::new(), _ => Self::found(page))
    }

    #[inline(always)]
    fn found(page: &Raster) -> Self {
        let (width, height) = (page.width, page.height);
        let mut edges = Self {
            width,
            height,
            strength: vec![0; width * height],
            direction: vec![0; width * height],
        };
        if width < 3 || height < 3 {
            return edges;
        }
        // Channels lie side by side, so that a pixel's neighbour is three values on.
        let stride = 3 * width;
        let mut slopes = Slopes::new(stride);
        for y in 1..height - 1 {
            let row = |y: usize| &page.rgb[y * stride..][..stride];
            slopes.find(row(y - 1), row(y), row(y + 1));
            let strength = &mut edges.strength[y * width..][..width];
            let direction = &mut edges.direction[y * width..][..width];
            let together = strength.chunks_mut(TOGETHER).zip(direction.chunks_mut(TOGETHER));
            for (start, (strength, direction)) in (0..width).step_by(TOGETHER).zip(together) {
                // Most of a page is blank.
                let sizes = &slopes.size[3 * start..][..3 * strength.len()];
                if sizes.iter().fold(0, |all, size| all | size) == 0 {
                    continue;
                }
                let pixels = sizes.chunks_exact(3).zip(strength.iter_mut().zip(direction));
                for (x, (sizes, (strength, direction))) in (start..).zip(pixels) {
                    let more = |best: usize, other: usize| {
                        if sizes[other] > sizes[best] { other } else { best }
                    };
                    let channel = more(more(0, 1), 2);
                    *strength = sizes[channel].min(255) as u8;
                    if sizes[channel] >= WEAKEST {
                        let at = 3 * x + channel;
                        *direction = bit(slopes.across[at], slopes.down[at]);
                    }
                }
            }
        }
        edges.keep_above_noise();
        edges
    }

    fn keep_above_noise(&mut self) {
        let mut counts = [0_usize; 256];
        self.strength.iter().step_by(7).for_each(|s| counts[usize::from(*s)] += 1);
        let half = counts.iter().sum::<usize>() / 2;
        let mut below = 0;
        let median = counts.iter().position(|count| {
            below += count;
            below > half
        });
        let least = (median.unwrap_or(0) * 3).clamp(WEAKEST as usize, 48) as u8;
        for (direction, strength) in self.direction.iter_mut().zip(&self.strength) {
            *direction = if *strength >= least { *direction } else { 0 };
        }
    }
}

/// What Sobel's operator divided by 4 says of each channel of a row's pixels: how much it changes across
/// and down, and the sum of both sizes. The outermost pixels are left out.
struct Slopes {
    across: Vec<i16>,
    down: Vec<i16>,
    size: Vec<i16>,
}

impl Slopes {
    fn new(stride: usize) -> Self {
        Self { across: vec![0; stride], down: vec![0; stride], size: vec![0; stride] }
    }

    #[inline(always)]
    fn find(&mut self, above: &[u8], here: &[u8], below: &[u8]) {
        // Slices of one length, so that no place needs to be checked.
        let count = here.len() - 6;
        let ([a, b, c], [d, _, f], [g, h, i]) = (thirds(above), thirds(here), thirds(below));
        let (a, b, c, d) = (&a[..count], &b[..count], &c[..count], &d[..count]);
        let (f, g, h, i) = (&f[..count], &g[..count], &h[..count], &i[..count]);
        let across = &mut self.across[3..count + 3];
        let down = &mut self.down[3..count + 3];
        let size = &mut self.size[3..count + 3];
        for at in 0..count {
            let value = |row: &[u8]| i16::from(row[at]);
            let x = (value(c) - value(a) + 2 * (value(f) - value(d)) + value(i) - value(g)) >> 2;
            let y = (value(g) + 2 * value(h) + value(i) - value(a) - 2 * value(b) - value(c)) >> 2;
            (across[at], down[at], size[at]) = (x, y, x.abs() + y.abs());
        }
    }
}

/// A row's pixels but the last two, but the outermost, and but the first two.
#[inline(always)]
fn thirds(row: &[u8]) -> [&[u8]; 3] {
    let count = row.len() - 6;
    [&row[..count], &row[3..count + 3], &row[6..]]
}

/// The direction of a gradient as a bit; opposite directions are one.
#[inline]
fn bit(gx: i16, gy: i16) -> u8 {
    let (ax, ay) = (i32::from(gx.abs()), i32::from(gy.abs()));
    let same = (gx >= 0) == (gy >= 0);
    // Tangents of 11.25, 33.75, 56.25 and 78.75 degrees, in 64ths; each that is passed is a step on.
    let steps = u32::from(ay * 64 > ax * 13)
        + u32::from(ay * 64 > ax * 43)
        + u32::from(ax * 64 <= ay * 43)
        + u32::from(ax * 64 <= ay * 13);
    1_u8.rotate_left(if same { steps } else { DIRECTIONS as u32 - steps })
}

/// What the directions of edges at a place, as bits, are worth to a point: 2 where an edge runs its way, 1
/// where one nearly does; to a blank ([`DIRECTIONS`]), 2 where there is none.
#[inline(always)]
pub(crate) const fn worth(direction: usize, bits: u8) -> u8 {
    if direction == DIRECTIONS {
        return if bits == 0 { 2 } else { 0 };
    }
    let exact = 1_u8.rotate_left(direction as u32);
    let about = exact | exact.rotate_left(1) | exact.rotate_right(1);
    (bits & exact != 0) as u8 + (bits & about != 0) as u8
}

/// Answers of a picture at half its size: for each direction, and last for blanks, what each place is
/// [`worth`]. Before each row and after the last lie `gap` zeros, and then as many that a [`STRETCH`] can
/// begin at every place.
pub(crate) struct Answers {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) gap: usize,
    pub(crate) planes: Vec<Vec<u8>>,
    /// The directions of edges at or beside each pixel, at full size, and that size.
    pub(crate) tight: Vec<u8>,
    pub(crate) full: (usize, usize),
}

impl Answers {
    pub(crate) fn of(edges: &Edges) -> Self {
        dispatch!(Level::new(), _ => Self::given(edges))
    }

    #[inline(always)]
    fn given(edges: &Edges) -> Self {
        let (width, height) = (edges.width / 2, edges.height / 2);
        let tight = widened(&edges.direction, edges.width, edges.height);
        let mut near = vec![0_u8; width * height];
        for (y, out) in near.chunks_exact_mut(width.max(1)).enumerate() {
            let top = &edges.direction[2 * y * edges.width..][..2 * width];
            let low = &edges.direction[(2 * y + 1) * edges.width..][..2 * width];
            let pairs = top.chunks_exact(2).zip(low.chunks_exact(2));
            for (out, (top, low)) in out.iter_mut().zip(pairs) {
                *out = top[0] | top[1] | low[0] | low[1];
            }
        }
        // An edge answers for the places around it too.
        let wide = widened(&near, width, height);
        let gap = GAP.min(width + 2);
        let planes = (0..=DIRECTIONS).map(|direction| {
            let bits = if direction == DIRECTIONS { &near } else { &wide };
            let mut plane = vec![0; (gap + width) * height + gap + STRETCH];
            let rows = plane.chunks_exact_mut(gap + width);
            for (out, row) in rows.zip(bits.chunks_exact(width.max(1))) {
                for (out, bits) in out[gap..].iter_mut().zip(row) {
                    *out = worth(direction, *bits);
                }
            }
            plane
        });
        let planes = planes.collect();
        Self { width, height, gap, planes, tight, full: (edges.width, edges.height) }
    }
}

/// Each place with the bits of its neighbours.
#[inline(always)]
fn widened(bits: &[u8], width: usize, height: usize) -> Vec<u8> {
    let mut across = bits.to_vec();
    if width < 3 || height < 3 {
        return across;
    }
    for (out, row) in across.chunks_exact_mut(width).zip(bits.chunks_exact(width)) {
        let inner = out[1..width - 1].iter_mut();
        for ((out, left), right) in inner.zip(&row[..width - 2]).zip(&row[2..]) {
            *out |= left | right;
        }
    }
    let mut wide = across.clone();
    for y in 1..height - 1 {
        let above = &across[(y - 1) * width..][..width];
        let below = &across[(y + 1) * width..][..width];
        let out = &mut wide[y * width..][..width];
        for ((out, above), below) in out.iter_mut().zip(above).zip(below) {
            *out |= above | below;
        }
    }
    wide
}
