//! The order of words in Norwegian.

use std::cmp::Ordering;

use icu::collator::CollatorBorrowed;
use icu::collator::options::{CollatorOptions, Strength};
use icu::locale::locale;

/// Puts the words in order by the Norwegian alphabet.
pub(crate) struct Alphabet {
    order: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl Alphabet {
    pub(crate) fn new() -> Option<Self> {
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        let collator = |options| CollatorBorrowed::try_new(locale!("nb").into(), options).ok();
        Some(Self { order: collator(CollatorOptions::default())?, letters: collator(primary)? })
    }

    /// In old names "aa" is an å, and CLDR sorts it so. In a glossary it is two letters, as in AAP: a
    /// combining grapheme joiner keeps them apart (Unicode TR 10, 3.3).
    fn key(word: &str) -> String {
        let mut key = String::new();
        let mut last = ' ';
        for c in word.chars() {
            if last.eq_ignore_ascii_case(&'a') && c.eq_ignore_ascii_case(&'a') {
                key.push('\u{34f}');
            }
            key.push(c);
            last = c;
        }
        key
    }

    pub(crate) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(&Self::key(a), &Self::key(b)).then_with(|| a.cmp(b))
    }

    /// The letter that a word stands under; `#` for what begins with none.
    pub(crate) fn letter(&self, word: &str) -> String {
        let first: String = word.chars().find(|c| c.is_alphanumeric()).into_iter().collect();
        let mut letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ".chars().map(String::from);
        let same = |letter: &String| self.letters.compare(letter, &first) == Ordering::Equal;
        letters.find(same).unwrap_or_else(|| "#".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_as_in_a_norwegian_dictionary() {
        let alphabet = Alphabet::new().unwrap();
        let sorted = [
            "1. mai", "AAP", "Aasen", "ad hoc", "avslag", "bo", "botid", "Ella", "søknad", "zoo",
            "ære", "ønske", "åpen",
        ];
        let mut words = sorted;
        words.reverse();
        words.sort_by(|a, b| alphabet.compare(a, b));
        assert_eq!(words, sorted);
        for (word, letter) in [
            ("AAP", "A"),
            ("avslag", "A"),
            ("élan", "E"),
            ("«sak»", "S"),
            ("ære", "Æ"),
            ("Ønske", "Ø"),
            ("åpen", "Å"),
            ("1. mai", "#"),
            ("", "#"),
        ] {
            assert_eq!(alphabet.letter(word), letter, "{word}");
        }
    }
}
