//! Names and addresses as the post wants them.

use crate::people::columns::same;
use crate::people::few::Few;

/// What an address lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// The person's name.
    Name,
    /// Street or box, and no c/o either, in a town where every house has one.
    Street,
    /// The postcode.
    Postcode,
    /// A postcode that is none.
    PostcodeForm,
    /// The place.
    Place,
    /// There are words where the street should be, and they say that there is none.
    NoAddress,
    /// A country that nobody knows.
    Country,
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
            Gap::NoAddress => "no-address",
            Gap::Country => "country",
        }
    }

    /// The field whose column has to be mended.
    pub fn field(self) -> &'static str {
        match self {
            Gap::PostcodeForm => "postcode",
            Gap::NoAddress => "street",
            other => other.word(),
        }
    }
}

pub(crate) const GAPS: [Gap; 7] = [
    Gap::Name,
    Gap::Street,
    Gap::Postcode,
    Gap::PostcodeForm,
    Gap::Place,
    Gap::NoAddress,
    Gap::Country,
];

/// Postcodes of towns in which every house stands at a street: Oslo, Stavanger, Bergen, Trondheim. In other
/// places the post knows everybody.
const TOWNS: [(u16, u16); 4] = [(1, 1299), (4001, 4099), (5003, 5099), (7010, 7099)];

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
    /// What is wrong with the words in it.
    pub(crate) wrong: Wrong,
}

/// What is wrong with the words of an address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// They say that there is none.
    pub(crate) no_address: bool,
    /// Nobody knows the country.
    pub(crate) country: bool,
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

    pub(crate) fn gaps(&self) -> Few {
        let norwegian = self.country.is_none();
        let code = &self.postcode;
        // Norwegian postcodes run from 0001 to 9991.
        let valid =
            code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) && code != "0000";
        let nothing = |text: &str| same(text).is_empty();
        let number = code.parse().unwrap_or(0_u16);
        let town = TOWNS.iter().any(|(first, last)| (*first..=*last).contains(&number));
        Few::of([
            nothing(&self.name),
            self.lacks_street() && !self.wrong.no_address && (!norwegian || town || !valid),
            norwegian && code.is_empty(),
            norwegian && !code.is_empty() && !valid,
            nothing(&self.place),
            self.wrong.no_address && nothing(&self.care_of),
            self.wrong.country,
        ])
    }

    /// Whether there is neither street nor c/o.
    pub(crate) fn lacks_street(&self) -> bool {
        let nothing = |text: &str| same(text).is_empty();
        self.street.iter().all(|line| nothing(line)) && nothing(&self.care_of)
    }
}

