//! How the page of what to print looks: choices, steps, and what is in the way.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::response::Response;
use maud::{Markup, html};
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::{Diagnostic, Scope};
use oppslag::finding::rules::Severity;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::preview::Shelf;
use oppslag::jobs::print::{Outcome, PrintFile, PrintStep};

use crate::serve::background::State as Progress;
use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::links;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::print::PrintJob;
use crate::serve::pages::print::wish::Wish;
use crate::serve::pages::{findings, preview};
use crate::serve::shell;
use crate::serve::words::{Words, number, text};

mod form;

/// What the page speaks of.
struct View<'a> {
    meeting: &'a Meeting,
    shelf: &'a Shelf,
    words: &'a Words,
}

pub(super) fn page(
    desk: &Arc<Desk>,
    meeting: &Meeting,
    wish: Option<Wish>,
    job: Option<&PrintJob>,
    wrong: &[(&str, &str)],
    words: &Words,
) -> Result<Response, Fault> {
    let shelf = desk.studio().shelf()?;
    let view = View { meeting, shelf: &shelf, words };
    let everything = Wish { materials: Vec::new(), ..Wish::usual(meeting, &shelf, &[]) };
    let counts = everything.plan(desk, &meeting.id)?;
    let counted = view.sums(&counts.steps, &counts.uncounted);
    let ids: Vec<String> = counted.keys().cloned().collect();
    let wish = wish.unwrap_or_else(|| Wish::usual(meeting, &shelf, &ids));
    let plan = if wrong.is_empty() { wish.plan(desk, &meeting.id)? } else { Default::default() };
    let stale = job.is_some_and(|job| {
        desk.event(&meeting.id).is_ok_and(|event| desk.studio().state(&event) != job.state)
    });
    let body = html! {
        (shell::meeting(words, &meeting.id, &meeting.name(), &meeting.when(words), "utskrift"))
        @if !wrong.is_empty() { (summary(wrong, words)) }
        div.print {
            (view.form(&wish, &counted, wrong))
            section.results #filer aria-labelledby="filer-tittel" {
                @match job.map(|job| job.work.state()) {
                    Some(Progress::Done(made)) => { (view.made(&made, stale)) }
                    Some(state) => {
                        h2 #filer-tittel { (words.get("web-print-files")) }
                        (self::progress(&meeting.id, &state, words))
                    }
                    None => { (view.planned(&plan.steps, &plan.uncounted)) }
                }
            }
        }
        (archive(meeting, words))
    };
    Ok(shell::page(words, &meeting.name(), shell::Place::Meetings, &body))
}

/// What goes to the archive, with the number of its case.
fn archive(meeting: &Meeting, words: &Words) -> Markup {
    let case = facts::value_at(&meeting.facts, "reference", Form::Text);
    html! {
        section.archive #arkiv aria-labelledby="arkiv-tittel" {
            h2 #arkiv-tittel { (words.get("web-archive")) }
            p { (words.get("web-archive-about")) }
            form.panel method="post" action=(links::meeting(&meeting.id, "utskrift/arkiv")) {
                div.field {
                    label for="f-sak" { (words.get("web-archive-case")) }
                    p.hint #f-sak-hint { (words.get("web-archive-case-hint")) }
                    input #f-sak name="sak" value=(case) autocomplete="off" aria-describedby="f-sak-hint";
                }
                div.buttons { button.second { (words.get("web-archive-make")) } }
            }
        }
    }
}

/// What is in the way of the archive. An archive that lacks a page would look whole.
pub(super) fn not_archived(meeting: &Meeting, found: &[Diagnostic], words: &Words) -> Response {
    let errors = found.iter().filter(|one| one.severity == Severity::Error);
    let body = html! {
        (shell::meeting(words, &meeting.id, &meeting.name(), &meeting.when(words), "utskrift"))
        section aria-labelledby="arkiv-tittel" {
            h2 #arkiv-tittel { (words.get("web-archive")) }
            p.verdict.error role="alert" { (words.get("web-archive-stopped")) }
            ul.findings {
                @for one in errors {
                    li { (shell::finding_card(one, words, findings::place(&meeting.id, one).as_deref())) }
                }
            }
            p { a href=(links::meeting(&meeting.id, "utskrift#arkiv")) { (words.get("web-archive-back")) } }
        }
    };
    shell::page(words, &meeting.name(), shell::Place::Meetings, &body)
}

/// What must be mended in the form, with links to where.
fn summary(wrong: &[(&str, &str)], words: &Words) -> Markup {
    html! {
        div.summary role="alert" tabindex="-1" data-focus="true" {
            h2 { (words.get("web-correct")) }
            ul { @for (field, id) in wrong { li { a href=(format!("#f-{field}")) { (words.get(id)) } } } }
        }
    }
}

