//! Addresses as one key, however they are written: `Årvollv. 35 b` is `Årvollveien 35B`.

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::keys;
use crate::people::address::Address;
use crate::people::columns::{same, word_lists};

/// What streets' names end with.
#[derive(Debug, Default)]
pub struct Streets {
    /// An ending, whether only with a full stop behind it, and what stands for it; long ones first.
    endings: Vec<(String, bool, String)>,
}

impl Streets {
    /// The endings of `assets/letters/streets.toml`.
    pub fn load(data: &Data) -> Result<Self, Error> {
        let mut endings = Vec::new();
        for (key, words) in word_lists(data, keys::STREETS)? {
            let one = |word: String| (same(&word), word.ends_with('.'), same(&key));
            endings.extend(words.into_iter().map(one));
        }
        endings.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Ok(Self { endings })
    }

    /// What all ways to write one address have in common.
    pub fn key(&self, address: &Address) -> String {
        let mut key = format!("{} ", address.postcode);
        for word in address.street.iter().flat_map(|line| line.split([' ', ',', '-', '/'])) {
            self.add(word, &mut key);
        }
        key
    }

    fn add(&self, word: &str, key: &mut String) {
        let own = same(word);
        match self.ending(&own, word) {
            Some((stem, whole)) => key.extend([stem, whole]),
            None => key.push_str(&own),
        }
    }

    /// A word that ends as streets do: what stands before the ending, and what stands for the ending. `own`
    /// is the word in small letters.
    fn ending<'o>(&self, own: &'o str, word: &str) -> Option<(&'o str, &str)> {
        if own.contains(|c: char| c.is_numeric()) {
            return None;
        }
        self.endings.iter().find_map(|(ending, dotted, whole)| {
            let stem = own.strip_suffix(ending.as_str())?;
            // A letter or two before an ending are no name: `Alv.`
            let fits =
                (!dotted || word.ends_with('.')) && (stem.is_empty() || stem.chars().count() > 2);
            fits.then_some((stem, whole.as_str()))
        })
    }

    /// Whether a cell begins as an address does: a street, and the number of a house or a box.
    pub(crate) fn is_house(&self, cell: &str) -> bool {
        let words: Vec<&str> = cell.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        words.windows(2).any(|two| {
            let [street, number] = two else { return false };
            number.starts_with(|c: char| c.is_ascii_digit())
                && self.ending(&same(street), street).is_some()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(street: &str) -> String {
        let address = Address {
            name: "Ali".to_owned(),
            care_of: String::new(),
            street: vec![street.to_owned()],
            postcode: "0590".to_owned(),
            place: "Oslo".to_owned(),
            country: None,
            wrong: Default::default(),
        };
        Streets::load(&Data::new(None)).unwrap().key(&address)
    }

    #[test]
    fn one_address_has_one_key_however_it_is_written() {
        for (one, others) in [
            (
                "Årvollveien 35",
                &["Årvollv. 35", "ÅRVOLLVEIEN 35", "Årvollvn 35", "Årvoll v. 35", "Årvollvegen 35"]
                    [..],
            ),
            (
                "Storgata 12B",
                &["Storgt. 12 B", "Storgaten 12 b", "Storgt 12B", "Storg. 12B", "Stor gate 12B"],
            ),
            ("Karl Johans gate 1", &["Karl Johans gt. 1", "Karl Johansgt 1", "Karl-Johans gate 1"]),
            ("Youngs plass 3", &["Youngs pl. 3", "Youngsplassen 3"]),
            ("Bygdøy allé 2", &["Bygdøy alle 2", "Bygdøy al. 2"]),
            ("Tors terrasse 9", &["Tors terr. 9", "Tors terr 9"]),
            ("Postboks 12", &["Pb. 12", "Pb 12", "Boks 12"]),
        ] {
            for other in others {
                assert_eq!(key(one), key(other), "{one}, {other}");
            }
        }
        for (one, other) in [
            ("Storgata 1", "Storgata 11"),
            ("Storgata 1", "Storgata 1B"),
            ("Årvollveien 35", "Årvollgata 35"),
            ("Alv 1", "Al vei 1"),
            ("Solveig 1", "Sol 1"),
        ] {
            assert_ne!(key(one), key(other), "{one}, {other}");
        }
    }
}
