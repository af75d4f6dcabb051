//! The checks of an event and its pages, and the files that come of them.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::base::artifact::{self, sha256};
use crate::base::cores::Pieces;
use crate::base::error::Error;
use crate::checks::subject::EventSubject;
use crate::content::event::Event;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::open::EventFolder;
use crate::content::sender;
use crate::content::template::{self, Template};
use crate::content::workspace::{Contact, Venue, Workspace};
use crate::finding::diagnostic::{Diagnostic, Scope};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::order;
use crate::jobs::render::choice::{languages, missing_font};
use crate::jobs::render::crew::Crew;
use crate::jobs::render::pages::Made;
use crate::jobs::render::{Outcome, Request};
use crate::judge::event_texts::{Asked, EventJudge, EventTexts};
use crate::language::Languages;
use crate::page::compile::Compiler;
use crate::page::document::Context;
use crate::page::document::qr::QrPage;

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
    pub(crate) fn run(
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
        let locales = self.languages.locales();
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
        // Judging the texts and laying out the pages need nothing of each other.
        let judge = EventJudge::new(&subject, &texts, self.selection, self.source);
        let judging = Pieces::new(judge.order(), |number| judge.piece(number));
        let broken = |what: &str| Error::BrokenData { what: what.to_owned() };
        let needs_pages = self.selection.needs_pages();
        let (shown, pages) = (OnceCell::new(), OnceLock::new());
        let (messages, compiler, context) = std::thread::scope(|scope| {
            let crew = Crew::start(scope, &workspace.data, &senders, needs_pages, &judging);
            let mut messages = self.messages(&languages, &texts, &mut inputs, &mut found);
            let interface = Interface::load(&workspace.data, locales.get("nb"), "nb")?;
            let qr = QrPage::new(event, &mut found);
            if qr.is_none() || senders.len() != workspace.senders.len() {
                // Without a sender's logo or the QR code there is no page to judge.
                messages.clear();
            }
            let (interface, qr) = shown.get_or_init(|| (interface, qr.unwrap_or_default()));
            let context = Context {
                workspace,
                event,
                venue: &venue,
                contact: &contact,
                senders: &senders,
                locales,
                qr,
                interface: interface.messages(),
            };
            let mut jobs = self.jobs(&context, &languages, &messages, &chosen, &mut found);
            let (compiler, complaints) = crew.compiler().map_err(|_| broken("fonts"))?;
            found.extend(complaints);
            let fonts = compiler.fonts();
            for locale in &languages {
                found.extend(locale.diagnostics.iter().cloned());
                let families = locale.fonts.iter().chain(&locale.display_fonts);
                let missing: Vec<&String> = families.filter(|family| !fonts.has(family)).collect();
                if !missing.is_empty() {
                    // Without its font a page says nothing about its texts.
                    jobs.retain(|job| job.locale.tag != locale.tag);
                }
                let missing = missing.into_iter().map(|family| missing_font(locale, family, fonts));
                found.extend(missing);
            }
            if needs_pages {
                let (compiler, senders) = (compiler.clone(), &senders);
                crew.make(pages.get_or_init(|| self.pages(senders, compiler, progress, jobs)));
            }
            Ok((messages, compiler, context))
        })?;
        let made = pages.into_inner().map_or(Some(Vec::new()), Pieces::finish);
        let made = made.ok_or_else(|| broken("pages"))?;
        found.extend(judging.finish().ok_or_else(|| broken("checks"))?.into_iter().flatten());
        let said: BTreeSet<(&'static str, String, Scope)> =
            found.iter().filter_map(about).collect();
        sink.extend(found);
        for page in &made {
            // A message that the checks have named already fails again on every page that needs it.
            let new =
                page.findings.iter().filter(|f| about(f).is_none_or(|key| !said.contains(&key)));
            sink.extend(new.cloned());
        }
        then(
            &Workshop {
                context,
                messages: &messages,
                templates: &templates,
                compiler: &compiler,
                inputs: &inputs,
            },
            sink,
        );
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
    Some((finding.rule.code, id.to_owned(), finding.scope.clone()))
}
