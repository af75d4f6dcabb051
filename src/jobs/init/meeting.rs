//! A new meeting in an office: empty, or like another one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, value};

use crate::base::artifact::write_new;
use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::event::{self, clock};
use crate::content::interface::Interface;
use crate::content::keys::EVENT;
use crate::content::locale;
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::Warned;
use crate::jobs::init::answers::Meeting;
use crate::jobs::init::copied::{copied, texts};
use crate::jobs::init::files;
use crate::jobs::init::ids::id;
use crate::jobs::init::missing::{Missing, of_meeting};
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
    let (facts, texts) = match &meeting.like {
        Some(like) => (copied(root, like, meeting, &data)?, texts(root, like, meeting)?),
        None => (empty(root, meeting)?, first_text(&meeting.title)),
    };
    let mut taken = folders(root);
    let title = match &meeting.like {
        Some(like) if meeting.title.trim().is_empty() => like.as_str(),
        _ => meeting.title.as_str(),
    };
    let id = id(title, "mote", &mut taken);
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
    let missing = of_meeting(root, &id);
    Ok(NewMeeting { id, written, missing })
}

/// What stands in `events/`, in small letters: some file systems know no other.
fn folders(root: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root.join("events")).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().to_lowercase()).collect()
}

/// `event.toml` of a meeting like no other.
fn empty(root: &Path, meeting: &Meeting) -> Result<String, Error> {
    let own = Data::new(None);
    let nb = Interface::load(&own, locale::load(&own, LANGUAGE).as_ref(), LANGUAGE)?;
    let mut document = DocumentMut::new();
    let table = document.as_table_mut();
    answered(table, meeting);
    let tags = if meeting.languages.is_empty() { languages(root) } else { Vec::new() };
    files::texts(table, "languages", &tags);
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

/// Writes what was answered into the facts; other lines stay as they are.
pub(crate) fn answered(table: &mut Table, meeting: &Meeting) {
    let time = |text: String| text.parse::<toml_edit::Datetime>().map(value).ok();
    let day = meeting.date.and_then(|day| time(day.to_string()));
    let start = meeting.start.and_then(|start| time(format!("{}:00", clock(start))));
    let end = meeting.end.and_then(|end| time(format!("{}:00", clock(end))));
    for (key, item) in [("date", day), ("start", start), ("end", end)] {
        if let Some(item) = item {
            put(table, key, item);
        }
    }
    for (key, text) in
        [("venue", &meeting.venue), ("contact", &meeting.contact), ("page", &meeting.page)]
    {
        if !text.trim().is_empty() {
            put(table, key, value(text.trim()));
        }
    }
    if !meeting.languages.is_empty() {
        let tags: toml_edit::Array = meeting.languages.iter().map(String::as_str).collect();
        put(table, "languages", value(tags));
    }
}

/// Sets a value and keeps the comments around it.
pub(crate) fn put(table: &mut Table, key: &str, item: Item) {
    match (table.get_mut(key).and_then(Item::as_value_mut), item) {
        (Some(old), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (_, item) => {
            table.insert(key, item);
        }
    }
}

/// The texts of a meeting like no other: its title in Norwegian.
fn first_text(title: &str) -> Vec<(String, Vec<u8>)> {
    let title = in_fluent(title);
    if title.is_empty() {
        return Vec::new();
    }
    vec![(format!("{LANGUAGE}.ftl"), format!("title = {title}\n").into_bytes())]
}

/// A text as the value of a message: in one line, and what Fluent reads as a sign as a text.
pub(crate) fn in_fluent(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for c in words.join(" ").chars().filter(|c| !c.is_control()) {
        match c {
            '{' | '}' => out.push_str(&format!("{{ \"{c}\" }}")),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::content::locale::messages::Messages;
    use crate::content::locale::values::Args;
    use crate::finding::source::SourceFile;

    #[test]
    fn a_title_is_read_as_it_was_written() {
        let nb = locale::load(&Data::new(None), "nb").unwrap();
        for title in [
            "Bolig: Hva har du rett til?",
            "{ $date }",
            "a { b",
            "} slutt",
            ".a = b",
            "*[x]",
            "\"å\" 🎉",
            "[a]",
            "# a",
        ] {
            let text = format!("title = {}\n", in_fluent(title));
            let source = Arc::new(SourceFile::new("nb.ftl", text));
            let mut found = Vec::new();
            let messages = Messages::new(&nb, &[source], &mut found).unwrap();
            assert_eq!(messages.format("title", &Args::new(), &mut found).as_deref(), Some(title));
            assert!(found.is_empty(), "{title}: {found:?}");
        }
    }
}
