//! A season of meetings from one table. Run again, it changes what the table changed, and nothing else.
//!
//! ```text
//! table ─► rows ─► plan: which meeting, what has changed ─► all sound? ─► events/<id>/event.toml, series.toml
//! ```

use std::path::{Path, PathBuf};

use crate::base::artifact::write;
use crate::base::error::Error;
use crate::content::event;
use crate::content::locale;
use crate::content::topic;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::edit::facts::{self, Form};
use crate::jobs::edit::{self, Change, Refusal, Saved, Writer};
use crate::jobs::init::{self, Meeting, Missing, weekday};
use crate::jobs::season::cells::{Column, Known};
use crate::jobs::season::coming::coming;
use crate::jobs::season::day::{DayNote, notes};
use crate::jobs::season::plan::{self, PlannedRow, RowFault};
use crate::jobs::season::said::{FILE, Said};
use crate::people::file::{self, Choice};

/// What to read, and how.
#[derive(Debug, Clone)]
pub struct Request {
    /// The office's folder.
    pub root: PathBuf,
    /// The table.
    pub table: PathBuf,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Whether nothing is written.
    pub dry_run: bool,
    /// Who writes.
    pub writer: Writer,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowChange {
    /// It is a new meeting.
    New,
    /// These keys were changed; those that somebody had changed by hand with what stood there.
    Changed(Vec<(String, Option<String>)>),
    /// The table says what it said before.
    Same,
}

/// A meeting of the season.
#[derive(Debug)]
pub struct SeriesRow {
    /// The number of the row.
    pub number: u32,
    /// The meeting's id.
    pub id: String,
    /// What became of it.
    pub change: RowChange,
    /// What is special about its day.
    pub notes: Vec<DayNote>,
    /// Other meetings at the same time in the same place, by their ids.
    pub clashes: Vec<String>,
    /// What it lacks.
    pub missing: Vec<Missing>,
}

/// What came of a season.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Its meetings, in the order of the table.
    pub rows: Vec<SeriesRow>,
    /// What is wrong with rows. With any, nothing is written.
    pub faults: Vec<RowFault>,
    /// Columns that are no facts of a meeting.
    pub unknown: Vec<String>,
    /// Meetings that the table has no row for any more. They stay as they are.
    pub gone: Vec<String>,
    /// What is wrong with the files.
    pub findings: Vec<Diagnostic>,
}

/// Makes and changes the meetings of a season.
pub fn series(office: &Workspace, request: &Request) -> Result<Outcome, Error> {
    let mut outcome = Outcome::default();
    let name = request.table.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let choice = Choice { sheet: request.sheet.as_deref(), header: None };
    let table = match file::read(&request.table, &name, choice) {
        Ok(table) => table,
        Err(finding) => {
            outcome.findings.push(finding);
            return Ok(outcome);
        }
    };
    let locales = locale::load_all(&office.data);
    let topics = topic::ids(&office.data).into_iter();
    let topics = topics.filter_map(|id| topic::load(&office.data, &id, &mut outcome.findings));
    let known = Known { office, topics: topics.collect(), locales: locales.values().collect() };
    let (columns, unknown) = plan::columns(&table);
    outcome.unknown = unknown;
    if !columns.iter().any(|(_, column)| *column == Column::Fact("date", Form::Date)) {
        let row = table.rows.get(table.header).map_or(1, |row| row.number);
        let (text, like) = (String::new(), "none".to_owned());
        outcome.faults.push(RowFault { row, kind: "no-date-column", text, like });
        return Ok(outcome);
    }
    let rows = plan::plan(&table, &columns, &known, &name, &mut outcome.faults);
    if !outcome.faults.is_empty() {
        return Ok(outcome);
    }
    outcome.gone = plan::gone(&office.root, &name, &rows);
    let clashes = clashes(office, &rows);
    for (row, clashes) in rows.iter().zip(clashes) {
        let change = apply(office, row, &name, request)?;
        let notes = match row.date() {
            Some(date) => notes(&office.data, date, row.hours(), &mut outcome.findings),
            None => Vec::new(),
        };
        let missing = init::of_meeting(&office.root, &row.id);
        let (number, id) = (row.number, row.id.clone());
        let missing = if request.dry_run && row.before.is_none() { Vec::new() } else { missing };
        outcome.rows.push(SeriesRow { number, id, change, notes, clashes, missing });
    }
    Ok(outcome)
}

