//! The facts and texts of a meeting, for another day.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::base::artifact::inside;
use crate::base::error::Error;
use crate::content::data::{self, Data};
use crate::content::event;
use crate::content::interface::Interface;
use crate::content::locale;
use crate::content::locale::dates::DateFormats;
use crate::content::topic::Topic;
use crate::finding::source::SourceFile;
use crate::jobs::init::answers::Meeting;
use crate::jobs::init::facts::{answered, in_fluent, organisation, propose, put};
use crate::jobs::init::office::LANGUAGE;
use crate::language::words::Words;
use crate::text::fluent::file::FluentFile;

/// What is true of one day alone: that it was moved or cancelled, which print replaces which, the date
/// on the letter.
const OF_ITS_DAY: [&str; 4] = ["status", "previous-date", "version", "letter-date"];

/// The topic of the meeting `like`.
pub(crate) fn topic_of(root: &Path, like: &str) -> Result<Option<String>, Error> {
    let text = read(root, like, event::FILE)?;
    let facts: Option<DocumentMut> = text.parse().ok();
    Ok(facts.and_then(|facts| Some(facts.get("topic")?.as_str()?.to_owned())))
}

/// The facts of the meeting `like`, with what was answered in their place; of another `topic` with its
/// programme. The weekday follows the date
/// in the language in which it is written, and the last day to register stays as many days before it.
pub(crate) fn copied(
    root: &Path,
    like: &str,
    meeting: &Meeting,
    topic: Option<&Topic>,
    data: &Data,
) -> Result<String, Error> {
    let text = read(root, like, event::FILE)?;
    // toml_edit ends new lines as Unix does.
    let windows = text.contains("\r\n");
    let broken = |error: toml_edit::TomlError| Error::UnreadableInput {
        reason: format!("events/{like}/{}: {}", event::FILE, error.message()),
    };
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().map_err(broken)?;
    let table = document.as_table_mut();
    for key in OF_ITS_DAY {
        table.remove(key);
    }
    let before = table.get("date").and_then(day);
    answered(table, meeting);
    if let Some((before, after)) = before.zip(meeting.date) {
        follow(table, before, after, data);
    } else if meeting.date.is_none() {
        // The old day is not the new one's.
        for key in ["date", "weekday"] {
            table.remove(key);
        }
    }
    if let Some(topic) = topic {
        put(table, "topic", value(&topic.id));
        table.remove("programme");
        let nb = Interface::whole(&Data::new(None), LANGUAGE)?;
        propose(table, topic, &organisation(root), &nb);
    }
    let text = document.to_string();
    Ok(if windows { text.replace('\n', "\r\n") } else { text })
}

/// The weekday and the deadline of a meeting that is on another day.
fn follow(table: &mut Table, before: Date, after: Date, data: &Data) {
    let weekday =
        table.get("weekday").and_then(Item::as_str).and_then(|word| weekday(word, after, data));
    if let Some(weekday) = weekday {
        put(table, "weekday", value(weekday));
    }
    let deadline = table.get("registration").and_then(|item| item.get("deadline")).and_then(day);
    let moved = deadline.and_then(|day| {
        let days = (before - day).get_days();
        after
            .checked_sub(i64::from(days).days())
            .ok()?
            .to_string()
            .parse::<toml_edit::Datetime>()
            .ok()
    });
    let registration = table.get_mut("registration").and_then(Item::as_table_like_mut);
    if let (Some(registration), Some(moved)) = (registration, moved)
        && let Some(old) = registration.get_mut("deadline").and_then(Item::as_value_mut)
    {
        let decor = old.decor().clone();
        *old = moved.into();
        *old.decor_mut() = decor;
    }
}

/// The weekday of a date in the language that has this word for a weekday.
pub fn weekday(word: &str, date: Date, data: &Data) -> Option<String> {
    let small = word.trim().to_lowercase();
    locale::load_all(data).into_values().find_map(|locale| {
        let words = Words::load(data, &locale.tag, &mut Vec::new());
        let known = words.weekdays.groups.iter().flatten().any(|form| form.to_lowercase() == small);
        if !known {
            return None;
        }
        let name = DateFormats::new(&locale.formats, locale.date_names)?.weekday(date);
        let large = word.trim().chars().next().is_some_and(char::is_uppercase);
        let mut letters = name.chars();
        let first = letters.next().filter(|_| large);
        Some(match first {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => name,
        })
    })
}

/// A date, as a TOML date or as text.
fn day(item: &Item) -> Option<Date> {
    let text = item.as_datetime().map(ToString::to_string);
    text.or_else(|| item.as_str().map(str::to_owned))?.parse().ok()
}

/// The texts of the meeting `like`. A title that was answered takes the place of the Norwegian one.
pub(crate) fn texts(
    root: &Path,
    like: &str,
    meeting: &Meeting,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let folder = folder(root, like)?;
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        // Signatures hold as long as what they are of.
        .filter(|name| name.ends_with(".ftl") || name.ends_with(".review.toml"))
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    let mut all = Vec::new();
    for name in names {
        let text = read(root, like, &name)?;
        let title = in_fluent(&meeting.title);
        let text = if name == "nb.ftl" && !title.is_empty() { titled(&text, &title) } else { text };
        all.push((name, text.into_bytes()));
    }
    Ok(all)
}

/// A file of texts with another title.
fn titled(text: &str, title: &str) -> String {
    let parsed = FluentFile::parse(Arc::new(SourceFile::new("nb.ftl", text)));
    let Some(old) = parsed.entries.iter().find(|entry| entry.id == "title") else {
        return format!("title = {title}\n{text}");
    };
    // A message goes on as long as its lines are indented.
    let rest = text.get(old.span.start..).unwrap_or_default();
    let mut end = old.span.start;
    for (number, line) in rest.split_inclusive('\n').enumerate() {
        if number > 0 && !line.starts_with([' ', '}']) {
            break;
        }
        end += line.len();
    }
    let (before, after) = (text.get(..old.span.start), text.get(end..));
    format!("{}title = {title}\n{}", before.unwrap_or_default(), after.unwrap_or_default())
}

fn folder(root: &Path, id: &str) -> Result<PathBuf, Error> {
    let none = || Error::EventNotFound { path: format!("events/{id}") };
    let folder = inside(&root.join("events"), id).filter(|_| !id.contains('/')).ok_or_else(none)?;
    if folder.join(event::FILE).is_file() { Ok(folder) } else { Err(none()) }
}

fn read(root: &Path, id: &str, name: &str) -> Result<String, Error> {
    let path = folder(root, id)?.join(name);
    let shown = format!("events/{id}/{name}");
    let source = data::read_text(&path, &shown).map_err(|finding| Error::UnreadableInput {
        reason: format!("{shown}: {}", finding.rule.code),
    })?;
    Ok(source.text.clone())
}
