//! What comes back of a meeting's form: each value is saved, or waits, or it is said why it cannot be.
//!
//! ```text
//! key, seen, typed ─► known key? ─► file changed, or half typed: kept as a draft ─► told at its field
//! ```

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Json;
use axum::extract::{self, Form as Posted, Path};
use axum::http::StatusCode;
use axum::http::header::HeaderMap;
use axum::response::{IntoResponse, Response};
use oppslag::content::data::Data;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::edit::{Change, Refusal, Saved, drafts, messages};
use oppslag::jobs::init;
use oppslag::jobs::preview::Shelf;
use serde_json::json;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form;
use crate::serve::pages::fields;
use crate::serve::pages::meeting::{self, Meeting, SOURCE, text_key, usual};
use crate::serve::pages::preview::{self, Look};
use crate::serve::pages::{Answer, In, Shared, allowed, by_script, texts, to};
use crate::serve::person::Act;
use crate::serve::words::Words;
use crate::serve::{links, shell};

/// Keys after whose change the form has other fields.
const SHAPING: [&str; 3] = ["status", "registration.by", "languages"];
/// The mark of a field that was shown with what is half typed.
const DRAFT: &str = "draft:";

/// What became of one field.
pub(crate) struct Told {
    key: String,
    /// What was typed.
    typed: String,
    /// What the file says now.
    saved: String,
    state: State,
}

enum State {
    Saved,
    /// It is kept as a draft; the field says why.
    Waits,
    /// It could not be kept at all.
    Failed(String),
}

/// Saves what was changed. A script gets what became of each field, and the page as it is now.
pub(crate) async fn save(
    extract::State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    let shelf = desk.shelf().await.said(&words)?;
    let script = by_script(&headers);
    let told = all(&desk, &shelf, &id, &pairs, script, &words).await.said(&words)?;
    let look = Look::of(&pairs);
    if script {
        return live(&desk, &shelf, &id, (look, &told), &words).await.said(&words);
    }
    let texts = pairs.iter().any(|(key, value)| key == "tilbake" && value == "tekster");
    match unsaved(&desk, &id, &told).said(&words)? {
        None => {
            let part = if texts { "tekster" } else { "" };
            Ok(to(&links::query(&links::meeting(&id, part), &look.pairs())))
        }
        Some(meeting) => {
            let page = match texts {
                true => texts::shown(&desk, meeting, look, &words).await,
                false => meeting::shown(&desk, meeting, look, &words).await,
            };
            Ok((StatusCode::INTERNAL_SERVER_ERROR, page.said(&words)?).into_response())
        }
    }
}

/// The meeting with what could not be kept anywhere in its fields; nothing where all was kept.
pub(crate) fn unsaved(desk: &Desk, id: &str, told: &[Told]) -> Result<Option<Meeting>, Fault> {
    let mut meeting = Meeting::read(desk, id)?;
    for one in told {
        if let State::Failed(why) = &one.state {
            meeting.drafts.insert(one.key.clone(), one.typed.clone());
            meeting.failed.insert(one.key.clone(), why.clone());
        }
    }
    Ok(Some(meeting).filter(|meeting| !meeting.failed.is_empty()))
}

/// What a script is told.
async fn live(
    desk: &Arc<Desk>,
    shelf: &Shelf,
    id: &str,
    (look, told): (Look, &[Told]),
    words: &Words,
) -> Result<Response, Fault> {
    let shaping = told.iter().any(|one| SHAPING.contains(&one.key.as_str()));
    let mut meeting = Meeting::read(desk, id)?;
    let mut fields = serde_json::Map::new();
    for one in told {
        let form = form_of(&one.key);
        if let State::Failed(why) = &one.state {
            meeting.drafts.insert(one.key.clone(), one.typed.clone());
            meeting.failed.insert(one.key.clone(), why.clone());
        }
        let wrong = match one.state {
            State::Saved => None,
            _ => meeting.wrong(&one.key, form, &one.saved, words),
        };
        let aside = meeting::aside(&one.typed, form, words);
        let saved = matches!(one.state, State::Saved);
        let about = json!({ "done": saved, "saved": one.saved, "wrong": wrong, "aside": aside });
        fields.insert(one.key.clone(), about);
    }
    let look = look.complete(&meeting, shelf);
    let shown = preview::make(desk, id, &look).await?;
    let picture =
        shown.map(|shown| preview::picture(&meeting, shelf, &look, &shown, words).into_string());
    let all = json!({
        "fields": fields, "picture": picture, "shaping": shaping,
        "name": meeting.name(), "when": meeting.when(words), "saved": words.get("web-saved"),
    });
    Ok(Json(all).into_response())
}

