//! What each column of a list holds, by its name or by what the user says.

use std::collections::BTreeMap;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::fields;
use crate::content::keys::{self, File, Kind};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::rows::Row;
use crate::people::table::{Table, letter};

/// What a column can hold: the words of `--map` and of `assets/letters/columns.toml`.
pub const FIELDS: [&str; 14] = [
    "name", "given", "family", "care-of", "street", "street-2", "postcode", "place", "country",
    "language", "copies", "channel", "phone", "reserved",
];

/// What the user says of a column: `street=Bustad` or `street=C`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// One of [`FIELDS`].
    pub field: String,
    /// The column's name in the list, or its letter.
    pub column: String,
}

impl std::str::FromStr for Mapping {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (field, column) = text.split_once('=').ok_or("FIELD=COLUMN")?;
        let field = field.trim().to_lowercase();
        if !FIELDS.contains(&field.as_str()) {
            return Err(format!("FIELD: {}", FIELDS.join(", ")));
        }
        Ok(Self { field, column: column.trim().to_owned() })
    }
}

/// A column and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its letter in Excel.
    pub letter: String,
    /// What it holds; nothing for a column that letters do not need.
    pub field: Option<&'static str>,
    /// How many rows have something in it.
    pub filled: usize,
}

/// Which column holds what.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    places: BTreeMap<&'static str, usize>,
}

impl Columns {
    /// The cell of a row, empty where there is none.
    pub fn get<'t>(&self, row: Row<'t>, field: &str) -> &'t str {
        self.places.get(field).map_or("", |place| row.cell(*place))
    }

    /// Whether a column holds this.
    pub fn has(&self, field: &str) -> bool {
        self.places.contains_key(field)
    }

    /// The letter of the column that holds a field.
    pub fn letter(&self, field: &str) -> String {
        self.places.get(field).map_or_else(|| "–".to_owned(), |place| letter(*place))
    }

    /// Matches the names in the first row. What is needed and not there is reported.
    pub fn find(
        table: &Table,
        data: &Data,
        mappings: &[Mapping],
        file: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Self, Error> {
        let vocabulary = vocabulary(data)?;
        let header: Vec<&str> =
            table.rows.get(0).map_or_else(Vec::new, |row| row.cells().collect());
        let missing = |field: &str| {
            Diagnostic::new(&rules::MISSING_RECIPIENT_COLUMN).in_file(file).with("field", field)
        };
        let mut columns = Self::default();
        let known = |field: &str| FIELDS.iter().find(|known| **known == field).copied();
        for mapping in mappings {
            let named = header.iter().position(|name| same(name) == same(&mapping.column));
            let lettered =
                || (0..header.len()).find(|c| letter(*c) == mapping.column.to_uppercase());
            match (named.or_else(lettered), known(&mapping.field)) {
                (Some(place), Some(field)) => {
                    columns.places.insert(field, place);
                }
                _ => found.push(missing(&mapping.field).with("mapped", "yes")),
            }
        }
        for (place, name) in header.iter().enumerate() {
            let taken = columns.places.values().any(|taken| *taken == place);
            if let Some(field) = vocabulary.get(&same(name))
                && !taken
            {
                // Of two columns with one meaning the first one counts.
                columns.places.entry(field).or_insert(place);
            }
        }
        let has = |field: &str| columns.has(field);
        let asked = |field: &str| mappings.iter().any(|mapping| mapping.field == field);
        for (there, field) in [
            (has("name") || has("family"), "name"),
            (has("street") || has("care-of"), "street"),
            (has("postcode"), "postcode"),
            (has("place"), "place"),
        ] {
            if !there && !asked(field) {
                found.push(missing(field).with("mapped", "no"));
            }
        }
        Ok(columns)
    }

    /// Every column with what it was taken for.
    pub fn describe(&self, table: &Table) -> Vec<Column> {
        let mut filled: Vec<usize> = Vec::new();
        for (index, row) in table.rows.iter().enumerate() {
            for (place, cell) in row.cells().enumerate() {
                filled.resize(filled.len().max(place + 1), 0);
                filled[place] += usize::from(index > 0 && !cell.is_empty());
            }
        }
        let field =
            |place| self.places.iter().find(|(_, at)| **at == place).map(|(field, _)| *field);
        filled
            .into_iter()
            .enumerate()
            .map(|(place, filled)| Column { letter: letter(place), field: field(place), filled })
            .collect()
    }
}

/// Letters and digits in small letters: `C/O-navn` is `conavn`.
pub(crate) fn same(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn vocabulary(data: &Data) -> Result<BTreeMap<String, &'static str>, Error> {
    let mut all = BTreeMap::new();
    for (field, names) in word_lists(data, keys::COLUMNS)? {
        let Some(field) = FIELDS.iter().find(|known| **known == field) else { continue };
        for name in names {
            all.entry(same(&name)).or_insert(*field);
        }
    }
    Ok(all)
}

