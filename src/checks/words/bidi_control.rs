//! A character that turns the order of others around: another telephone number is printed than the one that
//! stands there.

use crate::checks::subject::{FluentSubject, RecipientsSubject, TextSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::rows::Strange;
use crate::people::table::letter;
use crate::text::controls;

/// The whole file, comments included, and what its strings write with a backslash.
pub(crate) fn fluent(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let text = subject.file.source.text.as_str();
    let places = [controls::turns(text), controls::escaped(text)].into_iter().flatten();
    found.extend(
        places.map(|place| subject.finding(&rules::BIDI_CONTROL, place).with("row", "none")),
    );
}

/// Texts that are no messages: those are judged with their file.
pub(crate) fn text(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages.iter().filter(|part| part.id.is_none()) {
        let place = controls::turns(&part.passage.text);
        found.extend(
            place.map(|place| {
                subject.finding(&rules::BIDI_CONTROL, part, place).with("row", "none")
            }),
        );
    }
}

/// Any cell of a list.
pub(crate) fn list(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let turned = subject.table.rows.strange().iter().filter(|(.., what)| *what == Strange::Turned);
    found.extend(turned.map(|(row, column, _)| {
        let finding = Diagnostic::new(&rules::BIDI_CONTROL).in_file(subject.file);
        finding.with("row", row.to_string()).with("column", letter(*column))
    }));
}
