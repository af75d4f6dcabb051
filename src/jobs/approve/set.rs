//! The files of a set, made in memory: there has to be something to approve before anything may be written.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::artifact::{Artifact, sha256};
use crate::base::error::Error;
use crate::content::approvals::Set;
use crate::content::event::Event;
use crate::content::locale::folder::SOURCE;
use crate::content::open::EventFolder;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::judge::event::codes::CodedPage;
use crate::judge::event::{EventRun, Exports, Pages};
use crate::language;
use crate::page::export::Format;

/// Pictures for screens have so many dots per inch.
pub(crate) const DPI: f64 = 150.0;

/// Files by path, as `render` writes them.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// An event that was opened, and what is wrong with it or its pages.
pub(crate) struct MadeSet {
    pub(crate) files: Files,
    pub(crate) findings: Vec<Diagnostic>,
}

/// SHA-256 of each file.
pub(crate) fn hashes(files: &Files) -> BTreeMap<String, String> {
    files.iter().map(|(path, bytes)| (path.clone(), sha256(bytes))).collect()
}

/// An event and its office, opened.
pub(crate) type Source<'a> = (&'a Workspace, &'a Event, &'a EventFolder);

/// Makes the files of a set. `progress` is told after each page how many of how many are done.
pub(crate) fn make(
    source: Source,
    set: Set,
    today: Date,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<MadeSet, Error> {
    let whole = |formats: Vec<Format>| Exports { formats, dpi: DPI, ..Exports::default() };
    let halves = Exports { split: true, ..whole(vec![Format::Pdf]) };
    let exports = match set {
        Set::Print => vec![whole(vec![Format::Pdf]), halves],
        Set::Web => vec![whole(vec![Format::Png])],
        Set::All => vec![whole(vec![Format::Pdf, Format::Png]), halves],
    };
    let pages = Pages::all(today);
    let mut made = MadeSet { files: Files::new(), findings: Vec::new() };
    for (number, exports) in exports.iter().enumerate() {
        let (pages, findings) = finished(source, (&pages, exports), progress)?;
        made.files.extend(pages.into_iter().map(|(path, _, bytes)| (path, bytes)));
        // The halves of a page have faults of their own, and those of the page again.
        let new = |finding: &Diagnostic| number == 0 || !made.findings.contains(finding);
        let new: Vec<Diagnostic> = findings.into_iter().filter(new).collect();
        made.findings.extend(new);
    }
    Ok(made)
}

/// A file: its path, what is known of it, its bytes.
pub(crate) type Finished = (String, Artifact, Vec<u8>);

/// Pages as files, and all that was found on the way.
pub(crate) fn finished(
    source: Source,
    (pages, exports): (&Pages, &Exports),
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<(Vec<Finished>, Vec<Diagnostic>), Error> {
    with_run(source, (pages, exports), |run, sink| {
        let judged = run.judge(sink, progress)?;
        sink.extend(run.languages.findings());
        let files = judged.laid_out.pages.into_iter().flat_map(|page| page.files);
        Ok(files.collect())
    })
}

/// The codes of all pages as they would be made now.
pub(crate) fn codes(
    source: Source,
    today: Date,
) -> Result<(Vec<CodedPage>, Vec<Diagnostic>), Error> {
    let chosen = (&Pages::all(today), &Exports::default());
    with_run(source, chosen, |run, sink| {
        let mut found = Vec::new();
        let codes = run.codes(&mut found)?;
        sink.extend(found);
        Ok(codes)
    })
}

fn with_run<T>(
    (workspace, event, place): Source,
    (pages, exports): (&Pages, &Exports),
    work: impl FnOnce(&EventRun, &mut Sink) -> Result<T, Error>,
) -> Result<(T, Vec<Diagnostic>), Error> {
    let (selection, languages) = (Selection::default(), language::languages(workspace));
    let mut sink = Sink::new(&workspace.policy, selection.clone());
    let run = EventRun {
        pages,
        exports,
        workspace,
        event,
        place,
        languages: &languages,
        selection: &selection,
        source: SOURCE,
        kept: None,
    };
    let done = work(&run, &mut sink)?;
    Ok((done, sink.finish(true)))
}
