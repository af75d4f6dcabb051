//! An id that is not written as `small-words-with-hyphens`.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    // A translator takes the ids as they are.
    if subject.original.is_some() {
        return;
    }
    for entry in &subject.file.entries {
        let name = entry.id.trim_start_matches('-');
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let kebab = name.split('-').all(|word| !word.is_empty() && word.chars().all(plain));
        if !kebab {
            found.push(
                subject.finding(&rules::ID_STYLE, entry.span.clone()).with("id", entry.id.as_str()),
            );
        }
    }
}
