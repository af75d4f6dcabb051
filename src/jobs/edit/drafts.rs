//! What somebody has typed and cannot stand in a file yet, such as half of a date: kept beside the
//! workspace's files until it can, so that nothing is lost when the browser closes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, value};

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data;
use crate::jobs::edit::facts::Step;
use crate::jobs::edit::place::{OWN, own};

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

/// Lets what is half typed of a list's entries follow a step that was taken with the list.
pub fn follow(root: &Path, event: &str, list: &str, step: Step<'_>) -> Result<(), Error> {
    let place = |at: usize| match step {
        Step::Add(_) => Some(at),
        Step::Remove(gone) if at == gone => None,
        Step::Remove(gone) => Some(if at > gone { at - 1 } else { at }),
        Step::Up(up) if at == up => Some(at.saturating_sub(1)),
        Step::Up(up) if at + 1 == up => Some(up),
        Step::Up(_) => Some(at),
    };
    let all = all(root, event);
    let number = |key: &str| {
        let (at, rest) = key.strip_prefix(list)?.strip_prefix('.')?.split_once('.')?;
        Some((at.parse::<usize>().ok()?, rest.to_owned()))
    };
    let mut moved = DocumentMut::new();
    for (key, text) in &all {
        let key = match number(key) {
            None => Some(key.clone()),
            Some((at, rest)) => place(at).map(|at| format!("{list}.{at}.{rest}")),
        };
        if let Some(key) = key {
            moved[&key] = value(text);
        }
    }
    if all.is_empty() {
        return Ok(());
    }
    own(root)?;
    artifact::write(&path(root, event), moved.to_string().as_bytes())
}

fn document(root: &Path, event: &str) -> DocumentMut {
    let read = data::read_text(&path(root, event), FOLDER).ok();
    read.and_then(|source| source.text.parse().ok()).unwrap_or_default()
}

fn path(root: &Path, event: &str) -> PathBuf {
    root.join(OWN).join(FOLDER).join(format!("{event}.toml"))
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

    #[test]
    fn what_is_half_typed_follows_its_entry() {
        for (step, keys) in [
            (Step::Up(1), ["date", "programme.0.at", "programme.2.at"]),
            (Step::Remove(0), ["date", "programme.0.at", "programme.1.at"]),
            (Step::Add(&[]), ["date", "programme.1.at", "programme.2.at"]),
        ] {
            let root = tempfile::tempdir().unwrap();
            for key in ["date", "programme.1.at", "programme.2.at"] {
                keep(root.path(), "own", key, Some(key)).unwrap();
            }
            follow(root.path(), "own", "programme", step).unwrap();
            let kept = all(root.path(), "own");
            assert_eq!(kept.keys().map(String::as_str).collect::<Vec<_>>(), keys, "{step:?}");
            assert_eq!(kept[keys[2]], "programme.2.at", "{step:?}");
        }
        // The one above comes down.
        let root = tempfile::tempdir().unwrap();
        for key in ["programme.0.at", "programme.1.at"] {
            keep(root.path(), "own", key, Some(key)).unwrap();
        }
        follow(root.path(), "own", "programme", Step::Up(1)).unwrap();
        let kept = all(root.path(), "own");
        let kept: Vec<_> = kept.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        let changed = [("programme.0.at", "programme.1.at"), ("programme.1.at", "programme.0.at")];
        assert_eq!(kept, changed);
        let root = tempfile::tempdir().unwrap();
        keep(root.path(), "own", "programme.1.at", Some("1")).unwrap();
        follow(root.path(), "own", "programme", Step::Remove(1)).unwrap();
        assert_eq!(all(root.path(), "own").len(), 0);
    }
}