/// For each row the other meetings in the same place at the same time: of the table, and of the office.
fn clashes(office: &Workspace, rows: &[PlannedRow]) -> Vec<Vec<String>> {
    let others = coming(office);
    let of_row = |row: &PlannedRow| {
        let (Some(date), (Some(start), Some(end))) = (row.date(), row.hours()) else {
            return Vec::new();
        };
        let meets = |other: &PlannedRow| {
            let (Some(from), Some(to)) = other.hours() else { return false };
            other.date() == Some(date)
                && other.value("venue") == row.value("venue")
                && (from < end && start < to)
        };
        let in_table = rows.iter().filter(|other| other.id != row.id && meets(other));
        let mut all: Vec<String> = in_table.map(|other| other.id.clone()).collect();
        for other in &others {
            let Some(event) = &other.event else { continue };
            let same = event.date.value == date && event.venue.value == row.value("venue");
            let meets = event.start < end && start < event.end.value;
            if same && meets && rows.iter().all(|row| row.id != other.id) {
                all.push(other.id.clone());
            }
        }
        all
    };
    rows.iter().map(of_row).collect()
}

/// Makes the meeting of a row, or changes in it what the table has changed.
fn apply(
    office: &Workspace,
    row: &PlannedRow,
    table: &str,
    request: &Request,
) -> Result<RowChange, Error> {
    let root = &office.root;
    let file = format!("events/{}/{}", row.id, event::FILE);
    let facts = edit::text(root, &file).unwrap_or_default();
    let changes = plan::changes(row, &facts);
    let change = match (&row.before, changes.is_empty()) {
        (None, _) => RowChange::New,
        (Some(_), true) => RowChange::Same,
        (Some(_), false) => {
            let told = changes.iter().map(|(key, _, now, by_hand)| {
                (key.clone(), Some(now.clone()).filter(|_| *by_hand))
            });
            RowChange::Changed(told.collect())
        }
    };
    if request.dry_run {
        return Ok(change);
    }
    if row.before.is_none() {
        make(office, row, &file, request)?;
    }
    for (key, form, now, _) in &changes {
        set(root, &file, key, *form, now, row.value(key), &request.writer)?;
        if key == "date" {
            follow(office, &file, row, request)?;
        }
    }
    let said = Said { table: table.to_owned(), values: row.values.clone() };
    if row.before.as_ref() != Some(&said) {
        write(&root.join("events").join(&row.id).join(FILE), said.written().as_bytes())?;
    }
    Ok(change)
}

/// A new meeting with everything that its row says.
fn make(office: &Workspace, row: &PlannedRow, file: &str, request: &Request) -> Result<(), Error> {
    let usual = init::usual(office);
    let text = |key: &str, usual: &str| match row.value(key) {
        "" => usual.to_owned(),
        own => own.to_owned(),
    };
    let (start, end) = row.hours();
    let meeting = Meeting {
        id: row.id.clone(),
        topic: Some(row.value("topic").to_owned()).filter(|topic| !topic.is_empty()),
        date: row.date(),
        start: start.or(usual.start),
        end: end.or(usual.end),
        venue: text("venue", &usual.venue),
        contact: text("contact", &usual.contact),
        page: row.value("page").to_owned(),
        languages: row.value("languages").lines().map(str::to_owned).collect(),
        ..Meeting::default()
    };
    init::meeting(&office.root, &meeting)?;
    for (key, value) in row.values.iter().filter(|(_, value)| !value.is_empty()) {
        let Some(Column::Fact(_, form)) = crate::jobs::season::cells::column(key) else { continue };
        let facts = edit::text(&office.root, file).unwrap_or_default();
        let now = facts::value_at(&facts, key, form);
        set(&office.root, file, key, form, &now, value, &request.writer)?;
    }
    Ok(())
}

/// A weekday beside the date follows it.
fn follow(
    office: &Workspace,
    file: &str,
    row: &PlannedRow,
    request: &Request,
) -> Result<(), Error> {
    let facts = edit::text(&office.root, file).unwrap_or_default();
    let old = facts::value_at(&facts, "weekday", Form::Text);
    let new = row.date().and_then(|date| weekday(&old, date, &office.data));
    match new {
        Some(new) => set(&office.root, file, "weekday", Form::Text, &old, &new, &request.writer),
        None => Ok(()),
    }
}

fn set(
    root: &Path,
    file: &str,
    key: &str,
    form: Form,
    old: &str,
    new: &str,
    writer: &Writer,
) -> Result<(), Error> {
    let unreadable = || Error::UnreadableInput { reason: format!("{file}: {key}") };
    match facts::set(root, file, key, form, Change { old, new }, writer) {
        Ok(Saved::Written | Saved::Same) => Ok(()),
        Ok(Saved::Conflict(_)) => Err(unreadable()),
        Err(Refusal::Unwritable(error)) => Err(error),
        Err(_) => Err(unreadable()),
    }
}
