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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::list::List;
    use crate::people::samples;

    /// The rows of those who get the letter, each with the rows of those who share it.
    fn shared(list: &List) -> Vec<(u32, Vec<u32>)> {
        let row = |index: &usize| list.recipients[*index].row;
        list.households
            .iter()
            .map(|(head, all)| (row(head), all.iter().map(row).collect()))
            .collect()
    }

    #[test]
    fn one_letter_for_those_who_share_an_address_and_a_language() {
        let names = samples::names();
        let csv = "Fornavn;Etternavn;C/O;Adresse;Postnr;Poststed;Språk;Reservert;Kanal\n\
            Ali;Hassan;;Storgata 12B;0590;Oslo;somali;;\n\
            Kari;Moe;;Storgt. 12 b;0590;Oslo;;;\n\
            Amina;Hassan;;Storgata 12B;0590;Oslo;somali;nei;brev\n\
            Yusuf;Hassan;Per Li;Storgata 12B;0590;Oslo;somali;;\n\
            Omar;Hassan;;Storgata 12B;0590;Oslo;somali;ja;\n\
            Said;Hassan;;Storgata 12B;0590;Oslo;somali;;telefon\n\
            Ola;Moe;;Storgata 12B;0590;Oslo;norsk;;\n\
            Fadumo;Warsame;;Storgata 12B;0590;Oslo;somali;;\n\
            Idil;Hassan;;Storgata 12;0590;Oslo;somali;;\n\
            Ali;Hassan;;Storgata 12B;0590;Oslo;somali;;\n";
        let of = |kind| samples::list_of(csv.as_bytes(), Some(kind), &names);
        // The last row is the first one once more; whoever gets no letter shares none.
        assert_eq!(shared(&of(Household::Address)), [(2, vec![4, 9]), (3, vec![8])]);
        assert_eq!(shared(&of(Household::Family)), [(2, vec![4]), (3, vec![8])]);
        assert_eq!(shared(&samples::list(csv, &names)), []);
    }

    /// In a place where the post knows everybody, an address without a street is no house.
    #[test]
    fn a_place_without_streets_is_no_household() {
        let names = samples::names();
        let csv = "Navn;Adresse;Postnr;Poststed\nAli Hassan;;9990;Båtsfjord\nKari Hassan;;9990;Båtsfjord\n\
            Ola Moe;Vei 1;9990;Båtsfjord\nPer Moe;Vei 1;9990;Båtsfjord\n";
        let list = samples::list_of(csv.as_bytes(), Some(Household::Family), &names);
        assert_eq!(shared(&list), [(4, vec![5])]);
        let address = |index: usize| list.address(index).unwrap().name;
        assert_eq!((address(0).as_str(), address(2).as_str()), ("Ali Hassan", "Ola Moe, Per Moe"));
    }

    #[test]
    fn an_envelope_names_two_or_the_first() {
        let names = ["Ali Hassan", "Amina Hassan", "Omar Hassan"].map(str::to_owned);
        assert_eq!(named(&names[..1]), "Ali Hassan");
        assert_eq!(named(&names[..2]), "Ali Hassan, Amina Hassan");
        assert_eq!(named(&names), "Ali Hassan m.fl.");
        assert_eq!((family("Kari Moe Nordmann"), family("Sukarno")), ("Nordmann", "Sukarno"));
    }
}
