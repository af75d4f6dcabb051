//! Languages as lists name them: by tag, or by name in Norwegian, English or the language itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::keys;
use crate::content::locale::{Locale, negotiate};
use crate::people::columns::{same, word_lists};

/// What a cell with a language says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoken {
    /// A language of the event, by the tag of its folder.
    Known(Arc<str>),
    /// A language that the event has no translation in, by its tag.
    Untranslated(Arc<str>),
    /// Nothing.
    Empty,
    /// No language that anybody knows.
    Unknown,
}

/// Finds languages by what people call them.
#[derive(Debug)]
pub struct Names {
    by_name: BTreeMap<String, Arc<str>>,
    event: Vec<String>,
    /// The same, to be shared by all recipients.
    tags: Vec<Arc<str>>,
}

impl Names {
    /// The names of all languages; `event` has the tags of those that the event is translated into.
    pub fn new(
        data: &Data,
        locales: &BTreeMap<String, Locale>,
        event: Vec<String>,
    ) -> Result<Self, Error> {
        let mut by_name = BTreeMap::new();
        for (tag, locale) in locales {
            by_name.insert(same(tag), Arc::from(tag.as_str()));
            for name in locale.names.values().chain([&locale.name]) {
                by_name.entry(same(name)).or_insert_with(|| Arc::from(tag.as_str()));
            }
        }
        for (tag, names) in word_lists(data, keys::LANGUAGE_NAMES)? {
            for name in names.iter().chain([&tag]) {
                by_name.entry(same(name)).or_insert_with(|| Arc::from(tag.as_str()));
            }
        }
        let tags = event.iter().map(|tag| Arc::from(tag.as_str())).collect();
        Ok(Self { by_name, event, tags })
    }

    /// What a cell says.
    pub fn find(&self, cell: &str) -> Spoken {
        if cell.is_empty() {
            return Spoken::Empty;
        }
        let known = self.by_name.get(&same(cell));
        let tag = known.map(|tag| &**tag).or_else(|| (cell.len() <= 12).then_some(cell));
        let translated = tag.and_then(|tag| {
            let found = negotiate(tag, &self.event)?;
            self.tags.iter().find(|tag| ***tag == *found)
        });
        match (translated, known) {
            (Some(tag), _) => Spoken::Known(tag.clone()),
            (None, Some(tag)) => Spoken::Untranslated(tag.clone()),
            (None, None) => Spoken::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_by_every_usual_name() {
        let data = Data::new(None);
        let locales = crate::content::locale::load_all(&data);
        let event = locales.keys().cloned().collect();
        let names = Names::new(&data, &locales, event).unwrap();
        for (cell, tag) in [
            ("somali", "so"),
            ("Soomaali", "so"),
            ("so", "so"),
            ("SOMALI", "so"),
            ("arabisk", "ar"),
            ("العربية", "ar"),
            ("ar-SY", "ar"),
            ("Norwegian", "nb"),
            ("no", "nb"),
            ("Nynorsk", "nn"),
            ("farsi", "fa"),
            ("kinesisk", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("ትግርኛ", "ti"),
            ("Kurdisk (Sorani)", "ckb"),
            ("українська", "uk"),
            ("nordsamisk", "se"),
        ] {
            assert_eq!(names.find(cell), Spoken::Known(tag.into()), "{cell}");
        }
        assert_eq!(names.find("rumensk"), Spoken::Untranslated("ro".into()));
        assert_eq!(names.find("klingonsk"), Spoken::Unknown);
        // Which of the two nobody can say.
        assert_eq!(names.find("kurdisk"), Spoken::Unknown);
        assert_eq!(names.find(""), Spoken::Empty);
    }

    #[test]
    fn a_language_that_the_event_lacks_is_known_all_the_same() {
        let data = Data::new(None);
        let locales = crate::content::locale::load_all(&data);
        let names = Names::new(&data, &locales, vec!["nb".to_owned(), "so".to_owned()]).unwrap();
        for (cell, wanted) in [
            ("somali", Spoken::Known("so".into())),
            ("norsk", Spoken::Known("nb".into())),
            ("arabisk", Spoken::Untranslated("ar".into())),
            ("ar", Spoken::Untranslated("ar".into())),
            ("rumensk", Spoken::Untranslated("ro".into())),
            ("so-SO", Spoken::Known("so".into())),
            ("klingonsk", Spoken::Unknown),
        ] {
            assert_eq!(names.find(cell), wanted, "{cell}");
        }
    }
}
