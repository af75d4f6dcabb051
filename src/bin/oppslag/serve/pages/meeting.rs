//! One meeting: the form on one side, the page on the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use axum::extract::{Form as Posted, Path, Query, State};
use axum::http::header::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use maud::{Markup, html};
use oppslag::content::data::Data;
use oppslag::content::event;
pub(crate) use oppslag::content::locale::folder::SOURCE;
use oppslag::content::locale::values::Value;
use oppslag::content::topic;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::edit::messages::{self, MessageText};
use oppslag::jobs::edit::{self, drafts, history};
use oppslag::jobs::preview::Shelf;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::form::{self, Filled};
use crate::serve::pages::fields::{self, Section};
use crate::serve::pages::preview::{self, Look};
use crate::serve::pages::{Answer, In, Refused, Shared, allowed, programme, to, waiting};
use crate::serve::person::Act;
use crate::serve::words::Words;
use crate::serve::{links, shell};

/// Texts of the original that stand beside the facts: the meeting's name and what it is about.
pub(crate) const TEXTS: [(&str, &str); 2] = [("title", "web-title"), ("summary", "web-summary")];
/// Messages without which a meeting has no pages.
const NEEDED: [&str; 3] = ["title", "summary", "letter-intro"];

/// A meeting as its files are.
pub(crate) struct Meeting {
    root: PathBuf,
    pub(crate) id: String,
    /// `event.toml`.
    pub(crate) facts: String,
    /// Whether its facts can be read at all.
    pub(crate) readable: bool,
    /// `nb.ftl`.
    pub(crate) original: String,
    /// The id of its topic; empty where it has none.
    pub(crate) topic: String,
    /// What every invitation says in the original, by id.
    usual: BTreeMap<String, String>,
    /// What is half typed, by key.
    pub(crate) drafts: BTreeMap<String, String>,
    /// Why something could not even be kept as that, by key.
    pub(crate) failed: BTreeMap<String, String>,
}

impl Meeting {
    /// A meeting for a page of it, and the words of whoever asks, who must be allowed to.
    pub(crate) fn open(
        desk: &Desk,
        headers: &HeaderMap,
        id: &str,
        act: Act,
    ) -> Result<(Words, Self), Refused> {
        let words = desk.words(headers);
        allowed(desk, act).said(&words)?;
        let meeting = Self::read(desk, id).said(&words)?;
        Ok((words, meeting))
    }

    pub(crate) fn read(desk: &Desk, id: &str) -> Result<Self, Fault> {
        desk.event(id)?;
        let usual = usual(&Data::new(Some(desk.root())), SOURCE);
        let facts = edit::text(desk.root(), &Self::file(id));
        Ok(Self {
            root: desk.root().to_owned(),
            id: id.to_owned(),
            usual: usual.into_iter().map(|one| (one.id, one.value)).collect(),
            topic: facts.as_deref().map(topic_of).unwrap_or_default(),
            // The file is there, but what is saved in another encoding is no text.
            readable: facts.as_deref().is_some_and(facts::readable),
            facts: facts.unwrap_or_default(),
            original: text(desk.root(), &Self::texts(id, SOURCE)),
            drafts: drafts::all(desk.root(), id),
            failed: BTreeMap::new(),
        })
    }

    /// The file of its facts, from the workspace's folder on.
    pub(crate) fn file(id: &str) -> String {
        format!("events/{id}/{}", event::FILE)
    }

    /// The file of its texts in a language.
    pub(crate) fn texts(id: &str, tag: &str) -> String {
        format!("events/{id}/{tag}.ftl")
    }

    /// The messages of its programme's points.
    pub(crate) fn points(&self) -> impl Iterator<Item = String> {
        let count = facts::count(&self.facts, "programme");
        let message = |at| format!("programme.{at}.message");
        (0..count).map(move |at| facts::value_at(&self.facts, &message(at), Form::Text))
    }

    /// What the original says in a message, or else its topic.
    pub(crate) fn original(&self, id: &str) -> String {
        let all = messages::texts(&self.original).into_iter().chain(self.topic_texts(SOURCE));
        all.into_iter().find(|one| one.id == id).map(|one| one.value).unwrap_or_default()
    }

    /// What its topic says in a language.
    pub(crate) fn topic_texts(&self, tag: &str) -> Vec<MessageText> {
        of_topic(&Data::new(Some(&self.root)), &self.topic, tag)
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
        all.extend(self.points());
        // What every invitation says is no text of this meeting, until it says it otherwise.
        let recurring = |id: &String| self.usual.contains_key(id) && self.original(id).is_empty();
        // Of a topic's points only those that this meeting has.
        all.extend(messages::texts(&self.original).into_iter().map(|one| one.id));
        let mut seen = BTreeSet::new();
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
        let wrong = self.wrong(key, form, &saved, words).into_iter().collect();
        let aside = aside(&shown, form, words);
        Filled { saved, shown, wrong, aside }
    }

