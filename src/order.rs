//! The order form for paper: how many sheets of which paper the pages of a meeting need.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::artifact;
use crate::checks::{self, Selection};
use crate::compile::{Compiler, Fonts};
use crate::data;
use crate::diagnostic::{self, Diagnostic, Severity, Sink};
use crate::event::{Event, Status};
use crate::export::{self, Format, Settings};
use crate::fields::{Located, suggest};
use crate::input;
use crate::interface::Interface;
use crate::letter::summary::Summary;
use crate::locale::Locale;
use crate::render::{Opened, languages};
use crate::template::{self, Size, Template};
use crate::workspace::{Paper, Workspace};
use crate::{Error, sender};

mod form;

/// The template's folder.
const TEMPLATE: &str = "order";
/// Templates that hang on walls; an event has those that fit its status.
const HUNG: [&str; 2] = ["poster", "notice"];
const FLYER: &str = "flyer";
const LETTER: &str = "letter";

/// What to order.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// Languages; all of the event's when empty.
    pub languages: Vec<String>,
    /// Summaries of letters that are made already, whose counts go before those of `event.toml`.
    pub letters: Vec<PathBuf>,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
    /// The day that counts as today.
    pub today: Date,
}

/// Copies of one page on one paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The paper's id; empty for white.
    pub paper: String,
    /// The language's tag.
    pub language: String,
    /// The template's name.
    pub template: String,
    /// The size's id.
    pub size: String,
    /// How many copies.
    pub copies: i64,
    /// How many of them are cut from one sheet.
    pub per_sheet: i64,
    /// The sheet, such as `A4`.
    pub format: String,
    /// How many sheets.
    pub sheets: i64,
}

/// Sheets of one paper and format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The paper's id; empty for white.
    pub paper: String,
    /// The sheet, such as `A4`.
    pub format: String,
    /// How many sheets are needed.
    pub needed: i64,
    /// How many more are ordered, since some are spoilt.
    pub reserve: i64,
    /// How many packs that is; 0 where nobody wrote how many sheets a pack has.
    pub packs: i64,
}

/// Everything that is ordered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// By paper, language and page.
    pub lines: Vec<Line>,
    /// By paper and format.
    pub totals: Vec<Total>,
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// Findings, after the workspace's exceptions.
    pub findings: Vec<Diagnostic>,
    /// What is ordered.
    pub order: Order,
    /// The files that were written.
    pub files: Vec<PathBuf>,
}

impl Outcome {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::any(&self.findings, Severity::Error)
    }
}

/// Counts what an event needs and writes `order.pdf` and `order.csv` in the language of `interface`.
pub fn order(request: &Request, interface: &Interface) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found: early } = Opened::open(&request.event)?;
    let (Some(workspace), Some(event)) = (workspace, event) else {
        let mut sink = Sink::default();
        sink.extend(early);
        let findings = sink.finish(true);
        return Ok(Outcome { findings, order: Order::default(), files: Vec::new() });
    };
    let mut sink = Sink::new(&workspace, Selection::default());
    sink.extend(early);
    let mut found = Vec::new();
    let templates = template::load_all(&workspace.data, &mut found);
    let all = sender::languages(&workspace);
    let locales = all.locales();
    let letters = letters(&event, &request.letters, &mut found);
    found.extend(faults(&workspace, &event, &templates, locales));
    let languages = languages(&event, &request.languages, locales, &mut found);
    let order = count(&workspace, &event, &templates, &languages, &letters);
    if order.lines.is_empty() {
        found.push(
            Diagnostic::new(&checks::reading::MISSING_KEY)
                .in_file(crate::workspace::FILE)
                .with("key", "[order]"),
        );
    }
    let folder = place.out(request.out.as_deref());
    let form = form::Form {
        workspace: &workspace,
        event: &event,
        templates: &templates,
        locales,
        interface,
    };
    let fonts = Arc::new(Fonts::load(&workspace.data, &mut found));
    let compiler = Compiler::new(&workspace.data, fonts, &[]);
    let size = template::load(&workspace.data, TEMPLATE, &mut found)
        .and_then(|template| template.sizes.into_iter().next())
        .ok_or_else(|| Error::BrokenData { what: format!("templates/{TEMPLATE}/template.toml") })?;
    let sheet = form.data(&order, size);
    let pdf =
        compiler.compile_once(&sheet, TEMPLATE, &interface.tag, &mut found).and_then(|form| {
            let settings = Settings {
                dpi: 0.0,
                paper: None,
                ident: format!("{}/order", event.id),
                date: request.today,
                language: interface.tag.clone(),
            };
            export::export(&form, Format::Pdf, &settings, TEMPLATE, &mut found)
        });
    sink.extend(found);
    let findings = sink.finish(true);
    let mut files = Vec::new();
    if let Some(pdf) = pdf.filter(|_| !diagnostic::any(&findings, Severity::Error)) {
        let contents = [("order.pdf", pdf), ("order.csv", form.table(&order))];
        for (name, bytes) in contents {
            let path = folder.join(name);
            artifact::write(&path, &bytes)?;
            files.push(path);
        }
    }
    Ok(Outcome { findings, order, files })
}

