//! From a list and what pages are made with to finished letters.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::artifact::sha256;
use crate::base::error::Error;
use crate::content::template::Window;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::letters::greeting::Greeting;
use crate::jobs::letters::journal::private::Workplace;
use crate::jobs::letters::journal::run::{self, Ran};
use crate::jobs::letters::journal::summary::{LanguageFacts, ListFacts, ShardFacts, Summary};
use crate::jobs::letters::journal::{done, rows};
use crate::jobs::letters::make::{Body, Maker, TEMPLATE};
use crate::jobs::letters::plan::{self, Job};
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

impl Production<'_> {
    fn options(&self) -> &Options {
        &self.request.options
    }

    fn default_language(&self) -> &str {
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
        let status = context.event.status.word();
        if !template.status.iter().any(|word| word == status) {
            return Err(Error::NoLetters { status: status.to_owned() });
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
            recipients::judge(self.list, &misfits, &others, default, selection, &mut found);
        }
        sink.extend(found);
        let left_out = self.list.left_out(&misfits, &others);
        outcome.reading = Some(self.reading(&left_out));
        let used = self.used(&left_out);
        let stopped = sink.stops_event() || used.iter().any(|tag| sink.stops_language(tag));
        let greet = self.options().greet;
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
        let signed = |tag: &&&str| context.locales.get(**tag).is_some_and(|l| l.reviewed.is_some());
        let unsigned = used.iter().filter(|tag| !signed(tag));
        outcome.unreviewed = unsigned.map(|tag| (*tag).to_owned()).collect();
        self.make(outcome, sink, &left_out, (&metrics, window), (&bodies, &greetings), progress)
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
            let greeting = Greeting::new(language, fonts, body.greeting?, min_scale, found)?;
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
        let recipients = self.list.recipients.iter().enumerate();
        for (index, recipient) in recipients.filter(|(index, _)| !left_out.contains_key(index)) {
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
            let mut cells = table.rows.iter().skip(1).map(|row| row.cell(place));
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

    fn by_reason(
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

    /// What the letters depend on, without the share that is made here.
    fn plan(&self) -> String {
        let options = Options { today: jiff::civil::Date::ZERO, ..self.options().clone() };
        let inputs = self.workshop.inputs;
        // Lists, labels and telephone calls have words and templates of their own.
        let data = self.workshop.context.workspace.data.differing();
        let mappings = &self.request.mappings;
        let digest = &self.list.table.digest;
        let version = env!("CARGO_PKG_VERSION");
        sha256(format!("{version}{digest}{inputs:?}{data:?}{mappings:?}{options:?}").as_bytes())
    }

    #[allow(clippy::too_many_arguments, reason = "everything that a run knows ends here")]
    fn make(
        &self,
        outcome: &Outcome,
        sink: &mut Sink,
        left_out: &BTreeMap<usize, LeftOut>,
        (metrics, window): (&Metrics, &Window),
        (bodies, greetings): (&BTreeMap<String, Body>, &BTreeMap<String, Greeting<'_>>),
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Option<Summary>, Error> {
        let (request, workshop) = (self.request, self.workshop);
        let context = workshop.context;
        let locales = context.locales.iter();
        let stems =
            locales.map(|(tag, l)| (tag.clone(), plan::stem(l, context.workspace))).collect();
        let default = self.default_language();
        let all = plan::jobs(self.list, left_out, self.options(), self.sheets, default, &stems);
        let jobs = plan::share(all, request.shard);
        let mut found = Vec::new();
        let calls = self.calls(&jobs, &mut found);
        if !found.is_empty() {
            sink.extend(found);
            return Ok(None);
        }
        let maker = Maker {
            list: self.list,
            options: self.options(),
            sheets: self.sheets,
            context,
            compiler: workshop.compiler,
            metrics,
            messages: workshop.messages,
            calls: &calls,
            bodies,
            greetings,
            window,
        };
        let plan = self.plan();
        let shard = request.shard;
        let part = |of: &str| match shard.of {
            1 => of.to_owned(),
            count => format!("{of}-{:03}-of-{count:03}", shard.number),
        };
        let (name, journal) = (part("summary"), format!("{}.jsonl", part("journal")));
        let place = Workplace::take(&outcome.folder, &part("work"))?;
        run::forget_others(&outcome.folder, &part(""))?;
        let earlier = match request.resume {
            true => run::earlier(&outcome.folder, &journal, &plan),
            false => BTreeMap::new(),
        };
        run::forget(&outcome.folder, &journal, &earlier);
        for done in earlier.values() {
            place.append(&journal, &serde_json::to_string(done).unwrap_or_default())?;
        }
        let Ran { done, found } =
            run::run(&maker, &jobs, &earlier, &place, &journal, &plan, progress)?;
        if !found.is_empty() {
            sink.extend(found);
            return Ok(None);
        }
        let numbers = done.iter().filter_map(|done| rows::parse(&done.rows)).flatten().collect();
        let mut summary = Summary {
            version: 1,
            event: context.event.id.clone(),
            event_version: context.event.version,
            enclose_until: maker.until().to_string(),
            list: self.list_facts(),
            plan,
            shard: ShardFacts { number: shard.number, of: shard.of },
            left_out: self.owned_reasons(left_out),
            printed: rows::ranges(&numbers),
            languages: self.language_facts(&jobs),
            findings: BTreeMap::new(),
            files: done.into_iter().flat_map(|done| done.files).collect(),
        };
        let mut papers = vec![maker.counts(&summary, &name)];
        // One share writes what is the same for all.
        if shard.number == 1 {
            let everything =
                plan::jobs(self.list, left_out, self.options(), self.sheets, default, &stems);
            papers.push(maker.note(&self.language_facts(&everything)));
        }
        for (paper, kind) in papers.into_iter().zip(["summary", "cover-note"]) {
            match paper {
                Ok(made) => {
                    place.write(&made.name, &made.bytes)?;
                    summary.files.push(done::facts(&made, kind, None));
                }
                Err(found) => {
                    sink.extend(found);
                    return Ok(None);
                }
            }
        }
        summary.findings = sink.counts();
        let mut text = serde_json::to_vec_pretty(&summary).map_err(|e| broken(&e.to_string()))?;
        text.push(b'\n');
        place.write(&format!("{name}.json"), &text)?;
        place.leave()?;
        Ok(Some(summary))
    }

    fn owned_reasons(&self, left_out: &BTreeMap<usize, LeftOut>) -> BTreeMap<String, Vec<String>> {
        let reasons = self.by_reason(left_out).into_iter();
        reasons.map(|(reason, rows)| (reason.to_owned(), rows)).collect()
    }

    fn list_facts(&self) -> ListFacts {
        let numbers: BTreeSet<u32> = self.list.recipients.iter().map(|r| r.row).collect();
        ListFacts {
            sha256: self.list.table.digest.clone(),
            form: self.list.table.form.word().to_owned(),
            rows: numbers.len(),
            all: rows::ranges(&numbers),
        }
    }

    fn language_facts(&self, jobs: &[Job]) -> Vec<LanguageFacts> {
        let mut all: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for job in jobs.iter().filter(|job| job.kind.is_letters()) {
            let counts = all.entry(job.language.as_deref().unwrap_or_default()).or_default();
            counts.0 += job.sheets.iter().filter(|sheet| sheet.copy == 1).count();
            counts.1 += job.sheets.len();
        }
        let paper = |tag: &str| self.workshop.context.workspace.paper(tag).name;
        all.into_iter()
            .map(|(tag, (recipients, letters))| LanguageFacts {
                language: tag.to_owned(),
                paper: paper(tag),
                recipients,
                letters,
            })
            .collect()
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
