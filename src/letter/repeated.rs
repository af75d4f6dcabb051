//! Rows that say the same: the same in every cell, or nearly the same person.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::columns::same;
use super::recipient::Recipient;
use super::table::Row;

/// Names at least this similar (Jaro-Winkler) at one address are looked at twice.
const SIMILAR: f64 = 0.93;
/// At an address with more people than this, such as a shelter, only equal names are compared.
const CROWD: usize = 60;

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

/// Finds repetitions. Two people can share a name and an address, as father and son: only where every
/// cell of the two rows says the same is it one person twice.
pub fn find(rows: &[&Row], recipients: &[Recipient]) -> Vec<Repeated> {
    let mut all = Vec::new();
    let mut whole: HashMap<u64, usize> = HashMap::with_capacity(rows.len());
    let hashes = RandomState::new();
    let mut homes: HashMap<String, Vec<usize>> = HashMap::with_capacity(rows.len());
    for (index, (row, recipient)) in rows.iter().zip(recipients).enumerate() {
        let hash = hashes.hash_one(key(row));
        match whole.get(&hash) {
            Some(earlier) if rows.get(*earlier).is_some_and(|other| key(other) == key(row)) => {
                all.push(Repeated { index, earlier: *earlier, exact: true });
                continue;
            }
            Some(_) => {}
            None => {
                whole.insert(hash, index);
            }
        }
        if !recipient.gaps.is_empty() {
            continue;
        }
        let home = same(&format!("{} {}", recipient.postcode, recipient.street.join(" ")));
        let neighbours = homes.entry(home).or_default();
        let crowd = neighbours.len() > CROWD;
        let earlier = neighbours.iter().rev().take(10 * CROWD).find(|neighbour| {
            recipients
                .get(**neighbour)
                .is_some_and(|other| alike(&other.name, &recipient.name, crowd))
        });
        if let Some(earlier) = earlier {
            all.push(Repeated { index, earlier: *earlier, exact: false });
        }
        neighbours.push(index);
    }
    all
}

/// What a row says, without what makes no difference.
fn key(row: &Row) -> String {
    let cells: Vec<String> = row.cells.iter().map(|cell| same(cell)).collect();
    // Empty cells at the end are no difference.
    cells.join("\0").trim_end_matches('\0').to_owned()
}

fn alike(one: &str, other: &str, crowd: bool) -> bool {
    let (a, b) = (same(one), same(other));
    if a == b || crowd {
        return a == b;
    }
    let sorted = |name: &str| {
        let mut words: Vec<String> = name.split_whitespace().map(same).collect();
        words.sort();
        words
    };
    sorted(one) == sorted(other) || strsim::jaro_winkler(&a, &b) >= SIMILAR
}
