//! The files of a meeting's archive.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::artifact::{self, MANIFEST, Manifest};
use crate::base::error::Error;
use crate::base::zipped::zip;
use crate::content::data::{self, MAX_BINARY};
use crate::content::event::Event;
use crate::content::locale::folder::SOURCE;
use crate::content::open::Opened;
use crate::content::topic;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::{Diagnostic, any};
use crate::finding::rules::Severity;
use crate::jobs::archive::index::{self, Case};
use crate::jobs::edit::messages;
use crate::jobs::render;

/// The folder of the archive in that of the meeting's finished files.
const FOLDER: &str = "arkiv";

/// What to keep.
#[derive(Debug, Clone)]
pub struct Request {
    /// The meeting.
    pub event: PathBuf,
    /// The number of its case; the reference of its letters where it is not given.
    pub case: Option<String>,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
    /// The day that counts as today.
    pub today: Date,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What is wrong. With an error nothing is written.
    pub findings: Vec<Diagnostic>,
    /// The folder.
    pub folder: PathBuf,
    /// Its files, by path in it.
    pub files: Vec<String>,
}

/// Makes the archive of a meeting. A folder that has one already is refused: what is archived does not change.
pub fn archive(
    request: &Request,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, found } = Opened::open(&request.event)?;
    let folder = place.out(request.out.as_deref()).join(FOLDER);
    let mut outcome = Outcome { findings: found, folder, ..Outcome::default() };
    let (Some(workspace), Some(event)) = (workspace, event) else { return Ok(outcome) };
    if outcome.folder.symlink_metadata().is_ok() {
        let path = outcome.folder.display().to_string();
        return Err(Error::FolderNotEmpty { path, found: index::FILE.to_owned() });
    }
    let failed = |error: std::io::Error| Error::Unwritable {
        path: std::env::temp_dir().display().to_string(),
        reason: error.to_string(),
    };
    let pages = tempfile::tempdir().map_err(failed)?;
    // A meeting that is over was right on its day.
    let today = request.today.min(event.date.value);
    let mut wanted = render::Request::new(&place.folder, today);
    wanted.out = Some(pages.path().to_owned());
    let made = render::render(&wanted, progress)?;
    outcome.findings.extend(made.findings.iter().cloned());
    if made.files.is_empty() || any(&outcome.findings, Severity::Error) {
        return Ok(outcome);
    }
    let mut files = sources(&place.folder, &mut outcome.findings);
    for name in made.files.keys().map(String::as_str).chain([MANIFEST]) {
        match data::read(&made.folder.join(name), name, MAX_BINARY) {
            Ok(bytes) => drop(files.insert(format!("dokumenter/{name}"), bytes)),
            Err(finding) => outcome.findings.push(finding),
        }
    }
    for path in inputs(&files) {
        // Texts that every invitation has, as they were.
        if let Some(text) = workspace.data.text(&path).ok().flatten() {
            files.insert(format!("kilder/{path}"), text.text.clone().into_bytes());
        }
    }
    if any(&outcome.findings, Severity::Error) {
        return Ok(outcome);
    }
    let case = case(request, &workspace, &event, &files);
    let index = index::arkivmelding(&case, &files)?;
    files.insert(index::FILE.to_owned(), index);
    let packed = zip(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))?;
    outcome.files = files.keys().cloned().collect();
    let all = files.into_iter().map(|(name, bytes)| (outcome.folder.join(name), bytes));
    let all: Vec<(PathBuf, Vec<u8>)> = all.collect();
    artifact::write_all(&all)?;
    artifact::write(&outcome.folder.with_extension("zip"), &packed)?;
    Ok(outcome)
}

/// What is known of the case: the meeting is called as its own texts or its topic's say.
fn case(
    request: &Request,
    workspace: &Workspace,
    event: &Event,
    files: &BTreeMap<String, Vec<u8>>,
) -> Case {
    let own = title(files, &format!("kilder/{SOURCE}.ftl"));
    let topic = event.topic.as_ref().and_then(|id| topic::texts(&id.value, SOURCE));
    let title = own.or_else(|| title(files, &format!("kilder/{}", topic?)));
    Case {
        number: request.case.clone().or_else(|| event.reference.clone()).unwrap_or_default(),
        title: title.unwrap_or_else(|| event.id.clone()),
        organisation: workspace.organisation.clone(),
        date: event.date.value,
        made: request.today,
        event: event.id.clone(),
    }
}

/// The meeting's own files: facts, texts, signatures, approvals.
fn sources(folder: &Path, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let own = |name: &String| {
        !name.starts_with('.') && (name.ends_with(".toml") || name.ends_with(".ftl"))
    };
    let mut all = BTreeMap::new();
    for name in names.filter(own) {
        match data::read_text(&folder.join(&name), &name) {
            Ok(source) => {
                all.insert(format!("kilder/{name}"), source.text.clone().into_bytes());
            }
            Err(finding) => found.push(finding),
        }
    }
    all
}

/// The data files that the pages were made from.
fn inputs(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let manifest = files.get(&format!("dokumenter/{MANIFEST}"));
    let manifest = manifest.and_then(|bytes| serde_json::from_slice::<Manifest>(bytes).ok());
    let inputs = manifest.map(|manifest| manifest.inputs).unwrap_or_default();
    inputs.into_keys().filter(|path| path.starts_with("locales/")).collect()
}

/// The title that a file of texts has.
fn title(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Option<String> {
    let texts = messages::texts(std::str::from_utf8(files.get(path)?).ok()?);
    texts.into_iter().find(|one| one.id == "title").map(|one| one.value)
}
