//! From a list and what pages are made with to what letters are made of: judges the list, and says what it
//! holds.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::error::Error;
use crate::content::template::Window;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::letters::greeting::Greeting;
use crate::jobs::letters::journal::rows;
use crate::jobs::letters::journal::summary::Summary;
use crate::jobs::letters::make::{Body, TEMPLATE};
use crate::jobs::letters::request::{Options, Outcome, Reading, Request};
use crate::jobs::letters::sheets::Sheets;
use crate::judge::event::Workshop;
use crate::judge::recipients;
use crate::page::document::families;
use crate::page::fit::{Metrics, Room};
use crate::people::list::{LeftOut, List, Misfits, language};

/// One run, when the event has been read and checked.
pub(crate) struct Production<'a> {
    pub(crate) request: &'a Request,
    pub(crate) list: &'a List<'a>,
    pub(crate) sheets: &'a Sheets,
    pub(crate) workshop: &'a Workshop<'a>,
}

/// What letters are made of, when the list has been judged.
pub(crate) struct Stock<'a> {
    /// Who gets no letter.
    pub(crate) left_out: &'a BTreeMap<usize, LeftOut>,
    pub(crate) metrics: &'a Metrics,
    pub(crate) window: &'a Window,
    /// By language.
    pub(crate) bodies: &'a BTreeMap<String, Body>,
    /// By language; empty where nobody is greeted by name.
    pub(crate) greetings: &'a BTreeMap<String, Greeting<'a>>,
}

