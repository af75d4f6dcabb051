//! Topics: the texts of a subject in every language, written and signed once and used by many meetings. An event
//! says `topic = "bolig"`; what its own texts say goes before the topic's.
//!
//! ```text
//! locales/<tag>/topics/<id>.ftl ──┐
//! assets/topics/<id>.toml ────────┴─► invitation.ftl < topic < events/<id>/<tag>.ftl
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::content::data::Data;
use crate::content::event::Event;
use crate::content::fields;
use crate::content::keys;
use crate::content::needed::texts_by_key;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;

/// The folder of topics in `assets/`, and the one of their texts in each language.
const FOLDER: &str = "topics";

/// What is known of a topic besides its texts: all of `assets/topics/<id>.toml`.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// What it is called, by interface language.
    pub names: BTreeMap<String, String>,
    /// Words of the subject that few people know, and plain ones for them.
    pub words: BTreeMap<String, String>,
    /// Messages for points of the programme, in the order in which they are proposed.
    pub programme: Vec<String>,
}

impl Topic {
    /// What it is called in an interface language; its id where it has no name in it.
    pub fn name_in(&self, interface: &str) -> &str {
        self.names.get(interface).map_or(&self.id, |name| name)
    }
}

/// The ids of all topics.
pub fn ids(data: &Data) -> BTreeSet<String> {
    let names = data.names(&format!("assets/{FOLDER}")).into_iter();
    names.filter_map(|name| name.strip_suffix(".toml").map(str::to_owned)).collect()
}

/// Reads what is known of a topic; nothing where there is no such topic.
pub fn load(data: &Data, id: &str, found: &mut Vec<Diagnostic>) -> Option<Topic> {
    let path = facts(checked(id)?);
    let source = data.text(&path).unwrap_or_else(|finding| {
        found.push(finding);
        None
    })?;
    let mut fields = fields::parse(&source, keys::TOPIC, found);
    let names = texts_by_key(&mut fields, "names", found);
    let words = texts_by_key(&mut fields, "words", found);
    let programme = fields.texts("programme", found).into_iter().map(|text| text.value).collect();
    fields.finish(found);
    Some(Topic { id: id.to_owned(), names, words, programme })
}

/// The path of a topic's texts in a language; nothing where no topic can be called so.
pub fn texts(id: &str, tag: &str) -> Option<String> {
    Some(format!("locales/{tag}/{FOLDER}/{}.ftl", checked(id)?))
}

/// The path of the signatures beside them.
pub fn signatures(id: &str, tag: &str) -> Option<String> {
    Some(format!("locales/{tag}/{FOLDER}/{}.review.toml", checked(id)?))
}

/// The path of what is known of a topic besides its texts.
pub fn facts(id: &str) -> String {
    format!("assets/{FOLDER}/{id}.toml")
}

/// Whether a file of a language's folder, by its path in it, has a topic's texts.
pub fn is_text(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/') && rest.ends_with(".ftl"))
}

/// The files of topics in a folder of a language, by their paths in it.
pub fn files(names: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    names.into_iter().map(|name| format!("{FOLDER}/{name}")).filter(|path| is_text(path))
}

/// An id, where it can be one: it names files.
fn checked(id: &str) -> Option<&str> {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (!id.is_empty() && id.chars().all(letter)).then_some(id)
}

/// Where the texts of a meeting stand besides those of every invitation.
#[derive(Debug, Clone, Copy)]
pub struct MeetingPlace<'a> {
    /// The meeting's folder.
    pub folder: &'a Path,
    /// The folder's path to show.
    pub name: &'a str,
    /// The id of its topic.
    pub topic: Option<&'a str>,
}

impl<'a> MeetingPlace<'a> {
    /// The place of an event in this folder.
    pub fn of(event: &'a Event, folder: &'a Path, name: &'a str) -> Self {
        Self { folder, name, topic: event.topic.as_ref().map(|topic| topic.value.as_str()) }
    }

    /// The texts of its topic in a language; nothing where it has no topic, or that no such texts.
    pub fn topic_text(
        &self,
        data: &Data,
        tag: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Arc<SourceFile>> {
        let path = texts(self.topic?, tag)?;
        data.text(&path).unwrap_or_else(|finding| {
            found.push(finding.for_language(tag));
            None
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_files_of_its_folder_alone() {
        for (id, path) in [
            ("bolig", Some("locales/so/topics/bolig.ftl")),
            ("apent-hus", Some("locales/so/topics/apent-hus.ftl")),
            ("../invitation", None),
            ("", None),
            ("Bolig", None),
            ("a.b", None),
            ("a/b", None),
            ("å", None),
        ] {
            assert_eq!(texts(id, "so").as_deref(), path, "{id}");
            assert_eq!(signatures(id, "so").is_some(), path.is_some(), "{id}");
            if path.is_none() {
                assert!(load(&Data::new(None), id, &mut Vec::new()).is_none(), "{id}");
            }
        }
        for (path, is) in [
            ("topics/bolig.ftl", true),
            ("topics/bolig.review.toml", false),
            ("invitation.ftl", false),
            ("topics.ftl", false),
        ] {
            assert_eq!(is_text(path), is, "{path}");
        }
    }

    #[test]
    fn each_key_of_a_topic_is_its_own_and_the_offices_go_before() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("assets/topics");
        std::fs::create_dir_all(&folder).unwrap();
        let own = "programme = [\"programme-own\"]\n[names]\nnb = \"Vårt\"\n[words]\n\"sær\" = \"uvanlig\"\n";
        std::fs::write(folder.join("eget.toml"), own).unwrap();
        std::fs::write(folder.join("bolig.toml"), "[names]\nnb = \"Hjem\"\n").unwrap();
        let data = Data::new(Some(root.path()));
        let mut found = Vec::new();
        let topic = load(&data, "eget", &mut found).unwrap();
        assert_eq!((topic.name_in("nb"), topic.name_in("en")), ("Vårt", "eget"));
        assert_eq!(topic.words["sær"], "uvanlig");
        assert_eq!(topic.programme, ["programme-own"]);
        let bolig = load(&data, "bolig", &mut found).unwrap();
        let inside = load(&Data::new(None), "bolig", &mut found).unwrap();
        assert_eq!((bolig.name_in("nb"), bolig.name_in("en")), ("Hjem", inside.name_in("en")));
        assert_eq!(bolig.programme, inside.programme);
        assert!(found.is_empty(), "{found:?}");
        assert!(ids(&data).contains("eget") && ids(&data).contains("arbeid"));
    }
}
