//! Text → words, numbers and marks, in the form in which words are compared.

use std::ops::Range;

use compact_str::{CompactString, ToCompactString};
use icu::normalizer::properties::CanonicalCompositionBorrowed;
use icu::properties::props::{GeneralCategory, Script};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};

use crate::text::letters::digit;

/// What stands in a text for something that is only known when the page is made.
pub const PLACEABLE: char = '\u{fffc}';

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters. A character of a script without spaces is a word of its own.
    Word,
    /// Its value and its number of digits.
    Number(u32, usize),
    /// Any other character.
    Mark(char),
}

/// A word, number or mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Small letters, without vowel marks of Arabic script, stretching strokes and soft hyphens.
    pub text: CompactString,
    /// Its byte range.
    pub span: Range<usize>,
}

/// Thai begins here, the first of the scripts without spaces.
const FIRST_ALONE: char = '\u{e00}';

/// Characters of these scripts are not set apart by spaces.
fn stands_alone(script: Script) -> bool {
    matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
    )
}

/// Whether a text begins or ends with a script that writes no spaces between words.
pub fn is_unspaced(text: &str) -> bool {
    let mut ends = text.chars().next().into_iter().chain(text.chars().next_back());
    ends.any(|c| !c.is_ascii() && stands_alone(crate::text::letters::script(c)))
}

/// What a character is, as far as words go.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Letter,
    Digit,
    /// Stands inside words without being a letter: vowel signs, joiners, isolates, soft hyphens.
    Inner,
    Other,
}

fn class(c: char, categories: CodePointMapDataBorrowed<'_, GeneralCategory>) -> Class {
    use GeneralCategory as Category;
    match c {
        'a'..='z' | 'A'..='Z' | 'à'..='ö' | 'ø'..='ÿ' | 'À'..='Ö' | 'Ø'..='Þ' => {
            Class::Letter
        }
        '0'..='9' => Class::Digit,
        // Unicode counts the stroke that stretches Arabic words among the letters.
        '\u{640}' => Class::Inner,
        _ if c.is_ascii() => Class::Other,
        _ => match categories.get(c) {
            Category::LowercaseLetter
            | Category::UppercaseLetter
            | Category::TitlecaseLetter
            | Category::OtherLetter
            | Category::ModifierLetter => Class::Letter,
            Category::DecimalNumber => Class::Digit,
            Category::NonspacingMark | Category::SpacingMark | Category::Format => Class::Inner,
            _ => Class::Other,
        },
    }
}

/// Whether a character is left out when words are compared.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}')
}

/// Whether a character stands in tokens as it is and goes with those around it.
fn is_plain(c: char) -> bool {
    matches!(c, 'a'..='z' | 'à'..='ö' | 'ø'..='ÿ')
}

/// The small letter; letters that Arabic, Persian and Kurdish keyboards have in different forms are
/// the same.
fn fold(c: char, text: &mut CompactString) {
    match c {
        _ if is_plain(c) => text.push(c),
        'A'..='Z' => text.push(c.to_ascii_lowercase()),
        'ي' | 'ى' => text.push('ی'),
        'أ' | 'إ' | 'آ' | 'ٱ' => text.push('ا'),
        'ك' => text.push('ک'),
        'ھ' => text.push('ه'),
        'ﬀ' => text.push_str("ff"),
        'ﬁ' => text.push_str("fi"),
        'ﬂ' => text.push_str("fl"),
        'ﬃ' => text.push_str("ffi"),
        'ﬄ' => text.push_str("ffl"),
        _ => text.extend(c.to_lowercase()),
    }
}

/// A letter and a mark as one character, where Unicode has it.
fn compose(letter: char, mark: char) -> Option<char> {
    CanonicalCompositionBorrowed::new().compose(letter, mark)
}

