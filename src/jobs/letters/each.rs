//! Letters for digital post: a tagged PDF for each recipient.
//!
//! ```text
//! letter with a place for an address ─► typst ─► Stencil ─┐
//! a hundred addresses on one page ────► typst ─► Layers ──┴─► a hundred letters
//! ```
//!
//! A letter made whole by typst takes milliseconds, most of which go into packing what is the same in
//! all of them. What cannot be put together in this way is made whole.
//!
//! The hundred letters share a font with the shapes of all letters in their addresses. So that it says
//! nothing of anybody, it has the whole alphabet, in the order of Unicode, and no script but Latin: of
//! another one nearly every shape might come from one person's name. Those have fonts of their own.

use std::collections::BTreeSet;

use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use serde_json::json;

use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::fault::{fault, masked};
use crate::jobs::letters::make::{Body, BodyPage, LetterFile, Maker, TEMPLATE, bytes};
use crate::jobs::letters::pdf::layers::Layers;
use crate::jobs::letters::pdf::stencil::Stencil;
use crate::jobs::letters::plan::{Job, Sheet};
use crate::page::compile::Compiled;
use crate::page::document::data::{Document, Layer, Recipient};
use crate::page::export::{self, Format};

/// What Norwegian addresses are written with, whoever gets the letters.
const ALPHABET: &str =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåáäéèêóòôöüčđŋšŧž'-./";

impl Layers {
    /// A recipient's letter.
    fn letter(&self, stencil: &Stencil, index: usize, ident: &str) -> Option<Vec<u8>> {
        stencil.letter(&self.own(index)?, self.free(), ident)
    }
}

impl Maker<'_> {
    pub(crate) fn each(&self, job: &Job) -> Result<Vec<LetterFile>, Vec<Diagnostic>> {
        let tag = job.language.as_deref().unwrap_or_default();
        let body = self.bodies.get(tag).ok_or_else(|| vec![fault(&job.name)])?;
        let stencil = match &body.page {
            BodyPage::Each(stencil) => stencil.as_ref(),
            _ => None,
        };
        let recipients: BTreeSet<usize> = job.sheets.iter().map(|sheet| sheet.recipient).collect();
        let (latin, own): (Vec<usize>, Vec<Recipient>) = recipients
            .into_iter()
            .filter_map(|recipient| Some((recipient, self.recipient(recipient, tag)?)))
            .filter(|(_, own)| is_latin(own))
            .unzip();
        let shared = stencil.and_then(|stencil| self.layers(job, body, stencil, ALPHABET, &own));
        let made = job.sheets.iter().map(|sheet| {
            let put_together = stencil.and_then(|stencil| {
                let (name, ident) = self.name(*sheet);
                let bytes = match latin.binary_search(&sheet.recipient) {
                    Ok(index) => shared.as_ref().and_then(|all| all.letter(stencil, index, &ident)),
                    Err(_) => {
                        let own = self.recipient(sheet.recipient, tag)?;
                        let own = self.layers(job, body, stencil, "", &[own])?;
                        own.letter(stencil, 0, &ident)
                    }
                };
                Some(LetterFile { name, bytes: bytes?, tagged: true, pages: 1 })
            });
            put_together.map_or_else(|| self.whole(job, body, *sheet), Ok)
        });
        made.collect()
    }

    /// The file of a letter, and its name among all files.
    fn name(&self, sheet: Sheet) -> (String, String) {
        let row = self.list.recipients.get(sheet.recipient).map_or(0, |r| r.row);
        let name = format!("each/{row:07}.pdf");
        let ident = self.settings(&name, "").ident;
        (name, ident)
    }

    /// What these recipients have of their own, in fonts that have at least the letters of an alphabet.
    fn layers(
        &self,
        job: &Job,
        body: &Body,
        stencil: &Stencil,
        alphabet: &str,
        letters: &[Recipient],
    ) -> Option<Layers> {
        let size = &body.document.size;
        let data = json!({
            "title": job.name,
            "width": size.width,
            "height": size.height,
            "families": self.metrics.families(),
            "window": self.window,
            "greeting": self.greets(job.language.as_deref().unwrap_or_default()),
            "glyphs": glyphs(alphabet, letters),
            "letters": letters,
        });
        let mut found = Vec::new();
        let files = vec![("each.json", bytes(&data))];
        let path = "templates/letters/each.typ";
        let compiled = self.compiler.typeset(path, files, "nb", &mut found)?;
        let settings = self.settings(&job.name, "nb");
        let pdf = export::export(&compiled, Format::Pdf, &settings, &job.name, &mut found)?;
        let layers = Layers::new(pdf, stencil).filter(|_| found.is_empty())?;
        (layers.len() == letters.len()).then_some(layers)
    }

    /// A letter made whole.
    fn whole(&self, job: &Job, body: &Body, sheet: Sheet) -> Result<LetterFile, Vec<Diagnostic>> {
        let tag = job.language.as_deref().unwrap_or_default();
        let broken = || vec![fault(&job.name)];
        let recipient = self.recipient(sheet.recipient, tag).ok_or_else(broken)?;
        let document =
            Document { layer: Layer::All, recipient: Some(recipient), ..body.document.clone() };
        let mut found = Vec::new();
        let compiled = self.compiler.compile(&document, TEMPLATE, tag, &mut found);
        let compiled: Compiled = compiled.ok_or_else(|| masked(found))?;
        let (name, _) = self.name(sheet);
        let settings = self.settings(&name, tag);
        let mut found = Vec::new();
        let bytes = export::export(&compiled, Format::Pdf, &settings, &name, &mut found);
        let bytes = bytes.ok_or_else(|| masked(found))?;
        Ok(LetterFile { name, bytes, tagged: true, pages: compiled.pages.pages().len() })
    }
}

/// Whether an address, and with it the name, has letters of no script but Latin.
fn is_latin(own: &Recipient) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let latin = |c| [Script::Latin, Script::Common, Script::Inherited].contains(&scripts.get(c));
    own.address.lines.iter().flat_map(|line| line.chars()).all(latin)
}

/// An alphabet and all letters of some addresses and greetings, in the order of Unicode.
fn glyphs(alphabet: &str, recipients: &[Recipient]) -> Vec<String> {
    let texts = recipients.iter().flat_map(|own| [&own.address].into_iter().chain(&own.greeting));
    let own = texts.flat_map(|text| &text.lines).flat_map(|line| line.chars());
    let letters: BTreeSet<char> = alphabet.chars().chain(own).collect();
    vec![letters.into_iter().map(String::from).collect::<Vec<_>>().join(" ")]
}
