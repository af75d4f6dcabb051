//! Sheets that belong to no page of an event, such as an order: plain data and a template of its own in, a
//! PDF out.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::template::{self, Size, Template};
use crate::finding::diagnostic::Diagnostic;
use crate::page::compile::{Compiler, Fonts};
use crate::page::export::{self, Format, Settings};

fn broken(name: &str) -> Error {
    Error::BrokenData { what: format!("templates/{name}/template.toml") }
}

/// The template that such a sheet is set by.
pub fn template(data: &Data, name: &str, found: &mut Vec<Diagnostic>) -> Result<Template, Error> {
    template::load(data, name, found).ok_or_else(|| broken(name))
}

/// The first size of such a template.
pub fn size(data: &Data, name: &str, found: &mut Vec<Diagnostic>) -> Result<Size, Error> {
    template(data, name, found)?.sizes.into_iter().next().ok_or_else(|| broken(name))
}

/// What such sheets are set with.
#[derive(Debug)]
pub struct Form<'a> {
    compiler: Compiler,
    template: &'a str,
    language: &'a str,
    date: Date,
}

impl<'a> Form<'a> {
    /// Sheets by a template in a language, made on `date`.
    pub fn new(
        data: &Data,
        template: &'a str,
        language: &'a str,
        date: Date,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let fonts = Arc::new(Fonts::load(data, found));
        Self { compiler: Compiler::new(data, fonts, &[]), template, language, date }
    }

    /// A sheet, or as many as its texts need, as PDF/UA-1 and PDF/A-2a. `ident` is what it is known by.
    pub fn pdf(
        &self,
        sheet: &impl Serialize,
        ident: impl Into<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<u8>> {
        // Only pictures have a resolution.
        self.export(sheet, Format::Pdf, 0.0, ident.into(), found)
    }

    /// The same without tags, to be put together with pages for printers.
    pub(crate) fn print(
        &self,
        sheet: &impl Serialize,
        ident: impl Into<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<u8>> {
        self.export(sheet, Format::Print, 0.0, ident.into(), found)
    }

    /// The first page of a sheet as a picture, PNG.
    pub fn png(
        &self,
        sheet: &impl Serialize,
        dpi: f64,
        ident: impl Into<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<u8>> {
        self.export(sheet, Format::Png, dpi, ident.into(), found)
    }

    fn export(
        &self,
        sheet: &impl Serialize,
        format: Format,
        dpi: f64,
        ident: String,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<u8>> {
        let language = self.language.to_owned();
        let settings = Settings { dpi, paper: None, ident, date: self.date, language };
        let compiled = self.compiler.compile_once(sheet, self.template, self.language, found)?;
        export::export(&compiled, format, &settings, self.template, found)
    }
}