impl Production<'_> {
    pub(crate) fn options(&self) -> &Options {
        &self.request.options
    }

    pub(crate) fn default_language(&self) -> &str {
        &self.workshop.context.workspace.default_language.value
    }

    /// Judges the list and, unless that found errors, makes the letters.
    pub(crate) fn run(
        &self,
        outcome: &mut Outcome,
        sink: &mut Sink,
        selection: &Selection,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Option<Summary>, Error> {
        let context = self.workshop.context;
        let template = self.workshop.templates.get(TEMPLATE);
        let template = template.ok_or_else(|| broken("templates/letter"))?;
        let status = context.event.status;
        if !template.is_for(status) {
            return Err(Error::NoLetters { status: status.word().to_owned() });
        }
        let window = template.windows.get(&context.workspace.window);
        // A window that nobody knows was reported with the pages.
        let Some(window) = window else { return Ok(None) };
        let metrics = Metrics::new(self.workshop.compiler.fonts(), families(context.locales));
        let (width, height) = window.room();
        let misfits = self.list.misfits(&metrics, Room { width, height });
        let others = self.others(&metrics);
        let default = context.locales.get(self.default_language());
        let mut found = Vec::new();
        if let Some(default) = default {
            let told = (default, self.options().call_list);
            recipients::judge(self.list, &misfits, &others, told, selection, &mut found);
        }
        sink.extend(found);
        let left_out = self.list.left_out(&misfits, &others);
        outcome.reading = Some(self.reading(&left_out));
        let used = self.used(&left_out);
        let stopped = sink.stops_event() || used.iter().any(|tag| sink.stops_language(tag));
        let greet = self.options().greets();
        if stopped || self.request.dry_run && !greet {
            return Ok(None);
        }
        let mut found = Vec::new();
        let bodies = self.bodies(&used, &mut found);
        let mut greetings = BTreeMap::new();
        if greet {
            greetings = self.greetings(&bodies, &mut found);
            self.nameless(&greetings, &left_out, &mut found);
        }
        sink.extend(found);
        let stopped = sink.stops_event() || used.iter().any(|tag| sink.stops_language(tag));
        if stopped || self.request.dry_run {
            return Ok(None);
        }
        let unsigned = used.iter().filter(|tag| !self.workshop.reviews.is_signed(tag));
        outcome.unreviewed = unsigned.map(|tag| (*tag).to_owned()).collect();
        let stock = Stock {
            left_out: &left_out,
            metrics: &metrics,
            window,
            bodies: &bodies,
            greetings: &greetings,
        };
        self.make(outcome, sink, &stock, progress)
    }

    /// How the letters of each language greet by name.
    fn greetings(
        &self,
        bodies: &BTreeMap<String, Body>,
        found: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, Greeting<'_>> {
        let Workshop { context, messages, templates, compiler, .. } = self.workshop;
        let min_scale = templates.get(TEMPLATE).map_or(1.0, |template| template.min_scale);
        let fonts = (compiler.fonts(), context.locales);
        let greeting = |(tag, body): (&String, &Body)| {
            let language = (context.locales.get(tag)?, messages.get(tag)?);
            let kinds = (self.options().greet, self.options().household.is_some());
            let place = body.greeting?;
            let greeting = Greeting::new(language, fonts, (place, min_scale), kinds, found)?;
            Some((tag.clone(), greeting))
        };
        bodies.iter().filter_map(greeting).collect()
    }

    /// Recipients whose name does not fit into the greeting, which then names nobody.
    fn nameless(
        &self,
        greetings: &BTreeMap<String, Greeting<'_>>,
        left_out: &BTreeMap<usize, LeftOut>,
        found: &mut Vec<Diagnostic>,
    ) {
        if !self.options().greet {
            return;
        }
        let alone = |index: &usize| {
            !left_out.contains_key(index) && !self.list.households.contains_key(index)
        };
        let recipients = self.list.recipients.iter().enumerate();
        for (index, recipient) in recipients.filter(|(index, _)| alone(index)) {
            let tags = [language(recipient, self.default_language())].into_iter();
            let mut greetings =
                tags.chain(self.options().back.as_deref()).filter_map(|tag| greetings.get(tag));
            let name = self.list.address(index).map(|address| address.name).unwrap_or_default();
            if greetings.any(|greeting| greeting.named(&name).is_err()) {
                let row = recipient.row.to_string();
                let finding = Diagnostic::new(&rules::GREETING_WITHOUT_NAME);
                found.push(finding.in_file(&self.list.file).with("row", row));
            }
        }
    }

    /// Addresses in the rooms of labels and envelopes.
    fn others(&self, metrics: &Metrics) -> Vec<Misfits> {
        let labels = self.options().labels.iter().filter_map(|name| self.sheets.labels.get(name));
        let envelopes =
            self.options().envelopes.iter().filter_map(|name| self.sheets.envelopes.get(name));
        let rooms = labels.map(|sheet| sheet.room()).chain(envelopes.map(|e| e.room()));
        rooms.map(|room| self.list.misfits(metrics, room)).collect()
    }

    /// The languages of the letters that are made.
    fn used(&self, left_out: &BTreeMap<usize, LeftOut>) -> BTreeSet<&str> {
        let recipients = self.list.recipients.iter().enumerate();
        let letters = recipients.filter(|(index, _)| !left_out.contains_key(index));
        letters
            .map(|(_, recipient)| language(recipient, self.default_language()))
            .chain(self.options().back.as_deref())
            .collect()
    }

    fn reading(&self, left_out: &BTreeMap<usize, LeftOut>) -> Reading {
        let table = &self.list.table;
        let example = |place: usize| {
            let mut cells = table.rows.iter().skip(table.header + 1).map(|row| row.cell(place));
            cells.find(|cell| !cell.is_empty()).map_or_else(String::new, masked)
        };
        let columns = self.list.columns().describe(table).into_iter().enumerate();
        let mut languages: BTreeMap<String, usize> = BTreeMap::new();
        for (index, recipient) in self.list.recipients.iter().enumerate() {
            if !left_out.contains_key(&index) {
                let tag = language(recipient, self.default_language());
                *languages.entry(tag.to_owned()).or_default() += 1;
            }
        }
        Reading {
            form: table.form.word(),
            separator: table.separator,
            sheet: table.sheet,
            columns: columns.map(|(place, column)| (column, example(place))).collect(),
            rows: self.list.recipients.len(),
            languages,
            left_out: self.by_reason(left_out),
        }
    }

    pub(crate) fn by_reason(
        &self,
        left_out: &BTreeMap<usize, LeftOut>,
    ) -> BTreeMap<&'static str, Vec<String>> {
        let mut all: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
        for (index, reason) in left_out {
            let row = self.list.recipients.get(*index).map(|recipient| recipient.row);
            all.entry(reason.word()).or_default().extend(row);
        }
        all.into_iter().map(|(reason, numbers)| (reason, rows::ranges(&numbers))).collect()
    }
}

/// The form of a text without what it says: `Ola Nordmann 12` is `xxx xxx 99`.
fn masked(cell: &str) -> String {
    let mut out = String::new();
    let mut run = (' ', 0);
    for c in cell.chars() {
        let kind = match c {
            c if c.is_numeric() => '9',
            c if c.is_alphabetic() => 'x',
            ' ' | '-' | '.' | ',' | '/' | '+' | '@' => c,
            _ => 'x',
        };
        run = if run.0 == kind { (kind, run.1 + 1) } else { (kind, 1) };
        // How long a name is would say too much.
        if run.1 <= if kind == '9' { 4 } else { 3 } {
            out.push(kind);
        }
    }
    out.chars().take(24).collect()
}

fn broken(what: &str) -> Error {
    Error::BrokenData { what: what.to_owned() }
}
