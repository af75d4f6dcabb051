//! What is printed of each meeting, for the order form.

use crate::content::fields::{Fields, Located};
use crate::content::needed::required;
use crate::finding::diagnostic::Diagnostic;

/// Where posters hang.
#[derive(Debug, Clone)]
pub struct PosterPlace {
    /// The name that staff use.
    pub name: String,
    /// The size of the posters there, as in `--size`.
    pub size: Located<String>,
    /// How many of each language hang there.
    pub posters: i64,
    /// The languages that hang there; all when empty.
    pub languages: Vec<Located<String>>,
}

/// `[order]`: what is printed of each meeting.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    /// Where posters hang.
    pub places: Vec<PosterPlace>,
    /// How many people hand out flyers.
    pub caseworkers: i64,
    /// How many flyers of each language each of them gets.
    pub flyers: i64,
    /// The size of the flyers, as in `--size`; the first one that the template has when absent.
    pub flyer_size: Option<Located<String>>,
    /// How many more sheets than needed are ordered, in per cent.
    pub reserve: i64,
}

/// `[order]`: where posters hang, who hands out flyers, and the reserve.
pub(crate) fn copies<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Copies {
    let Some(mut table) = fields.table("order", found) else { return Copies::default() };
    let mut number = |key, range| table.integer(key, range, found).map_or(0, |n| n.value);
    let (reserve, caseworkers) = (number("reserve", 0..101), number("caseworkers", 0..10_001));
    let flyers = number("flyers", 0..10_001);
    let flyer_size = table.text("flyer-size", found);
    let mut places = Vec::new();
    for mut place in table.tables("places", found) {
        let name = required(&mut place, "name", found);
        let size = place.text("size", found);
        if size.is_none() {
            place.missing("size", found);
        }
        let posters = place.integer("posters", 1..1_001, found).map_or(1, |n| n.value);
        let languages = place.texts("languages", found);
        place.finish(found);
        places.extend(size.map(|size| PosterPlace { name, size, posters, languages }));
    }
    table.finish(found);
    Copies { places, caseworkers, flyers, flyer_size, reserve }
}

/// Templates that hang on walls; an event has those that fit its status.
pub(crate) const HUNG: [&str; 2] = ["poster", "notice"];
pub(crate) const FLYER: &str = "flyer";
pub(crate) const LETTER: &str = "letter";
