//! One value in one of a workspace's files is changed, and nothing else: comments, order and all other
//! values stay as they are, to the byte.
//!
//! ```text
//! what the writer saw ─┐
//! what it is to be ────┼─► read ─► the same as the writer saw? ─► earlier version kept ─► written whole
//! the file as it is ───┘                     └─ no ─► conflict, with what stands there now
//! ```
//!
//! Several people and programs may change a file at the same time. Each change holds a lock for as long as it
//! writes, and is refused where the file no longer says what the writer saw.

use std::fs::File;
use std::path::Path;

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub mod drafts;
pub mod facts;
pub mod history;
pub mod logos;
pub mod messages;
pub mod office;
mod place;

pub(crate) use crate::jobs::edit::place::own;
pub use crate::jobs::edit::place::{OWN, Writer};

/// A change of one value, in words as a form shows them.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// What the writer saw; empty for nothing.
    pub old: &'a str,
    /// What it is to be; empty for nothing.
    pub new: &'a str,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is in the file.
    Written,
    /// The file said so already.
    Same,
    /// The file no longer says what the writer saw; this is what it says.
    Conflict(String),
}

/// Why a change cannot be made.
#[derive(Debug)]
pub enum Refusal {
    /// It is not what can stand there: a word for what would be, as in the finding `invalid-value`.
    Invalid(&'static str),
    /// The file cannot be changed by a form, because of what is wrong with it.
    Broken(Vec<Diagnostic>),
    /// There is no such place.
    Unknown,
    /// It could not be written.
    Unwritable(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Unwritable(error)
    }
}

/// Reads a text file, lets it be changed, and writes what came of it, while nobody else changes any file of
/// the workspace. `change` gives the new text, or says that there is nothing to write.
pub(crate) fn rewrite(
    root: &Path,
    name: &str,
    writer: &Writer,
    change: impl FnOnce(&str) -> Result<Result<String, Saved>, Refusal>,
) -> Result<Saved, Refusal> {
    rewrite_keeping(root, name, writer, false, change)
}

/// As [`rewrite`]; `always` keeps what was there even if something was kept a moment ago.
fn rewrite_keeping(
    root: &Path,
    name: &str,
    writer: &Writer,
    always: bool,
    change: impl FnOnce(&str) -> Result<Result<String, Saved>, Refusal>,
) -> Result<Saved, Refusal> {
    let path = artifact::inside(root, name).ok_or(Refusal::Unknown)?;
    if leads_out(root, &path) {
        return Err(Refusal::Broken(vec![Diagnostic::new(&rules::UNREADABLE_FILE).in_file(name)]));
    }
    let _lock = lock(root)?;
    let before = match path.symlink_metadata() {
        Ok(_) => Some(data::read_text(&path, name).map_err(|found| Refusal::Broken(vec![found]))?),
        Err(_) => None,
    };
    let text = before.as_ref().map_or("", |source| source.text.as_str());
    match change(text)? {
        Ok(new) if new == text => Ok(Saved::Same),
        Ok(new) => {
            if before.is_some() {
                history::keep(root, name, text.as_bytes(), writer, always)?;
            }
            artifact::write(&path, new.as_bytes())?;
            Ok(Saved::Written)
        }
        Err(saved) => Ok(saved),
    }
}

/// What a file of the workspace says. Nothing where there is none, and where a link leads out of the
/// workspace or the file is no text: what is wrong with it is told by whoever loads it.
pub fn text(root: &Path, name: &str) -> Option<String> {
    let path = artifact::inside(root, name)?;
    let read = data::read_text(&path, name).ok().filter(|_| !leads_out(root, &path))?;
    Some(read.text.clone())
}

/// Whether links lead from a file of the workspace to one outside of it.
fn leads_out(root: &Path, path: &Path) -> bool {
    match (path.canonicalize(), root.canonicalize()) {
        (Ok(path), Ok(root)) => !path.starts_with(root),
        // A link to nothing would be a file as soon as it is written.
        _ => path.is_symlink(),
    }
}

/// Puts another text in the place of a whole file; what it said becomes an earlier version.
pub fn replace(root: &Path, name: &str, text: &str, writer: &Writer) -> Result<Saved, Refusal> {
    rewrite_keeping(root, name, writer, true, |_| Ok(Ok(text.to_owned())))
}

/// Waits until nobody else writes. The lock ends with the program that holds it.
pub(crate) fn lock(root: &Path) -> Result<File, Refusal> {
    let path = own(root)?.join("lock");
    let unwritable = |error: std::io::Error| Error::Unwritable {
        path: path.display().to_string(),
        reason: error.to_string(),
    };
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(unwritable)?;
    file.lock().map_err(unwritable)?;
    Ok(file)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_link_out_of_the_workspace_is_neither_read_nor_written() {
        let (root, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let secret = outside.path().join("secret");
        std::fs::write(&secret, "outside").unwrap();
        std::fs::write(root.path().join("inside"), "inside").unwrap();
        let link = |to: &Path, name: &str| {
            std::os::unix::fs::symlink(to, root.path().join(name)).unwrap();
        };
        link(&secret, "out");
        link(&root.path().join("inside"), "in");
        link(&outside.path().join("nothing"), "nothing");
        link(outside.path(), "folder");
        let writer = Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() };
        for name in ["out", "folder/secret", "nothing", "../secret"] {
            assert_eq!(text(root.path(), name), None, "{name}");
            assert!(replace(root.path(), name, "changed", &writer).is_err(), "{name}");
        }
        assert_eq!(text(outside.path(), "secret").as_deref(), Some("outside"));
        assert!(!outside.path().join("nothing").exists());
        assert_eq!(text(root.path(), "in").as_deref(), Some("inside"));
        assert_eq!(replace(root.path(), "new", "new", &writer).unwrap(), Saved::Written);
        assert_eq!(text(root.path(), "new").as_deref(), Some("new"));
        assert_eq!(replace(root.path(), "new", "new", &writer).unwrap(), Saved::Same);
    }
}
