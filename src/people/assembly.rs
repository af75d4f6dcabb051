//! From the cells of a row to a name and an address: parts that stand in columns of their own are joined, the
//! address for post goes before the one of the house.

use crate::people::address::{Address, Wrong, joined, town, turned};
use crate::people::columns::same;
use crate::people::countries::Country;
use crate::people::plausible::whole;
use crate::people::recipient::Reader;
use crate::people::rows::Row;

/// Fields in which a word such as `Null` may be somebody's name.
const NAMES: [&str; 4] = ["name", "given", "middle", "family"];

impl Reader<'_> {
    /// The name and the address of a row.
    pub fn address(&self, row: Row) -> Address {
        let get = |field| self.get(row, field);
        let (country, unknown) = match self.countries.find(get("country")) {
            Country::Norway => (None, false),
            Country::Abroad(name) => (Some(name), false),
            Country::Unknown(name) => (Some(name), true),
        };
        let (mut lines, no_address) = self.lines(row);
        let (postcode, place) = self.postcode_and_place(row);
        let (mut postcode, mut place) = town(postcode, place, country.is_none());
        let mut care_of = get("care-of").to_owned();
        if country.is_none() {
            take_town(&mut lines, &mut postcode, &mut place);
        }
        let first = lines.first().filter(|line| line.to_lowercase().starts_with("c/o"));
        if let Some(line) = first.filter(|_| care_of.is_empty()).cloned() {
            care_of = line;
            lines.remove(0);
        }
        let given = [get("given"), get("middle")].join(" ");
        let name = match (given.trim(), get("family"), get("name")) {
            ("", "", name) => turned(name),
            (given, family, _) => joined(given, family),
        };
        let wrong = Wrong { no_address, country: unknown };
        Address { name, care_of, street: lines, postcode, place, country, wrong }
    }

    /// The first cell of a row that holds this and says something.
    fn get<'t>(&self, row: Row<'t>, field: &str) -> &'t str {
        self.first(row, field).map_or("", |(_, cell)| cell)
    }

    fn first<'t>(&self, row: Row<'t>, field: &str) -> Option<(usize, &'t str)> {
        self.columns.all(row, field).find(|(_, cell)| !self.is_nothing(field, cell))
    }

    /// Whether a cell says that there is nothing: `NULL`, `#N/A`, `-`.
    fn is_nothing(&self, field: &str, cell: &str) -> bool {
        if !self.says_nothing(cell) {
            return false;
        }
        let small = cell.chars().skip(1).all(char::is_lowercase);
        let capital = cell.chars().next().is_some_and(char::is_uppercase) && small;
        !(capital && NAMES.contains(&field))
    }

    /// The lines between name and town, and whether they say that there is no address.
    fn lines(&self, row: Row) -> (Vec<String>, bool) {
        let mut lines = Vec::new();
        if let Some((place, post)) = self.first(row, "postal") {
            lines.push(boxed(post, self.is_box(place)));
        } else {
            let above =
                self.columns.all(row, "street-2").filter(|(_, c)| !self.is_nothing("street-2", c));
            lines.extend(above.map(|(_, cell)| cell.to_owned()));
            let letter = self.get(row, "house-letter");
            if letter.chars().count() > 1 {
                lines.push(letter.to_owned());
            }
            let letter = if letter.chars().count() == 1 { letter } else { "" };
            lines.push(house(self.get(row, "street"), self.get(row, "house-number"), letter));
            lines.extend(
                ["line-2", "line-3", "line-4"].map(|field| self.get(row, field).to_owned()),
            );
        }
        lines.retain(|line| !line.is_empty());
        let none = lines.iter().any(|line| self.denies(line));
        // A cell that says nothing where the street should be is another thing than an empty one.
        let nothing = lines.is_empty()
            && ["street", "postal"]
                .iter()
                .any(|field| self.columns.all(row, field).next().is_some());
        if none {
            lines.clear();
        }
        (lines, none || nothing)
    }

    /// Whether a line says that there is no address.
    fn denies(&self, line: &str) -> bool {
        let line = same(line);
        let denies = |word: &String| line == *word || word.len() >= 10 && line.starts_with(word);
        self.denials.iter().any(denies)
    }

    /// Whether a column is one of numbers of boxes.
    fn is_box(&self, place: usize) -> bool {
        self.boxes.contains(&place)
    }

    /// The cells of postcode and place: of several columns those that come after the address.
    fn postcode_and_place<'t>(&self, row: Row<'t>) -> (&'t str, &'t str) {
        let address = self.first(row, "postal").or_else(|| self.first(row, "street"));
        let after = address.map_or(0, |(place, _)| place);
        ["postcode", "place"]
            .map(|field| {
                let all =
                    || self.columns.all(row, field).filter(|(_, c)| !self.is_nothing(field, c));
                let next = all().find(|(place, _)| *place > after);
                next.or_else(|| all().next()).map_or("", |(_, cell)| cell)
            })
            .into()
    }
}

