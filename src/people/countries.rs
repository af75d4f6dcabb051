//! Countries as lists name them.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::keys;
use crate::people::columns::{same, word_lists};

/// What a cell with a country says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Country {
    /// Norway, or nothing.
    Norway,
    /// Another country, as it is printed.
    Abroad(String),
    /// No country that anybody knows, as it stands there.
    Unknown(String),
}

/// Finds countries by what people call them.
#[derive(Debug)]
pub struct Countries {
    norway: BTreeSet<String>,
    /// The name to print where the list has a code.
    names: BTreeMap<String, Option<String>>,
}

impl Countries {
    /// The countries of `assets/letters/countries.toml`; `norway` are the names of this one.
    pub fn load(data: &Data, norway: &[String]) -> Result<Self, Error> {
        let mut names = BTreeMap::new();
        for (code, all) in word_lists(data, keys::COUNTRIES)? {
            let whole = all.first().map(|name| name.to_uppercase());
            names.insert(same(&code), whole.clone());
            for name in &all {
                let is_code = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
                names.entry(same(name)).or_insert_with(|| whole.clone().filter(|_| is_code));
            }
        }
        Ok(Self { norway: norway.iter().map(|name| same(name)).collect(), names })
    }

    /// What a cell says. `Sverige / Sweden` and `Sverige (SE)` are one country.
    pub fn find(&self, cell: &str) -> Country {
        let key = same(cell);
        if key.chars().all(|c| c == '0') || self.norway.contains(&key) {
            return Country::Norway;
        }
        let shown = |cell: &str| cell.trim_matches([' ', '.', ',', '-', '*']).to_uppercase();
        if let Some(name) = self.names.get(&key) {
            return Country::Abroad(name.clone().unwrap_or_else(|| shown(cell)));
        }
        let mut parts = cell
            .split(['/', '(', ')', ',', ';', '|', '-'])
            .map(str::trim)
            .filter(|p| !p.is_empty());
        match parts.next() {
            Some(first) if first != cell && parts.next().is_some() => match self.find(first) {
                Country::Unknown(_) => Country::Unknown(shown(cell)),
                known => known,
            },
            _ => Country::Unknown(shown(cell)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_found_by_every_usual_name_and_nothing_is_norway() {
        let data = Data::new(None);
        let norway = word_lists(&data, keys::CELLS).unwrap().remove("norway").unwrap();
        let countries = Countries::load(&data, &norway).unwrap();
        for cell in [
            "",
            "-",
            "0",
            "000",
            ".",
            "Norge",
            "Norge.",
            "NORGE",
            "Noreg",
            "Norway",
            "NO",
            "NOR",
            "578",
            "N",
            "Kongeriket Norge",
            "Norge / Norway",
            "Norge (NO)",
            "Svalbard",
            "SJ",
            "Svalbard og Jan Mayen",
            "Norga",
        ] {
            assert_eq!(countries.find(cell), Country::Norway, "{cell}");
        }
        for (cell, shown) in [
            ("Sverige", "SVERIGE"),
            ("sverige.", "SVERIGE"),
            ("Sweden", "SWEDEN"),
            ("SE", "SVERIGE"),
            ("SWE", "SVERIGE"),
            ("Sverige / Sweden", "SVERIGE"),
            ("Deutschland", "DEUTSCHLAND"),
            ("Polska", "POLSKA"),
            ("Storbritannia", "STORBRITANNIA"),
            ("England", "ENGLAND"),
            ("Côte d’Ivoire", "CÔTE D’IVOIRE"),
            ("Somalia", "SOMALIA"),
            ("Irak", "IRAK"),
            ("العراق", "العراق"),
        ] {
            assert!(
                matches!(countries.find(cell), Country::Abroad(name) if name == shown),
                "{cell}"
            );
        }
        for cell in ["Nrge", "Atlantis", "47", "Oslo", "x", "Norge og Sverige"] {
            assert!(matches!(countries.find(cell), Country::Unknown(_)), "{cell}");
        }
    }
}
