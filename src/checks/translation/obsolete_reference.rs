//! A translation that shows a message or term which its original does not: it was written for an
//! older text, or names the wrong thing.

use crate::checks::subject::TranslationSubject;
use crate::checks::translation::placeable_lost::references;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    // A term's words are the translator's own.
    for (entry, original) in subject.pairs().filter(|(entry, _)| !entry.is_term()) {
        let others = original.by_name();
        for part in &entry.parts {
            let other = others.get(&part.attribute.as_deref()).copied();
            let known = other.map(references).unwrap_or_default();
            let used = part.uses.iter().filter(|used| used.in_text);
            // A term that the translator made is theirs to use.
            let own = |name: &str| {
                name.starts_with('-')
                    && subject.bundle.defines(name)
                    && subject.fluent.original.is_some_and(|original| !original.defines(name))
            };
            for name in references(part).difference(&known).filter(|name| !own(name)) {
                let span =
                    used.clone().find(|used| used.name == *name).map(|used| used.span.clone());
                found.push(
                    subject
                        .finding(
                            &rules::OBSOLETE_REFERENCE,
                            span.unwrap_or_else(|| part.span.clone()),
                        )
                        .with("id", entry.id.as_str())
                        .with("reference", *name),
                );
            }
        }
    }
}