/// How far the files are. The script takes this piece anew until nothing in it says that more will come.
pub(super) fn progress(id: &str, state: &Progress<Outcome>, words: &Words) -> Markup {
    match state {
        Progress::Going(done, of) => html! {
            div.progress data-follow=(links::meeting(id, "utskrift/framdrift")) {
                p role="status" {
                    @if *of == 0 { (words.get("web-print-begins")) }
                    @else { (words.with("web-print-going", [("done", number(*done)), ("of", number(*of))])) }
                }
                progress max=((*of).max(1)) value=(*done) aria-label=(words.get("web-print-files")) {}
                noscript { p { a href=(links::meeting(id, "utskrift")) { (words.get("web-print-look")) } } }
            }
        },
        Progress::Done(_) => {
            html! { p { a href=(links::meeting(id, "utskrift")) { (words.get("web-print-look")) } } }
        }
        Progress::Failed(fault) => html! { p.verdict.error role="alert" { (fault.text(words)) } },
    }
}

impl View<'_> {
    /// Copies of each template that somebody counted.
    fn sums(&self, steps: &[PrintStep], uncounted: &[String]) -> BTreeMap<String, i64> {
        let mut sums = BTreeMap::new();
        let lines = steps.iter().flat_map(|step| &step.lines);
        for line in lines.filter(|line| !uncounted.contains(&line.template)) {
            let sum: &mut i64 = sums.entry(line.template.clone()).or_default();
            *sum = sum.saturating_add(line.copies);
        }
        sums
    }

    /// What it will be, before anything is made.
    fn planned(&self, steps: &[PrintStep], uncounted: &[String]) -> Markup {
        html! {
            h2 #filer-tittel { (self.words.get("web-print-steps")) }
            p.hint { (self.words.get("web-print-not-made")) }
            (self.uncounted(uncounted))
            ol.steps { @for step in steps { (self.step(step, &[])) } }
        }
    }

    fn made(&self, made: &Outcome, stale: bool) -> Markup {
        let words = self.words;
        html! {
            h2 #filer-tittel { (words.get("web-print-steps")) }
            @if stale { p.verdict.warning { (words.get("web-print-stale")) } }
            (self.stopped(made))
            @if !made.unreviewed.is_empty() {
                p.state { (words.with("web-print-unread", [("languages", self.list(&made.unreviewed))])) }
            }
            (self.uncounted(&made.uncounted))
            @if !made.files.is_empty() {
                p.all { a.button download href=(links::meeting(&self.meeting.id, "utskrift/alt")) { (words.get("web-print-all")) } }
                @if !made.pages.is_empty() { p.hint { (words.get("web-print-all-hint")) } }
            }
            @if !made.drift.is_empty() {
                div.step.first {
                    h3 { (words.get("web-print-drift")) }
                    p { (words.get("web-print-drift-hint")) }
                    ul.files { @for (name, _) in &made.drift { li { (self.link(name)) } } }
                }
            }
            ol.steps {
                @for step in &made.steps {
                    @let files: Vec<&PrintFile> = made.files.iter().filter(|file| file.step == step.number).collect();
                    (self.step(step, &files))
                }
            }
        }
    }

    /// Languages that were not made, with what must be mended and where.
    fn stopped(&self, made: &Outcome) -> Markup {
        let errors = || made.findings.iter().filter(|one| one.severity == Severity::Error);
        let all: Vec<&Diagnostic> = errors().filter(|one| one.scope == Scope::Event).collect();
        let of = |tag: &str| -> Vec<&Diagnostic> {
            let own = Scope::Language(tag.to_owned());
            errors().filter(|one| one.scope == own).collect()
        };
        let faulty: Vec<String> =
            self.meeting.languages().into_iter().filter(|tag| !of(tag).is_empty()).collect();
        let heading =
            if made.stopped.is_empty() { "web-print-draft-errors" } else { "web-print-stopped" };
        html! {
            @if !all.is_empty() || !faulty.is_empty() {
                div.stopped role="alert" {
                    h3 { (self.words.get(heading)) }
                    @if !all.is_empty() { (self.cards(&self.words.get("web-print-whole"), &links::meeting(&self.meeting.id, ""), &all, true)) }
                    @for tag in &faulty { (self.cards(&self.language(tag), &self.texts(tag), &of(tag), faulty.len() < 3)) }
                }
            }
        }
    }

    fn cards(&self, name: &str, mend: &str, found: &[&Diagnostic], open: bool) -> Markup {
        let said = self
            .words
            .with("web-print-errors", [("name", text(name)), ("errors", number(found.len()))]);
        html! {
            details open[open] {
                summary { (said) }
                ul.findings {
                    @for one in found {
                        li { (shell::finding_card(one, self.words, findings::place(&self.meeting.id, one).as_deref())) }
                    }
                }
                p { a href=(mend) { (self.words.with("web-print-mend", [("name", text(name))])) } }
            }
        }
    }

    /// Where the texts of a language are written.
    fn texts(&self, tag: &str) -> String {
        links::query(&links::meeting(&self.meeting.id, "tekster"), &[("sprak", tag)])
    }

    fn uncounted(&self, templates: &[String]) -> Markup {
        let names: Vec<String> = templates.iter().map(|id| self.material(id)).collect();
        html! {
            @if !names.is_empty() {
                p.state { (self.words.with("web-print-uncounted-all", [("materials", Value::List(names))])) }
            }
        }
    }

    /// One stack of paper. Files come when they are made.
    fn step(&self, step: &PrintStep, files: &[&PrintFile]) -> Markup {
        let (name, colour) = self.paper(step);
        let sheets = usize::try_from(step.sheets()).unwrap_or(usize::MAX);
        let args = [
            ("key", text(key(&name))),
            ("paper", text(name)),
            ("format", text(step.format.clone())),
        ];
        html! {
            li.step {
                svg.stack viewBox="0 0 30 36" width="30" height="36" aria-hidden="true" {
                    @for shift in [8, 4, 0] {
                        rect x=(shift) y=(shift) width="21" height="27" fill=(colour) stroke="#14171c" {}
                    }
                }
                div {
                    h3 { (step.number) ". " (self.words.with("web-print-paper", args)) }
                    ul.loads {
                        @for tag in step.languages() {
                            li { strong { (self.language(tag)) } ": " (self.load(step, tag)) }
                        }
                    }
                    p.hint { (self.words.with("web-print-sheets", [("sheets", number(sheets))])) }
                    @if files.iter().any(|file| !file.counted) {
                        p.hint { (self.words.get("web-print-by-hand")) }
                    }
                    ul.files {
                        @for file in files {
                            li {
                                @if let Some(part) = file.part { (self.words.get(&format!("web-print-part-{part}"))) " " }
                                (self.link(&file.name))
                                span.note { " · " (self.words.with("web-print-pages", [("pages", number(file.pages))])) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// `85 brev og 48 flygeblad på 24 ark`
    fn load(&self, step: &PrintStep, tag: &str) -> String {
        let lines = step.lines.iter().filter(|line| line.language == tag);
        let said = lines.map(|line| {
            let copies = self.copies(&line.template, line.copies);
            if line.per_sheet == 1 {
                return copies;
            }
            let sheets = usize::try_from(line.sheets).unwrap_or(usize::MAX);
            let args = [("copies", text(copies)), ("sheets", number(sheets))];
            self.words.with("web-print-shared", args)
        });
        let args = [("loads", Value::List(said.collect()))];
        self.words.with("web-print-loads", args)
    }

    fn copies(&self, template: &str, count: i64) -> String {
        let name = text(self.material(template));
        let args =
            [("template", text(template)), ("copies", Value::Number(count as f64)), ("name", name)];
        self.words.with("web-print-copies", args)
    }

    fn material(&self, id: &str) -> String {
        let found = self.shelf.templates().find(|one| one.id == id);
        found.map(|one| preview::template_name(&one.names, self.words)).unwrap_or_default()
    }

    fn paper(&self, step: &PrintStep) -> (String, String) {
        let paper = self.shelf.workspace().papers.get(&step.paper);
        let colour = preview::hex(paper.map_or([255; 3], |paper| paper.rgb));
        let name = paper.map(|paper| paper.name.clone()).filter(|name| !name.is_empty());
        (name.unwrap_or_else(|| self.words.get("letters-white")), colour)
    }

    fn link(&self, name: &str) -> Markup {
        let address =
            links::meeting(&self.meeting.id, &format!("utskrift/fil/{}", links::part(name)));
        html! { a download=(name) href=(address) { (name) } }
    }

    fn language(&self, tag: &str) -> String {
        let names = self.shelf.locale(tag).map(|locale| locale.names.clone()).unwrap_or_default();
        shell::language_name(&names, tag, self.words)
    }

    fn list(&self, tags: &[String]) -> Value {
        Value::List(tags.iter().map(|tag| self.language(tag)).collect())
    }
}

/// A paper's name in the letters that messages know their cases by.
fn key(name: &str) -> String {
    name.to_lowercase().replace('å', "a").replace('ø', "o")
}
