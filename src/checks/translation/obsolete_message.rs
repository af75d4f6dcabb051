//! A message, or part of one, that the original no longer has: nothing shows it.

use std::collections::HashSet;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let originals: HashSet<&str> = subject.original.entries.iter().map(|e| e.id.as_str()).collect();
    for entry in &subject.file.entries {
        // A translator may need a term of their own.
        let own = entry.is_term() && subject.bundle.refers_to(&entry.id);
        let replaces = subject.replaced(&entry.id).is_some();
        // The original may have it, misspelt or with a fault, or this may be its misspelling: that is
        // told once.
        let told = subject.original.breaks(&entry.id) || subject.meant_by(&entry.id).is_some();
        if !originals.contains(entry.id.as_str()) && !own && !replaces && !told {
            found.push(
                subject
                    .finding(&rules::OBSOLETE_MESSAGE, entry.span.clone())
                    .with("id", entry.id.as_str()),
            );
        }
    }
    for (entry, original) in subject.pairs().filter(|(entry, _)| !entry.is_term()) {
        let known = original.by_name();
        for part in &entry.parts {
            if !known.contains_key(&part.attribute.as_deref()) {
                let name =
                    crate::text::fluent::bundle::part_name(&entry.id, part.attribute.as_deref());
                found.push(
                    subject.finding(&rules::OBSOLETE_MESSAGE, part.span.clone()).with("id", name),
                );
            }
        }
    }
}