/// Street, number and letter on one line; what the street's cell has already is not written twice.
fn house(street: &str, number: &str, letter: &str) -> String {
    let number = number.trim_end_matches(".0");
    let ending = format!("{number}{letter}");
    let own: Vec<String> = street.split(' ').map(same).collect();
    let has = |ending: &str| {
        let ending = same(ending);
        let digit = ending.starts_with(|c: char| c.is_ascii_digit());
        let two = own.len().checked_sub(2).and_then(|at| own.get(at..)).map(|two| two.concat());
        digit && (own.last() == Some(&ending) || two == Some(ending))
    };
    if ending.is_empty() || has(&ending) {
        return street.to_owned();
    }
    if has(number) {
        return format!("{street}{letter}");
    }
    // The number's own cell may have the letter too.
    let twice = same(number).ends_with(|c: char| c.is_alphabetic());
    let ending = if twice { number } else { &ending };
    format!("{street} {ending}").trim().to_owned()
}

/// The number of a box alone says nothing to the post.
fn boxed(post: &str, is_box: bool) -> String {
    let number = post.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    if is_box && number { format!("Postboks {post}") } else { post.to_owned() }
}

/// Takes postcode and place from the last line where they stand there, and leaves them there no more.
fn take_town(lines: &mut Vec<String>, postcode: &mut String, place: &mut String) {
    let Some((before, code, town)) = lines.last().and_then(|line| whole(line)) else { return };
    let lacking = postcode.is_empty() && (place.is_empty() || same(place) == same(&town));
    let repeated = *postcode == code && same(place) == same(&town);
    if lacking || repeated {
        lines.pop();
        lines.extend(before);
        (*postcode, *place) = (code, town);
    }
}

#[cfg(test)]
mod tests {
    use crate::people::samples;

    /// The lines of the only recipient of a list.
    fn lines(header: &str, row: &str) -> Vec<String> {
        let names = samples::names();
        let list = samples::list(&format!("{header}\n{row}\n"), &names);
        list.address(0).unwrap().lines()
    }

    #[test]
    fn parts_of_an_address_are_joined_in_their_order() {
        let end = "Postnr;Poststed";
        for (header, row, wanted) in [
            ("Navn;Gate;Husnr;Bokstav", "Ali;Storgata;12;B", &["Storgata 12B"][..]),
            ("Navn;Gate;Husnr;Bokstav", "Ali;Storgata;12;", &["Storgata 12"]),
            ("Navn;Gate;Husnr;Bokstav", "Ali;Storgata 12;12;B", &["Storgata 12B"]),
            ("Navn;Gate;Husnr;Bokstav", "Ali;Storgata 12 B;12;B", &["Storgata 12 B"]),
            ("Navn;Gate;Husnr;Bokstav", "Ali;Storgata;12B;B", &["Storgata 12B"]),
            ("Navn;Gate;Nr", "Ali;17. mai-gata;3", &["17. mai-gata 3"]),
            (
                "Navn;Gatenavn;Gatenummer;Oppgang",
                "Ali;Storgata;12;Blokk C",
                &["Blokk C", "Storgata 12"],
            ),
            ("Navn;Bostedsadresse;Postadresse", "Ali;Storgata 1;Postboks 5", &["Postboks 5"]),
            ("Navn;Bostedsadresse;Postadresse", "Ali;Storgata 1;", &["Storgata 1"]),
            ("Navn;Postadresse;Bostedsadresse", "Ali;NULL;Storgata 1", &["Storgata 1"]),
            ("Navn;Adresse;Postboks", "Ali;Storgata 1;5", &["Postboks 5"]),
            ("Navn;Adresse;Postboks", "Ali;Storgata 1;Pb 5", &["Pb 5"]),
            (
                "Navn;Adresselinje1;Adresselinje2;Adresselinje3",
                "Ali;c/o Per;Blokk C;Vei 1",
                &["c/o Per", "Blokk C", "Vei 1"],
            ),
            (
                "Navn;Adresselinje3;Adresselinje1;Adresselinje2",
                "Ali;Vei 1;A;B",
                &["A", "B", "Vei 1"],
            ),
            ("Navn;Adresse 1;Adresse 2", "Ali;Vei 1;0590 Oslo", &["Vei 1"]),
            ("Navn;Adresse;Adresse", "Ali;;Vei 1", &["Vei 1"]),
            ("Navn;Adresse;Adresse", "Ali;Vei 1;Vei 1", &["Vei 1"]),
            ("Navn;Adresse;Adresse", "Ali;Vei 1;Vei 2", &["Vei 1"]),
            ("Navn;Adresse;Adresse", "Ali;-;Vei 2", &["Vei 2"]),
            ("Navn;Adresse;Bolignummer", "Ali;Vei 1;H0201", &["H0201", "Vei 1"]),
            ("Navn;Adresse;Tilleggsadresse", "Ali;Vei 1;NULL", &["Vei 1"]),
            ("Navn;Adresse;Tilleggsadresse", "Ali;Vei 1;Null", &["Vei 1"]),
            // The same town twice is one, another one is told.
            ("Navn;Adresse 1;Adresse 2", "Ali;Vei 1;0591 Oslo", &["Vei 1", "0591 Oslo"]),
        ] {
            let lines = lines(&format!("{header};{end}"), &format!("{row};590;Oslo"));
            assert_eq!(lines[1..lines.len() - 1], *wanted, "{header} {row}");
            assert_eq!((lines[0].as_str(), lines[lines.len() - 1].as_str()), ("Ali", "0590 Oslo"));
        }
    }

