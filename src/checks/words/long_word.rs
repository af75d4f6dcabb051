//! A word so long that many readers stop at it: by its letters, or a compound that stands in no
//! list of ordinary words.

use std::collections::HashMap;

use crate::checks::subject::{TextPart, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::glossary::parts::Ordinary;
use crate::text::tokens::{Token, TokenKind, in_address};

/// A compound that no list knows is hard from so many parts on.
const PARTS: usize = 3;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(limit) = subject.language.words.limits.word else { return };
    let compound = subject.language.words.limits.compound;
    let ordinary = subject.language.ordinary();
    let mut known: HashMap<&str, Option<Vec<&str>>> = HashMap::new();
    for part in subject.passages {
        let all = part.passage.tokens();
        for (index, token) in all.iter().enumerate() {
            // No word has more letters than bytes.
            let least = compound.map_or(limit, |compound| compound.min(limit));
            if token.kind != TokenKind::Word || token.text.len() <= least {
                continue;
            }
            let letters = token.text.chars().count();
            if letters <= least || in_address(all, index) {
                continue;
            }
            let parts = known
                .entry(token.text.as_str())
                .or_insert_with(|| ordinary.and_then(|ordinary| unknown(&token.text, ordinary)));
            let many = parts.as_ref().filter(|parts| parts.len() >= PARTS && !is_name(part, token));
            if letters > limit || many.is_some() {
                let parts = parts.as_ref().filter(|parts| parts.len() > 1);
                let shown = parts.map_or_else(|| "none".to_owned(), |parts| parts.join(" + "));
                found.push(finding(subject, part, token, letters).with("parts", shown));
            }
        }
    }
}

/// The parts of a word that stands in no list of ordinary words.
fn unknown<'w>(word: &'w str, ordinary: &Ordinary) -> Option<Vec<&'w str>> {
    if ordinary.has(word) { None } else { ordinary.parts(word) }
}

/// Names begin with a capital, and so does the first word of a sentence, which is left alone.
fn is_name(part: &TextPart, token: &Token) -> bool {
    let word = part.passage.text.get(token.span.clone()).unwrap_or_default();
    word.starts_with(char::is_uppercase)
}

fn finding(subject: &TextSubject, part: &TextPart, token: &Token, letters: usize) -> Diagnostic {
    let word = part.passage.text.get(token.span.clone()).unwrap_or_default();
    // What the glossary would write instead stands with it.
    let write = subject
        .glossary_words()
        .find(|(other, hit, _)| std::ptr::eq(*other, part) && hit.span == token.span && !hit.part)
        .map(|(.., concept)| concept.write.clone())
        .filter(|write| !write.is_empty());
    subject
        .finding(&rules::LONG_WORD, part, token.span.clone())
        .with("word", word)
        .with("letters", letters as f64)
        .with("known", if write.is_some() { "yes" } else { "no" })
        .with("write", write.unwrap_or_default())
}
