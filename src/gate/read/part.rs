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
    /// It ends before its end.
    Cut,
    /// It is a picture of a kind that is not read: GIF, BMP, HEIC, AVIF.
    Picture,
    /// It is a document that a program opens to work on, and no finished page.
    Document,
    /// It has more pixels or pages than anybody prints.
    Huge,
    /// Its sheet is larger than what is looked at closely enough.
    Vast,
    /// It takes too long.
    Slow,
    /// It takes too much memory, or has too many parts in parts.
    Costly,
    /// It was not looked at, since what came before it has taken all the time that the file has.
    Skipped,
}

impl Unreadable {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Unreadable::Encrypted => "encrypted",
            Unreadable::Broken => "broken",
            Unreadable::Cut => "cut",
            Unreadable::Picture => "picture",
            Unreadable::Document => "document",
            Unreadable::Huge => "huge",
            Unreadable::Vast => "vast",
            Unreadable::Slow => "slow",
            Unreadable::Costly => "costly",
            Unreadable::Skipped => "skipped",
        }
    }

    /// The reason that has this word.
    pub(crate) fn named(word: &str) -> Self {
        let all = [
            Self::Encrypted,
            Self::Cut,
            Self::Picture,
            Self::Document,
            Self::Huge,
            Self::Vast,
            Self::Slow,
            Self::Costly,
            Self::Skipped,
        ];
        all.into_iter().find(|reason| reason.word() == word).unwrap_or(Self::Broken)
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

    /// The one that has this word.
    pub(crate) fn named(word: &str) -> Option<Self> {
        [Self::Stated, Self::AssumedA4, Self::Assumed].into_iter().find(|all| all.word() == word)
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

/// The most parts that a page is looked at in: a banner of 2 × 3 m has so many where the smallest mark is 9 mm
/// high. Each takes some seconds.
pub const MOST_PARTS: usize = 4;
/// The longest side of a page of a PDF in mm that is looked at: a banner of 3 m. Larger ones are sent to printers in a
/// scale.
pub const MOST_SIDE: f64 = 3050.0;
/// The sides of A4 in mm.
pub(crate) const A4: (f64, f64) = (210.0, 297.0);

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts are 6000 pixels wide and high.
    #[test]
    fn parts_cover_a_page_to_its_foot_and_overlap() {
        for (size, count) in [
            ((500.0, 400.0), 1),
            ((600.0, 600.0), 1),
            ((601.0, 600.0), 2),
            ((1150.0, 600.0), 2),
            ((1151.0, 600.0), 3),
            ((1000.0, 841.0), 4),
        ] {
            let parts = PagePart::all(size, 0.1, 50.0);
            assert_eq!(parts.len(), count, "{size:?}");
            let right = parts.iter().map(|part| part.left + part.width).fold(0.0, f64::max);
            let bottom = parts.iter().map(|part| part.top + part.height).fold(0.0, f64::max);
            assert!((right - size.0).abs() < 1e-6 && (bottom - size.1).abs() < 1e-6, "{size:?}");
            // Every place stands in some part, with what lies around it.
            for step in 0..20 {
                let at = |length: f64| (length - 50.0) * f64::from(step) / 19.0;
                let (x, y) = (at(size.0), at(size.1));
                let whole = parts.iter().any(|part| {
                    (part.left..=part.left + part.width - 50.0 + 1e-6).contains(&x)
                        && (part.top..=part.top + part.height - 50.0 + 1e-6).contains(&y)
                });
                assert!(whole, "{size:?}: ({x}, {y})");
            }
        }
        assert_eq!(PagePart::all((841.0, 1189.0), 0.1, 50.0), [], "too many");
        assert_eq!(PagePart::all((2000.0, 2000.0), 0.1, 600.0), [], "no part gets further");
    }
}
