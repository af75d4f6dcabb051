//! Text → words, numbers and marks, in the form in which words are compared.

use std::ops::Range;

use icu::properties::props::{GeneralCategory, Script};
use icu::properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::digit;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
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
    pub kind: Kind,
    /// Small letters, without vowel marks of Arabic script, stretching strokes and soft hyphens.
    pub text: String,
    /// Its byte range.
    pub span: Range<usize>,
}

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
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
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

/// The small letter; letters that Arabic, Persian and Kurdish keyboards have in different forms are
/// the same.
fn fold(c: char, text: &mut String) {
    match c {
        'a'..='z' => text.push(c),
        'A'..='Z' => text.push(c.to_ascii_lowercase()),
        'ي' | 'ى' => text.push('ی'),
        'ك' => text.push('ک'),
        'ھ' => text.push('ه'),
        _ => text.extend(c.to_lowercase()),
    }
}

/// A single word of plain letters as tokens have it; nothing for anything else.
pub(super) fn folded_word(text: &str) -> Option<String> {
    let plain =
        |c: char| matches!(c, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{52f}');
    let mut word = String::with_capacity(text.len());
    text.chars().all(plain).then(|| text.chars().for_each(|c| fold(c, &mut word)))?;
    Some(word)
}

/// A text as tokens; white space is none.
pub fn tokens(text: &str) -> Vec<Token> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut all = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        let mut token = Token { kind: Kind::Mark(c), text: String::new(), span: start..end };
        match class(c, categories) {
            Class::Digit => {
                let (mut value, mut count) = (digit(c).unwrap_or_default(), 1);
                while let Some((at, next)) = chars.peek().copied()
                    && class(next, categories) == Class::Digit
                {
                    let digit = digit(next).unwrap_or_default();
                    value = value.saturating_mul(10).saturating_add(digit);
                    count += 1;
                    end = at + next.len_utf8();
                    chars.next();
                }
                token.kind = Kind::Number(value, count);
                token.text = value.to_string();
            }
            Class::Letter => {
                token.kind = Kind::Word;
                fold(c, &mut token.text);
                let alone = !c.is_ascii() && stands_alone(super::script(c));
                while let Some((at, next)) = chars.peek().copied()
                    && match class(next, categories) {
                        Class::Letter => !alone,
                        Class::Inner => true,
                        _ => false,
                    }
                {
                    end = at + next.len_utf8();
                    if !is_hidden(next) {
                        fold(next, &mut token.text);
                    }
                    chars.next();
                }
            }
            Class::Inner => continue,
            Class::Other if c.is_whitespace() => continue,
            Class::Other => token.text.push(c),
        }
        token.span = start..end;
        all.push(token);
    }
    all
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
    let is_mark = |token: Option<&Token>, marks: &[char]| matches!(token.map(|token| token.kind), Some(Kind::Mark(mark)) if marks.contains(&mark));
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
