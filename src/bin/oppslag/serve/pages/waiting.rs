//! What waits on top of a page: values that are half typed or that somebody else has changed, each with a
//! link to its field.

use maud::{Markup, html};
use oppslag::content::event;

use crate::serve::links;
use crate::serve::pages::fields;
use crate::serve::pages::meeting::{Meeting, SOURCE, TEXTS, text_key};
use crate::serve::words::{Words, number, text};

/// The summary of the facts' page, or of the texts' in one language; nothing where nothing waits.
pub(crate) fn summary(meeting: &Meeting, tag: Option<&str>, words: &Words) -> Markup {
    let here = |key: &&String| match tag {
        None => on_facts(meeting, key),
        Some(tag) => text_key(key).is_some_and(|(own, _)| own == tag),
    };
    let all: Vec<&String> = meeting.drafts.keys().filter(here).collect();
    let readable = meeting.readable;
    html! {
        @if !all.is_empty() || !readable {
            div.summary role="alert" tabindex="-1" data-focus="true" {
                @if !readable {
                    p { (words.with("web-unreadable", [("file", text(event::FILE))])) }
                }
                @if !all.is_empty() {
                    h2 { (words.get("web-waiting")) }
                    ul { @for key in all { li { a href=(place(meeting, key, tag)) { (label(key, tag, words)) } } } }
                }
            }
        }
    }
}

/// Whether the page of facts has a field for a key.
fn on_facts(meeting: &Meeting, key: &str) -> bool {
    match text_key(key) {
        None => true,
        Some((SOURCE, id)) => {
            TEXTS.iter().any(|(own, _)| *own == id) || meeting.points().any(|own| own == id)
        }
        Some(_) => false,
    }
}

fn place(meeting: &Meeting, key: &str, tag: Option<&str>) -> String {
    match (tag, text_key(key)) {
        (Some(tag), Some((_, id))) => format!("{}-t", links::text(&meeting.id, tag, id)),
        _ => format!("#{}", fields::id(key)),
    }
}

/// What a field is called.
fn label(key: &str, tag: Option<&str>, words: &Words) -> String {
    let of_point = key.strip_prefix("programme.").and_then(|rest| rest.split_once('.'));
    if let Some((at, name)) = of_point {
        let number = number(at.parse::<usize>().unwrap_or_default() + 1);
        let point = words.with("web-point", [("number", number)]);
        return format!("{point}: {}", words.get(&format!("web-{name}")));
    }
    if let Some((_, id)) = text_key(key) {
        let known = TEXTS.iter().find(|(own, _)| *own == id).map(|(_, label)| *label);
        return match tag {
            Some(_) => text_label(id, words),
            None => words.get(known.unwrap_or("web-point-text")),
        };
    }
    if key.starts_with("copies.letters.") {
        return words.get("web-letters-counts");
    }
    let name = match key {
        "interpreters.offered" => "offered",
        "interpreters.on-request" => "on-request",
        "interpreters.notice-days" => "notice-days",
        "registration.by" => "by",
        "registration.deadline" => "deadline",
        "registration.phone" => "phone",
        "languages" => "languages-made",
        name => name,
    };
    words.get(&format!("web-{name}"))
}

/// What a text is called among the texts of a language: by a name that staff know, or else by its id.
pub(crate) fn text_label(id: &str, words: &Words) -> String {
    words.maybe(&format!("web-text-{id}")).unwrap_or_else(|| id.to_owned())
}
