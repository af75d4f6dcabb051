//! A list of recipients with everything that is known of it before a page is made.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::fit::{Metrics, Misfit, Room};
use crate::people::address::Address;
use crate::people::columns::{Columns, Mapping};
use crate::people::file::{self, Choice};
use crate::people::household::{self, Household, Households, Member};
use crate::people::recipient::{Channel, Reader, Recipient};
use crate::people::repeated::{Finder, Repeated};
use crate::people::rows::Row;
use crate::people::spoken::{Names, Spoken};
use crate::people::table::Table;
use crate::people::unused::{Unused, UnusedColumns};

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
    /// Dead, or has left the country.
    Gone,
    /// A spreadsheet does not show the row, and the user said to go on without.
    Hidden,
    /// Shares a letter with others at the address.
    Household,
}

impl LeftOut {
    /// The word in `summary.json` and in messages.
    pub fn word(self) -> &'static str {
        match self {
            LeftOut::Reserved => "reserved",
            LeftOut::Duplicate => "duplicate",
            LeftOut::InPerson => "in-person",
            LeftOut::Faulty => "faulty",
            LeftOut::Gone => "gone",
            LeftOut::Hidden => "hidden",
            LeftOut::Household => "household",
        }
    }
}

/// What becomes of rows that a spreadsheet does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HiddenRows {
    /// Nobody has said it, and nothing is made.
    Ask,
    /// They are read like all others.
    Include,
    /// They are nobody's.
    Skip,
}

/// What a user says of a list.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The file.
    pub path: &'a Path,
    /// What it holds, where that lies in memory alone; the path is only its name then.
    pub bytes: Option<&'a [u8]>,
    /// Which part of it.
    pub choice: Choice<'a>,
    /// What becomes of rows that a spreadsheet does not show.
    pub hidden: HiddenRows,
    /// Who shares a letter.
    pub household: Option<Household>,
    /// The language of people whose own is not known.
    pub default_language: &'a str,
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
    /// Columns of which something is not used that looks like part of an address.
    pub unused: Vec<Unused>,
    /// Who shares a letter, by whose it is.
    pub households: BTreeMap<usize, Vec<usize>>,
    /// What becomes of rows that a spreadsheet does not show.
    pub hidden: HiddenRows,
    reader: Reader<'n>,
}

/// For each recipient, why the address cannot be set into some room; nothing where it can.
pub type Misfits = Vec<Option<Misfit>>;

impl<'n> List<'n> {
    /// Reads a list; nothing where the file is none, which is then told.
    pub fn read(
        source: Source,
        data: &Data,
        mappings: &[Mapping],
        names: &'n Names,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Error> {
        let file = source.path.to_string_lossy().replace('\\', "/");
        let table = match source.bytes {
            Some(bytes) => file::parse(bytes.to_vec(), &file, source.choice),
            None => file::read(source.path, &file, source.choice),
        };
        let table = match table {
            Ok(table) => table,
            Err(finding) => {
                found.push(finding);
                return Ok(None);
            }
        };
        let before = found.len();
        found.extend(lost(&table, &file));
        let columns = Columns::find(&table, data, mappings, &file, found)?;
        // Without its columns, or with rows swallowed, every row would be found at fault.
        let usable = found.len() == before;
        let boxes = columns.boxes(&table);
        let reader = Reader::new(data, columns, boxes, names)?;
        let mut list = Self {
            file,
            table,
            recipients: Vec::new(),
            repeated: Vec::new(),
            unused: Vec::new(),
            households: BTreeMap::new(),
            hidden: source.hidden,
            reader,
        };
        if usable {
            list.fill();
            list.gather(source.household, source.default_language);
        }
        Ok(Some(list))
    }

    /// Reads recipients from the rows.
    fn fill(&mut self) {
        let (rows, reader, start) = (&self.table.rows, &self.reader, self.table.header + 1);
        let mut recipients = Vec::with_capacity(rows.len());
        let mut finder = Finder::default();
        let mut unused = UnusedColumns::new(&self.table, reader);
        for row in rows.iter().skip(start) {
            let address = reader.address(row);
            let recipient = reader.recipient(row, &address);
            let home = recipient.is_complete().then(|| reader.streets.key(&address));
            if self.skips(row.number) {
                finder.pass();
            } else {
                let new = (row, &address, home.as_deref());
                finder.add(new, |index| rows.get(index + start), |row| reader.address(row).name);
            }
            unused.add(row);
            recipients.push(recipient);
        }
        let unused = unused.finish();
        (self.recipients, self.repeated, self.unused) = (recipients, finder.finish(), unused);
    }

