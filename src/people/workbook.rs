//! Sheets of Excel workbooks.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Xlsx, open_workbook_from_rs};
use quick_xml::events::Event;

use crate::people::parts::{
    Archive, Search, attribute, blank_strings, each_event, identities_in, open, sheet_facts,
};
use crate::people::rows::{MAX_COLUMNS, Rows, Strange};
use crate::people::table::{Form, OtherSheet, Part, Place, Table};

/// Columns of a sheet at most: what Excel holds.
const MAX_WIDTH: usize = 16_384;
/// Workbooks have few sheets with lists; more are not looked into.
const MAX_SHEETS: usize = 256;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads a sheet of a workbook, and looks into all the rest of it. Cells are read one by one: a sheet with one
/// cell in its last corner would otherwise take all memory.
pub(crate) fn read(bytes: &[u8], sheet: Option<&str>, digest: String) -> Result<Table, String> {
    let mut archive = open(bytes, "XLSX")?;
    let mut book: Book =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| "XLSX".to_owned())?;
    let names = book.sheet_names();
    let chosen = choose(&names, sheet)?;
    let hidden: Vec<bool> =
        book.sheets_metadata().iter().map(|s| s.visible != SheetVisible::Visible).collect();
    let hides = |place: usize| hidden.get(place).copied().unwrap_or(false);
    let mut rows = Rows::default();
    let name = names.get(chosen).ok_or_else(|| "XLSX".to_owned())?;
    each_row(&mut book, name, |number, cells, strange| {
        for (column, strange) in strange {
            rows.note(number, *column, *strange);
        }
        rows.push(number, cells.iter().map(String::as_str));
        !rows.is_full()
    })?;
    if rows.is_full() {
        return Err("XLSX > 256 MB".to_owned());
    }
    let (mut others, mut identities) = (Vec::new(), Vec::new());
    for (place, name) in
        names.iter().enumerate().filter(|(place, _)| *place != chosen).take(MAX_SHEETS)
    {
        let (mut search, mut count, mut header) = (Search::default(), 0, Vec::new());
        // A chart is a sheet too, and has no cells.
        let _ = each_row(&mut book, name, |number, cells, _| {
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                count += 1;
                if count == 1 {
                    header = cells.to_vec();
                }
            }
            search.row((place + 1, number), cells.iter().map(String::as_str));
            true
        });
        others.push(OtherSheet { number: place + 1, hidden: hides(place), rows: count, header });
        identities.extend(search.finish(place + 1));
    }
    identities.extend(elsewhere(&mut archive, identities.is_empty()));
    let facts = match file_of(&mut archive, name) {
        Some(file) => {
            let blank = blank_strings(&mut archive);
            sheet_facts(&mut archive, &file, &blank)
        }
        None => return Err("XLSX".to_owned()),
    };
    Ok(Table {
        sheet: Some((chosen + 1, names.len())),
        counted: facts.filled,
        hidden: facts.hidden,
        hidden_columns: facts.hidden_columns,
        hidden_sheet: sheet.is_none() && hides(chosen),
        others,
        identities,
        ..Table::of(Form::Xlsx, rows, digest)
    })
}

/// The place of the sheet that the user means, by name or by number from 1.
pub(crate) fn choose(names: &[String], sheet: Option<&str>) -> Result<usize, String> {
    let named = |sheet: &str| names.iter().position(|name| name.trim() == sheet.trim());
    let numbered = |sheet: &str| sheet.parse().ok().and_then(|number: usize| number.checked_sub(1));
    let place = sheet.map_or(Some(0), |sheet| named(sheet).or_else(|| numbered(sheet)));
    // Which sheets there are may say whom they are about: their number is said.
    place.filter(|place| *place < names.len()).ok_or_else(|| format!("--sheet: 1–{}", names.len()))
}

/// Gives each row of a sheet that has any text to `take`, with its number, until that wants no more.
fn each_row(
    book: &mut Book,
    name: &str,
    mut take: impl FnMut(u32, &[String], &[(usize, Strange)]) -> bool,
) -> Result<(), String> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| "XLSX".to_owned())?;
    let mut current = 0;
    let mut row: Vec<String> = Vec::new();
    let mut strange: Vec<(usize, Strange)> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| "XLSX".to_owned())? {
        let (number, column) = cell.get_position();
        if number != current {
            if !row.is_empty() && !take(current + 1, &row, &strange) {
                return Ok(());
            }
            row.clear();
            strange.clear();
            current = number;
        }
        let column = column as usize;
        let (text, kind) = shown(cell.get_value());
        if column < MAX_WIDTH && !text.is_empty() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
            strange.extend(kind.filter(|_| column < MAX_COLUMNS).map(|kind| (column, kind)));
        }
    }
    if !row.is_empty() {
        take(current + 1, &row, &strange);
    }
    Ok(())
}

/// A cell as a Norwegian Excel shows it, and what kind it is of where that is not text or a number; whole
/// numbers without decimals, since postcodes are kept as numbers.
fn shown(value: &DataRef) -> (String, Option<Strange>) {
    match value {
        DataRef::String(text) => (text.clone(), None),
        DataRef::SharedString(text) => ((*text).to_owned(), None),
        DataRef::Int(number) => (number.to_string(), None),
        DataRef::Float(number) => (number.to_string(), None),
        DataRef::DateTimeIso(text) => (day(text), Some(Strange::Date)),
        DataRef::DurationIso(text) => (text.clone(), Some(Strange::Date)),
        DataRef::Bool(flag) => (truth(*flag).to_owned(), Some(Strange::Flag)),
        DataRef::DateTime(moment) => (moment_shown(moment), Some(Strange::Date)),
        DataRef::Error(error) => (error.to_string(), Some(Strange::Failed)),
        DataRef::Empty => (String::new(), None),
    }
}

