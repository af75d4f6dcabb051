//! A character that none of the language's fonts has: a box would be printed in its place.

use std::collections::BTreeSet;

use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let missing: BTreeSet<&str> = subject.seen.tofu.iter().map(String::as_str).collect();
    if !missing.is_empty() {
        let all: Vec<&str> = missing.into_iter().collect();
        found.push(subject.finding(&rules::MISSING_GLYPH).with("text", all.join(" ")));
    }
}