/// Saves all that a form brings. Keys that no form has, and doubled ones, are refused before anything is
/// written.
pub(crate) async fn all(
    desk: &Arc<Desk>,
    shelf: &Arc<Shelf>,
    id: &str,
    pairs: &[(String, String)],
    script: bool,
    words: &Words,
) -> Result<Vec<Told>, Fault> {
    desk.event(id)?;
    let fields = form::fields(pairs);
    let mut seen = BTreeSet::new();
    let messages = ids(desk, shelf, id, &fields)?;
    for (key, old, _) in &fields {
        let known = match text_key(key) {
            // What somebody saw and is gone now is a conflict.
            Some((_, message)) if old.is_empty() => messages.contains(message),
            _ => true,
        };
        if !seen.insert(key.as_str()) || !known || !has(shelf, key) {
            return Err(Fault::BadForm);
        }
    }
    let shown =
        |key: &str| script || pairs.iter().any(|(name, _)| *name == format!("{DRAFT}{key}"));
    let fields: Vec<_> = fields
        .iter()
        .filter(|(key, old, new)| old != new || shown(key))
        .map(|(key, old, new)| (key.clone(), old.clone(), new.clone()))
        .collect();
    for (key, ..) in &fields {
        let act = if text_key(key).is_some() { Act::ChangeTexts } else { Act::ChangeMeeting };
        allowed(desk, act)?;
    }
    let (desk, shelf, id, words) = (desk.clone(), shelf.clone(), id.to_owned(), words.clone());
    let one = move || {
        let save = |(key, old, new): (String, String, String)| {
            one(&desk, &shelf, &id, (&key, &old, &new), &words)
        };
        fields.into_iter().map(save).collect()
    };
    // Waiting for a colleague's lock must not keep others from being answered.
    tokio::task::spawn_blocking(one).await.map_err(|_| Fault::Broken)?
}

/// The messages that forms of a meeting have fields for; none where no new text was sent.
fn ids(
    desk: &Desk,
    shelf: &Shelf,
    id: &str,
    fields: &[(String, String, String)],
) -> Result<BTreeSet<String>, Fault> {
    let new = fields.iter().filter(|(_, old, _)| old.is_empty());
    let tags: BTreeSet<&str> = new.filter_map(|(key, ..)| Some(text_key(key)?.0)).collect();
    if tags.is_empty() {
        return Ok(BTreeSet::new());
    }
    let meeting = Meeting::read(desk, id)?;
    let own = |tag: &&str| messages::texts(&meeting::text(desk.root(), &Meeting::texts(id, tag)));
    let all = tags.iter().flat_map(own).chain(usual(&shelf.workspace().data, SOURCE));
    Ok(all.map(|one| one.id).chain(meeting.message_ids()).collect())
}

/// Whether any form has a field of this key.
fn has(shelf: &Shelf, key: &str) -> bool {
    if let Some((tag, message)) = text_key(key) {
        return shelf.locale(tag).is_some() && messages::is_id(message);
    }
    match key.strip_prefix("copies.letters.") {
        Some(tag) => shelf.locale(tag).is_some(),
        None => fields::form_of(key).is_some(),
    }
}

fn form_of(key: &str) -> Form {
    fields::form_of(key).unwrap_or(Form::Text)
}

