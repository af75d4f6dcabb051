//! Lays pages out and exports them, several at a time.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::base::artifact::{Artifact, sha256};
use crate::base::cores::Pieces;
use crate::checks::registry;
use crate::checks::subject::PageSubject;
use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::sender::Sender;
use crate::content::template::{Size, Template};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Severity;
use crate::judge::event::run::EventRun;
use crate::judge::event::split;
use crate::page::compile::layout::Seen;
use crate::page::compile::{Compiler, marks};
use crate::page::document;
use crate::page::document::context::Context;
use crate::page::document::data::Document;
use crate::page::export::{self, Format, Settings};

/// One page to make.
pub(crate) struct PagePlan<'a> {
    pub(crate) locale: &'a Locale,
    template: &'a Template,
    size: &'a Size,
    /// What stands on it, where nothing is missing.
    document: Option<Document>,
    findings: Vec<Diagnostic>,
}

impl PagePlan<'_> {
    /// How many different characters are on the page: each is a glyph to find, to subset and to embed,
    /// which takes longer than setting it again.
    fn characters(&self) -> usize {
        let texts = self.document.iter().flat_map(|document| document.texts.values());
        texts.flat_map(|text| text.chars()).collect::<HashSet<char>>().len()
    }
}

/// What became of it.
pub(crate) struct FinishedPage {
    pub(crate) language: String,
    pub(crate) files: Vec<(String, Artifact, Vec<u8>)>,
    pub(crate) findings: Vec<Diagnostic>,
}

impl EventRun<'_> {
    /// Puts a page's document together.
    pub(crate) fn plan<'a>(
        &self,
        context: &Context,
        locale: &'a Locale,
        messages: &Messages,
        template: &'a Template,
        size: &'a Size,
    ) -> PagePlan<'a> {
        let mut findings = Vec::new();
        let draft = self.pages.draft;
        let document =
            document::build(context, locale, messages, template, size, draft, &mut findings)
                .map(|document| Document { layer: self.pages.layer, ..document });
        PagePlan { locale, template, size, document, findings }
    }

    /// All pages, to be made.
    pub(crate) fn make_all<'a>(
        &'a self,
        senders: &'a [Sender],
        compiler: Arc<Compiler>,
        progress: &'a (dyn Fn(usize, usize) + Sync),
        plans: Vec<PagePlan<'a>>,
    ) -> Pieces<'a, FinishedPage> {
        // The longest first: started last, it would leave the other threads waiting.
        let mut order: Vec<usize> = (0..plans.len()).collect();
        order.sort_by_cached_key(|index| Reverse(plans[*index].characters()));
        let done = AtomicUsize::new(0);
        Pieces::new(order, move |index| {
            let page = self.page(&plans[index], senders, &compiler);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, plans.len());
            page
        })
    }

    fn page(&self, plan: &PagePlan, senders: &[Sender], compiler: &Compiler) -> FinishedPage {
        let PagePlan { locale, template, size, document, findings } = plan;
        let tag = &locale.tag;
        let mut found = findings.clone();
        let mut files = Vec::new();
        let first = template.sizes.first().is_some_and(|first| first.id == size.id);
        let stem = if first { template.id.clone() } else { format!("{}-{}", template.id, size.id) };
        let draft = self.pages.draft;
        if let Some(document) = document {
            let shown = format!("{tag}/{stem}");
            let place = format!("{}/{shown}", self.place.name);
            let compiled = compiler.compile(document, &template.id, tag, &mut found);
            if let Some(compiled) = compiled {
                let seen = Seen::new(&compiled.pages, compiler);
                let spoilt = marks::spoilt(&compiled.pages, compiler, senders);
                let subject = PageSubject {
                    spoilt: &spoilt,
                    pages: &compiled.pages,
                    seen: &seen,
                    document,
                    template,
                    senders,
                    paper: &self.workspace.paper(tag),
                    language: tag,
                    name: &place,
                };
                for check in self.selection.of(registry::PAGE) {
                    check(&subject, &mut found);
                }
                let settings = Settings {
                    dpi: self.exports.dpi,
                    paper: self.exports.paper.then(|| self.workspace.paper(tag).rgb),
                    ident: format!("{}/{shown}", self.event.id),
                    date: self.event.letter_date.unwrap_or(self.event.date.value),
                    language: tag.clone(),
                };
                let parts = match self.exports.split {
                    true => self.split(&subject, senders, compiler, &mut found),
                    false => vec![(None, compiled)],
                };
                // What is wrong on the page would only be said again by the export.
                let sound = !found.iter().any(|f: &Diagnostic| f.severity == Severity::Error);
                let formats = if sound || draft { &self.exports.formats[..] } else { &[] };
                for (part, compiled) in &parts {
                    let ending = part.map_or_else(String::new, |part| format!("-{part}"));
                    let settings = Settings {
                        ident: format!("{}/{shown}{ending}", self.event.id),
                        ..settings.clone()
                    };
                    for format in formats {
                        let name = format!("{shown}{ending}.{}", format.extension());
                        let exported =
                            export::export(compiled, *format, &settings, &name, &mut found);
                        let Some(bytes) = exported else { continue };
                        if (*part, *format) == (Some(split::BLACK), Format::Pdf) {
                            found.extend(self.asked(&bytes, &name, tag));
                        }
                        let artifact = Artifact {
                            language: tag.clone(),
                            template: template.id.clone(),
                            size: size.id.clone(),
                            format: format.extension().to_owned(),
                            part: part.map(str::to_owned),
                            draft,
                            reviewed: locale.reviewed.is_some(),
                            bytes: bytes.len(),
                            sha256: sha256(&bytes),
                        };
                        files.push((name, artifact, bytes));
                    }
                }
            }
        }
        FinishedPage { language: tag.clone(), files, findings: found }
    }
}
