//! One row of a list → a recipient: whom, where, in which language, how.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::CompactString;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::keys;
use crate::people::address::{Address, GAPS, Gap};
use crate::people::columns::{Columns, same, word_lists};
use crate::people::countries::Countries;
use crate::people::few::Few;
use crate::people::plausible::{is_phone, is_value};
use crate::people::protected::Protected;
use crate::people::rows::Row;
use crate::people::spoken::{Names, Spoken};
use crate::people::streets::Streets;

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
    /// The field that says that the person is dead or has left the country.
    pub gone: Option<&'static str>,
    /// The column that says that nobody may know the address.
    pub protected: Option<u16>,
    /// Whether the address has neither street nor c/o, in a place where the post knows everybody.
    pub without_street: bool,
    /// Whether there is no telephone number.
    pub without_phone: bool,
    abroad: bool,
    postcode: CompactString,
    unclear: Few,
    gaps: Few,
    values: Few,
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

    /// Fields of the address that hold what a spreadsheet made of a text, or a number alone.
    pub fn values(&self) -> impl Iterator<Item = &'static str> {
        self.values.among(&VALUES)
    }

    /// Whether the address lacks nothing.
    pub fn is_complete(&self) -> bool {
        self.gaps.is_empty() && self.values.is_empty()
    }

    /// Fields that say something which is neither of what they can say.
    pub fn unclear(&self) -> impl Iterator<Item = &'static str> {
        self.unclear.among(&UNCLEAR)
    }
}

const UNCLEAR: [&str; 4] = ["copies", "reserved", "channel", "phone"];
const VALUES: [&str; 4] = ["name", "care-of", "street", "place"];

/// Reads recipients from rows.
pub struct Reader<'a> {
    pub(crate) columns: Columns,
    names: &'a Names,
    words: BTreeMap<String, BTreeSet<String>>,
    pub(crate) countries: Countries,
    /// How streets are written.
    pub streets: Streets,
    protected: Protected,
    /// Columns of numbers of boxes.
    pub(crate) boxes: Vec<usize>,
    /// What says that there is no address, as [`same`] writes it.
    pub(crate) denials: Vec<String>,
    /// How words for nothing begin: few cells need a closer look.
    nothings: BTreeSet<char>,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reader({:?})", self.columns)
    }
}

impl<'a> Reader<'a> {
    /// A reader for a list's columns.
    pub fn new(
        data: &Data,
        columns: Columns,
        boxes: Vec<usize>,
        names: &'a Names,
    ) -> Result<Self, Error> {
        let lists = word_lists(data, keys::CELLS)?;
        let list = |kind: &str| lists.get(kind).map_or(&[][..], Vec::as_slice);
        let countries = Countries::load(data, list("norway"))?;
        let protected = Protected::new(list("protected"), list("protected-cell"))?;
        let words = lists
            .iter()
            .map(|(kind, words)| (kind.clone(), words.iter().map(|word| folded(word)).collect()))
            .collect();
        let streets = Streets::load(data)?;
        let denials = list("no-address").iter().map(|word| same(word)).collect();
        let nothings = list("nothing").iter().filter_map(|word| word.chars().next()).collect();
        Ok(Self { columns, names, words, countries, streets, protected, boxes, denials, nothings })
    }

    pub(crate) fn says(&self, kind: &str, cell: &str) -> bool {
        self.words.get(kind).is_some_and(|words| words.contains(&folded(cell)))
    }

    /// Whether a cell says that there is nothing: `NULL`, `#N/A`, `-`.
    pub(crate) fn says_nothing(&self, cell: &str) -> bool {
        let first = cell.chars().next().map(|c| c.to_lowercase().next().unwrap_or(c));
        cell.len() <= 20
            && first.is_some_and(|first| self.nothings.contains(&first))
            && self.says("nothing", cell)
    }

    /// The words of a kind.
    pub(crate) fn words(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.words.get(kind).into_iter().flatten().map(String::as_str)
    }

    /// Which column holds what.
    pub fn columns(&self) -> &Columns {
        &self.columns
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
        let says_so = !reserved.is_empty() && !self.says("no", reserved);
        let person = self.says("person", channel);
        let gaps = address.gaps();
        let phone = get("phone");
        Recipient {
            row: row.number,
            spoken: self.names.find(get("language")),
            copies: number.unwrap_or(1),
            channel: if person { Channel::Person } else { Channel::Letter },
            reserved: says_so || self.says("no", get("wanted")),
            gone: self.gone(row),
            protected: self.protection(row),
            without_street: address.lacks_street() && gaps.is_empty(),
            without_phone: phone.is_empty(),
            abroad: address.country.is_some(),
            postcode: address.postcode.as_str().into(),
            unclear: Few::of([
                number.is_none() && !copies.is_empty(),
                says_so && !self.says("yes", reserved),
                !channel.is_empty() && !self.says("letter", channel) && !person,
                self.columns.has("phone") && (person || !phone.is_empty()) && !is_phone(phone),
            ]),
            gaps,
            values: Few::of([
                is_value(&address.name),
                is_value(&address.care_of),
                address.street.iter().any(|line| is_value(line)),
                is_value(&address.place),
            ]),
        }
    }