    /// Why what is typed under a key waits, in words; nothing where nothing waits.
    pub(crate) fn wrong(
        &self,
        key: &str,
        form: Form,
        saved: &str,
        words: &Words,
    ) -> Option<String> {
        let draft = self.drafts.get(key)?;
        let sound = match text_key(key) {
            Some((_, id)) => messages::accepts(id, draft),
            None => facts::accepts(draft, form),
        };
        let readable = match text_key(key) {
            Some((tag, id)) => {
                !messages::is_broken(&text(&self.root, &Self::texts(&self.id, tag)), id)
            }
            None => self.readable,
        };
        Some(match self.failed.get(key) {
            Some(why) => words.with("web-not-kept", [("why", Value::Text(why.clone()))]),
            None if draft.is_empty() && fields::is_needed(key) => words.get("web-needed"),
            None if !sound && text_key(key).is_some() => words.get("web-invalid-message"),
            None if !sound => words.get(&invalid(form)),
            None if !readable || draft == saved => words.get("web-broken-file"),
            None => {
                let now = match saved {
                    "" => words.get("web-nothing"),
                    saved => saved.replace('\n', ", "),
                };
                words.with("web-conflict", [("now", Value::Text(now))])
            }
        })
    }
}

/// The language and the message that a key such as `text.so.title` names.
pub(crate) fn text_key(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix("text.")?.split_once('.')
}

/// The topic that facts name; empty where they name none.
fn topic_of(facts: &str) -> String {
    facts::value_at(facts, "topic", Form::Text)
}

/// What a topic says in a language.
fn of_topic(data: &Data, topic: &str, tag: &str) -> Vec<MessageText> {
    let text = topic::texts(topic, tag).and_then(|path| data.text(&path).ok().flatten());
    text.map(|source| messages::texts(&source.text)).unwrap_or_default()
}

/// What every invitation says in a language.
pub(crate) fn usual(data: &Data, tag: &str) -> Vec<MessageText> {
    let text = data.text(&format!("locales/{tag}/invitation.ftl"));
    text.ok().flatten().map(|source| messages::texts(&source.text)).unwrap_or_default()
}

/// A text file; empty where there is none. What is wrong with it is a finding.
pub(crate) fn text(root: &FilePath, name: &str) -> String {
    edit::text(root, name).unwrap_or_default()
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
pub(crate) fn aside(shown: &str, form: Form, words: &Words) -> String {
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
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Look)?;
    shown(&desk, meeting, look, &words).await.said(&words)
}

/// The page of a meeting.
pub(crate) async fn shown(
    desk: &Arc<Desk>,
    meeting: Meeting,
    look: Look,
    words: &Words,
) -> Result<Response, Fault> {
    let shelf = desk.shelf().await?;
    let look = look.complete(&meeting, &shelf);
    let shown = preview::make(desk, &meeting.id, &look).await?;
    let sections = fields::sections(&shelf, &meeting.facts, words);
    let body = html! {
        (shell::meeting(words, &meeting.id, &meeting.name(), &meeting.when(words), ""))
        div.desk {
            div.form {
                (shell::office(shelf.findings(), words))
                (waiting::summary(&meeting, None, words))
                (form(&meeting, &shelf, &sections, &look, words))
                (earlier(desk, &meeting.id, words))
            }
            (preview::panel(&meeting, &shelf, &look, &shown, words))
        }
    };
    Ok(shell::page(words, &meeting.name(), shell::Place::Meetings, &body))
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
    let texts = TEXTS.map(|(id, label)| {
        let control = if id == "title" { form::Control::Line } else { form::Control::Lines };
        fields::field(format!("text.{SOURCE}.{id}"), label, control)
    });
    let topic = fields::topic(shelf, words);
    html! {
        form #skjema method="post" action=(links::meeting(&meeting.id, "felt")) data-live="true" autocomplete="off"
            data-lost=(words.get("web-lost")) {
            (look.hidden())
            @for (number, section) in sections.iter().enumerate() {
                section aria-labelledby=(section.id) {
                    h2 id=(section.id) { (words.get(section.id)) }
                    @for field in section.fields.iter().filter(|field| !field.key.starts_with("copies.letters.")) {
                        (filled(field))
                    }
                    @if section.id == "web-letters" { (copies(meeting, shelf, section, words)) }
                }
                @if number == 0 {
                    section aria-labelledby="web-topic" {
                        h2 #web-topic { (words.get("web-topic")) }
                        (filled(&topic))
                        @for field in &texts { (filled(field)) }
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
                            (form::waits(&field.key, !filled.wrong.is_empty()))
                            input type="text" inputmode="numeric" class="short" value=(filled.shown)
                                id=(fields::id(&field.key)) name=(format!("new:{}", field.key)) autocomplete="off";
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
