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
    let mut number = |key| table.integer(key, found).map_or(0, |n| n.value);
    let (reserve, caseworkers) = (number("reserve"), number("caseworkers"));
    let flyers = number("flyers");
    let flyer_size = table.text("flyer-size", found);
    let mut places = Vec::new();
    for mut place in table.tables("places", found) {
        let name = required(&mut place, "name", found);
        let size = place.text("size", found);
        if size.is_none() {
            place.missing("size", found);
        }
        let posters = place.integer("posters", found).map_or(1, |n| n.value);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::workspace::Workspace;
    use crate::finding::rules;

    fn copies(lines: &str) -> (Copies, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let text = format!("organisation = \"Bydel\"\nsenders = [\"nav\"]\n{lines}");
        std::fs::write(root.path().join("oppslag.toml"), text).unwrap();
        let loaded = Workspace::load(root.path()).unwrap();
        let codes = loaded.diagnostics.iter().map(|finding| finding.rule.code).collect();
        (loaded.value.copies, codes)
    }

    #[test]
    fn each_count_is_its_own() {
        let (all, found) = copies(
            "[order]\nreserve = 10\ncaseworkers = 3\nflyers = 5\nflyer-size = \"a5\"\n\
             [[order.places]]\nname = \"hall\"\nsize = \"a4\"\nposters = 2\nlanguages = [\"so\", \"ar\"]\n\
             [[order.places]]\nname = \"door\"\nsize = \"a3\"\n",
        );
        assert_eq!(found, [""; 0]);
        assert_eq!((all.reserve, all.caseworkers, all.flyers), (10, 3, 5));
        assert_eq!(all.flyer_size.unwrap().value, "a5");
        let places: Vec<_> = all
            .places
            .iter()
            .map(|p| (p.name.as_str(), p.size.value.as_str(), p.posters, p.languages.len()))
            .collect();
        assert_eq!(places, [("hall", "a4", 2, 2), ("door", "a3", 1, 0)]);
        let none = copies("").0;
        assert_eq!((none.reserve, none.caseworkers, none.flyers, none.places.len()), (0, 0, 0, 0));
    }

    #[test]
    fn counts_stop_at_their_limits() {
        let place = "[[order.places]]\nname = \"a\"\nsize = \"a4\"\nposters =";
        for (line, fine) in [
            ("reserve = -1".to_owned(), false),
            ("reserve = 0".to_owned(), true),
            ("reserve = 100".to_owned(), true),
            ("reserve = 101".to_owned(), false),
            ("caseworkers = 10000".to_owned(), true),
            ("caseworkers = 10001".to_owned(), false),
            ("flyers = 10000".to_owned(), true),
            ("flyers = 10001".to_owned(), false),
            (format!("{place} 0"), false),
            (format!("{place} 1"), true),
            (format!("{place} 1000"), true),
            (format!("{place} 1001"), false),
        ] {
            let found = copies(&format!("[order]\n{line}\n")).1;
            let wanted = if fine { vec![] } else { vec![rules::INVALID_VALUE.code] };
            assert_eq!(found, wanted, "{line}");
        }
        let nameless = copies("[[order.places]]\nsize = \"a4\"\n").1;
        let sizeless = copies("[[order.places]]\nname = \"a\"\n");
        assert_eq!(
            (nameless, sizeless.1),
            (vec![rules::MISSING_KEY.code], vec![rules::MISSING_KEY.code])
        );
        assert!(sizeless.0.places.is_empty());
    }
}
