//! The order form for paper: how many sheets of which paper the pages of a meeting need.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::interface::Interface;
use crate::content::open::{Opened, languages};
use crate::content::workspace;
use crate::content::{data, sender, template};
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::letters::journal::summary::Summary;
use crate::language;
use crate::page;
use crate::page::form::Form;

pub mod count;
pub mod form;

use crate::jobs::order::count::Order;
pub use crate::jobs::order::count::count;
use crate::judge::copies::faults;
use crate::judge::logo;

/// The template's folder.
const TEMPLATE: &str = "order";

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
    let mut sink = Sink::new(&workspace.policy, Selection::default());
    sink.extend(early);
    let mut found = Vec::new();
    let templates = template::load_all(&workspace.data, &mut found);
    // Paper for pages that cannot be printed is wasted.
    let mut senders = sender::load_required(&workspace, &mut Vec::new());
    found.extend(logo::of_workspace(&workspace.data, &mut senders).0);
    let all = language::languages(&workspace);
    let locales = all.locales();
    let letters = letters(&event, &request.letters, &mut found);
    found.extend(faults(&workspace, &event, &templates, locales));
    let languages = languages(&event, &request.languages, locales, &mut found);
    let order = count(&workspace, &event, &templates, &languages, &letters);
    if order.lines.is_empty() {
        found.push(
            Diagnostic::new(&rules::MISSING_KEY)
                .in_file(crate::content::workspace::FILE)
                .with("key", "[order]"),
        );
    }
    let folder = place.out(request.out.as_deref());
    let form = form::OrderForm {
        workspace: &workspace,
        event: &event,
        templates: &templates,
        locales,
        interface,
    };
    let size = page::form::size(&workspace.data, TEMPLATE, &mut found)?;
    let sheet = form.data(&order, size);
    let print = Form::new(&workspace.data, TEMPLATE, &interface.tag, request.today, &mut found);
    let pdf = print.pdf(&sheet, format!("{}/order", event.id), &mut found);
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

/// Letters by language: those that were made, or those that are expected.
fn letters(
    event: &Event,
    summaries: &[PathBuf],
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, i64> {
    if summaries.is_empty() {
        return expected(event);
    }
    let mut all = BTreeMap::new();
    for path in summaries {
        for (tag, count) in made(path, found) {
            *all.entry(tag).or_insert(0) += count;
        }
    }
    all
}

/// Letters by language, as the event expects them.
pub(crate) fn expected(event: &Event) -> BTreeMap<String, i64> {
    event.letters.iter().map(|(tag, count)| (tag.value.clone(), *count)).collect()
}

/// The counts in a summary of `oppslag letters`.
fn made(path: &Path, found: &mut Vec<Diagnostic>) -> Vec<(String, i64)> {
    let name = workspace::name(path, None);
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
                Diagnostic::new(&rules::UNREADABLE_FILE)
                    .in_file(name)
                    .with("reason", error.to_string()),
            );
            Vec::new()
        }
    }
}
