//! What checks of two files for one sheet are shown.

use crate::base::area::Area;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Rule;
use crate::gate::overlay::Near;
use crate::gate::read::colours::AskedColour;

/// Both printings of one page, and what is to be judged of them.
#[derive(Debug)]
pub struct OverlaySubject<'a> {
    /// The file that is printed in colour.
    pub colour: &'a str,
    /// The file that is printed in black.
    pub black: &'a str,
    /// The page's number, from 1.
    pub page: usize,
    /// How many pages they have.
    pub pages: usize,
    /// The language of pages of our own.
    pub language: Option<&'a str>,
    /// What lies too near, by the senders' names.
    pub near: Vec<(&'a str, Near)>,
    /// What the colour printing has besides logos and register marks.
    pub extra: Option<Area>,
    /// The colours that the black printing asks for.
    pub asked: Vec<AskedColour>,
}

impl OverlaySubject<'_> {
    /// A finding about one of the two files.
    pub fn finding(&self, check: &'static Rule, file: &str) -> Diagnostic {
        let finding = Diagnostic::new(check)
            .in_file(file)
            .with("page", self.page as f64)
            .with("pages", self.pages as f64);
        match self.language {
            Some(tag) => finding.for_language(tag),
            None => finding,
        }
    }
}