    #[test]
    fn each_address_has_its_own_postcode_and_one_cell_may_have_all() {
        let two = "Navn;Bostedsadresse;Postnr;Poststed;Postadresse;Postnr;Poststed";
        assert_eq!(
            lines(two, "Ali;Vei 1;590;Oslo;Postboks 5;9990;Båtsfjord")[1..],
            ["Postboks 5", "9990 Båtsfjord"]
        );
        assert_eq!(lines(two, "Ali;Vei 1;590;Oslo;;9990;Båtsfjord")[1..], ["Vei 1", "0590 Oslo"]);
        for row in ["Ali;Vei 1, 0590 Oslo", "Ali;\"Vei 1\n0590 Oslo\"", "Ali;Vei 1 0590 Oslo"] {
            assert_eq!(lines("Navn;Adresse", row), ["Ali", "Vei 1", "0590 Oslo"], "{row}");
        }
        let three = lines("Navn;Adresse", "Ali;c/o Per Li, Vei 1, 0590 Oslo");
        assert_eq!(three, ["Ali", "c/o Per Li", "Vei 1", "0590 Oslo"]);
    }

    #[test]
    fn words_for_no_address_are_none() {
        let names = samples::names();
        for (cell, gaps) in [
            ("Vei 1", &[][..]),
            ("", &["street"]),
            ("NULL", &["no-address"]),
            ("Ukjent adresse", &["no-address"]),
            ("UTEN FAST BOPEL", &["no-address"]),
            ("Uten fast bopel i Oslo", &["no-address"]),
            ("Ukjentveien 1", &[]),
        ] {
            let csv = format!("Navn;Adresse;Postnr;Poststed\nAli;{cell};0590;Oslo\n");
            let list = samples::list(&csv, &names);
            let told: Vec<&str> = list.recipients[0].gaps().map(|gap| gap.word()).collect();
            assert_eq!(told, gaps, "{cell}");
        }
    }

    #[test]
    fn names_in_three_columns_are_one_name_and_may_be_null() {
        let end = "Adresse;Postnr;Poststed";
        let name = |header: &str, row: &str| {
            lines(&format!("{header};{end}"), &format!("{row};Vei 1;590;Oslo"))[0].clone()
        };
        assert_eq!(name("Fornavn;Mellomnavn;Etternavn", "Kari;Moe;Nordmann"), "Kari Moe Nordmann");
        assert_eq!(name("Fornavn;Mellomnavn;Etternavn", "Kari;NULL;Nordmann"), "Kari Nordmann");
        assert_eq!(name("Fornavn;Etternavn", "Kari;Null"), "Kari Null");
        assert_eq!(name("Fornavn;Etternavn", "Kari;NULL"), "Kari");
    }
}
