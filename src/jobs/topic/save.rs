//! The texts of a meeting as a topic for others, with their signatures: these are of texts, and hold as long as
//! these stay.

use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, Table, value};

use crate::base::artifact::write_new;
use crate::base::error::Error;
use crate::content::data::{self, Data};
use crate::content::event::Event;
use crate::content::layers::laid;
use crate::content::locale;
use crate::content::locale::folder::SOURCE;
use crate::content::open::Opened;
use crate::content::topic::{self, MeetingPlace};
use crate::finding::diagnostic::{Diagnostic, any};
use crate::finding::rules::{self, Severity};
use crate::jobs::edit::messages;

/// What came of saving a topic.
#[derive(Debug, Default)]
pub struct SavedTopic {
    /// The files that were written, from the office's folder on; none where something is wrong.
    pub written: Vec<PathBuf>,
    /// What is wrong with the meeting's files.
    pub findings: Vec<Diagnostic>,
}

/// Makes a topic of the texts of the meeting at `event`. Nothing that is there is written over.
pub fn save(event: &Path, id: &str) -> Result<SavedTopic, Error> {
    let Opened { place, workspace, event, found } = Opened::open(event)?;
    let mut outcome = SavedTopic { findings: found, ..SavedTopic::default() };
    let (Some(workspace), Some(event)) = (workspace, event) else { return Ok(outcome) };
    if topic::texts(id, SOURCE).is_none() {
        return Err(Error::NoId { what: id.to_owned(), like: crate::jobs::init::like(id, "tema") });
    }
    let data = &workspace.data;
    if topic::ids(data).contains(id) {
        return Err(Error::TopicExists { id: id.to_owned() });
    }
    let of = MeetingPlace::of(&event, &place.folder, &place.name);
    let files = files(data, &of, &event, id, &mut outcome.findings);
    if any(&outcome.findings, Severity::Error) {
        return Ok(outcome);
    }
    for (path, text) in files {
        if write_new(&place.root.join(&path), text.as_bytes())? {
            outcome.written.push(path.into());
        }
    }
    Ok(outcome)
}

/// The files of the topic, by path. What makes it one comes last: before that nothing has been done.
fn files(
    data: &Data,
    place: &MeetingPlace,
    event: &Event,
    id: &str,
    found: &mut Vec<Diagnostic>,
) -> Vec<(String, String)> {
    let known = data.names("locales");
    let mut all = Vec::new();
    let mut original = String::new();
    for tag in &event.languages {
        let Some(tag) = locale::negotiate(&tag.value, &known) else { continue };
        let inside = place.topic_text(data, tag, found).map(|source| source.text.clone());
        let Some(text) = joined(place, &format!("{tag}.ftl"), tag, inside, found) else {
            let missing = Diagnostic::new(&rules::MISSING_TRANSLATION);
            let path = format!("{}/{tag}.ftl", place.name);
            found.push(missing.in_file(path).for_language(tag).with("tag", tag));
            continue;
        };
        if tag == SOURCE {
            original.clone_from(&text);
        }
        let signed = place.topic.and_then(|id| topic::signatures(id, tag));
        let signed = signed.and_then(|path| data.text(&path).ok().flatten());
        let signed = signed.map(|source| source.text.clone());
        let signed = joined(place, &format!("{tag}.review.toml"), tag, signed, found);
        all.extend(topic::texts(id, tag).map(|path| (path, text)));
        all.extend(topic::signatures(id, tag).zip(signed));
    }
    all.push((topic::facts(id), facts(event, &original)));
    all
}

/// A file of the meeting over the one of its topic; nothing where there is neither.
fn joined(
    place: &MeetingPlace,
    name: &str,
    tag: &str,
    inside: Option<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<String> {
    let path = place.folder.join(name);
    if path.symlink_metadata().is_err() {
        return inside;
    }
    let own = match data::read_text(&path, &format!("{}/{name}", place.name)) {
        Ok(source) => source.text.clone(),
        Err(finding) => {
            found.push(finding.for_language(tag));
            return Some(String::new());
        }
    };
    Some(match inside {
        Some(inside) => laid(name, &own, &inside).0,
        None => own,
    })
}

/// What is known of the topic: its name is what its meeting was called, and its points are the meeting's.
fn facts(event: &Event, original: &str) -> String {
    let texts = messages::texts(original);
    let title = texts.iter().find(|one| one.id == "title").map(|one| one.value.as_str());
    let mut document = DocumentMut::new();
    let points = event.programme.iter().filter_map(|item| item.message.as_ref());
    let own = points.filter(|message| texts.iter().any(|one| one.id == message.value));
    let points: Array = own.map(|message| message.value.as_str()).collect();
    document.insert("programme", value(points));
    let mut names = Table::new();
    names.insert(SOURCE, value(title.unwrap_or_default()));
    document.insert("names", toml_edit::Item::Table(names));
    document.to_string()
}
