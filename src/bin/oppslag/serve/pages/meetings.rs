//! All meetings, and a new one.

use axum::extract::{Form as Posted, State};
use axum::http::header::HeaderMap;
use jiff::civil::Date;
use maud::{Markup, html};
use oppslag::content::data::Data;
use oppslag::content::locale::values::Value;
use oppslag::jobs::init;
use serde::Deserialize;

use crate::serve::desk::{Desk, random};
use crate::serve::links;
use crate::serve::pages::fields;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::{Answer, In, Shared, allowed, to};
use crate::serve::person::Act;
use crate::serve::shell::{self, Place};
use crate::serve::words::{Words, text};

pub(crate) async fn page(State(desk): Shared, headers: HeaderMap) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let shelf = desk.shelf().await.said(&words)?;
    let today = desk.today();
    let (coming, past) = all(&desk, today);
    let body = html! {
        div.meeting-head {
            h1 { (words.get("web-place-meetings")) }
            p { a.button href="/moter/ny" { (words.get("web-new-meeting")) } }
        }
        (shell::office(shelf.findings(), &words))
        @if coming.is_empty() && past.is_empty() {
            p.lead { (words.get("web-no-meetings")) }
        }
        @if !coming.is_empty() { (cards("web-coming", &coming, today, &words)) }
        @if !past.is_empty() { (cards("web-past", &past, today, &words)) }
    };
    Ok(shell::page(&words, &words.get("web-place-meetings"), Place::Meetings, &body))
}

/// Meetings to come, the next one first, and those that have been, the last one first.
fn all(desk: &Desk, today: Date) -> (Vec<Meeting>, Vec<Meeting>) {
    let all = desk.events().into_iter().filter_map(|id| Meeting::read(desk, &id).ok());
    let (mut coming, mut past): (Vec<Meeting>, Vec<Meeting>) =
        all.partition(|meeting| meeting.date().is_none_or(|date| date >= today));
    coming.sort_by_key(Meeting::date);
    past.sort_by_key(|meeting| std::cmp::Reverse(meeting.date()));
    (coming, past)
}

fn cards(heading: &'static str, meetings: &[Meeting], today: Date, words: &Words) -> Markup {
    html! {
        section aria-labelledby=(heading) {
            h2 id=(heading) { (words.get(heading)) }
            ul.cards {
                @for meeting in meetings { li.card { (card(meeting, today, words)) } }
            }
        }
    }
}

