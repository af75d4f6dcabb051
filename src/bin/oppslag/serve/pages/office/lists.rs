//! Venues, contacts, papers and places come and go.

use axum::extract::{Form as Posted, Path, State};
use axum::http::header::HeaderMap;
use maud::{Markup, html};
use oppslag::jobs::edit::facts::{self, Form, Step};
use oppslag::jobs::edit::{Change, Refusal, office};
use oppslag::jobs::preview::Shelf;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::meeting::text;
use crate::serve::pages::office::facts::{Group, Part, codes, severities, sizes};
use crate::serve::pages::office::{save_all, show};
use crate::serve::pages::{Answer, In, Shared, allowed, to};
use crate::serve::person::Act;
use crate::serve::words::{Words, text as arg};

/// What was typed for a new thing, and what is wrong with it.
#[derive(Default)]
pub(crate) struct New {
    pub(crate) pairs: Vec<(String, String)>,
    /// The field and the sentence.
    pub(crate) wrong: Vec<(String, String)>,
}

impl New {
    fn get(&self, name: &str) -> &str {
        let found = self.pairs.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.trim())
    }
}

/// A field of a new thing: its key, its label, whether it must be filled in.
type Wanted = (&'static str, &'static str, bool);

fn wanted(part: Part) -> (&'static str, &'static [Wanted]) {
    match part {
        Part::Venues => (
            "web-office-venue-new",
            &[
                ("name", "web-office-venue-name", true),
                ("street", "web-office-street", true),
                ("town", "web-office-town", true),
            ],
        ),
        Part::Contacts => (
            "web-office-contact-new",
            &[
                ("name", "web-office-contact-name", true),
                ("phone", "web-office-phone", true),
                ("title", "web-office-contact-title", false),
            ],
        ),
        Part::Papers => (
            "web-office-paper-new",
            &[("name", "web-office-paper-name", true), ("rgb", "web-office-rgb", true)],
        ),
        Part::Places => (
            "web-office-place-new",
            &[("name", "web-office-place-name", true), ("size", "web-office-place-size", true)],
        ),
        Part::Accepted => (
            "web-office-accepted-new",
            &[
                ("code", "web-office-code", true),
                ("reason", "web-office-reason", true),
                ("where", "web-office-where", false),
            ],
        ),
        Part::Weights => (
            "web-office-weight-new",
            &[("code", "web-office-code", true), ("severity", "web-office-severity", true)],
        ),
        Part::Facts | Part::Senders => ("", &[]),
    }
}

/// What has to be mended before something new is made.
pub(crate) fn summary(new: &New, words: &Words) -> Markup {
    html! {
        @if !new.wrong.is_empty() {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                h2 { (words.get("web-correct")) }
                ul { @for (name, said) in &new.wrong { li { a href=(format!("#ny-{name}")) { (said) } } } }
            }
        }
    }
}

/// The form for one more.
pub(crate) fn form(part: Part, shelf: &Shelf, new: &New, words: &Words) -> Markup {
    let (title, fields) = wanted(part);
    if fields.is_empty() {
        return html! {};
    }
    html! {
        section.panel {
            details open[!new.wrong.is_empty()] {
                summary { (words.get(title)) }
                form method="post" action=(format!("{}/ny", part.address())) {
                    @for (key, label, _) in fields { (field(part, shelf, key, label, new, words)) }
                    p.save { button { (words.get("web-office-add")) } }
                }
            }
        }
    }
}

fn field(part: Part, shelf: &Shelf, key: &str, label: &str, new: &New, words: &Words) -> Markup {
    let wrong = new.wrong.iter().find(|(name, _)| name == key).map(|(_, said)| said);
    let id = format!("ny-{key}");
    let (hint_id, wrong_id) = (format!("{id}-hint"), format!("{id}-wrong"));
    let hint = words.maybe(&format!("{label}-hint"));
    let described = if hint.is_some() { format!("{hint_id} {wrong_id}") } else { wrong_id.clone() };
    let bad = wrong.map(|_| "true");
    html! {
        div class=(if wrong.is_some() { "field bad" } else { "field" }) {
            label for=(id) { (words.get(label)) }
            @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
            p.wrong id=(wrong_id) { @if let Some(said) = wrong { (said) } }
            @if let Some(all) = choice(part, shelf, key, words) {
                select id=(id) name=(key) aria-describedby=(described) aria-invalid=[bad] {
                    @for (value, label) in all { option value=(value) selected[value == new.get(key)] { (label) } }
                }
            } @else if key == "rgb" {
                input.colour id=(id) name=(key) type="color" aria-describedby=(described) aria-invalid=[bad]
                    value=(if new.get(key).is_empty() { "#ffffff" } else { new.get(key) });
            } @else {
                input.long id=(id) name=(key) type="text" aria-describedby=(described) aria-invalid=[bad]
                    value=(new.get(key)) autocomplete="off";
            }
        }
    }
}

