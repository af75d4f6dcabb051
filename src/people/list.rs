//! A list of recipients with everything that is known of it before a page is made.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::finding::diagnostic::Diagnostic;
use crate::page::fit::{Metrics, Misfit, Room};
use crate::people::address::Address;
use crate::people::columns::{Columns, Mapping};
use crate::people::recipient::{Channel, Reader, Recipient};
use crate::people::repeated::{Finder, Repeated};
use crate::people::rows::Row;
use crate::people::spoken::{Names, Spoken};
use crate::people::table::{self, Table};

/// Why somebody gets no letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Reserved against letters.
    Reserved,
    /// The same row stands in the list before.
    Duplicate,
    /// Invited in person.
    InPerson,
    /// The address is incomplete or cannot be printed, and the user said to go on without.
    Faulty,
}

impl LeftOut {
    /// The word in `summary.json` and in messages.
    pub fn word(self) -> &'static str {
        match self {
            LeftOut::Reserved => "reserved",
            LeftOut::Duplicate => "duplicate",
            LeftOut::InPerson => "in-person",
            LeftOut::Faulty => "faulty",
        }
    }
}

/// A list that was read.
#[derive(Debug)]
pub struct List<'n> {
    /// The path to show.
    pub file: String,
    /// The rows as they are.
    pub table: Table,
    /// A recipient for each row below the names of the columns.
    pub recipients: Vec<Recipient>,
    /// Rows that repeat others.
    pub repeated: Vec<Repeated>,
    reader: Reader<'n>,
}

/// For each recipient, why the address cannot be set into some room; nothing where it can.
pub type Misfits = Vec<Option<Misfit>>;

impl<'n> List<'n> {
    /// Reads a list; nothing where the file is none, which is then told.
    pub fn read(
        (path, sheet): (&Path, Option<&str>),
        data: &Data,
        mappings: &[Mapping],
        names: &'n Names,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Error> {
        let file = path.to_string_lossy().replace('\\', "/");
        let table = table::read(path, &file, sheet);
        Self::of(table, file, data, mappings, names, found)
    }

    /// As [`List::read`], from what a file held; `path` is only its name.
    pub fn parse(
        (bytes, path, sheet): (Vec<u8>, &Path, Option<&str>),
        data: &Data,
        mappings: &[Mapping],
        names: &'n Names,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Error> {
        let file = path.to_string_lossy().replace('\\', "/");
        let table = table::parse(bytes, &file, sheet);
        Self::of(table, file, data, mappings, names, found)
    }

    fn of(
        table: Result<Table, Diagnostic>,
        file: String,
        data: &Data,
        mappings: &[Mapping],
        names: &'n Names,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Error> {
        let table = match table {
            Ok(table) => table,
            Err(finding) => {
                found.push(finding);
                return Ok(None);
            }
        };
        let before = found.len();
        let columns = Columns::find(&table, data, mappings, &file, found)?;
        // Without its columns every row would be found at fault.
        let usable = found.len() == before;
        let reader = Reader::new(data, columns, names)?;
        let rows = &table.rows;
        let mut recipients = Vec::with_capacity(if usable { rows.len() } else { 0 });
        let mut finder = Finder::default();
        for row in rows.iter().skip(1).filter(|_| usable) {
            let address = reader.address(row);
            let recipient = reader.recipient(row, &address);
            let new = (row, &address, recipient.is_complete());
            finder.add(new, |index| rows.get(index + 1), |row| reader.address(row).name);
            recipients.push(recipient);
        }
        Ok(Some(Self { file, table, recipients, repeated: finder.finish(), reader }))
    }

    /// Which column holds what.
    pub fn columns(&self) -> &Columns {
        self.reader.columns()
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        self.table.rows.get(index + 1)
    }

    /// The name and the address of a recipient.
    pub fn address(&self, index: usize) -> Option<Address> {
        Some(self.reader.address(self.row(index)?))
    }

    /// The telephone number of a recipient.
    pub fn phone(&self, index: usize) -> &str {
        self.row(index).map_or("", |row| self.reader.phone(row))
    }

    /// The row numbers of the whole list, first and last; 0 when it is empty.
    pub fn span(&self) -> (u32, u32) {
        let row = |recipient: Option<&Recipient>| recipient.map_or(0, |recipient| recipient.row);
        (row(self.recipients.first()), row(self.recipients.last()))
    }

    /// Which addresses cannot be set into a room.
    pub fn misfits(&self, metrics: &Metrics, room: Room) -> Misfits {
        let addresses = (0..self.recipients.len()).map(|index| self.address(index));
        addresses.map(|address| metrics.fit(&address?.lines(), room).err()).collect()
    }

    /// Who gets no letter, and why, by the index of the recipient. `others` are the addresses as they
    /// are set on labels and envelopes.
    pub fn left_out(&self, misfits: &Misfits, others: &[Misfits]) -> BTreeMap<usize, LeftOut> {
        let fails = |index: usize| {
            others.iter().any(|misfits| misfits.get(index).is_some_and(Option::is_some))
        };
        let mut all = BTreeMap::new();
        for (index, (recipient, misfit)) in self.recipients.iter().zip(misfits).enumerate() {
            let reason = if recipient.reserved {
                LeftOut::Reserved
            } else if recipient.channel == Channel::Person {
                LeftOut::InPerson
            } else if !recipient.is_complete() || misfit.is_some() || fails(index) {
                LeftOut::Faulty
            } else {
                continue;
            };
            all.insert(index, reason);
        }
        for repeated in self.repeated.iter().filter(|repeated| repeated.exact) {
            all.insert(repeated.index, LeftOut::Duplicate);
        }
        all
    }
}

