//! Rows, columns or a whole sheet that a spreadsheet does not show: whoever looks at the list sees other people or
//! addresses in it than those that get letters.

use std::collections::BTreeSet;

use crate::base::ranges::ranges;
use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::{self, Severity};
use crate::people::list::HiddenRows;
use crate::people::table::letter;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let finding = || Diagnostic::new(&rules::HIDDEN_RECIPIENTS).in_file(subject.file);
    let table = subject.table;
    if table.hidden_sheet {
        let shown = table.others.iter().find(|other| !other.hidden).map_or(1, |other| other.number);
        let sheet = table.sheet.map_or(1, |(sheet, _)| sheet);
        let finding = finding().with("what", "sheet").with("sheet", sheet.to_string());
        found.push(finding.with("shown", shown.to_string()));
    }
    let people: BTreeSet<u32> = subject.recipients.iter().map(|recipient| recipient.row).collect();
    let hidden: BTreeSet<u32> = table.hidden.intersection(&people).copied().collect();
    if subject.hidden == HiddenRows::Ask && !hidden.is_empty() {
        let rows = ranges(&hidden).join(", ");
        found.push(
            finding().with("what", "rows").with("count", hidden.len() as f64).with("rows", rows),
        );
    }
    let used = |column: &&usize| subject.columns.field(**column).is_some();
    let columns: Vec<String> =
        table.hidden_columns.iter().filter(used).map(|column| letter(*column)).collect();
    if subject.hidden != HiddenRows::Include && !columns.is_empty() {
        // A hidden column may be wanted: it is read as any other, and nobody is lost.
        let finding = Diagnostic { severity: Severity::Warning, ..finding() };
        let count = columns.len() as f64;
        found.push(
            finding
                .with("what", "columns")
                .with("count", count)
                .with("columns", columns.join(", ")),
        );
    }
}
