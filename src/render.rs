//! One event → all its files. The checks run first; then every page is laid out, and only what has
//! no error is moved into place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::Error;
use crate::artifact::{self, Artifact, sha256};
use crate::check::{self, Asked, EventTexts, SOURCE, judge_event};
use crate::checks::{self, EventSubject, Selection};
use crate::compile::{self, Compiler, Fonts};
use crate::diagnostic::{self, Diagnostic, Scope, Severity, Sink};
use crate::document::{Context, QrPage};
use crate::event::Event;
use crate::export::Format;
use crate::input;
use crate::interface::Interface;
use crate::language::Languages;
use crate::locale::{Locale, Messages};
use crate::order;
use crate::sender;
use crate::template::{self, Template};
use crate::workspace::{Contact, Venue, Workspace};

mod choice;
mod manifest;
mod open;
mod pages;
mod split;

pub(crate) use choice::languages;
use choice::missing_font;
pub(crate) use open::{EventFolder, Opened};
use pages::Made;

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
            Diagnostic::new(&checks::reading::TEMPLATE_ERROR)
                .with("reason", error.to_string())
                .with("advice", "none"),
        );
    }
}

/// One run over one event.
pub(crate) struct Run<'a> {
    pub(crate) request: &'a Request,
    pub(crate) workspace: &'a Workspace,
    pub(crate) event: &'a Event,
    pub(crate) place: &'a EventFolder,
    pub(crate) folder: PathBuf,
    pub(crate) languages: &'a Languages,
    pub(crate) selection: &'a Selection,
    /// The language that translations are made from.
    pub(crate) source: &'a str,
}

/// What pages are made with, when every check has run.
pub(crate) struct Workshop<'a> {
    pub(crate) context: Context<'a>,
    pub(crate) messages: &'a BTreeMap<String, Messages>,
    pub(crate) templates: &'a BTreeMap<String, Template>,
    pub(crate) compiler: &'a Compiler,
    /// SHA-256 of each input, by path.
    pub(crate) inputs: &'a BTreeMap<String, String>,
}

/// What a run made, before it is judged whether it may be written.
pub(crate) struct LaidOut<'a> {
    languages: Vec<&'a Locale>,
    made: Vec<Made>,
    inputs: BTreeMap<String, String>,
}

