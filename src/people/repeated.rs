//! Rows that say the same: the same in every cell, or nearly the same person.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::people::address::Address;
use crate::people::columns::same;
use crate::people::rows::Row;

/// Names at least this similar (Jaro-Winkler) at one address are looked at twice.
const SIMILAR: f64 = 0.93;
/// At an address with more people than this, such as a shelter, only equal names are compared.
const CROWD: u32 = 60;

/// A row that repeats an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// Its index among the recipients.
    pub index: usize,
    /// The index of the earlier one.
    pub earlier: usize,
    /// Whether every cell says the same.
    pub exact: bool,
}

/// Finds repetitions, row by row. Two people can share a name and an address, as father and son: only
/// where every cell of the two rows says the same is it one person twice.
#[derive(Default)]
pub struct Finder {
    hashes: RandomState,
    /// Rows by what all their cells say.
    whole: HashMap<u64, u32>,
    /// How many live at an address, and the last of them.
    homes: HashMap<u64, (u32, u32)>,
    /// Of each row the one before at the same address, and its name as a number.
    neighbours: Vec<(Option<u32>, u64)>,
    found: Vec<Repeated>,
}

impl std::fmt::Debug for Finder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Finder({})", self.neighbours.len())
    }
}

impl Finder {
    /// Passes over a row that is nobody's.
    pub fn pass(&mut self) {
        self.neighbours.push((None, 0));
    }

