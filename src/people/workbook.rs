//! Sheets of Excel workbooks.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, open_workbook_from_rs};

use crate::people::rows::{MAX_COLUMNS, Rows};

/// What an XLSX file may unpack to, in bytes.
const MAX_UNPACKED: u64 = 512 << 20;

/// A sheet of a workbook, and which one it is of how many. Cells are read one by one: a sheet with one
/// cell in its last corner would otherwise take all memory.
pub(crate) fn workbook(
    bytes: &[u8],
    sheet: Option<&str>,
) -> Result<((usize, usize), Rows), String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| "XLSX".to_owned())?;
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| "XLSX".to_owned())?;
        // What a file says of its own size need not be so.
        let mut entry = entry.take(MAX_UNPACKED + 1 - unpacked);
        unpacked +=
            std::io::copy(&mut entry, &mut std::io::sink()).map_err(|_| "XLSX".to_owned())?;
        if unpacked > MAX_UNPACKED {
            return Err("XLSX > 512 MB".to_owned());
        }
    }
    let mut book: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| "XLSX".to_owned())?;
    let names = book.sheet_names();
    let named = |sheet: &str| names.iter().position(|name| name.trim() == sheet.trim());
    let numbered = |sheet: &str| sheet.parse().ok().and_then(|number: usize| number.checked_sub(1));
    let place = sheet.map_or(Some(0), |sheet| named(sheet).or_else(|| numbered(sheet)));
    // Which sheets there are may say whom they are about: their number is said.
    let missing = || format!("--sheet: 1–{}", names.len());
    let (place, name) =
        place.and_then(|place| Some((place, names.get(place)?))).ok_or_else(missing)?;
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| "XLSX".to_owned())?;
    let mut rows = Rows::default();
    let mut current: (u32, Vec<String>) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(|_| "XLSX".to_owned())? {
        let (row, column) = cell.get_position();
        let text = shown(cell.get_value());
        if row != current.0 {
            let (number, cells) = std::mem::replace(&mut current, (row, Vec::new()));
            rows.push(number + 1, cells.iter().map(String::as_str));
        }
        let column = column as usize;
        if column < MAX_COLUMNS && !text.is_empty() {
            current.1.resize(current.1.len().max(column + 1), String::new());
            current.1[column] = text;
        }
    }
    rows.push(current.0 + 1, current.1.iter().map(String::as_str));
    Ok(((place + 1, names.len()), rows))
}

/// A cell as it is meant; whole numbers without decimals, since postcodes are kept as numbers.
fn shown(value: &DataRef) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(moment) => moment.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
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
            let read = workbook(&bytes, sheet);
            match wanted {
                Some((number, name)) => {
                    let (place, rows) = read.unwrap();
                    assert_eq!(place, (number, 3), "{sheet:?}");
                    assert_eq!(rows.get(0).unwrap().cell(0), name, "{sheet:?}");
                }
                None => assert_eq!(read.unwrap_err(), "--sheet: 1–3", "{sheet:?}"),
            }
        }
        assert!(workbook(b"PK\x03\x04", None).is_err());
    }

    #[test]
    fn rows_and_cells_stand_where_excel_shows_them() {
        let (_, rows) = workbook(&book(&["Liste"]), None).unwrap();
        let all: Vec<(u32, Vec<&str>)> =
            rows.iter().map(|row| (row.number, row.cells().collect())).collect();
        assert_eq!(all, [(1, vec!["Liste"]), (3, vec!["", "590", "", "true"])]);
    }
}
