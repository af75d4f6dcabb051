//! Kontoret: what belongs to the office and to every meeting, a page a kind.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Form as Posted, Json, Path, State};
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, extract::DefaultBodyLimit};
use maud::{Markup, html};
use oppslag::content::workspace::FILE;
use oppslag::finding::diagnostic::Place as At;
use oppslag::jobs::edit::facts::{self as values, Form};
use oppslag::jobs::edit::{Change, Refusal, Saved, drafts, history, office};
use oppslag::jobs::init;
use oppslag::jobs::preview::Shelf;
use serde_json::json;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form::{self, Filled};
use crate::serve::pages::meeting::{invalid, text};
use crate::serve::pages::office::facts::{Group, Part};
use crate::serve::pages::{Answer, In, Shared, allowed, by_script, to};
use crate::serve::person::Act;
use crate::serve::shell::{self, Place};
use crate::serve::words::Words;

mod facts;
mod lists;
pub(crate) mod senders;
pub(crate) mod swatch;

/// What is half typed of the office lies beside that of meetings, under a name that no meeting has.
const DRAFTS: &str = "@kontoret";

pub(crate) fn routes() -> Router<Arc<Desk>> {
    let unlimited = DefaultBodyLimit::disable();
    Router::new()
        .route("/kontoret", get(first))
        .route("/kontoret/felt", post(save))
        .route("/kontoret/historikk", post(erase))
        .route("/kontoret/avsendere", get(senders::page))
        .route("/kontoret/avsendere/liste", post(senders::change))
        .route("/kontoret/avsendere/ny", post(senders::make))
        .route("/kontoret/avsendere/{id}/logo", post(senders::replace).layer(unlimited))
        .route("/kontoret/avsendere/{id}/regel", post(senders::rule))
        .route("/kontoret/{part}", get(page))
        .route("/kontoret/{part}/ny", post(lists::add))
        .route("/kontoret/{part}/bort", post(lists::remove))
}

async fn first(State(desk): Shared, headers: HeaderMap) -> Answer {
    let words = desk.words(&headers);
    show(&desk, Part::Facts, &lists::New::default(), &words).said(&words)
}

async fn page(State(desk): Shared, headers: HeaderMap, Path(part): Path<String>) -> Answer {
    let words = desk.words(&headers);
    let part = Part::of(&part).ok_or(Fault::Missing).said(&words)?;
    show(&desk, part, &lists::New::default(), &words).said(&words)
}

/// The way around the office, below its name.
pub(crate) fn parts(shelf: &Shelf, here: Part, words: &Words) -> Markup {
    html! {
        div.meeting-head { h1 { (words.get("web-place-office")) } p.when { (shelf.workspace().organisation) } }
        nav.parts aria-label=(words.get("web-office-parts")) {
            ul {
                @for part in Part::ALL {
                    li { a href=(part.address()) aria-current=[(part == here).then_some("page")] {
                        (words.get(part.title()))
                    } }
                }
            }
        }
    }
}

/// A page of fields.
pub(crate) fn show(
    desk: &Desk,
    part: Part,
    new: &lists::New,
    words: &Words,
) -> Result<Response, Fault> {
    allowed(desk, Act::ChangeOffice)?;
    let shelf = desk.studio().shelf()?;
    let file = text(desk.root(), FILE);
    let drafts = drafts::all(desk.root(), DRAFTS);
    let groups = facts::groups(part, &shelf, &file, words);
    let body = html! {
        (parts(&shelf, part, words))
        (lists::summary(new, words))
        @if part == Part::Facts { (to_do(desk, words)) }
        (wrong(&shelf, words))
        div.form.office.papers[part == Part::Papers] {
            form #skjema method="post" action="/kontoret/felt" data-live="true" {
                // Enter in a field saves; it must not press the first button that takes something away.
                button.unseen tabindex="-1" aria-hidden="true" { (words.get("web-save")) }
                input type="hidden" name="side" value=(part.word());
                input type="hidden" name="fane" value="";
                @if groups.is_empty() { p.panel { (words.get("web-office-none")) } }
                @for group in &groups { (one(part, group, &shelf, &file, &drafts, words)) }
                @if !groups.is_empty() {
                    p.save { button { (words.get("web-save")) } span role="status" #lagret {} }
                }
            }
            (lists::form(part, &shelf, new, words))
            @if part == Part::Facts { (past(words)) }
        }
    };
    Ok(shell::page(words, &words.get(part.title()), Place::Office, &body))
}

