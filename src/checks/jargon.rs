//! A word of experts or offices that readers do not know, in any form and as part of a compound.

use super::{Check, Run, TextPart, TextSubject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::glossary::{Concept, Hit, Kind};

pub(crate) static CHECK: Check =
    Check { code: "jargon", severity: Severity::Warning, runs: &[Run::Text(run)] };

fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for (part, hit, concept) in subject.glossary_words() {
        if matches!(concept.kind, Kind::Jargon | Kind::Officialese | Kind::FalseFriend) {
            found.push(finding(&CHECK, subject, part, hit, concept));
        }
    }
}

/// The finding that a concept's word stands in a text.
pub(crate) fn finding(
    check: &'static Check,
    subject: &TextSubject,
    part: &TextPart,
    hit: &Hit,
    concept: &Concept,
) -> Diagnostic {
    let word = part.passage.text.get(hit.span.clone()).unwrap_or_default();
    subject
        .finding(check, part, hit.span.clone())
        .with("word", word)
        .with("kind", if hit.part { "part" } else { "whole" })
        .with("term", concept.words[0].lemma.as_str())
        .with("explanation", concept.explanation.as_str())
        .with("write", concept.write.clone())
}
