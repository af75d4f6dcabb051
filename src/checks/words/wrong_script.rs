//! Words in a script that the language is not written in, or letters that its alphabet has not.

use std::ops::Range;

use icu::normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::Language;
use crate::text::letters::script;
use crate::text::passage::PLACEABLE;
use crate::text::tokens::{Token, TokenKind, in_address};

/// Letters of these scripts look alike, so that one in a word of another is a slip.
const EUROPEAN: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

/// Languages of these scripts have letters of their own where others of the same script have
/// others, which look alike or nearly so.
const WITH_LOOKALIKES: [Script; 2] = [Script::Arabic, Script::Cyrillic];

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let language = subject.language;
    for part in subject.passages {
        let text = part.passage.text.as_str();
        if language.script == Script::Latin && text.is_ascii() {
            continue;
        }
        let all = part.passage.tokens();
        let mut index = 0;
        while let Some(token) = all.get(index) {
            let word = text.get(token.span.clone()).unwrap_or_default();
            let mut range = token.span.clone();
            index += 1;
            let (kind, detail) = if token.kind != TokenKind::Word {
                continue;
            } else if let Some(letter) = wrong_letter(word, language) {
                ("letter", letter.to_string())
            } else if is_foreign(word, language)
                && !language.names.contains(token.text.as_str())
                && !is_name(word, all, index - 1)
            {
                // What follows in the same script is part of the same text.
                while let Some(next) = all.get(index)
                    && (next.kind != TokenKind::Word
                        || is_foreign(text.get(next.span.clone()).unwrap_or_default(), language))
                {
                    if next.kind == TokenKind::Word {
                        range.end = next.span.end;
                    }
                    index += 1;
                }
                if in_brackets(all, &range) {
                    continue;
                }
                ("word", script_name(word))
            } else {
                continue;
            };
            let shown = text.get(range.clone()).unwrap_or_default().replace(PLACEABLE, "…");
            found.push(
                subject
                    .finding(&rules::WRONG_SCRIPT, part, range)
                    .with("kind", kind)
                    .with("word", shown)
                    .with("detail", detail)
                    .with("tag", language.tag.as_str()),
            );
        }
    }
}

/// A letter of the right script that CLDR does not have in this language, or one of another script
/// inside a word of this one.
fn wrong_letter(word: &str, language: &Language) -> Option<char> {
    if language.script == Script::Latin && word.is_ascii() {
        return None;
    }
    let own = |c: char| script(c) == language.script;
    if !word.chars().any(own) {
        return None;
    }
    let lookalike = |c: &char| {
        WITH_LOOKALIKES.contains(&language.script)
            && is_letter(*c)
            && own(*c)
            && !spelled(*c, language)
    };
    let inside =
        |c: &char| c.is_alphabetic() && EUROPEAN.contains(&script(*c)) && !language.writes(*c);
    word.chars().find(|c| lookalike(c) || (EUROPEAN.contains(&language.script) && inside(c)))
}

/// Vowel signs are no letters.
fn is_letter(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Category;
    c.is_alphabetic() && CodePointMapData::<Category>::new().get(c) != Category::NonspacingMark
}

/// Whether a letter, or the one that it is put together from, is of the language.
fn spelled(c: char, language: &Language) -> bool {
    let base = match CanonicalDecompositionBorrowed::new().decompose(c) {
        Decomposed::Expansion(base, _) => base,
        Decomposed::Singleton(base) => base,
        Decomposed::Default => c,
    };
    language.spells(c) || (base != c && language.spells(base))
}

fn is_foreign(word: &str, language: &Language) -> bool {
    word.chars().all(|c| !c.is_alphabetic() || !language.writes(c))
}

/// `(saksbehandler)` behind its translation: the word that readers will meet in Norway.
fn in_brackets(all: &[Token], range: &Range<usize>) -> bool {
    let before = all.partition_point(|token| token.span.end <= range.start);
    let after = all.partition_point(|token| token.span.start < range.end);
    let kind = |index: usize| all.get(index).map(|token| token.kind);
    matches!(before.checked_sub(1).and_then(kind), Some(TokenKind::Mark('(' | '（')))
        && matches!(kind(after), Some(TokenKind::Mark(')' | '）')))
}

/// Names, abbreviations, units, addresses and file names keep their own letters everywhere.
fn is_name(word: &str, all: &[Token], index: usize) -> bool {
    word.chars().any(char::is_uppercase) || word.chars().count() < 3 || in_address(all, index)
}

fn script_name(word: &str) -> String {
    let letter = word.chars().find(|c| c.is_alphabetic()).unwrap_or('a');
    format!("{:?}", script(letter))
}
