//! The languages in which oppslag speaks to its users: `locales/<tag>/{interface,checks,keys}.ftl`.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::Args;
use crate::content::locale::{self, Locale};

/// The language of last resort for texts about oppslag itself.
const FALLBACK: &str = "en";

/// The files with its texts.
const FILES: [&str; 3] = ["interface.ftl", "checks.ftl", KEYS];
/// What the keys of files are for.
const KEYS: &str = "keys.ftl";

/// The texts of the interface in one language.
#[derive(Debug)]
pub struct Interface {
    /// The language's tag.
    pub tag: String,
    messages: Messages,
}

impl Interface {
    /// The interface in the first of `wanted` that there is one for, else in English. Wanted are
    /// tags, or locale names of the environment such as `nb_NO.UTF-8`.
    pub fn new(data: &Data, wanted: &[String]) -> Result<Self, Error> {
        let tags = data.names("locales");
        let available: Vec<(LanguageIdentifier, &String)> = tags
            .iter()
            .filter(|tag| data.names(&format!("locales/{tag}")).contains("interface.ftl"))
            .filter_map(|tag| Some((tag.parse().ok()?, tag)))
            .collect();
        let known: Vec<&LanguageIdentifier> = available.iter().map(|(id, _)| id).collect();
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|name| language(name)).collect();
        let best = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Filtering);
        let tag = best
            .first()
            .and_then(|best| available.iter().find(|(id, _)| id == **best))
            .map_or(FALLBACK, |(_, tag)| tag.as_str());
        let locale = locale::load(data, tag);
        Self::load(data, locale.as_ref(), tag)
    }

    /// The interface in exactly this language.
    pub fn load(data: &Data, locale: Option<&Locale>, tag: &str) -> Result<Self, Error> {
        Self::of(data, locale, tag, &FILES)
    }

    /// The interface with the words of the pages of `oppslag serve`.
    pub fn web(data: &Data, tag: &str) -> Result<Self, Error> {
        let locale = locale::load(data, tag);
        Self::of(data, locale.as_ref(), tag, &["interface.ftl", "checks.ftl", KEYS, "web.ftl"])
    }

    fn of(data: &Data, locale: Option<&Locale>, tag: &str, files: &[&str]) -> Result<Self, Error> {
        let broken = |what: &str| Error::BrokenData { what: format!("locales/{tag}/{what}") };
        let locale = locale.ok_or_else(|| broken("locale.toml"))?;
        let mut sources = Vec::new();
        for file in files {
            let own = data.text(&format!("locales/{tag}/{file}"));
            let source = match own {
                // An office's own language need not explain every key.
                Ok(None) if *file == KEYS => data.text(&format!("locales/{FALLBACK}/{file}")),
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
            (&["C"], "en"),
            (&[], "en"),
        ] {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(Interface::new(&data, &wanted).unwrap().tag, tag, "{wanted:?}");
        }
    }
}