pub(crate) fn truth(flag: bool) -> &'static str {
    if flag { "SANN" } else { "USANN" }
}

fn moment_shown(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    match moment.as_f64() {
        value if value < 1.0 => format!("{hour:02}:{minute:02}"),
        value if value.fract() == 0.0 => format!("{day:02}.{month:02}.{year}"),
        _ => format!("{day:02}.{month:02}.{year} {hour:02}:{minute:02}"),
    }
}

/// A day in ISO 8601 as Norwegians write it.
pub(crate) fn day(text: &str) -> String {
    let date = text.split('T').next().unwrap_or_default();
    match date.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] => format!("{day}.{month}.{year}"),
        _ => text.to_owned(),
    }
}

/// Identity numbers outside the cells: in comments, text boxes, properties, copies of data. The strings
/// that cells share are looked at only where no cell was told (`all`): a cell that was cleared leaves its
/// string there.
fn elsewhere(archive: &mut Archive, all: bool) -> Vec<Place> {
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".vml")) {
        let part = match name.to_lowercase().contains("comment") {
            true => Part::Comment,
            false => Part::Other,
        };
        if name == "xl/sharedStrings.xml" && !all {
            continue;
        }
        let skipped: &[u8] = if name.starts_with("xl/worksheets/") { b"sheetData" } else { b"" };
        found.extend(identities_in(archive, name, part, skipped));
    }
    found
}

/// The file of a sheet inside the workbook.
fn file_of(archive: &mut Archive, sheet: &str) -> Option<String> {
    let mut id = None;
    each_event(archive, "xl/workbook.xml", |event| {
        if let Event::Start(element) = event
            && element.local_name().as_ref() == b"sheet"
            && attribute(element, "name").as_deref() == Some(sheet)
        {
            let mut all = element.attributes();
            let own = all
                .with_checks(false)
                .flatten()
                .find(|own| own.key.local_name().as_ref() == b"id" && own.key.prefix().is_some());
            id = id.take().or(own.map(|own| String::from_utf8_lossy(&own.value).into_owned()));
        }
    });
    let mut targets = BTreeMap::new();
    each_event(archive, "xl/_rels/workbook.xml.rels", |event| {
        if let Event::Start(element) = event {
            targets.extend(attribute(element, "Id").zip(attribute(element, "Target")));
        }
    });
    let target = targets.get(&id?)?;
    Some(match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    const SPACE: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// A workbook (ECMA-376) of sheets with these names; each has its own name in A1, a number in B3 and a
    /// flag in D3.
    fn book(names: &[&str]) -> Vec<u8> {
        let numbered = || names.iter().enumerate().map(|(at, name)| (at + 1, name));
        let sheets: String = numbered()
            .map(|(n, name)| format!("<sheet name=\"{name}\" sheetId=\"{n}\" r:id=\"r{n}\"/>"))
            .collect();
        let relations: String = numbered()
            .map(|(n, _)| {
                format!("<Relationship Id=\"r{n}\" Target=\"worksheets/{n}.xml\" Type=\"{OFFICE}/worksheet\"/>")
            })
            .collect();
        let mut files = vec![
            (
                "xl/workbook.xml".to_owned(),
                format!(
                    "<workbook xmlns=\"{SPACE}\" xmlns:r=\"{OFFICE}\"><sheets>{sheets}</sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels".to_owned(),
                format!("<Relationships xmlns=\"{PACKAGE}\">{relations}</Relationships>"),
            ),
        ];
        files.extend(numbered().map(|(n, name)| {
            let rows = format!(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{name}</t></is></c></row>\
                 <row r=\"3\"><c r=\"B3\"><v>590</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row>"
            );
            (
                format!("xl/worksheets/{n}.xml"),
                format!("<worksheet xmlns=\"{SPACE}\"><sheetData>{rows}</sheetData></worksheet>"),
            )
        }));
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn a_sheet_is_chosen_by_its_name_or_its_number_from_one() {
        let bytes = book(&["Voksne", "2026", "Barn"]);
        for (sheet, wanted) in [
            (None, Some((1, "Voksne"))),
            (Some("Barn"), Some((3, "Barn"))),
            (Some(" Barn "), Some((3, "Barn"))),
            (Some("1"), Some((1, "Voksne"))),
            (Some("2"), Some((2, "2026"))),
            (Some("3"), Some((3, "Barn"))),
            // A name before a number.
            (Some("2026"), Some((2, "2026"))),
            (Some("0"), None),
            (Some("4"), None),
            (Some("barn"), None),
            (Some("-1"), None),
        ] {
            let read = read(&bytes, sheet, String::new());
            match wanted {
                Some((number, name)) => {
                    let table = read.unwrap();
                    assert_eq!(table.sheet, Some((number, 3)), "{sheet:?}");
                    assert_eq!(table.rows.get(0).unwrap().cell(0), name, "{sheet:?}");
                }
                None => assert_eq!(read.unwrap_err(), "--sheet: 1–3", "{sheet:?}"),
            }
        }
        assert!(read(b"PK\x03\x04", None, String::new()).is_err());
    }

    #[test]
    fn rows_and_cells_stand_where_excel_shows_them() {
        let table = read(&book(&["Liste"]), None, String::new()).unwrap();
        let rows = &table.rows;
        let all: Vec<(u32, Vec<&str>)> =
            rows.iter().map(|row| (row.number, row.cells().collect())).collect();
        assert_eq!(all, [(1, vec!["Liste"]), (3, vec!["", "590", "", "SANN"])]);
        assert_eq!((rows.strange(), table.counted), (&[(3, 3, Strange::Flag)][..], 2));
    }
}
