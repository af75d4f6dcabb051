//! Sentences and words, by ICU4X (UAX #29).

use std::ops::Range;

use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{SentenceSegmenter, WordSegmenter};

use crate::text::passage::PLACEABLE;

/// The byte ranges of a text's sentences, without the white space between them.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(Default::default());
    // A line that was wrapped is no sentence; a space is as long as a line feed.
    let unwrapped = unwrapped(text);
    let ends: Vec<usize> = segmenter.segment_str(&unwrapped).collect();
    ends.windows(2)
        .filter_map(|pair| {
            let [start, end] = pair else { return None };
            let sentence = text.get(*start..*end)?;
            let trimmed = sentence.trim();
            let start = start + (sentence.len() - sentence.trim_start().len());
            (!trimmed.is_empty()).then(|| start..start + trimmed.len())
        })
        .collect()
}

/// The words of a text; each placeable is one.
pub fn word_count(text: &str) -> usize {
    let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let words = segmenter
        .segment_str(text)
        .iter_with_word_type()
        .filter(|(_, kind)| kind.is_word_like())
        .count();
    words + text.matches(PLACEABLE).count()
}

/// The bytes where words begin or end; a dictionary cuts scripts that write no spaces.
pub fn word_edges(text: &str) -> Vec<usize> {
    WordSegmenter::new_auto(WordBreakInvariantOptions::default()).segment_str(text).collect()
}

/// The text with a space for each single line feed; a blank line ends a sentence.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.strip_suffix('\n').filter(|line| !line.trim().is_empty()) {
            Some(line) => {
                out.push_str(&line.replace('\r', " "));
                out.push(' ');
            }
            None => out.push_str(line),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn a_sentence_ends_with_its_stop_and_not_with_its_line() {
        assert_eq!(cut("Ta med\nkaffe. Og kake!  "), ["Ta med\nkaffe.", "Og kake!"]);
        assert_eq!(cut("  Kom.\n"), ["Kom."]);
    }

    #[test]
    fn paragraphs_are_sentences_of_their_own() {
        for between in ["\n\n", "\n  \n", "\r\n\r\n", "\n\n\n"] {
            assert_eq!(
                cut(&format!("Velkommen til møte{between}Vi serverer kaffe")),
                ["Velkommen til møte", "Vi serverer kaffe"],
                "{between:?}"
            );
        }
    }

    /// 有权力争 is "has the right | to strive", in which no 权力, "power", stands.
    #[test]
    fn chinese_is_cut_into_words() {
        let words = |text: &str| -> Vec<String> {
            let edges = word_edges(text);
            edges.windows(2).map(|pair| text[pair[0]..pair[1]].to_owned()).collect()
        };
        assert_eq!(words("您有权力争"), ["您", "有权", "力争"]);
        assert_eq!(words("政府权力"), ["政府", "权力"]);
        assert_eq!(words("rett og"), ["rett", " ", "og"]);
    }

    #[test]
    fn what_is_inserted_is_a_word() {
        assert_eq!(word_count("Møt opp i tide."), 4);
        assert_eq!(word_count("Møt opp klokka \u{fffc} den \u{fffc}."), 6);
    }
}
