//! The original text standing in the translation.

use std::collections::BTreeSet;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::Language;
use crate::text::passage::PLACEABLE;
use crate::text::tokens::{TokenKind, joined, tokens};

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        // The brand names of terms are the same everywhere.
        if entry.is_term() {
            continue;
        }
        let others = original.by_name();
        for part in entry.parts.iter().filter(|part| part.attribute.as_deref() != Some("style")) {
            let other = others.get(&part.attribute.as_deref()).copied();
            let Some(other) = other else { continue };
            let text = part.text().trim();
            let shared = &subject.original_language.words.shared;
            if text == other.text().trim() && is_foreign(text, shared, subject.language) {
                let shown = text.replace(PLACEABLE, "…");
                found.push(
                    subject
                        .finding(&rules::UNTRANSLATED_COPY, part.span.clone())
                        .with("id", entry.id.as_str())
                        .with("text", shown)
                        .with("original", subject.original_language.tag.as_str()),
                );
            }
        }
    }
}

/// Whether a text that stands in both languages cannot well be one of this language: names, numbers
/// and single loanwords are the same in many.
fn is_foreign(text: &str, shared: &BTreeSet<String>, language: &Language) -> bool {
    let all = tokens(text);
    let words: Vec<&str> = all
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .filter_map(|token| text.get(token.span.clone()))
        .collect();
    // Addresses of pages, files and persons are no words.
    let address = text.contains("://") || text.contains('@') || text.starts_with("www.");
    let ordinary: Vec<&&str> = words
        .iter()
        .filter(|word| word.chars().count() > 1 && !has_inner_capital(word))
        .filter(|word| !shared.contains(&word.to_lowercase()))
        .collect();
    let name = language.names.contains(&joined(&all));
    if address || name || ordinary.is_empty() {
        return false;
    }
    let source_only = &language.words.source_only;
    if !source_only.is_empty() {
        // A near language: only a word that it does not have shows that nobody translated.
        return words.iter().any(|word| source_only.contains(&word.to_lowercase()));
    }
    let small = ordinary.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let strange = ordinary.iter().any(|word| {
        word.chars().any(|c| c.is_alphabetic() && (!language.writes(c) || !language.has_letter(c)))
    });
    // Two names beside each other are a name; a sentence has small words. A single word may be a
    // loan, unless it has a letter that the language has not.
    (ordinary.len() > 1 && small > 0) || (strange && words.len() == 1)
}

/// `NAV`, `QR`, `GitHub`: not an ordinary word.
fn has_inner_capital(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}
