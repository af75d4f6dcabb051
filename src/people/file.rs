//! Lists as offices keep them: CSV from Excel, XLSX and ODS.

use std::path::Path;

use crate::base::secret;
use crate::content::data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::decoding::decode;
use crate::people::separated::separated;
use crate::people::table::Table;
use crate::people::{opendocument, workbook};

/// What the user says of a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Choice<'a> {
    /// The sheet of a workbook, by name or number; the first one where nothing is said.
    pub sheet: Option<&'a str>,
    /// The number of the row with the names of the columns; the first one where nothing is said.
    pub header: Option<u32>,
}

/// Reads the list at `path`. `name` is the path to show.
pub fn read(path: &Path, name: &str, choice: Choice) -> Result<Table, Diagnostic> {
    parse(data::read(path, name, data::MAX_BINARY)?, name, choice)
}

/// Reads the bytes of a list.
pub fn parse(bytes: Vec<u8>, name: &str, choice: Choice) -> Result<Table, Diagnostic> {
    secret::keep();
    let digest = crate::base::artifact::sha256(&bytes);
    let unreadable = |reason: String| {
        Diagnostic::new(&rules::UNREADABLE_FILE).in_file(name).with("reason", reason)
    };
    let mut table = if opendocument::is_one(&bytes) {
        opendocument::read(&bytes, choice.sheet, digest).map_err(unreadable)?
    } else if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(&bytes, choice.sheet, digest).map_err(unreadable)?
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(unreadable("XLS → XLSX, CSV".to_owned()));
    } else if choice.sheet.is_some() {
        return Err(unreadable("--sheet: XLSX, ODS".to_owned()));
    } else {
        let (form, text) = decode(bytes);
        let read = separated(text).map_err(|reason| unreadable(reason.to_owned()))?;
        Table {
            separator: Some(read.separator),
            counted: read.counted,
            open: read.open,
            ..Table::of(form, read.rows, digest)
        }
    };
    if let Some(number) = choice.header {
        let place = table.rows.iter().position(|row| row.number == number);
        table.header = place.ok_or_else(|| unreadable(format!("--header {number}")))?;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use encoding_rs::WINDOWS_1252;

    use super::*;
    use crate::people::table::Form;

    #[test]
    fn what_excel_in_norway_writes_is_told_apart() {
        let text = "navn;adresse\r\nPål Ås;Årvollveien 1\r\n";
        let windows = WINDOWS_1252.encode(text).0.into_owned();
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        for (bytes, form) in [
            (text.as_bytes().to_vec(), Form::Utf8 { mark: false }),
            (marked, Form::Utf8 { mark: true }),
            (windows, Form::Windows1252),
            (wide, Form::Utf16),
        ] {
            let table = parse(bytes, "list.csv", Choice::default()).unwrap();
            assert_eq!((table.form, table.separator), (form, Some(';')));
            let cells: Vec<&str> = table.rows.get(1).unwrap().cells().collect();
            assert_eq!(cells, ["Pål Ås", "Årvollveien 1"]);
        }
    }

    #[test]
    fn the_names_of_the_columns_stand_where_the_user_says() {
        let read = |header| {
            let text = b"Liste over alle\n\nNavn;Adresse\nA;B\n".to_vec();
            parse(text, "list.csv", Choice { sheet: None, header }).map(|table| table.header).ok()
        };
        assert_eq!(
            [read(None), read(Some(1)), read(Some(3)), read(Some(2))],
            [Some(0), Some(0), Some(1), None]
        );
    }

    #[test]
    fn a_list_says_what_it_is() {
        let read =
            |bytes: &[u8], sheet| parse(bytes.to_vec(), "list.csv", Choice { sheet, header: None });
        let table = read(b"navn;adresse\n", None).unwrap();
        assert_eq!(
            (table.form.word(), table.separator, table.sheet),
            ("CSV, UTF-8", Some(';'), None)
        );
        assert_eq!(table.digest, crate::base::artifact::sha256(b"navn;adresse\n"));
        assert!(read(b"navn;adresse\n", Some("1")).is_err(), "a table has no sheets");
        assert!(read(b"\xd0\xcf\x11\xe0rest", None).is_err(), "an old workbook");
        assert!(read(b"PK\x03\x04rest", None).is_err(), "a broken workbook");
    }
}
