//! The rows of a list, all in one text: a list may have a hundred thousand.

use crate::people::garbled::garbled;
use crate::people::identity;
use crate::text::controls;

/// Rows that are read at most: what Excel holds.
pub(crate) const MAX_ROWS: u32 = 1_048_576;
/// Columns that are kept of a row. Those after them are searched for identity numbers.
pub(crate) const MAX_COLUMNS: usize = 256;
/// Text that all rows have at most, in bytes: one long string can stand in a million cells.
const MAX_TEXT: usize = 256 << 20;
/// Strange cells that are remembered: more say nothing new.
const MAX_STRANGE: usize = 4096;

/// What is strange about a cell before it is made one clean line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strange {
    /// Its letters were read in a wrong encoding.
    Garbled,
    /// It has characters that turn the order of others around.
    Turned,
    /// A spreadsheet holds it as a date or a time.
    Date,
    /// A spreadsheet holds it as true or false.
    Flag,
    /// A formula in it failed.
    Failed,
    /// It has an identity number and stands in a column that is not kept.
    Identity,
}

/// One row. What stands in it is confidential and is never shown by `Debug`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Row<'t> {
    /// The number that Excel shows beside it, from 1.
    pub number: u32,
    /// Its cells, trimmed, an END after each.
    text: &'t str,
}

/// What ends a cell: no cell has control characters in it.
pub(crate) const END: char = '\0';

impl<'t> Row<'t> {
    /// Its cells.
    pub fn cells(self) -> impl Iterator<Item = &'t str> + Clone {
        self.text.split_terminator(END)
    }

    /// All of it, an [`END`] after each cell.
    pub(crate) fn text(self) -> &'t str {
        self.text
    }

    /// A cell, empty where there is none.
    pub fn cell(self, place: usize) -> &'t str {
        self.cells().nth(place).unwrap_or_default()
    }
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Row({})", self.number)
    }
}

/// Rows one after the other in one text: a list of a hundred thousand people takes little more room
/// than its file. Rows without any text are left out.
#[derive(Clone, Default)]
pub struct Rows {
    text: String,
    /// Number of each row and the end of its text.
    ends: Vec<(u32, usize)>,
    /// Row number, column and what is strange there.
    strange: Vec<(u32, usize, Strange)>,
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rows({})", self.ends.len())
    }
}

impl Rows {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A row by its place, from 0.
    pub fn get(&self, index: usize) -> Option<Row<'_>> {
        let (number, end) = *self.ends.get(index)?;
        let before = index.checked_sub(1).and_then(|index| self.ends.get(index));
        let text = self.text.get(before.map_or(0, |(_, end)| *end)..end)?;
        Some(Row { number, text })
    }

    /// All rows.
    pub fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// Row number, column from 0, and what is strange there, in the order of the rows.
    pub fn strange(&self) -> &[(u32, usize, Strange)] {
        &self.strange
    }

    /// Whether no more is read.
    pub(crate) fn is_full(&self) -> bool {
        self.text.len() > MAX_TEXT
    }

    pub(crate) fn note(&mut self, row: u32, column: usize, strange: Strange) {
        if self.strange.len() < MAX_STRANGE {
            self.strange.push((row, column, strange));
        }
    }

    /// Adds a row. Empty cells at its end are left out.
    pub(crate) fn push<'c>(&mut self, number: u32, cells: impl IntoIterator<Item = &'c str>) {
        let start = self.text.len();
        let mut end = start;
        for (column, cell) in cells.into_iter().enumerate() {
            if cell.is_empty() && column < MAX_COLUMNS {
                self.text.push(END);
                continue;
            }
            if column >= MAX_COLUMNS {
                if identity::holds_one(cell) {
                    self.note(number, column, Strange::Identity);
                }
                continue;
            }
            if garbled(cell) {
                self.note(number, column, Strange::Garbled);
            }
            if controls::turns(cell).is_some() {
                self.note(number, column, Strange::Turned);
            }
            let filled = clean(cell, &mut self.text);
            self.text.push(END);
            if filled {
                end = self.text.len();
            }
        }
        self.text.truncate(end);
        if end > start {
            self.ends.push((number, end));
        }
    }
}

/// Adds a cell as one line, without white space around it and without characters that cannot be seen;
/// says whether anything is left.
pub(crate) fn clean(cell: &str, text: &mut String) -> bool {
    let start = text.len();
    let mut space = false;
    for c in cell.chars() {
        match c {
            c if c.is_control() || c.is_whitespace() => space = text.len() > start,
            '\u{200b}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c => {
                if std::mem::take(&mut space) {
                    text.push(' ');
                }
                text.push(c);
            }
        }
    }
    text.len() > start
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
