//! One row of a list → a recipient: whom, where, in which language, how.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::CompactString;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::keys;
use crate::people::address::{Address, GAPS, Gap, joined, town, turned};
use crate::people::columns::{Columns, word_lists};
use crate::people::few::Few;
use crate::people::rows::Row;
use crate::people::spoken::{Names, Spoken};

/// Copies of a letter that one recipient can get at most.
const MAX_COPIES: u32 = 99;

/// How somebody is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// By letter.
    Letter,
    /// In person, by telephone or at a visit.
    Person,
}

/// What a row says but for name and address, which are read again where they are needed: a hundred
/// thousand of these are kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The number of the row, as Excel shows it.
    pub row: u32,
    /// The language as the list has it.
    pub spoken: Spoken,
    /// How many letters.
    pub copies: u32,
    /// How to invite.
    pub channel: Channel,
    /// Whether the person is reserved against letters.
    pub reserved: bool,
    abroad: bool,
    postcode: CompactString,
    unclear: Few,
    gaps: Few,
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipient({})", self.row)
    }
}

impl Recipient {
    /// Orders letters as bulk mail is sorted: by postcode, letters abroad last, then as in the list.
    pub fn postal_order(&self) -> (bool, &str, u32) {
        (self.abroad, &self.postcode, self.row)
    }

    /// What the address lacks.
    pub fn gaps(&self) -> impl Iterator<Item = Gap> {
        self.gaps.among(&GAPS)
    }

    /// Whether the address lacks nothing.
    pub fn is_complete(&self) -> bool {
        self.gaps.is_empty()
    }

    /// Fields that say something which is neither of what they can say.
    pub fn unclear(&self) -> impl Iterator<Item = &'static str> {
        self.unclear.among(&UNCLEAR)
    }
}

const UNCLEAR: [&str; 3] = ["copies", "reserved", "channel"];

