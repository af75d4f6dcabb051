//! One letter for a household: those who share an address, or a family name and an address.

use std::collections::BTreeMap;

use crate::people::columns::same;

/// Who is one household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Household {
    /// All who share an address.
    Address,
    /// Those who share an address and a family name.
    Family,
}

/// Somebody who may be of a household.
pub(crate) struct Member<'a> {
    /// The index among the recipients.
    pub(crate) index: usize,
    /// What all ways to write the address have in common.
    pub(crate) home: String,
    /// Whose letter box it is.
    pub(crate) care_of: &'a str,
    pub(crate) family: &'a str,
    /// The language of the letter: nobody gets one that somebody else reads.
    pub(crate) language: &'a str,
}

/// Gathers households, member by member: who gets the letter, with those who share it.
#[derive(Debug, Default)]
pub(crate) struct Households {
    heads: BTreeMap<String, usize>,
    shared: BTreeMap<usize, Vec<usize>>,
}

impl Households {
    pub(crate) fn add(&mut self, kind: Household, member: &Member) {
        let family = match kind {
            Household::Address => String::new(),
            Household::Family => same(member.family),
        };
        let care_of = same(member.care_of);
        let key = [&member.home, &care_of, &family, member.language].join("\0");
        match self.heads.get(&key) {
            Some(head) => self.shared.entry(*head).or_default().push(member.index),
            None => {
                self.heads.insert(key, member.index);
            }
        }
    }

    /// Who gets the letter, with those who share it.
    pub(crate) fn finish(self) -> BTreeMap<usize, Vec<usize>> {
        self.shared
    }
}

/// The family name in a whole name: its last word.
pub(crate) fn family(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// How an envelope names a household: two by name, of more the first one.
pub(crate) fn named(names: &[String]) -> String {
    match names {
        [one] => one.clone(),
        [one, other] => format!("{one}, {other}"),
        [one, ..] => format!("{one} m.fl."),
        [] => String::new(),
    }
}