    /// Adds the next row. `home` is the key of the address, where that lacks nothing; `row` and `name` give
    /// any earlier row and its recipient's name.
    pub fn add<'t>(
        &mut self,
        (this, address, home): (Row<'t>, &Address, Option<&str>),
        row: impl Fn(usize) -> Option<Row<'t>>,
        name: impl Fn(Row<'t>) -> String,
    ) {
        let index = self.neighbours.len();
        let number = index as u32;
        let told = self.hashes.hash_one(same(&address.name));
        self.neighbours.push((None, told));
        let hash = self.hashes.hash_one(key(this));
        match self.whole.get(&hash).map(|earlier| *earlier as usize) {
            Some(earlier) if row(earlier).is_some_and(|other| key(other) == key(this)) => {
                self.found.push(Repeated { index, earlier, exact: true });
                return;
            }
            Some(_) => {}
            None => {
                self.whole.insert(hash, number);
            }
        }
        let Some(home) = home else { return };
        let home = self.hashes.hash_one(home);
        let (people, last) = self.homes.get(&home).copied().unzip();
        let people = people.unwrap_or(0);
        let crowd = people > CROWD;
        let mut neighbour: Option<u32> = last;
        for _ in 0..10 * CROWD {
            let Some(earlier) = neighbour.map(|earlier| earlier as usize) else { break };
            let Some((next, other)) = self.neighbours.get(earlier).copied() else { break };
            let alike = told == other
                || !crowd && row(earlier).is_some_and(|row| alike(&name(row), &address.name));
            if alike {
                self.found.push(Repeated { index, earlier, exact: false });
                break;
            }
            neighbour = next;
        }
        self.homes.insert(home, (people + 1, number));
        if let Some(own) = self.neighbours.last_mut() {
            own.0 = last;
        }
    }

    /// What was found.
    pub fn finish(self) -> Vec<Repeated> {
        self.found
    }
}

/// What a row says, without what makes no difference.
fn key(row: Row) -> String {
    let cells: Vec<String> = row.cells().map(same).collect();
    // Empty cells at the end are no difference.
    cells.join("\0").trim_end_matches('\0').to_owned()
}

fn alike(one: &str, other: &str) -> bool {
    let (a, b) = (same(one), same(other));
    let sorted = |name: &str| {
        let mut words: Vec<String> = name.split_whitespace().map(same).collect();
        words.sort();
        words
    };
    a == b || sorted(one) == sorted(other) || strsim::jaro_winkler(&a, &b) >= SIMILAR
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples;

    /// Whether two people at one address are taken for perhaps the same one.
    fn one_person(name: &str, other: &str) -> bool {
        let csv = format!("Navn;Adresse;Postnr;Poststed\n{name};Vei 1;0590;Oslo\n");
        let csv = format!("{csv}{other};Vei 1;0590;Oslo\n");
        let names = samples::names();
        let repeated = samples::list(&csv, &names).repeated;
        assert!(repeated.iter().all(|r| *r == Repeated { index: 1, earlier: 0, exact: false }));
        !repeated.is_empty()
    }

    #[test]
    fn a_slip_of_the_pen_is_seen_and_a_family_is_not() {
        for (name, other) in [
            ("Kari Nordmann", "Kari Nordman"),
            ("Abdirahman Mohamud", "Abdirahman Mohamed"),
            ("Bjørn-Erik Ødegård", "Bjørn Erik Ødegard"),
            ("Yusuf Ali", "Yousuf Ali"),
            ("Fatuma Hassan", "Fatima Hassan"),
            ("Ola Nordmann", "Ole Nordmann"),
            ("Selamawit Tekle", "Selam Tekle"),
            ("Hassan Ali", "Ali Hassan"),
        ] {
            assert!(one_person(name, other), "{name}, {other}");
        }
        for (name, other) in [
            ("Ola Nordmann", "Kari Nordmann"),
            ("Ahmed Hassan", "Ahmed Hussein"),
            ("Kari Hansen", "Karin Hansen"),
            ("Mohamed Ali", "Mohamed Omar"),
            ("Per Hansen", "Pål Hansen"),
        ] {
            assert!(!one_person(name, other), "{name}, {other}");
        }
    }

    #[test]
    fn the_same_name_elsewhere_is_somebody_else() {
        let names = samples::names();
        let csv = "Navn;Adresse;Postnr;Poststed\nAli Hassan;Vei 1;0590;Oslo\n\
                   Ali Hassan;Vei 1;0595;Oslo\nAli Hassan;Vei 11;0590;Oslo\n";
        assert_eq!(samples::list(csv, &names).repeated, []);
    }

    /// In a shelter names that are only alike are not compared; equal ones are.
    #[test]
    fn at_an_address_of_many_only_equal_names_are_told() {
        let names = samples::names();
        let many = |count: u32| {
            let head = "Navn;Adresse;Postnr;Poststed;Telefon\nKari Nordmann;Vei 1;0590;Oslo;1\n";
            let letters =
                |n: u32| ["b", "d", "f", "g", "h", "k", "m", "p"][n as usize % 8].repeat(3);
            let others: String = (1..count)
                .map(|n| format!("{}{} {n};Vei 1;0590;Oslo;{n}\n", letters(n / 8), letters(n)))
                .collect();
            format!("{head}{others}")
        };
        let found = |csv: &str| -> Vec<(usize, usize, bool)> {
            let list = samples::list(csv, &names);
            let last = list.recipients.len() - 1;
            let own = list.repeated.iter().filter(|r| r.index == last);
            own.map(|r| (r.index, r.earlier, r.exact)).collect()
        };
        for (people, alike) in [(60, true), (61, false)] {
            let csv = many(people);
            let last = people as usize;
            let near = found(&format!("{csv}Kari Nordman;Vei 1;0590;Oslo;9\n"));
            assert_eq!(!near.is_empty(), alike, "{people}");
            let same = found(&format!("{csv}Kari Nordmann;Vei 1;0590;Oslo;9\n"));
            assert_eq!(same, [(last, 0, false)], "{people}");
            let row = found(&format!("{csv}Kari Nordmann;Vei 1;0590;Oslo;1\n"));
            assert_eq!(row, [(last, 0, true)], "{people}");
        }
    }

    #[test]
    fn empty_cells_at_the_end_make_no_difference() {
        let names = samples::names();
        let csv = "Navn;Adresse;Postnr;Poststed;Merknad\nAli Hassan;Vei 1;0590;Oslo;\n\
                   ALI HASSAN;Vei 1;0590;Oslo\nAli Hassan;Vei 1;0590;Oslo;ring\n";
        let found = samples::list(csv, &names).repeated;
        let told: Vec<_> = found.iter().map(|r| (r.index, r.earlier, r.exact)).collect();
        assert_eq!(told, [(1, 0, true), (2, 0, false)]);
    }

    #[test]
    fn one_address_in_two_spellings_is_one() {
        let names = samples::names();
        let csv = "Navn;Adresse;Postnr;Poststed\nAli Hassan;Årvollv. 35;0590;Oslo\n\
                   Ali Hasan;Årvollveien 35;0590;Oslo\n";
        let found = samples::list(csv, &names).repeated;
        assert_eq!(found, [Repeated { index: 1, earlier: 0, exact: false }]);
    }
}
