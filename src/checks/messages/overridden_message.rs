//! A message of an event that goes before the one of the same name in `locales/`.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What the source language replaces is said there once, and in each other language what it keeps.
pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    for entry in &subject.file.entries {
        let Some((usual, replaced)) = subject.replaced(&entry.id) else { continue };
        if subject.original_of(entry).is_some() {
            continue;
        }
        let line = usual.source.position(replaced.span.start).0;
        found.push(
            subject
                .finding(&rules::OVERRIDDEN_MESSAGE, entry.span.clone())
                .with("kind", "replaced")
                .with("id", entry.id.as_str())
                .with("usual", format!("{}:{line}", usual.source.path)),
        );
    }
    let kept: Vec<String> = subject.kept().map(|entry| entry.id.clone()).collect();
    if !kept.is_empty() {
        found.push(
            Diagnostic::new(&rules::OVERRIDDEN_MESSAGE)
                .in_file(&subject.file.source.path)
                .for_language(&subject.language.tag)
                .with("kind", "kept")
                .with("ids", kept),
        );
    }
}
