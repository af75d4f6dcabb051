//! Sheets of OpenDocument workbooks, as LibreOffice keeps them.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Ods, Range, Reader, SheetVisible, open_workbook_from_rs};
use quick_xml::events::{BytesStart, Event};

use crate::people::identity::holds_one;
use crate::people::parts::{
    Archive, MAX_PLACES, Search, attribute, each_event, identities_in, open, text_of,
};
use crate::people::rows::{MAX_COLUMNS, MAX_ROWS, Rows, Strange};
use crate::people::table::{Form, OtherSheet, Part, Place, Table};
use crate::people::workbook::{choose, day, truth};

/// Cells of all sheets at most, repeated ones counted: the library keeps each of them.
const MAX_CELLS: u64 = 1 << 24;

/// Whether the bytes are such a workbook: its type is the first file in it.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..200).unwrap_or(bytes);
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    start.starts_with(b"PK\x03\x04") && start.windows(kind.len()).any(|part| part == kind)
}

/// Reads a sheet of a workbook, and looks into all the rest of it.
pub(crate) fn read(bytes: &[u8], sheet: Option<&str>, digest: String) -> Result<Table, String> {
    let mut archive = open(bytes, "ODS")?;
    let facts = facts(&mut archive);
    if facts.cells > MAX_CELLS {
        return Err("ODS > 16 777 216".to_owned());
    }
    let mut book: Ods<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| "ODS".to_owned())?;
    let names = book.sheet_names();
    let chosen = choose(&names, sheet)?;
    let hidden: Vec<bool> =
        book.sheets_metadata().iter().map(|s| s.visible != SheetVisible::Visible).collect();
    let hides = |place: usize| hidden.get(place).copied().unwrap_or(false);
    let mut rows = Rows::default();
    let (mut others, mut identities) = (Vec::new(), facts.comments);
    for (place, name) in names.iter().enumerate() {
        let range = book.worksheet_range(name).map_err(|_| "ODS".to_owned())?;
        if place == chosen {
            fill(&range, &mut rows);
            continue;
        }
        let mut search = Search::default();
        let (mut count, mut header) = (0, Vec::new());
        each_row(&range, |number, cells| {
            let cells: Vec<&str> = cells.iter().map(|(text, _)| text.as_str()).collect();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                count += 1;
                if count == 1 {
                    header = cells.iter().map(|cell| (*cell).to_owned()).collect();
                }
            }
            search.row((place + 1, number), cells.iter().copied());
        });
        others.push(OtherSheet { number: place + 1, hidden: hides(place), rows: count, header });
        identities.extend(search.finish(place + 1));
    }
    if rows.is_full() {
        return Err("ODS > 256 MB".to_owned());
    }
    identities.extend(elsewhere(&mut archive));
    let own = facts.sheets.into_iter().nth(chosen).unwrap_or_default();
    Ok(Table {
        sheet: Some((chosen + 1, names.len())),
        counted: own.filled,
        hidden: own.hidden,
        hidden_columns: own.hidden_columns,
        hidden_sheet: sheet.is_none() && hides(chosen),
        others,
        identities,
        ..Table::of(Form::Ods, rows, digest)
    })
}

fn fill(range: &Range<Data>, rows: &mut Rows) {
    each_row(range, |number, cells| {
        for (column, (_, strange)) in cells.iter().enumerate() {
            if let Some(strange) = strange {
                rows.note(number, column, *strange);
            }
        }
        if !rows.is_full() {
            rows.push(number, cells.iter().map(|(text, _)| text.as_str()));
        }
    });
}

/// Gives each row of a sheet to `take`, with its number and its cells from the first column on.
fn each_row(range: &Range<Data>, mut take: impl FnMut(u32, &[(String, Option<Strange>)])) {
    let (top, left) = range.start().unwrap_or_default();
    for (number, row) in (top + 1..).zip(range.rows()) {
        let before = std::iter::repeat_n((String::new(), None), left as usize);
        let cells: Vec<_> = before.chain(row.iter().map(shown)).collect();
        take(number, &cells);
    }
}

/// A cell as it is shown, and what kind it is of where that is not text or a number.
fn shown(value: &Data) -> (String, Option<Strange>) {
    match value {
        Data::String(text) => (text.clone(), failed(text)),
        Data::Int(number) => (number.to_string(), None),
        Data::Float(number) => (number.to_string(), None),
        Data::DateTimeIso(text) => (day(text), Some(Strange::Date)),
        Data::DurationIso(text) => (text.clone(), Some(Strange::Date)),
        Data::DateTime(moment) => (moment.as_f64().to_string(), Some(Strange::Date)),
        Data::Bool(flag) => (truth(*flag).to_owned(), Some(Strange::Flag)),
        Data::Error(error) => (error.to_string(), Some(Strange::Failed)),
        Data::Empty => (String::new(), None),
    }
}