/// The language that a recipient's letter is in.
pub fn language<'r>(recipient: &'r Recipient, default: &'r str) -> &'r str {
    match &recipient.spoken {
        Spoken::Known(tag) => tag,
        _ => default,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples;

    fn reasons(list: &List, misfits: &Misfits, others: &[Misfits]) -> Vec<(u32, &'static str)> {
        let left_out = list.left_out(misfits, others);
        left_out.iter().map(|(at, why)| (list.recipients[*at].row, why.word())).collect()
    }

    #[test]
    fn everybody_who_gets_no_letter_has_a_reason() {
        let names = samples::names();
        let list = samples::list(
            "Navn;Adresse;Postnr;Poststed;Reservert;Kanal\n\
             Ali Hassan;Vei 1;0590;Oslo;;\n\
             Berit Moe;Vei 2;0590;Oslo;ja;\n\
             Cecilie Li;Vei 3;0590;Oslo;kanskje;\n\
             Dag Moen;Vei 4;0590;Oslo;nei;brev\n\
             Eva Lund;Vei 5;0590;Oslo;-;Telefon\n\
             Finn Dahl;Vei 6;0590;Oslo;;due\n\
             Gro Vik;Vei 7;;Oslo;;\n\
             Hans Berg;Vei 8;0590;Oslo;ja;telefon\n\
             Ida Ness;Vei 9;;Oslo;;personlig\n\
             Ali Hassan;Vei 1;0590;Oslo;;\n\
             Berit Moe;Vei 2;0590;Oslo;ja;\n",
            &names,
        );
        let fits: Misfits = vec![None; list.recipients.len()];
        let expected = [
            (3, "reserved"),
            // Neither yes nor no: a letter that is not sent can still be sent.
            (4, "reserved"),
            (6, "in-person"),
            (8, "faulty"),
            (9, "reserved"),
            (10, "in-person"),
            (11, "duplicate"),
            (12, "duplicate"),
        ];
        assert_eq!(reasons(&list, &fits, &[]), expected);
        // One whose address fits into the window and not onto the label gets nothing either.
        let mut narrow = fits.clone();
        narrow[3] = Some(Misfit::TooLarge);
        let faulty = [&expected[..2], &[(5, "faulty")], &expected[2..]].concat();
        assert_eq!(reasons(&list, &narrow, &[]), faulty);
        assert_eq!(reasons(&list, &fits, &[fits.clone(), narrow.clone()]), faulty);
        // Nobody is told of a fault in an address that nothing is sent to.
        narrow[3] = None;
        narrow[4] = Some(Misfit::Unprintable);
        assert_eq!(reasons(&list, &narrow, &[]), expected);
    }

    #[test]
    fn two_lists_do_not_know_each_other() {
        let names = samples::names();
        let csv = "Navn;Adresse;Postnr;Poststed\nAli Hassan;Vei 1;0590;Oslo\n";
        let (one, other) = (samples::list(csv, &names), samples::list(csv, &names));
        let twice = samples::list(&format!("{csv}Ali Hassan;Vei 1;0590;Oslo\n"), &names);
        assert_eq!((one.repeated.len(), other.repeated.len(), twice.repeated.len()), (0, 0, 1));
        assert_eq!(one.table.digest, other.table.digest);
        assert_ne!(one.table.digest, twice.table.digest);
    }

    #[test]
    fn people_with_alike_names_at_one_address_get_a_letter_each() {
        let names = samples::names();
        let list = samples::list(
            "Navn;Adresse;Postnr;Poststed;Telefon\nKari Nordmann;Vei 1;0590;Oslo;1\n\
             Kari Nordman;Vei 1;0590;Oslo;2\nKari Nordmann;Vei 1;0590;Oslo;3\n",
            &names,
        );
        assert_eq!(list.repeated.len(), 2, "they are told");
        assert_eq!(reasons(&list, &vec![None; 3], &[]), []);
    }

    /// The district speaks Somali and Arabic here, and Romanian has no texts.
    #[test]
    fn a_letter_is_in_a_language_that_there_is_one_in() {
        let names = samples::names();
        let list = samples::list(
            "Navn;Adresse;Postnr;Poststed;Språk\nA;Vei 1;0590;Oslo;somali\nB;Vei 2;0590;Oslo;arabisk\n\
             C;Vei 3;0590;Oslo;rumensk\nD;Vei 4;0590;Oslo;\nE;Vei 5;0590;Oslo;qwerty\n",
            &names,
        );
        let tags: Vec<&str> = list.recipients.iter().map(|r| language(r, "nn")).collect();
        assert_eq!(tags, ["so", "ar", "nn", "nn", "nn"]);
    }
}
