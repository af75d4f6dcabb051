//! A message that the original has, or that a page needs, and the language lacks.

use std::collections::HashSet;

use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// Among more strays than this nobody looks for misspellings.
const MOST_STRAYS: usize = 50;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    let there: HashSet<&str> = subject.file.entries.iter().map(|e| e.id.as_str()).collect();
    let originals: HashSet<&str> = subject.original.entries.iter().map(|e| e.id.as_str()).collect();
    // Only an id that the original lacks can be a misspelling of one.
    let mut strays: Vec<&str> = there.difference(&originals).copied().collect();
    if strays.len() > MOST_STRAYS {
        strays.clear();
    }
    strays.sort_unstable();
    for original in &subject.original.entries {
        let id = original.id.as_str();
        if !there.contains(id) && subject.replaced(id).is_none() {
            found.push(
                Diagnostic::misspelt(&rules::MISSING_MESSAGE, "id", id, &strays)
                    .in_file(&subject.file.source.path)
                    .for_language(&subject.language.tag),
            );
        }
    }
}
