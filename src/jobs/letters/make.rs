//! Jobs → finished files, by typst.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;
use serde_json::{Value as Json, json};
use typst::foundations::Bytes;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::template::Window;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::code::{self, Code};
use crate::jobs::letters::greeting::Greeting;
use crate::jobs::letters::pdf::stencil::Stencil;
use crate::jobs::letters::plan::{Job, Kind, Sheet};
use crate::jobs::letters::{Options, Sheets, calls, staff};
use crate::page::compile::Compiler;
use crate::page::compile::layout::GreetingPlace;
use crate::page::document::{Context, Document, Fitted, Recipient, typography};
use crate::page::export::{Settings, pdf};
use crate::page::fit::{Metrics, Room};
use crate::people::list::List;

/// How far from the sheet's right edge codes and counters stand, in mm: printers leave the outermost
/// 4 mm white.
const MARGIN: f64 = 4.5;

/// A finished file.
#[derive(Debug)]
pub struct Made {
    /// Its name, with `/` between folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether it is PDF/UA-1 and PDF/A-2a.
    pub tagged: bool,
    /// Its pages, where they were counted.
    pub pages: usize,
}

/// A letter of one language without its recipient.
#[derive(Debug)]
pub struct Body {
    /// The document, for whole letters.
    pub document: Document,
    /// The page as PDF.
    pub page: Page,
    /// The place of a greeting, where it keeps one.
    pub greeting: Option<GreetingPlace>,
}

/// A page that was made once for all recipients of a language.
#[derive(Debug)]
pub enum Page {
    /// Without tags, to be placed in batches.
    Print(Bytes),
    /// Tagged, for files of their own; nothing where typst's PDF cannot be taken apart, so that every
    /// letter is made whole.
    Each(Option<Box<Stencil>>),
}

/// What all jobs share.
#[derive(Debug)]
pub struct Maker<'a> {
    pub(crate) list: &'a List<'a>,
    pub(crate) options: &'a Options,
    pub(crate) sheets: &'a Sheets,
    pub(crate) context: Context<'a>,
    pub(crate) compiler: &'a Compiler,
    pub(crate) metrics: &'a Metrics,
    pub(crate) messages: &'a BTreeMap<String, Messages>,
    pub(crate) calls: &'a BTreeMap<String, Messages>,
    pub(crate) bodies: &'a BTreeMap<String, Body>,
    /// By language; empty where nobody is greeted by name.
    pub(crate) greetings: &'a BTreeMap<String, Greeting<'a>>,
    pub(crate) window: &'a Window,
}

#[derive(Serialize)]
struct Letter {
    #[serde(flatten)]
    own: Recipient,
    /// The greeting on the back, in its language.
    back: Option<Fitted>,
    counter: String,
}

/// The name of the template that letters are made with.
pub(crate) const TEMPLATE: &str = "letter";

