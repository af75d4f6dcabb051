//! What is missing until the first poster.

use std::path::Path;
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::content::event::{self, Event};
use crate::content::interface::Interface;
use crate::content::keys::{EVENT, Entry, File, WORKSPACE};
use crate::content::locale::values::{Args, Value};
use crate::content::topic::MeetingPlace;
use crate::content::workspace::{self, Workspace};
use crate::content::{locale, sender};
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::text::fluent::file::FluentFile;

/// Texts that a poster has of its meeting alone.
const TEXTS: [&str; 2] = ["title", "summary"];

/// One thing that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The folder is no office.
    Office,
    /// `oppslag.toml` or an `event.toml` cannot be read.
    Readable {
        /// The file.
        path: String,
    },
    /// A line of a file.
    Line {
        /// The file.
        path: String,
        /// The key, such as `venues.street`: with the file's id it names its explanation.
        key: String,
        /// The id of the venue or contact that lacks it.
        of: Option<String>,
    },
    /// A sender's own logo.
    Logo {
        /// The sender's id.
        sender: String,
    },
    /// The folder of a language of the office.
    Language {
        /// Its tag.
        tag: String,
    },
    /// A meeting.
    Meeting,
    /// A text of a meeting.
    Text {
        /// The file that it belongs in.
        path: String,
        /// The message's id.
        message: String,
    },
}

