//! What somebody has typed and cannot stand in a file yet, such as half of a date: kept beside the
//! workspace's files until it can, so that nothing is lost when the browser closes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, value};

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data;
use crate::jobs::edit::own;

const FOLDER: &str = "drafts";

/// What is half typed of an event, by key. A file that somebody has broken holds nothing.
pub fn all(root: &Path, event: &str) -> BTreeMap<String, String> {
    document(root, event)
        .iter()
        .filter_map(|(key, item)| Some((key.to_owned(), item.as_str()?.to_owned())))
        .collect()
}

/// Keeps what is half typed under a key, or forgets it.
pub fn keep(root: &Path, event: &str, key: &str, text: Option<&str>) -> Result<(), Error> {
    let mut document = document(root, event);
    match text {
        Some(text) => document[key] = value(text),
        None if document.remove(key).is_none() => return Ok(()),
        None => {}
    }
    own(root)?;
    artifact::write(&path(root, event), document.to_string().as_bytes())
}

fn document(root: &Path, event: &str) -> DocumentMut {
    let read = data::read_text(&path(root, event), FOLDER).ok();
    read.and_then(|source| source.text.parse().ok()).unwrap_or_default()
}

fn path(root: &Path, event: &str) -> PathBuf {
    root.join(super::OWN).join(FOLDER).join(format!("{event}.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_half_typed_waits_under_its_key() {
        let root = tempfile::tempdir().unwrap();
        keep(root.path(), "own", "date", Some("2027-0")).unwrap();
        keep(root.path(), "own", "programme.0.at", Some("1\"3\n")).unwrap();
        keep(root.path(), "own", "end", None).unwrap();
        let kept = all(root.path(), "own");
        assert_eq!(kept["date"], "2027-0");
        assert_eq!(kept["programme.0.at"], "1\"3\n");
        keep(root.path(), "own", "date", None).unwrap();
        assert_eq!(all(root.path(), "own").len(), 1);
        assert_eq!(all(root.path(), "other").len(), 0);
    }
}
