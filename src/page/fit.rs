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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::content::{locale, template};
    use crate::page::document::families;

    fn metrics() -> Metrics {
        let data = Data::new(None);
        let mut found = Vec::new();
        let fonts = Fonts::load(&data, &mut found);
        assert!(found.is_empty(), "{found:?}");
        Metrics::new(&fonts, families(&locale::load_all(&data)))
    }

    fn lines(count: usize) -> Vec<String> {
        (0..count).map(|line| format!("Vei {line}")).collect()
    }

    /// Lines of 10 points stand 12 points apart: six of them are 5 × 12 + 10 points high, 24.7 mm.
    #[test]
    fn an_address_is_never_higher_than_its_room() {
        let metrics = metrics();
        let room = |height: f64| Room { width: 95.0, height };
        for (count, least) in [(1, 3.53), (5, 20.46), (6, 24.69), (7, 28.93)] {
            let fits = metrics.fit(&lines(count), room(least + 0.02)).unwrap();
            assert_eq!((fits.size, fits.lines.len()), (10.0, count));
            let low = metrics.fit(&lines(count), room(least - 0.02));
            assert_eq!(low.unwrap_err(), Misfit::TooLarge, "{count} lines");
            // 11 points as soon as there is room for them.
            let high = metrics.fit(&lines(count), room(least * 1.1 + 0.02)).unwrap();
            assert_eq!(high.size, 11.0, "{count} lines");
        }
    }

    /// Windows of 35 mm keep 11 of them for the return address and for sheets that slide.
    #[test]
    fn the_windows_of_shipped_envelopes_take_five_lines() {
        let metrics = metrics();
        let letter = &template::load_all(&Data::new(None), &mut Vec::new())["letter"];
        for (name, most) in [("c5", 5), ("c65", 5), ("e65", 4)] {
            let (width, height) = letter.windows[name].room();
            let fit = |count| metrics.fit(&lines(count), Room { width, height });
            assert!(fit(most).is_ok(), "{name}");
            assert_eq!(fit(most + 1).unwrap_err(), Misfit::TooLarge, "{name}");
        }
    }

    #[test]
    fn an_address_is_never_wider_than_its_room() {
        let metrics = metrics();
        let room = Room { width: 40.0, height: 60.0 };
        let mm = |line: &str| metrics.width(line).unwrap() * 10.0 * MM;
        for count in 1..40 {
            let word = "i".repeat(count);
            let Ok(fitted) = metrics.fit(&[format!("Kari {word}")], room) else {
                assert!(mm(&word) > 40.0, "{word} has room");
                continue;
            };
            let widths = fitted.lines.iter().map(|line| metrics.width(line).unwrap());
            let widest = widths.fold(0.0, f64::max) * fitted.size * MM;
            assert!(widest <= 40.0, "{word}: {widest}");
            assert_eq!(fitted.lines.join(" "), format!("Kari {word}"));
        }
        let long = metrics.fit(&["i".repeat(99)], room);
        assert_eq!(long.unwrap_err(), Misfit::TooLarge);
        let georgian = metrics.fit(&["გიორგი".to_owned()], room);
        assert_eq!(georgian.unwrap_err(), Misfit::Unprintable);
    }

    /// The width of a text in em by its font's own table of advances.
    fn advances(metrics: &Metrics, text: &str) -> f64 {
        let face = metrics.fonts[0].ttf();
        let advance = |c| f64::from(face.glyph_hor_advance(face.glyph_index(c).unwrap()).unwrap());
        text.chars().map(advance).sum::<f64>() / f64::from(face.units_per_em())
    }

    /// No letter is narrower than its font says, and one in fifty is room for what shapers add.
    #[test]
    fn a_line_has_its_letters_and_a_little_more() {
        let metrics = metrics();
        for text in ["Kari Nordmann", "MMMMMMMM", "iiiiiiii", "Årvollveien 35"] {
            let em = advances(&metrics, text);
            let fitted = metrics.on_one_line(text, em * 10.0 * 1.021, (12.0, 8.0)).unwrap();
            assert!((10.0..10.02).contains(&fitted.size), "{text}: {}", fitted.size);
            let least = metrics.on_one_line(text, em * 8.0 * 1.019, (12.0, 8.0));
            assert_eq!(least.unwrap_err(), Misfit::TooLarge, "{text}");
            let wide = metrics.on_one_line(text, em * 50.0, (12.0, 8.0)).unwrap();
            assert_eq!((wide.size, wide.lines), (12.0, vec![text.to_owned()]));
            // The same for an address: 10 points as long as they fit.
            let mm = |size: f64| em * size * 25.4 / 72.0;
            let room = |width: f64| Room { width, height: 20.0 };
            let fit = |width: f64| metrics.fit(&[text.to_owned()], room(width)).unwrap();
            assert_eq!(fit(mm(11.0) * 1.021).size, 11.0);
            assert_eq!(fit(mm(10.5) * 1.021).size, 10.5);
            assert_eq!(fit(mm(10.0) * 1.021).size, 10.0);
        }
        let mark = metrics.on_one_line("\u{2068}Kari\u{2069}", 100.0, (12.0, 8.0)).unwrap();
        assert_eq!((mark.size, mark.lines), (12.0, vec!["\u{2068}Kari\u{2069}".to_owned()]));
    }

    #[test]
    fn an_address_breaks_at_spaces_and_hyphens() {
        let metrics = metrics();
        let half = advances(&metrics, "Kristiansdatter-") * 10.0 * MM * 1.03;
        let room = Room { width: half, height: 60.0 };
        for (line, wanted) in [
            ("Kristiansdatter-Kristiansdatter", &["Kristiansdatter-", "Kristiansdatter"][..]),
            ("Kristiansdatter Kristiansdatter", &["Kristiansdatter", "Kristiansdatter"]),
            ("Kristiansdatter", &["Kristiansdatter"]),
            ("Vei 1 Kristiansdatter", &["Vei 1", "Kristiansdatter"]),
        ] {
            let fitted = metrics.fit(&[line.to_owned(), "0590 Oslo".to_owned()], room).unwrap();
            let (last, rest) = fitted.lines.split_last().unwrap();
            assert_eq!((rest.join("|"), last.as_str()), (wanted.join("|"), "0590 Oslo"), "{line}");
        }
        let whole = metrics.fit(&["KristiansdatterKristiansdatter".to_owned()], room);
        assert_eq!(whole.unwrap_err(), Misfit::TooLarge);
    }
}
