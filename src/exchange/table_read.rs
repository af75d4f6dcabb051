//! A table that came back, from a workbook or as CSV: the columns are found by the names in the row that has
//! them, whoever has saved it in between and wherever they stand now.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, DataRef, Reader, Xlsx, open_workbook_from_rs};
use csv::ReaderBuilder;

use crate::exchange::unit::Returned;
use crate::exchange::xlsx::COLUMNS;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;

/// Rows at most.
const MAX_ROWS: u32 = 1 << 20;
/// Columns at most.
const MAX_COLUMNS: usize = 64;

/// Reads a workbook: the first sheet with the columns.
pub fn read_workbook(
    bytes: &[u8],
    name: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<Returned>> {
    let broken = |kind: &str| {
        Diagnostic::new(&rules::EXCHANGE_SYNTAX).in_file(name.to_owned()).with("kind", kind)
    };
    let Ok(mut book) = open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(bytes)) else {
        found.push(broken("xlsx"));
        return None;
    };
    for sheet in book.sheet_names() {
        let mut table = Table::default();
        // A chart is a sheet too, and has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&sheet) else { continue };
        let mut row: (u32, Vec<String>) = (0, Vec::new());
        while let Ok(Some(cell)) = cells.next_cell() {
            let (number, column) = cell.get_position();
            if number != row.0 {
                table.row(row.0 as usize + 1, &row.1);
                row = (number, Vec::new());
            }
            if number < MAX_ROWS && (column as usize) < MAX_COLUMNS {
                row.1.resize(row.1.len().max(column as usize + 1), String::new());
                row.1[column as usize] = shown(cell.get_value());
            }
        }
        table.row(row.0 as usize + 1, &row.1);
        if table.columns.is_some() {
            return table.finish(broken("empty"), found);
        }
    }
    found.push(broken("columns"));
    None
}

/// Reads a table of text, whatever stands between its cells.
pub fn read_csv(source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) -> Option<Vec<Returned>> {
    let broken = |kind: &str| {
        Diagnostic::new(&rules::EXCHANGE_SYNTAX).in_file(source.path.clone()).with("kind", kind)
    };
    let head = source.text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| head.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = [b'\t', b',', b';'].into_iter().max_by_key(count).unwrap_or(b';');
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(source.text.as_bytes());
    let mut table = Table::default();
    for (number, row) in reader.records().filter_map(Result::ok).enumerate() {
        let cells: Vec<String> = row.iter().take(MAX_COLUMNS).map(str::to_owned).collect();
        table.row(number + 1, &cells);
    }
    if table.columns.is_none() {
        found.push(broken("columns"));
        return None;
    }
    table.finish(broken("empty"), found)
}

/// A cell as text. Where a spreadsheet has made something else of it, what it makes is shown.
fn shown(value: &DataRef) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Empty => String::new(),
        other => Data::from(other.clone()).to_string(),
    }
}

#[derive(Default)]
struct Table {
    /// The place of each column, as soon as the row with their names has come.
    columns: Option<[Option<usize>; COLUMNS.len()]>,
    all: Vec<Returned>,
}

impl Table {
    fn row(&mut self, number: usize, cells: &[String]) {
        let Some(columns) = &self.columns else {
            let place = |name: &&str| cells.iter().position(|cell| cell.trim() == *name);
            let places = COLUMNS.each_ref().map(place);
            if places[0].is_some() && places[2].is_some() {
                self.columns = Some(places);
            }
            return;
        };
        let cell = |at: usize| {
            let cell = cells.get(columns.get(at).copied().flatten()?)?;
            // Spreadsheets and their files part lines in several ways.
            Some(cell.replace("\r\n", "\n").replace("_x000D_", ""))
        };
        let key = cell(0).unwrap_or_default().trim().to_owned();
        // Lines that say what the table is have no name.
        if !key.is_empty() {
            self.all.push(Returned {
                key,
                source: cell(1),
                target: cell(2).unwrap_or_default(),
                base: cell(7).filter(|base| !base.is_empty()),
                row: number,
                ..Returned::default()
            });
        }
    }

    fn finish(self, empty: Diagnostic, found: &mut Vec<Diagnostic>) -> Option<Vec<Returned>> {
        if self.all.is_empty() {
            found.push(empty);
            return None;
        }
        Some(self.all)
    }
}