fn one(
    part: Part,
    group: &Group,
    shelf: &Shelf,
    file: &str,
    drafts: &BTreeMap<String, String>,
    words: &Words,
) -> Markup {
    let filled = |field: &form::Field| filled(field, file, drafts, words);
    let tagged = |field: &form::Field| field.key.strip_prefix("paper.").map(str::to_owned);
    html! {
        section {
            @if !group.title.is_empty() { h2 { (group.title) } }
            @if group.by_hand {
                p { (words.get("web-office-by-hand")) }
            } @else if group.fields.iter().any(|field| tagged(field).is_some()) {
                p.hint { (words.get("web-office-paper-of-hint")) }
                div.counts {
                    @for field in &group.fields {
                        @if let Some(tag) = tagged(field) { (paper(field, &tag, shelf, &filled(field), words)) }
                    }
                }
            } @else {
                @for field in &group.fields { (form::field(field, &filled(field), words)) }
            }
            @if let Some(id) = &group.id { (lists::removal(part, id, group, words)) }
        }
    }
}

/// The paper of one language, with its colour beside it.
fn paper(field: &form::Field, tag: &str, shelf: &Shelf, filled: &Filled, words: &Words) -> Markup {
    let names = shelf.locale(tag).map(|locale| locale.names.clone()).unwrap_or_default();
    let form::Control::Choice(papers) = &field.control else { return html! {} };
    html! {
        div.paper {
            label for=(format!("f-paper-{tag}")) { (swatch::chip(shelf.workspace().paper(tag).rgb)) " " (shell::language_name(&names, tag, words)) }
            input type="hidden" name=(format!("old:{}", field.key)) value=(filled.saved);
            select id=(format!("f-paper-{tag}")) name=(format!("new:{}", field.key)) {
                @for (id, name) in papers { option value=(id) selected[*id == filled.shown] { (name) } }
            }
            span.wrong data-wrong=(field.key) { @for one in &filled.wrong { (one) } }
        }
    }
}

fn filled(
    field: &form::Field,
    file: &str,
    drafts: &BTreeMap<String, String>,
    words: &Words,
) -> Filled {
    let saved = values::value_at(file, &field.key, field.form);
    let draft = drafts.get(&field.key);
    let shown = draft.unwrap_or(&saved).clone();
    let wrong = draft.map(|text| said_of(text, field.form, words)).into_iter().collect();
    Filled { saved, shown, wrong, aside: String::new() }
}

/// What is wrong with something that waits.
fn said_of(draft: &str, form: Form, words: &Words) -> String {
    match (draft.trim().is_empty(), form) {
        (true, _) => words.get("web-office-needed"),
        (false, Form::Number | Form::Decimal) => words.get(&invalid(form)),
        _ => words.get("web-invalid-text"),
    }
}

/// What is wrong with the office's own file.
fn wrong(shelf: &Shelf, words: &Words) -> Markup {
    let of_file = shelf.findings().iter();
    let own = of_file.filter(|f| f.place.as_ref().is_some_and(|at: &At| at.path() == FILE));
    let found: Vec<_> = own.cloned().collect();
    html! { @if !found.is_empty() { (shell::findings(&found, words)) } }
}

/// The way to what is missing until the first poster.
fn to_do(desk: &Desk, words: &Words) -> Markup {
    html! {
        @if !init::missing(desk.root()).is_empty() {
            p { a href="/start" { (words.get("web-start-missing")) } }
        }
    }
}