impl Missing {
    /// The sentence that says so.
    pub fn said(&self, interface: &Interface) -> String {
        let text = |id: &str, args: &[(&'static str, &str)]| {
            let args: Args =
                args.iter().map(|(name, text)| (*name, Value::Text((*text).to_owned()))).collect();
            interface.text(id, &args)
        };
        match self {
            Missing::Office => text("missing-office", &[]),
            Missing::Readable { path } => text("missing-readable", &[("path", path)]),
            Missing::Line { path, key, of } => {
                let name = key.rsplit('.').next().unwrap_or(key);
                let why = self.entry().map(|entry| text(&entry.message(), &[])).unwrap_or_default();
                let of = of.as_deref().unwrap_or("none");
                text("missing-line", &[("path", path), ("key", name), ("of", of), ("why", &why)])
            }
            Missing::Logo { sender } => text("missing-logo", &[("sender", sender)]),
            Missing::Language { tag } => text("missing-language", &[("tag", tag)]),
            Missing::Meeting => text("missing-meeting", &[]),
            Missing::Text { path, message } => {
                text("missing-text", &[("path", path), ("message", message)])
            }
        }
    }

    /// The key of a line that is missing.
    pub fn entry(&self) -> Option<Entry> {
        let Missing::Line { path, key, .. } = self else { return None };
        let file: &'static File = if path == workspace::FILE { WORKSPACE } else { EVENT };
        file.entries().into_iter().find(|entry| entry.name() == *key)
    }
}

/// What is missing in a folder until its first poster, in the order in which one sees to it. Of several
/// meetings the one that lacks least counts.
pub fn missing(root: &Path) -> Vec<Missing> {
    if !root.join(workspace::FILE).is_file() {
        return vec![Missing::Office];
    }
    let path = || workspace::FILE.to_owned();
    let Some(office) = Warned::keep(Workspace::load(root), &mut Vec::new()) else {
        return vec![Missing::Readable { path: path() }];
    };
    let mut all = of_office(&office);
    let meetings = meetings(root).into_iter().map(|id| of_meeting(root, &id));
    match meetings.min_by_key(Vec::len) {
        Some(least) => all.extend(least),
        None => all.push(Missing::Meeting),
    }
    all
}

/// What an office lacks, whatever its meetings are.
pub fn of_office(office: &Workspace) -> Vec<Missing> {
    let line = |key: &str, of: Option<&str>| Missing::Line {
        path: workspace::FILE.to_owned(),
        key: key.to_owned(),
        of: of.map(str::to_owned),
    };
    let mut all = Vec::new();
    let mut need = |there: bool, key: &str, of: Option<&str>| {
        if !there {
            all.push(line(key, of));
        }
    };
    need(!office.organisation.is_empty(), "organisation", None);
    need(!office.senders.is_empty(), "senders", None);
    need(!office.venues.is_empty(), "venues", None);
    for (id, venue) in &office.venues {
        need(!venue.name.is_empty(), "venues.name", Some(id));
        need(!venue.street.is_empty(), "venues.street", Some(id));
        need(!venue.town.is_empty(), "venues.town", Some(id));
    }
    need(!office.contacts.is_empty(), "contacts", None);
    for (id, contact) in &office.contacts {
        need(!contact.name.is_empty(), "contacts.name", Some(id));
        need(!contact.phone.is_empty(), "contacts.phone", Some(id));
    }
    all.extend(of_senders(office));
    let known = office.data.names("locales");
    let tags = office.paper_of.keys().filter(|tag| locale::negotiate(tag, &known).is_none());
    all.extend(tags.map(|tag| Missing::Language { tag: tag.clone() }));
    all
}

/// Senders without a logo of their own.
fn of_senders(office: &Workspace) -> Vec<Missing> {
    let known = sender::ids(&office.data);
    let mut all = Vec::new();
    for id in &office.senders {
        let mut found = Vec::new();
        sender::find(&office.data, &id.value, &known, |finding| finding, &mut found);
        let lacks = [
            &rules::STAND_IN_SENDER_LOGO,
            &rules::UNREADABLE_FILE,
            &rules::INVALID_SVG,
            &rules::UNKNOWN_SENDER,
        ];
        let is = |finding: &Diagnostic| lacks.iter().any(|rule| rule.code == finding.rule.code);
        if found.iter().any(is) {
            all.push(Missing::Logo { sender: id.value.clone() });
        }
    }
    all
}

/// The ids of the meetings in a folder, sorted.
pub(crate) fn meetings(root: &Path) -> Vec<String> {
    let folders = std::fs::read_dir(root.join("events")).into_iter().flatten().flatten();
    let mut ids: Vec<String> = folders
        .filter(|folder| folder.path().join(event::FILE).is_file())
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    ids.sort();
    ids
}

/// What a meeting lacks.
pub(crate) fn of_meeting(root: &Path, id: &str) -> Vec<Missing> {
    let name = format!("events/{id}");
    let path = format!("{name}/{}", event::FILE);
    let mut found = Vec::new();
    let event = Warned::keep(Event::load(&root.join(&name), &name), &mut found);
    let mut all: Vec<Missing> = found
        .iter()
        .filter(|finding| finding.rule.code == rules::MISSING_KEY.code)
        .filter_map(|finding| finding.text("key"))
        .map(|key| Missing::Line { path: path.clone(), key: key.to_owned(), of: None })
        .collect();
    if event.is_none() && all.is_empty() {
        return vec![Missing::Readable { path }];
    }
    let tags = match &event {
        Some(event) => event.languages.iter().map(|tag| tag.value.clone()).collect(),
        None => Vec::new(),
    };
    let data = Data::new(Some(root));
    let known = data.names("locales");
    let folder = root.join(&name);
    for tag in tags {
        let tag = locale::negotiate(&tag, &known).unwrap_or(&tag).to_owned();
        let path = format!("{name}/{tag}.ftl");
        let place = event.as_ref().map(|event| MeetingPlace::of(event, &folder, &name));
        let topic = place.and_then(|place| place.topic_text(&data, &tag, &mut Vec::new()));
        let own = data::read_text(&root.join(&path), &path).ok();
        let there: Vec<String> = own.into_iter().chain(topic).flat_map(messages).collect();
        let lacking = TEXTS.iter().filter(|id| !there.iter().any(|there| there == *id));
        all.extend(lacking.map(|id| Missing::Text { path: path.clone(), message: (*id).into() }));
    }
    all
}

/// The messages of a Fluent file that say something.
fn messages(source: Arc<SourceFile>) -> Vec<String> {
    let entries = FluentFile::parse(source).entries.into_iter();
    entries
        .filter(|entry| entry.value().is_some_and(|value| !value.text().trim().is_empty()))
        .map(|entry| entry.id)
        .collect()
}
