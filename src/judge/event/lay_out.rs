//! Judges the texts and lays out the pages, which need nothing of each other, on all cores.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::base::cores::Pieces;
use crate::base::error::Error;
use crate::checks::registry;
use crate::checks::subject::EventSubject;
use crate::content::interface::Interface;
use crate::content::locale::messages::Messages;
use crate::content::template;
use crate::finding::diagnostic::Diagnostic;
use crate::judge::event::crew::Crew;
use crate::judge::event::pages::{FinishedPage, PagePlan};
use crate::judge::event::plans::missing_font;
use crate::judge::event::prepare::Prepared;
use crate::judge::event::run::EventRun;
use crate::judge::event::texts::EventJudge;
use crate::page::compile::{Compiler, Fonts};
use crate::page::document::{Context, QrPage};

/// What was laid out, and what with.
pub(crate) struct LaidOut {
    pub(crate) pages: Vec<FinishedPage>,
    pub(crate) compiler: Arc<Compiler>,
    pub(crate) material: Material,
    /// What was found besides what each page says of itself.
    pub(crate) found: Vec<Diagnostic>,
}

/// What pages are put together from besides facts.
pub(crate) struct Material {
    /// The messages of each language that has all its files.
    pub(crate) messages: BTreeMap<String, Messages>,
    /// The Norwegian texts of the foot line.
    pub(crate) interface: Arc<Interface>,
    /// The event's web page and its code.
    pub(crate) qr: QrPage,
}

impl<'a> EventRun<'a> {
    /// Pages are laid out in spite of errors elsewhere, so that one run shows every fault.
    pub(crate) fn lay_out(
        &self,
        prepared: &Prepared<'a>,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<LaidOut, Error> {
        let Self { workspace, event, selection, .. } = *self;
        let senders = &prepared.senders;
        let subject = EventSubject {
            event,
            workspace,
            senders,
            languages: self.languages,
            today: self.pages.today,
        };
        let texts = (&prepared.texts, &prepared.reviews);
        let judge = EventJudge::new(&subject, texts, selection, self.source);
        let judging = Pieces::new(judge.order(), |number| judge.piece(number));
        let broken = |what: &str| Error::BrokenData { what: what.to_owned() };
        let needs_pages = registry::needs_pages(selection);
        let making = OnceLock::new();
        let mut found = Vec::new();
        let (compiler, material) = std::thread::scope(|scope| {
            let kept = self.kept.map(|kept| kept.compiler.clone());
            let crew = Crew::start(scope, &workspace.data, senders, needs_pages, kept, &judging);
            let material = self.material(prepared, &mut found)?;
            let mut plans = self.plan_all(prepared, &material, &mut found);
            let (compiler, complaints) = crew.compiler().map_err(|_| broken("fonts"))?;
            found.extend(complaints);
            self.fonts(prepared, compiler.fonts(), &mut plans, &mut found);
            if needs_pages {
                let compiler = compiler.clone();
                let pages = || self.make_all(senders, compiler, progress, plans);
                crew.make(making.get_or_init(pages));
            }
            Ok((compiler, material))
        })?;
        let pages = making.into_inner().map_or(Some(Vec::new()), Pieces::finish);
        let pages = pages.ok_or_else(|| broken("pages"))?;
        found.extend(judging.finish().ok_or_else(|| broken("checks"))?.into_iter().flatten());
        Ok(LaidOut { pages, compiler, material, found })
    }

    pub(crate) fn material(
        &self,
        prepared: &Prepared,
        found: &mut Vec<Diagnostic>,
    ) -> Result<Material, Error> {
        let mut messages = BTreeMap::new();
        for locale in &prepared.languages {
            let Some(sources) = prepared.texts.of(&locale.tag) else { continue };
            if let Some(all) = Messages::new(locale, &sources, found) {
                messages.insert(locale.tag.clone(), all);
            }
        }
        let norwegian = self.languages.locales().get("nb");
        let interface = match self.kept {
            Some(kept) => kept.interface.clone(),
            None => Arc::new(Interface::load(&self.workspace.data, norwegian, "nb")?),
        };
        let qr = QrPage::new(self.event, found);
        if qr.is_none() || prepared.senders.len() != self.workspace.senders.len() {
            // Without a sender's logo or the QR code there is no page to judge.
            messages.clear();
        }
        Ok(Material { messages, interface, qr: qr.unwrap_or_default() })
    }

    /// What the documents of all pages share.
    pub(crate) fn context<'c>(
        &'c self,
        prepared: &'c Prepared,
        material: &'c Material,
    ) -> Context<'c> {
        Context {
            workspace: self.workspace,
            event: self.event,
            venue: &prepared.venue,
            contact: &prepared.contact,
            senders: &prepared.senders,
            locales: self.languages.locales(),
            qr: &material.qr,
            interface: material.interface.messages(),
        }
    }

    pub(crate) fn plan_all<'p>(
        &self,
        prepared: &'p Prepared<'a>,
        material: &Material,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<PagePlan<'p>> {
        let chosen = template::select(&prepared.templates, &self.pages.templates, found);
        let context = self.context(prepared, material);
        self.plans(&context, &prepared.languages, &material.messages, &chosen, found)
    }

    /// Takes out the pages of languages whose fonts are not there: they would say nothing about their
    /// texts.
    pub(crate) fn fonts(
        &self,
        prepared: &Prepared,
        fonts: &Fonts,
        plans: &mut Vec<PagePlan>,
        found: &mut Vec<Diagnostic>,
    ) {
        for locale in &prepared.languages {
            found.extend(locale.diagnostics.iter().cloned());
            let families = locale.fonts.iter().chain(&locale.display_fonts);
            let missing: Vec<&String> = families.filter(|family| !fonts.has(family)).collect();
            if !missing.is_empty() {
                plans.retain(|plan| plan.locale.tag != locale.tag);
            }
            found.extend(missing.into_iter().map(|family| missing_font(locale, family, fonts)));
        }
        plans.iter_mut().for_each(|plan| plan.without_missing(fonts));
    }
}
