//! Lists as offices keep them: CSV from Excel and XLSX, read into rows of text.

use std::path::Path;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::content::data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::rows::{MAX_ROWS, Rows};
use crate::people::workbook::workbook;

/// How the file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// CSV in UTF-8, perhaps with a byte order mark.
    Utf8 {
        /// Whether it begins with a byte order mark, as Excel writes it.
        mark: bool,
    },
    /// CSV in UTF-16, which Excel calls Unicode text.
    Utf16,
    /// CSV in Windows-1252.
    Windows1252,
    /// An Excel workbook.
    Xlsx,
}

impl Form {
    /// The word that messages show.
    pub fn word(self) -> &'static str {
        match self {
            Form::Utf8 { mark: true } => "CSV, UTF-8 (BOM)",
            Form::Utf8 { mark: false } => "CSV, UTF-8",
            Form::Utf16 => "CSV, UTF-16",
            Form::Windows1252 => "CSV, Windows-1252",
            Form::Xlsx => "XLSX",
        }
    }
}

/// A list.
#[derive(Debug, Clone)]
pub struct Table {
    /// How the file is written.
    pub form: Form,
    /// What stands between the cells, for CSV.
    pub separator: Option<char>,
    /// Which sheet of how many was read, for workbooks.
    pub sheet: Option<(usize, usize)>,
    /// The rows; the first one holds the names of the columns.
    pub rows: Rows,
    /// SHA-256 of the file, in hexadecimal digits.
    pub digest: String,
}

/// Reads the list at `path`. `name` is the path to show, `sheet` the sheet of a workbook to read, by
/// name or number, the first one where nothing is said.
pub fn read(path: &Path, name: &str, sheet: Option<&str>) -> Result<Table, Diagnostic> {
    parse(data::read(path, name, data::MAX_BINARY)?, name, sheet)
}

/// Reads the bytes of a list.
pub fn parse(bytes: Vec<u8>, name: &str, sheet: Option<&str>) -> Result<Table, Diagnostic> {
    let digest = crate::base::artifact::sha256(&bytes);
    let unreadable = |reason: String| {
        Diagnostic::new(&rules::UNREADABLE_FILE).in_file(name).with("reason", reason)
    };
    if bytes.starts_with(b"PK\x03\x04") {
        let (sheet, rows) = workbook(&bytes, sheet).map_err(unreadable)?;
        return Ok(Table { form: Form::Xlsx, separator: None, sheet: Some(sheet), rows, digest });
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(unreadable("XLS → XLSX, CSV".to_owned()));
    }
    if sheet.is_some() {
        return Err(unreadable("--sheet: XLSX".to_owned()));
    }
    let (form, text) = decode(bytes);
    let (separator, rows) = csv_rows(text).map_err(|reason| unreadable(reason.to_owned()))?;
    Ok(Table { form, separator: Some(separator), sheet: None, rows, digest })
}

/// UTF-8 and UTF-16 prove themselves; what is neither is what Excel in Norway writes.
fn decode(bytes: Vec<u8>) -> (Form, String) {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return (Form::Utf8 { mark: true }, String::from_utf8_lossy(rest).into_owned());
    }
    for (mark, encoding) in [([0xff, 0xfe], UTF_16LE), ([0xfe, 0xff], UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(&mark) {
            return (Form::Utf16, encoding.decode_without_bom_handling(rest).0.into_owned());
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => (Form::Utf8 { mark: false }, text),
        Err(error) => (Form::Windows1252, WINDOWS_1252.decode(error.as_bytes()).0.into_owned()),
    }
}

/// The separator that stands most often in the first line outside quotation marks.
fn separator(text: &str) -> char {
    let mut quoted = false;
    let mut counts = [(';', 0), ('\t', 0), (',', 0)];
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += usize::from(*separator == c);
                }
            }
        }
    }
    // Of equal counts the first one: the semicolon of Norwegian Excel.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(';', |(separator, _)| separator)
}

