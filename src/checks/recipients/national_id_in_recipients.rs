//! A fødselsnummer or D-number in a list of recipients, or anywhere else in its workbook: letters never need
//! one.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::identity::{Pairs, holds_one};
use crate::people::rows::Strange;
use crate::people::table::letter;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let finding = || Diagnostic::new(&rules::NATIONAL_ID_IN_RECIPIENTS).in_file(subject.file);
    let here = |row: u32, column: usize| {
        finding().with("where", "list").with("row", row.to_string()).with("column", letter(column))
    };
    let rows = &subject.table.rows;
    let mut pairs = Pairs::default();
    for row in rows.iter() {
        let cells = row.cells().enumerate().filter(|(_, cell)| holds_one(cell));
        found.extend(cells.map(|(column, _)| here(row.number, column)));
        pairs.add(row.number, row.cells());
    }
    found.extend(pairs.found().map(|(row, column)| here(row, column)));
    let beyond = rows.strange().iter().filter(|(_, _, strange)| *strange == Strange::Identity);
    found.extend(beyond.map(|(row, column, _)| here(*row, *column)));
    for place in &subject.table.identities {
        found.push(
            finding()
                .with("where", place.part.word())
                .with("sheet", place.sheet.to_string())
                .with("row", place.row.to_string())
                .with("column", letter(place.column)),
        );
    }
}
