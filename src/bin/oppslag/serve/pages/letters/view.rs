//! How the page of letters looks: the list, what was found in it, and how letters are to be made.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::jobs::letters::request::Outcome;
use oppslag::jobs::preview::Shelf;
use oppslag::jobs::print;
use oppslag::people::foreign::Foreign;

use crate::serve::background::State as Progress;
use crate::serve::fault::Fault;
use crate::serve::links;
use crate::serve::lists::Gone;
use crate::serve::pages::findings;
use crate::serve::pages::letters::batch::Letters;
use crate::serve::pages::letters::options::Wish;
use crate::serve::pages::meeting::Meeting;
use crate::serve::shell;
use crate::serve::words::{Words, number, text};

mod choices;
mod columns;

/// Findings that are shown; of more, their number.
const SHOWN: usize = 100;
/// The rule that says that nobody has read a translation: a state rather than a fault.
const UNREVIEWED: &str = "unreviewed-translation";

/// A list as the page shows it.
pub(super) struct Shown {
    pub(super) address: String,
    pub(super) name: String,
    pub(super) wish: Wish,
    pub(super) read: Arc<Outcome>,
    pub(super) work: Option<Progress<Letters>>,
}

fn whole(meeting: &Meeting, body: &Markup, words: &Words) -> Response {
    let body = html! {
        (shell::meeting(words, &meeting.id, &meeting.name(), &meeting.when(words), "brev"))
        (body)
    };
    shell::page(words, &meeting.name(), shell::Place::Meetings, &body)
}

/// The page before there is a list. `wrong` says why the one that was chosen is none.
pub(super) fn start(
    meeting: &Meeting,
    wrong: Option<&str>,
    status: StatusCode,
    words: &Words,
) -> Response {
    let body = html! {
        @if let Some(wrong) = wrong {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                h2 { (words.get("web-correct")) }
                ul { li { a href="#f-liste" { (wrong) } } }
            }
        }
        (chooser(meeting, wrong, "web-list-choose", words))
        (archive(meeting, words))
    };
    (status, whole(meeting, &body, words)).into_response()
}

/// Where the list is chosen.
fn chooser(meeting: &Meeting, wrong: Option<&str>, heading: &str, words: &Words) -> Markup {
    html! {
        form.panel.list method="post" enctype="multipart/form-data" action=(links::meeting(&meeting.id, "brev")) data-once="true" {
            h2 { label for="f-liste" { (words.get(heading)) } }
            p.hint #liste-hint { (words.get("web-list-choose-hint")) }
            p.wrong #liste-wrong { @if let Some(wrong) = wrong { (wrong) } }
            input.drop #f-liste type="file" name="liste" required accept=".csv,.xlsx,.ods,.txt"
                aria-describedby="liste-hint liste-wrong" aria-invalid=[wrong.map(|_| "true")];
            div.buttons { button { (words.get("web-list-read")) } }
            p.private { (words.get("web-list-private")) }
        }
    }
}

fn archive(meeting: &Meeting, words: &Words) -> Markup {
    html! {
        section.panel aria-labelledby="arkiv" {
            h2 #arkiv { (words.get("web-list-archive")) }
            p.hint { (words.get("web-list-archive-hint")) }
            p { a.button.second download href=(links::meeting(&meeting.id, "brev/uten-navn")) { (words.get("web-list-archive-fetch")) } }
        }
    }
}

/// What the file is that was taken for a list.
pub(super) fn foreign(kind: Foreign, nameless: bool) -> &'static str {
    match kind {
        Foreign::Empty if nameless => "web-list-none",
        Foreign::Empty => "web-list-empty",
        Foreign::Document => "web-list-document",
        Foreign::Old => "web-list-old",
        Foreign::Locked => "web-list-locked",
        Foreign::OtherSheet => "web-list-other-sheet",
        Foreign::Pdf => "web-list-pdf",
        Foreign::Picture => "web-list-picture",
        Foreign::Other => "web-list-other",
    }
}

/// The page of a list that is not there any more.
pub(super) fn gone(meeting: &Meeting, gone: Option<Gone>, words: &Words) -> Response {
    let (id, status) = match gone {
        Some(Gone::Fetched) => ("web-list-fetched", StatusCode::OK),
        Some(Gone::Told) => ("web-list-told", StatusCode::OK),
        Some(Gone::Left) => ("web-list-left", StatusCode::GONE),
        Some(Gone::Old) => ("web-list-old-gone", StatusCode::GONE),
        None => ("web-list-unknown", StatusCode::NOT_FOUND),
    };
    let body = html! {
        p.verdict.good[status == StatusCode::OK].warning[status != StatusCode::OK] role="status" { (words.get(id)) }
        (chooser(meeting, None, "web-list-choose", words))
        (archive(meeting, words))
    };
    (status, whole(meeting, &body, words)).into_response()
}

/// Why there is no letter for the archive.
pub(super) fn unmade(meeting: &Meeting, made: &print::Outcome, words: &Words) -> Response {
    let errors = made.findings.iter().filter(|one| one.severity == Severity::Error).collect();
    let body = html! {
        h2 { (words.get("web-list-unmade")) }
        (found(meeting, errors, words))
        p { a href=(links::meeting(&meeting.id, "brev")) { (words.get("web-list-back")) } }
    };
    (StatusCode::UNPROCESSABLE_ENTITY, whole(meeting, &body, words)).into_response()
}

