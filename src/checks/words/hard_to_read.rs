//! A text whose LIX is that of hard prose.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::readability::Readability;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(limit) = subject.language.words.limits.lix else { return };
    let mut counted = Readability::default();
    for part in subject.passages.iter().filter(|part| part.main) {
        counted.count(part.passage);
    }
    if let Some(lix) = counted.lix().filter(|lix| *lix >= limit) {
        found.push(
            Diagnostic::new(&rules::HARD_TO_READ)
                .in_file(&subject.source.path)
                .for_language(&subject.language.tag)
                .with("lix", lix.round())
                .with("limit", limit)
                .with("sentence", counted.sentence_length().round())
                .with("long", (100.0 * counted.long_share()).round()),
        );
    }
}
