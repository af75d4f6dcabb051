//! A message without an attribute, or without the value, that its original has.

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        // A term's attributes are the translator's own, such as its gender.
        if entry.is_term() {
            continue;
        }
        let there = entry.by_name();
        for part in &original.parts {
            if !there.contains_key(&part.attribute.as_deref()) {
                found.push(
                    subject
                        .finding(&rules::MISSING_ATTRIBUTE, entry.span.clone())
                        .with("id", entry.id.as_str())
                        .with("attribute", part.attribute.as_deref().unwrap_or("none")),
                );
            }
        }
    }
}
