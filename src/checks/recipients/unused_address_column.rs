//! A filled column that looks like part of an address, and is not printed.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::table::letter;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.unused.iter().map(|unused| {
        Diagnostic::new(&rules::UNUSED_ADDRESS_COLUMN)
            .in_file(subject.file)
            .with("column", letter(unused.column))
            .with("rows", f64::from(unused.rows))
            .with("row", unused.first.to_string())
    }));
}
