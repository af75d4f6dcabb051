//! An abbreviation whose words stand nowhere in the text.

use std::collections::BTreeSet;

use crate::checks::subject::TextSubject;
use crate::checks::words::jargon::finding;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::glossary::ConceptKind;
use crate::text::tokens::{joined, tokens};

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for (part, hit, concept) in subject.glossary_words() {
        let word = part.passage.text.get(hit.span.clone()).unwrap_or_default();
        // "husk" is no HUSK.
        let capitals = !concept.words[0].lemma.contains(char::is_lowercase);
        if capitals && word.contains(char::is_lowercase) {
            continue;
        }
        // The offices that invite are known by their logos.
        let sender = subject.language.names.contains(&joined(&tokens(word)));
        if concept.kind != ConceptKind::Abbreviation
            || sender
            || hit.part
            || !seen.insert(&concept.id)
        {
            continue;
        }
        let expansion = concept.expansion.to_lowercase();
        let explained = subject.passages.iter().any(|part| {
            !expansion.is_empty() && part.passage.text.to_lowercase().contains(&expansion)
        });
        if !explained {
            let expansion = concept.expansion.as_str();
            found.push(
                finding(&rules::UNEXPLAINED_ABBREVIATION, subject, part, hit, concept)
                    .with("expansion", expansion),
            );
        }
    }
}