    /// The field that says that the person is dead or has left the country.
    fn gone(&self, row: Row) -> Option<&'static str> {
        let died = self.columns.get(row, "died");
        if !died.is_empty() && !self.says("no", died) && !self.says_nothing(died) {
            return Some("died");
        }
        self.says("gone", self.columns.get(row, "status")).then_some("status")
    }

    /// The column that says that nobody may know the address.
    fn protection(&self, row: Row) -> Option<u16> {
        let open =
            |cell: &str| ["no", "unprotected", "nothing"].iter().any(|kind| self.says(kind, cell));
        let own = self.columns.all(row, "protection").find(|(_, cell)| !open(cell));
        let place = own.map(|(place, _)| place).or_else(|| self.protected.find(row));
        place.map(|place| u16::try_from(place).unwrap_or(u16::MAX))
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
        let first = ["Kari Nordmann", "c/o Per Li", "Gate 1", "Oppgang B", "0590 Oslo"];
        assert_eq!(lines(0), first);
        assert_eq!(lines(1), ["Ola Berg", "Gata 2", "111 22 Stockholm", "SVERIGE"]);
        assert_eq!(lines(2), ["Sukarno", "Gate 3", "0591 Oslo"]);
        assert_eq!((list.phone(0), list.phone(1)), ("22 12", ""));
    }

    #[test]
    fn the_dead_the_gone_and_the_protected_are_known_by_their_columns() {
        let names = samples::names();
        let of = |name: &str, cell: &str| {
            let csv = format!("Navn;Adresse;Postnr;Poststed;{name}\nA;Gate 1;0590;Oslo;{cell}\n");
            let list = samples::list(&csv, &names);
            let one = list.recipients[0].clone();
            (one.gone, one.protected, one.reserved)
        };
        for (name, cell, wanted) in [
            ("Dødsdato", "", (None, None, false)),
            ("Dødsdato", "01.02.2026", (Some("died"), None, false)),
            ("Død", "x", (Some("died"), None, false)),
            ("Død", "Nei", (None, None, false)),
            ("Død", "NULL", (None, None, false)),
            ("Status", "Bosatt", (None, None, false)),
            ("Status", "UTVANDRET", (Some("status"), None, false)),
            ("Adressesperre", "Ugradert", (None, None, false)),
            ("Adressesperre", "nei", (None, None, false)),
            ("Adressesperre", "ukjent", (None, None, false)),
            ("Adressesperre", "6", (None, Some(4), false)),
            ("Merknad", "Kode 7", (None, Some(4), false)),
            ("Ønsker brev", "ja", (None, None, false)),
            ("Ønsker brev", "Nei", (None, None, true)),
            ("Ønsker brev", "", (None, None, false)),
        ] {
            assert_eq!(of(name, cell), wanted, "{name}: {cell}");
        }
    }

    #[test]
    fn whoever_is_to_be_called_needs_a_number_that_can_be() {
        let names = samples::names();
        let of = |channel: &str, phone: &str| {
            let csv = format!(
                "Navn;Adresse;Postnr;Poststed;Kanal;Telefon\nA;Gate 1;0590;Oslo;{channel};{phone}\n"
            );
            let list = samples::list(&csv, &names);
            let one = &list.recipients[0];
            (one.unclear().collect::<Vec<_>>(), one.without_phone)
        };
        for (channel, phone, unclear, without) in [
            ("brev", "22 12 34 56", &[][..], false),
            ("brev", "", &[], true),
            ("brev", "4,8E+09", &["phone"], false),
            ("telefon", "22 12 34 56", &[], false),
            ("telefon", "", &["phone"], true),
            ("due", "12", &["channel", "phone"], false),
        ] {
            assert_eq!(of(channel, phone), (unclear.to_vec(), without), "{channel} {phone}");
        }
        // A list without telephone numbers says nothing of them.
        let csv = "Navn;Adresse;Postnr;Poststed;Kanal\nA;Gate 1;0590;Oslo;telefon\n";
        assert_eq!(samples::list(csv, &names).recipients[0].unclear().count(), 0);
    }

    #[test]
    fn what_a_spreadsheet_made_of_a_name_is_told_by_its_field() {
        let names = samples::names();
        let list = samples::list(
            "Navn;C/O;Adresse;Postnr;Poststed\n12.mai;SANN;04.05.2026;0590;1234\nA;;;9990;Båtsfjord\n",
            &names,
        );
        let [one, other] = &list.recipients[..] else { panic!() };
        assert_eq!(one.values().collect::<Vec<_>>(), ["name", "care-of", "street", "place"]);
        assert!(!one.is_complete() && other.is_complete());
        assert_eq!((one.without_street, other.without_street), (false, true));
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