impl<'a> Run<'a> {
    fn run(
        &self,
        mut sink: Sink,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Outcome, Error> {
        let Self { request, workspace, .. } = self;
        let LaidOut { languages, made, inputs } =
            self.lay_out(&mut sink, progress, &mut |_, _| {})?;
        sink.extend(self.languages.findings());
        let stopped: Vec<String> = languages
            .iter()
            .filter(|locale| !request.draft && sink.stops_language(&locale.tag))
            .map(|locale| locale.tag.clone())
            .collect();
        let mut files = BTreeMap::new();
        let mut contents = Vec::new();
        for page in made.into_iter().filter(|page| !stopped.contains(&page.language)) {
            for (name, artifact, bytes) in page.files {
                contents.push((self.folder.join(&name), bytes));
                files.insert(name, artifact);
            }
        }
        artifact::write_all(&contents)?;
        let unreviewed = languages
            .iter()
            .filter(|locale| locale.reviewed.is_none() && !stopped.contains(&locale.tag))
            .map(|locale| locale.tag.clone())
            .collect();
        if !files.is_empty() {
            self.write_manifest(inputs, &files)?;
        }
        let papers = languages
            .iter()
            .map(|locale| (locale.tag.clone(), workspace.paper(&locale.tag).name))
            .collect();
        let names = languages.iter().map(|l| (l.tag.clone(), l.names.clone())).collect();
        // Other events may need the exceptions that this one does not.
        let findings = sink.finish(true);
        Ok(Outcome {
            findings,
            files,
            folder: self.folder.clone(),
            stopped,
            unreviewed,
            papers,
            names,
        })
    }

    /// Runs every check and lays out every page. Pages are laid out in spite of errors elsewhere, so
    /// that one run shows every fault. `then` gets what they were made with.
    pub(crate) fn lay_out(
        &self,
        sink: &mut Sink,
        progress: &(dyn Fn(usize, usize) + Sync),
        then: &mut dyn FnMut(&Workshop, &mut Sink),
    ) -> Result<LaidOut<'a>, Error> {
        let Self { request, workspace, event, .. } = *self;
        // Reading the fonts takes as long as all the rest before the pages.
        let data = workspace.data.clone();
        let reading = std::thread::spawn(move || {
            let mut found = Vec::new();
            let fonts = Fonts::load(&data, &mut found);
            compile::warm_up();
            (fonts, found)
        });
        let locales = self.languages.locales();
        let interface = Interface::load(&workspace.data, locales.get("nb"), "nb")?;
        let mut found = Vec::new();
        let senders = sender::load_required(workspace, &mut found);
        let templates = template::load_all(&workspace.data, &mut found);
        let chosen = template::select(&templates, &request.templates, &mut found);
        found.extend(order::faults(workspace, event, &templates, locales));
        let languages = languages(event, &request.languages, locales, &mut found);
        let (venue, contact) = (self.venue(), self.contact());
        let mut inputs = self.inputs(&senders);
        let place = self.place;
        let wanted: Vec<&str> = languages.iter().map(|locale| locale.tag.as_str()).collect();
        let asked = Asked {
            workspace,
            event,
            folder: &place.folder,
            name: &place.name,
            languages: self.languages,
            wanted: &wanted,
            source_tag: self.source,
        };
        let texts = EventTexts::load(&asked, &mut found);
        let subject = EventSubject {
            event,
            workspace,
            senders: &senders,
            languages: self.languages,
            today: request.today,
        };
        let qr = QrPage::new(event, &mut found);
        let complete = qr.is_some() && senders.len() == workspace.senders.len();
        let qr = qr.unwrap_or_default();
        let context = Context {
            workspace,
            event,
            venue: &venue,
            contact: &contact,
            senders: &senders,
            locales,
            qr: &qr,
            interface: interface.messages(),
        };
        // Judging the texts and laying out the pages need nothing of each other.
        let judge = || {
            let mut found = Vec::new();
            judge_event(&subject, &texts, self.selection, self.source, &mut found);
            found
        };
        let broken = |what: &str| Error::BrokenData { what: what.to_owned() };
        let (made, judged, messages, compiler) = std::thread::scope(|scope| {
            let judged = scope.spawn(judge);
            let mut messages = self.messages(&languages, &texts, &mut inputs, &mut found);
            if !complete {
                // Without a sender's logo or the QR code there is no page to judge.
                messages.clear();
            }
            let mut jobs = self.jobs(&context, &languages, &messages, &chosen, &mut found);
            let (fonts, complaints) = reading.join().map_err(|_| broken("fonts"))?;
            found.extend(complaints);
            for locale in &languages {
                found.extend(locale.diagnostics.iter().cloned());
                let families = locale.fonts.iter().chain(&locale.display_fonts);
                let missing: Vec<&String> = families.filter(|family| !fonts.has(family)).collect();
                if !missing.is_empty() {
                    // Without its font a page says nothing about its texts.
                    jobs.retain(|job| job.locale.tag != locale.tag);
                }
                let missing =
                    missing.into_iter().map(|family| missing_font(locale, family, &fonts));
                found.extend(missing);
            }
            let compiler = Compiler::new(&workspace.data, Arc::new(fonts), &senders);
            let made = match self.selection.needs_pages() {
                true => self.make(&jobs, &senders, &compiler, progress),
                false => Vec::new(),
            };
            let judged = judged.join().map_err(|_| broken("checks"))?;
            Ok((made, judged, messages, compiler))
        })?;
        found.extend(judged);
        let said: BTreeSet<(&'static str, String, Scope)> =
            found.iter().filter_map(about).collect();
        sink.extend(found);
        for page in &made {
            // A message that the checks have named already fails again on every page that needs it.
            let new =
                page.findings.iter().filter(|f| about(f).is_none_or(|key| !said.contains(&key)));
            sink.extend(new.cloned());
        }
        let (messages, templates, compiler) = (&messages, &templates, &compiler);
        then(&Workshop { context, messages, templates, compiler, inputs: &inputs }, sink);
        let languages =
            languages.into_iter().filter_map(|locale| locales.get(&locale.tag)).collect();
        Ok(LaidOut { languages, made, inputs })
    }

    /// The event's venue; an unknown one is reported by its check and stands in as empty.
    fn venue(&self) -> Venue {
        self.workspace.venues.get(&self.event.venue.value).cloned().unwrap_or_default()
    }

    /// The event's contact; an unknown one is reported by its check and stands in as empty.
    fn contact(&self) -> Contact {
        self.workspace.contacts.get(&self.event.contact.value).cloned().unwrap_or_default()
    }

    /// The messages of each language that has all its files.
    fn messages(
        &self,
        languages: &[&Locale],
        texts: &EventTexts,
        inputs: &mut BTreeMap<String, String>,
        found: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Messages> {
        let mut all = BTreeMap::new();
        for locale in languages {
            let Some(sources) = texts.of(&locale.tag) else { continue };
            for source in &sources {
                inputs.insert(source.path.clone(), sha256(source.text.as_bytes()));
            }
            if let Some(messages) = Messages::new(locale, &sources, found) {
                all.insert(locale.tag.clone(), messages);
            }
        }
        all
    }
}

/// The check, the message and the language that a finding is about.
fn about(finding: &Diagnostic) -> Option<(&'static str, String, Scope)> {
    let id = finding.text("id").filter(|id| !id.is_empty())?;
    Some((finding.check.code, id.to_owned(), finding.scope.clone()))
}
