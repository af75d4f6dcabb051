//! Rows, or a whole sheet, that a spreadsheet does not show: whoever looks at the list sees other people in it
//! than those who get letters.

use std::collections::BTreeSet;

use crate::base::ranges::ranges;
use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::list::HiddenRows;

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
}