/// LibreOffice keeps the fault of a formula as text.
fn failed(text: &str) -> Option<Strange> {
    let fault = text.starts_with("#N/A") || text.starts_with("#REF!") || text.starts_with("Err:");
    fault.then_some(Strange::Failed)
}

/// What a sheet has beside its cells.
#[derive(Debug, Default)]
struct Sheet {
    hidden: BTreeSet<u32>,
    hidden_columns: BTreeSet<usize>,
    filled: usize,
}

/// What was found beside the library that reads the cells.
#[derive(Debug, Default)]
struct Facts {
    sheets: Vec<Sheet>,
    cells: u64,
    comments: Vec<Place>,
}

/// Where one is in `content.xml`.
#[derive(Default)]
struct At {
    row: u32,
    rows: u32,
    /// Columns that were told before the rows.
    columns: usize,
    column: usize,
    hidden: bool,
    filled: bool,
    /// Inside a comment, and its text.
    comment: Option<String>,
    in_cell: bool,
}

/// Attributes that hold a cell's value.
const VALUED: [&str; 5] = [
    "office:value",
    "office:string-value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
];

/// Reads which rows are filled and which are not shown, how many cells there are, and the comments.
fn facts(archive: &mut Archive) -> Facts {
    let (mut facts, mut at) = (Facts::default(), At::default());
    each_event(archive, "content.xml", |event| match event {
        Event::Start(element) => facts.begin(element, &mut at),
        Event::End(element) => facts.end(element.name().as_ref(), &mut at),
        other => {
            let Some(text) = text_of(other) else { return };
            match &mut at.comment {
                Some(comment) => comment.push_str(&text),
                None => at.filled |= at.in_cell && !text.trim().is_empty(),
            }
        }
    });
    facts
}

impl Facts {
    fn begin(&mut self, element: &BytesStart<'_>, at: &mut At) {
        let repeated = |name: &str| -> u32 {
            attribute(element, name).and_then(|n| n.parse().ok()).unwrap_or(1).min(MAX_ROWS)
        };
        match element.name().as_ref() {
            b"table:table" => {
                self.sheets.push(Sheet::default());
                *at = At::default();
            }
            b"table:table-column" => {
                let end = at.columns + repeated("table:number-columns-repeated") as usize;
                if let Some(sheet) = self.sheets.last_mut().filter(|_| is_hidden(element)) {
                    sheet.hidden_columns.extend(at.columns..end.min(MAX_COLUMNS));
                }
                at.columns = end;
            }
            b"table:table-row" => {
                at.hidden = is_hidden(element);
                at.rows = repeated("table:number-rows-repeated");
                (at.column, at.filled) = (0, false);
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                at.filled |= VALUED.iter().any(|name| {
                    attribute(element, name).is_some_and(|value| !value.trim().is_empty())
                });
                let width = repeated("table:number-columns-repeated");
                at.column += width as usize;
                if attribute(element, "office:value-type").is_some() {
                    self.cells += u64::from(width) * u64::from(at.rows);
                }
                at.in_cell = true;
            }
            b"office:annotation" => at.comment = Some(String::new()),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8], at: &mut At) {
        match name {
            b"table:table-row" => {
                // No sheet has more, whatever the file repeats.
                let rows = at.row.saturating_add(1)..=at.row.saturating_add(at.rows).min(MAX_ROWS);
                if let Some(sheet) = self.sheets.last_mut().filter(|_| at.filled) {
                    sheet.filled += rows.clone().count();
                    sheet.hidden.extend(rows.filter(|_| at.hidden));
                }
                at.row = at.row.saturating_add(at.rows);
            }
            b"office:annotation" => {
                let found = at.comment.take().is_some_and(|text| holds_one(&text));
                if found && self.comments.len() < MAX_PLACES {
                    let (sheet, row) = (self.sheets.len(), at.row + 1);
                    let column = at.column.saturating_sub(1);
                    self.comments.push(Place { part: Part::Comment, sheet, row, column });
                }
            }
            b"table:table-cell" | b"table:covered-table-cell" => at.in_cell = false,
            _ => {}
        }
    }
}

/// Whether a row or a column is not shown.
fn is_hidden(element: &BytesStart<'_>) -> bool {
    attribute(element, "table:visibility").is_some_and(|shown| shown != "visible")
}

