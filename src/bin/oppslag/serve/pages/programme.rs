//! What happens when: the points of a meeting's programme.

use axum::extract::{Form as Posted, Path, State};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use axum::response::IntoResponse;
use jiff::ToSpan;
use jiff::civil::Time;
use maud::{Markup, html};
use oppslag::jobs::edit::facts::{self, Form, Step};
use oppslag::jobs::edit::{Saved, drafts, messages};

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form::{self, Control};
use crate::serve::links;
use crate::serve::pages::fields::{FOOD, field};
use crate::serve::pages::meeting::{self, Meeting, SOURCE};
use crate::serve::pages::preview::Look;
use crate::serve::pages::{Answer, In, Shared, allowed, saving, to};
use crate::serve::person::Act;
use crate::serve::words::{Words, number};

/// How long a point takes where nobody says otherwise.
const MINUTES: i64 = 30;

/// The section of the form.
pub(crate) fn section(meeting: &Meeting, words: &Words) -> Markup {
    let count = facts::count(&meeting.facts, "programme");
    html! {
        section aria-labelledby="web-programme" {
            h2 #web-programme { (words.get("web-programme")) }
            input type="hidden" name="antall" value=(count);
            ol.points {
                @for index in 0..count {
                    li { div role="group" aria-labelledby=(format!("punkt-{index}")) {
                        (point(meeting, index, count, words))
                    } }
                }
            }
            div.buttons {
                button.second name="ny" value="punkt" formaction=(links::meeting(&meeting.id, "program")) {
                    (words.get("web-point-add"))
                }
                button.second name="ny" value="pause" formaction=(links::meeting(&meeting.id, "program")) {
                    (words.get("web-break-add"))
                }
            }
        }
    }
}

fn point(meeting: &Meeting, index: usize, count: usize, words: &Words) -> Markup {
    let key = |name: &str| format!("programme.{index}.{name}");
    let value = |name: &str| facts::value_at(&meeting.facts, &key(name), Form::Text);
    let pause = value("kind") == "break";
    let message = value("message");
    let mut fields = vec![field(key("at"), "web-at", Control::Time)];
    if pause {
        let food = FOOD.map(|word| (word.to_owned(), words.get(&format!("web-food-{word}"))));
        let control = Control::Choices(food.to_vec());
        fields.push(field(key("food"), "web-food", control));
        fields.push(field(key("caseworker"), "web-caseworker", Control::Tick));
    } else {
        let own = format!("text.{SOURCE}.{message}");
        if !message.is_empty() && !meeting.original(&message).is_empty()
            || message.starts_with("programme-")
        {
            fields.push(field(own, "web-point-text", Control::Lines));
        }
        fields.push(field(key("speaker"), "web-speaker", Control::Line));
    }
    let title = if pause { "web-break" } else { "web-point" };
    let act = |label: &str, step: String, off: bool| {
        html! {
            button.quiet name="punkt" value=(step) disabled[off] formaction=(links::meeting(&meeting.id, "program")) {
                (words.with(label, [("number", number(index + 1))]))
            }
        }
    };
    html! {
        h3 id=(format!("punkt-{index}")) { (words.with(title, [("number", number(index + 1))])) }
        @for field in &fields {
            (form::field(field, &meeting.filled(&field.key, field.form, words), words))
        }
        div.buttons {
            (act("web-point-up", format!("opp:{index}"), index == 0))
            (act("web-point-remove", format!("bort:{index}"), count == 0))
        }
    }
}

/// Adds, moves or takes away a point.
pub(crate) async fn change(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeMeeting).said(&words)?;
    // What was typed before the button was pressed is saved first.
    let shelf = desk.shelf().await.said(&words)?;
    let told = saving::all(&desk, &shelf, &id, &pairs, false, &words).await.said(&words)?;
    if let Some(meeting) = saving::unsaved(&desk, &id, &told).said(&words)? {
        let page = meeting::shown(&desk, meeting, Look::of(&pairs), &words).await.said(&words)?;
        return Ok((StatusCode::INTERNAL_SERVER_ERROR, page).into_response());
    }
    let meeting = Meeting::read(&desk, &id).said(&words)?;
    let get =
        |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    step(&desk, &meeting, get("ny"), get("punkt"), get("antall")).said(&words)?;
    let page = links::query(&links::meeting(&id, ""), &Look::of(&pairs).pairs());
    Ok(to(&format!("{page}#web-programme")))
}

fn step(
    desk: &Desk,
    meeting: &Meeting,
    new: Option<&str>,
    old: Option<&str>,
    seen: Option<&str>,
) -> Result<(), Fault> {
    let seen: usize = seen.and_then(|count| count.parse().ok()).ok_or(Fault::BadForm)?;
    if facts::count(&meeting.facts, "programme") != seen {
        // The button was pressed twice, or somebody else was quicker: the page shows how it is now.
        return Ok(());
    }
    let file = Meeting::file(&meeting.id);
    let (root, writer) = (desk.root(), desk.writer());
    let list = |step| facts::list(root, &file, "programme", step, seen, &writer);
    let at = next(meeting);
    match (new, old.and_then(|old| old.split_once(':'))) {
        (Some("pause"), _) => {
            list(Step::Add(&[("at", Form::Time, &at), ("kind", Form::Text, "break")]))?;
        }
        (Some(_), _) => {
            let message = free_id(meeting);
            list(Step::Add(&[("at", Form::Time, &at), ("message", Form::Text, &message)]))?;
        }
        (None, Some((what, index))) => {
            let index = index.parse().map_err(|_| Fault::BadForm)?;
            let step = if what == "opp" { Step::Up(index) } else { Step::Remove(index) };
            if list(step)? == Saved::Written {
                drafts::follow(root, &meeting.id, "programme", step)?;
            }
        }
        (None, None) => return Err(Fault::BadForm),
    }
    Ok(())
}

/// When one more point begins: some time after the last one.
fn next(meeting: &Meeting) -> String {
    let count = facts::count(&meeting.facts, "programme");
    let read =
        |key: &str| Time::strptime("%H:%M", facts::value_at(&meeting.facts, key, Form::Time)).ok();
    let last = count.checked_sub(1).and_then(|last| read(&format!("programme.{last}.at")));
    let later = last.map(|time| time.wrapping_add(MINUTES.minutes()));
    let time = later.or_else(|| read("start")).unwrap_or(Time::midnight());
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// An id that no message of the meeting has.
fn free_id(meeting: &Meeting) -> String {
    let known: Vec<String> =
        messages::texts(&meeting.original).into_iter().map(|one| one.id).collect();
    let named = |number: usize| format!("programme-{number}");
    (1..)
        .map(named)
        .find(|id| !known.contains(id) && !meeting.facts.contains(id.as_str()))
        .unwrap_or_default()
}
