//! A translation that does not show what its original shows: it has the variable, but only to
//! choose between variants, or it lacks a term or message that the original refers to.

use std::collections::BTreeSet;

use crate::checks::messages::unknown_variable::variables;
use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::{MessagePart, UseKind};

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        let known = variables(entry);
        let others = original.by_name();
        for part in &entry.parts {
            let other = others.get(&part.attribute.as_deref()).copied();
            let Some(other) = other else { continue };
            let here = shown(part);
            let mut kept = references(part);
            // What stands in the translator's own terms is shown as well.
            let inner: Vec<&str> = kept
                .iter()
                .flat_map(|name| subject.fluent.bundle.term(name))
                .map(String::as_str)
                .collect();
            kept.extend(inner);
            let variables = shown(other).into_iter().filter(|name| {
                // A variable that stands nowhere in the message is a missing one.
                known.contains(*name) && !here.contains(name)
            });
            let lost = references(other).into_iter().filter(|name| !kept.contains(name));
            for name in variables.chain(lost) {
                found.push(
                    subject
                        .finding(&rules::PLACEABLE_LOST, part.span.clone())
                        .with("id", entry.id.as_str())
                        .with("placeable", name),
                );
            }
        }
    }
}

/// The variables that readers see in the text with the default of every selection.
fn shown(part: &MessagePart) -> BTreeSet<&str> {
    let seen = part.uses.iter().filter(|used| used.shown && used.kind == UseKind::Variable);
    seen.map(|used| used.name.as_str()).collect()
}

/// The messages and terms that some text of the part shows.
pub(crate) fn references(part: &MessagePart) -> BTreeSet<&str> {
    let references = |kind| matches!(kind, UseKind::Message | UseKind::Term);
    let shown = part.uses.iter().filter(|used| used.in_text && references(used.kind));
    shown.map(|used| used.name.as_str()).collect()
}