/// What is wrong with `[order]` of the workspace and `[copies]` of the event.
pub(crate) fn faults(
    workspace: &Workspace,
    event: &Event,
    templates: &BTreeMap<String, Template>,
    locales: &BTreeMap<String, Locale>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut size = |template: &str, id: &Located<String>| {
        let Some(template) = templates.get(template) else { return };
        if size_of(template, Some(id)).is_none() {
            let known: Vec<String> = template.sizes.iter().map(|size| size.id.clone()).collect();
            found.push(
                Diagnostic::new(&checks::reading::UNKNOWN_SIZE)
                    .at(&workspace.source, id.span.clone())
                    .with("size", id.value.as_str())
                    .with("suggestion", suggest(&id.value, known.iter().map(String::as_str)))
                    .with("known", known),
            );
        }
    };
    for place in &workspace.copies.places {
        size(HUNG[0], &place.size);
    }
    if let Some(flyers) = &workspace.copies.flyer_size {
        size(FLYER, flyers);
    }
    let tags = workspace.copies.places.iter().flat_map(|place| &place.languages);
    for tag in tags.filter(|tag| !locales.contains_key(&tag.value)) {
        found.push(
            Diagnostic::new(&checks::reading::UNKNOWN_LANGUAGE)
                .at(&workspace.source, tag.span.clone())
                .with("tag", tag.value.as_str())
                .with("suggestion", suggest(&tag.value, locales.keys().map(String::as_str)))
                .with("known", locales.keys().cloned().collect::<Vec<_>>()),
        );
    }
    let own: Vec<String> = event.languages.iter().map(|tag| tag.value.clone()).collect();
    for (tag, _) in event.letters.iter().filter(|(tag, _)| !own.contains(&tag.value)) {
        found.push(
            Diagnostic::new(&checks::reading::LANGUAGE_NOT_IN_EVENT)
                .at(&event.source, tag.span.clone())
                .with("tag", tag.value.as_str())
                .with("known", own.clone()),
        );
    }
    found
}

/// Letters by language: those that were made, or those that are expected.
fn letters(
    event: &Event,
    summaries: &[PathBuf],
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, i64> {
    if summaries.is_empty() {
        return event.letters.iter().map(|(tag, count)| (tag.value.clone(), *count)).collect();
    }
    let mut all = BTreeMap::new();
    for path in summaries {
        for (tag, count) in made(path, found) {
            *all.entry(tag).or_insert(0) += count;
        }
    }
    all
}

/// The counts in a summary of `oppslag letters`.
fn made(path: &Path, found: &mut Vec<Diagnostic>) -> Vec<(String, i64)> {
    let name = input::name(path, None);
    let bytes = match data::read(path, &name, data::MAX_BINARY) {
        Ok(bytes) => bytes,
        Err(finding) => {
            found.push(finding);
            return Vec::new();
        }
    };
    match serde_json::from_slice::<Summary>(&bytes) {
        Ok(summary) => {
            let count = |letters: usize| i64::try_from(letters).unwrap_or(i64::MAX);
            summary.languages.into_iter().map(|l| (l.language, count(l.letters))).collect()
        }
        Err(error) => {
            found.push(
                Diagnostic::new(&checks::reading::UNREADABLE_FILE)
                    .in_file(name)
                    .with("reason", error.to_string()),
            );
            Vec::new()
        }
    }
}

fn size_of<'t>(template: &'t Template, id: Option<&Located<String>>) -> Option<&'t Size> {
    match id {
        Some(id) => template.sizes.iter().find(|size| size.id == id.value),
        None => template.sizes.first(),
    }
}