/// The page of a list.
pub(super) fn page(
    meeting: &Meeting,
    shelf: &Shelf,
    list: &Shown,
    words: &Words,
) -> Result<Response, Fault> {
    let all: Vec<&Diagnostic> =
        list.read.findings.iter().filter(|one| one.rule.code != UNREVIEWED).collect();
    let errors = all.iter().filter(|one| one.severity == Severity::Error).count();
    let body = html! {
        div.held data-leave=(format!("{}/forlatt", list.address)) data-here=(format!("{}/her", list.address)) {
            div.meeting-head {
                h2 { (words.with("web-list-name", [("name", text(list.name.clone()))])) }
                form method="post" action=(format!("{}/glem", list.address)) {
                    button.quiet { (words.get("web-list-forget")) }
                }
            }
            section #brevene aria-live="polite" { (made(meeting, shelf, list, words)) }
            @if !all.is_empty() {
                section.panel aria-labelledby="funnet" {
                    h2 #funnet { (words.get("web-findings")) }
                    (verdict(errors, all.len() - errors, words))
                    (found(meeting, all, words))
                }
            }
            form.panel method="post" action=(list.address) data-once="true" {
                @if let Some(reading) = &list.read.reading {
                    (columns::counts(meeting, shelf, reading, words))
                    (columns::columns(reading, &list.wish, words))
                }
                (choices::choices(meeting, shelf, list, words)?)
                div.buttons {
                    @if errors == 0 && list.read.reading.is_some() {
                        button name="lag" value="brev" { (words.get("web-list-make")) }
                    }
                    button.second { (words.get("web-list-again")) }
                }
                @if errors > 0 { p.hint { (words.get("web-list-again-hint")) } }
            }
            @if errors > 0 { (chooser(meeting, None, "web-list-another", words)) }
            @else { p.private { (words.get("web-list-private")) } }
        }
    };
    Ok(whole(meeting, &body, words))
}

fn verdict(errors: usize, warnings: usize, words: &Words) -> Markup {
    let class = if errors > 0 { "verdict error" } else { "verdict warning" };
    let args = [("errors", number(errors)), ("warnings", number(warnings))];
    html! { p class=(class) { (words.with("web-list-verdict", args)) } }
}

/// Findings, the worst first, each with a link to where it is mended unless that is the list itself.
fn found(meeting: &Meeting, mut all: Vec<&Diagnostic>, words: &Words) -> Markup {
    all.sort_by_key(|one| std::cmp::Reverse(one.severity));
    let more = all.len().saturating_sub(SHOWN);
    html! {
        ul.findings {
            @for one in all.iter().take(SHOWN) {
                li { (shell::finding_card(one, words, findings::place(&meeting.id, one).as_deref())) }
            }
        }
        @if more > 0 { p { (words.with("web-list-more", [("count", number(more))])) } }
    }
}

/// What came of making letters.
fn made(meeting: &Meeting, shelf: &Shelf, list: &Shown, words: &Words) -> Markup {
    match &list.work {
        None => html! {},
        Some(Progress::Done(made)) if made.zip.is_some() => ready(shelf, list, made, words),
        Some(Progress::Done(made)) => {
            let errors = made.outcome.findings.iter();
            let errors = errors.filter(|one| one.severity == Severity::Error).collect();
            html! {
                p.verdict.error role="alert" { (words.get("web-list-stopped")) }
                (found(meeting, errors, words))
            }
        }
        Some(state) => progress(&list.address, state, words),
    }
}

/// How far the letters are. The script takes this piece anew until nothing in it says that more will come.
pub(super) fn progress(address: &str, state: &Progress<Letters>, words: &Words) -> Markup {
    match state {
        Progress::Going(done, of) => html! {
            div.progress data-follow=(format!("{address}/framdrift")) {
                p role="status" {
                    @if *of == 0 { (words.get("web-list-begins")) }
                    @else { (words.with("web-list-going", [("done", number(*done)), ("of", number(*of))])) }
                }
                progress max=((*of).max(1)) value=(*done) aria-label=(words.get("web-list-make")) {}
                noscript { p { a href=(address) { (words.get("web-list-look")) } } }
            }
        },
        Progress::Done(_) => html! { p { a href=(address) { (words.get("web-list-look")) } } },
        Progress::Failed(fault) => html! { p.verdict.error role="alert" { (fault.text(words)) } },
    }
}

/// Letters that wait to be fetched, with what one does with them.
fn ready(shelf: &Shelf, list: &Shown, made: &Letters, words: &Words) -> Markup {
    let letters = made.outcome.summary.iter().flat_map(|summary| &summary.languages);
    let letters: usize = letters.map(|one| one.letters).sum();
    let unread: Vec<String> =
        made.outcome.unreviewed.iter().map(|tag| language(shelf, tag, words)).collect();
    html! {
        div.panel.ready {
            p.verdict.good role="status" { (words.with("web-list-made", [("letters", number(letters))])) }
            form method="post" action=(format!("{}/hent", list.address)) data-fetched="true" {
                button { (words.get("web-list-fetch")) }
            }
            p.hint { (words.get("web-list-fetch-hint")) }
            @if !unread.is_empty() {
                p.state { (words.with("web-print-unread", [("languages", Value::List(unread))])) }
            }
            @if !made.batches.is_empty() {
                h3 { (words.get("web-list-order")) }
                ol.batches {
                    @for (tag, name, pages) in &made.batches {
                        @let paper = shelf.workspace().paper(tag).name;
                        @let args = [
                            ("paper", text(if paper.is_empty() { words.get("letters-white") } else { paper })),
                            ("language", text(language(shelf, tag, words))), ("pages", number(*pages)),
                        ];
                        li { (words.with("web-list-batch", args)) " " code { (name) } }
                    }
                }
            }
        }
    }
}

fn language(shelf: &Shelf, tag: &str, words: &Words) -> String {
    let names = shelf.locale(tag).map(|locale| locale.names.clone()).unwrap_or_default();
    shell::language_name(&names, tag, words)
}