    /// Finds who shares a letter.
    fn gather(&mut self, kind: Option<Household>, default: &str) {
        let Some(kind) = kind else { return };
        let mut households = Households::default();
        let mut repeated = self.repeated.iter().filter(|r| r.exact).map(|r| r.index).peekable();
        for (index, recipient) in self.recipients.iter().enumerate() {
            let again = repeated.next_if_eq(&index).is_some();
            let Some(address) = self.own_address(index).filter(|_| !again) else { continue };
            if self.reason(recipient).is_some() || recipient.without_street {
                continue;
            }
            let row = self.row(index).map(|row| self.reader.columns().get(row, "family"));
            let family =
                row.filter(|f| !f.is_empty()).unwrap_or_else(|| household::family(&address.name));
            let home = self.reader.streets.key(&address);
            let (care_of, language) = (address.care_of.as_str(), language(recipient, default));
            households.add(kind, &Member { index, home, care_of, family, language });
        }
        self.households = households.finish();
    }

    /// Whether a row is nobody's.
    fn skips(&self, row: u32) -> bool {
        self.hidden == HiddenRows::Skip && self.table.hidden.contains(&row)
    }

    /// Why a recipient gets no letter whatever the letter looks like.
    fn reason(&self, recipient: &Recipient) -> Option<LeftOut> {
        if self.skips(recipient.row) {
            Some(LeftOut::Hidden)
        } else if recipient.reserved {
            Some(LeftOut::Reserved)
        } else if recipient.gone.is_some() {
            Some(LeftOut::Gone)
        } else if recipient.channel == Channel::Person {
            Some(LeftOut::InPerson)
        } else if !recipient.is_complete() {
            Some(LeftOut::Faulty)
        } else {
            None
        }
    }

    /// Which column holds what.
    pub fn columns(&self) -> &Columns {
        self.reader.columns()
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        self.table.rows.get(index + self.table.header + 1)
    }

    fn own_address(&self, index: usize) -> Option<Address> {
        Some(self.reader.address(self.row(index)?))
    }

    /// The name and the address of a recipient, or of a household.
    pub fn address(&self, index: usize) -> Option<Address> {
        let mut address = self.own_address(index)?;
        if let Some(others) = self.households.get(&index) {
            let others = others.iter().take(2).filter_map(|other| self.own_address(*other));
            let names: Vec<String> =
                std::iter::once(address.name).chain(others.map(|other| other.name)).collect();
            address.name = household::named(&names);
        }
        Some(address)
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
            let unfit = || (misfit.is_some() || fails(index)).then_some(LeftOut::Faulty);
            if let Some(reason) = self.reason(recipient).or_else(unfit) {
                all.insert(index, reason);
            }
        }
        for (head, others) in &self.households {
            // Whoever shares a letter that cannot be made gets none either, for the same reason.
            let reason = all.get(head).copied().unwrap_or(LeftOut::Household);
            all.extend(others.iter().map(|other| (*other, reason)));
        }
        for repeated in self.repeated.iter().filter(|repeated| repeated.exact) {
            all.insert(repeated.index, LeftOut::Duplicate);
        }
        all
    }
}

/// Rows of a file that are lost: swallowed by a quotation mark, or by whatever makes two ways to count them
/// disagree.
fn lost(table: &Table, file: &str) -> Vec<Diagnostic> {
    let open = table.open.iter().map(|row| {
        let finding = Diagnostic::new(&rules::CSV_SYNTAX).in_file(file);
        finding.with("fault", "list-quote").with("row", row.to_string())
    });
    let mut found: Vec<Diagnostic> = open.collect();
    let (read, counted) = (table.rows.len(), table.counted);
    if found.is_empty() && read != counted {
        found.push(
            Diagnostic::new(&rules::LOST_ROWS)
                .in_file(file)
                .with("read", read as f64)
                .with("counted", counted as f64),
        );
    }
    found
}

/// Counts the rows below the names of the columns of the list at `path` in a second way, for `letters
/// verify`; nothing where it cannot be read. With it comes the digest of the file.
pub fn count(path: &Path, choice: Choice) -> Option<(usize, String)> {
    let table = file::read(path, "", choice).ok()?;
    Some((table.counted.saturating_sub(table.header + 1), table.digest))
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