fn card(meeting: &Meeting, today: Date, words: &Words) -> Markup {
    let days = meeting.date().and_then(|date| today.until(date).ok()).map(|span| span.get_days());
    html! {
        img src=(links::meeting(&meeting.id, "bilde")) alt="" loading="lazy" width="150" height="212";
        div {
            h3 { a href=(links::meeting(&meeting.id, "")) { (meeting.name()) } }
            p.when { (meeting.when(words)) }
            @if let Some(days) = days.filter(|days| *days >= 0) {
                p.days { (words.with("web-days-left", [("days", Value::Number(f64::from(days)))])) }
            }
            div.status data-funn=(links::meeting(&meeting.id, "status")) {}
            p.copy { a href=(links::query("/moter/ny", &[("som", &meeting.id)])) {
                (words.with("web-copy", [("name", text(meeting.name()))]))
            } }
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct NewMeeting {
    som: String,
    tema: String,
    navn: String,
    dato: String,
    /// A form's own number, so that it makes one meeting though it is sent twice.
    skjema: String,
}

/// The form for a new meeting.
pub(crate) async fn new_page(
    State(desk): Shared,
    headers: HeaderMap,
    axum::extract::Query(asked): axum::extract::Query<NewMeeting>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeMeeting).said(&words)?;
    Ok(form(&desk, &asked, &[], &words))
}

fn form(
    desk: &Desk,
    asked: &NewMeeting,
    wrong: &[(&str, String)],
    words: &Words,
) -> axum::response::Response {
    let meetings = desk.events().into_iter().filter_map(|id| Meeting::read(desk, &id).ok());
    let topics = fields::topics(&Data::new(Some(desk.root())), words);
    let said = |field: &str| wrong.iter().find(|(name, _)| *name == field).map(|(_, text)| text);
    let input = |name: &'static str, label: &str, kind: &str, value: &str| {
        html! {
            div class=(if said(name).is_some() { "field bad" } else { "field" }) {
                label for=(name) { (words.get(label)) }
                @if let Some(hint) = words.maybe(&format!("{label}-hint")) { p.hint id=(format!("{name}-hint")) { (hint) } }
                p.wrong id=(format!("{name}-wrong")) { @if let Some(text) = said(name) { (text) } }
                input id=(name) name=(name) type=(kind) value=(value) required[name != "navn"] autocomplete="off"
                    aria-describedby=(format!("{name}-wrong")) aria-invalid=[said(name).map(|_| "true")];
            }
        }
    };
    let body = html! {
        h1 { (words.get("web-new-meeting")) }
        @if !wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                h2 { (words.get("web-correct")) }
                ul { @for (name, text) in wrong { li { a href=(format!("#{name}")) { (text) } } } }
            }
        }
        form.narrow method="post" action="/moter/ny" {
            input type="hidden" name="skjema" value=(random());
            div.field {
                label for="som" { (words.get("web-like")) }
                p.hint #som-hint { (words.get("web-like-hint")) }
                select #som name="som" aria-describedby="som-hint" {
                    option value="" { (words.get("web-like-none")) }
                    @for meeting in meetings {
                        option value=(meeting.id) selected[meeting.id == asked.som] {
                            (meeting.name()) " (" (meeting.when(words)) ")"
                        }
                    }
                }
            }
            div.field {
                label for="tema" { (words.get("web-ready-texts")) }
                p.hint #tema-hint { (words.get("web-ready-texts-hint")) }
                select #tema name="tema" aria-describedby="tema-hint" {
                    option value="" { (words.get("web-ready-texts-none")) }
                    @for (id, name) in topics {
                        option value=(id) selected[id == asked.tema] { (name) }
                    }
                }
            }
            (input("navn", "web-new-name", "text", &asked.navn))
            // What is no date can only stand in a field for text.
            (input("dato", "web-new-date", if asked.dato.is_empty() || asked.dato.parse::<Date>().is_ok() { "date" } else { "text" }, &asked.dato))
            p.save { button { (words.get("web-make-meeting")) } }
        }
    };
    shell::page(words, &words.get("web-new-meeting"), Place::Meetings, &body)
}

/// Makes a meeting: copied from another one, or empty.
pub(crate) async fn make(
    State(desk): Shared,
    headers: HeaderMap,
    Posted(asked): Posted<NewMeeting>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeMeeting).said(&words)?;
    let mut wrong = Vec::new();
    // A topic has a name of its own.
    let topic = Some(asked.tema.as_str()).filter(|topic| !topic.is_empty());
    if asked.navn.trim().is_empty() && topic.is_none() {
        wrong.push(("navn", words.get("web-new-name-missing")));
    }
    let date = asked.dato.parse::<Date>();
    if date.is_err() {
        wrong.push(("dato", words.get("web-invalid-date")));
    }
    let (Ok(date), true) = (date, wrong.is_empty()) else {
        return Ok(form(&desk, &asked, &wrong, &words));
    };
    let like = Some(asked.som.as_str()).filter(|like| !like.is_empty());
    if let Some(like) = like {
        desk.event(like).said(&words)?;
    }
    let new = init::Meeting {
        title: asked.navn.trim().to_owned(),
        topic: topic.map(str::to_owned),
        date: Some(date),
        like: like.map(str::to_owned),
        ..if like.is_some() { init::Meeting::default() } else { usual(&desk) }
    };
    let make = || Ok(init::meeting(desk.root(), &new)?.id);
    let id = desk.once(&asked.skjema, make).said(&words)?;
    Ok(to(&links::meeting(&id, "")))
}

/// What an empty meeting begins with: the office's first place and contact, and an afternoon.
fn usual(desk: &Desk) -> init::Meeting {
    let Ok(shelf) = desk.studio().shelf() else { return init::Meeting::default() };
    init::Meeting { page: "https://".to_owned(), ..init::usual(shelf.workspace()) }
}
