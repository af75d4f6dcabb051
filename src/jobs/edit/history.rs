//! Earlier versions of files that people write, to be brought back.

use std::path::{Path, PathBuf};

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::edit::place::{OWN, Writer, own};

/// So many versions of a file are kept at most.
pub const MOST: usize = 100;
/// One version is kept a person in so many minutes: what was there before the first change.
pub const MINUTES: i64 = 5;
const FOLDER: &str = "history";

/// An earlier version of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// When it was replaced, as `2027-05-12T133000`.
    pub at: String,
    /// By whom.
    pub by: String,
    path: PathBuf,
}

impl Version {
    /// What the file said.
    pub fn text(&self) -> Result<String, Diagnostic> {
        data::read_text(&self.path, &self.at).map(|source| source.text.clone())
    }

    /// The file, where it is no text.
    pub fn bytes(&self) -> Result<Vec<u8>, Diagnostic> {
        data::read(&self.path, &self.at, data::MAX_BINARY)
    }
}

/// Keeps what a file says before it is changed, once in some minutes for each person, or `always`.
pub(crate) fn keep(
    root: &Path,
    name: &str,
    bytes: &[u8],
    writer: &Writer,
    always: bool,
) -> Result<(), Error> {
    let mut all = versions(root, name);
    let recent = |version: &Version| minutes(&version.at, &writer.at).is_some_and(|m| m < MINUTES);
    if !always && all.iter().any(|version| version.by == clean(&writer.name) && recent(version)) {
        return Ok(());
    }
    let folder = folder(&own(root)?, name);
    let path = folder.join(format!("{} {}", clean(&writer.at), clean(&writer.name)));
    artifact::write(&path, bytes)?;
    all.truncate(MOST - 1);
    let kept: Vec<&PathBuf> = all.iter().map(|version| &version.path).chain([&path]).collect();
    for old in versions(root, name).iter().filter(|version| !kept.contains(&&version.path)) {
        // One that cannot be removed is removed next time.
        let _ = std::fs::remove_file(&old.path);
    }
    Ok(())
}

/// Earlier versions of a file, the newest first.
pub fn versions(root: &Path, name: &str) -> Vec<Version> {
    let folder = folder(&root.join(OWN), name);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let version = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.to_owned();
        let (at, by) = name.split_once(' ')?;
        Some(Version { at: at.to_owned(), by: by.to_owned(), path })
    };
    let mut all: Vec<Version> = entries.filter_map(|entry| version(entry.path())).collect();
    all.sort_by(|a, b| (&b.at, &b.by).cmp(&(&a.at, &a.by)));
    all
}

/// Forgets all earlier versions of all files.
pub fn erase(root: &Path) -> Result<(), Error> {
    let folder = root.join(OWN).join(FOLDER);
    match std::fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Error::Unwritable { path: folder.display().to_string(), reason: error.to_string() })
        }
        _ => Ok(()),
    }
}

fn folder(own: &Path, name: &str) -> PathBuf {
    own.join(FOLDER).join(name.replace('/', "~"))
}

/// A name as a part of a file's name.
fn clean(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '.' | '@') { c } else { '_' };
    let name: String = name.chars().take(60).map(plain).collect();
    if name.is_empty() { "_".to_owned() } else { name }
}

/// Minutes between two times.
fn minutes(from: &str, to: &str) -> Option<i64> {
    let read = |text: &str| jiff::civil::DateTime::strptime("%Y-%m-%dT%H%M%S", text).ok();
    let span = read(to)?.since(read(from)?).ok()?;
    let minutes = span.total(jiff::Unit::Minute).ok()?;
    (minutes >= 0.0).then_some(minutes as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn writer(name: &str, at: &str) -> Writer {
        Writer { name: name.to_owned(), at: format!("2027-05-12T{at}") }
    }

    #[test]
    fn one_version_a_person_is_kept_in_five_minutes() {
        let root = tempfile::tempdir().unwrap();
        let file = "events/own/event.toml";
        for (name, at, text) in [
            ("Kari", "120000", "1"),
            ("Kari", "120459", "2"),
            ("Ola/../x", "120100", "3"),
            ("Kari", "120500", "4"),
        ] {
            keep(root.path(), file, text.as_bytes(), &writer(name, at), false).unwrap();
        }
        let all = versions(root.path(), file);
        let texts: Vec<String> = all.iter().map(|version| version.text().unwrap()).collect();
        assert_eq!(texts, ["4", "3", "1"]);
        assert_eq!(all[1].by, "Ola_.._x");
        erase(root.path()).unwrap();
        assert_eq!(versions(root.path(), file), []);
        erase(root.path()).unwrap();
    }

    #[test]
    fn the_oldest_version_goes_first() {
        let root = tempfile::tempdir().unwrap();
        for number in 0..MOST + 3 {
            let at = format!("{:02}{:02}00", 10 + number / 10, number % 10 * 5);
            keep(root.path(), "a.toml", number.to_string().as_bytes(), &writer("Kari", &at), false)
                .unwrap();
        }
        let all = versions(root.path(), "a.toml");
        assert_eq!(all.len(), MOST);
        assert_eq!(all[0].text().unwrap(), (MOST + 2).to_string());
        assert_eq!(all[MOST - 1].text().unwrap(), "3");
    }
}