/// "Nordmann, Ola" is Ola Nordmann.
pub(crate) fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !family.is_empty() && !given.contains(',') => {
            joined(given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}

/// Given name and family name in the order in which they are said: in Chinese characters the family
/// name comes first and nothing stands between.
pub(crate) fn joined(given: &str, family: &str) -> String {
    let han =
        |text: &str| !text.is_empty() && text.chars().all(|c| matches!(c, '\u{3400}'..='\u{9fff}'));
    if han(given) && han(family) {
        return format!("{family}{given}");
    }
    format!("{given} {family}").trim().to_owned()
}

/// Postcode and place, also where both stand in one cell. Excel takes the zero from Oslo's
/// postcodes, which gets it back.
pub(crate) fn town(postcode: &str, place: &str, norwegian: bool) -> (String, String) {
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
        assert_eq!(turned(", Ola"), ", Ola");
        assert_eq!(turned("Nordmann, Ola, adv."), "Nordmann, Ola, adv.");
        assert_eq!(joined("小a", "王"), "小a 王");
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
        assert_eq!(town("0590 Oslo", "Oslo", true), pair("0590", "Oslo"));
        assert_eq!(town("0590", "0590 Oslo", true), pair("0590", "Oslo"));
        assert_eq!(town("N-590", "Oslo", true), pair("0590", "Oslo"));
        // Two towns, a code that is none: somebody has to say what is meant.
        assert_eq!(town("0590 Oslo", "Bergen", true), pair("0590 Oslo", "Bergen"));
        assert_eq!(town("O590 Oslo", "", true), pair("O590 Oslo", ""));
        assert_eq!(town("59", "Oslo", true), pair("59", "Oslo"));
    }

    fn address(care_of: &str, postcode: &str, country: Option<&str>) -> Address {
        Address {
            name: "Kari Nordmann".to_owned(),
            care_of: care_of.to_owned(),
            street: vec!["Oppgang B".to_owned(), "Storgata 1".to_owned()],
            postcode: postcode.to_owned(),
            place: "Oslo".to_owned(),
            country: country.map(str::to_owned),
            wrong: Wrong::default(),
        }
    }

    #[test]
    fn an_address_says_whose_letter_box_it_is_once() {
        let lines = ["Kari Nordmann", "c/o Per Li", "Oppgang B", "Storgata 1", "0590 Oslo"];
        assert_eq!(address("Per Li", "0590", None).lines(), lines);
        assert_eq!(address("c/o Per Li", "0590", None).lines(), lines);
        // As somebody wrote it, and once.
        assert_eq!(address("C/O Per Li", "0590", None).lines()[1], "C/O Per Li");
        assert_eq!(address("", "0590", None).lines(), [&lines[..1], &lines[2..]].concat());
        let abroad = address("", "", Some("SVERIGE"));
        assert_eq!(abroad.lines()[3..], ["Oslo", "SVERIGE"]);
    }

    #[test]
    fn norwegian_postcodes_have_four_digits_and_are_not_zero() {
        let gaps = |postcode: &str, country: Option<&str>| -> Vec<&'static str> {
            address("", postcode, country).gaps().among(&GAPS).map(Gap::word).collect()
        };
        for postcode in ["0001", "0590", "9991"] {
            assert_eq!(gaps(postcode, None), [""; 0], "{postcode}");
        }
        for postcode in ["0000", "O590", "590", "05900", "\u{660}\u{665}\u{669}\u{660}", "05 0"] {
            assert_eq!(gaps(postcode, None), ["postcode-form"], "{postcode}");
        }
        assert_eq!(gaps("", None), ["postcode"]);
        for postcode in ["0000", "SW1A 1AA", ""] {
            assert_eq!(gaps(postcode, Some("ENGLAND")), [""; 0], "{postcode}");
        }
    }

    #[test]
    fn every_gap_is_told_by_its_name() {
        let empty = Address {
            name: " .".to_owned(),
            care_of: String::new(),
            street: vec!["-".to_owned()],
            postcode: String::new(),
            place: String::new(),
            country: None,
            wrong: Wrong::default(),
        };
        let words: Vec<&str> = empty.gaps().among(&GAPS).map(Gap::word).collect();
        assert_eq!(words, ["name", "street", "postcode", "place"]);
        let of = |address: &Address| address.gaps().among(&GAPS).map(Gap::word).collect::<Vec<_>>();
        let wrong = Wrong { no_address: true, country: true };
        let said = Address { wrong, ..empty.clone() };
        assert_eq!(of(&said), ["name", "postcode", "place", "no-address", "country"]);
        // Somebody else has a letter box.
        let care_of = Address { care_of: "Per Li".to_owned(), ..empty.clone() };
        assert_eq!(of(&care_of), ["name", "postcode", "place"]);
        let care_of = Address { care_of: "Per Li".to_owned(), ..said };
        assert_eq!(of(&care_of), ["name", "postcode", "place", "country"]);
        // Every house of a town has a street; elsewhere the post knows everybody.
        for (postcode, place, lacks) in [
            ("0001", "Oslo", true),
            ("1299", "Oslo", true),
            ("1300", "Sandvika", false),
            ("4001", "Stavanger", true),
            ("4100", "Jørpeland", false),
            ("5003", "Bergen", true),
            ("7099", "Trondheim", true),
            ("9990", "Båtsfjord", false),
        ] {
            let name = "Ali".to_owned();
            let (postcode, place) = (postcode.to_owned(), place.to_owned());
            let address = Address { name, postcode: postcode.clone(), place, ..empty.clone() };
            assert_eq!(of(&address) == ["street"], lacks, "{postcode}");
        }
    }
}
