//! A line that ends inside a date, a time, a telephone number, a person's name, or between a number and
//! what it counts.

use std::collections::BTreeSet;

use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::units::plain;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let mut said = BTreeSet::new();
    let units: Vec<_> =
        subject.document.units.iter().map(|unit| (unit, bare(&unit.text))).collect();
    for (index, passage) in subject.seen.passages.iter().enumerate() {
        if passage.within.is_some() {
            continue;
        }
        let (text, lines) = lines(subject, index);
        for (unit, sought) in &units {
            let split = text
                .match_indices(sought)
                .any(|(at, _)| (at + 1..at + sought.len()).any(|byte| lines.contains(&byte)));
            if split && said.insert((passage.id.clone(), unit)) {
                let what = if passage.fact { "text" } else { "message" };
                found.push(
                    subject
                        .finding(&rules::SPLIT_UNIT)
                        .with("kind", unit.kind)
                        .with("text", unit.text.as_str())
                        .with("what", what)
                        .with("id", passage.id.as_str()),
                );
            }
        }
    }
}

/// The letters of a passage in their order, and at which of its bytes a new line begins.
fn lines(subject: &PageSubject, passage: usize) -> (String, BTreeSet<usize>) {
    let (mut text, mut breaks) = (String::new(), BTreeSet::new());
    for line in subject.seen.lines(passage) {
        breaks.insert(text.len());
        let runs = line.iter().filter_map(|number| subject.seen.texts.get(*number));
        runs.for_each(|run| text.push_str(&bare(&run.text)));
    }
    (text, breaks)
}

/// Without spaces, which are not drawn where a line ends.
fn bare(text: &str) -> String {
    plain(text).split_whitespace().collect()
}
