//! One meeting: the form on one side, the page on the other.

use std::collections::BTreeMap;
use std::path::Path as FilePath;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Form as Posted, Path, Query, State};
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use maud::{Markup, html};
use oppslag::content::data::Data;
use oppslag::content::event;
use oppslag::content::locale::values::Value;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::edit::{Change, Refusal, Saved, drafts, history, messages};
use oppslag::jobs::init;
use oppslag::jobs::preview::Shelf;
use serde_json::json;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form::{self, Filled};
use crate::serve::pages::fields::{self, Section};
use crate::serve::pages::preview::{self, Look};
use crate::serve::pages::{Answer, In, Shared, allowed, by_script, programme, to};
use crate::serve::person::Act;
use crate::serve::words::Words;
use crate::serve::{links, shell};

/// Texts of the original that stand beside the facts: the meeting's name and what it is about.
const TEXTS: [(&str, &str); 2] = [("title", "web-title"), ("summary", "web-summary")];
/// Messages without which a meeting has no pages.
const NEEDED: [&str; 3] = ["title", "summary", "letter-intro"];
/// The language that the others are translated from.
pub(crate) const SOURCE: &str = "nb";
/// Keys after whose change the form has other fields.
const SHAPING: [&str; 3] = ["status", "registration.by", "languages"];

/// A meeting as its files are.
pub(crate) struct Meeting {
    pub(crate) id: String,
    /// `event.toml`.
    pub(crate) facts: String,
    /// `nb.ftl`.
    pub(crate) original: String,
    /// What every invitation says in the original, by id.
    usual: BTreeMap<String, String>,
    /// What is half typed, by key.
    pub(crate) drafts: BTreeMap<String, String>,
}

impl Meeting {
    pub(crate) fn read(desk: &Desk, id: &str) -> Result<Self, Fault> {
        let folder = desk.event(id)?;
        let usual = Data::new(Some(desk.root())).text(&format!("locales/{SOURCE}/invitation.ftl"));
        let usual =
            usual.ok().flatten().map(|file| messages::texts(&file.text)).unwrap_or_default();
        Ok(Self {
            id: id.to_owned(),
            usual: usual.into_iter().map(|one| (one.id, one.value)).collect(),
            facts: text(&folder.join(event::FILE)),
            original: text(&folder.join(format!("{SOURCE}.ftl"))),
            drafts: drafts::all(desk.root(), id),
        })
    }

    /// The file of its facts, from the workspace's folder on.
    pub(crate) fn file(id: &str) -> String {
        format!("events/{id}/{}", event::FILE)
    }

    /// What the original says in a message.
    pub(crate) fn original(&self, id: &str) -> String {
        let all = messages::texts(&self.original).into_iter();
        all.into_iter().find(|one| one.id == id).map(|one| one.value).unwrap_or_default()
    }

    /// What it is called.
    pub(crate) fn name(&self) -> String {
        let title = self.original("title");
        if title.is_empty() { self.id.clone() } else { title }
    }

    pub(crate) fn date(&self) -> Option<Date> {
        facts::value_at(&self.facts, "date", Form::Date).parse().ok()
    }

    /// Its day and hours in words.
    pub(crate) fn when(&self, words: &Words) -> String {
        let Some(date) = self.date() else { return String::new() };
        let time = |key| facts::value_at(&self.facts, key, Form::Time);
        let args = [
            ("date", Value::Date(date)),
            ("start", Value::Text(time("start"))),
            ("end", Value::Text(time("end"))),
        ];
        words.with("web-when-line", args)
    }

    /// The languages that it is made in, in their order.
    pub(crate) fn languages(&self) -> Vec<String> {
        let all = facts::value_at(&self.facts, "languages", Form::Texts);
        all.lines().map(str::to_owned).collect()
    }

