//! A sheet beside the list that has the same columns, and is not read: its people get no letters.

use std::collections::BTreeSet;

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// Names of columns that two sheets share at least when both are lists.
const SHARED: usize = 3;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let folded = |name: &str| name.trim().to_lowercase();
    let header = subject.table.rows.get(subject.table.header);
    let own: BTreeSet<String> =
        header.into_iter().flat_map(|row| row.cells().map(folded)).collect();
    for other in subject.table.others.iter().filter(|other| other.rows > 1) {
        let shared: BTreeSet<String> =
            other.names().map(folded).filter(|name| own.contains(name)).collect();
        if shared.iter().filter(|name| !name.is_empty()).count() >= SHARED {
            found.push(
                Diagnostic::new(&rules::UNREAD_SHEET)
                    .in_file(subject.file)
                    .with("sheet", other.number.to_string())
                    .with("rows", (other.rows - 1) as f64)
                    .with("hidden", if other.hidden { "yes" } else { "no" }),
            );
        }
    }
}
