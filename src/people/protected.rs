//! Addresses that nobody may know: where a row says that its address is one, the list is not for letters.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::base::error::Error;
use crate::people::rows::{END, Row};

/// Finds the words of protected addresses.
#[derive(Debug)]
pub struct Protected {
    phrases: AhoCorasick,
    cells: BTreeSet<String>,
}

impl Protected {
    /// `phrases` are looked for anywhere in a row, `cells` are what whole cells say.
    pub(crate) fn new(phrases: &[String], cells: &[String]) -> Result<Self, Error> {
        let broken =
            |error: aho_corasick::BuildError| Error::BrokenData { what: error.to_string() };
        let phrases = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(phrases.iter().map(|phrase| plain(phrase)))
            .map_err(broken)?;
        Ok(Self { phrases, cells: cells.iter().map(|cell| plain(cell)).collect() })
    }

    /// The first column of a row that says so.
    pub(crate) fn find(&self, row: Row) -> Option<usize> {
        let text = plain(row.text());
        let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let said = self.phrases.find_iter(&text).find(|said| {
            let before = text.get(..said.start()).and_then(|before| before.chars().next_back());
            let after = text.get(said.end()..).and_then(|after| after.chars().next());
            boundary(before) && boundary(after)
        });
        let place = |at: usize| text.get(..at).map_or(0, |before| before.matches(END).count());
        let whole = || text.split(END).position(|cell| self.cells.contains(cell.trim()));
        said.map(|said| place(said.start())).or_else(whole)
    }
}

/// Small letters and digits, with one space for whatever stands between them inside a cell.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            END => plain.push(END),
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ if plain.ends_with([' ', END]) => {}
            _ => plain.push(' '),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::people::columns::word_lists;
    use crate::people::rows::Rows;

    #[test]
    fn words_of_protection_are_found_in_any_cell_and_inside_no_other_word() {
        let words = word_lists(&Data::new(None), crate::content::keys::CELLS).unwrap();
        let protected = Protected::new(&words["protected"], &words["protected-cell"]).unwrap();
        let found = |cell: &str| {
            let mut rows = Rows::default();
            rows.push(2, ["Ali", "Vei 1", cell]);
            protected.find(rows.get(0).unwrap())
        };
        for cell in [
            "Kode 6",
            "KODE 7",
            "kode-6",
            "Kode: 6",
            "kode6",
            "Adressesperre kode 7",
            "STRENGT FORTROLIG",
            "Strengt fortrolig adresse",
            "SPERRET ADRESSE",
            "Sperra adresse",
            "Hemmelig adresse",
            "hemmeleg  adresse",
            "Skjermet adresse, ring først",
            "SPSF",
            "(fortrolig)",
            "Hemmelig.",
            "STRENGT_FORTROLIG",
        ] {
            assert_eq!(found(cell), Some(2), "{cell}");
        }
        for cell in [
            "Dørkode 6789",
            "Kode 61",
            "Postkode 6a",
            "Fortrolighetsveien 2",
            "fortrolig samtale ønskes",
            "Kodesvingen 7",
            "Sperrebommen 6",
            "Hemmeligheten",
            "",
            "Adresse",
        ] {
            assert_eq!(found(cell), None, "{cell}");
        }
    }
}
