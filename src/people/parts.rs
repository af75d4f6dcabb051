//! The files inside a workbook, read beside the library that reads its cells: what a spreadsheet hides, which
//! rows are filled, and what lies outside the sheets.

use std::collections::BTreeSet;
use std::io::{BufReader, Cursor, Read};
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::people::identity::{Pairs, holds_one};
use crate::people::rows::{MAX_COLUMNS, MAX_ROWS};
use crate::people::table::{Part, Place};

/// What a workbook may unpack to, in bytes.
const MAX_UNPACKED: u64 = 512 << 20;
/// Places of identity numbers that are told: more say nothing new.
pub(crate) const MAX_PLACES: usize = 64;

/// The files of a workbook by name.
pub(crate) type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Opens a workbook that unpacks to no more than memory bears.
pub(crate) fn open<'b>(bytes: &'b [u8], form: &str) -> Result<Archive<'b>, String> {
    let broken = |_| form.to_owned();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(broken)?;
        // What a file says of its own size need not be so.
        let mut entry = entry.take(MAX_UNPACKED + 1 - unpacked);
        unpacked += std::io::copy(&mut entry, &mut std::io::sink()).map_err(|_| form.to_owned())?;
        if unpacked > MAX_UNPACKED {
            return Err(format!("{form} > 512 MB"));
        }
    }
    Ok(archive)
}

/// Reads a file of the archive event by event; `false` where it is not there or is no XML to its end.
pub(crate) fn each_event(
    archive: &mut Archive,
    name: &str,
    mut take: impl FnMut(&Event<'_>),
) -> bool {
    let Ok(file) = archive.by_name(name) else { return false };
    let mut reader = Reader::from_reader(BufReader::new(file));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => return true,
            Ok(event) => take(&event),
            Err(_) => return false,
        }
        buffer.clear();
    }
}

/// An attribute of an element, by its name with or without a prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = element.attributes();
    let own = all.with_checks(false).flatten().find(|own| own.key.as_ref() == name.as_bytes())?;
    let text = String::from_utf8_lossy(&own.value).into_owned();
    Some(quick_xml::escape::unescape(&text).map_or_else(|_| text.clone(), |text| text.into_owned()))
}

/// The text of an event, where it is one.
pub(crate) fn text_of(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
        Event::CData(text) => Some(String::from_utf8_lossy(text).into_owned()),
        Event::GeneralRef(name) => {
            let name = String::from_utf8_lossy(name).into_owned();
            let text = format!("&{name};");
            Some(
                quick_xml::escape::unescape(&text)
                    .map_or_else(|_| " ".to_owned(), |t| t.into_owned()),
            )
        }
        _ => None,
    }
}

/// What a sheet has beside its cells.
#[derive(Debug, Default)]
pub(crate) struct SheetFacts {
    /// Rows that are not shown and have something in them.
    pub(crate) hidden: BTreeSet<u32>,
    /// Columns that are not shown, from 0.
    pub(crate) hidden_columns: BTreeSet<usize>,
    /// Rows with something in them.
    pub(crate) filled: usize,
}

/// Whether the strings that cells share are blank, in their order.
pub(crate) fn blank_strings(archive: &mut Archive) -> Vec<bool> {
    let mut all = Vec::new();
    let mut blank = true;
    each_event(archive, "xl/sharedStrings.xml", |event| match event {
        Event::Start(element) if element.local_name().as_ref() == b"si" => blank = true,
        Event::End(element) if element.local_name().as_ref() == b"si" => all.push(blank),
        other => blank &= text_of(other).is_none_or(|text| is_blank(&text)),
    });
    all
}

