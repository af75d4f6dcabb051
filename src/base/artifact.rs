//! Finished files: written whole or not at all, and listed in `manifest.json`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::error::Error;

/// The name of the list of finished files.
pub const MANIFEST: &str = "manifest.json";

/// One finished file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artifact {
    /// The language's tag.
    pub language: String,
    /// The template's name.
    pub template: String,
    /// The size's id.
    pub size: String,
    /// `pdf`, `png` or `svg`.
    pub format: String,
    /// `colour` or `black` where the page is printed in two runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Whether the page carries the draft stamp.
    pub draft: bool,
    /// Whether a native reader has signed the translation.
    pub reviewed: bool,
    /// The number of bytes.
    pub bytes: usize,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}

/// `manifest.json`: what was made, from what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The event's id.
    pub event: String,
    /// The event's version.
    pub version: i64,
    /// SHA-256 of each input, by path.
    pub inputs: BTreeMap<String, String>,
    /// Finished files, by path from the manifest's folder.
    pub files: BTreeMap<String, Artifact>,
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes files as [`write()`] does, several at a time: replacing one is mostly waiting for the file
/// system.
pub fn write_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Error> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let write_share = |share: &[(PathBuf, Vec<u8>)]| {
            share.iter().try_for_each(|(path, bytes)| write(path, bytes))
        };
        let writing: Vec<_> =
            files.chunks(share).map(|share| scope.spawn(move || write_share(share))).collect();
        writing.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

/// Writes a file beside its place and then moves it there, so that nobody ever meets half of it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let unwritable = |error: std::io::Error| Error::Unwritable {
        path: path.display().to_string(),
        reason: error.to_string(),
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".oppslag-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: temporary files are private, posters are not.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(unwritable)?;
    file.write_all(bytes).map_err(unwritable)?;
    file.persist(path).map_err(|error| unwritable(error.error))?;
    Ok(())
}
