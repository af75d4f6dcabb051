//! The files of the steps: pages judged and made once, then put together paper by paper.

use std::collections::BTreeMap;

use crate::base::artifact::{Artifact, plain};
use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::values::{Args, strip_isolates};
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::finding::sink::Sink;
use crate::jobs::drift;
use crate::jobs::letters::pdf::joined::Joined;
use crate::jobs::order::count::OrderLine;
use crate::jobs::preview::{Shelf, Studio};
use crate::jobs::print::plan::{Amount, Plan, Request, plan};
use crate::jobs::print::steps::{PrintStep, number};
use crate::judge::event::{EventRun, Exports, Judged, Pages};
use crate::page::export::Format;

/// Sheets of a file at most: of more each page stands there once, and the printer makes the copies.
const MOST: i64 = 10_000;
/// The two printings of a page, and the ends of their files' names.
const PARTS: [&str; 2] = ["colour", "black"];
/// Sizes of the test of two printers.
const DRIFT: [&str; 2] = ["A4", "A3"];

/// A file for one stack of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintFile {
    /// What it is called.
    pub name: String,
    /// The number of its step.
    pub step: usize,
    /// `colour` or `black` where pages are printed one after the other.
    pub part: Option<&'static str>,
    /// Its pages.
    pub pages: usize,
    /// Whether each page stands there as often as it is needed; else the printer makes the copies.
    pub counted: bool,
    /// The PDF.
    pub bytes: Vec<u8>,
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

/// Pages that were made, by what they are.
type Made = BTreeMap<(String, String, String, Option<String>), Vec<u8>>;

/// What a run made of a plan, before it is put together.
struct Run {
    made: Made,
    pages: BTreeMap<String, Vec<u8>>,
    stopped: Vec<String>,
    unreviewed: Vec<String>,
}

/// Makes the files. `progress` is told after each page how many of how many are laid out; names are in the
/// language of `interface`.
pub fn print(
    studio: &Studio,
    request: &Request,
    interface: &Interface,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Plan { steps, uncounted } = plan(studio, request)?;
    let lines = || steps.iter().flat_map(|step| &step.lines);
    let mut formats = vec![Format::Print];
    if !request.split {
        formats.push(Format::Pdf);
    }
    let exports = Exports {
        formats,
        split: request.split,
        register_marks: request.split,
        ..Exports::default()
    };
    let pages = Pages {
        languages: request.languages.clone(),
        templates: once(lines().map(|line| &line.template)),
        sizes: once(lines().map(|line| &line.size)),
        draft: request.draft,
        ..Pages::all(request.today)
    };
    let (run, findings) = studio.with_run(&request.event, (&pages, &exports), |run, _, sink| {
        let judged = run.judge(sink, progress)?;
        run.require_approval(&judged, sink);
        sink.extend(run.languages.findings());
        Ok(kept(run, judged, sink, &lines().collect::<Vec<_>>()))
    })?;
    let mut outcome = Outcome { findings, uncounted, ..Outcome::default() };
    let (Some(run), Ok(shelf)) = (run, studio.shelf()) else { return Ok(outcome) };
    outcome.steps = remaining(steps, &run.stopped);
    let names = FileNames { shelf: &shelf, interface, draft: request.draft };
    outcome.files = files(&outcome.steps, request, &run.made, &names)?;
    if request.split {
        outcome.drift = drift_test(&mut outcome, request, &names)?;
    }
    Ok(Outcome { pages: run.pages, stopped: run.stopped, unreviewed: run.unreviewed, ..outcome })
}

fn once<'a>(all: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for one in all {
        if !once.contains(one) {
            once.push(one.clone());
        }
    }
    once
}