fn one(
    desk: &Desk,
    shelf: &Shelf,
    id: &str,
    (key, old, new): (&str, &str, &str),
    words: &Words,
) -> Result<Told, Fault> {
    let draft = |text| drafts::keep(desk.root(), id, key, text);
    let told = |saved: &str, state| Told {
        key: key.to_owned(),
        typed: new.to_owned(),
        saved: saved.to_owned(),
        state,
    };
    let outcome = match new.is_empty() && fields::is_needed(key) && !old.is_empty() {
        true => Err(Refusal::Invalid("needed")),
        false => write(desk, shelf, id, key, Change { old, new })?,
    };
    let (saved, kept) = match outcome {
        Ok(Saved::Written | Saved::Same) => {
            match key {
                "languages" => forget_counts(desk, id, new),
                "date" => follow(desk, id, new),
                _ => {}
            }
            return Ok(match draft(None) {
                Ok(()) => told(new, State::Saved),
                Err(error) => told(new, State::Failed(shell::error(&error, words))),
            });
        }
        Ok(Saved::Conflict(now)) => (now, draft(Some(new))),
        Err(Refusal::Invalid(_) | Refusal::Broken(_) | Refusal::Unknown) => {
            (old.to_owned(), draft(Some(new)))
        }
        Err(Refusal::Unwritable(error)) => (old.to_owned(), Err(error)),
    };
    Ok(match kept {
        Ok(()) => told(&saved, State::Waits),
        Err(error) => told(&saved, State::Failed(shell::error(&error, words))),
    })
}

/// Counts of languages that a meeting is no longer made in have no fields any more, so nobody could take
/// them away. What cannot be is a finding.
fn forget_counts(desk: &Desk, id: &str, languages: &str) {
    let file = Meeting::file(id);
    let facts = meeting::text(desk.root(), &file);
    for list in facts::keys(&facts, "copies") {
        for tag in facts::keys(&facts, &format!("copies.{list}")) {
            if !languages.lines().any(|kept| kept == tag) {
                let key = format!("copies.{list}.{tag}");
                let old = facts::value_at(&facts, &key, Form::Number);
                let gone = Change { old: &old, new: "" };
                let _ = facts::set(desk.root(), &file, &key, Form::Number, gone, &desk.writer());
            }
        }
    }
}

/// A weekday that stands beside the date follows it: whoever chooses a day has seen which one it is. One that
/// cannot is a finding.
fn follow(desk: &Desk, id: &str, date: &str) {
    let file = Meeting::file(id);
    let old = facts::value_at(&meeting::text(desk.root(), &file), "weekday", Form::Text);
    let data = Data::new(Some(desk.root()));
    let new = date.parse().ok().and_then(|date| init::weekday(&old, date, &data));
    if let Some(new) = new {
        let change = Change { old: &old, new: &new };
        let _ = facts::set(desk.root(), &file, "weekday", Form::Text, change, &desk.writer());
    }
}

fn write(
    desk: &Desk,
    shelf: &Shelf,
    id: &str,
    key: &str,
    change: Change,
) -> Result<Result<Saved, Refusal>, Fault> {
    let (root, writer) = (desk.root(), desk.writer());
    let Some((tag, message)) = text_key(key) else {
        return Ok(facts::set(root, &Meeting::file(id), key, form_of(key), change, &writer));
    };
    let file = Meeting::texts(id, tag);
    let own = messages::texts(&meeting::text(root, &file));
    let own = own.iter().any(|one| one.id == message);
    // What its topic or every invitation says stands in no file of the meeting until it says something else.
    let topic = Meeting::read(desk, id)?.topic_texts(tag).into_iter();
    let mut usual = topic.chain(usual(&shelf.workspace().data, tag));
    let usual = usual.find(|one| one.id == message);
    let unsaid = !own && usual.is_some_and(|usual| usual.value == change.old);
    let old = if unsaid { "" } else { change.old };
    Ok(messages::set(root, &file, message, Change { old, ..change }, &writer))
}
