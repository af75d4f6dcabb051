//! One row of a list → a recipient: whom, where, in which language, how.

use std::collections::{BTreeMap, BTreeSet};

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

/// A recipient. Who it is, is confidential and is never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The number of the row, as Excel shows it.
    pub row: u32,
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
    /// The language as the list has it.
    pub spoken: Spoken,
    /// How many letters.
    pub copies: u32,
    /// Fields that say something which is neither of what they can say.
    pub unclear: Vec<&'static str>,
    /// How to invite.
    pub channel: Channel,
    /// The telephone number.
    pub phone: String,
    /// Whether the person is reserved against letters.
    pub reserved: bool,
    /// What the address lacks.
    pub gaps: Vec<Gap>,
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipient({})", self.row)
    }
}

impl Recipient {
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

    /// Orders letters as bulk mail is sorted: by postcode, letters abroad last, then as in the list.
    pub fn postal_order(&self) -> (bool, &str, u32) {
        (self.country.is_some(), &self.postcode, self.row)
    }
}

/// Reads recipients from rows.
#[derive(Debug)]
pub struct Reader<'a> {
    columns: &'a Columns,
    names: &'a Names,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    /// A reader for a list's columns.
    pub fn new(data: &Data, columns: &'a Columns, names: &'a Names) -> Result<Self, Error> {
        let words = word_lists(data, "words")?
            .into_iter()
            .map(|(kind, words)| (kind, words.iter().map(|word| folded(word)).collect()))
            .collect();
        Ok(Self { columns, names, words })
    }

    fn says(&self, kind: &str, cell: &str) -> bool {
        self.words.get(kind).is_some_and(|words| words.contains(&folded(cell)))
    }

    /// The recipient of a row.
    pub fn recipient(&self, row: &Row) -> Recipient {
        let get = |field| self.columns.get(&row.cells, field);
        let country = get("country");
        let country =
            (!country.is_empty() && !self.says("norway", country)).then(|| country.to_uppercase());
        let (postcode, place) = town(get("postcode"), get("place"), country.is_none());
        let street: Vec<String> = ["street-2", "street"]
            .into_iter()
            .map(|field| get(field).to_owned())
            .filter(|line| !line.is_empty())
            .collect();
        let name = match (get("given"), get("family"), get("name")) {
            ("", "", name) => turned(name),
            (given, family, _) => joined(given, family),
        };
        let copies = get("copies");
        let number = copies.parse().ok().filter(|n| (1..=MAX_COPIES).contains(n));
        let reserved = get("reserved");
        let mut recipient = Recipient {
            row: row.number,
            name,
            care_of: get("care-of").to_owned(),
            street,
            postcode,
            place,
            country,
            spoken: self.names.find(get("language")),
            copies: number.unwrap_or(1),
            unclear: Vec::new(),
            channel: if self.says("person", get("channel")) {
                Channel::Person
            } else {
                Channel::Letter
            },
            phone: get("phone").to_owned(),
            // Whoever wrote anything but no there did not want a letter to be sent.
            reserved: !reserved.is_empty() && !self.says("no", reserved),
            gaps: Vec::new(),
        };
        recipient.gaps = gaps(&recipient);
        let (channel, says) = (get("channel"), |kind, cell| self.says(kind, cell));
        recipient.unclear = [
            (number.is_none() && !copies.is_empty(), "copies"),
            (recipient.reserved && !says("yes", reserved), "reserved"),
            (
                !channel.is_empty() && !says("letter", channel) && !says("person", channel),
                "channel",
            ),
        ]
        .into_iter()
        .filter_map(|(unclear, field)| unclear.then_some(field))
        .collect();
        recipient
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

fn gaps(recipient: &Recipient) -> Vec<Gap> {
    let norwegian = recipient.country.is_none();
    let code = &recipient.postcode;
    // Norwegian postcodes run from 0001 to 9991.
    let valid = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) && code != "0000";
    let nothing = |text: &str| same(text).is_empty();
    [
        (nothing(&recipient.name), Gap::Name),
        (
            recipient.street.iter().all(|line| nothing(line)) && nothing(&recipient.care_of),
            Gap::Street,
        ),
        (norwegian && code.is_empty(), Gap::Postcode),
        (norwegian && !code.is_empty() && !valid, Gap::PostcodeForm),
        (nothing(&recipient.place), Gap::Place),
    ]
    .into_iter()
    .filter_map(|(applies, gap)| applies.then_some(gap))
    .collect()
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
