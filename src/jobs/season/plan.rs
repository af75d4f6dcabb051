//! Which meeting each row of a season's table is, and what it changes there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::{Date, Time};

use crate::content::interface::Interface;
use crate::content::locale::values::{Args, Value};
use crate::jobs::edit::facts::{self, Form};
use crate::jobs::init::{like, meetings};
use crate::jobs::season::cells::{self, Column, Known};
use crate::jobs::season::said::Said;
use crate::people::table::Table;

/// A row that no meeting can be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowFault {
    /// The number of the row, as a spreadsheet shows it.
    pub row: u32,
    /// What is wrong: a word that messages select on.
    pub kind: &'static str,
    /// What stands there.
    pub text: String,
    /// What is like it, or `none`.
    pub like: String,
}

impl RowFault {
    /// The sentence that says so.
    pub fn said(&self, interface: &Interface) -> String {
        let text = |text: &str| Value::Text(text.to_owned());
        let args = Args::from([
            ("row", Value::Number(f64::from(self.row))),
            ("kind", text(self.kind)),
            ("text", text(&self.text)),
            ("like", text(&self.like)),
        ]);
        interface.text("series-fault", &args)
    }
}

/// What a row is for its meeting.
#[derive(Debug, Clone)]
pub(crate) struct PlannedRow {
    pub(crate) number: u32,
    pub(crate) id: String,
    /// What the table said of it before; nothing for a new meeting.
    pub(crate) before: Option<Said>,
    /// What it says now.
    pub(crate) values: BTreeMap<String, String>,
}

impl PlannedRow {
    pub(crate) fn value(&self, key: &str) -> &str {
        self.values.get(key).map_or("", String::as_str)
    }

    pub(crate) fn date(&self) -> Option<Date> {
        self.value("date").parse().ok()
    }

    pub(crate) fn hours(&self) -> (Option<Time>, Option<Time>) {
        (self.value("start").parse().ok(), self.value("end").parse().ok())
    }
}

/// The columns of the table that are known, by their places; those that are not, by their names.
pub(crate) fn columns(table: &Table) -> (Vec<(usize, Column)>, Vec<String>) {
    let Some(header) = table.rows.get(table.header) else { return (Vec::new(), Vec::new()) };
    let (mut known, mut others) = (Vec::new(), Vec::new());
    for (place, name) in header.cells().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        match cells::column(name) {
            Some(column) if known.iter().all(|(_, other)| *other != column) => {
                known.push((place, column));
            }
            _ => others.push(name.trim().to_owned()),
        }
    }
    (known, others)
}

/// What each row says, and which meeting it is of. Rows are those of `root`'s meetings whose table is `name`.
pub(crate) fn plan(
    table: &Table,
    columns: &[(usize, Column)],
    known: &Known,
    name: &str,
    faults: &mut Vec<RowFault>,
) -> Vec<PlannedRow> {
    let root = &known.office.root;
    let mut rows: Vec<(PlannedRow, String)> = Vec::new();
    for row in table.rows.iter().skip(table.header + 1) {
        if row.cells().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let number = row.number;
        let (mut values, mut id) = (BTreeMap::new(), String::new());
        for (place, column) in columns {
            let cell = row.cell(*place);
            match column {
                Column::Id => id = cell.trim().to_owned(),
                Column::Fact(key, form) => match cells::read(key, *form, cell, known) {
                    Ok(value) => {
                        values.insert((*key).to_owned(), value);
                    }
                    Err(unread) => faults.push(RowFault {
                        row: number,
                        kind: unread.expected,
                        text: cell.trim().to_owned(),
                        like: unread.like,
                    }),
                },
            }
        }
        let missing = |key: &str| values.get(key).is_none_or(String::is_empty);
        let unread = faults.iter().any(|fault| fault.row == number);
        if missing("date") && !unread {
            let (kind, like) = ("no-date", "none".to_owned());
            faults.push(RowFault { row: number, kind, text: String::new(), like });
        }
        rows.push((PlannedRow { number, id: String::new(), before: None, values }, id));
    }
    name_rows(root, name, &mut rows, faults);
    rows.into_iter().map(|(row, _)| row).collect()
}

/// Gives each row its meeting: the one that it names; else the one of the same topic and day, then one of the
/// same topic that is left; else a new one.
fn name_rows(
    root: &Path,
    table: &str,
    rows: &mut [(PlannedRow, String)],
    faults: &mut Vec<RowFault>,
) {
    let ids = meetings(root);
    let said = |id: &String| {
        let name = format!("events/{id}");
        Some((id.clone(), Said::load(&root.join(&name), &name, &mut Vec::new())?))
    };
    let mut left: BTreeMap<String, Said> =
        ids.iter().filter_map(said).filter(|(_, said)| said.table == table).collect();
    let mut taken: BTreeSet<String> = ids.into_iter().map(|id| id.to_lowercase()).collect();
    let mut named = BTreeSet::new();
    for (row, id) in rows.iter_mut().filter(|(_, id)| !id.is_empty()) {
        let fault = |kind, like: String| RowFault { row: row.number, kind, text: id.clone(), like };
        if like(id, "mote") != *id {
            faults.push(fault("id", like(id, "mote")));
        } else if !named.insert(id.clone()) {
            faults.push(fault("twice", "none".to_owned()));
        } else if let Some(before) = left.remove(id) {
            row.before = Some(before);
        } else if !taken.insert(id.clone()) {
            faults.push(fault("taken", "none".to_owned()));
        }
        row.id.clone_from(id);
    }
    for same_day in [true, false] {
        for (row, _) in rows.iter_mut().filter(|(row, _)| row.id.is_empty()) {
            let of = |key: &str, said: &Said| {
                said.values.get(key).map_or("", String::as_str) == row.value(key)
            };
            let fits = |said: &Said| of("topic", said) && (!same_day || of("date", said));
            let one = left.iter().find(|(_, said)| fits(said)).map(|(id, _)| id.clone());
            if let Some((id, before)) = one.and_then(|id| left.remove_entry(&id)) {
                row.id = id;
                row.before = Some(before);
            }
        }
    }
    for (row, _) in rows.iter_mut().filter(|(row, _)| row.id.is_empty()) {
        let day = row.value("date");
        let stem = match row.value("topic") {
            "" => format!("mote-{day}"),
            topic => format!("{topic}-{day}"),
        };
        row.id = crate::jobs::init::id(&stem, "mote", &mut taken);
    }
}

/// Meetings of a table that no row is of any more.
pub(crate) fn gone(root: &Path, table: &str, rows: &[PlannedRow]) -> Vec<String> {
    let of_table = |id: &String| {
        let name = format!("events/{id}");
        let said = Said::load(&root.join(&name), &name, &mut Vec::new());
        said.is_some_and(|said| said.table == table) && rows.iter().all(|row| row.id != *id)
    };
    meetings(root).into_iter().filter(of_table).collect()
}

/// Keys that the table says otherwise than before, with what the meeting says now; and those of them that
/// somebody has changed by hand since.
pub(crate) fn changes(row: &PlannedRow, facts: &str) -> Vec<(String, Form, String, bool)> {
    let Some(before) = &row.before else { return Vec::new() };
    let mut all = Vec::new();
    for (key, new) in &row.values {
        let old = before.values.get(key).map_or("", String::as_str);
        let Some(Column::Fact(_, form)) = cells::column(key) else { continue };
        if old == new {
            continue;
        }
        let now = facts::value_at(facts, key, form);
        if now != *new {
            let by_hand = now != old;
            all.push((key.clone(), form, now, by_hand));
        }
    }
    all
}