impl Maker<'_> {
    /// Does a job. What goes wrong is the program's or a template's fault, since every recipient was
    /// checked before; nothing of it shows what a recipient is called.
    pub fn make(&self, job: &Job) -> Result<Vec<Made>, Vec<Diagnostic>> {
        match &job.kind {
            Kind::Print(..) => Ok(vec![self.batch(job, 0..job.sheets.len())?]),
            Kind::Each => self.each(job),
            Kind::Labels(name) => self.labels(job, name),
            Kind::Envelopes(name) => self.envelopes(job, name),
            Kind::Calls => calls::make(self, job),
        }
    }

    pub(crate) fn settings(&self, name: &str, language: &str) -> Settings {
        let event = self.context.event;
        Settings {
            dpi: 72.0,
            paper: None,
            ident: format!("{}/{name}", event.id),
            date: event.letter_date.unwrap_or(event.date.value),
            language: language.to_owned(),
        }
    }

    pub(crate) fn locale(&self, tag: &str) -> Option<&Locale> {
        self.context.locales.get(tag)
    }

    /// What a letter in a language has of a recipient: the address as it is set into the window, and
    /// the greeting.
    pub(crate) fn recipient(&self, index: usize, tag: &str) -> Option<Recipient> {
        let (width, height) = self.window.room();
        let address = self.fitted(index, Room { width, height })?;
        Some(Recipient { address, greeting: self.greeting(index, tag) })
    }

    fn greeting(&self, index: usize, tag: &str) -> Option<Fitted> {
        let greeting = self.greetings.get(tag)?;
        Some(greeting.of(&self.list.address(index)?.name))
    }

    /// Where a language's letters greet, and in which type; nothing where they greet nobody by name.
    pub(crate) fn greets(&self, tag: &str) -> Option<Json> {
        let (place, locale) = (self.greetings.get(tag)?.place, self.locale(tag)?);
        Some(json!({ "place": place, "typography": typography(locale) }))
    }

    fn fitted(&self, index: usize, room: Room) -> Option<Fitted> {
        self.metrics.fit(&self.list.address(index)?.lines(), room).ok()
    }

    /// Lays out `templates/<path>` with files of its own and exports it for printing.
    pub(crate) fn print(
        &self,
        name: &str,
        path: &str,
        files: Vec<(&str, Bytes)>,
    ) -> Result<Made, Vec<Diagnostic>> {
        let mut found = Vec::new();
        let path = format!("templates/{path}");
        let compiled = self.compiler.typeset(&path, files, "nb", &mut found);
        let compiled = compiled.filter(|_| found.is_empty()).ok_or_else(|| masked(found))?;
        let bytes = pdf::export_for_print(&compiled, &self.settings(name, "nb"))
            .map_err(|_| vec![fault(&path)])?;
        let pages = compiled.pages.pages().len();
        Ok(Made { name: format!("{name}.pdf"), bytes, tagged: false, pages })
    }

    /// Some sheets of a print batch; its cover is before the first ones.
    pub(crate) fn batch(&self, job: &Job, sheets: Range<usize>) -> Result<Made, Vec<Diagnostic>> {
        let Kind::Print(number, of) = job.kind else { return Err(vec![fault(&job.name)]) };
        let cover = self.options.cover && sheets.start == 0;
        let tag = job.language.as_deref().unwrap_or_default();
        let body = self.bodies.get(tag).ok_or_else(|| vec![fault(&job.name)])?;
        let behind = self.options.back.as_deref().filter(|back| *back != tag);
        let back = behind.and_then(|back| self.bodies.get(back));
        let count = job.sheets.len();
        let numbered = || job.sheets.iter().enumerate().take(sheets.end).skip(sheets.start);
        let letters: Option<Vec<Letter>> = numbered()
            .map(|(index, sheet)| {
                let own = self.recipient(sheet.recipient, tag)?;
                let back = behind.and_then(|back| self.greeting(sheet.recipient, back));
                Some(Letter { own, back, counter: self.counter(job, index, *sheet) })
            })
            .collect();
        let letters = letters.ok_or_else(|| vec![fault(&job.name)])?;
        let codes = self.options.code.map(|code| self.codes(code, job, numbered()));
        let codes = codes.map(|codes| codes.ok_or_else(|| vec![fault(&job.name)])).transpose()?;
        let size = &body.document.size;
        let batch = json!({
            "title": format!("{} · {}", self.context.event.id, job.name),
            "width": size.width,
            "height": size.height,
            "margin": { "right": MARGIN },
            "families": self.metrics.families(),
            "window": self.window,
            "sides": self.options.sides,
            "back": back.is_some(),
            "greeting": self.greets(tag),
            "greeting-back": behind.and_then(|back| self.greets(back)),
            "code": codes.as_ref().map(|codes| json!({ "size": codes.size, "modules": codes.modules })),
            "cover": cover.then(|| staff::cover(self, job, tag, number, of, count)),
            "letters": letters,
        });
        let mut files = vec![("batch.json", bytes(&batch))];
        for (name, body) in [("body.pdf", Some(body)), ("back.pdf", back)] {
            if let Some(Body { page: Page::Print(pdf), .. }) = body {
                files.push((name, pdf.clone()));
            }
        }
        if let Some(codes) = codes {
            files.push(("codes.luma8", Bytes::new(codes.pixels)));
        }
        self.print(&job.name, "letters/batch.typ", files)
    }

    /// What stands at the edge of a sheet: which one of the batch it is, and which of the recipient's.
    fn counter(&self, job: &Job, index: usize, sheet: Sheet) -> String {
        let copies = self.list.recipients.get(sheet.recipient).map_or(1, |r| r.copies);
        let copy = if copies > 1 { format!(" ({}/{copies})", sheet.copy) } else { String::new() };
        let batch = job.name.split("-of-").next().unwrap_or_default();
        format!("{batch}  {}/{}{copy}", index + 1, job.sheets.len())
    }

    fn codes<'j>(
        &self,
        code: Code,
        job: &Job,
        sheets: impl Iterator<Item = (usize, &'j Sheet)>,
    ) -> Option<code::Codes> {
        let batch = job.name.split("-of-").next().unwrap_or_default();
        let texts: Vec<String> = sheets
            .map(|(index, sheet)| {
                let copies = self.list.recipients.get(sheet.recipient).map_or(1, |r| r.copies);
                let (sheet, count) = (sheet.copy, job.sheets.len());
                let batch = batch.to_uppercase();
                format!("{batch}/{:05}/{count:05}/{sheet:02}/{copies:02}", index + 1)
            })
            .collect();
        code::encode(code, &texts)
    }

    fn labels(&self, job: &Job, name: &str) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let sheet = self.sheets.labels.get(name).ok_or_else(|| vec![fault(&job.name)])?;
        let data = json!({
            "title": job.name,
            "families": self.metrics.families(),
            "sheet": sheet,
            "labels": self.addresses(job, sheet.room())?,
        });
        let files = vec![("labels.json", bytes(&data))];
        Ok(vec![self.print(&job.name, "letters/labels.typ", files)?])
    }

    fn envelopes(&self, job: &Job, name: &str) -> Result<Vec<Made>, Vec<Diagnostic>> {
        let envelope = self.sheets.envelopes.get(name).ok_or_else(|| vec![fault(&job.name)])?;
        let data = json!({
            "title": job.name,
            "families": self.metrics.families(),
            "envelope": envelope,
            "return": self.context.workspace.return_address,
            "addresses": self.addresses(job, envelope.room())?,
        });
        let files = vec![("envelopes.json", bytes(&data))];
        Ok(vec![self.print(&job.name, "letters/envelopes.typ", files)?])
    }

    fn addresses(&self, job: &Job, room: Room) -> Result<Vec<Fitted>, Vec<Diagnostic>> {
        let fit = |sheet: &Sheet| self.fitted(sheet.recipient, room);
        let all: Option<Vec<Fitted>> = job.sheets.iter().map(fit).collect();
        all.ok_or_else(|| vec![fault(&job.name)])
    }
}

/// Data for a template.
pub(crate) fn bytes(data: &Json) -> Bytes {
    Bytes::new(data.to_string().into_bytes())
}

/// A fault of the program or a template, without what typst says of it: that may quote a name.
pub(crate) fn fault(name: &str) -> Diagnostic {
    Diagnostic::new(&crate::finding::rules::TEMPLATE_ERROR)
        .in_file(name)
        .with("reason", "?")
        .with("advice", "none")
}

/// Findings without their texts, which may quote a name.
pub(crate) fn masked(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found
        .into_iter()
        .map(|finding| {
            let place = finding.place.as_ref().map_or("templates", |place| place.path());
            fault(place)
        })
        .collect()
}
