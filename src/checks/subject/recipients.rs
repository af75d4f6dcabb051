//! What checks of lists of recipients are shown.

use crate::content::locale::Locale;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::page::fit::Misfit;
use crate::people::columns::Columns;
use crate::people::list::Misfits;
use crate::people::recipient::{Channel, Recipient};
use crate::people::repeated::Repeated;
use crate::people::rows::Rows;

/// A list of recipients, for the checks. Findings say row and column, never what stands there.
#[derive(Debug)]
pub struct RecipientsSubject<'a> {
    /// The path to show.
    pub file: &'a str,
    /// Which column holds what.
    pub columns: &'a Columns,
    /// All rows, also the one with the names of the columns.
    pub rows: &'a Rows,
    /// The recipients in their order.
    pub recipients: &'a [Recipient],
    /// Why their addresses cannot be set into the window, in the same order.
    pub misfits: &'a Misfits,
    /// The same for labels and envelopes.
    pub others: &'a [Misfits],
    /// Rows that repeat others.
    pub repeated: &'a [Repeated],
    /// The language of letters to people whose own is not known.
    pub default_language: &'a Locale,
}

impl RecipientsSubject<'_> {
    /// A finding about a field in a row.
    pub fn finding(&self, check: &'static Rule, row: u32, field: &str) -> Diagnostic {
        // Names stand in a column of their own or in two.
        let field = if field == "name" && !self.columns.has("name") { "family" } else { field };
        Diagnostic::new(check)
            .in_file(self.file)
            .with("row", row.to_string())
            .with("column", self.columns.letter(field))
    }

    /// Those who are to get a letter.
    pub fn by_letter(&self) -> impl Iterator<Item = &Recipient> {
        let wanted = |r: &&Recipient| !r.reserved && r.channel == Channel::Letter;
        self.recipients.iter().filter(wanted)
    }

    /// The rows of letters whose address cannot be set for this reason; incomplete ones are reported
    /// as such.
    pub fn misfit(&self, misfit: Misfit) -> impl Iterator<Item = u32> {
        let misfits = move |index: usize| {
            let all = [self.misfits].into_iter().chain(self.others);
            all.filter_map(|misfits| misfits.get(index)).any(|found| *found == Some(misfit))
        };
        self.recipients
            .iter()
            .enumerate()
            .filter(move |(index, recipient)| {
                let letter = !recipient.reserved && recipient.channel == Channel::Letter;
                letter && recipient.is_complete() && misfits(*index)
            })
            .map(|(_, recipient)| recipient.row)
    }
}
