//! Letters to people on a list: each in a language that they read, in a window envelope, in time.
//!
//! ```text
//! list (CSV, XLSX) ─► List ─► checks ─► plan: jobs ─► make, on all cores ─► files, journal ─► summary
//! ```
//!
//! Who gets a letter is confidential. It lives in memory and in the finished letters, and nowhere
//! else: findings say rows and columns, types that hold it show nothing through `Debug`, and what is
//! written on the way is readable by the user alone.

pub mod journal;
pub mod pdf;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::base::suggest::suggest;
use crate::content::locale::negotiate;
use crate::content::open::Opened;
use crate::content::sender;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::check::SOURCE;
use crate::jobs::letters::code::Code;
use crate::jobs::letters::journal::summary::{self, Summary};
use crate::jobs::letters::journal::{growing, private, rows, run};
use crate::jobs::letters::pdf::{joined, layers, objects, stencil};
use crate::jobs::letters::plan::Shard;
use crate::jobs::letters::produce::Production;
use crate::jobs::letters::sheets::Sheets;
use crate::jobs::render;
use crate::jobs::render::run::Run;
use crate::page::export::Format;
use crate::page::fit;
use crate::people::columns::{self, Column, Mapping};
use crate::people::list::{self, List, language};
use crate::people::spoken::{self, Names};
use crate::people::{address, recipient, repeated, table, workbook};

mod bodies;
pub mod calls;
pub mod code;
pub mod deadline;
mod each;
pub mod greeting;
pub mod make;
pub mod plan;
mod produce;
pub mod sheets;
mod staff;

/// How letters are made.
#[derive(Debug, Clone)]
pub struct Options {
    /// Pages of a print batch at most, the cover sheet not counted.
    pub max_pages: usize,
    /// 1 or 2: pages of a sheet.
    pub sides: u8,
    /// The language of the letter on the back; nothing for a blank back.
    pub back: Option<String>,
    /// The code for envelope inserters.
    pub code: Option<Code>,
    /// A cover sheet before each batch.
    pub cover: bool,
    /// One tagged PDF a recipient instead of print batches.
    pub each: bool,
    /// Greets each recipient by name.
    pub greet: bool,
    /// Sheets of address labels by name.
    pub labels: Vec<String>,
    /// Envelopes by name.
    pub envelopes: Vec<String>,
    /// Telephone lists for those who are invited in person.
    pub call_list: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// What to do.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// The list.
    pub recipients: PathBuf,
    /// The sheet of a workbook that has the list, by name or number; the first one when absent.
    pub sheet: Option<String>,
    /// What the user says of its columns.
    pub mappings: Vec<Mapping>,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
    /// Says what is in the list and writes nothing.
    pub dry_run: bool,
    /// Leaves out rows whose address is at fault, instead of making nothing.
    pub skip_faulty: bool,
    /// Goes on after the last day to send letters.
    pub late: bool,
    /// Continues a run that was interrupted.
    pub resume: bool,
    /// The share of the work.
    pub shard: Shard,
    /// How.
    pub options: Options,
}

/// What a list was found to hold.
#[derive(Debug, Clone)]
pub struct Reading {
    /// How the file is written.
    pub form: &'static str,
    /// What stands between its cells.
    pub separator: Option<char>,
    /// Which sheet of how many was read, for workbooks.
    pub sheet: Option<(usize, usize)>,
    /// Its columns, with an example of each in which letters and digits are masked.
    pub columns: Vec<(Column, String)>,
    /// Rows below the names of the columns.
    pub rows: usize,
    /// How many people read each language, by tag, those without a letter left out.
    pub languages: BTreeMap<String, usize>,
    /// Who gets no letter: row numbers by reason.
    pub left_out: BTreeMap<&'static str, Vec<String>>,
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// Findings, after the workspace's exceptions.
    pub findings: Vec<Diagnostic>,
    /// What the list holds, where it could be read.
    pub reading: Option<Reading>,
    /// What was made.
    pub summary: Option<Summary>,
    /// The folder of the files.
    pub folder: PathBuf,
    /// Names of languages, by tag and then by interface language.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// Languages of the letters that no native reader has signed.
    pub unreviewed: Vec<String>,
}

impl Outcome {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::any(&self.findings, Severity::Error)
    }
}

