//! A message that the original has, or that a page needs, and the language lacks.

use std::collections::HashSet;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let there: HashSet<&str> = subject.file.entries.iter().map(|e| e.id.as_str()).collect();
    for original in &subject.original.entries {
        let id = original.id.as_str();
        // A message whose grammar is broken is there, and the original's own slip is its own.
        let told = || subject.file.breaks(id) || subject.is_slip_of_original(id);
        if !there.contains(id) && subject.replaced(id).is_none() && !told() {
            found.push(
                Diagnostic::misspelt(&rules::MISSING_MESSAGE, "id", id, subject.misspelling_of(id))
                    .in_file(&subject.file.source.path)
                    .for_language(&subject.language.tag),
            );
        }
    }
}
