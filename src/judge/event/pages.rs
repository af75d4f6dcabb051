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
use crate::page::compile::fonts::Fonts;
use crate::page::compile::layout::SeenPage;
use crate::page::compile::{Compiled, Compiler, marks};
use crate::page::document;
use crate::page::document::context::Context;
use crate::page::document::data::Document;
use crate::page::export::{self, Format, Settings};

/// One page to make.
pub(crate) struct PagePlan<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) template: &'a Template,
    pub(crate) size: &'a Size,
    /// What stands on it, where nothing is missing.
    pub(crate) document: Option<Document>,
    pub(crate) findings: Vec<Diagnostic>,
}

impl PagePlan<'_> {
    /// Leaves out fonts of other languages that are not there: those languages are told so.
    pub(crate) fn without_missing(&mut self, fonts: &Fonts) {
        let Some(Document { typography, norwegian, letter, .. }) = &mut self.document else {
            return;
        };
        for families in [
            &mut typography.fonts,
            &mut typography.display_fonts,
            &mut norwegian.fonts,
            &mut norwegian.display_fonts,
            &mut letter.families,
        ] {
            families.retain(|family| fonts.has(family));
        }
    }

    /// How many different characters are on the page: each is a glyph to find, to subset and to embed,
    /// which takes longer than setting it again.
    fn characters(&self) -> usize {
        let texts = self.document.iter().flat_map(|document| document.texts.values());
        texts.flat_map(|text| text.chars()).collect::<HashSet<char>>().len()
    }

    /// What it is called among the event's files: `so/poster`, or `so/poster-a3` in another than the
    /// template's first size.
    fn name(&self) -> String {
        let Self { locale, template, size, .. } = self;
        let first = template.sizes.first().is_some_and(|first| first.id == size.id);
        let ending = if first { String::new() } else { format!("-{}", size.id) };
        format!("{}/{}{ending}", locale.tag, template.id)
    }
}