fn is_blank(text: &str) -> bool {
    let unseen = |c: char| matches!(c, '\u{200b}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().all(|c| c.is_whitespace() || c.is_control() || unseen(c))
}

/// Reads which rows of a sheet are filled, and which rows and columns are hidden: by a filter, by hand, or by a
/// height or width of 0.
pub(crate) fn sheet_facts(archive: &mut Archive, name: &str, blank: &[bool]) -> SheetFacts {
    let mut facts = SheetFacts::default();
    let (mut row, mut hidden, mut filled, mut shared, mut value) = (0, false, false, false, false);
    each_event(archive, name, |event| match event {
        Event::Start(element) => match element.local_name().as_ref() {
            b"col" => facts.hidden_columns.extend(hidden_columns(element)),
            b"row" => {
                let number = attribute(element, "r").and_then(|r| r.parse().ok());
                row = number.unwrap_or(row + 1).min(MAX_ROWS);
                hidden = is_on(element, "hidden")
                    || is_on(element, "zeroHeight")
                    || is_flat(element, "ht");
                filled = false;
            }
            b"c" => shared = attribute(element, "t").is_some_and(|t| t == "s"),
            b"v" | b"t" => value = true,
            _ => {}
        },
        Event::End(element) => match element.local_name().as_ref() {
            b"row" => {
                facts.filled += usize::from(filled);
                if filled && hidden {
                    facts.hidden.insert(row);
                }
            }
            b"v" | b"t" => value = false,
            _ => {}
        },
        other if value => {
            let text = text_of(other).unwrap_or_default();
            let of = |index: usize| blank.get(index).copied().unwrap_or(true);
            filled |= match shared {
                true => text.trim().parse().is_ok_and(|index| !of(index)),
                false => !is_blank(&text),
            };
        }
        _ => {}
    });
    facts
}

fn is_on(element: &BytesStart<'_>, name: &str) -> bool {
    attribute(element, name).is_some_and(|value| value == "1" || value == "true")
}

/// Whether a height or width is 0.
fn is_flat(element: &BytesStart<'_>, name: &str) -> bool {
    let size: Option<f64> = attribute(element, name).and_then(|size| size.parse().ok());
    size.is_some_and(|size| size <= 0.0)
}

/// The columns of `<col min="3" max="4" hidden="1"/>`, from 0.
fn hidden_columns(element: &BytesStart<'_>) -> Range<usize> {
    let edge = |name| attribute(element, name).and_then(|n| n.parse::<usize>().ok());
    match (edge("min"), edge("max")) {
        (Some(min @ 1..), Some(max)) if is_on(element, "hidden") || is_flat(element, "width") => {
            min - 1..max.min(MAX_COLUMNS)
        }
        _ => 0..0,
    }
}

/// Elements inside a text that do not part what stands around them.
const INLINE: [&[u8]; 8] = [b"t", b"r", b"rPr", b"span", b"s", b"b", b"a", b"phoneticPr"];

/// Whether an identity number stands in the texts of a file outside the elements named `skipped`, and on
/// which cell: the last `ref` before it.
pub(crate) fn identities_in(
    archive: &mut Archive,
    name: &str,
    part: Part,
    skipped: &[u8],
) -> Vec<Place> {
    let (mut places, mut text) = (Vec::new(), String::new());
    let (mut cell, mut depth) = (None, 0);
    let mut look = |text: &mut String, cell: Option<(u32, usize)>| {
        if holds_one(text) && places.len() < MAX_PLACES {
            let (row, column) = cell.unwrap_or_default();
            places.push(Place { part, sheet: 0, row, column });
        }
        text.clear();
    };
    each_event(archive, name, |event| match event {
        Event::Start(element) => {
            depth += usize::from(depth > 0 || element.local_name().as_ref() == skipped);
            if let Some(at) = attribute(element, "ref") {
                cell = reference(&at);
            }
            if !INLINE.contains(&element.local_name().as_ref()) {
                look(&mut text, cell);
            }
            // Copies of data for pivot tables stand in attributes.
            if let Some(mut value) = attribute(element, "v").filter(|_| depth == 0) {
                look(&mut value, cell);
            }
        }
        Event::End(element) => {
            if !INLINE.contains(&element.local_name().as_ref()) {
                look(&mut text, cell);
            }
            depth = depth.saturating_sub(1);
        }
        other if depth == 0 => text.extend(text_of(other)),
        _ => {}
    });
    places
}

/// `B3` as row 3 and column 1.
fn reference(text: &str) -> Option<(u32, usize)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = text.split_at_checked(digits)?;
    let column = letters.bytes().try_fold(0_usize, |all, byte| {
        byte.is_ascii_uppercase().then(|| all.saturating_mul(26) + usize::from(byte - b'A') + 1)
    })?;
    Some((number.parse().ok()?, column.checked_sub(1)?))
}

/// Looks for identity numbers in the cells of a sheet, row by row.
#[derive(Debug, Default)]
pub(crate) struct Search {
    pairs: Pairs,
    pub(crate) places: Vec<Place>,
}

