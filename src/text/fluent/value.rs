//! What a message says, written in one way: without comments, indents and the order of its attributes. Two
//! messages that say the same have the same hash.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Resource};
use fluent_syntax::{parser, serializer};

use crate::base::artifact::sha256;
use crate::text::fluent::depth::{short_escape, too_deep};
use crate::text::fluent::extract::position;

/// What a message or term says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageValue {
    /// Its id; a term's begins with `-`.
    pub id: String,
    /// Its value, and its attributes by their names, as Fluent writes them.
    pub text: String,
    /// The byte range of the id in its file.
    pub span: Range<usize>,
}

impl MessageValue {
    /// SHA-256 of what it says.
    pub fn hash(&self) -> String {
        sha256(self.text.as_bytes())
    }
}

/// What the messages and terms of a Fluent file say, in their order; of two with one id the first. What
/// breaks the grammar is left out.
pub fn values(text: &str) -> Vec<MessageValue> {
    if too_deep(text).or_else(|| short_escape(text)).is_some() {
        return Vec::new();
    }
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut all: Vec<MessageValue> = Vec::with_capacity(resource.body.len());
    let mut seen = std::collections::HashSet::new();
    for mut entry in resource.body {
        let (sign, name) = match &mut entry {
            Entry::Message(message) => {
                message.comment = None;
                sort(&mut message.attributes);
                ("", message.id.name)
            }
            Entry::Term(term) => {
                term.comment = None;
                sort(&mut term.attributes);
                ("-", term.id.name)
            }
            _ => continue,
        };
        let id = format!("{sign}{name}");
        if !seen.insert(id.clone()) {
            continue;
        }
        let span = position(text, name).unwrap_or(0..0);
        let span = span.start.saturating_sub(sign.len())..span.end;
        let written = serializer::serialize(&Resource { body: vec![entry] });
        let value = written.strip_prefix(&format!("{id} =")).unwrap_or(&written);
        let text = value.replace("\r\n", "\n").trim().replace("\n    ", "\n");
        all.push(MessageValue { id, text, span });
    }
    all
}

fn sort(attributes: &mut [Attribute<&str>]) {
    attributes.sort_by_key(|attribute| attribute.id.name);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> String {
        let all = values(text);
        assert_eq!(all.len(), 1, "{text}");
        all[0].text.clone()
    }

    #[test]
    fn layout_comments_and_the_order_of_attributes_do_not_count() {
        let plain = "title = Åpent møte\n    .long = Kom\n    .short = Møte\n";
        for same in [
            "title=Åpent møte\n .long= Kom\n .short=Møte\n",
            "# For the poster.\ntitle =\n        Åpent møte\n    .long = Kom\n    .short = Møte\n",
            "title = Åpent møte\n    .short = Møte\n    .long = Kom\n",
            "title = Åpent møte\r\n    .long = Kom\r\n    .short = Møte\r\n",
        ] {
            assert_eq!(value(same), value(plain), "{same}");
        }
        let lines = "a =\n    En linje\n    og en til\n\n    og en tredje\n";
        assert_eq!(value(lines), "En linje\nog en til\n\nog en tredje");
        assert_eq!(value(&lines.replace('\n', "\r\n")), value(lines));
        assert_eq!(value("a = En linje\n  og en til\n\n  og en tredje\n"), value(lines));
        let choice = "a = { $n ->\n    [one] Én\n   *[other] { $n } møter\n}\n";
        assert_eq!(value(choice), value("a = {$n ->\n [one] Én\n *[other] {$n} møter\n }\n"));
    }

    #[test]
    fn every_word_letter_and_reference_counts() {
        let plain = value("a = Møtet er { -free } for { $n }.\n    .note = Kom\n");
        for other in [
            "a = Møtet er { -free } for { $m }.\n    .note = Kom\n",
            "a = Møtet er { -cost } for { $n }.\n    .note = Kom\n",
            "a = Møtet er  { -free } for { $n }.\n    .note = Kom\n",
            "a = møtet er { -free } for { $n }.\n    .note = Kom\n",
            "a = Møtet er { -free } for { $n }.\n    .note = Kom!\n",
            "a = Møtet er { -free } for { $n }.\n    .hint = Kom\n",
            "a = Møtet er { -free } for { $n }.\n",
        ] {
            assert_ne!(value(other), plain, "{other}");
        }
    }

    #[test]
    fn messages_stand_in_their_order_and_what_is_broken_is_left_out() {
        let text = "b = x\n-a = y\nbroken\nb = again\nc =\n    .only = z\n";
        let all: Vec<_> = values(text).into_iter().map(|v| (v.id, v.text)).collect();
        let pair = |id: &str, text: &str| (id.to_owned(), text.to_owned());
        assert_eq!(all, [pair("b", "x"), pair("-a", "y"), pair("c", ".only = z")]);
        let spans: Vec<_> = values(text).into_iter().map(|v| text[v.span].to_owned()).collect();
        assert_eq!(spans, ["b", "-a", "c"]);
        assert_eq!(values("a = { \"\\u00å\" }\n"), []);
    }
}