fn csv_rows(mut text: String) -> Result<(char, Rows), &'static str> {
    // The parser counts the line after "\r\n" one record late, and none after "\r".
    // A copy for each change: of large lists only those that are needed.
    for ending in ["\r\n", "\r"] {
        if text.contains(ending) {
            text = text.replace(ending, "\n");
        }
    }
    // Excel's own way to say which separator it means.
    let start = text.get(..5).filter(|start| start.get(..4) == Some("sep="));
    let named = start.and_then(|start| start.chars().last()).filter(|c| ";,\t|".contains(*c));
    let (skipped, body) = match named {
        Some(_) => (1, text.split_once('\n').map_or("", |(_, rest)| rest)),
        None => (0, text.as_str()),
    };
    let separator = named.unwrap_or_else(|| separator(body));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator as u8)
        .from_reader(body.as_bytes());
    let mut rows = Rows::default();
    // Lines inside quoted cells, which Excel does not count as rows.
    let mut inner = 0;
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|_| "CSV")? {
        // The parser's place is before the empty lines that it passes over.
        let place = record.position().map_or((0, 0), |at| (at.line(), at.byte() as usize));
        let rest = body.as_bytes().get(place.1..).unwrap_or_default();
        let empty = rest.iter().take_while(|byte| **byte == b'\n').count() as u64;
        let line = place.0 + empty;
        let number = u32::try_from(line.saturating_sub(inner)).unwrap_or(MAX_ROWS) + skipped;
        inner += record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        if number > MAX_ROWS {
            return Err("> 1 048 576");
        }
        rows.push(number, &record);
    }
    Ok((separator, rows))
}

/// A column's letter as Excel shows it: `A` for 0.
pub fn letter(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let (found, decoded) = decode(bytes);
            assert_eq!(found, form);
            let (separator, rows) = csv_rows(decoded).unwrap();
            assert_eq!(separator, ';');
            let cells: Vec<&str> = rows.get(1).unwrap().cells().collect();
            assert_eq!(cells, ["Pål Ås", "Årvollveien 1"]);
        }
    }

    #[test]
    fn rows_have_the_numbers_that_excel_shows() {
        let text = "sep=;\nnavn;adresse\n\n\"A\nB\";C\nD;E\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
            let rows = csv_rows(text).unwrap().1;
            assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4, 5]);
        }
        assert_eq!(csv_rows("a,b\n1,2\n".to_owned()).unwrap().0, ',');
        let rows = csv_rows("sep=|\na,b|c,d\n".to_owned()).unwrap().1;
        assert_eq!(rows.get(0).unwrap().cells().collect::<Vec<_>>(), ["a,b", "c,d"]);
        assert_eq!(csv_rows("a\tb\n".to_owned()).unwrap().0, '\t');
        assert_eq!([letter(0), letter(25), letter(26)], ["A", "Z", "AA"]);
    }

    #[test]
    fn cells_are_one_line_of_what_can_be_seen() {
        let mut rows = Rows::default();
        rows.push(1, ["\u{feff} Ola\r\n\u{a0}\tNordmann\u{2069} ", "\0", "", "\u{200b}x\0y"]);
        rows.push(2, [" ", "\u{2066}", "\0"]);
        rows.push(3, ["", "b"]);
        let cells = |index: usize| rows.get(index).map(|row| row.cells().collect::<Vec<_>>());
        assert_eq!(cells(0), Some(vec!["Ola Nordmann", "", "", "x y"]));
        assert_eq!(cells(1), Some(vec!["", "b"]));
        assert_eq!((rows.len(), rows.get(1).unwrap().number, cells(2)), (2, 3, None));
        assert_eq!(rows.get(1).unwrap().cell(7), "");
    }

    #[test]
    fn no_row_shows_what_it_holds() {
        let mut rows = Rows::default();
        rows.push(7, ["Ola Nordmann"]);
        assert_eq!(format!("{rows:?} {:?}", rows.get(0)), "Rows(1) Some(Row(7))");
    }

    /// UTF-16 has its bytes in either order, and its mark says in which.
    #[test]
    fn unicode_text_is_read_in_both_orders_of_its_bytes() {
        let text = "navn\tadresse\nPål\tGate 1\n";
        let bytes = |mark: [u8; 2], order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain(text.encode_utf16().flat_map(order)).collect()
        };
        for bytes in [bytes([0xff, 0xfe], u16::to_le_bytes), bytes([0xfe, 0xff], u16::to_be_bytes)]
        {
            assert_eq!(decode(bytes), (Form::Utf16, text.to_owned()));
        }
    }

    #[test]
    fn the_separator_is_that_of_the_first_line_outside_quotation_marks() {
        for (text, wanted) in [
            ("navn;adresse\nA;Vei 1, oppgang B, 2, 3\n", ';'),
            ("\"navn, for- og etter-, helst\";adresse\nA;B\n", ';'),
            ("\"navn\nfor, etter, alt\";adresse\nA;B\n", ';'),
            ("navn,adresse\n\"A;B;C\",D\n", ','),
            ("navn\tadresse\nA\tB,C,D\n", '\t'),
            ("navn\n", ';'),
            ("a;b,c\n", ';'),
        ] {
            assert_eq!(separator(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_list_says_what_it_is() {
        let read = |bytes: &[u8], sheet| parse(bytes.to_vec(), "list.csv", sheet);
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