/// The lists of words in a file of `assets/letters/`, by key.
pub(crate) fn word_lists(
    data: &Data,
    file: &'static File,
) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let broken = || Error::BrokenData { what: file.place.to_owned() };
    let source = data.text(file.place).ok().flatten().ok_or_else(broken)?;
    let mut found = Vec::new();
    let mut table = fields::parse(&source, file, &mut found);
    let mut all = BTreeMap::new();
    for key in file.keys {
        if matches!(key.kind, Kind::Map(_)) {
            let mut named = table.table(key.name, &mut found).ok_or_else(broken)?;
            for (key, value) in named.rest() {
                let words = value.get_ref().as_array().ok_or_else(broken)?;
                let words: Option<Vec<String>> =
                    words.iter().map(|word| word.get_ref().as_str().map(str::to_owned)).collect();
                all.insert(key.value, words.ok_or_else(broken)?);
            }
        } else {
            let words = table.texts(key.name, &mut found).into_iter().map(|word| word.value);
            all.insert(key.name.to_owned(), words.collect());
        }
    }
    table.finish(&mut found);
    if found.is_empty() { Ok(all) } else { Err(broken()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::table::parse;

    /// The columns of a list with this header, and the fields that are told missing.
    fn columns(header: &str, mappings: &[&str]) -> (Vec<(String, &'static str)>, Vec<String>) {
        let table =
            parse(format!("{header}\nx;y;z;u;v;w\n").into_bytes(), "list.csv", None).unwrap();
        let mappings: Vec<Mapping> = mappings.iter().map(|text| text.parse().unwrap()).collect();
        let mut found = Vec::new();
        let columns =
            Columns::find(&table, &Data::new(None), &mappings, "list.csv", &mut found).unwrap();
        for described in columns.describe(&table) {
            assert_eq!(described.filled, 1, "{}", described.letter);
            if let Some(field) = described.field {
                assert_eq!(columns.letter(field), described.letter, "{field}");
                let row = table.rows.get(1).unwrap();
                let at = usize::from(described.letter.as_bytes()[0] - b'A');
                assert_eq!(columns.get(row, field), row.cell(at), "{field}");
            }
        }
        assert_eq!((columns.letter("reserved").as_str(), columns.has("reserved")), ("–", false));
        let described = columns.describe(&table).into_iter();
        let known = described.filter_map(|column| Some((column.letter, column.field?)));
        let missing = found.iter().map(|f| f.text("field").unwrap().to_owned()).collect();
        (known.collect(), missing)
    }

    #[test]
    fn columns_are_known_by_their_names_or_by_what_the_user_says() {
        let known = |all: &[(&str, &'static str)]| -> Vec<(String, &'static str)> {
            all.iter().map(|(letter, field)| ((*letter).to_owned(), *field)).collect()
        };
        let usual = [("A", "name"), ("B", "street"), ("C", "postcode"), ("D", "place")];
        for (header, mappings, fields, missing) in [
            ("Navn;Adresse;Postnr;Poststed;x;y", &[][..], &usual[..], &[][..]),
            ("NAVN;adresse;Post-nr.;Post sted;x;y", &[], &usual, &[]),
            // Of two names for one field the first one counts.
            ("Navn;Adresse;Postnr;Poststed;Navn;y", &[], &usual, &[]),
            ("Hvem;Adresse;Postnr;Poststed;x;y", &["name=Hvem"], &usual, &[]),
            ("Hvem;Adresse;Postnr;Poststed;x;y", &["name=A"], &usual, &[]),
            ("Hvem;Adresse;Postnr;Poststed;x;y", &["name=a"], &usual, &[]),
            ("Hvem;Adresse;Postnr;Poststed;x;y", &[], &usual[1..], &["name"]),
            // A column named B is meant before the second column.
            (
                "x;Adresse;Postnr;Poststed;B;y",
                &["name=B"],
                &[("B", "street"), ("C", "postcode"), ("D", "place"), ("E", "name")],
                &[],
            ),
            (
                "Navn;Adresse;Postnr;Poststed;Kontakt;y",
                &["name=Kontakt"],
                &[("B", "street"), ("C", "postcode"), ("D", "place"), ("E", "name")],
                &[],
            ),
            ("Navn;Adresse;Postnr;Poststed;x;y", &["phone=Tlf"], &usual, &["phone"]),
            ("Navn;x;Postnr;Poststed;y;z", &[], &[usual[0], usual[2], usual[3]], &["street"]),
        ] {
            let (got, told) = columns(header, mappings);
            assert_eq!(got, known(fields), "{header} {mappings:?}");
            assert_eq!(told, missing, "{header} {mappings:?}");
        }
        for wrong in ["name", "nmae=A", "=A"] {
            assert!(wrong.parse::<Mapping>().is_err(), "{wrong}");
        }
        assert_eq!(same("C/O-navn Å"), "conavnå");
    }
}
