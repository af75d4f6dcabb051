//! The texts of a meeting in one language, beside the original and the page.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::header::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use oppslag::content::locale::Locale;
use oppslag::content::signatures::{Originals, Reviews};
use oppslag::content::topic::MeetingPlace;
use oppslag::jobs::edit::facts::Form;
use oppslag::jobs::edit::messages::{self, MessageText};
use oppslag::jobs::preview::Shelf;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form;
use crate::serve::pages::meeting::{Meeting, SOURCE, text as text_of, usual};
use crate::serve::pages::preview::{self, Look};
use crate::serve::pages::{Answer, In, Shared, waiting};
use crate::serve::person::Act;
use crate::serve::words::{Words, text};
use crate::serve::{links, shell};

/// The texts of a language that one works on.
struct Table<'a> {
    meeting: &'a Meeting,
    locale: &'a Locale,
    /// What the language's own file says, by id.
    own: BTreeMap<String, String>,
    words: &'a Words,
}

/// One row: the original, and what the language says.
struct Row {
    id: String,
    note: String,
    original: String,
    /// What the file of the meeting says.
    saved: String,
    /// What every invitation says where the meeting says nothing of its own.
    usual: String,
}

pub(crate) async fn page(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Look)?;
    shown(&desk, meeting, look, &words).await.said(&words)
}