    /// The messages that its pages need, in the order in which one writes them, and then all others that the
    /// original has.
    pub(crate) fn message_ids(&self) -> Vec<String> {
        let mut all: Vec<String> = NEEDED.map(str::to_owned).to_vec();
        for index in 0..facts::count(&self.facts, "programme") {
            all.push(facts::value_at(
                &self.facts,
                &format!("programme.{index}.message"),
                Form::Text,
            ));
        }
        let recurring =
            |id: &String| id.starts_with("programme-welcome") && self.original(id).is_empty();
        all.extend(messages::texts(&self.original).into_iter().map(|one| one.id));
        let mut seen = std::collections::HashSet::new();
        all.retain(|id| !id.is_empty() && !recurring(id) && seen.insert(id.clone()));
        all
    }

    /// The value under a key, whole or half typed.
    pub(crate) fn filled(&self, key: &str, form: Form, words: &Words) -> Filled {
        let saved = match text_key(key) {
            Some((_, id)) => match self.original(id) {
                own if own.is_empty() => self.usual.get(id).cloned().unwrap_or_default(),
                own => own,
            },
            None => facts::value_at(&self.facts, key, form),
        };
        let draft = self.drafts.get(key);
        let shown = draft.unwrap_or(&saved).clone();
        let wrong = draft.map(|_| words.get(&invalid(form))).into_iter().collect();
        let aside = aside(&shown, form, words);
        Filled { saved, shown, wrong, aside }
    }
}

/// The language and the message that a key such as `text.so.title` names.
fn text_key(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix("text.")?.split_once('.')
}

/// A text file; empty where there is none. What is wrong with it is a finding.
pub(crate) fn text(path: &FilePath) -> String {
    oppslag::content::data::read_text(path, "").map(|file| file.text.clone()).unwrap_or_default()
}

/// The id of what is said of something that is no such value.
pub(crate) fn invalid(form: Form) -> String {
    let word = match form {
        Form::Date => "date",
        Form::Time => "time",
        Form::Number | Form::Decimal => "number",
        _ => "text",
    };
    format!("web-invalid-{word}")
}

/// The weekday of a date, which nobody has to work out.
fn aside(shown: &str, form: Form, words: &Words) -> String {
    match (form, shown.parse::<Date>()) {
        (Form::Date, Ok(date)) => words.with("web-weekday", [("date", Value::Date(date))]),
        _ => String::new(),
    }
}

pub(crate) async fn page(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let meeting = Meeting::read(&desk, &id).said(&words)?;
    let shelf = desk.studio().shelf().said(&words)?;
    let look = look.complete(&meeting, &shelf);
    let looked = look.clone();
    let shown = preview::make(&desk, &meeting.id, &looked, &words).await.said(&words)?;
    let sections = fields::sections(&shelf, &meeting.facts, &words);
    let body = html! {
        (shell::meeting(&words, &id, &meeting.name(), &meeting.when(&words), ""))
        div.desk {
            div.form {
                (form(&meeting, &shelf, &sections, &look, &words))
                (earlier(&desk, &id, &words))
            }
            (preview::panel(&meeting, &shelf, &look, &shown, &words))
        }
    };
    Ok(shell::page(&words, &meeting.name(), shell::Place::Meetings, &body))
}

fn form(
    meeting: &Meeting,
    shelf: &Shelf,
    sections: &[Section],
    look: &Look,
    words: &Words,
) -> Markup {
    let filled = |field: &form::Field| {
        form::field(field, &meeting.filled(&field.key, field.form, words), words)
    };
    let topic = TEXTS.map(|(id, label)| form::Field {
        key: format!("text.{SOURCE}.{id}"),
        label,
        form: Form::Text,
        control: if id == "title" { form::Control::Line } else { form::Control::Lines },
    });
    html! {
        form #skjema method="post" action=(links::meeting(&meeting.id, "felt")) data-live="true" {
            (look.hidden())
            @for (number, section) in sections.iter().enumerate() {
                section aria-labelledby=(section.id) {
                    h2 id=(section.id) { (words.get(section.id)) }
                    @for field in section.fields.iter().filter(|field| !field.key.starts_with("copies.")) {
                        (filled(field))
                    }
                    @if section.id == "web-letters" { (copies(meeting, shelf, section, words)) }
                }
                @if number == 0 {
                    section aria-labelledby="web-topic" {
                        h2 #web-topic { (words.get("web-topic")) }
                        @for field in &topic { (filled(field)) }
                    }
                    (programme::section(meeting, words))
                }
            }
            p.save { button { (words.get("web-save")) } span role="status" #lagret {} }
        }
    }
}

