//! The booklet as a PDF.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::{locale, template};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::jobs::booklet::groups::{Selection, booklet};
use crate::page::compile::Compiler;
use crate::page::compile::fonts::Fonts;
use crate::page::export::{self, Format, Settings};
use crate::termbase::field::one;
use crate::termbase::{NORWEGIAN, Termbase};

/// The template's folder.
const TEMPLATE: &str = "glossary";
/// What a file of no meeting is known by.
const IDENT: &str = "oppslag/glossary";

/// The booklet as PDF/UA-1 and PDF/A-2a, made on `date`.
pub fn print(
    data: &Data,
    base: &Termbase,
    selection: &Selection,
    interface: &Interface,
    date: Date,
    found: &mut Vec<Diagnostic>,
) -> Result<Option<Vec<u8>>, Error> {
    let domains: BTreeSet<&str> = base
        .concepts
        .values()
        .filter_map(|sections| sections.get(NORWEGIAN))
        .map(|entry| one(entry, "domain"))
        .filter(|domain| !domain.is_empty())
        .collect();
    for unknown in selection.domains.iter().filter(|domain| !domains.contains(domain.as_str())) {
        let known: Vec<String> = domains.iter().map(|domain| (*domain).to_owned()).collect();
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .with("key", format!("--domain {unknown}"))
                .with("expected", "choice")
                .with("known", known),
        );
    }
    let size = template::load(data, TEMPLATE, found)
        .and_then(|template| template.sizes.into_iter().next())
        .ok_or_else(|| Error::BrokenData { what: format!("templates/{TEMPLATE}/template.toml") })?;
    let locales = locale::load_all(data);
    let booklet = booklet(base, selection, size, &locales, interface)?;
    let fonts = Arc::new(Fonts::load(data, found));
    let compiler = Compiler::new(data, fonts, &[]);
    let Some(compiled) = compiler.compile_once(&booklet, TEMPLATE, NORWEGIAN, found) else {
        return Ok(None);
    };
    let settings = Settings {
        dpi: 0.0,
        paper: None,
        ident: IDENT.to_owned(),
        date,
        language: NORWEGIAN.to_owned(),
    };
    Ok(export::export(&compiled, Format::Pdf, &settings, TEMPLATE, found))
}
