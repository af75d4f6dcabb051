//! What a paper on a wall is, by the code in its foot line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::artifact::{PageMade, Told};
use crate::base::error::Error;
use crate::content::approvals::{Approval, Approvals};
use crate::content::names::Names;
use crate::content::open::Opened;
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::sink::Sink;
use crate::jobs::approve::set::{DPI, Source, codes, finished};
use crate::jobs::check::input::folders;
use crate::jobs::render::manifest;
use crate::judge::event::codes::CodedPage;
use crate::judge::event::{Exports, Pages};
use crate::page::export::Format;

/// What a paper is.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The event's id.
    pub event: String,
    /// The language by name.
    pub language: String,
    /// The page by name, such as `plakat A4`.
    pub page: String,
    /// The event's version then.
    pub version: i64,
    /// Whether it would be made so today.
    pub current: bool,
    /// The day it was first made, as YYYY-MM-DD, where the list of finished files knows.
    pub made: Option<String>,
    /// What the office has said of it.
    pub told: Vec<Told>,
    /// The word of each sender who has approved pages, or has to, on this one: nothing where there is none.
    pub senders: Vec<(String, Option<Approval>)>,
}

impl Paper {
    /// Whether it may hang where it hangs.
    pub fn is_fine(&self) -> bool {
        let approved = |word: &Option<Approval>| word.as_ref().is_some_and(|word| !word.returned);
        self.current && self.senders.iter().all(|(_, word)| approved(word))
    }
}

/// Which paper.
#[derive(Debug, Clone)]
pub struct PaperRequest {
    /// What stands in its foot line.
    pub code: String,
    /// The event's folder; nothing for all events of the office.
    pub event: Option<PathBuf>,
    /// A folder of the office.
    pub folder: PathBuf,
    /// The day that counts as today.
    pub today: Date,
}

/// All papers with this code, with names in the language with the tag `interface`: as good as always one, or none. What was wrong with the events is told where no
/// paper was found for it.
pub fn papers(
    request: &PaperRequest,
    interface: &str,
) -> Result<(Vec<Paper>, Vec<Diagnostic>), Error> {
    let events = match &request.event {
        Some(event) => vec![event.clone()],
        None => {
            let shown = || request.folder.display().to_string();
            let root = workspace::find(&request.folder);
            let root = root.ok_or_else(|| Error::NoWorkspace { path: shown() })?;
            let has_facts = |event: &PathBuf| event.join(crate::content::event::FILE).is_file();
            folders(&root.join("events")).into_iter().filter(has_facts).collect()
        }
    };
    let (mut all, mut found) = (Vec::new(), Vec::new());
    for event in events {
        let (papers, complaints) = of_event(&event, (request, interface))?;
        all.extend(papers);
        found.extend(complaints);
    }
    if !all.is_empty() {
        // What is wrong with other events has no bearing on it.
        let bears = [rules::UNREADABLE_FILE.code, rules::INVALID_VALUE.code];
        found.retain(|finding: &Diagnostic| bears.contains(&finding.rule.code));
    }
    Ok((all, found))
}

fn of_event(
    event: &Path,
    (request, interface): (&PaperRequest, &str),
) -> Result<(Vec<Paper>, Vec<Diagnostic>), Error> {
    let Opened { place, workspace, event, mut found } = Opened::open(event)?;
    let Some(workspace) = workspace else { return Ok((Vec::new(), found)) };
    let asked = Asked {
        event: place.folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        approvals: Approvals::load(&place.folder, &place.name, &mut found),
        names: Names::new(&workspace.data, interface),
        workspace: &workspace,
    };
    let editions = manifest::read(&place.out(None)).map(|list| list.editions).unwrap_or_default();
    // A page that stands in several editions is as it was in all of them.
    let earlier = editions
        .iter()
        .rev()
        .find_map(|edition| Some((edition.version, edition.pages.get(&request.code)?)));
    let mut all: Vec<Paper> =
        earlier.map(|(version, page)| asked.earlier(version, page)).into_iter().collect();
    if let Some(event) = &event {
        let source = (&workspace, event, &place);
        let (codes, complaints) = codes(source, request.today)?;
        found.extend(complaints);
        if let Some(page) = codes.iter().find(|page| page.code == request.code) {
            let hashes = made_now(source, request.today, page)?;
            let (made, told) =
                all.pop().map_or((None, Vec::new()), |paper| (paper.made, paper.told));
            all.push(Paper {
                version: event.version,
                current: true,
                made,
                told,
                ..asked.paper((&page.language, &page.template, &page.size), &hashes)
            });
        }
    }
    let mut sink = Sink::default();
    sink.extend(found);
    Ok((all, sink.finish(true)))
}

/// An event that is asked about a paper.
struct Asked<'a> {
    event: String,
    approvals: Approvals,
    names: Names,
    workspace: &'a Workspace,
}

impl Asked<'_> {
    /// A page that was made before.
    fn earlier(&self, version: i64, page: &PageMade) -> Paper {
        let hashes = page.files.values().cloned().collect();
        let paper = self.paper((&page.language, &page.template, &page.size), &hashes);
        Paper { version, made: Some(page.made.clone()), told: page.told.clone(), ..paper }
    }

    /// A page whose files have these hashes.
    fn paper(
        &self,
        (language, template, size): (&str, &str, &str),
        hashes: &BTreeSet<String>,
    ) -> Paper {
        Paper {
            event: self.event.clone(),
            language: self.names.language(language),
            page: self.names.page(template, size),
            version: 0,
            current: false,
            made: None,
            told: Vec::new(),
            senders: self.words(hashes),
        }
    }

    /// Each sender's last word on files with any of these hashes.
    fn words(&self, hashes: &BTreeSet<String>) -> Vec<(String, Option<Approval>)> {
        let required = self.workspace.print.require_approval.iter();
        let required = required.map(|sender| sender.value.as_str());
        let senders: BTreeSet<&str> =
            required.chain(self.approvals.all.iter().map(|one| one.sender.as_str())).collect();
        let has = |one: &&Approval| one.files.values().any(|hash| hashes.contains(hash));
        let word = |sender: &str| self.approvals.of(sender).into_iter().find(has).cloned();
        senders.into_iter().map(|sender| (sender.to_owned(), word(sender))).collect()
    }
}

/// SHA-256 of a page's files as they are made now.
fn made_now(source: Source, today: Date, page: &CodedPage) -> Result<BTreeSet<String>, Error> {
    let pages = Pages {
        languages: vec![page.language.clone()],
        templates: vec![page.template.clone()],
        sizes: vec![page.size.clone()],
        ..Pages::all(today)
    };
    let exports =
        Exports { formats: vec![Format::Pdf, Format::Png], dpi: DPI, ..Exports::default() };
    let (files, _) = finished(source, (&pages, &exports), &|_, _| {})?;
    Ok(files.into_iter().map(|(_, artifact, _)| artifact.sha256).collect())
}
