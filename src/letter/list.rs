//! A list of recipients with everything that is known of it before a page is made.

use std::collections::BTreeMap;
use std::path::Path;

use super::columns::{Columns, Mapping};
use super::fit::{Fitted, Metrics, Misfit, Room};
use super::recipient::{Channel, Reader, Recipient};
use super::repeated::{self, Repeated};
use super::spoken::{Names, Spoken};
use super::table::{self, Row, Table};
use crate::Error;
use crate::checks::{Check, Run, Selection};
use crate::data::Data;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

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
pub struct List {
    /// The path to show.
    pub file: String,
    /// The rows as they are.
    pub table: Table,
    /// Which column holds what.
    pub columns: Columns,
    /// A recipient for each row below the names of the columns.
    pub recipients: Vec<Recipient>,
    /// Rows that repeat others.
    pub repeated: Vec<Repeated>,
}

impl List {
    /// Reads a list. A file that is no list is an `Err`.
    pub fn read(
        path: &Path,
        data: &Data,
        mappings: &[Mapping],
        names: &Names,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Result<Self, Diagnostic>, Error> {
        let file = path.to_string_lossy().replace('\\', "/");
        let table = match table::read(path, &file) {
            Ok(table) => table,
            Err(finding) => return Ok(Err(finding)),
        };
        let before = found.len();
        let columns = Columns::find(&table, data, mappings, &file, found)?;
        // Without its columns every row would be found at fault.
        let usable = found.len() == before;
        let rows: Vec<&Row> = table.rows.iter().skip(1).filter(|_| usable).collect();
        let reader = Reader::new(data, &columns, names)?;
        let recipients: Vec<Recipient> = rows.iter().map(|row| reader.recipient(row)).collect();
        let repeated = repeated::find(&rows, &recipients);
        Ok(Ok(Self { file, table, columns, recipients, repeated }))
    }

    /// The row numbers of the whole list, first and last; 0 when it is empty.
    pub fn span(&self) -> (u32, u32) {
        let row = |recipient: Option<&Recipient>| recipient.map_or(0, |recipient| recipient.row);
        (row(self.recipients.first()), row(self.recipients.last()))
    }

    /// The addresses as they are set into the window, in the order of the recipients.
    pub fn fit(&self, metrics: &Metrics, room: Room) -> Vec<Result<Fitted, Misfit>> {
        self.recipients.iter().map(|recipient| metrics.fit(&recipient.lines(), room)).collect()
    }

    /// Who gets no letter, and why, by the index of the recipient. `others` are the addresses as they
    /// are set on labels and envelopes.
    pub fn left_out(
        &self,
        fitted: &[Result<Fitted, Misfit>],
        others: &[Vec<Result<Fitted, Misfit>>],
    ) -> BTreeMap<usize, LeftOut> {
        let fails =
            |index: usize| others.iter().any(|fits| fits.get(index).is_some_and(Result::is_err));
        let mut all = BTreeMap::new();
        for (index, (recipient, fitted)) in self.recipients.iter().zip(fitted).enumerate() {
            let reason = if recipient.reserved {
                LeftOut::Reserved
            } else if recipient.channel == Channel::Person {
                LeftOut::InPerson
            } else if !recipient.gaps.is_empty() || fitted.is_err() || fails(index) {
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

    /// Runs the checks of lists.
    pub fn judge(
        &self,
        fitted: &[Result<Fitted, Misfit>],
        others: &[Vec<Result<Fitted, Misfit>>],
        default_language: &Locale,
        selection: &Selection,
        found: &mut Vec<Diagnostic>,
    ) {
        let rows: Vec<&Row> = self.table.rows.iter().collect();
        let subject = RecipientsSubject {
            file: &self.file,
            columns: &self.columns,
            rows: &rows,
            recipients: &self.recipients,
            fitted,
            others,
            repeated: &self.repeated,
            default_language,
        };
        for run in selection.runs() {
            if let Run::Recipients(run) = run {
                run(&subject, found);
            }
        }
    }
}

/// The language that a recipient's letter is in.
pub fn language<'r>(recipient: &'r Recipient, default: &'r str) -> &'r str {
    match &recipient.spoken {
        Spoken::Known(tag) => tag,
        _ => default,
    }
}

/// A list of recipients, for the checks. Findings say row and column, never what stands there.
#[derive(Debug)]
pub struct RecipientsSubject<'a> {
    /// The path to show.
    pub file: &'a str,
    /// Which column holds what.
    pub columns: &'a Columns,
    /// All rows, also the one with the names of the columns.
    pub rows: &'a [&'a Row],
    /// The recipients in their order.
    pub recipients: &'a [Recipient],
    /// Their addresses as they are set, in the same order.
    pub fitted: &'a [Result<Fitted, Misfit>],
    /// The same for labels and envelopes.
    pub others: &'a [Vec<Result<Fitted, Misfit>>],
    /// Rows that repeat others.
    pub repeated: &'a [Repeated],
    /// The language of letters to people whose own is not known.
    pub default_language: &'a Locale,
}

impl RecipientsSubject<'_> {
    /// A finding about a field in a row.
    pub fn finding(&self, check: &'static Check, row: u32, field: &str) -> Diagnostic {
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
    pub fn misfits(&self, misfit: Misfit) -> impl Iterator<Item = u32> {
        let misfits = move |index: usize| {
            let all = [self.fitted].into_iter().chain(self.others.iter().map(Vec::as_slice));
            all.filter_map(|fits| fits.get(index)).any(|fits| *fits == Err(misfit))
        };
        self.recipients
            .iter()
            .enumerate()
            .filter(move |(index, recipient)| {
                let letter = !recipient.reserved && recipient.channel == Channel::Letter;
                letter && recipient.gaps.is_empty() && misfits(*index)
            })
            .map(|(_, recipient)| recipient.row)
    }
}
