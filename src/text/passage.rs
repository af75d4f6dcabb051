//! Running text with the places in the file that its parts come from.

use std::ops::Range;
use std::sync::OnceLock;

use crate::text::spans::prose;
use crate::text::tokens::Token;

pub use crate::text::tokens::PLACEABLE;

/// A run of text as readers see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// The text; [`PLACEABLE`] for each placeable.
    pub text: String,
    /// Pieces: where each begins in the text, the range in the file, and whether it is the same text
    /// there.
    origins: Vec<(usize, Range<usize>, bool)>,
    tokens: OnceLock<Vec<Token>>,
}

impl Passage {
    /// A passage that stands in the file as it is, from byte `start` on.
    pub fn verbatim(text: &str, start: usize) -> Self {
        let mut passage = Self::default();
        passage.push(text, start);
        passage
    }

    /// Adds text that stands in the file at byte `start`.
    pub fn push(&mut self, text: &str, start: usize) {
        self.origins.push((self.text.len(), start..start + text.len(), true));
        self.text.push_str(text);
    }

    /// Adds what stands in for a piece of the file.
    pub fn push_other(&mut self, text: &str, origin: Range<usize>) {
        self.origins.push((self.text.len(), origin, false));
        self.text.push_str(text);
    }

    /// The byte range in the file of a byte range of the text.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start).start;
        let end = match range.is_empty() {
            true => start,
            // The end belongs to the piece that the last character stands in.
            false => self.origin(range.end - 1).end,
        };
        start..end.max(start)
    }

    /// Where one byte comes from.
    fn origin(&self, at: usize) -> Range<usize> {
        let piece = self.origins.partition_point(|(start, ..)| *start <= at).saturating_sub(1);
        match self.origins.get(piece) {
            Some((start, origin, true)) => {
                let at = origin.start + (at - start);
                at..at + 1
            }
            Some((_, origin, false)) => origin.clone(),
            None => at..at,
        }
    }

    /// Its words, numbers and marks, cut when they are first asked for; what is no prose is one mark.
    pub fn tokens(&self) -> &[Token] {
        self.tokens.get_or_init(|| prose(&self.text))
    }

    /// Whether it holds no letters or digits, only white space, marks and placeables.
    pub fn is_blank(&self) -> bool {
        !self.text.chars().any(char::is_alphanumeric)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a { $b } c` as it stands from byte 10 on, with a stand-in for what is inserted.
    fn passage() -> Passage {
        let mut passage = Passage::verbatim("a ", 10);
        passage.push_other("\u{fffc}", 14..16);
        passage.push(" c", 18);
        passage
    }

    #[test]
    fn places_lead_back_to_the_file() {
        let passage = passage();
        assert_eq!(passage.text, "a \u{fffc} c");
        for (range, origin) in [(0..1, 10..11), (0..2, 10..12), (2..5, 14..16), (6..7, 19..20)] {
            assert_eq!(passage.span(range.clone()), origin, "{range:?}");
        }
        assert_eq!(passage.span(0..7), 10..20, "the whole");
        assert_eq!(passage.span(0..5), 10..16, "it ends with what is inserted, not behind it");
        assert_eq!(passage.span(6..6), 19..19, "nothing");
    }

    #[test]
    fn a_number_is_no_blank() {
        for (text, blank) in [("", true), (" \n", true), ("– …", true), ("17", false), ("å", false)]
        {
            assert_eq!(Passage::verbatim(text, 0).is_blank(), blank, "{text:?}");
        }
    }
}
