//! The languages in which oppslag speaks to its users: `locales/<tag>/{interface,checks,help,keys,web}.ftl`.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::Args;
use crate::content::locale::{self, Locale};

/// The language of texts about oppslag itself for those who ask for one that there are none in.
const FALLBACK: &str = "en";
/// The language for those who ask for none: oppslag is for Norwegian offices.
const USUAL: &str = "nb";

/// The files with its texts.
const FILES: [&str; 2] = ["interface.ftl", "checks.ftl"];
/// What options and the keys of files are for, and the pages of `oppslag serve`.
const MORE: [&str; 3] = ["help.ftl", "keys.ftl", "web.ftl"];

/// The texts of the interface in one language.
#[derive(Debug)]
pub struct Interface {
    /// The language's tag.
    pub tag: String,
    messages: Messages,
}

impl Interface {
    /// The tags of the languages that there is an interface in.
    pub fn spoken(data: &Data) -> Vec<String> {
        let has = |tag: &String| data.names(&format!("locales/{tag}")).contains("interface.ftl");
        data.names("locales").into_iter().filter(has).collect()
    }

    /// The interface in the first of `wanted` that there is one for, else in English, and in Norwegian where
    /// nothing is wanted. Wanted are tags, or locale names of the environment such as `nb_NO.UTF-8`.
    pub fn new(data: &Data, wanted: &[String]) -> Result<Self, Error> {
        let tags = Self::spoken(data);
        let available: Vec<(LanguageIdentifier, &String)> =
            tags.iter().filter_map(|tag| Some((tag.parse().ok()?, tag))).collect();
        let known: Vec<&LanguageIdentifier> = available.iter().map(|(id, _)| id).collect();
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|name| language(name)).collect();
        let best = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Filtering);
        let tag = best
            .first()
            .and_then(|best| available.iter().find(|(id, _)| id == **best))
            .map_or(if wanted.is_empty() { USUAL } else { FALLBACK }, |(_, tag)| tag.as_str());
        let locale = locale::load(data, tag);
        Self::load(data, locale.as_ref(), tag)
    }

    /// The interface in exactly this language.
    pub fn load(data: &Data, locale: Option<&Locale>, tag: &str) -> Result<Self, Error> {
        Self::of(data, locale, tag, &FILES)
    }

    /// The interface with all its words: also those of the pages of `oppslag serve`, and what each key of
    /// a file is for. Reading them takes a while that most commands need not wait for.
    pub fn whole(data: &Data, tag: &str) -> Result<Self, Error> {
        let locale = locale::load(data, tag);
        Self::of(data, locale.as_ref(), tag, &[&FILES[..], &MORE[..]].concat())
    }

    fn of(data: &Data, locale: Option<&Locale>, tag: &str, files: &[&str]) -> Result<Self, Error> {
        let broken = |what: &str| Error::BrokenData { what: format!("locales/{tag}/{what}") };
        let locale = locale.ok_or_else(|| broken("locale.toml"))?;
        let mut sources = Vec::new();
        for file in files {
            let own = data.text(&format!("locales/{tag}/{file}"));
            let source = match own {
                // An office's own language need not have these.
                Ok(None) if MORE.contains(file) => data.text(&format!("locales/{FALLBACK}/{file}")),
                own => own,
            };
            match source {
                Ok(Some(source)) => sources.push(source),
                _ => return Err(broken(file)),
            }
        }
        let mut found = Vec::new();
        let messages = Messages::new(locale, &sources, &mut found);
        match messages {
            Some(messages) if found.is_empty() => Ok(Self { tag: tag.to_owned(), messages }),
            _ => Err(broken(&files.join(", "))),
        }
    }

    /// A text of the interface; its id where it cannot be put together, which a test rules out.
    pub fn text(&self, id: &str, args: &Args) -> String {
        self.messages.format(id, args, &mut Vec::new()).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a text of the interface, such as the hint of a finding.
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Option<String> {
        self.messages.attribute(id, attribute, args, &mut Vec::new())
    }

    /// The messages themselves.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }
}

/// `nb_NO.UTF-8` → `nb-NO`; `C` and `POSIX` → nothing.
fn language(name: &str) -> Option<LanguageIdentifier> {
    let tag = name.split(['.', '@']).next()?.replace('_', "-");
    let mut language: LanguageIdentifier = tag.parse().ok()?;
    if language.language.as_str() == "no" {
        language.language = "nb".parse().ok()?;
    }
    (!["c", "posix"].contains(&tag.to_lowercase().as_str())).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_environment_are_read_as_tags() {
        for (name, tag) in [
            ("nb_NO.UTF-8", Some("nb-NO")),
            ("no", Some("nb")),
            ("no_NO.UTF-8", Some("nb-NO")),
            ("nn_NO@euro", Some("nn-NO")),
            ("en", Some("en")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
        ] {
            assert_eq!(language(name).map(|tag| tag.to_string()).as_deref(), tag, "{name}");
        }
    }

    #[test]
    fn the_first_wanted_language_that_there_is_one_for_is_spoken() {
        let data = Data::new(None);
        for (wanted, tag) in [
            (&["no_NO.UTF-8"][..], "nb"),
            (&["no"], "nb"),
            (&["nn_NO", "nb_NO"], "nn"),
            (&["de_DE", "nn"], "nn"),
            (&["en_GB", "nb"], "en"),
            (&["so", "de"], "en"),
            (&["C.UTF-8"], "nb"),
            (&[], "nb"),
        ] {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(Interface::new(&data, &wanted).unwrap().tag, tag, "{wanted:?}");
        }
    }
}