impl Search {
    pub(crate) fn row<'c>(
        &mut self,
        (sheet, row): (usize, u32),
        cells: impl Iterator<Item = &'c str> + Clone,
    ) {
        for (column, _) in cells.clone().enumerate().filter(|(_, cell)| holds_one(cell)) {
            if self.places.len() < MAX_PLACES {
                self.places.push(Place { part: Part::Sheet, sheet, row, column });
            }
        }
        self.pairs.add(row, cells);
    }

    pub(crate) fn finish(mut self, sheet: usize) -> Vec<Place> {
        let pairs = self.pairs.found();
        self.places.extend(pairs.map(|(row, column)| Place {
            part: Part::Sheet,
            sheet,
            row,
            column,
        }));
        self.places
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    /// An example of Skatteetaten's.
    const NUMBER: &str = "02013299997";

    fn packed(files: &[(&str, String)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn columns_are_hidden_by_hand_or_by_a_width_of_nothing() {
        let columns = "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"3\" hidden=\"1\"/>\
            <col min=\"5\" max=\"5\" hidden=\"true\"/><col min=\"6\" max=\"6\" width=\"0\"/><col min=\"7\" max=\"7\" \
            hidden=\"0\"/><col min=\"255\" max=\"16384\" hidden=\"1\"/><col min=\"0\" max=\"3\" hidden=\"1\"/></cols>";
        let sheet = format!("<worksheet>{columns}<sheetData/></worksheet>");
        let bytes = packed(&[("sheet.xml", sheet)]);
        let facts = sheet_facts(&mut open(&bytes, "XLSX").unwrap(), "sheet.xml", &[]);
        assert_eq!(facts.hidden_columns.into_iter().collect::<Vec<_>>(), [1, 2, 4, 5, 254, 255]);
    }

    #[test]
    fn a_row_is_hidden_where_something_stands_in_it() {
        let strings = "<sst><si><t>x</t></si><si><t> &#8203;</t></si><si/></sst>";
        let rows = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Navn</t></is></c></row>\
            <row r=\"2\" hidden=\"1\"><c><v>5</v></c></row>\
            <row r=\"3\" hidden=\"1\"><c/></row>\
            <row r=\"4\" ht=\"0\"><c t=\"s\"><v>0</v></c></row>\
            <row r=\"5\" ht=\"0\"><c t=\"s\"><v>1</v></c></row>\
            <row hidden=\"true\"><c><v> </v></c></row>\
            <row zeroHeight=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>\
            <row r=\"9\" hidden=\"0\" ht=\"15\"><c><v>1</v></c></row>";
        let bytes = packed(&[
            ("xl/sharedStrings.xml", strings.to_owned()),
            ("sheet.xml", format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")),
        ]);
        let mut archive = open(&bytes, "XLSX").unwrap();
        let blank = blank_strings(&mut archive);
        assert_eq!(blank, [false, true, true]);
        let facts = sheet_facts(&mut archive, "sheet.xml", &blank);
        assert_eq!(facts.hidden.into_iter().collect::<Vec<_>>(), [2, 4, 7]);
        assert_eq!(facts.filled, 5);
    }

    #[test]
    fn identity_numbers_are_found_beside_the_cells() {
        let (one, other) = NUMBER.split_at(6);
        let comments = format!(
            "<comments><comment ref=\"B3\"><text><r><t>{one}</t></r><r><t> {other}</t></r></text></comment>\
             <comment ref=\"AA10\"><text><t>{one}</t></text></comment><comment ref=\"C4\"><t>{other}</t></comment></comments>"
        );
        let sheet = format!(
            "<worksheet><sheetData><c><v>{NUMBER}</v></c></sheetData><note>{NUMBER}</note></worksheet>"
        );
        let copy = format!("<records><s v=\"{NUMBER}\"/></records>");
        let bytes = packed(&[("c.xml", comments), ("s.xml", sheet), ("p.xml", copy)]);
        let mut archive = open(&bytes, "XLSX").unwrap();
        let mut found = |name: &str, skipped: &[u8]| -> Vec<(u32, usize)> {
            let all = identities_in(&mut archive, name, Part::Comment, skipped);
            all.iter().map(|place| (place.row, place.column)).collect()
        };
        assert_eq!(found("c.xml", b""), [(3, 1)], "two halves of two comments are no number");
        assert_eq!(found("s.xml", b"sheetData"), [(0, 0)]);
        assert_eq!(found("s.xml", b"").len(), 2);
        assert_eq!(found("p.xml", b""), [(0, 0)]);
        assert_eq!(found("none.xml", b""), []);
    }

    #[test]
    fn a_cell_is_named_by_column_and_row() {
        for (text, place) in [
            ("B3", Some((3, 1))),
            ("A1", Some((1, 0))),
            ("Z1", Some((1, 25))),
            ("AA10", Some((10, 26))),
            ("A", None),
            ("3", None),
            ("b3", None),
            ("", None),
        ] {
            assert_eq!(reference(text), place, "{text}");
        }
    }
}