/// Reads recipients from rows.
#[derive(Debug)]
pub struct Reader<'a> {
    columns: Columns,
    names: &'a Names,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    /// A reader for a list's columns.
    pub fn new(data: &Data, columns: Columns, names: &'a Names) -> Result<Self, Error> {
        let words = word_lists(data, keys::CELLS)?
            .into_iter()
            .map(|(kind, words)| (kind, words.iter().map(|word| folded(word)).collect()))
            .collect();
        Ok(Self { columns, names, words })
    }

    fn says(&self, kind: &str, cell: &str) -> bool {
        self.words.get(kind).is_some_and(|words| words.contains(&folded(cell)))
    }

    /// Which column holds what.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The name and the address of a row.
    pub fn address(&self, row: Row) -> Address {
        let get = |field| self.columns.get(row, field);
        let country = get("country");
        let country =
            (!country.is_empty() && !self.says("norway", country)).then(|| country.to_uppercase());
        let (postcode, place) = town(get("postcode"), get("place"), country.is_none());
        let street = ["street-2", "street"].map(get).into_iter().filter(|line| !line.is_empty());
        let name = match (get("given"), get("family"), get("name")) {
            ("", "", name) => turned(name),
            (given, family, _) => joined(given, family),
        };
        Address {
            name,
            care_of: get("care-of").to_owned(),
            street: street.map(str::to_owned).collect(),
            postcode,
            place,
            country,
        }
    }

    /// The telephone number of a row.
    pub fn phone<'t>(&self, row: Row<'t>) -> &'t str {
        self.columns.get(row, "phone")
    }

    /// The recipient of a row, whose address this is.
    pub fn recipient(&self, row: Row, address: &Address) -> Recipient {
        let get = |field| self.columns.get(row, field);
        let (copies, reserved, channel) = (get("copies"), get("reserved"), get("channel"));
        let number = copies.parse().ok().filter(|n| (1..=MAX_COPIES).contains(n));
        // Whoever wrote anything but no there did not want a letter to be sent.
        let wants_none = !reserved.is_empty() && !self.says("no", reserved);
        let person = self.says("person", channel);
        Recipient {
            row: row.number,
            spoken: self.names.find(get("language")),
            copies: number.unwrap_or(1),
            channel: if person { Channel::Person } else { Channel::Letter },
            reserved: wants_none,
            abroad: address.country.is_some(),
            postcode: address.postcode.as_str().into(),
            unclear: Few::of([
                number.is_none() && !copies.is_empty(),
                wants_none && !self.says("yes", reserved),
                !channel.is_empty() && !self.says("letter", channel) && !person,
            ]),
            gaps: address.gaps(),
        }
    }
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::people::samples;

    #[test]
    fn letters_lie_by_postcode_and_those_abroad_last() {
        let names = samples::names();
        let list = samples::list(
            "Navn;Adresse;Postnr;Poststed;Land\n\
             A;Gate 1;00100;Helsinki;Finland\n\
             B;Gate 2;9991;Båtsfjord;\n\
             C;Gate 3;590;Oslo;Norge\n\
             D;Gate 4;11122;Stockholm;Sverige\n\
             E;Gate 5;0590;Oslo;\n\
             F;Gate 6;0001;Oslo;NO\n\
             G;Gate 7;;Dublin;Irland\n",
            &names,
        );
        let mut order: Vec<_> = list.recipients.iter().collect();
        order.sort_by_key(|recipient| recipient.postal_order());
        let rows: Vec<u32> = order.iter().map(|recipient| recipient.row).collect();
        assert_eq!(rows, [7, 4, 6, 3, 8, 2, 5]);
    }

    #[test]
    fn what_is_unclear_is_said_and_taken_for_the_least() {
        let names = samples::names();
        let list = samples::list(
            "Navn;Adresse;Postnr;Poststed;Antall;Reservert;Kanal\n\
             A;Gate 1;0590;Oslo;;;\n\
             B;Gate 2;0590;Oslo;99;nei;brev\n\
             C;Gate 3;0590;Oslo;100;kanskje;due\n\
             D;Gate 4;0590;Oslo;0;X;RINGES\n",
            &names,
        );
        let said = |index: usize| {
            let recipient = &list.recipients[index];
            let unclear: Vec<&str> = recipient.unclear().collect();
            (recipient.copies, recipient.reserved, recipient.channel, unclear)
        };
        use super::Channel::{Letter, Person};
        assert_eq!(said(0), (1, false, Letter, vec![]));
        assert_eq!(said(1), (99, false, Letter, vec![]));
        assert_eq!(said(2), (1, true, Letter, vec!["copies", "reserved", "channel"]));
        assert_eq!(said(3), (1, true, Person, vec!["copies"]));
    }

    #[test]
    fn an_address_is_written_as_the_post_wants_it() {
        let names = samples::names();
        let list = samples::list(
            "Fornavn;Etternavn;C/O;Adresse;Adresselinje 2;Postnr;Poststed;Land;Telefon\n\
             Kari;Nordmann;Per Li;Gate 1;Oppgang B;590;Oslo;Norge;22 12\n\
             Ola;Berg;;Gata 2;;111 22;Stockholm;Sverige;\n\
             ;Sukarno;;Gate 3;;0591;Oslo;norway;\n",
            &names,
        );
        let lines = |index: usize| list.address(index).unwrap().lines();
        let first = ["Kari Nordmann", "c/o Per Li", "Oppgang B", "Gate 1", "0590 Oslo"];
        assert_eq!(lines(0), first);
        assert_eq!(lines(1), ["Ola Berg", "Gata 2", "111 22 Stockholm", "SVERIGE"]);
        assert_eq!(lines(2), ["Sukarno", "Gate 3", "0591 Oslo"]);
        assert_eq!((list.phone(0), list.phone(1)), ("22 12", ""));
    }

    #[test]
    fn words_are_understood_in_any_letters() {
        let names = samples::names();
        for (cell, reserved, unclear) in [
            ("", false, false),
            ("nei", false, false),
            ("NEI", false, false),
            ("Ja", true, false),
            ("JA", true, false),
            ("kanskje", true, true),
        ] {
            let csv =
                format!("Navn;Adresse;Postnr;Poststed;Reservert\nA;Gate 1;0590;Oslo;{cell}\n");
            let list = samples::list(&csv, &names);
            let one = &list.recipients[0];
            assert_eq!((one.reserved, one.unclear().count() > 0), (reserved, unclear), "{cell}");
        }
    }
}
