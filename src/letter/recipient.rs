//! One row of a list → a recipient: whom, where, in which language, how.

use std::collections::{BTreeMap, BTreeSet};

use compact_str::CompactString;

use super::columns::{Columns, same, word_lists};
use super::spoken::{Names, Spoken};
use super::table::Row;
use crate::Error;
use crate::data::Data;

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

/// What an address lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The person's name.
    Name,
    /// Street or box, and no c/o either.
    Street,
    /// The postcode.
    Postcode,
    /// A postcode that is none.
    PostcodeForm,
    /// The place.
    Place,
}

impl Gap {
    /// The word that messages select on.
    pub fn word(self) -> &'static str {
        match self {
            Gap::Name => "name",
            Gap::Street => "street",
            Gap::Postcode => "postcode",
            Gap::PostcodeForm => "postcode-form",
            Gap::Place => "place",
        }
    }

    /// The field whose column has to be mended.
    pub fn field(self) -> &'static str {
        match self {
            Gap::PostcodeForm => "postcode",
            other => other.word(),
        }
    }
}

/// A few values of a small set: a bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Few(u8);

impl Few {
    fn of(bits: impl IntoIterator<Item = bool>) -> Self {
        Self(bits.into_iter().enumerate().map(|(bit, set)| u8::from(set) << bit).sum())
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn among<T: Copy>(self, all: &[T]) -> impl Iterator<Item = T> {
        all.iter().enumerate().filter(move |(bit, _)| self.0 >> bit & 1 == 1).map(|(_, one)| *one)
    }
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

const GAPS: [Gap; 5] = [Gap::Name, Gap::Street, Gap::Postcode, Gap::PostcodeForm, Gap::Place];
const UNCLEAR: [&str; 3] = ["copies", "reserved", "channel"];

/// A name and an address. They are confidential and are never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    /// The person's name, given name first unless it is written in Chinese characters.
    pub name: String,
    /// Whose letter box it is.
    pub care_of: String,
    /// Street and number or box; perhaps a line for the house before it.
    pub street: Vec<String>,
    /// The postcode; four digits within Norway.
    pub postcode: String,
    /// The place.
    pub place: String,
    /// The country, in capitals; nothing within Norway.
    pub country: Option<String>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address")
    }
}

impl Address {
    /// The address, line by line as the post wants it: person, c/o, street, postcode and place, and
    /// for abroad the country.
    pub fn lines(&self) -> Vec<String> {
        let care_of = if self.care_of.is_empty() {
            None
        } else if self.care_of.to_lowercase().starts_with("c/o") {
            Some(self.care_of.clone())
        } else {
            Some(format!("c/o {}", self.care_of))
        };
        let town = format!("{} {}", self.postcode, self.place).trim().to_owned();
        [self.name.clone()]
            .into_iter()
            .chain(care_of)
            .chain(self.street.iter().cloned())
            .chain([town])
            .chain(self.country.clone())
            .filter(|line| !line.is_empty())
            .collect()
    }

    fn gaps(&self) -> Few {
        let norwegian = self.country.is_none();
        let code = &self.postcode;
        // Norwegian postcodes run from 0001 to 9991.
        let valid =
            code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) && code != "0000";
        let nothing = |text: &str| same(text).is_empty();
        Few::of([
            nothing(&self.name),
            self.street.iter().all(|line| nothing(line)) && nothing(&self.care_of),
            norwegian && code.is_empty(),
            norwegian && !code.is_empty() && !valid,
            nothing(&self.place),
        ])
    }
}

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
        let words = word_lists(data, "words")?
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

/// "Nordmann, Ola" is Ola Nordmann.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !family.is_empty() && !given.contains(',') => {
            joined(given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}

/// Given name and family name in the order in which they are said: in Chinese characters the family
/// name comes first and nothing stands between.
fn joined(given: &str, family: &str) -> String {
    let han =
        |text: &str| !text.is_empty() && text.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
    if han(given) && han(family) {
        return format!("{family}{given}");
    }
    format!("{given} {family}").trim().to_owned()
}

/// Postcode and place, also where both stand in one cell. Excel takes the zero from Oslo's
/// postcodes, which gets it back.
fn town(postcode: &str, place: &str, norwegian: bool) -> (String, String) {
    let code = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !norwegian {
        return (postcode.to_owned(), place.to_owned());
    }
    for whole in [postcode, place] {
        let other = if whole == postcode { place } else { postcode };
        if let Some((first, rest)) = whole.split_once(' ')
            && code(first)
            && (other.is_empty() || other == first || other == rest)
        {
            return (first.to_owned(), rest.to_owned());
        }
    }
    let bare = postcode.strip_prefix("NO-").or_else(|| postcode.strip_prefix("N-"));
    let bare = bare.unwrap_or(postcode);
    let digits = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    let postcode = if digits && bare.len() == 3 { format!("0{bare}") } else { bare.to_owned() };
    (postcode, place.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_they_are_said() {
        assert_eq!(turned("Nordmann, Ola Andreas"), "Ola Andreas Nordmann");
        assert_eq!(turned("Ola Nordmann"), "Ola Nordmann");
        assert_eq!(joined("小明", "王"), "王小明");
        assert_eq!(joined("Nguyễn Văn", "An"), "Nguyễn Văn An");
        assert_eq!(joined("", "Sukarno"), "Sukarno");
    }

    #[test]
    fn towns_are_found_in_one_cell_and_get_their_zero_back() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(town("590", "Oslo", true), pair("0590", "Oslo"));
        assert_eq!(town("", "0590 Oslo", true), pair("0590", "Oslo"));
        assert_eq!(town("0590 Oslo", "", true), pair("0590", "Oslo"));
        assert_eq!(town("NO-0590", "Oslo", true), pair("0590", "Oslo"));
        assert_eq!(town("590", "Göteborg", false), pair("590", "Göteborg"));
        assert_eq!(town("0590", "Oslo 5", true), pair("0590", "Oslo 5"));
    }
}
