//! From what letters are made of to their files, job by job, and to the summary of what was made.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::artifact::sha256;
use crate::base::error::Error;
use crate::content::locale::messages::Messages;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::sink::Sink;
use crate::jobs::letters::journal::private::Workplace;
use crate::jobs::letters::journal::run::{self, RunEnd};
use crate::jobs::letters::journal::summary::{Done, LanguageFacts, ListFacts, ShardFacts, Summary};
use crate::jobs::letters::journal::{done, rows};
use crate::jobs::letters::make::{Body, Maker};
use crate::jobs::letters::plan::{self, Job};
use crate::jobs::letters::produce::{Production, Stock};
use crate::jobs::letters::request::{Options, Outcome, Request};
use crate::jobs::letters::shard::Shard;
use crate::people::list::LeftOut;

/// What a share's own notes are called.
struct Notes {
    /// The ending of all of them; empty where there is one share.
    ending: String,
    summary: String,
    journal: String,
    work: String,
}

impl Notes {
    fn of(shard: Shard) -> Self {
        let ending = match shard.of {
            1 => String::new(),
            count => format!("-{:03}-of-{count:03}", shard.number),
        };
        let of = |name: &str| format!("{name}{ending}");
        let (summary, work) = (of("summary"), of("work"));
        Self { summary, journal: format!("{}.jsonl", of("journal")), work, ending }
    }
}

impl Production<'_> {
    /// Makes the letters of this share and what lies beside them. Nothing where something went wrong, which
    /// is then told.
    pub(crate) fn make(
        &self,
        outcome: &Outcome,
        sink: &mut Sink,
        stock: &Stock,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Option<Summary>, Error> {
        let jobs = plan::share(self.jobs(stock.left_out), self.request.shard);
        let mut found = Vec::new();
        let calls = self.calls(&jobs, &mut found);
        if !found.is_empty() {
            sink.extend(found);
            return Ok(None);
        }
        let maker = self.maker(stock, &calls);
        let (plan, notes) = (self.plan(), Notes::of(self.request.shard));
        let place = Workplace::take(&outcome.folder, &notes.work)?;
        let earlier = self.earlier(outcome, &place, &notes, &plan)?;
        let RunEnd { done, found } =
            run::run(&maker, &jobs, &earlier, &place, &notes.journal, &plan, progress)?;
        if !found.is_empty() {
            sink.extend(found);
            return Ok(None);
        }
        let mut summary = self.summary(&maker, stock.left_out, &jobs, plan, done);
        let found = self.papers(&maker, stock.left_out, &place, &notes, &mut summary)?;
        if !found.is_empty() {
            sink.extend(found);
            return Ok(None);
        }
        summary.findings = sink.counts();
        let text = serde_json::to_vec_pretty(&summary);
        let mut text = text.map_err(|e| Error::BrokenData { what: e.to_string() })?;
        text.push(b'\n');
        place.write(&format!("{}.json", notes.summary), &text)?;
        place.leave()?;
        Ok(Some(summary))
    }

    /// The jobs of all shares.
    fn jobs(&self, left_out: &BTreeMap<usize, LeftOut>) -> Vec<Job> {
        let context = self.workshop.context;
        let locales = context.locales.iter();
        let stems = locales.map(|(tag, l)| (tag.clone(), plan::stem(l, context.workspace)));
        let default = self.default_language();
        plan::jobs(self.list, left_out, self.options(), self.sheets, default, &stems.collect())
    }

    fn maker<'a>(&'a self, stock: &Stock<'a>, calls: &'a BTreeMap<String, Messages>) -> Maker<'a> {
        Maker {
            list: self.list,
            options: self.options(),
            sheets: self.sheets,
            context: self.workshop.context,
            compiler: self.workshop.compiler,
            metrics: stock.metrics,
            messages: self.workshop.messages,
            calls,
            bodies: stock.bodies,
            greetings: stock.greetings,
            window: stock.window,
        }
    }

    /// What the letters depend on, without the share that is made here.
    fn plan(&self) -> String {
        let options = Options { today: jiff::civil::Date::ZERO, ..self.options().clone() };
        let inputs = self.workshop.inputs;
        // Lists, labels and telephone calls have words and templates of their own.
        let data = self.workshop.context.workspace.data.differing();
        let data = if data.is_empty() { String::new() } else { format!("{data:?}") };
        let Request { sheet, header, hidden, mappings, .. } = self.request;
        let read = (sheet, header, hidden);
        let digest = &self.list.table.digest;
        let version = env!("CARGO_PKG_VERSION");
        sha256(
            format!("{version}{digest}{inputs:?}{data}{mappings:?}{read:?}{options:?}").as_bytes(),
        )
    }

    /// The jobs that an earlier run has done, noted in a new journal. What it left else is removed.
    fn earlier(
        &self,
        outcome: &Outcome,
        place: &Workplace,
        notes: &Notes,
        plan: &str,
    ) -> Result<BTreeMap<String, Done>, Error> {
        let (folder, journal) = (&outcome.folder, &notes.journal);
        run::forget_others(folder, &notes.ending)?;
        let earlier = match self.request.resume {
            true => run::earlier(folder, journal, plan),
            false => BTreeMap::new(),
        };
        run::forget(folder, journal, &earlier);
        for done in earlier.values() {
            place.append(journal, &serde_json::to_string(done).unwrap_or_default())?;
        }
        Ok(earlier)
    }

    fn summary(
        &self,
        maker: &Maker,
        left_out: &BTreeMap<usize, LeftOut>,
        jobs: &[Job],
        plan: String,
        done: Vec<Done>,
    ) -> Summary {
        let (event, shard) = (self.workshop.context.event, self.request.shard);
        let numbers = done.iter().filter_map(|done| rows::parse(&done.rows)).flatten().collect();
        Summary {
            version: 2,
            event: event.id.clone(),
            event_version: event.version,
            enclose_until: maker.until().to_string(),
            list: self.list_facts(),
            plan,
            shard: ShardFacts { number: shard.number, of: shard.of },
            left_out: self.owned_reasons(left_out),
            printed: rows::ranges(&numbers),
            languages: self.language_facts(jobs, maker.bodies),
            findings: BTreeMap::new(),
            files: done.into_iter().flat_map(|done| done.files).collect(),
        }
    }

    /// Writes the page with counts and the note for caseworkers; says what went wrong.
    fn papers(
        &self,
        maker: &Maker,
        left_out: &BTreeMap<usize, LeftOut>,
        place: &Workplace,
        notes: &Notes,
        summary: &mut Summary,
    ) -> Result<Vec<Diagnostic>, Error> {
        let mut papers = vec![maker.counts(summary, &notes.summary)];
        // One share writes what is the same for all.
        if self.request.shard.number == 1 {
            let facts = self.language_facts(&self.jobs(left_out), maker.bodies);
            papers.push(maker.note(&facts));
        }
        for (paper, kind) in papers.into_iter().zip(["summary", "cover-note"]) {
            match paper {
                Ok(made) => {
                    place.write(&made.name, &made.bytes)?;
                    summary.files.push(done::facts(&made, kind, None));
                }
                Err(found) => return Ok(found),
            }
        }
        Ok(Vec::new())
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
            counted: self.list.table.counted.saturating_sub(self.list.table.header + 1),
            all: rows::ranges(&numbers),
        }
    }

    fn language_facts(&self, jobs: &[Job], bodies: &BTreeMap<String, Body>) -> Vec<LanguageFacts> {
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
                code: bodies.get(tag).map(|body| body.document.code.clone()),
            })
            .collect()
    }
}
