//! Rows of a text with something between the cells: CSV from Excel. An open quotation mark swallows rows
//! without a word from any parser; so each cell of several lines is looked at, and the rows are counted in a
//! second way.

use crate::people::rows::{MAX_ROWS, Rows};

/// What a text holds.
pub(crate) struct Separated {
    pub(crate) separator: char,
    pub(crate) rows: Rows,
    /// Rows in which a quotation mark opens that swallows others or is never closed.
    pub(crate) open: Vec<u32>,
    /// Rows that are not empty, as [`count`] counts them.
    pub(crate) counted: usize,
}

/// The separator that stands most often in the first line outside quotation marks.
pub(crate) fn separator(text: &str) -> char {
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

pub(crate) fn separated(mut text: String) -> Result<Separated, &'static str> {
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
    let mut read = Separated { separator, rows: Rows::default(), open: Vec::new(), counted: 0 };
    let columns = read.fill(body, skipped)?;
    read.counted = count(body, separator, columns);
    Ok(read)
}

impl Separated {
    /// Reads the rows; says how many cells the first one has.
    fn fill(&mut self, body: &str, skipped: u32) -> Result<usize, &'static str> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.separator as u8)
            .from_reader(body.as_bytes());
        // Lines inside quoted cells, which Excel does not count as rows.
        let mut inner = 0;
        let mut columns = 0;
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).map_err(|_| "CSV")? {
            // The parser's place is before the empty lines that it passes over.
            let place = record.position().map_or((0, 0), |at| (at.line(), at.byte() as usize));
            let rest = body.get(place.1..).unwrap_or_default();
            let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
            let line = place.0 + empty as u64;
            let number = u32::try_from(line.saturating_sub(inner)).unwrap_or(MAX_ROWS) + skipped;
            let lines = record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
            if columns == 0 {
                columns = record.len();
            }
            let end = reader.position().byte() as usize;
            let raw = body.get(place.1 + empty..end).unwrap_or_default();
            let last = end >= body.len();
            if lines > 0 && self.swallows(&record, columns) || last && self.is_open(raw) {
                self.open.push(number);
            }
            inner += lines;
            if number > MAX_ROWS {
                return Err("> 1 048 576");
            }
            self.rows.push(number, &record);
            if self.rows.is_full() {
                return Err("> 256 MB");
            }
        }
        Ok(columns)
    }

    /// Whether a cell of several lines holds as many separators as the rows that it would swallow, or the
    /// row has more cells than the first one.
    fn swallows(&self, record: &csv::StringRecord, columns: usize) -> bool {
        let between = columns.saturating_sub(1).max(1);
        let extra = record.iter().skip(columns).any(|cell| !cell.trim().is_empty());
        extra
            || record.iter().any(|cell| {
                let lines = cell.matches('\n').count();
                lines > 0 && marks(cell, self.separator) >= between * lines
            })
    }

    /// Whether the text ends inside quotation marks.
    fn is_open(&self, raw: &str) -> bool {
        let mut state = Quotes::default();
        raw.chars().for_each(|c| state.take(c, self.separator));
        state.inside
    }
}

/// Separators of a text that no space follows, as prose has them.
fn marks(text: &str, separator: char) -> usize {
    let after = |at: usize| text.get(at + separator.len_utf8()..);
    let places = text.match_indices(separator);
    places.filter(|(at, _)| !after(*at).is_some_and(|rest| rest.starts_with(' '))).count()
}

/// Where one is while a text is read character by character.
#[derive(Default)]
struct Quotes {
    inside: bool,
    /// Something of the cell was read already.
    begun: bool,
    /// The last character was a quotation mark inside quotation marks.
    ended: bool,
}

impl Quotes {
    fn take(&mut self, c: char, separator: char) {
        match c {
            '"' if self.ended => (self.inside, self.ended) = (true, false),
            '"' if self.inside => (self.inside, self.ended) = (false, true),
            '"' if !self.begun => (self.inside, self.begun) = (true, true),
            c if !self.inside && (c == separator || c == '\n') => *self = Self::default(),
            _ => (self.begun, self.ended) = (true, false),
        }
    }
}

