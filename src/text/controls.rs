//! Characters that turn the order of others around: a telephone number that is read backwards is another one.

use std::ops::Range;

/// The first character that overrides or embeds a direction (U+202A–U+202E), or that opens or closes an
/// isolate (U+2066–U+2069) without its other half on the same line.
pub fn turns(text: &str) -> Option<Range<usize>> {
    // All of them begin with the same byte in UTF-8.
    if !text.as_bytes().contains(&0xe2) {
        return None;
    }
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{202a}'..='\u{202e}' => return Some(at..at + c.len_utf8()),
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' if open.pop().is_none() => return Some(at..at + c.len_utf8()),
            // An isolate ends with its paragraph.
            '\n' => {
                if let Some(at) = open.first() {
                    return Some(*at..*at + '\u{2066}'.len_utf8());
                }
            }
            _ => {}
        }
    }
    open.first().map(|at| *at..*at + '\u{2066}'.len_utf8())
}

/// The first of the overrides and embeddings that a string writes as `\\u202E` or `\\U00202E`.
pub fn escaped(text: &str) -> Option<Range<usize>> {
    let one = |(at, mark): (usize, &str)| {
        let digit = text.get(at + mark.len()..)?.chars().next()?;
        let control = matches!(digit.to_ascii_uppercase(), 'A'..='E');
        control.then_some(at..at + mark.len() + 1)
    };
    let places = ["\\u202", "\\U00202"].map(|mark| text.match_indices(mark).find_map(one));
    places.into_iter().flatten().min_by_key(|range| range.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overrides_turn_a_text_and_whole_isolates_do_not() {
        for (text, wanted) in [
            ("+47 22 12 34 56", None),
            ("Åse – “Ås”", None),
            ("+47 \u{202e}22 12 34 56\u{202c}", Some(4)),
            ("a\u{202a}", Some(1)),
            ("a\u{202b}", Some(1)),
            ("a\u{202c}", Some(1)),
            ("a\u{202d}b\u{202c}", Some(1)),
            ("\u{200e}a\u{200f}\u{061c}", None),
            ("\u{2068}Ola\u{2069} og \u{2066}1–2\u{2069}", None),
            ("\u{2067}a\u{2066}b\u{2069}c\u{2069}", None),
            ("a\u{2067}b", Some(1)),
            ("a\u{2069}b", Some(1)),
            ("\u{2067}a\nb\u{2069}", Some(0)),
            ("\u{2067}a\u{2066}b\u{2069}", Some(0)),
        ] {
            assert_eq!(turns(text).map(|range| range.start), wanted, "{text:?}");
        }
    }

    #[test]
    fn what_a_string_writes_with_a_backslash_is_seen_too() {
        for (text, wanted) in [
            ("a = { \"\\u202E\" }", Some(7..13)),
            ("a = { \"\\U00202a\" }", Some(7..15)),
            ("a = { \"\\u2028\" }", None),
            ("a = { \"\\u202F\" }", None),
            ("a = { \"\\u00A0\" }", None),
        ] {
            assert_eq!(escaped(text), wanted, "{text}");
        }
    }
}