/// Identity numbers outside the sheets.
fn elsewhere(archive: &mut Archive) -> Vec<Place> {
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".xml")) {
        let skipped: &[u8] = if name == "content.xml" { b"table" } else { b"" };
        found.extend(identities_in(archive, name, Part::Other, skipped));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    use zip::CompressionMethod;
    use zip::write::{SimpleFileOptions, ZipWriter};

    /// A workbook (OpenDocument 1.3) of these sheets, whose rows are written as they stand in the file.
    fn book(sheets: &[(&str, &str)]) -> Vec<u8> {
        let tables: String = sheets
            .iter()
            .map(|(name, rows)| format!("<table:table table:name=\"{name}\">{rows}</table:table>"))
            .collect();
        let space = "urn:oasis:names:tc:opendocument:xmlns";
        let content = format!(
            "<office:document-content xmlns:office=\"{space}:office:1.0\" xmlns:table=\"{space}:table:1.0\" \
             xmlns:text=\"{space}:text:1.0\"><office:body><office:spreadsheet>{tables}</office:spreadsheet>\
             </office:body></office:document-content>"
        );
        let kind = "application/vnd.oasis.opendocument.spreadsheet";
        let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, text) in
            [("mimetype", kind), ("content.xml", &content), ("META-INF/manifest.xml", manifest)]
        {
            archive.start_file(name, stored).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn row(attributes: &str, cells: &[&str]) -> String {
        let cell = |text: &&str| {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
            )
        };
        let cells: String = cells.iter().map(cell).collect();
        format!("<table:table-row {attributes}>{cells}</table:table-row>")
    }

    #[test]
    fn rows_stand_where_they_are_shown_and_hidden_ones_are_known() {
        let rows = [
            row("", &["Navn", "Postnr"]),
            row("table:visibility=\"filter\" table:number-rows-repeated=\"2\"", &["Ali", "590"]),
            "<table:table-row table:visibility=\"collapse\"><table:table-cell/></table:table-row>"
                .to_owned(),
            "<table:table-row><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>\
             <table:table-cell office:value-type=\"float\" office:value=\"590\"/></table:table-row>"
                .to_owned(),
            row("table:visibility=\"visible\"", &["Err:502"]),
        ]
        .concat();
        let columns = "<table:table-column/><table:table-column table:visibility=\"collapse\" \
             table:number-columns-repeated=\"2\"/><table:table-column table:visibility=\"visible\"/>\
             <table:table-column table:visibility=\"filter\"/>";
        let first = [columns, &rows].concat();
        let bytes = book(&[("Liste", &first), ("Andre", &row("", &["02013299997"]))]);
        assert!(is_one(&bytes));
        let table = read(&bytes, None, String::new()).unwrap();
        let all: Vec<(u32, Vec<&str>)> =
            table.rows.iter().map(|row| (row.number, row.cells().collect())).collect();
        assert_eq!(
            all,
            [
                (1, vec!["Navn", "Postnr"]),
                (2, vec!["Ali", "590"]),
                (3, vec!["Ali", "590"]),
                (5, vec!["SANN", "590"]),
                (6, vec!["Err:502"]),
            ]
        );
        assert_eq!(table.hidden.iter().copied().collect::<Vec<_>>(), [2, 3]);
        assert_eq!(table.hidden_columns.iter().copied().collect::<Vec<_>>(), [1, 2, 4]);
        assert_eq!((table.counted, table.sheet), (5, Some((1, 2))));
        assert_eq!(table.rows.strange(), [(5, 0, Strange::Flag), (6, 0, Strange::Failed)]);
        let other = &table.others[0];
        assert_eq!((other.number, other.rows, other.header.len()), (2, 1, 1));
        let told: Vec<_> = table.identities.iter().map(|p| (p.sheet, p.row, p.column)).collect();
        assert_eq!(told, [(2, 1, 0)]);
        let second = read(&bytes, Some("Andre"), String::new()).unwrap();
        assert_eq!((second.sheet, second.rows.len()), (Some((2, 2)), 1));
        assert!(second.hidden_columns.is_empty());
        assert!(read(&bytes, Some("3"), String::new()).is_err());
        assert!(!is_one(b"PK\x03\x04rest"));
    }

    #[test]
    fn rows_that_are_repeated_end_where_a_sheet_ends() {
        let many = "table:visibility=\"collapse\" table:number-rows-repeated=\"1048576\"";
        let rows: String =
            (0..4).map(|_| row(many, &["x"]).replace("office:value-type=\"string\"", "")).collect();
        let bytes = book(&[("Liste", &rows)]);
        let found = facts(&mut open(&bytes, "ODS").unwrap());
        let sheet = &found.sheets[0];
        assert_eq!((sheet.filled, sheet.hidden.len()), (MAX_ROWS as usize, MAX_ROWS as usize));
    }

    #[test]
    fn a_number_in_a_comment_is_found_on_its_cell() {
        let rows = "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>\
            <table:table-cell office:value-type=\"string\"><office:annotation><text:p>020132 99997</text:p>\
            </office:annotation><text:p>Ali</text:p></table:table-cell></table:table-row>";
        let bytes = book(&[("Liste", &[row("", &["Navn"]), rows.to_owned()].concat())]);
        let mut archive = open(&bytes, "ODS").unwrap();
        let found = facts(&mut archive);
        let told: Vec<_> = found.comments.iter().map(|p| (p.sheet, p.row, p.column)).collect();
        assert_eq!(told, [(1, 2, 2)]);
        assert_eq!((found.sheets[0].filled, found.cells), (2, 2));
    }
}
