//! Columns that look like part of an address and of which something is not used.

use std::collections::BTreeMap;

use crate::people::columns::same;
use crate::people::plausible::whole;
use crate::people::recipient::Reader;
use crate::people::rows::Row;
use crate::people::table::Table;

/// Fields of which a row has one cell: what stands in a second one is lost.
const SINGLE: [&str; 14] = [
    "name",
    "given",
    "middle",
    "family",
    "care-of",
    "street",
    "postal",
    "line-2",
    "line-3",
    "line-4",
    "house-number",
    "house-letter",
    "country",
    "language",
];
/// Cells that are looked at before a column is known by what stands in it.
const LOOKS: u32 = 50;

/// Part of a column that is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unused {
    /// The column from 0.
    pub column: usize,
    /// How many rows have something in it that is lost.
    pub rows: u32,
    /// The first of them.
    pub first: u32,
}

/// Finds such columns, row by row.
#[derive(Debug)]
pub(crate) struct UnusedColumns<'a> {
    reader: &'a Reader<'a>,
    /// Columns without a field whose names are those of parts of addresses.
    named: Vec<usize>,
    /// Fields that more than one column holds.
    doubled: Vec<&'static str>,
    /// Other columns without a field: how many cells were looked at, and how many hold an address.
    looks: BTreeMap<usize, (u32, u32)>,
    counts: BTreeMap<usize, (u32, u32)>,
    /// Cells that hold an address, of columns that are not known yet.
    seen: BTreeMap<usize, (u32, u32)>,
}

impl<'a> UnusedColumns<'a> {
    pub(crate) fn new(table: &Table, reader: &'a Reader<'a>) -> Self {
        let header: Vec<&str> =
            table.rows.get(table.header).map_or_else(Vec::new, |row| row.cells().collect());
        let free = |place: &usize| reader.columns().field(*place).is_none();
        let names = header.iter().enumerate().filter(|(place, _)| free(place));
        let named =
            names.filter(|(_, name)| is_part(name, reader)).map(|(place, _)| place).collect();
        let columns = reader.columns();
        let doubled = SINGLE.into_iter().filter(|field| columns.is_doubled(field)).collect();
        let [counts, seen] = [BTreeMap::new(), BTreeMap::new()];
        Self { reader, named, doubled, looks: BTreeMap::new(), counts, seen }
    }

    pub(crate) fn add(&mut self, row: Row) {
        let columns = self.reader.columns();
        for place in self.named.iter().filter(|place| !row.cell(**place).is_empty()) {
            add(&mut self.counts, *place, row.number);
        }
        for field in self.doubled.iter().copied() {
            let mut cells =
                columns.all(row, field).filter(|(_, cell)| !self.reader.says_nothing(cell));
            let first = cells.next().map(|(_, cell)| same(cell));
            for (place, _) in cells.filter(|(_, cell)| Some(same(cell)) != first) {
                add(&mut self.counts, place, row.number);
            }
        }
        for (place, cell) in row.cells().enumerate().filter(|(_, cell)| cell.len() > 6) {
            if columns.field(place).is_some() || self.named.contains(&place) {
                continue;
            }
            let looks = self.looks.entry(place).or_default();
            if looks.0 >= LOOKS && looks.1 * 2 < looks.0 {
                continue;
            }
            let address = whole(cell).is_some_and(|(lines, ..)| !lines.is_empty())
                || self.reader.streets.is_house(cell);
            (looks.0, looks.1) = (looks.0 + 1, looks.1 + u32::from(address));
            if address {
                add(&mut self.seen, place, row.number);
            }
        }
    }

    pub(crate) fn finish(mut self) -> Vec<Unused> {
        let looks = self.looks;
        let known =
            |place: &usize| looks.get(place).is_some_and(|(all, addresses)| addresses * 2 >= *all);
        self.counts.extend(self.seen.into_iter().filter(|(place, _)| known(place)));
        let unused = self.counts.into_iter();
        unused.map(|(column, (rows, first))| Unused { column, rows, first }).collect()
    }
}

fn add(all: &mut BTreeMap<usize, (u32, u32)>, column: usize, row: u32) {
    let count = all.entry(column).or_insert((0, row));
    count.0 += 1;
}

/// Whether a column of this name is part of an address.
fn is_part(name: &str, reader: &Reader) -> bool {
    let whole = same(name);
    let words: Vec<String> = name.split(|c: char| !c.is_alphabetic()).map(same).collect();
    let has = |part: &str, long: usize| {
        words.iter().any(|word| word == part)
            || part.chars().count() >= long && whole.contains(part)
    };
    let other = reader.words("other-address").any(|part| has(&same(part), 4));
    !other && reader.words("address-part").any(|part| has(&same(part), 6))
}

#[cfg(test)]
mod tests {
    use crate::people::samples;

    /// Letters of columns of which something is not used, with how many rows.
    fn unused(csv: &str) -> Vec<(usize, u32, u32)> {
        let names = samples::names();
        let list = samples::list(csv, &names);
        list.unused.iter().map(|unused| (unused.column, unused.rows, unused.first)).collect()
    }

    #[test]
    fn a_filled_column_that_looks_like_part_of_an_address_is_named() {
        let usual = "Navn;Adresse;Postnr;Poststed";
        for (name, cells, rows) in [
            ("Leveringsadresse", ["Vei 9", ""], 1),
            ("Folkereg. adresse", ["Vei 9", "Vei 8"], 2),
            ("Gårdsnavn", ["Nordre Moe", ""], 1),
            ("Postnummer 2", ["0591", ""], 1),
            ("Adresse", ["Vei 9", ""], 1),
            ("Navn", ["Berit Moe", ""], 1),
            ("x", ["Storgata 12 B", "Kirkeveien 3"], 2),
            ("x", ["Storgata 12 B", "ring først"], 1),
            ("", ["Vei 9, 0590 Oslo", "Vei 8, 0590 Oslo"], 2),
        ] {
            let [a, b] = cells;
            let csv = format!("{usual};{name}\nAli;Vei 1;0590;Oslo;{a}\nBo;Vei 2;0590;Oslo;{b}\n");
            assert_eq!(unused(&csv), [(4, rows, 2)], "{name}");
        }
        for (name, cell) in [
            ("E-postadresse", "ali@nav.example"),
            ("IP-adresse", "10.0.0.1"),
            ("Merknad", "ring før kl. 12"),
            ("Merknad", "Møte 12"),
            ("Adresse", "Vei 1"),
            ("Bydel", "Bjerke 12"),
            ("Leveringsadresse", ""),
            ("Postadresse", "Postboks 5"),
        ] {
            let csv = format!("{usual};{name}\nAli;Vei 1;0590;Oslo;{cell}\nBo;Vei 1;0590;Oslo;\n");
            assert_eq!(unused(&csv), [], "{name}");
        }
    }
}
