//! A new meeting in an office: empty, or like another one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, value};

use crate::base::artifact::write_new;
use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::event;
use crate::content::interface::Interface;
use crate::content::keys::EVENT;
use crate::content::topic::{self, Topic};
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::Warned;
use crate::jobs::init::answers::Meeting;
use crate::jobs::init::copied::{copied, texts, topic_of, weekday};
use crate::jobs::init::facts::{answered, in_fluent, organisation, propose};
use crate::jobs::init::files;
use crate::jobs::init::ids::{id, like};
use crate::jobs::init::missing::{Missing, of_meeting, of_office};
use crate::jobs::init::office::LANGUAGE;

/// What came of making a meeting.
#[derive(Debug)]
pub struct NewMeeting {
    /// Its id.
    pub id: String,
    /// The files that were written.
    pub written: Vec<PathBuf>,
    /// What it lacks, in the order in which one sees to it.
    pub missing: Vec<Missing>,
}

/// Makes a meeting in the office at `root`. Its id is made of its title, and is none that there is.
pub fn meeting(root: &Path, meeting: &Meeting) -> Result<NewMeeting, Error> {
    let shown = || root.display().to_string();
    if !root.join(workspace::FILE).is_file() {
        return Err(Error::NoWorkspace { path: shown() });
    }
    let data = Data::new(Some(root));
    let topic = meeting.topic.as_deref().map(|id| about(id, &data)).transpose()?;
    let id = named(root, meeting)?;
    let (facts, texts) = match &meeting.like {
        // Texts of another topic are none of this one's.
        Some(like) if topic.is_some() && topic_of(root, like)? != meeting.topic => {
            (copied(root, like, meeting, topic.as_ref(), &data)?, Vec::new())
        }
        Some(like) => (copied(root, like, meeting, None, &data)?, texts(root, like, meeting)?),
        None => (empty(root, meeting, topic.as_ref(), &data)?, first_text(meeting)),
    };
    let folder = root.join("events").join(&id);
    let mut written = Vec::new();
    let facts = (event::FILE.to_owned(), facts.into_bytes());
    // The facts make the folder a meeting: they come last.
    for (name, bytes) in texts.into_iter().chain([facts]) {
        let path = folder.join(name);
        if write_new(&path, &bytes)? {
            written.push(path);
        }
    }
    // A meeting that lacks nothing has no poster yet where its office lacks a logo.
    let office = Warned::keep(Workspace::load(root), &mut Vec::new());
    let mut missing = office.as_ref().map(of_office).unwrap_or_default();
    missing.extend(of_meeting(root, &id));
    Ok(NewMeeting { id, written, missing })
}

/// The topic of this id.
fn about(id: &str, data: &Data) -> Result<Topic, Error> {
    let known = || topic::ids(data).into_iter().collect::<Vec<_>>().join(", ");
    let topic = topic::load(data, id, &mut Vec::new());
    topic.ok_or_else(|| Error::UnknownTopic { id: id.to_owned(), known: known() })
}

/// The id of a new meeting: what was chosen, or else one made of its title, of its topic or of the meeting that
/// it is like.
fn named(root: &Path, meeting: &Meeting) -> Result<String, Error> {
    let mut taken = folders(root);
    let chosen = meeting.id.trim();
    if chosen.is_empty() {
        let names = [Some(&meeting.title), meeting.topic.as_ref(), meeting.like.as_ref()];
        let name = names.into_iter().flatten().find(|name| !name.trim().is_empty());
        return Ok(id(name.map_or("", String::as_str), "mote", &mut taken));
    }
    let like = like(chosen, "mote");
    if like != chosen {
        return Err(Error::NoId { what: chosen.to_owned(), like });
    }
    match taken.contains(chosen) {
        true => Err(Error::EventExists { id: chosen.to_owned() }),
        false => Ok(chosen.to_owned()),
    }
}

/// What an empty meeting begins with: the office's first place and contact, and an afternoon.
pub fn usual(office: &Workspace) -> Meeting {
    Meeting {
        start: Some(jiff::civil::time(13, 0, 0, 0)),
        end: Some(jiff::civil::time(15, 0, 0, 0)),
        venue: office.venues.keys().next().cloned().unwrap_or_default(),
        contact: office.contacts.keys().next().cloned().unwrap_or_default(),
        ..Meeting::default()
    }
}

/// What stands in `events/`, in small letters: some file systems know no other.
fn folders(root: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root.join("events")).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().to_lowercase()).collect()
}

/// `event.toml` of a meeting like no other.
fn empty(
    root: &Path,
    meeting: &Meeting,
    topic: Option<&Topic>,
    data: &Data,
) -> Result<String, Error> {
    let own = Data::new(None);
    let nb = Interface::whole(&own, LANGUAGE)?;
    let mut document = DocumentMut::new();
    let table = document.as_table_mut();
    if let Some(topic) = topic {
        table.insert("topic", value(&topic.id));
    }
    answered(table, meeting);
    if let Some(day) = meeting.date.and_then(|date| weekday("mandag", date, data)) {
        table.insert("weekday", value(day));
    }
    let tags = if meeting.languages.is_empty() { languages(root) } else { Vec::new() };
    files::texts(table, "languages", &tags);
    if let Some(topic) = topic {
        propose(table, topic, &organisation(root), &nb);
    }
    let order = |key: &str| EVENT.keys.iter().position(|known| known.name == key);
    table.sort_values_by(|one, _, other, _| order(one.get()).cmp(&order(other.get())));
    files::explain(table, EVENT, &nb);
    Ok(document.to_string())
}

/// The languages of an office, as it names them; Norwegian where it names none.
fn languages(root: &Path) -> Vec<String> {
    let office = Warned::keep(Workspace::load(root), &mut Vec::new());
    let mut named: Vec<(usize, String)> = office
        .map(|office| office.paper_of)
        .unwrap_or_default()
        .into_iter()
        .map(|(tag, paper)| (paper.span.start, tag))
        .collect();
    named.sort();
    match named.is_empty() {
        true => vec![LANGUAGE.to_owned()],
        false => named.into_iter().map(|(_, tag)| tag).collect(),
    }
}

/// The texts of a meeting like no other: its title in Norwegian.
fn first_text(meeting: &Meeting) -> Vec<(String, Vec<u8>)> {
    let title = in_fluent(&meeting.title);
    if title.is_empty() || meeting.topic.is_some() {
        return Vec::new();
    }
    vec![(format!("{LANGUAGE}.ftl"), format!("title = {title}\n").into_bytes())]
}