/// How many letters in each language.
fn copies(meeting: &Meeting, shelf: &Shelf, section: &Section, words: &Words) -> Markup {
    let name = |tag: &str| {
        let names = shelf.locale(tag).map(|locale| locale.names.clone()).unwrap_or_default();
        shell::language_name(&names, tag, words)
    };
    html! {
        fieldset.field {
            legend { (words.get("web-letters-counts")) }
            div.counts {
                @for field in section.fields.iter() {
                    @if let Some(tag) = field.key.strip_prefix("copies.letters.") {
                        @let filled = meeting.filled(&field.key, field.form, words);
                        label {
                            span { (name(tag)) }
                            input type="hidden" name=(format!("old:{}", field.key)) value=(filled.saved);
                            input type="text" inputmode="numeric" class="short" value=(filled.shown)
                                name=(format!("new:{}", field.key)) autocomplete="off";
                            span.wrong data-wrong=(field.key) { @for one in &filled.wrong { (one) } }
                        }
                    }
                }
            }
        }
    }
}

/// Versions that can be brought back.
fn earlier(desk: &Desk, id: &str, words: &Words) -> Markup {
    let all = history::versions(desk.root(), &Meeting::file(id));
    html! {
        @if !all.is_empty() {
            details.earlier {
                summary { (words.get("web-earlier")) }
                form method="post" action=(links::meeting(id, "tidligere")) {
                    ul {
                        @for version in all.iter().take(20) {
                            @let time = version.at.replace('T', " ");
                            li {
                                span { (time.get(..13).unwrap_or(&time)) ":" (time.get(13..15).unwrap_or_default()) " " (version.by) }
                                button name="at" value=(format!("{} {}", version.at, version.by)) { (words.get("web-restore")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Saves what was changed. A script gets what became of each field, and the page as it is now.
pub(crate) async fn save(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    desk.event(&id).said(&words)?;
    let shelf = desk.studio().shelf().said(&words)?;
    let look = Look::of(&pairs);
    let mut answers = serde_json::Map::new();
    let mut shaping = false;
    for key in form::withdrawn(&pairs, &drafts::all(desk.root(), &id)) {
        allowed(&desk, Act::ChangeMeeting).said(&words)?;
        drafts::keep(desk.root(), &id, &key, None).said(&words)?;
        answers.insert(key, json!({ "state": "saved" }));
    }
    for (key, old, new) in form::changes(&pairs) {
        let change = Change { old: &old, new: &new };
        let act = if text_key(&key).is_some() { Act::ChangeTexts } else { Act::ChangeMeeting };
        allowed(&desk, act).said(&words)?;
        let (outcome, form) = save_one(&desk, &shelf, &id, &key, change, &words).said(&words)?;
        shaping |= SHAPING.contains(&key.as_str());
        answers.insert(
            key.clone(),
            told(&desk, &id, &key, (outcome, form), change, &words).said(&words)?,
        );
    }
    if !by_script(&headers) {
        let part = pairs.iter().any(|(key, value)| key == "tilbake" && value == "tekster");
        let part = if part { "tekster" } else { "" };
        return Ok(to(&links::query(&links::meeting(&id, part), &look.pairs())));
    }
    let meeting = Meeting::read(&desk, &id).said(&words)?;
    let look = look.complete(&meeting, &shelf);
    let shown = preview::make(&desk, &id, &look, &words).await.said(&words)?;
    let picture = shown
        .as_ref()
        .map(|shown| preview::picture(&meeting, &shelf, &look, shown, &words).into_string());
    Ok(Json(json!({
        "fields": answers, "picture": picture, "shaping": shaping,
        "name": meeting.name(), "when": meeting.when(&words), "saved": words.get("web-saved"),
    }))
    .into_response())
}

fn save_one(
    desk: &Desk,
    shelf: &Shelf,
    id: &str,
    key: &str,
    change: Change,
    words: &Words,
) -> Result<(Result<Saved, Refusal>, Form), Fault> {
    let (root, writer) = (desk.root(), desk.writer());
    if let Some((tag, message)) = text_key(key) {
        if shelf.locale(tag).is_none() {
            return Err(Fault::BadForm);
        }
        let file = format!("events/{id}/{tag}.ftl");
        // What every invitation says stands in no file of the meeting until it says something else.
        let own = messages::texts(&text(&root.join(&file)));
        let old = if own.iter().any(|one| one.id == message) { change.old } else { "" };
        let change = Change { old, ..change };
        return Ok((messages::set(root, &file, message, change, &writer), Form::Text));
    }
    let file = Meeting::file(id);
    let text = text(&root.join(&file));
    let sections = fields::sections(shelf, &text, words);
    let form = fields::form_of(&sections, key).ok_or(Fault::BadForm)?;
    let outcome = facts::set(root, &file, key, form, change, &writer);
    if key == "date" && matches!(outcome, Ok(Saved::Written)) {
        follow(desk, &file, &text, change.new)?;
    }
    Ok((outcome, form))
}

/// A weekday that stands beside the date follows it: whoever chooses a day has seen which one it is.
fn follow(desk: &Desk, file: &str, before: &str, date: &str) -> Result<(), Fault> {
    let old = facts::value_at(before, "weekday", Form::Text);
    let Ok(date) = date.parse::<Date>() else { return Ok(()) };
    if old.is_empty() {
        return Ok(());
    }
    let Some(new) = init::weekday(&old, date, &Data::new(Some(desk.root()))) else { return Ok(()) };
    facts::set(
        desk.root(),
        file,
        "weekday",
        Form::Text,
        Change { old: &old, new: &new },
        &desk.writer(),
    )?;
    Ok(())
}

/// What became of a field, for the page that is open. What is no value yet is kept as a draft.
fn told(
    desk: &Desk,
    id: &str,
    key: &str,
    (outcome, form): (Result<Saved, Refusal>, Form),
    change: Change,
    words: &Words,
) -> Result<serde_json::Value, Fault> {
    let draft = |text| drafts::keep(desk.root(), id, key, text);
    Ok(match outcome {
        Ok(Saved::Written | Saved::Same) => {
            draft(None)?;
            json!({ "state": "saved", "saved": change.new, "aside": aside(change.new, form, words) })
        }
        Ok(Saved::Conflict(now)) => {
            let shown = if now.is_empty() { words.get("web-nothing") } else { now.clone() };
            let wrong = words.with("web-conflict", [("now", Value::Text(shown))]);
            json!({ "state": "conflict", "saved": now, "wrong": wrong })
        }
        Err(Refusal::Invalid(word)) => {
            draft(Some(change.new))?;
            let id =
                if word == "message" { "web-invalid-message".to_owned() } else { invalid(form) };
            json!({ "state": "invalid", "saved": change.old, "wrong": words.get(&id) })
        }
        Err(Refusal::Broken(_)) => {
            draft(Some(change.new))?;
            json!({ "state": "invalid", "saved": change.old, "wrong": words.get("web-broken-file") })
        }
        Err(Refusal::Unwritable(error)) => {
            json!({ "state": "failed", "saved": change.old, "wrong": shell::error(&error, words) })
        }
        Err(Refusal::Unknown) => return Err(Fault::BadForm),
    })
}

#[derive(serde::Deserialize)]
pub(crate) struct Restored {
    at: String,
}

/// Brings an earlier version back; what it replaces becomes one itself.
pub(crate) async fn restore(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(chosen): Posted<Restored>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeMeeting).said(&words)?;
    desk.event(&id).said(&words)?;
    bring_back(&desk, &id, &chosen.at).said(&words)?;
    Ok(to(&links::meeting(&id, "")))
}

fn bring_back(desk: &Arc<Desk>, id: &str, chosen: &str) -> Result<Response, Fault> {
    let file = Meeting::file(id);
    let all = history::versions(desk.root(), &file);
    let version = all.iter().find(|one| format!("{} {}", one.at, one.by) == chosen);
    let text = version.ok_or(Fault::Missing)?.text().map_err(|found| Fault::Office(vec![found]))?;
    oppslag::jobs::edit::replace(desk.root(), &file, &text, &desk.writer())?;
    Ok(to(&links::meeting(id, "")))
}
