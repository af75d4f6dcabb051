//! What checks of laid-out pages are shown.

use typst_layout::PagedDocument;

use crate::content::sender::Sender;
use crate::content::template::Template;
use crate::content::workspace::Paper;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::page::compile::layout::{SeenPage, SeenText};
use crate::page::compile::marks::Spoilt;
use crate::page::document::data::{Document, Layer};
use crate::page::document::units::plain;

/// So many letters of a message are shown.
const MOST: usize = 48;
/// So many letters of a fact are enough to know it by.
const FEWEST: usize = 4;

/// What a text is that stands wrongly.
#[derive(Debug, Clone)]
pub struct Culprit {
    /// `message`, `text`, or the word for a fact.
    pub what: &'static str,
    /// The message's id.
    pub id: String,
    /// The text or the fact.
    pub text: String,
}

impl Culprit {
    /// The same for all parts of a message or fact.
    pub fn key(&self) -> String {
        let part = if self.what == "message" { &self.id } else { &self.text };
        format!("{} {part}", self.what)
    }

    /// A finding that names it.
    pub fn named(self, finding: Diagnostic) -> Diagnostic {
        finding.with("what", self.what).with("id", self.id).with("text", self.text)
    }
}

/// As much of a message as one needs to know it by.
fn beginning(text: &str) -> String {
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{words} …")
}

fn bare(text: &str) -> String {
    plain(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A page that was laid out, and what it was made of.
#[derive(Debug)]
pub struct PageSubject<'a> {
    /// The pages.
    pub pages: &'a PagedDocument,
    /// What stands on them.
    pub seen: &'a SeenPage,
    /// What is wrong with the marks where they were put, by index of the senders.
    pub spoilt: &'a [(usize, Spoilt)],
    /// What they were made of.
    pub document: &'a Document,
    /// How they were made.
    pub template: &'a Template,
    /// The required senders.
    pub senders: &'a [Sender],
    /// What they are printed on.
    pub paper: &'a Paper,
    /// The tag of their language.
    pub language: &'a str,
    /// The name of the file that they become, without its extension.
    pub name: &'a str,
}

impl PageSubject<'_> {
    /// A finding about this page.
    pub fn finding(&self, check: &'static Rule) -> Diagnostic {
        Diagnostic::new(check).in_file(self.name).for_language(self.language)
    }

    /// What a text on the page is, in words that staff know: a fact such as the venue's name where that is
    /// most of it, else the message, else the text itself.
    pub fn culprit(&self, text: &SeenText) -> Culprit {
        let read = self.around(text);
        let shown = bare(&read);
        let named = self.document.named.iter().map(|(what, value)| (*what, value, bare(value)));
        let fact = named
            .filter(|(.., fact)| {
                let letters = (fact.chars().count(), shown.chars().count());
                shown.contains(fact) && 2 * letters.0 >= letters.1
                    || fact.contains(&shown) && letters.1 >= FEWEST
            })
            .max_by_key(|(.., fact)| fact.len());
        let passage = text.passage.and_then(|at| self.seen.passages.get(at));
        let (what, id, text) = match (fact, passage) {
            (Some((what, value, _)), _) => (what, "", plain(value)),
            (None, Some(passage)) if passage.fact => ("text", "", read),
            (None, Some(passage)) => {
                let message = self.document.texts.get(&passage.id);
                let message = message.map_or_else(|| plain(&text.text), |message| plain(message));
                ("message", passage.id.as_str(), beginning(&message))
            }
            (None, None) => ("text", "", plain(&text.text)),
        };
        Culprit { what, id: id.to_owned(), text: text.trim().to_owned() }
    }

    /// What is read of a text. A letter of a fact that another font draws stands alone, and says nothing: it is
    /// what stands around it that is known.
    fn around(&self, text: &SeenText) -> String {
        let own = plain(&text.text);
        let fact = |at: &usize| self.seen.passages.get(*at).is_some_and(|passage| passage.fact);
        match text.passage.filter(fact) {
            Some(at) if bare(&own).chars().count() < FEWEST => {
                let all = self.seen.texts.iter().filter(|other| other.passage == Some(at));
                all.map(|other| plain(&other.text)).collect()
            }
            _ => own,
        }
    }

    /// Whether the layer that is drawn has the logos.
    pub fn shows_logos(&self) -> bool {
        matches!(self.document.layer, Layer::All | Layer::Logos)
    }
}
