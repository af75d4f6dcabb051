//! What is wrong with a meeting, each finding with a link to where it is mended.

use axum::extract::{Path, Query, State};
use axum::http::header::HeaderMap;
use maud::html;
use oppslag::content::locale::values::Value;
use oppslag::finding::diagnostic::{Diagnostic, Place, Scope};
use oppslag::finding::rules::Severity;
use oppslag::jobs::edit::facts;
use oppslag::jobs::edit::messages;
use oppslag::jobs::preview::Pages;

use crate::serve::desk::Desk;
use crate::serve::links;
use crate::serve::pages::meeting::Meeting;
use crate::serve::pages::preview::Look;
use crate::serve::pages::{Answer, In, Shared, allowed, piece};
use crate::serve::person::Act;
use crate::serve::shell;
use crate::serve::words::number;

/// The rule that says that nobody has read a translation: a state rather than a fault.
const UNREVIEWED: &str = "unreviewed-translation";

/// The findings of one language.
pub(crate) async fn fragment(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let (event, today) = (desk.event(&id).said(&words)?, desk.today());
    let own = [look.sprak.clone()].into_iter().filter(|tag| !tag.is_empty());
    let pages = Pages { languages: own.collect(), ..Pages::all(today) };
    let findings = move |desk: &Desk| desk.studio().findings(&event, &pages);
    let found = desk.work(&named("funn", &look), findings).await.said(&words)?;
    let Some(found) = found else { return Ok(piece(&html! {})) };
    let mut found = found.said(&words)?;
    let unread = found.iter().any(|finding| finding.rule.code == UNREVIEWED);
    found.retain(|finding| finding.rule.code != UNREVIEWED);
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let shelf = desk.shelf().await.said(&words)?;
    let language = shelf
        .locale(&look.sprak)
        .map(|locale| shell::language_name(&locale.names, &locale.tag, &words));
    Ok(piece(&html! {
        h2 { (words.get("web-findings")) }
        (shell::verdict(&found, &words))
        @if unread && let Some(language) = &language {
            p.state { (words.with("web-unread", [("language", Value::Text(language.clone()))])) }
        }
        ul.findings {
            @for finding in &found {
                li { (shell::finding_card(finding, &words, place(&id, finding).as_deref())) }
            }
        }
    }))
}

/// Of one tab the newest request counts. Without a script no tab has a name, and each is answered.
fn named(what: &str, look: &Look) -> String {
    match look.fane.as_str() {
        "" => String::new(),
        tab => format!("{what} {tab}"),
    }
}

/// The other languages on the page that one looks at: those with errors, each with a link to it.
pub(crate) async fn others(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(look): Query<Look>,
) -> Answer {
    let (words, meeting) = Meeting::open(&desk, &headers, &id, Act::Look)?;
    let (event, today) = (desk.event(&id).said(&words)?, desk.today());
    let shelf = desk.shelf().await.said(&words)?;
    let name = named("andre", &look);
    let look = look.complete(&meeting, &shelf);
    let languages: Vec<String> =
        meeting.languages().into_iter().filter(|tag| *tag != look.sprak).collect();
    if languages.is_empty() {
        return Ok(piece(&html! {}));
    }
    let pages = Pages {
        languages: languages.clone(),
        templates: vec![look.mal.clone()],
        sizes: vec![look.storrelse.clone()],
        ..Pages::all(today)
    };
    let findings = move |desk: &Desk| desk.studio().findings(&event, &pages);
    let found = desk.newest_quietly(&name, findings).await.said(&words)?;
    let Some(found) = found else { return Ok(piece(&html! {})) };
    let found = found.said(&words)?;
    let errors = |tag: &str| {
        let own = Scope::Language(tag.to_owned());
        found.iter().filter(|one| one.severity == Severity::Error && one.scope == own).count()
    };
    let faulty: Vec<(&String, usize)> =
        languages.iter().map(|tag| (tag, errors(tag))).filter(|(_, errors)| *errors > 0).collect();
    Ok(piece(&html! {
        h2 { (words.get("web-others")) }
        @if faulty.is_empty() { p { (words.get("web-others-good")) } }
        @else {
            ul { @for (tag, errors) in faulty {
                @let names = shelf.locale(tag).map(|locale| locale.names.clone()).unwrap_or_default();
                @let language = Value::Text(shell::language_name(&names, tag, &words));
                @let there = look.in_language(tag);
                li { a href=(links::query(&links::meeting(&id, ""), &there.pairs())) {
                    (words.with("web-others-errors", [("language", language), ("errors", number(errors))]))
                } }
            } }
        }
    }))
}

/// What a meeting still needs, for its card.
pub(crate) async fn status(
    State(desk): Shared,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let words = desk.words(&headers);
    allowed(&desk, Act::Look).said(&words)?;
    let (event, today) = (desk.event(&id).said(&words)?, desk.today());
    let findings = move |desk: &Desk| desk.studio().findings(&event, &Pages::all(today));
    let found = desk.work_quietly(findings).await.said(&words)?;
    let mut found = found.said(&words)?;
    let unread = found.iter().filter(|finding| finding.rule.code == UNREVIEWED).count();
    found.retain(|finding| finding.rule.code != UNREVIEWED && finding.severity != Severity::Info);
    Ok(piece(&html! {
        (shell::verdict(&found, &words))
        @if unread > 0 { p.state { (words.with("web-unread-count", [("languages", number(unread))])) } }
    }))
}

/// The page and the field where a finding is mended; nothing where that is no page of the meeting.
pub(crate) fn place(id: &str, finding: &Diagnostic) -> Option<String> {
    let own = format!("events/{id}/");
    let place = finding.place.as_ref()?;
    let name = place.path().strip_prefix(&own);
    match (name, place) {
        (Some("event.toml"), Place::Span(source, range)) => {
            let missing = finding.text("key").map(str::to_owned);
            let key = facts::key_at(&source.text, range.start).or(missing)?;
            Some(format!("{}#f-{}", links::meeting(id, ""), key.replace('.', "-")))
        }
        (Some(name), Place::Span(source, range)) => {
            let tag = name.strip_suffix(".ftl")?;
            Some(links::text(id, tag, &messages::id_at(&source.text, range.start)?))
        }
        // A text that is not there has no place in its file.
        (Some(name), Place::File(_)) => {
            let tag = name.strip_suffix(".ftl")?;
            let page = || links::texts(id, tag);
            Some(message(finding).map_or_else(page, |message| links::text(id, tag, message)))
        }
        (None, _) => {
            let (_, rest) = place.path().split_once("locales/")?;
            Some(links::text(id, rest.split('/').next()?, message(finding)?))
        }
    }
}

/// The message that a finding names.
fn message(finding: &Diagnostic) -> Option<&str> {
    finding.text("id").or_else(|| finding.text("message"))
}