/// The words, numbers and marks of a text in the form in which they are compared.
pub fn words(text: &str) -> Vec<CompactString> {
    // Lists of words, of which glossaries have thousands of forms, are mostly of single small words.
    if !text.is_empty() && text.chars().all(is_plain) {
        return vec![text.into()];
    }
    tokens(text).into_iter().map(|token| token.text).collect()
}

/// A text as tokens; white space is none.
pub fn tokens(text: &str) -> Vec<Token> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    // Words and spaces in between, as texts go.
    let mut all = Vec::with_capacity(text.len() / 5 + 1);
    let mut start = 0;
    while let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) {
        let mut end = start + c.len_utf8();
        match class(c, categories) {
            Class::Letter => {
                let alone = !c.is_ascii() && stands_alone(crate::text::letters::script(c));
                let word;
                (word, end) = crate::text::tokens::word(text, start, alone, categories);
                all.push(Token { kind: TokenKind::Word, text: word, span: start..end });
            }
            Class::Digit => {
                let rest = text.get(start..).unwrap_or_default().chars();
                let digits = rest.take_while(|c| class(*c, categories) == Class::Digit);
                let (mut value, mut count) = (0_u32, 0);
                end = start;
                for c in digits {
                    value = value.saturating_mul(10).saturating_add(digit(c).unwrap_or_default());
                    count += 1;
                    end += c.len_utf8();
                }
                let text = value.to_compact_string();
                all.push(Token { kind: TokenKind::Number(value, count), text, span: start..end });
            }
            Class::Other if !c.is_whitespace() => {
                let text = CompactString::from(c.encode_utf8(&mut [0; 4]) as &str);
                all.push(Token { kind: TokenKind::Mark(c), text, span: start..end });
            }
            Class::Inner | Class::Other => {}
        }
        start = end;
    }
    all
}

/// The word that begins at byte `start`, folded, and where it ends.
fn word(
    text: &str,
    start: usize,
    alone: bool,
    categories: CodePointMapDataBorrowed<'_, GeneralCategory>,
) -> (CompactString, usize) {
    let rest = text.get(start..).unwrap_or_default();
    // Most words are small ASCII letters from end to end.
    let plain = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let mut word = CompactString::from(rest.get(..plain).unwrap_or_default());
    let mut end = start + plain;
    // A word of letters ends where a script without spaces begins: "Nav" in "Nav的说明会".
    let apart = |c| alone || c >= FIRST_ALONE && stands_alone(crate::text::letters::script(c));
    for c in rest.get(plain..).unwrap_or_default().chars() {
        match class(c, categories) {
            Class::Letter if end > start && apart(c) => break,
            Class::Letter => fold(c, &mut word),
            Class::Inner if is_hidden(c) => {}
            Class::Inner => {
                // Some systems write "å" as "a" and a ring.
                let last = word.chars().next_back();
                let whole = last.and_then(|last| compose(last, c));
                if whole.is_some() {
                    word.pop();
                }
                fold(whole.unwrap_or(c), &mut word);
            }
            _ => break,
        }
        end += c.len_utf8();
    }
    (word, end)
}

/// Tokens as one text, a space between each.
pub fn joined(tokens: &[Token]) -> String {
    let words: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    words.join(" ")
}

/// More parts than this are not looked at in a name with hyphens.
const MAX_PARTS: isize = 8;

