//! What stands between curly braces in a sentence, which whoever translates must keep.

/// A piece of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// A placeable, with its braces.
    Placeable(&'a str),
}

/// The pieces of a sentence; nothing where a brace is opened and never closed, or closed and never opened.
pub fn pieces(sentence: &str) -> Option<Vec<Piece<'_>>> {
    let mut all = Vec::new();
    let (mut from, mut depth, mut quoted, mut escaped) = (0, 0_usize, false, false);
    for (at, c) in sentence.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => {
                if depth == 0 && at > from {
                    all.push(Piece::Words(sentence.get(from..at)?));
                }
                if depth == 0 {
                    from = at;
                }
                depth += 1;
            }
            '}' if !quoted => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    all.push(Piece::Placeable(sentence.get(from..=at)?));
                    from = at + 1;
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        return None;
    }
    if from < sentence.len() {
        all.push(Piece::Words(sentence.get(from..)?));
    }
    Some(all)
}

/// The placeables of a sentence, in their order.
pub fn placeables(sentence: &str) -> Vec<&str> {
    let all = pieces(sentence).unwrap_or_default().into_iter();
    all.filter_map(|piece| match piece {
        Piece::Placeable(code) => Some(code),
        Piece::Words(_) => None,
    })
    .collect()
}

/// A placeable without what editors change in it: white space, and the shape of quotation marks.
pub fn plain(code: &str) -> String {
    let letter = |c: char| match c {
        '“' | '”' | '„' | '«' | '»' | '‟' | '″' => '"',
        c => c,
    };
    // Marks of direction are no letters of code either.
    let unseen = |c: &char| {
        c.is_whitespace()
            || matches!(
                c,
                '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{2066}'..='\u{2069}'
            )
    };
    code.chars().filter(|c| !unseen(c)).map(letter).collect()
}

/// A sentence as it came back, with its placeables as those that are known are written. A smart quotation mark
/// closes no brace, so they are straightened between braces first.
pub fn restored<'k>(sentence: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    let straight = straightened(sentence);
    let Some(pieces) = pieces(&straight) else { return sentence.to_owned() };
    let written = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Placeable(code) => {
            let same = plain(code);
            known.clone().find(|known| plain(known) == same).unwrap_or(code).to_owned()
        }
    };
    pieces.into_iter().map(written).collect()
}

/// Smart quotation marks between braces become straight ones.
fn straightened(sentence: &str) -> String {
    let mut depth = 0_usize;
    sentence
        .chars()
        .map(|c| match c {
            '{' => {
                depth += 1;
                c
            }
            '}' => {
                depth = depth.saturating_sub(1);
                c
            }
            '“' | '”' | '„' | '«' | '»' | '‟' | '″' if depth > 0 => '"',
            c => c,
        })
        .collect()
}

/// A sentence in which no line begins with a letter that Fluent takes for something else.
pub fn begun(sentence: &str) -> String {
    let line = |line: &str| match line.chars().next() {
        Some(c @ ('.' | '*' | '[')) => {
            format!("{{ \"{c}\" }}{}", line.get(c.len_utf8()..).unwrap_or_default())
        }
        _ => line.to_owned(),
    };
    sentence.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// What is wrong with the placeables of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// A brace that is opened and never closed, or closed and never opened.
    Brace,
    /// One that must be there and is not.
    Lost(String),
    /// One that nobody knows.
    Unknown(String),
}

/// What is wrong with a sentence, whose original has `wanted`; `known` may stand in it besides, such as in
/// another branch.
pub fn flaws(sentence: &str, wanted: &[&str], known: &[&str]) -> Vec<Flaw> {
    if pieces(sentence).is_none() {
        return vec![Flaw::Brace];
    }
    let there: Vec<String> = placeables(sentence).into_iter().map(plain).collect();
    let lost = wanted.iter().filter(|code| !there.contains(&plain(code)));
    let mut all: Vec<Flaw> = lost.map(|code| Flaw::Lost((*code).to_owned())).collect();
    for code in placeables(sentence) {
        let same = plain(code);
        // A letter that would begin something else is written as one: `{ "[" }`.
        let literal = same.starts_with("{\"");
        let fine = literal || wanted.iter().chain(known).any(|known| plain(known) == same);
        let flaw = Flaw::Unknown(code.to_owned());
        if !fine && !all.contains(&flaw) {
            all.push(flaw);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_falls_into_words_and_placeables() {
        use Piece::{Placeable, Words};
        for (text, wanted) in [
            ("", vec![]),
            ("Kom", vec![Words("Kom")]),
            ("{ $a }", vec![Placeable("{ $a }")]),
            (
                "a { $b }c{ \"}\" }",
                vec![Words("a "), Placeable("{ $b }"), Words("c"), Placeable("{ \"}\" }")],
            ),
            ("{ \"\\\"}\" } b", vec![Placeable("{ \"\\\"}\" }"), Words(" b")]),
            ("{ { $a } }", vec![Placeable("{ { $a } }")]),
        ] {
            assert_eq!(pieces(text).unwrap(), wanted, "{text}");
        }
        for text in ["{", "a { $b", "a } b", "{ \"}", "}{"] {
            assert_eq!(pieces(text), None, "{text}");
        }
    }

    #[test]
    fn what_an_editor_does_to_a_placeable_is_undone() {
        let time = "{ DATETIME($start, timeStyle: \"short\") }";
        let known = [time, "{ $phone }"];
        for (text, wanted) in [
            ("Ring {$phone}.", "Ring { $phone }."),
            ("Ring {\u{a0}$phone\u{a0}}.", "Ring { $phone }."),
            (
                "“Kl” { DATETIME($start, timeStyle: “short”) }",
                "“Kl” { DATETIME($start, timeStyle: \"short\") }",
            ),
            ("{DATETIME($start,timeStyle:«short»)}", time),
            ("{ $other }", "{ $other }"),
            ("{ $phone", "{ $phone"),
        ] {
            assert_eq!(restored(text, known.iter().copied()), wanted, "{text}");
        }
    }

    #[test]
    fn no_line_begins_something_else() {
        for (text, wanted) in [
            ("Kom", "Kom"),
            ("[b] * .", "{ \"[\" }b] * ."),
            ("a\n.b\n\n*c", "a\n{ \".\" }b\n\n{ \"*\" }c"),
        ] {
            assert_eq!(begun(text), wanted);
        }
    }

    #[test]
    fn what_is_lost_or_unknown_is_named() {
        let lost = |code: &str| Flaw::Lost(code.to_owned());
        let unknown = |code: &str| Flaw::Unknown(code.to_owned());
        for (text, wanted) in [
            ("Ring { $phone }", vec![]),
            ("Ring {$phone} { -nav }", vec![]),
            ("Ring { $phone } { \"[\" }", vec![]),
            ("Ring", vec![lost("{ $phone }")]),
            ("Ring { $phon }", vec![lost("{ $phone }"), unknown("{ $phon }")]),
            ("Ring { $phone } { $x } { $x }", vec![unknown("{ $x }")]),
            ("Ring { $phone", vec![Flaw::Brace]),
        ] {
            assert_eq!(flaws(text, &["{ $phone }"], &["{ -nav }"]), wanted, "{text}");
        }
    }
}
