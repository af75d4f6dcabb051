//! One PDF for a sender who has to answer: what it is about, every page small, and then every page in full. The
//! pages carry the stamp of drafts; what is approved are the same pages without it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use serde_json::Value as Json;

use crate::base::error::Error;
use crate::content::approvals::{Approvals, Set, digest};
use crate::content::interface::Interface;
use crate::content::locale;
use crate::content::names::Names;
use crate::content::open::Opened;
use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::finding::sink::Sink;
use crate::jobs::approve::cover::{CoverLetter, State};
use crate::jobs::approve::record::unknown_sender;
use crate::jobs::approve::set::{Finished, finished, hashes, make};
use crate::jobs::letters::pdf::joined::Joined;
use crate::judge::event::{Exports, Pages};
use crate::page::export::Format;
use crate::page::form::{self, Form};

/// The template's folder.
const TEMPLATE: &str = "approval";
/// Dots per inch of the small pages: one sees what they are, and the file can be sent.
const DPI: f64 = 60.0;

/// What is asked of whom.
#[derive(Debug, Clone)]
pub struct MailRequest {
    /// The event's folder.
    pub event: PathBuf,
    /// The sender's id.
    pub sender: String,
    /// Which files.
    pub set: Set,
    /// The day that counts as today.
    pub today: Date,
}

/// A file to send.
#[derive(Debug)]
pub struct Mail {
    /// What it may be called.
    pub name: String,
    /// What is in it.
    pub pdf: Vec<u8>,
    /// SHA-256 of the list of files that the answer is about.
    pub sha256: String,
    /// How many files those are.
    pub files: usize,
}

/// Makes the file, in the language of `interface`. Pages with errors cannot be approved: then there is none, and
/// what was found says why.
pub fn mail(
    request: &MailRequest,
    interface: &Interface,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<(Option<Mail>, Vec<Diagnostic>), Error> {
    let Opened { place, workspace, event, found } = Opened::open(&request.event)?;
    let mut sink = Sink::default();
    sink.extend(found);
    let mut found = sink.finish(true);
    let (Some(workspace), Some(event)) = (&workspace, &event) else { return Ok((None, found)) };
    found.extend(unknown_sender(workspace, &request.sender));
    let approvals = Approvals::load(&place.folder, &place.name, &mut found);
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let source = (workspace, event, &place);
    let made = make(source, request.set, request.today, progress)?;
    found.extend(made.findings);
    if diagnostic::any(&found, Severity::Error) {
        return Ok((None, found));
    }
    let exports =
        Exports { formats: vec![Format::Print, Format::Png], dpi: DPI, ..Exports::default() };
    let pages = Pages { draft: true, ..Pages::all(request.today) };
    let (drafts, _) = finished(source, (&pages, &exports), progress)?;
    let locales = locale::load_all(&workspace.data);
    let names = Names::new(&workspace.data, &interface.tag);
    let hashes = hashes(&made.files);
    let letter = CoverLetter {
        sender: &request.sender,
        set: request.set,
        source,
        interface,
        before: approvals
            .of(&request.sender)
            .into_iter()
            .find(|one| one.files.keys().any(|path| hashes.contains_key(path))),
        hashes,
        files: &made.files,
        names,
        locales: &locales,
    };
    let pdf = joined(&letter, drafts, request.today, &mut found)?;
    let mail = pdf.map(|pdf| Mail {
        name: letter.name(),
        pdf,
        sha256: digest(&letter.hashes),
        files: letter.hashes.len(),
    });
    Ok((mail, found))
}

/// The cover and all pages in full.
fn joined(
    letter: &CoverLetter,
    drafts: Vec<Finished>,
    today: Date,
    found: &mut Vec<Diagnostic>,
) -> Result<Option<Vec<u8>>, Error> {
    let (workspace, event, _) = letter.source;
    let ident = format!("{}/{TEMPLATE}/{}", event.id, letter.sender);
    let broken = || Error::BrokenData { what: ident.clone() };
    let mut small = BTreeMap::new();
    let mut whole = Vec::new();
    for (path, artifact, bytes) in drafts {
        let stem = path.split('.').next().unwrap_or_default().to_owned();
        match artifact.format == Format::Png.extension() {
            true => drop(small.insert(stem, bytes)),
            false => whole.push((stem, artifact, bytes)),
        }
    }
    let shown = whole
        .iter()
        .filter_map(|(stem, artifact, _)| Some(letter.page(stem, artifact, small.get(stem)?)));
    let shown: Vec<(State, Json)> = shown.collect();
    let form = Form::new(&workspace.data, TEMPLATE, &letter.interface.tag, today, found);
    let cover = letter.cover(&shown, form::size(&workspace.data, TEMPLATE, found)?);
    let Some(cover) = form.print(&cover, ident.as_str(), found) else { return Ok(None) };
    let mut joined = Joined::new(Vec::new()).map_err(|_| broken())?;
    for bytes in std::iter::once(cover).chain(whole.into_iter().map(|(_, _, bytes)| bytes)) {
        joined.add(bytes).map_err(|_| broken())?;
    }
    Ok(Some(joined.finish(&ident).map_err(|_| broken())?.0))
}
