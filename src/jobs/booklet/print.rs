//! The booklet as a PDF.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::locale;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::jobs::booklet::groups::{BookletChoice, booklet};
use crate::page::form::{self, Form};
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
    selection: &BookletChoice,
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
    let size = form::size(data, TEMPLATE, found)?;
    let locales = locale::load_all(data);
    let booklet = booklet(base, selection, size, &locales, interface)?;
    Ok(Form::new(data, TEMPLATE, NORWEGIAN, date, found).pdf(&booklet, IDENT, found))
}
