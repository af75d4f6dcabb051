//! What is wanted, and how often each page is printed for it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::open::{Opened, languages};
use crate::content::template::Template;
use crate::jobs::order::count::{OrderLine, count};
use crate::jobs::order::expected;
use crate::jobs::preview::{Shelf, Studio};
use crate::jobs::print::steps::{PrintStep, steps};

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
        let own: Vec<&OrderLine> =
            counted.iter().filter(|line| line.template == template.id).collect();
        if own.is_empty() {
            uncounted.push(template.id.clone());
        } else if request.amount == Amount::Needed {
            continue;
        }
        // In the sizes that others have; the usual ones where nobody has any.
        let sizes = template.sizes.iter().filter(|size| match own.is_empty() {
            true => size.default,
            false => own.iter().any(|line| line.size == size.id),
        });
        for (size, locale) in sizes.flat_map(|size| chosen.iter().map(move |one| (size, one))) {
            let line = OrderLine::one(workspace, &locale.tag, template, size);
            let page = |other: &OrderLine| {
                (&other.language, &other.template, &other.size)
                    == (&line.language, &line.template, &line.size)
            };
            if !lines.iter().any(page) {
                lines.push(line);
            }
        }
    }
    if request.amount == Amount::One {
        lines.iter_mut().for_each(|line| (line.copies, line.sheets) = (line.per_sheet, 1));
    }
    lines.sort_by_key(|line| chosen.iter().position(|locale| locale.tag == line.language));
    Plan { steps: steps(lines), uncounted }
}
