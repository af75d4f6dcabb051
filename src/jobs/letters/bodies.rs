//! What letters are made of before anybody's name is put in: each language's letter, and what is said
//! on the telephone.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::Bytes;

use crate::base::cores::{self, Pieces};
use crate::content::locale::messages::Messages;
use crate::content::topic::MeetingPlace;
use crate::content::{data, event};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::fault::fault;
use crate::jobs::letters::make::{Body, BodyPage, TEMPLATE};
use crate::jobs::letters::pdf::stencil::Stencil;
use crate::jobs::letters::plan::{Job, JobKind};
use crate::jobs::letters::produce::Production;
use crate::page::compile::layout::greeting_place;
use crate::page::document;
use crate::page::document::data::{Document, Fitted, Layer, Letter, Recipient};
use crate::page::export::{self, Format, Settings, pdf};

impl Production<'_> {
    /// The letter of each language, once as data and once as a page for batches.
    pub(crate) fn bodies(
        &self,
        tags: &BTreeSet<&str>,
        found: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Body> {
        let tags: Vec<&str> = tags.iter().copied().collect();
        let making = Pieces::new((0..tags.len()).collect(), |number| {
            let mut found = Vec::new();
            (self.body(tags[number], &mut found), found)
        });
        cores::on_all_cores(tags.len(), || while making.take() {});
        let mut bodies = BTreeMap::new();
        for (tag, (body, complaints)) in tags.iter().zip(making.finish().into_iter().flatten()) {
            bodies.extend(body.map(|body| ((*tag).to_owned(), body)));
            // What is wrong with the page was said when it was checked.
            found.extend(complaints.into_iter().filter(|f| f.rule.code == "template-error"));
        }
        bodies
    }

    fn body(&self, tag: &str, found: &mut Vec<Diagnostic>) -> Option<Body> {
        let context = self.workshop.context;
        let (locale, messages) = (context.locales.get(tag)?, self.workshop.messages.get(tag)?);
        let template = self.workshop.templates.get(TEMPLATE)?;
        let size = template.sizes.first()?;
        let document = document::build(&context, locale, messages, template, size, false, found)?;
        let each = self.request.options.each;
        let greeted = self.request.options.greets();
        // Places of an address and a greeting, see templates/letter/recipient.typ.
        let blank = || Fitted { size: 11.0, lines: vec![" ".to_owned()] };
        let blanks = || Recipient { address: blank(), greeting: greeted.then(blank) };
        let (layer, recipient) =
            if each { (Layer::All, Some(blanks())) } else { (Layer::Body, None) };
        let letter = Letter { greeted, ..document.letter.clone() };
        let document = Document { layer, recipient, letter, ..document };
        let compiled = self.workshop.compiler.compile(&document, TEMPLATE, tag, found)?;
        let greeting = greeting_place(&compiled.pages);
        if greeted && greeting.is_none() {
            found.push(fault("templates/letter/main.typ"));
            return None;
        }
        let settings = Settings {
            dpi: 72.0,
            paper: None,
            ident: format!("{}/{tag}/body", context.event.id),
            date: context.event.letter_day().unwrap_or(context.event.date.value),
            language: tag.to_owned(),
        };
        let page = if each {
            let pdf = export::export(&compiled, Format::Pdf, &settings, tag, found)?;
            BodyPage::Each(Stencil::new(pdf).map(Box::new))
        } else {
            BodyPage::Print(Bytes::new(pdf::export_for_print(&compiled, &settings).ok()?))
        };
        Some(Body { document, page, greeting })
    }

    /// The messages of telephone calls, for the languages that need them and for Norwegian.
    pub(crate) fn calls(
        &self,
        jobs: &[Job],
        found: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Messages> {
        let context = self.workshop.context;
        let calls = jobs.iter().filter(|job| job.kind == JobKind::Calls);
        let tags: BTreeSet<&str> =
            calls.filter_map(|job| job.language.as_deref()).chain(["nb"]).collect();
        let mut all = BTreeMap::new();
        for tag in tags {
            let Some(locale) = context.locales.get(tag) else { continue };
            let mut sources = Vec::new();
            for file in ["letters", "invitation"] {
                match context.workspace.data.text(&format!("locales/{tag}/{file}.ftl")) {
                    Ok(source) => sources.extend(source),
                    Err(finding) => found.push(finding),
                }
            }
            let name =
                context.event.source.path.trim_end_matches(event::FILE).trim_end_matches('/');
            let folder = context.workspace.root.join(name);
            let place = MeetingPlace::of(context.event, &folder, name);
            sources.extend(place.topic_text(&context.workspace.data, tag, found));
            let own = format!("{name}/{tag}.ftl");
            sources.extend(data::read_text(&folder.join(format!("{tag}.ftl")), &own).ok());
            all.extend(Messages::new(locale, &sources, found).map(|m| (tag.to_owned(), m)));
        }
        all
    }
}
