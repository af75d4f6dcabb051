//! Where a picture has edges, and how they run. A mark keeps its edges in any colour, on any ground
//! and in negative, so these are what it is looked for by (after LINE-2D: Hinterstoisser et al.,
//! "Gradient Response Maps for Real-Time Detection of Textureless Objects", PAMI 2012).

use crate::detect::raster::Raster;

/// Directions that are told apart, over half a turn.
pub(crate) const DIRECTIONS: usize = 8;
/// The least strength of an edge, in grey levels of a Sobel operator divided by 4.
const WEAKEST: i16 = 9;

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
        let mut rows: [Vec<[Vec<i16>; 2]>; 3] = std::array::from_fn(|_| Vec::new());
        for row in &mut rows {
            *row = (0..3).map(|_| [vec![0; width], vec![0; width]]).collect();
        }
        // Of each row and channel: the difference across and the smoothing along, both by [1 2 1]
        // and [-1 0 1]; what is missing for Sobel's operator comes from the neighbouring rows.
        let mut planes: [Vec<i16>; 3] = std::array::from_fn(|_| vec![0; width]);
        let mut fill = |row: &mut Vec<[Vec<i16>; 2]>, y: usize| {
            let [red, green, blue] = &mut planes;
            let source = page.rgb[y * width * 3..][..width * 3].chunks_exact(3);
            for (((r, g), b), pixel) in red.iter_mut().zip(green).zip(blue).zip(source) {
                (*r, *g, *b) = (pixel[0].into(), pixel[1].into(), pixel[2].into());
            }
            for ([across, along], plane) in row.iter_mut().zip(&planes) {
                let (l, m, r) = (&plane[..width - 2], &plane[1..width - 1], &plane[2..]);
                let out = across[1..width - 1].iter_mut().zip(&mut along[1..width - 1]);
                for ((across, along), ((l, m), r)) in out.zip(l.iter().zip(m).zip(r)) {
                    *across = r - l;
                    *along = l + 2 * m + r;
                }
            }
        };
        fill(&mut rows[0], 0);
        fill(&mut rows[1], 1);
        let (mut gx, mut gy, mut best) =
            (vec![0_i16; width], vec![0_i16; width], vec![0_i16; width]);
        for y in 1..height - 1 {
            fill(&mut rows[(y + 1) % 3], y + 1);
            let (above, here, below) = (&rows[(y - 1) % 3], &rows[y % 3], &rows[(y + 1) % 3]);
            best.fill(-1);
            for channel in 0..3 {
                let ([a, p], [b, _], [c, q]) = (&above[channel], &here[channel], &below[channel]);
                // Slices of one length, so that no place needs to be checked.
                let (a, b, c) = (&a[..width], &b[..width], &c[..width]);
                let (p, q) = (&p[..width], &q[..width]);
                let (gx, gy, best) = (&mut gx[..width], &mut gy[..width], &mut best[..width]);
                for x in 0..width {
                    let across = (a[x] + 2 * b[x] + c[x]) >> 2;
                    let along = (q[x] - p[x]) >> 2;
                    let size = across.abs() + along.abs();
                    let more = size > best[x];
                    best[x] = if more { size } else { best[x] };
                    gx[x] = if more { across } else { gx[x] };
                    gy[x] = if more { along } else { gy[x] };
                }
            }
            let strength = &mut edges.strength[y * width..][..width];
            let direction = &mut edges.direction[y * width..][..width];
            for (strength, best) in strength.iter_mut().zip(&best).take(width - 1).skip(1) {
                *strength = (*best).clamp(0, 255) as u8;
            }
            // Most rows of a page are blank, or nearly so.
            for x in 1..width - 1 {
                if best[x] >= WEAKEST {
                    direction[x] = bit(gx[x], gy[x]);
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

/// Answers of a picture at half its size: for each direction, how well an edge near each place runs
/// that way (0, 1 or 2); and last, whether there is no edge at all (0 or 2).
pub(crate) struct Answers {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) planes: Vec<Vec<u8>>,
    /// The directions of edges at or beside each pixel, at full size, and that size.
    pub(crate) tight: Vec<u8>,
    pub(crate) full: (usize, usize),
}

impl Answers {
    pub(crate) fn of(edges: &Edges) -> Self {
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
        let mut planes: Vec<Vec<u8>> = (0..DIRECTIONS as u32)
            .map(|direction| {
                let exact = 1_u8.rotate_left(direction);
                let about = exact | exact.rotate_left(1) | exact.rotate_right(1);
                wide.iter().map(|b| u8::from(b & exact != 0) + u8::from(b & about != 0)).collect()
            })
            .collect();
        planes.push(near.iter().map(|bits| u8::from(*bits == 0) * 2).collect());
        Self { width, height, planes, tight, full: (edges.width, edges.height) }
    }
}

/// Each place with the bits of its neighbours.
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
