//! A word of experts or offices that readers do not know, in any form and as part of a compound.

use crate::checks::subject::{TextPart, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Rule};
use crate::language::glossary::matcher::Hit;
use crate::language::glossary::{Concept, ConceptKind, rewrite};

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for (part, hit, concept) in subject.glossary_words() {
        if matches!(
            concept.kind,
            ConceptKind::Jargon | ConceptKind::Officialese | ConceptKind::FalseFriend
        ) {
            found.push(finding(&rules::JARGON, subject, part, hit, concept));
        }
    }
}

/// The finding that a concept's word stands in a text.
pub(crate) fn finding(
    check: &'static Rule,
    subject: &TextSubject,
    part: &TextPart,
    hit: &Hit,
    concept: &Concept,
) -> Diagnostic {
    let word = part.passage.text.get(hit.span.clone()).unwrap_or_default();
    let span = part.passage.span(hit.span.clone());
    // Escapes and placeables stand otherwise in the file.
    let verbatim = subject.source.text.get(span) == Some(word);
    let new = subject.language.matcher().filter(|_| verbatim && !hit.part).and_then(|matcher| {
        let tokens = part.passage.tokens();
        let at = tokens.partition_point(|token| token.span.start < hit.span.start);
        let before = tokens.get(..at)?.iter().rev().map(|token| token.text.as_str());
        rewrite(concept, matcher.standard(), matcher.ordinary(), word, before)
    });
    let finding = subject.finding(check, part, hit.span.clone());
    let severity = concept.severity.unwrap_or(finding.severity);
    Diagnostic { severity, ..finding }
        .with("word", word)
        .with("kind", if hit.part { "part" } else { "whole" })
        .with("term", concept.words[0].lemma.as_str())
        .with("explanation", concept.explanation.as_str())
        .with("write", concept.write.clone())
        .with("reason", concept.reason.as_str())
        .fixed_by(new)
}
