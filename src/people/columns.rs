//! What each column of a list holds, by its name or by what the user says.

use std::collections::BTreeMap;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::fields;
use crate::content::keys::{self, File, Kind};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::people::plausible::whole;
use crate::people::rows::Row;
use crate::people::table::{Table, letter};

/// What a column can hold: the words of `--map` and of `assets/letters/columns.toml`.
pub const FIELDS: [&str; 25] = [
    "name",
    "given",
    "middle",
    "family",
    "care-of",
    "street",
    "postal",
    "street-2",
    "line-2",
    "line-3",
    "line-4",
    "house-number",
    "house-letter",
    "postcode",
    "place",
    "country",
    "language",
    "copies",
    "channel",
    "phone",
    "reserved",
    "wanted",
    "status",
    "died",
    "protection",
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

/// Which columns hold what: the first one that is filled counts in each row.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    places: BTreeMap<&'static str, Vec<usize>>,
}

impl Columns {
    /// The cell of a row, empty where there is none.
    pub fn get<'t>(&self, row: Row<'t>, field: &str) -> &'t str {
        self.all(row, field).next().map_or("", |(_, cell)| cell)
    }

    /// The filled cells of a row that hold this, with their columns.
    pub fn all<'t>(&self, row: Row<'t>, field: &str) -> impl Iterator<Item = (usize, &'t str)> {
        let places = self.places.get(field).map_or(&[][..], Vec::as_slice).iter();
        places.map(move |place| (*place, row.cell(*place))).filter(|(_, cell)| !cell.is_empty())
    }

    /// Whether a column holds this.
    pub fn has(&self, field: &str) -> bool {
        self.places.contains_key(field)
    }

    /// Whether several columns hold this.
    pub(crate) fn is_doubled(&self, field: &str) -> bool {
        self.places.get(field).is_some_and(|places| places.len() > 1)
    }

    /// What a column holds, where letters need it.
    pub fn field(&self, place: usize) -> Option<&'static str> {
        self.places.iter().find(|(_, places)| places.contains(&place)).map(|(field, _)| *field)
    }

    /// The letter of the first column that holds a field.
    pub fn letter(&self, field: &str) -> String {
        let place = self.places.get(field).and_then(|places| places.first());
        place.map_or_else(|| "–".to_owned(), |place| letter(*place))
    }

    /// Matches the names in the row that has them. What is needed and not there is reported.
    pub fn find(
        table: &Table,
        data: &Data,
        mappings: &[Mapping],
        file: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Self, Error> {
        let vocabulary = vocabulary(data)?;
        let header: Vec<&str> =
            table.rows.get(table.header).map_or_else(Vec::new, |row| row.cells().collect());
        let missing = |field: &str| {
            Diagnostic::new(&rules::MISSING_RECIPIENT_COLUMN).in_file(file).with("field", field)
        };
        let mut columns = Self::default();
        for mapping in mappings {
            let named = header.iter().position(|name| same(name) == same(&mapping.column));
            let lettered =
                || (0..header.len()).find(|c| letter(*c) == mapping.column.to_uppercase());
            match (named.or_else(lettered), known(&mapping.field)) {
                (Some(place), Some(field)) => columns.places.entry(field).or_default().push(place),
                _ => found.push(missing(&mapping.field).with("mapped", "yes")),
            }
        }
        columns.name(&header, &vocabulary, mappings);
        let asked = |field: &str| mappings.iter().any(|mapping| mapping.field == field);
        let lacking: Vec<&str> =
            columns.lacking(table).into_iter().filter(|field| !asked(field)).collect();
        // One cause, one finding: the names stand further down.
        let below = header_below(table, &vocabulary).filter(|_| !lacking.is_empty());
        match below {
            Some(row) => {
                found.push(missing("name").with("mapped", "header").with("row", row.to_string()))
            }
            None => {
                found.extend(lacking.into_iter().map(|field| missing(field).with("mapped", "no")))
            }
        }
        Ok(columns)
    }

    /// The columns of numbers of boxes, by their names.
    pub(crate) fn boxes(&self, table: &Table) -> Vec<usize> {
        let header = table.rows.get(table.header);
        let places = self.places.get("postal").into_iter().flatten().copied();
        let named = |place: &usize| {
            let name = header.map_or("", |row| row.cell(*place));
            let name = same(name);
            name.contains("boks") || name == "pb" || name.contains("box")
        };
        places.filter(named).collect()
    }

    /// Gives each column the field that its name says. Of what the user maps, nothing else is added.
    fn name(
        &mut self,
        header: &[&str],
        vocabulary: &BTreeMap<String, &'static str>,
        mappings: &[Mapping],
    ) {
        for (place, name) in header.iter().enumerate() {
            if self.field(place).is_some() {
                continue;
            }
            let after_street = || place > 0 && self.field(place - 1) == Some("street");
            let short = ["nr", "no"].contains(&same(name).as_str()) && after_street();
            let field =
                if short { Some("house-number") } else { vocabulary.get(&same(name)).copied() };
            if let Some(field) = field.filter(|field| mappings.iter().all(|m| m.field != **field)) {
                self.places.entry(field).or_default().push(place);
            }
        }
    }

    /// The fields that letters need and the list lacks.
    fn lacking(&self, table: &Table) -> Vec<&'static str> {
        let has = |field: &str| self.has(field);
        let lines = ["street", "postal", "care-of", "line-2"].into_iter().any(has);
        let town = has("postcode") && has("place");
        // An address may stand in one cell.
        let whole = !town && lines && {
            let rows = table.rows.iter().skip(table.header + 1).take(50);
            let cells = rows.map(|row| {
                let all = ["line-4", "line-3", "line-2", "postal", "street"]
                    .map(|field| self.get(row, field));
                all.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default()
            });
            let (filled, whole) = cells
                .filter(|cell| !cell.is_empty())
                .fold((0, 0), |(n, w), cell| (n + 1, w + usize::from(whole(cell).is_some())));
            whole * 2 > filled
        };
        [
            (has("name") || has("family"), "name"),
            (lines, "street"),
            (has("postcode") || whole, "postcode"),
            (has("place") || whole, "place"),
        ]
        .into_iter()
        .filter_map(|(there, field)| (!there).then_some(field))
        .collect()
    }

    /// Every column with what it was taken for.
    pub fn describe(&self, table: &Table) -> Vec<Column> {
        let mut filled: Vec<usize> = Vec::new();
        for (index, row) in table.rows.iter().enumerate() {
            for (place, cell) in row.cells().enumerate() {
                filled.resize(filled.len().max(place + 1), 0);
                filled[place] += usize::from(index > table.header && !cell.is_empty());
            }
        }
        filled
            .into_iter()
            .enumerate()
            .map(|(place, filled)| Column {
                letter: letter(place),
                field: self.field(place),
                filled,
            })
            .collect()
    }
}