/// The page of a meeting's texts.
pub(crate) async fn shown(
    desk: &Arc<Desk>,
    meeting: Meeting,
    look: Look,
    words: &Words,
) -> Result<Response, Fault> {
    let shelf = desk.shelf().await?;
    let look = look.complete(&meeting, &shelf);
    let locale = shelf.locale(&look.sprak).ok_or(Fault::Missing)?;
    let id = &meeting.id;
    let shown = preview::make(desk, id, &look).await?;
    let own = text_of(desk.root(), &Meeting::texts(id, &locale.tag));
    let own = messages::texts(&own).into_iter().map(|one| (one.id, one.value)).collect();
    let data = &shelf.workspace().data;
    let originals = Originals::load(data, SOURCE);
    let folder = desk.event(id)?;
    let topic = Some(meeting.topic.as_str()).filter(|topic| !topic.is_empty());
    let place = MeetingPlace { folder: &folder, name: id, topic };
    let tag = locale.tag.as_str();
    let reviews = Reviews::load(data, &place, &[tag], &originals, &mut Vec::new());
    let signed = reviews.is_signed(tag);
    let table = Table { meeting: &meeting, locale, own, words };
    let name = shell::language_name(&locale.names, &locale.tag, words);
    let body = html! {
        (shell::meeting(words, id, &meeting.name(), &meeting.when(words), "tekster"))
        div.desk {
            div.form {
                (languages(&meeting, &shelf, &look, words))
                h2 { (words.with("web-texts-in", [("language", text(name))])) }
                (waiting::summary(&meeting, Some(&locale.tag), words))
                @if !signed { p.state { (words.get("web-texts-unread")) } }
                form #skjema method="post" action=(links::meeting(id, "felt")) data-live="true" autocomplete="off"
                    data-lost=(words.get("web-lost")) {
                    (look.hidden())
                    input type="hidden" name="tilbake" value="tekster";
                    div.rows { @for row in table.meetings() { (table.row(&row)) } }
                    details {
                        summary { (words.get("web-usual-texts")) }
                        p.hint { (words.get("web-usual-texts-hint")) }
                        div.rows { @for row in table.usual(&shelf) { (table.row(&row)) } }
                    }
                    p.save { button { (words.get("web-save")) } span role="status" #lagret {} }
                }
            }
            (preview::panel(&meeting, &shelf, &look, &shown, words))
        }
    };
    Ok(shell::page(words, &meeting.name(), shell::Place::Meetings, &body))
}

fn languages(meeting: &Meeting, shelf: &Shelf, look: &Look, words: &Words) -> Markup {
    html! {
        nav aria-label=(words.get("web-text-languages")) {
            ul.tabs {
                @for tag in meeting.languages() {
                    @let names = shelf.locale(&tag).map(|locale| locale.names.clone()).unwrap_or_default();
                    li { a href=(links::texts(&meeting.id, &tag))
                        aria-current=[(tag == look.sprak).then_some("page")] {
                        (shell::language_name(&names, &tag, words))
                    } }
                }
            }
        }
    }
}

impl Table<'_> {
    /// The messages of the meeting itself, in the original's order, and what only this language has.
    fn meetings(&self) -> Vec<Row> {
        let originals = messages::texts(&self.meeting.original);
        let known = self.meeting.message_ids();
        let own = |id: &str| self.own.get(id).cloned().unwrap_or_default();
        // What the topic says where the meeting says nothing of its own.
        let [original_topic, topic] =
            [SOURCE, &self.locale.tag].map(|tag| self.meeting.topic_texts(tag));
        let said = |all: &[MessageText], id: &str| {
            all.iter().find(|one| one.id == id).map(|one| one.value.clone()).unwrap_or_default()
        };
        let row = |id: &String| {
            let original = originals.iter().chain(&original_topic).find(|one| one.id == *id);
            Row {
                id: id.clone(),
                note: original.map(|one| one.note.clone()).unwrap_or_default(),
                original: original.map(|one| one.value.clone()).unwrap_or_default(),
                saved: own(id),
                usual: said(&topic, id),
            }
        };
        let mut rows: Vec<Row> = known.iter().map(row).collect();
        for (id, saved) in self.own.iter().filter(|(id, _)| !known.contains(id)) {
            let (id, saved) = (id.clone(), saved.clone());
            rows.push(Row {
                id,
                note: String::new(),
                original: String::new(),
                saved,
                usual: String::new(),
            });
        }
        rows
    }

    /// What every invitation says, and the meeting may say otherwise.
    fn usual(&self, shelf: &Shelf) -> Vec<Row> {
        let file = |tag: &str| usual(&shelf.workspace().data, tag);
        let here: BTreeMap<String, String> =
            file(&self.locale.tag).into_iter().map(|one| (one.id, one.value)).collect();
        let rows = file(SOURCE).into_iter().filter(|one| !self.own.contains_key(&one.id));
        rows.map(|MessageText { id, value, note }| Row {
            usual: here.get(&id).cloned().unwrap_or_default(),
            saved: String::new(),
            id,
            note,
            original: value,
        })
        .collect()
    }

    fn row(&self, row: &Row) -> Markup {
        let Self { locale, words, meeting, .. } = self;
        let key = format!("text.{}.{}", locale.tag, row.id);
        let id = format!("t-{}", row.id);
        let draft = meeting.drafts.get(&key);
        let saved = if row.saved.is_empty() { &row.usual } else { &row.saved };
        let shown = draft.unwrap_or(saved);
        let wrong = meeting.wrong(&key, Form::Text, saved, words);
        let lines =
            shown.lines().map(|line| 1 + line.chars().count() / 48).sum::<usize>().clamp(1, 12);
        let source = locale.tag == SOURCE;
        html! {
            div.row id=(id) {
                @if !source {
                    div.original lang=(SOURCE) {
                        p { @if row.original.is_empty() { em { (words.get("web-only-here")) } } @else { (row.original) } }
                    }
                }
                div.own {
                    div.name {
                        label for=(format!("{id}-t")) { (waiting::text_label(&row.id, words)) }
                        @if words.maybe(&format!("web-text-{}", row.id)).is_some() { code { (row.id) } }
                    }
                    @match words.maybe(&format!("web-text-{}-hint", row.id)) {
                        Some(hint) => { p.hint { (hint) } }
                        None => { @if !row.note.is_empty() { p.hint { (row.note) } } }
                    }
                    p.wrong id=(format!("{id}-w")) data-wrong=(key) {
                        @if let Some(wrong) = &wrong { (wrong) }
                    }
                    input type="hidden" name=(format!("old:{key}")) value=(saved);
                    (form::waits(&key, wrong.is_some()))
                    textarea id=(format!("{id}-t")) name=(format!("new:{key}")) rows=(lines)
                        lang=(locale.tag) dir=(locale.direction()) spellcheck="true"
                        aria-describedby=(format!("{id}-w")) { (shown) }
                }
            }
        }
    }
}
