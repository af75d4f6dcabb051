//! One event → all its files. The checks run first; then every page is laid out, and only what has
//! no error is moved into place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::artifact::{self, Artifact};
use crate::base::error::Error;
use crate::content::announced;
use crate::content::locale::Locale;
use crate::content::locale::folder::SOURCE;
use crate::content::open::Opened;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::render::manifest::Made;
use crate::judge::event::{EventRun, Exports, Judged, Pages};
use crate::language;

pub mod manifest;

/// What to make.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// Which pages.
    pub pages: Pages,
    /// Which files of each.
    pub exports: Exports,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
}

impl Request {
    /// Every page of an event as PDF, below `out/` in the workspace.
    pub fn new(event: impl Into<PathBuf>, today: Date) -> Self {
        let (pages, exports) = (Pages::all(today), Exports::default());
        Self { event: event.into(), pages, exports, out: None }
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings, after the workspace's exceptions.
    pub findings: Vec<Diagnostic>,
    /// The files that were written, by path from `folder`.
    pub files: BTreeMap<String, Artifact>,
    /// The folder of the event's files.
    pub folder: PathBuf,
    /// Languages that were stopped by errors.
    pub stopped: Vec<String>,
    /// Languages of the files that no native reader has signed.
    pub unreviewed: Vec<String>,
    /// Names of the languages' papers, by tag.
    pub papers: BTreeMap<String, String>,
    /// Names of the languages, by tag and then by interface language.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
}

impl Outcome {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::any(&self.findings, Severity::Error)
    }
}

/// Renders an event. `progress` is told after each page how many of how many are done.
pub fn render(
    request: &Request,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found: early } = Opened::open(&request.event)?;
    let folder = place.out(request.out.as_deref());
    let (Some(workspace), Some(event)) = (workspace, event) else {
        let mut sink = Sink::default();
        sink.extend(early);
        return Ok(Outcome { findings: sink.finish(true), folder, ..Outcome::default() });
    };
    let selection = Selection::default();
    let mut sink = Sink::new(&workspace.policy, selection.clone());
    sink.extend(early);
    let languages = language::languages(&workspace);
    let run = EventRun {
        pages: &request.pages,
        exports: &request.exports,
        workspace: &workspace,
        event: &event,
        place: &place,
        languages: &languages,
        selection: &selection,
        source: SOURCE,
        kept: None,
    };
    let judged = run.judge(&mut sink, progress)?;
    run.require_approval(&judged, &mut sink);
    sink.extend(languages.findings());
    write(&run, judged, sink, folder)
}

/// Writes the files of the languages that no error stops, and what they were made from.
fn write(run: &EventRun, judged: Judged, sink: Sink, folder: PathBuf) -> Result<Outcome, Error> {
    let Judged { prepared, laid_out, inputs, .. } = judged;
    let (languages, reviews) = (prepared.languages, prepared.reviews);
    let tags = |keep: &dyn Fn(&&&Locale) -> bool| -> Vec<String> {
        languages.iter().filter(|locale| keep(locale)).map(|locale| locale.tag.clone()).collect()
    };
    let stopped = tags(&|locale| !run.pages.draft && sink.stops_language(&locale.tag));
    let unreviewed =
        tags(&|locale| !reviews.is_signed(&locale.tag) && !stopped.contains(&locale.tag));
    let mut files = BTreeMap::new();
    let mut contents = Vec::new();
    for page in laid_out.pages.into_iter().filter(|page| !stopped.contains(&page.language)) {
        for (name, artifact, bytes) in page.files {
            contents.push((folder.join(&name), bytes));
            files.insert(name, artifact);
        }
    }
    artifact::write_all(&contents)?;
    if !files.is_empty() {
        let laid = run.workspace.data.overlaid().into_iter();
        let overlays = laid.map(|(path, laid)| (path, laid.word().to_owned())).collect();
        let (event, today) = (run.event, run.pages.today);
        let facts = announced::facts(event, run.workspace);
        let made = Made { event, facts, inputs, overlays, files: &files, today };
        manifest::write(&folder, made)?;
    }
    let papers = languages
        .iter()
        .map(|locale| (locale.tag.clone(), run.workspace.paper(&locale.tag).name))
        .collect();
    let names = languages.iter().map(|l| (l.tag.clone(), l.names.clone())).collect();
    // Other events may need the exceptions that this one does not.
    let findings = sink.finish(true);
    Ok(Outcome { findings, files, folder, stopped, unreviewed, papers, names })
}
