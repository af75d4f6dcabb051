//! The name of a unit: it says by itself where the text belongs, so that a file needs nothing else to come back.
//!
//! ```text
//! so:events.bolig:title                       a text of a meeting
//! so:topics.bolig:title                       a text of a topic
//! so:locales.invitation:free                  a text that recurs
//! so:locales.invitation:slip.short            its attribute
//! so:locales.invitation:interpreters-other:one    one branch of a plural
//! ```
//!
//! Only letters that XML has in names (NMTOKEN), as XLIFF 2 wants them.

use std::fmt;

use crate::text::names::{decode_name, encode_name};

/// The folder of topics, which a name cannot hold as it is written.
const TOPICS: &str = "topics/";

/// Which file of a language a text stands in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextFile {
    /// Texts of a meeting, by the meeting's id.
    Event(String),
    /// Texts that recur, by the file's path in its language without its ending.
    Recurring(String),
}

/// The name of a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The language that it is translated into.
    pub language: String,
    /// The file.
    pub file: TextFile,
    /// The message.
    pub message: String,
    /// The attribute; nothing for the value.
    pub attribute: Option<String>,
    /// The variant of each selection, from the outer to the inner one.
    pub branches: Vec<String>,
}

impl Key {
    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split(':');
        let language = parts.next().filter(|tag| !tag.is_empty())?.to_owned();
        let (kind, name) = parts.next()?.split_once('.').filter(|(_, name)| !name.is_empty())?;
        let file = match kind {
            "events" => TextFile::Event(decode_name(name)),
            "locales" => TextFile::Recurring(name.to_owned()),
            "topics" => TextFile::Recurring(format!("{TOPICS}{name}")),
            _ => return None,
        };
        let name = parts.next().filter(|name| !name.is_empty())?;
        let (message, attribute) = match name.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute.to_owned())),
            None => (name, None),
        };
        let branches = parts.map(str::to_owned).collect();
        Some(Self { language, file, message: message.to_owned(), attribute, branches })
    }

    /// The same message or attribute, whichever branch.
    pub fn part(&self) -> Self {
        Self { branches: Vec::new(), ..self.clone() }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, name) = match &self.file {
            TextFile::Event(id) => ("events", encode_name(&format!("e{id}")).split_off(1)),
            TextFile::Recurring(name) => match name.strip_prefix(TOPICS) {
                Some(topic) => ("topics", topic.to_owned()),
                None => ("locales", name.clone()),
            },
        };
        write!(f, "{}:{kind}.{name}:{}", self.language, self.message)?;
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        self.branches.iter().try_for_each(|branch| write!(f, ":{branch}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_where_its_text_belongs() {
        for text in [
            "so:events.bolig:title",
            "zh-Hans:events.2027.04:title.short",
            "ar:locales.invitation:interpreters-other:one",
            "ar:locales.invitation:a.b:one:0:1.5",
        ] {
            let key = Key::parse(text).unwrap();
            assert_eq!(key.to_string(), text);
        }
        let key = Key::parse(" ar:locales.invitation:a.b:one:1.5 ").unwrap();
        assert_eq!((key.message.as_str(), key.attribute.as_deref()), ("a", Some("b")));
        assert_eq!(key.branches, ["one", "1.5"]);
        assert_eq!(key.part().to_string(), "ar:locales.invitation:a.b");
        let file = TextFile::Event("Møte 2: mai/juni".to_owned());
        let odd = Key { file, ..key };
        let text = odd.to_string();
        assert_eq!(text, "ar:events.Møte_x0020_2_x003A__x0020_mai_x002F_juni:a.b:one:1.5");
        assert_eq!(Key::parse(&text), Some(odd));
        for text in [
            "",
            "so",
            "so:title",
            "so:events:title",
            "so:events.:title",
            "so:events.a:",
            ":events.a:b",
            "so:other.a:b",
            "1. row",
        ] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }
}
