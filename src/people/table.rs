//! A list as it was read: rows of text, and what is known of the file that they stood in.

use std::collections::BTreeSet;

use crate::people::rows::Rows;

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
    /// An OpenDocument workbook, as LibreOffice keeps them.
    Ods,
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
            Form::Ods => "ODS",
        }
    }
}

/// What of a workbook lies outside the sheet with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A cell of another sheet.
    Sheet,
    /// A comment on a cell.
    Comment,
    /// Anything else: text boxes, copies of data for pivot tables, properties of the file.
    Other,
}

impl Part {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Part::Sheet => "sheet",
            Part::Comment => "comment",
            Part::Other => "other",
        }
    }
}

/// A place in a workbook outside the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In what.
    pub part: Part,
    /// The number of the sheet, 0 where it is not known.
    pub sheet: usize,
    /// The number of the row, 0 where there is none.
    pub row: u32,
    /// The column from 0.
    pub column: usize,
}

/// A sheet beside the one with the list.
#[derive(Clone)]
pub struct OtherSheet {
    /// Its number.
    pub number: usize,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Rows with something in them.
    pub rows: usize,
    /// Its first row.
    pub(crate) header: Vec<String>,
}

impl OtherSheet {
    /// What stands in its first row.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.header.iter().map(String::as_str)
    }
}

impl std::fmt::Debug for OtherSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OtherSheet({})", self.number)
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
    /// The rows as they are, those above the names of the columns too.
    pub rows: Rows,
    /// Which of the rows holds the names of the columns, from 0.
    pub header: usize,
    /// Rows with something in them, counted in a second way.
    pub counted: usize,
    /// Rows in which a quotation mark opens that swallows others.
    pub open: Vec<u32>,
    /// Rows that a spreadsheet does not show.
    pub hidden: BTreeSet<u32>,
    /// Columns that a spreadsheet does not show, from 0.
    pub hidden_columns: BTreeSet<usize>,
    /// Whether a spreadsheet does not show the sheet, which nobody asked for.
    pub hidden_sheet: bool,
    /// The other sheets.
    pub others: Vec<OtherSheet>,
    /// Identity numbers outside the list.
    pub identities: Vec<Place>,
    /// SHA-256 of the file, in hexadecimal digits.
    pub digest: String,
}

impl Table {
    /// A table of rows alone.
    pub(crate) fn of(form: Form, rows: Rows, digest: String) -> Self {
        Self {
            form,
            separator: None,
            sheet: None,
            counted: rows.len(),
            rows,
            header: 0,
            open: Vec::new(),
            hidden: BTreeSet::new(),
            hidden_columns: BTreeSet::new(),
            hidden_sheet: false,
            others: Vec::new(),
            identities: Vec::new(),
            digest,
        }
    }
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
    fn columns_have_the_letters_that_excel_shows() {
        assert_eq!([letter(0), letter(25), letter(26)], ["A", "Z", "AA"]);
    }
}
