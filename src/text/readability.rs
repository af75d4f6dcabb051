//! How hard a text is to read: LIX, by the length of its sentences and words (Björnsson 1968).

use crate::text::passage::Passage;
use crate::text::sentences::sentences;
use crate::text::tokens::TokenKind;

/// The measure says nothing about less text than this, in words.
pub const ENOUGH: usize = 50;
/// Letters from which on a word is long.
const LONG: usize = 7;

/// What was counted of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Readability {
    /// Words and numbers.
    pub words: usize,
    /// Those with many letters.
    pub long: usize,
    /// Sentences.
    pub sentences: usize,
}

impl Readability {
    /// Counts one more paragraph.
    pub fn count(&mut self, passage: &Passage) {
        let is_word = |kind: &TokenKind| matches!(kind, TokenKind::Word | TokenKind::Number(..));
        let words = passage.tokens().iter().filter(|token| is_word(&token.kind));
        let letters: Vec<usize> = words.map(|token| token.text.chars().count()).collect();
        if letters.is_empty() {
            return;
        }
        self.words += letters.len();
        self.long += letters.iter().filter(|letters| **letters >= LONG).count();
        self.sentences += sentences(&passage.text).len();
    }

    /// LIX; nothing for a text that is too short to say.
    pub fn lix(&self) -> Option<f64> {
        (self.words >= ENOUGH && self.sentences > 0)
            .then(|| self.sentence_length() + 100.0 * self.long_share())
    }

    /// Words in a sentence.
    pub fn sentence_length(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    /// The share of long words.
    pub fn long_share(&self) -> f64 {
        self.long as f64 / self.words as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Five words a sentence, of which one in five is long: 5 + 20.
    #[test]
    fn lix_is_sentence_length_and_per_cent_of_long_words() {
        let of = |text: &str| {
            let mut all = Readability::default();
            all.count(&Passage::verbatim(text, 0));
            all
        };
        let sentence = "Vi har et veldig stort ";
        assert_eq!(of(&format!("{sentence}hus. ").repeat(3)).lix(), None, "too short to say");
        let text = "Her bor naboene våre nå. ".repeat(10);
        let counted = of(&text);
        assert_eq!((counted.words, counted.long, counted.sentences), (50, 10, 10));
        assert_eq!(counted.lix(), Some(25.0));
        assert_eq!(of("– … !"), Readability::default());
    }
}
