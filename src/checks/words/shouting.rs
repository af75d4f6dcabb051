//! Words in capitals, which read as shouting and are slow to read.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::tokens::{TokenKind, in_address};

/// A single word of capitals is taken for an abbreviation up to this many letters.
const ABBREVIATION: usize = 6;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages {
        let text = part.passage.text.as_str();
        let all = part.passage.tokens();
        let capital = |index: usize| {
            all.get(index).filter(|token| token.kind == TokenKind::Word).is_some_and(|token| {
                let word = text.get(token.span.clone()).unwrap_or_default();
                word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
                    && !touches_code(text, &token.span)
                    && !in_address(all, index)
            })
        };
        let mut index = 0;
        while index < all.len() {
            let length = (index..all.len()).take_while(|index| capital(*index)).count();
            let letters: Vec<usize> = all
                .iter()
                .skip(index)
                .take(length)
                .map(|token| token.text.chars().count())
                .collect();
            // "NAV HUSK" are two names; "GRATIS FOR ALLE" is shouting.
            let long = letters.iter().any(|letters| *letters > ABBREVIATION);
            let several = length > 1 && letters.iter().any(|letters| *letters > 4);
            let many = length > 2 && letters.iter().filter(|letters| **letters > 1).count() > 2;
            if (long || several || many)
                && let (Some(first), Some(last)) = (all.get(index), all.get(index + length - 1))
            {
                let range = first.span.start..last.span.end;
                let shouted = text.get(range.clone()).unwrap_or_default();
                found.push(subject.finding(&rules::SHOUTING, part, range).with("text", shouted));
            }
            index += length.max(1);
        }
    }
}

/// `NS_ERROR_NET`, `DATETIME()`, `UTF8`: names in programs are as they are.
fn touches_code(text: &str, word: &std::ops::Range<usize>) -> bool {
    let code = |c: char| matches!(c, '_' | '$' | '(' | '=') || c.is_ascii_digit();
    let before = text.get(..word.start).and_then(|text| text.chars().next_back());
    let after = text.get(word.end..).and_then(|text| text.chars().next());
    before.is_some_and(|c| c != '(' && code(c)) || after.is_some_and(code)
}