fn known(field: &str) -> Option<&'static str> {
    FIELDS.iter().find(|known| **known == field).copied()
}

/// The row below the first one that looks like the names of the columns: three of them are known, among them
/// that of names. The number is the one that a spreadsheet shows.
fn header_below(table: &Table, vocabulary: &BTreeMap<String, &'static str>) -> Option<u32> {
    let rows = table.rows.iter().skip(table.header + 1).take(20);
    let fields = |row: Row| -> Vec<&'static str> {
        row.cells().filter_map(|name| vocabulary.get(&same(name)).copied()).collect()
    };
    let looks = |row: &Row| {
        let fields = fields(*row);
        fields.len() >= 3 && fields.iter().any(|field| ["name", "given", "family"].contains(field))
    };
    rows.into_iter().find(looks).map(|row| row.number)
}

/// Letters and digits in small letters: `C/O-navn` is `conavn`.
pub(crate) fn same(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn vocabulary(data: &Data) -> Result<BTreeMap<String, &'static str>, Error> {
    let mut all = BTreeMap::new();
    for (field, names) in word_lists(data, keys::COLUMNS)? {
        let Some(field) = known(&field) else { continue };
        for name in names {
            all.entry(same(&name)).or_insert(field);
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
    use crate::people::file::{Choice, parse};

    /// The columns of a list with this header, and the fields that are told missing.
    fn columns(header: &str, mappings: &[&str]) -> (Vec<(String, &'static str)>, Vec<String>) {
        let table =
            parse(format!("{header}\nx;y;z;u;v;w\n").into_bytes(), "list.csv", Choice::default())
                .unwrap();
        let mappings: Vec<Mapping> = mappings.iter().map(|text| text.parse().unwrap()).collect();
        let mut found = Vec::new();
        let columns =
            Columns::find(&table, &Data::new(None), &mappings, "list.csv", &mut found).unwrap();
        for described in columns.describe(&table) {
            assert_eq!(described.filled, 1, "{}", described.letter);
            if let Some(field) = described.field {
                let row = table.rows.get(1).unwrap();
                let at = usize::from(described.letter.as_bytes()[0] - b'A');
                assert!(columns.all(row, field).any(|cell| cell == (at, row.cell(at))), "{field}");
                let first = columns.all(row, field).next().unwrap();
                assert_eq!(
                    (letter(first.0), first.1),
                    (columns.letter(field), columns.get(row, field))
                );
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
            // Of two names for one field the first one counts that is filled in.
            (
                "Navn;Adresse;Postnr;Poststed;Navn;y",
                &[],
                &[usual[0], usual[1], usual[2], usual[3], ("E", "name")],
                &[],
            ),
            (
                "Navn;Gate;Nr;Postnr;Poststed;Nr",
                &[],
                &[usual[0], usual[1], ("C", "house-number"), ("D", "postcode"), ("E", "place")],
                &[],
            ),
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

    /// What is told of a list: the field, how it was looked for, and the row where names of columns stand.
    fn told(text: &str) -> Vec<(String, String, Option<String>)> {
        let table = parse(text.as_bytes().to_vec(), "list.csv", Choice::default()).unwrap();
        let mut found = Vec::new();
        Columns::find(&table, &Data::new(None), &[], "list.csv", &mut found).unwrap();
        let word = |finding: &Diagnostic, key: &str| finding.text(key).map(str::to_owned);
        let all = found.iter();
        all.map(|one| (word(one, "field").unwrap(), word(one, "mapped").unwrap(), word(one, "row")))
            .collect()
    }

    #[test]
    fn names_that_stand_further_down_are_one_cause() {
        let below =
            |row: &str| vec![("name".to_owned(), "header".to_owned(), Some(row.to_owned()))];
        let names = "Navn;Adresse;Postnr;Poststed\n";
        assert_eq!(told(&format!("Liste over alle\n\n{names}A;B;0590;Oslo\n")), below("3"));
        assert_eq!(told(&format!("Liste over alle\n{names}A;B;0590;Oslo\n")), below("2"));
        assert_eq!(told(&format!("{names}{names}A;B;0590;Oslo\n")), []);
        // Three names of columns, among them that of people.
        for other in ["Adresse;Postnr;Poststed\n", "Navn;Adresse\n"] {
            let said = told(&format!("Liste over alle\n{other}A;B;C\n"));
            assert!(said.len() > 1 && said.iter().all(|(_, how, _)| how == "no"), "{said:?}");
        }
        let far = format!("Liste\n{}{names}", "x;y\n".repeat(20));
        assert!(told(&far).len() > 1, "nobody looks so far down");
    }
}
