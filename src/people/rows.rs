//! The rows of a list, all in one text: a list may have a hundred thousand.

/// Rows that are read at most: what Excel holds.
pub(crate) const MAX_ROWS: u32 = 1_048_576;
/// Columns that are read of a row.
pub(crate) const MAX_COLUMNS: usize = 256;

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
    pub fn cells(self) -> impl Iterator<Item = &'t str> {
        self.text.split_terminator(END)
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

    pub(crate) fn push<'c>(&mut self, number: u32, cells: impl IntoIterator<Item = &'c str>) {
        let start = self.text.len();
        let mut empty = true;
        for cell in cells.into_iter().take(MAX_COLUMNS) {
            empty &= !clean(cell, &mut self.text);
            self.text.push(END);
        }
        if empty {
            self.text.truncate(start);
        } else {
            self.ends.push((number, self.text.len()));
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