/// Makes letters. `progress` is told after each job how many sheets of how many are done.
pub fn letters(
    request: &Request,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found: early } = Opened::open(&request.event)?;
    let folder = place.out(request.out.as_deref()).join("letters");
    let mut outcome = Outcome {
        findings: Vec::new(),
        reading: None,
        summary: None,
        folder,
        names: BTreeMap::new(),
        unreviewed: Vec::new(),
    };
    let (Some(workspace), Some(event)) = (workspace, event) else {
        let mut sink = Sink::default();
        sink.extend(early);
        outcome.findings = sink.finish(true);
        return Ok(outcome);
    };
    let selection = Selection::default();
    let mut sink = Sink::new(&workspace, selection.clone());
    // No office may decide that letters need such numbers.
    sink.insist(&rules::NATIONAL_ID_IN_RECIPIENTS);
    if request.skip_faulty {
        for check in [
            &rules::INCOMPLETE_ADDRESS,
            &rules::ADDRESS_OUTSIDE_WINDOW,
            &rules::UNPRINTABLE_ADDRESS,
        ] {
            sink.set_severity(check, Severity::Warning);
        }
    }
    if request.late {
        sink.set_severity(&rules::ENCLOSURE_TOO_LATE, Severity::Warning);
    }
    sink.extend(early);
    let until = deadline::enclose_until(event.date.value, workspace.enclose_days);
    if request.options.today > until {
        sink.push(
            Diagnostic::new(&rules::ENCLOSURE_TOO_LATE)
                .at(&event.source, event.date.span.clone())
                .with("until", until)
                .with("today", request.options.today)
                .with("date", event.date.value),
        );
    }
    let languages = sender::languages(&workspace);
    let locales = languages.locales();
    outcome.names = locales.iter().map(|(tag, l)| (tag.clone(), l.names.clone())).collect();
    let event_tags: Vec<String> = event
        .languages
        .iter()
        .filter_map(|tag| negotiate(&tag.value, locales.keys()).map(str::to_owned))
        .collect();
    let default = &workspace.default_language;
    if !event_tags.contains(&default.value) {
        sink.push(
            Diagnostic::new(&rules::LANGUAGE_NOT_IN_EVENT)
                .at(&workspace.source, default.span.clone())
                .with("tag", default.value.as_str())
                .with("known", event_tags.clone()),
        );
    }
    let names = Names::new(&workspace.data, locales, event_tags.clone())?;
    let sheets = Sheets::load(&workspace.data)?;
    unknown_sheets(&request.options, &sheets, &mut sink);
    let mut found = Vec::new();
    let source = (request.recipients.as_path(), request.sheet.as_deref());
    let read = List::read(source, &workspace.data, &request.mappings, &names, &mut found)?;
    sink.extend(found);
    let list = match read {
        Ok(list) => list,
        Err(finding) => {
            sink.push(finding);
            outcome.findings = sink.finish(true);
            return Ok(outcome);
        }
    };
    let mut wanted: BTreeSet<&str> =
        list.recipients.iter().map(|r| language(r, &default.value)).collect();
    // The note for caseworkers is Norwegian.
    wanted.extend(event_tags.iter().map(String::as_str).find(|tag| *tag == SOURCE));
    wanted.extend([default.value.as_str()]);
    wanted.extend(request.options.back.as_deref());
    let rendering = render::Request {
        event: request.event.clone(),
        languages: wanted.iter().map(|tag| (*tag).to_owned()).collect(),
        templates: vec![make::TEMPLATE.to_owned()],
        sizes: Vec::new(),
        formats: vec![Format::Pdf],
        dpi: 72.0,
        paper: false,
        out: None,
        draft: false,
        layer: "all",
        split: false,
        register_marks: false,
        today: request.options.today,
    };
    let run = Run {
        request: &rendering,
        workspace: &workspace,
        event: &event,
        place: &place,
        folder: PathBuf::new(),
        languages: &languages,
        selection: &selection,
        source: SOURCE,
    };
    let mut produced = Ok(None);
    run.lay_out(&mut sink, &|_, _| {}, &mut |workshop, sink| {
        let production = Production { request, list: &list, sheets: &sheets, workshop };
        produced = production.run(&mut outcome, sink, &selection, progress);
    })?;
    outcome.summary = produced?;
    sink.extend(languages.findings());
    outcome.findings = sink.finish(true);
    Ok(outcome)
}

/// Names of labels and envelopes that nobody knows.
fn unknown_sheets(options: &Options, sheets: &Sheets, sink: &mut Sink) {
    let labels: Vec<String> = sheets.labels.keys().cloned().collect();
    let envelopes: Vec<String> = sheets.envelopes.keys().cloned().collect();
    for (wanted, known) in [(&options.labels, labels), (&options.envelopes, envelopes)] {
        for name in wanted.iter().filter(|name| !known.contains(name)) {
            sink.push(
                Diagnostic::new(&rules::UNKNOWN_SIZE)
                    .with("size", name.as_str())
                    .with("suggestion", suggest(name, known.iter().map(String::as_str)))
                    .with("known", known.clone()),
            );
        }
    }
}
