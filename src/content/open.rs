//! Finds and reads an event and its workspace.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::base::error::Error;
use crate::content::event::{self, Event};
use crate::content::locale::{self, Locale};
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::rules;

/// An event and its workspace, as far as they could be read.
pub(crate) struct Opened {
    pub(crate) place: EventFolder,
    pub(crate) workspace: Option<Workspace>,
    pub(crate) event: Option<Event>,
    pub(crate) found: Vec<Diagnostic>,
}

impl Opened {
    /// Reads the event at `path`, which may be its folder, its `event.toml` or its id.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let place = EventFolder::find(path)?;
        let mut found = Vec::new();
        let workspace = Warned::keep(Workspace::load(&place.root), &mut found);
        let event = Warned::keep(Event::load(&place.folder, &place.name), &mut found);
        Ok(Self { place, workspace, event, found })
    }
}

/// Where the event is.
pub(crate) struct EventFolder {
    pub(crate) root: PathBuf,
    pub(crate) folder: PathBuf,
    pub(crate) name: String,
}

impl EventFolder {
    /// The folder of the event's files: below `out`, or below `out/` in the workspace.
    pub(crate) fn out(&self, out: Option<&Path>) -> PathBuf {
        let out = out.map_or_else(|| self.root.join("out"), Path::to_owned);
        out.join(self.folder.file_name().unwrap_or_default())
    }

    /// Accepts the event's folder, its `event.toml`, or its id inside the workspace.
    fn find(path: &Path) -> Result<Self, Error> {
        let shown = || path.display().to_string();
        let folder = if path.ends_with(event::FILE) { path.parent().unwrap_or(path) } else { path };
        let folder = match std::path::absolute(folder) {
            Ok(folder) if folder.is_dir() => folder,
            Ok(folder) => {
                let start = folder.parent().unwrap_or(Path::new("/"));
                let root = workspace::find(start);
                let by_id = root.map(|root| root.join("events").join(path));
                match by_id {
                    Some(folder) if folder.is_dir() => folder,
                    _ => return Err(Error::EventNotFound { path: shown() }),
                }
            }
            Err(_) => return Err(Error::EventNotFound { path: shown() }),
        };
        let root = workspace::find(&folder).ok_or_else(|| Error::NoWorkspace { path: shown() })?;
        let name =
            folder.strip_prefix(&root).unwrap_or(&folder).to_string_lossy().replace('\\', "/");
        Ok(Self { name, root, folder })
    }
}

/// An event's languages; only those that are `wanted` unless that is empty.
pub(crate) fn languages<'l>(
    event: &Event,
    wanted: &[String],
    locales: &'l BTreeMap<String, Locale>,
    found: &mut Vec<Diagnostic>,
) -> Vec<&'l Locale> {
    let unknown =
        |tag: &str| Diagnostic::unknown(&rules::UNKNOWN_LANGUAGE, "tag", tag, locales.keys());
    let mut all: Vec<&Locale> = Vec::new();
    for tag in &event.languages {
        match locale::negotiate(&tag.value, locales.keys()).and_then(|tag| locales.get(tag)) {
            Some(locale) if all.iter().any(|other| other.tag == locale.tag) => {}
            Some(locale) => all.push(locale),
            None => found.push(
                unknown(&tag.value).at(&event.source, tag.span.clone()).for_language(&tag.value),
            ),
        }
    }
    if wanted.is_empty() {
        return all;
    }
    let mut chosen = Vec::new();
    for tag in wanted {
        let tags: Vec<String> = all.iter().map(|locale| locale.tag.clone()).collect();
        let best = locale::negotiate(tag, &tags);
        match all.iter().find(|locale| Some(locale.tag.as_str()) == best) {
            Some(locale) if chosen.iter().any(|c: &&Locale| c.tag == locale.tag) => {}
            Some(locale) => chosen.push(*locale),
            None => found.push(
                Diagnostic::new(&rules::LANGUAGE_NOT_IN_EVENT)
                    .with("tag", tag.as_str())
                    .with("known", tags),
            ),
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;

    const FACTS: &str = "date = 2027-05-12\nstart = 13:30\nend = 15:45\nvenue = \"v\"\ncontact = \"c\"\n\
        page = \"https://a.example\"\nlanguages = [\"nb\", \"ar-SY\", \"no\", \"tlh\", \"so\"]\n";

    fn office() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("events/own")).unwrap();
        std::fs::write(root.path().join(workspace::FILE), "").unwrap();
        std::fs::write(root.path().join("events/own/event.toml"), FACTS).unwrap();
        root
    }

    #[test]
    fn languages_come_once_in_the_order_of_the_meeting_or_of_who_asks() {
        let root = office();
        let event = Event::load(&root.path().join("events/own"), "events/own").unwrap().value;
        let locales = locale::load_all(&Data::new(None));
        let (unknown, other) = (rules::UNKNOWN_LANGUAGE.code, rules::LANGUAGE_NOT_IN_EVENT.code);
        for (wanted, tags, more) in [
            (&[][..], &["nb", "ar", "so"][..], None),
            (&["so", "nb"], &["so", "nb"], None),
            (&["ar-IQ", "ar", "no"], &["ar", "nb"], None),
            (&["pl"], &[], Some(other)),
            (&["so", "qq"], &["so"], Some(other)),
        ] {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            let mut found = Vec::new();
            let all = languages(&event, &wanted, &locales, &mut found);
            assert_eq!(all.iter().map(|l| l.tag.as_str()).collect::<Vec<_>>(), tags, "{wanted:?}");
            let codes: Vec<_> = found.iter().map(|finding| finding.rule.code).collect();
            assert_eq!(codes, [Some(unknown), more].into_iter().flatten().collect::<Vec<_>>());
            let scope = crate::finding::diagnostic::Scope::Language("tlh".to_owned());
            assert_eq!(found[0].scope, scope, "it stops that language alone");
        }
    }

    #[test]
    fn an_event_is_found_by_its_folder_or_its_file() {
        let root = office();
        for path in ["events/own", "events/own/event.toml"] {
            let place = EventFolder::find(&root.path().join(path)).unwrap();
            assert_eq!((place.root.as_path(), place.name.as_str()), (root.path(), "events/own"));
            assert_eq!(place.out(None), root.path().join("out/own"));
            assert_eq!(place.out(Some(Path::new("there"))), Path::new("there/own"));
        }
        let find = |path: &Path| EventFolder::find(path).map(|place| place.name);
        assert!(matches!(find(&root.path().join("events/none")), Err(Error::EventNotFound { .. })));
        let elsewhere = tempfile::tempdir().unwrap();
        assert!(matches!(find(elsewhere.path()), Err(Error::NoWorkspace { .. })));
    }
}