fn past(words: &Words) -> Markup {
    html! {
        section {
            h2 { (words.get("web-office-history")) }
            p { (words.get("web-office-history-text")) }
            form method="post" action="/kontoret/historikk" {
                label.tick { input type="checkbox" name="sikker" value="ja" required; span { (words.get("web-office-history-sure")) } }
                p.save { button.second { (words.get("web-office-history-erase")) } }
            }
        }
    }
}

async fn erase(
    State(desk): Shared,
    headers: HeaderMap,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    if pairs.iter().any(|(key, value)| key == "sikker" && value == "ja") {
        history::erase(desk.root()).said(&words)?;
    }
    Ok(to("/kontoret"))
}

/// Saves what was changed. A script gets what became of each field.
async fn save(
    State(desk): Shared,
    headers: HeaderMap,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let answers = save_all(&desk, &pairs, &words).said(&words)?;
    if by_script(&headers) {
        let name = words.get("web-place-office");
        let shelf = desk.studio().shelf().said(&words)?;
        return Ok(Json(json!({
            "fields": answers, "picture": null, "shaping": false, "name": name,
            "when": shelf.workspace().organisation, "saved": words.get("web-saved"),
        }))
        .into_response());
    }
    let side = pairs.iter().find(|(key, _)| key == "side").map_or("", |(_, value)| value.as_str());
    let part = Part::of(side).ok_or(Fault::BadForm).said(&words)?;
    Ok(to(&part.address()))
}

/// Saves every field of a form that was changed.
pub(crate) fn save_all(
    desk: &Desk,
    pairs: &[(String, String)],
    words: &Words,
) -> Result<serde_json::Map<String, serde_json::Value>, Fault> {
    let mut answers = serde_json::Map::new();
    let waiting = drafts::all(desk.root(), DRAFTS);
    for key in form::withdrawn(pairs, &waiting) {
        drafts::keep(desk.root(), DRAFTS, &key, None)?;
        answers.insert(key, json!({ "state": "saved" }));
    }
    for (key, old, new) in form::changes(pairs) {
        let shelf = desk.studio().shelf()?;
        let file = text(desk.root(), FILE);
        let field = facts::find(&shelf, &file, &key, words).ok_or(Fault::BadForm)?;
        if !facts::offers(&field, &old, &new) {
            return Err(Fault::BadForm);
        }
        let change = Change { old: &old, new: &new };
        let outcome = office::set(desk.root(), &key, field.form, change, &desk.writer());
        answers.insert(key.clone(), told(desk, &field, outcome, change, words)?);
    }
    Ok(answers)
}

fn told(
    desk: &Desk,
    field: &form::Field,
    outcome: Result<Saved, Refusal>,
    change: Change,
    words: &Words,
) -> Result<serde_json::Value, Fault> {
    let draft = |text| drafts::keep(desk.root(), DRAFTS, &field.key, text);
    Ok(match outcome {
        Ok(Saved::Written | Saved::Same) => {
            draft(None)?;
            json!({ "state": "saved", "saved": change.new })
        }
        Ok(Saved::Conflict(now)) => {
            let shown = if now.is_empty() { words.get("web-nothing") } else { now.clone() };
            let args = [("now", oppslag::content::locale::values::Value::Text(shown))];
            json!({ "state": "conflict", "saved": now, "wrong": words.with("web-conflict", args) })
        }
        Err(Refusal::Invalid(_)) => {
            draft(Some(change.new))?;
            json!({ "state": "invalid", "saved": change.old, "wrong": words.get(&invalid(field.form)) })
        }
        Err(Refusal::Broken(found)) => {
            draft(Some(change.new))?;
            let wrong = match found.first() {
                Some(_) if change.new.trim().is_empty() => words.get("web-office-needed"),
                Some(finding) => words.finding(finding),
                None => words.get("web-broken-file"),
            };
            json!({ "state": "invalid", "saved": change.old, "wrong": wrong })
        }
        Err(Refusal::Unwritable(error)) => {
            json!({ "state": "failed", "saved": change.old, "wrong": shell::error(&error, words) })
        }
        Err(Refusal::Unknown) => return Err(Fault::BadForm),
    })
}