/// What became of it.
pub(crate) struct FinishedPage {
    pub(crate) language: String,
    pub(crate) files: Vec<(String, Artifact, Vec<u8>)>,
    /// SHA-256 of the whole page as PDF, where senders have to approve it.
    pub(crate) whole: Option<String>,
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
        let PagePlan { locale, template, document, findings, .. } = plan;
        let mut found = findings.clone();
        let mut files = Vec::new();
        let mut whole = None;
        let compiled = document.as_ref().and_then(|document| {
            let compiled = compiler.compile(document, &template.id, &locale.tag, &mut found)?;
            Some((document, compiled))
        });
        if let Some((document, compiled)) = compiled {
            if !self.pages.draft && !self.workspace.print.require_approval.is_empty() {
                whole = self.whole(plan, &compiled);
            }
            let parts = self.judged(plan, document, compiled, senders, compiler, &mut found);
            // What is wrong on the page would only be said again by the export.
            let sound = !found.iter().any(|f: &Diagnostic| f.severity == Severity::Error);
            let formats = if sound || self.pages.draft { self.formats(plan) } else { &[] };
            for (part, compiled) in &parts {
                let file = |format: &Format| self.file(plan, *part, compiled, *format, &mut found);
                files.extend(formats.iter().filter_map(file));
            }
            if let (Some(kept), false) = (self.kept, files.is_empty()) {
                kept.exported(plan.name());
            }
        }
        FinishedPage { language: locale.tag.clone(), files, whole, findings: found }
    }

    /// The formats of a page's files. Where none is asked for, a page is exported all the same until that has
    /// gone well once.
    fn formats(&self, plan: &PagePlan) -> &[Format] {
        match (&self.exports.formats[..], self.kept) {
            ([], Some(kept)) if !kept.is_sound(&plan.name()) => &[Format::Pdf],
            (asked, _) => asked,
        }
    }

    /// Judges a page that is laid out; what files are made of: the page, or its two parts.
    fn judged(
        &self,
        plan: &PagePlan,
        document: &Document,
        compiled: Compiled,
        senders: &[Sender],
        compiler: &Compiler,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<(Option<&'static str>, Compiled)> {
        let tag = &plan.locale.tag;
        let subject = PageSubject {
            spoilt: &marks::spoilt(&compiled.pages, compiler, senders),
            pages: &compiled.pages,
            seen: &SeenPage::new(&compiled.pages, compiler),
            document,
            template: plan.template,
            senders,
            paper: &self.workspace.paper(tag),
            language: tag,
            name: &format!("{}/{}", self.place.name, plan.name()),
        };
        for check in self.selection.of(registry::PAGE) {
            check(&subject, found);
        }
        match self.exports.split {
            true => self.split(&subject, senders, compiler, found),
            false => vec![(None, compiled)],
        }
    }

    /// SHA-256 of the whole page as PDF, in whatever form and parts it is written.
    fn whole(&self, plan: &PagePlan, compiled: &Compiled) -> Option<String> {
        let (stem, name) = (plan.name(), format!("{}.pdf", plan.name()));
        let settings = self.settings(plan, &stem);
        // What is wrong with it is told of the file itself.
        let bytes = export::export(compiled, Format::Pdf, &settings, &name, &mut Vec::new())?;
        Some(sha256(&bytes))
    }

    fn settings(&self, plan: &PagePlan, stem: &str) -> Settings {
        let tag = &plan.locale.tag;
        Settings {
            dpi: self.exports.dpi,
            paper: self.exports.paper.then(|| self.workspace.paper(tag).rgb),
            ident: format!("{}/{stem}", self.event.id),
            date: self.event.letter_day().unwrap_or(self.event.date.value),
            language: tag.clone(),
        }
    }

    /// A page or a part of it as a file: its name, what is known of it, its bytes.
    fn file(
        &self,
        plan: &PagePlan,
        part: Option<&'static str>,
        compiled: &Compiled,
        format: Format,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(String, Artifact, Vec<u8>)> {
        let PagePlan { locale, template, size, .. } = plan;
        let tag = &locale.tag;
        let ending = part.map_or_else(String::new, |part| format!("-{part}"));
        let stem = format!("{}{ending}", plan.name());
        let settings = self.settings(plan, &stem);
        let name = format!("{stem}.{}", format.extension());
        let bytes = export::export(compiled, format, &settings, &name, found)?;
        if (part, format) == (Some(split::BLACK), Format::Pdf) {
            found.extend(self.asked(&bytes, &name, tag));
        }
        let artifact = Artifact {
            language: tag.clone(),
            template: template.id.clone(),
            size: size.id.clone(),
            format: format.extension().to_owned(),
            part: part.map(str::to_owned),
            draft: self.pages.draft,
            // Known of each language when all is judged.
            reviewed: false,
            bytes: bytes.len(),
            sha256: sha256(&bytes),
            code: plan.document.as_ref().map_or_else(String::new, |page| page.code.clone()),
        };
        Some((name, artifact, bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::content::{locale, template};

    /// Two sizes may have the same width or the same height.
    #[test]
    fn every_size_has_a_file_of_its_own_and_the_first_no_ending() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("templates/own");
        std::fs::create_dir_all(&folder).unwrap();
        let size =
            |id: &str, more: &str| format!("[[size]]\nid = \"{id}\"\nlabel = \"{id}\"\n{more}");
        let sizes = [size("a4", ""), size("two", "columns = 2\n"), size("long", "height = 600\n")];
        std::fs::write(folder.join("template.toml"), sizes.concat()).unwrap();
        let data = Data::new(Some(root.path()));
        let locales = locale::load_all(&data);
        let templates = template::load_all(&data, &mut Vec::new());
        for template in templates.values() {
            for (number, size) in template.sizes.iter().enumerate() {
                let locale = &locales["so"];
                let plan =
                    PagePlan { locale, template, size, document: None, findings: Vec::new() };
                let ending = if number == 0 { String::new() } else { format!("-{}", size.id) };
                assert_eq!(plan.name(), format!("so/{}{ending}", template.id));
            }
        }
        assert_eq!(templates["own"].sizes.len(), 3);
    }
}
