//! What checks of laid-out pages are shown.

use typst_layout::PagedDocument;

use crate::content::sender::Sender;
use crate::content::template::Template;
use crate::content::workspace::Paper;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::page::compile::layout::SeenPage;
use crate::page::compile::marks::Spoilt;
use crate::page::document::data::{Document, Layer};

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

    /// Whether the layer that is drawn has the logos.
    pub fn shows_logos(&self) -> bool {
        matches!(self.document.layer, Layer::All | Layer::Logos)
    }
}
