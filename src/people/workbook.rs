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
