//! What checks of lists of recipients are shown.

use crate::content::locale::Locale;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::page::fit::Misfit;
use crate::people::columns::Columns;
use crate::people::list::{HiddenRows, Misfits};
use crate::people::recipient::{Channel, Recipient};
use crate::people::repeated::Repeated;
use crate::people::table::Table;
use crate::people::unused::Unused;

/// A list of recipients, for the checks. Findings say row and column, never what stands there.
#[derive(Debug)]
pub struct RecipientsSubject<'a> {
    /// The path to show.
    pub file: &'a str,
    /// Which column holds what.
    pub columns: &'a Columns,
    /// All rows, also the one with the names of the columns, and what is known of their file.
    pub table: &'a Table,
    /// The recipients in their order.
    pub recipients: &'a [Recipient],
    /// Why their addresses cannot be set into the window, in the same order.
    pub misfits: &'a Misfits,
    /// The same for labels and envelopes.
    pub others: &'a [Misfits],
    /// Rows that repeat others.
    pub repeated: &'a [Repeated],
    /// Columns of which something is not used that looks like part of an address.
    pub unused: &'a [Unused],
    /// What becomes of rows that a spreadsheet does not show.
    pub hidden: HiddenRows,
    /// Whether everybody is to be called.
    pub calls: bool,
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

    fn gets_letter(&self, recipient: &Recipient) -> bool {
        let hidden = self.hidden == HiddenRows::Skip && self.table.hidden.contains(&recipient.row);
        let wanted = !recipient.reserved && recipient.gone.is_none();
        wanted && !hidden && recipient.channel == Channel::Letter
    }

    /// Those who are to get a letter.
    pub fn by_letter(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.iter().filter(|recipient| self.gets_letter(recipient))
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
                self.gets_letter(recipient) && recipient.is_complete() && misfits(*index)
            })
            .map(|(_, recipient)| recipient.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::content::locale;
    use crate::finding::rules;
    use crate::people::samples;

    #[test]
    fn only_who_gets_a_letter_is_told_of_and_labels_count_too() {
        let names = samples::names();
        let list = samples::list(
            "Fornavn;Etternavn;Adresse;Postnr;Poststed;Reservert;Kanal\nA;A;Vei 1;0590;Oslo;;\n\
             B;B;Vei 2;0590;Oslo;ja;\nC;C;Vei 3;0590;Oslo;;telefon\nD;D;Vei 4;;Oslo;;\nE;E;Vei 5;0590;Oslo;;brev\n",
            &names,
        );
        let locales = locale::load_all(&Data::new(None));
        let none: Misfits = vec![None; 5];
        let large: Misfits = vec![Some(Misfit::TooLarge); 5];
        let last: Misfits = vec![None, None, None, None, Some(Misfit::Unprintable)];
        let rows = |misfits: &Misfits, others: &[Misfits], misfit: Misfit| {
            let subject = RecipientsSubject {
                file: "list.csv",
                columns: list.columns(),
                table: &list.table,
                recipients: &list.recipients,
                misfits,
                others,
                repeated: &list.repeated,
                unused: &list.unused,
                hidden: list.hidden,
                calls: false,
                default_language: &locales["nb"],
            };
            let letters: Vec<u32> = subject.by_letter().map(|r| r.row).collect();
            assert_eq!(letters, [2, 5, 6]);
            let finding = subject.finding(&rules::INCOMPLETE_ADDRESS, 5, "name");
            let told = ["row", "column"].map(|key| finding.text(key).map(str::to_owned));
            assert_eq!(told, [Some("5".to_owned()), Some("B".to_owned())], "the family's name");
            subject.misfit(misfit).collect::<Vec<u32>>()
        };
        for (misfits, others, misfit, wanted) in [
            (&none, vec![], Misfit::TooLarge, &[][..]),
            // Row 5 is incomplete, which is told already.
            (&large, vec![], Misfit::TooLarge, &[2, 6]),
            (&large, vec![], Misfit::Unprintable, &[]),
            (&none, vec![none.clone(), large.clone()], Misfit::TooLarge, &[2, 6]),
            (&none, vec![last.clone()], Misfit::Unprintable, &[6]),
        ] {
            assert_eq!(rows(misfits, &others, misfit), wanted);
        }
    }
}
