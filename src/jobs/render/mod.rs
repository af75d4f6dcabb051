//! One event → all its files. The checks run first; then every page is laid out, and only what has
//! no error is moved into place.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::artifact::Artifact;
use crate::base::error::Error;
use crate::content::event::Event;
use crate::content::workspace::Workspace;
use crate::content::{open, sender};
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::{self, Severity};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::check::{self, SOURCE, input};
use crate::language::Languages;
use crate::page::export::Format;

mod choice;
mod crew;
mod manifest;
mod pages;
mod run;
mod split;

pub(crate) use crate::content::open::{EventFolder, Opened};
pub(crate) use crate::jobs::render::choice::languages;
pub(crate) use crate::jobs::render::run::{Run, Workshop};

/// What to make.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// Languages; all of the event's when empty.
    pub languages: Vec<String>,
    /// Templates; all that fit the event's status when empty.
    pub templates: Vec<String>,
    /// Sizes; each template's usual ones when empty.
    pub sizes: Vec<String>,
    /// Formats.
    pub formats: Vec<Format>,
    /// Resolution of pictures in dots per inch.
    pub dpi: f64,
    /// Whether pictures show the language's paper.
    pub paper: bool,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
    /// Writes in spite of errors, with a stamp on every page.
    pub draft: bool,
    /// The layer to draw.
    pub layer: &'static str,
    /// Whether each page becomes two files: the logos for a colour printer, the rest for a black one.
    pub split: bool,
    /// Whether those two carry the same marks, by which one sees how far a printer drifts.
    pub register_marks: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// What came of it.
#[derive(Debug)]
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
        return Ok(Outcome {
            findings: sink.finish(true),
            files: BTreeMap::new(),
            folder,
            stopped: Vec::new(),
            unreviewed: Vec::new(),
            papers: BTreeMap::new(),
            names: BTreeMap::new(),
        });
    };
    let selection = Selection::default();
    let mut sink = Sink::new(&workspace, selection.clone());
    sink.extend(early);
    let languages = sender::languages(&workspace);
    Run {
        request,
        workspace: &workspace,
        event: &event,
        place: &place,
        folder,
        languages: &languages,
        selection: &selection,
        source: SOURCE,
    }
    .run(sink, progress)
}

/// Finds everything that is wrong with an event and its pages, and writes nothing.
pub(crate) fn examine(
    workspace: &Workspace,
    event: &Event,
    folder: &Path,
    languages: &Languages,
    checking: &check::Request,
    sink: &mut Sink,
) {
    let request = Request {
        event: folder.to_owned(),
        languages: Vec::new(),
        templates: Vec::new(),
        sizes: Vec::new(),
        // Exporting finds what laying out does not, such as a picture without its description.
        formats: vec![Format::Pdf],
        dpi: 72.0,
        paper: false,
        out: None,
        draft: false,
        layer: "all",
        split: false,
        register_marks: false,
        today: checking.today,
    };
    let root = workspace.root.clone();
    let place =
        EventFolder { name: input::name(folder, Some(&root)), root, folder: folder.to_owned() };
    let selection = Selection::only(checking.only.iter().cloned());
    let run = Run {
        request: &request,
        workspace,
        event,
        place: &place,
        folder: PathBuf::new(),
        languages,
        selection: &selection,
        source: &checking.source,
    };
    if let Err(error) = run.lay_out(sink, &|_, _| {}, &mut |_, _| {}) {
        // Only the program's own data can be at fault here.
        sink.push(
            Diagnostic::new(&rules::TEMPLATE_ERROR)
                .with("reason", error.to_string())
                .with("advice", "none"),
        );
    }
}
