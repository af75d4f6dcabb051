//! Addresses set into the room that they have: as large as they may be, smaller or on more lines
//! where they are long, never outside.

use typst::text::FontInstance;

use crate::content::locale::values::strip_isolates;
use crate::page::compile::fonts::Fonts;

use crate::page::document::data::Fitted;

/// Sizes in points that the post reads well (10 to 12 pt).
const SIZES: [f64; 3] = [11.0, 10.5, 10.0];
/// From the top of capitals to the base line, and from one base line to the next, in em.
pub const ASCENT: f64 = 0.75;
/// The distance of lines in em.
pub const PITCH: f64 = 1.2;
/// Room below the last base line, in em.
const DESCENT: f64 = 0.25;
/// Shapers may set a word a little wider than its letters are one by one.
const ALLOWANCE: f64 = 1.02;
const MM: f64 = 25.4 / 72.0;

/// Room for an address, in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// Why an address cannot be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// No font has one of its letters.
    Unprintable,
    /// Too long or too many lines.
    TooLarge,
}

/// The widths of letters in the fonts of addresses.
pub struct Metrics {
    fonts: Vec<FontInstance>,
    families: Vec<String>,
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Metrics").field("families", &self.families).finish_non_exhaustive()
    }
}

impl Metrics {
    /// The metrics of these families, first choice first.
    pub fn new(fonts: &Fonts, families: Vec<String>) -> Self {
        let regular = families.iter().filter_map(|family| fonts.regular(family)).collect();
        Self { fonts: regular, families }
    }

    /// The families, first choice first.
    pub fn families(&self) -> &[String] {
        &self.families
    }

    /// The width of a letter in em; `None` where no font has it.
    fn letter(&self, letter: char) -> Option<f64> {
        self.fonts.iter().find_map(|font| {
            let glyph = font.ttf().glyph_index(letter).filter(|glyph| glyph.0 != 0)?;
            Some(font.x_advance(glyph.0)?.get())
        })
    }

    /// The width of a text in em.
    fn width(&self, text: &str) -> Option<f64> {
        text.chars().map(|letter| self.letter(letter)).sum::<Option<f64>>().map(|w| w * ALLOWANCE)
    }

    /// Sets a text on one line of a width in pt, in at most and at least so many points.
    pub fn on_one_line(&self, text: &str, width: f64, sizes: (f64, f64)) -> Result<Fitted, Misfit> {
        let em = self.width(&strip_isolates(text)).ok_or(Misfit::Unprintable)?;
        let size = sizes.0.min(width / em);
        if size < sizes.1 {
            return Err(Misfit::TooLarge);
        }
        Ok(Fitted { size, lines: vec![text.to_owned()] })
    }

    /// Sets an address into its room.
    pub fn fit(&self, lines: &[String], room: Room) -> Result<Fitted, Misfit> {
        let widths: Option<Vec<f64>> = lines.iter().map(|line| self.width(line)).collect();
        let widest = widths.ok_or(Misfit::Unprintable)?.into_iter().fold(0.0, f64::max);
        let low = |count: usize, size: f64| {
            let em = size * MM;
            em * (ASCENT + PITCH * (count as f64 - 1.0) + DESCENT) <= room.height
        };
        for size in SIZES {
            if widest * size * MM <= room.width && low(lines.len(), size) {
                return Ok(Fitted { size, lines: lines.to_vec() });
            }
        }
        let size = SIZES[SIZES.len() - 1];
        let most = room.width / (size * MM);
        let mut wrapped = Vec::new();
        for line in lines {
            wrapped.extend(self.wrapped(line, most).ok_or(Misfit::TooLarge)?);
        }
        if !low(wrapped.len(), size) {
            return Err(Misfit::TooLarge);
        }
        Ok(Fitted { size, lines: wrapped })
    }

    /// Breaks a line between its words, or after a hyphen; `None` where one word alone is too wide.
    fn wrapped(&self, line: &str, most: f64) -> Option<Vec<String>> {
        let mut lines: Vec<String> = Vec::new();
        for word in line.split_inclusive([' ', '-']) {
            let longer = lines.last().map(|last| format!("{last}{word}"));
            match longer.filter(|longer| self.width(longer.trim_end()).is_some_and(|w| w <= most)) {
                Some(longer) => {
                    lines.pop();
                    lines.push(longer);
                }
                None if self.width(word.trim_end())? <= most => lines.push(word.to_owned()),
                None => return None,
            }
        }
        Some(lines.into_iter().map(|line| line.trim_end().to_owned()).collect())
    }
}
