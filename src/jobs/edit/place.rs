//! Where the program keeps what is its own in a workspace, and who writes.

use std::path::{Path, PathBuf};

use crate::base::artifact;
use crate::base::error::Error;

/// A folder of the workspace for what the program keeps for itself.
pub const OWN: &str = ".oppslag";

/// Who changes something, and when: earlier versions are kept by both.
#[derive(Debug, Clone)]
pub struct Writer {
    /// The person.
    pub name: String,
    /// The time, as `2027-05-12T133000`.
    pub at: String,
}

/// The folder [`OWN`], which keeps itself out of version control.
pub(crate) fn own(root: &Path) -> Result<PathBuf, Error> {
    let folder = root.join(OWN);
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        artifact::write(&ignore, b"*\n")?;
    }
    Ok(folder)
}
