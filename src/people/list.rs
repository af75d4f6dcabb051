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
        let table = match table::read(path, &file, sheet) {
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