/// The name of a sheet of the A series; its sides in mm for any other.
fn format(size: &Size) -> String {
    let (short, long) = (size.width.min(size.height), size.width.max(size.height));
    let named =
        [(297.0, 420.0, "A3"), (210.0, 297.0, "A4"), (148.0, 210.0, "A5"), (105.0, 148.0, "A6")];
    match named.into_iter().find(|(a, b, _)| (*a, *b) == (short, long)) {
        Some((.., name)) => name.to_owned(),
        None => format!("{short} × {long} mm"),
    }
}

/// Counts copies and sheets.
pub fn count(
    workspace: &Workspace,
    event: &Event,
    templates: &BTreeMap<String, Template>,
    languages: &[&Locale],
    letters: &BTreeMap<String, i64>,
) -> Order {
    let copies = &workspace.copies;
    let status = event.status.word();
    let made = |id: &str| {
        templates.get(id).filter(|template| template.status.iter().any(|word| word == status))
    };
    let mut lines: Vec<Line> = Vec::new();
    for locale in languages {
        let tag = &locale.tag;
        let paper = workspace.paper_of.get(tag).map(|id| id.value.clone()).unwrap_or_default();
        let mut add = |template: &Template, size: &Size, count: i64| {
            let per_sheet = size.columns * size.rows;
            let same = lines.iter_mut().find(|line| {
                (&line.language, &line.template, &line.size) == (tag, &template.id, &size.id)
            });
            if let Some(line) = same {
                line.copies = line.copies.saturating_add(count);
                line.sheets =
                    line.copies.div_euclid(per_sheet) + i64::from(line.copies % per_sheet > 0);
            } else if count > 0 {
                lines.push(Line {
                    paper: paper.clone(),
                    language: tag.clone(),
                    template: template.id.clone(),
                    size: size.id.clone(),
                    copies: count,
                    per_sheet,
                    format: format(size),
                    sheets: count.div_euclid(per_sheet) + i64::from(count % per_sheet > 0),
                });
            }
        };
        for template in HUNG.into_iter().filter_map(made) {
            for place in &copies.places {
                let here = place.languages.is_empty()
                    || place.languages.iter().any(|language| language.value == *tag);
                if let Some(size) = size_of(template, Some(&place.size)).filter(|_| here) {
                    add(template, size, place.posters);
                }
            }
        }
        let flyers = copies.caseworkers.saturating_mul(event.flyers.unwrap_or(copies.flyers));
        if let Some(template) = made(FLYER)
            && let Some(size) = size_of(template, copies.flyer_size.as_ref())
        {
            add(template, size, flyers);
        }
        let sent = event.status != Status::Cancelled;
        if let Some(template) = templates.get(LETTER).filter(|_| sent)
            && let Some(size) = template.sizes.first()
        {
            add(template, size, letters.get(tag).copied().unwrap_or(0));
        }
    }
    let mut needed: BTreeMap<(String, String), i64> = BTreeMap::new();
    for line in &lines {
        let key = (line.paper.clone(), line.format.clone());
        let sum = needed.entry(key).or_insert(0);
        *sum = sum.saturating_add(line.sheets);
    }
    let totals = needed
        .into_iter()
        .map(|((paper, format), needed)| {
            let reserve = needed.saturating_mul(copies.reserve).saturating_add(99) / 100;
            let pack = workspace.papers.get(&paper).map_or(0, |paper| paper.pack);
            let packs = if pack > 0 {
                needed.saturating_add(reserve).saturating_add(pack - 1) / pack
            } else {
                0
            };
            Total { paper, format, needed, reserve, packs }
        })
        .collect();
    Order { lines, totals }
}

/// A paper by its id; white where there is none.
fn paper(workspace: &Workspace, id: &str) -> Paper {
    workspace.papers.get(id).cloned().unwrap_or_else(Paper::white)
}
