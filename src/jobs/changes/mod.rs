//! What is out of date: of all that was made of an event, what would be made otherwise now.
//!
//! ```text
//! manifest: pages as they were made, what became of them ─┐
//! letters that were made ────────────────────────────────┼─► outdated ─► list to tick off
//! event and texts as they are now ───────────────────────┤
//! approvals, signatures ─────────────────────────────────┘
//! what the office says ─► tell ─► manifest
//! ```

use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::error::Error;
use crate::content::approvals::Approvals;
use crate::content::event;
use crate::content::locale::folder::SOURCE;
use crate::content::names::Names;
use crate::content::open::Opened;
use crate::content::signatures::State;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::sink::Sink;
use crate::jobs::approve::set::codes;
use crate::jobs::approve::{Verdict, verify};
use crate::jobs::changes::letters::{OldLetters, letters};
use crate::jobs::changes::pages::{OldPage, Since, pages};
use crate::jobs::edit::facts::{self, Form};
use crate::jobs::edit::{self, Change, Refusal, Saved, Writer};
use crate::jobs::render::manifest;
use crate::jobs::review;

pub mod letters;
pub mod pages;
pub mod sheet;
pub mod tell;

/// Which event.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// From when on; from the beginning where nothing is said.
    pub since: Option<Since>,
    /// The day that counts as today.
    pub today: Date,
}

/// A sender whose approval does not hold for all files any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldApproval {
    /// The sender.
    pub sender: String,
    /// Files that are not approved as they are now.
    pub files: usize,
    /// Of how many.
    pub of: usize,
}

/// A language with texts that have to be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldSignatures {
    /// The language by name.
    pub language: String,
    /// How many texts were signed and have changed since.
    pub messages: usize,
}

/// What is out of date.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was wrong with the event.
    pub findings: Vec<Diagnostic>,
    /// The event's id.
    pub event: String,
    /// The event's version now.
    pub version: i64,
    /// Whether anything is known of what was made.
    pub known: bool,
    /// Pages, in the order in which one lists them.
    pub pages: Vec<OldPage>,
    /// Letters.
    pub letters: Vec<OldLetters>,
    /// Approvals.
    pub approvals: Vec<OldApproval>,
    /// Signatures.
    pub signatures: Vec<OldSignatures>,
}

impl Outcome {
    /// Whether everything is as it would be made now.
    pub fn is_fresh(&self) -> bool {
        self.pages.is_empty()
            && self.letters.is_empty()
            && self.approvals.is_empty()
            && self.signatures.is_empty()
    }
}

/// Compares what was made with what would be made now. Names of languages and pages are in the language with
/// the tag `interface`.
pub fn changes(request: &Request, interface: &str) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, mut found } = Opened::open(&request.event)?;
    let mut outcome = Outcome::default();
    if let (Some(workspace), Some(event)) = (&workspace, &event) {
        let (now, complaints) = codes((workspace, event, &place), request.today)?;
        found.extend(complaints);
        let folder = place.out(None);
        let manifest = manifest::read(&folder);
        let editions = manifest.map(|list| list.editions).unwrap_or_default();
        let facts = crate::content::announced::facts(event, workspace);
        outcome.event.clone_from(&event.id);
        outcome.version = event.version;
        outcome.known = !editions.is_empty();
        let names = Names::new(&workspace.data, interface);
        outcome.pages = pages(&editions, (&now, &facts), request.since, &names);
        outcome.letters = letters(&folder.join("letters"), &now, event.version, &names);
        outcome.known |= !outcome.letters.is_empty();
        let approvals = Approvals::load(&place.folder, &place.name, &mut Vec::new());
        if !approvals.all.is_empty() {
            outcome.approvals = approved(request)?;
        }
        outcome.signatures = signed(request, &names)?;
    }
    let mut sink = Sink::default();
    sink.extend(found);
    Ok(Outcome { findings: sink.finish(true), ..outcome })
}

/// Senders who have to be asked again.
fn approved(request: &Request) -> Result<Vec<OldApproval>, Error> {
    let checked = verify(&request.event, &[], request.today, &|_, _| {})?;
    let mut all: Vec<OldApproval> = Vec::new();
    for file in checked.files {
        let at = all.iter().position(|one| one.sender == file.sender);
        let at = at.unwrap_or_else(|| {
            all.push(OldApproval { sender: file.sender.clone(), files: 0, of: 0 });
            all.len() - 1
        });
        if let Some(one) = all.get_mut(at) {
            one.of += 1;
            one.files += usize::from(file.verdict != Verdict::Approved);
        }
    }
    all.retain(|one| one.files > 0);
    Ok(all)
}

/// Languages whose texts have to be read again.
fn signed(request: &Request, names: &Names) -> Result<Vec<OldSignatures>, Error> {
    let survey = review::survey(&review::Request {
        event: Some(request.event.clone()),
        root: None,
        languages: Vec::new(),
        source: SOURCE.to_owned(),
    })?;
    let changed =
        |tag: &str| survey.count(tag, State::SourceChanged) + survey.count(tag, State::TextChanged);
    let all = survey.languages.iter().map(|locale| OldSignatures {
        language: names.language(&locale.tag),
        messages: changed(&locale.tag),
    });
    Ok(all.filter(|one| one.messages > 0).collect())
}

/// Raises an event's version by one. The version that it has then.
pub fn raise(event: &std::path::Path, writer: &Writer) -> Result<i64, Refusal> {
    let opened = Opened::open(event)?;
    let name = format!("{}/{}", opened.place.name, event::FILE);
    let Some(event) = opened.event else { return Err(Refusal::Broken(opened.found)) };
    let text = edit::text(&opened.place.root, &name).unwrap_or_default();
    let old = facts::value_at(&text, "version", Form::Number);
    let version = event.version + 1;
    let new = version.to_string();
    let change = Change { old: &old, new: &new };
    match facts::set(&opened.place.root, &name, "version", Form::Number, change, writer)? {
        Saved::Written | Saved::Same => Ok(version),
        Saved::Conflict(_) => Err(Refusal::Unknown),
    }
}
