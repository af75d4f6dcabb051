//! What to print of a meeting, in the order in which one stands at the printer: one file for each stack of
//! paper, in which each page stands as often as it is needed, so that a printer that is opened with a card
//! is given one thing at a time.
//!
//! ```text
//! counts of office and event ─► lines ─► steps: paper by paper ─┐
//! pages, judged ─► those of languages without errors ───────────┴─► files
//! ```
//!
//! Files for printers have no tags: nobody hears a sheet of paper, and a page that stands there eighty times
//! would be read aloud eighty times. The pages with tags lie beside them, each once.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::open::{Opened, languages};
use crate::content::template::Template;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::jobs::order::count::{OrderLine, count};
use crate::jobs::order::expected;
use crate::jobs::preview::{Shelf, Studio};

pub mod set;
pub mod steps;

pub use crate::jobs::print::set::{PrintFile, print};
pub use crate::jobs::print::steps::PrintStep;
use crate::jobs::print::steps::steps;

/// How often a page is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// As often as office and event say.
    Needed,
    /// Once: the printer makes the copies.
    One,
}

/// What to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// Languages; all of the event's when empty.
    pub languages: Vec<String>,
    /// Templates; all that fit the event's status when empty.
    pub materials: Vec<String>,
    /// How often each page is printed.
    pub amount: Amount,
    /// Whether logos and the rest are printed one after the other, by two printers.
    pub split: bool,
    /// With a stamp on every page, which then may have errors.
    pub draft: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// What will be printed, before anything is made.
#[derive(Debug, Default)]
pub struct Plan {
    /// The steps, in their order.
    pub steps: Vec<PrintStep>,
    /// Templates of which nobody said how many are needed, and which are printed once.
    pub uncounted: Vec<String>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings, after the workspace's exceptions.
    pub findings: Vec<Diagnostic>,
    /// The steps, without languages that were stopped.
    pub steps: Vec<PrintStep>,
    /// The files of the steps, in their order.
    pub files: Vec<PrintFile>,
    /// Each page once with tags, by path such as `so/poster.pdf`; none where pages are printed in two parts.
    pub pages: BTreeMap<String, Vec<u8>>,
    /// The test of two printers: names and PDFs.
    pub drift: Vec<(String, Vec<u8>)>,
    /// Languages that were stopped by errors.
    pub stopped: Vec<String>,
    /// Languages of the files that no native reader has signed.
    pub unreviewed: Vec<String>,
    /// Templates of which nobody said how many are needed.
    pub uncounted: Vec<String>,
}

impl Outcome {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::any(&self.findings, Severity::Error)
    }
}

/// What will be printed. An event or an office that cannot be read has nothing: making the files says why.
pub fn plan(studio: &Studio, request: &Request) -> Result<Plan, Error> {
    let Ok(shelf) = studio.shelf() else { return Ok(Plan::default()) };
    let Some(event) = Opened::open(&request.event)?.event else { return Ok(Plan::default()) };
    Ok(planned(&shelf, &event, request))
}

fn planned(shelf: &Shelf, event: &Event, request: &Request) -> Plan {
    let workspace = shelf.workspace();
    let templates: BTreeMap<String, Template> =
        shelf.templates().map(|template| (template.id.clone(), template.clone())).collect();
    // What is wrong with them is said when the files are made.
    let chosen = languages(event, &request.languages, shelf.by_tag(), &mut Vec::new());
    let wanted = |template: &Template| {
        let asked = request.materials.is_empty() || request.materials.contains(&template.id);
        asked && template.is_for(event.status)
    };
    let counted = count(workspace, event, &templates, &chosen, &expected(event)).lines;
    let mut lines = counted.clone();
    lines.retain(|line| templates.get(&line.template).is_some_and(&wanted));
    let mut uncounted = Vec::new();
    for template in templates.values().filter(|template| wanted(template)) {
        if counted.iter().any(|line| line.template == template.id) {
            continue;
        }
        uncounted.push(template.id.clone());
        let sizes = || template.sizes.iter().filter(|size| size.default);
        let one = |tag: &str| -> Vec<OrderLine> {
            sizes().map(|size| OrderLine::one(workspace, tag, template, size)).collect()
        };
        lines.extend(chosen.iter().flat_map(|locale| one(&locale.tag)));
    }
    if request.amount == Amount::One {
        lines.iter_mut().for_each(|line| (line.copies, line.sheets) = (line.per_sheet, 1));
    }
    lines.sort_by_key(|line| chosen.iter().position(|locale| locale.tag == line.language));
    Plan { steps: steps(lines), uncounted }
}