/// Counts the rows of a text line by line, and not as the parser does: lines that quotation marks hold together
/// are as many rows as their separators would fill.
pub(crate) fn count(body: &str, separator: char, columns: usize) -> usize {
    let mut state = Quotes::default();
    let between = columns.saturating_sub(1).max(1);
    let (mut rows, mut filled, mut separators) = (0, 0, 0);
    for line in body.split('\n') {
        let seen = |c: char| !c.is_whitespace() && !c.is_control() && c != separator && c != '"';
        let is_filled = line.chars().any(|c| seen(c) && !matches!(c, '\u{200b}' | '\u{feff}'));
        filled += usize::from(is_filled);
        separators += marks(line, separator);
        line.chars().chain(['\n']).for_each(|c| state.take(c, separator));
        if !state.inside {
            rows += (separators / between).clamp(filled.min(1), filled);
            (filled, separators) = (0, 0);
        }
    }
    rows + (separators / between).clamp(filled.min(1), filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Separated {
        separated(text.to_owned()).unwrap()
    }

    #[test]
    fn rows_have_the_numbers_that_excel_shows() {
        let text = "sep=;\nnavn;adresse\n\n\"A\nB\";C\nD;E\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
            let read = read(&text);
            assert_eq!(read.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4, 5]);
            assert_eq!((read.open.len(), read.counted), (0, 3));
        }
        assert_eq!(read("a,b\n1,2\n").separator, ',');
        let rows = read("sep=|\na,b|c,d\n").rows;
        assert_eq!(rows.get(0).unwrap().cells().collect::<Vec<_>>(), ["a,b", "c,d"]);
        assert_eq!(read("a\tb\n").separator, '\t');
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

    /// A list of twenty rows, of which the sixth has this line.
    fn twenty(line: &str) -> String {
        let row = |n: u32| match n {
            6 => format!("{line}\n"),
            n => format!("Navn {n};Vei {n};0590;Oslo;nb\n"),
        };
        (2..22).fold("Navn;Adresse;Postnr;Poststed;Språk\n".to_owned(), |all, n| all + &row(n))
    }

    #[test]
    fn a_quotation_mark_that_swallows_rows_is_told_of_its_own_row() {
        for line in [
            "Ali;Vei 1;0590;Oslo;\"",
            "Ali;Vei 1;0590;Oslo;\"nb",
            "Ali;Vei 1;0590;\"Oslo;nb",
            "Ali;\"Vei 1;0590;Oslo;nb",
            "\"Ali;Vei 1;0590;Oslo;nb",
            "\"\"\"Ali;Vei 1;0590;Oslo;nb",
        ] {
            let whole = twenty(line);
            let read = read(&whole);
            assert_eq!(read.open, [6], "{line}");
            assert_ne!(read.counted, read.rows.len(), "{line}");
            // Closed by the next such row, or by the end of the last one.
            for row in ["Navn 9;Vei 9;0590;Oslo;nb", "Navn 21;Vei 21;0590;Oslo;nb"] {
                for cut in 0..=4 {
                    let mut cells: Vec<&str> = row.split(';').collect();
                    let closed = format!("\"{}", cells[cut]);
                    cells[cut] = &closed;
                    let text = whole.replace(row, &cells.join(";"));
                    assert!(self::read(&text).open.contains(&6), "{line} {text}");
                }
            }
        }
    }

    #[test]
    fn cells_of_several_lines_are_no_open_quotation_marks() {
        for (text, rows) in [
            ("navn;adresse;by\nA;\"Vei 1\nOppgang B\";Oslo\nB;\"Vei 2\n\nC/O D\n\";Oslo\n", 3),
            ("navn,adresse,by\nA,\"Vei 1, oppgang B,\n2. etasje, 0590 Oslo\",Oslo\n", 2),
            ("navn;adresse;by\nA;\"Vei \"\"1\"\"\nB\";Oslo\nB;Vei \"2;Oslo\nC;\"\";Oslo\n", 4),
            ("navn;adresse;by\n\"\nA\";Vei;Oslo\n\"\n\";;\n;;\n\nB;\"Vei\";\"Oslo\"", 3),
            ("navn;adresse;by\nA;5\" rør;Oslo\nB;Vei 2\n", 3),
        ] {
            let read = read(text);
            assert_eq!(
                (&read.open[..], read.rows.len(), read.counted),
                (&[][..], rows, rows),
                "{text}"
            );
        }
    }
}