/// What may be chosen for a field of a new thing.
fn choice(part: Part, shelf: &Shelf, key: &str, words: &Words) -> Option<Vec<(String, String)>> {
    match (part, key) {
        (Part::Places, "size") => Some(sizes(shelf, "poster")),
        (Part::Accepted | Part::Weights, "code") => Some(codes()),
        (Part::Weights, "severity") => Some(severities(words)),
        _ => None,
    }
}

pub(crate) async fn add(
    State(desk): Shared,
    headers: HeaderMap,
    Path(part): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let part = Part::of(&part).ok_or(Fault::Missing).said(&words)?;
    let mut new = New { pairs, wrong: Vec::new() };
    let fields = wanted(part).1;
    for (key, label, needed) in fields {
        if *needed && new.get(key).is_empty() {
            let said = words.with("web-office-write", [("what", arg(words.get(label)))]);
            new.wrong.push(((*key).to_owned(), said));
        }
    }
    if new.wrong.is_empty() {
        match make(&desk, part, &new) {
            Ok(()) => return Ok(to(&part.address())),
            Err(Refusal::Broken(found)) if !found.is_empty() => {
                let said = found.iter().map(|finding| {
                    let key = finding.text("key").unwrap_or("name");
                    (key.rsplit('.').next().unwrap_or(key).to_owned(), words.finding(finding))
                });
                new.wrong = said.collect();
            }
            Err(refusal) => return Err(refusal).said(&words),
        }
    }
    show(&desk, part, &new, &words).said(&words)
}

fn make(desk: &Desk, part: Part, new: &New) -> Result<(), Refusal> {
    let values: Vec<(&str, Form, &str)> =
        wanted(part).1.iter().map(|(key, ..)| (*key, Form::Text, new.get(key))).collect();
    let (root, writer) = (desk.root(), desk.writer());
    let file = text(root, oppslag::content::workspace::FILE);
    match (part.table(), part.list()) {
        (Some(table), _) => office::add(root, table, new.get("name"), &values, &writer).map(drop),
        (None, Some(list)) => {
            let seen = facts::count(&file, list);
            office::list(root, list, Step::Add(&values), seen, &writer).map(drop)
        }
        (None, None) if part == Part::Weights => {
            let key = format!("severity.{}", new.get("code"));
            let old = facts::value_at(&file, &key, Form::Text);
            let change = Change { old: &old, new: new.get("severity") };
            office::set(root, &key, Form::Text, change, &writer).map(drop)
        }
        (None, None) => Err(Refusal::Unknown),
    }
}

/// The button that takes something away, or why it cannot be.
pub(crate) fn removal(part: Part, id: &str, group: &Group, words: &Words) -> Markup {
    let name = || arg(group.title.clone());
    html! {
        @if group.users.is_empty() {
            div.buttons {
                button.quiet name="bort" value=(id) formaction=(format!("{}/bort", part.address())) {
                    (words.with("web-office-remove", [("name", name())]))
                }
            }
        } @else {
            p.hint { (words.with("web-office-used", [("users", arg(group.users.join(", ")))])) }
        }
    }
}

pub(crate) async fn remove(
    State(desk): Shared,
    headers: HeaderMap,
    Path(part): Path<String>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::ChangeOffice).said(&words)?;
    let part = Part::of(&part).ok_or(Fault::Missing).said(&words)?;
    let chosen = pairs.iter().find(|(key, _)| key == "bort").map(|(_, value)| value.as_str());
    let id = chosen.ok_or(Fault::BadForm).said(&words)?;
    // What was typed elsewhere in the form is not lost.
    save_all(&desk, &pairs, &words).said(&words)?;
    take_away(&desk, part, id).said(&words)?;
    Ok(to(&part.address()))
}

fn take_away(desk: &Desk, part: Part, id: &str) -> Result<(), Fault> {
    let (root, writer) = (desk.root(), desk.writer());
    let used = match part {
        Part::Venues => office::used_by(root, "venue", id),
        Part::Contacts => office::used_by(root, "contact", id),
        _ => Vec::new(),
    };
    if !used.is_empty() {
        return Err(Fault::BadForm);
    }
    match (part.table(), part.list()) {
        (Some(table), _) => match office::remove(root, table, id, &writer) {
            // A language still has the paper: the page that comes says so.
            Err(Refusal::Broken(found)) if !found.is_empty() => {}
            done => drop(done?),
        },
        (None, Some(list)) => {
            let at = id.parse().map_err(|_| Fault::BadForm)?;
            let file = text(root, oppslag::content::workspace::FILE);
            let seen = facts::count(&file, list);
            office::list(root, list, Step::Remove(at), seen, &writer)?;
        }
        (None, None) => return Err(Fault::Missing),
    }
    Ok(())
}
