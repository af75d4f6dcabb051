//! A cell whose letters were read in a wrong encoding: `KÃ¥re`. One finding for the list, since one cause
//! spoils all of them.

use std::collections::BTreeSet;

use crate::base::ranges::ranges;
use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::rows::Strange;
use crate::people::table::letter;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let header = subject.table.rows.get(subject.table.header).map_or(0, |row| row.number);
    let used = |row: u32, column: usize| row == header || subject.columns.field(column).is_some();
    let strange = subject.table.rows.strange().iter();
    let garbled: Vec<(u32, usize)> = strange
        .filter(|(row, column, what)| *what == Strange::Garbled && used(*row, *column))
        .map(|(row, column, _)| (*row, *column))
        .collect();
    let Some((_, column)) = garbled.first() else { return };
    let rows: BTreeSet<u32> = garbled.iter().map(|(row, _)| *row).collect();
    found.push(
        Diagnostic::new(&rules::GARBLED_RECIPIENT)
            .in_file(subject.file)
            .with("rows", ranges(&rows).join(", "))
            .with("count", rows.len() as f64)
            .with("column", letter(*column))
            .with("form", subject.table.form.word()),
    );
}
