//! A part of a file that was read: a page, or a stretch of one.

/// The most pixels of a page that is rasterised; larger pages get a coarser raster.
pub const MOST_PIXELS: f64 = 36e6;

/// Why a file cannot be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It asks for a password.
    Encrypted,
    /// It breaks its format, or is of another.
    Broken,
    /// It has more pixels or pages than anybody prints.
    Huge,
    /// It takes too long.
    Slow,
}

impl Unreadable {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Unreadable::Encrypted => "encrypted",
            Unreadable::Broken => "broken",
            Unreadable::Huge => "huge",
            Unreadable::Slow => "slow",
        }
    }
}

/// How the size of a page in mm is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// The file says it.
    Stated,
    /// It has the shape of the A series, and is taken for A4.
    AssumedA4,
    /// Nothing is known; it is taken to be as large as A4.
    Assumed,
}

impl Scale {
    /// The word for it in reports.
    pub fn word(self) -> &'static str {
        match self {
            Scale::Stated => "stated",
            Scale::AssumedA4 => "assumed-a4",
            Scale::Assumed => "assumed",
        }
    }
}

/// A part of a page: its top left corner in mm, its width and height in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PagePart {
    /// From the page's left edge.
    pub left: f64,
    /// From its top edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl PagePart {
    /// A page of `size` in parts of [`MOST_PIXELS`] pixels `mm` wide, which overlap by `overlap` mm.
    /// There are at most [`MOST_PARTS`]; a page that would have more gets none.
    pub fn all(size: (f64, f64), mm: f64, overlap: f64) -> Vec<Self> {
        let side = MOST_PIXELS.sqrt() * mm;
        let step = side - overlap;
        let count = |length: f64| ((length - overlap) / step).ceil().max(1.0);
        let (columns, rows) = (count(size.0), count(size.1));
        let few = step > 0.0 && columns * rows <= MOST_PARTS as f64;
        if !few {
            return Vec::new();
        }
        let rows = 0..rows as usize;
        let part = |column: usize, row: usize| {
            let (left, top) = (column as f64 * step, row as f64 * step);
            let (width, height) = (side.min(size.0 - left), side.min(size.1 - top));
            Self { left, top, width, height }
        };
        rows.flat_map(|row| (0..columns as usize).map(move |column| part(column, row))).collect()
    }
}

/// The most parts that a page is looked at in.
pub const MOST_PARTS: usize = 24;
/// The sides of A4 in mm.
pub(crate) const A4: (f64, f64) = (210.0, 297.0);
