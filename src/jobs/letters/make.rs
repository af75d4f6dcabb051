//! Jobs → finished files, by typst.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use typst::foundations::Bytes;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::template::Window;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::fault::{fault, masked};
use crate::jobs::letters::greeting::Greeting;
use crate::jobs::letters::pdf::stencil::Stencil;
use crate::jobs::letters::request::Options;
use crate::jobs::letters::sheets::Sheets;
use crate::page::compile::Compiler;
use crate::page::compile::layout::GreetingPlace;
use crate::page::document::context::Context;
use crate::page::document::data::{Document, Fitted, Recipient, typography};
use crate::page::export::{Settings, pdf};
use crate::page::fit::{Metrics, Room};
use crate::people::list::List;

/// A finished file.
#[derive(Debug)]
pub struct LetterFile {
    /// Its name, with `/` between folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether it is PDF/UA-1 and PDF/A-2a.
    pub tagged: bool,
    /// Its pages, where they were counted.
    pub pages: usize,
}

/// A letter of one language without its recipient.
#[derive(Debug)]
pub struct Body {
    /// The document, for whole letters.
    pub document: Document,
    /// The page as PDF.
    pub page: BodyPage,
    /// The place of a greeting, where it keeps one.
    pub greeting: Option<GreetingPlace>,
}

/// A page that was made once for all recipients of a language.
#[derive(Debug)]
pub enum BodyPage {
    /// Without tags, to be placed in batches.
    Print(Bytes),
    /// Tagged, for files of their own; nothing where typst's PDF cannot be taken apart, so that every
    /// letter is made whole.
    Each(Option<Box<Stencil>>),
}

/// What all jobs share.
#[derive(Debug)]
pub struct Maker<'a> {
    pub(crate) list: &'a List<'a>,
    pub(crate) options: &'a Options,
    pub(crate) sheets: &'a Sheets,
    pub(crate) context: Context<'a>,
    pub(crate) compiler: &'a Compiler,
    pub(crate) metrics: &'a Metrics,
    pub(crate) messages: &'a BTreeMap<String, Messages>,
    pub(crate) calls: &'a BTreeMap<String, Messages>,
    pub(crate) bodies: &'a BTreeMap<String, Body>,
    /// By language; empty where nobody is greeted by name.
    pub(crate) greetings: &'a BTreeMap<String, Greeting<'a>>,
    pub(crate) window: &'a Window,
}

/// The name of the template that letters are made with.
pub(crate) const TEMPLATE: &str = "letter";

impl Maker<'_> {
    pub(crate) fn settings(&self, name: &str, language: &str) -> Settings {
        let event = self.context.event;
        Settings {
            dpi: 72.0,
            paper: None,
            ident: format!("{}/{name}", event.id),
            date: event.letter_day().unwrap_or(event.date.value),
            language: language.to_owned(),
        }
    }

    pub(crate) fn locale(&self, tag: &str) -> Option<&Locale> {
        self.context.locales.get(tag)
    }

    /// What a letter in a language has of a recipient: the address as it is set into the window, and
    /// the greeting.
    pub(crate) fn recipient(&self, index: usize, tag: &str) -> Option<Recipient> {
        let (width, height) = self.window.room();
        let address = self.fitted(index, Room { width, height })?;
        Some(Recipient { address, greeting: self.greeting(index, tag) })
    }

    pub(crate) fn greeting(&self, index: usize, tag: &str) -> Option<Fitted> {
        let greeting = self.greetings.get(tag)?;
        if self.list.households.contains_key(&index) {
            return Some(greeting.of_household());
        }
        Some(greeting.of(&self.list.address(index)?.name))
    }

    /// Where a language's letters greet, and in which type; nothing where they greet nobody by name.
    pub(crate) fn greets(&self, tag: &str) -> Option<Json> {
        let (place, locale) = (self.greetings.get(tag)?.place, self.locale(tag)?);
        Some(json!({ "place": place, "typography": typography(locale) }))
    }

    pub(crate) fn fitted(&self, index: usize, room: Room) -> Option<Fitted> {
        self.metrics.fit(&self.list.address(index)?.lines(), room).ok()
    }

    /// Lays out `templates/<path>` with files of its own and exports it for printing.
    pub(crate) fn print(
        &self,
        name: &str,
        path: &str,
        files: Vec<(&str, Bytes)>,
    ) -> Result<LetterFile, Vec<Diagnostic>> {
        let mut found = Vec::new();
        let path = format!("templates/{path}");
        let compiled = self.compiler.typeset(&path, files, "nb", &mut found);
        let compiled = compiled.filter(|_| found.is_empty()).ok_or_else(|| masked(found))?;
        let bytes = pdf::export_for_print(&compiled, &self.settings(name, "nb"))
            .map_err(|_| vec![fault(&path)])?;
        let pages = compiled.pages.pages().len();
        Ok(LetterFile { name: format!("{name}.pdf"), bytes, tagged: false, pages })
    }
}

/// Data for a template.
pub(crate) fn bytes(data: &Json) -> Bytes {
    Bytes::new(data.to_string().into_bytes())
}