/// Whether a word is a part of an address, file name or setting: `bydel-bjerke.example`,
/// `about:config`, `.txt`. A mark of addresses touches it.
pub fn in_address(all: &[Token], index: usize) -> bool {
    let at = |offset: isize| index.checked_add_signed(offset).and_then(|index| all.get(index));
    let touches = |a: Option<&Token>, b: Option<&Token>| matches!((a, b), (Some(a), Some(b)) if a.span.end == b.span.start);
    let is_mark = |token: Option<&Token>, marks: &[char]| matches!(token.map(|token| token.kind), Some(TokenKind::Mark(mark)) if marks.contains(&mark));
    let inner = ['.', '/', '@', ':', '_', '=', '&', '?', '%'];
    let opens = is_mark(at(-1), &['.', '/', '@', '#', '<', '$']) && touches(at(-1), at(0));
    let goes_on = is_mark(at(1), &inner) && touches(at(0), at(1)) && touches(at(1), at(2));
    let went_on = is_mark(at(-1), &inner) && touches(at(-1), at(0)) && touches(at(-2), at(-1));
    // `display:inline-block`: the hyphen carries on what began before it.
    let joined = |at: Option<&Token>, from: Option<&Token>, to: Option<&Token>| {
        is_mark(at, &['-']) && touches(from, at) && touches(at, to)
    };
    let first = (0..MAX_PARTS)
        .map(|parts| -2 * parts)
        .take_while(|part| *part == 0 || joined(at(part + 1), at(*part), at(part + 2)))
        .last()
        .unwrap_or_default();
    let carried = first < 0
        && is_mark(at(first - 1), &inner)
        && touches(at(first - 1), at(first))
        && touches(at(first - 2), at(first - 1));
    opens || goes_on || went_on || carried
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of(text: &str) -> Vec<String> {
        words(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn words_are_compared_without_what_cannot_be_seen() {
        for (written, plain) in [
            ("bo\u{ad}støtte", "bostøtte"),
            ("bosto\u{338}tte", "bosto\u{338}tte"),
            ("a\u{30a}r", "år"),
            ("ﬁlm eﬀekt eﬃsient eﬄuent", "film effekt effisient effluent"),
            ("كتێب", "کتێب"),
            ("كتاب ي", "کتاب ی"),
            ("مـرحبا", "مرحبا"),
            ("ÅRVOLL", "årvoll"),
        ] {
            assert_eq!(words_of(written).join(" "), plain, "{written}");
        }
    }

    #[test]
    fn a_script_without_spaces_is_cut_from_the_letters_before_it() {
        assert_eq!(words_of("Nav的说明会"), ["nav", "的", "说", "明", "会"]);
        assert_eq!(words_of("说Nav明"), ["说", "nav", "明"]);
        assert_eq!(words_of("BankIDの会"), ["bankid", "の", "会"]);
        assert_eq!(words_of("Навไทย"), ["нав", "ไ", "ท", "ย"]);
        assert_eq!(words_of("Nавет"), ["nавет"]);
    }

    #[test]
    fn numbers_keep_their_digits() {
        let numbers = |text: &str| -> Vec<TokenKind> {
            let all = tokens(text).into_iter().map(|token| token.kind);
            all.filter(|kind| matches!(kind, TokenKind::Number(..))).collect()
        };
        assert_eq!(
            numbers("05.12.0026"),
            [(5, 2), (12, 2), (26, 4)].map(|(n, d)| TokenKind::Number(n, d))
        );
        assert_eq!(numbers("٢٠٢٧ ۱۲"), [(2027, 4), (12, 2)].map(|(n, d)| TokenKind::Number(n, d)));
    }

    #[test]
    fn what_belongs_to_an_address_is_no_prose() {
        for (text, words) in [
            ("se #boligmøte nå", vec!["se", "nå"]),
            ("skriv til kari@bydel.no i dag", vec!["skriv", "til", "i", "dag"]),
            ("på www.bydel.no/mote-om-bolig her", vec!["på", "her"]),
            ("bo- og flyttehjelp", vec!["bo", "og", "flyttehjelp"]),
            ("Kom. Ta med kaffe", vec!["kom", "ta", "med", "kaffe"]),
        ] {
            let all = tokens(text);
            let prose = (0..all.len())
                .filter(|at| all[*at].kind == TokenKind::Word && !in_address(&all, *at));
            assert_eq!(prose.map(|at| all[at].text.as_str()).collect::<Vec<_>>(), words, "{text}");
        }
    }
}