/// The pages of languages without errors. A language is whole: where one of its pages is missing, none is
/// printed.
fn kept(run: &EventRun, judged: Judged, sink: &Sink, lines: &[&OrderLine]) -> Run {
    let Judged { prepared, laid_out, .. } = judged;
    let (mut made, mut pages) = (Made::new(), BTreeMap::new());
    for (name, artifact, bytes) in laid_out.pages.into_iter().flat_map(|page| page.files) {
        let Artifact { language, template, size, part, format, .. } = artifact;
        let asked = lines.iter().any(|line| {
            (&line.language, &line.template, &line.size) == (&language, &template, &size)
        });
        if format == Format::Print.extension() {
            made.insert((language, template, size, part), bytes);
        } else if asked {
            pages.insert(name, bytes);
        }
    }
    let part = run.exports.split.then(|| PARTS[0].to_owned());
    let missing = |line: &&OrderLine| {
        let OrderLine { language, template, size, .. } = line;
        !made.contains_key(&(language.clone(), template.clone(), size.clone(), part.clone()))
    };
    let stops = |locale: &&&Locale| {
        let own = lines.iter().filter(|line| line.language == locale.tag);
        !run.pages.draft && sink.stops_language(&locale.tag)
            || own.copied().any(|line| missing(&line))
    };
    let tag = |locale: &&Locale| locale.tag.clone();
    let stopped: Vec<String> = prepared.languages.iter().filter(stops).map(tag).collect();
    let signed = |locale: &&&Locale| prepared.reviews.is_signed(&locale.tag);
    let unread = prepared.languages.iter().filter(|locale| !signed(locale));
    let unreviewed = unread.map(tag).filter(|tag| !stopped.contains(tag)).collect();
    let stops = |name: &str| stopped.iter().any(|tag| name.starts_with(&format!("{tag}/")));
    pages.retain(|name: &String, _| !stops(name));
    Run { made, pages, stopped, unreviewed }
}

/// The steps without languages that are stopped, numbered anew.
fn remaining(mut steps: Vec<PrintStep>, stopped: &[String]) -> Vec<PrintStep> {
    steps.iter_mut().for_each(|step| step.lines.retain(|line| !stopped.contains(&line.language)));
    steps.retain(|step| !step.lines.is_empty());
    number(&mut steps);
    steps
}

/// What names of files are made of.
struct FileNames<'a> {
    shelf: &'a Shelf,
    interface: &'a Interface,
    draft: bool,
}

impl FileNames<'_> {
    fn text(&self, id: &str) -> String {
        strip_isolates(&self.interface.text(id, &Args::new()))
    }

    fn of(&self, step: &PrintStep, part: Option<&str>) -> String {
        let papers = &self.shelf.workspace().papers;
        let paper = papers.get(&step.paper).map(|paper| paper.name.clone());
        let paper = paper.unwrap_or_else(|| self.text("letters-white"));
        let name = |tag: &str| {
            let locale = self.shelf.locale(tag);
            locale.map_or(tag, |locale| locale.name_in(&self.interface.tag)).to_owned()
        };
        let draft = if self.draft { self.text("print-draft") } else { String::new() };
        step.file(&paper, name, &format!("{draft} {}", part.unwrap_or_default()))
    }
}

fn files(
    steps: &[PrintStep],
    request: &Request,
    made: &Made,
    names: &FileNames,
) -> Result<Vec<PrintFile>, Error> {
    let parts = if request.split { PARTS.map(Some).to_vec() } else { vec![None] };
    let mut all = Vec::new();
    for step in steps {
        for part in parts.iter().copied() {
            let name = names.of(step, part);
            let broken = || Error::BrokenData { what: name.clone() };
            let counted = request.amount == Amount::Needed && step.sheets() <= MOST;
            let mut joined = Joined::new(Vec::new()).map_err(|_| broken())?;
            for line in &step.lines {
                let OrderLine { language, template, size, sheets, .. } = line;
                let part = part.map(str::to_owned);
                let page = made.get(&(language.clone(), template.clone(), size.clone(), part));
                let copies = if counted { usize::try_from(*sheets).unwrap_or(1) } else { 1 };
                let page = page.ok_or_else(broken)?.clone();
                joined.add_copies(page, copies).map_err(|_| broken())?;
            }
            let pages = joined.pages();
            let (bytes, ..) = joined.finish(&name).map_err(|_| broken())?;
            all.push(PrintFile { name, step: step.number, part, pages, counted, bytes });
        }
    }
    Ok(all)
}

/// The test of two printers on each size of sheets that is printed, to be tried before all else.
fn drift_test(
    outcome: &mut Outcome,
    request: &Request,
    names: &FileNames,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let data = &names.shelf.workspace().data;
    let mut all = Vec::new();
    for format in DRIFT.iter().filter(|one| outcome.steps.iter().any(|step| step.format == **one)) {
        let (size, found) = (format.to_lowercase(), &mut outcome.findings);
        for (part, pdf) in drift::print(data, &size, names.interface, request.today, found)? {
            let words = format!("0 {} {size} {part}", names.text("print-drift"));
            all.push((format!("{}.pdf", plain(&words)), pdf));
        }
    }
    Ok(all)
}
