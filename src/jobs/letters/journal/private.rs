//! Files that only the user can read, and no traces of them.
//!
//! On Unix folders are 0700 and files 0600 from the moment that they exist. Windows has no such
//! numbers: there a file has the rights of the folder that it is made in, so the folder should be one
//! of the user's own.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::base::error::Error;
use crate::jobs::letters::journal::rows::shares;

/// The beginning of the names of folders with unfinished files.
const PART: &str = ".part-";
const LOCK: &str = "lock";

fn unwritable(path: &Path) -> impl Fn(std::io::Error) -> Error + '_ {
    |error| Error::Unwritable { path: path.display().to_string(), reason: error.to_string() }
}

/// Makes a folder, and those above it, that only the user can look into.
pub fn folder(path: &Path) -> Result<(), Error> {
    if let Some(above) = path.parent() {
        std::fs::create_dir_all(above).map_err(unwritable(above))?;
    }
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix has modes"))]
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(unwritable(path)(error))
        }
        _ => close(path),
    }
}

/// A folder that was there before is closed to others too.
#[cfg(unix)]
fn close(path: &Path) -> Result<(), Error> {
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(path, mode).map_err(unwritable(path))
}

#[cfg(not(unix))]
fn close(_: &Path) -> Result<(), Error> {
    Ok(())
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A folder for unfinished files, held by one process. What a process left that was killed is removed
/// by the next one, whichever part it works on.
#[derive(Debug)]
pub struct Workplace {
    folder: PathBuf,
    out: PathBuf,
    /// Held as long as the process lives; the system lets go of it when the process is killed.
    _lock: File,
}

impl Workplace {
    /// Takes the workplace `name` in the folder `out`.
    pub fn take(out: &Path, name: &str) -> Result<Self, Error> {
        folder(out)?;
        let entries = std::fs::read_dir(out).map_err(unwritable(out))?;
        for entry in entries.flatten() {
            let other = entry.file_name().to_string_lossy().into_owned();
            if !other.starts_with(PART) {
                continue;
            }
            if let Some(lock) = free(&entry.path()) {
                drop(lock);
                std::fs::remove_dir_all(entry.path()).map_err(unwritable(&entry.path()))?;
            } else if shares(&other) != shares(name) {
                // The parts of two different wholes would overwrite each other.
                return Err(Error::FolderInUse { path: out.display().to_string() });
            }
        }
        let place = out.join(format!("{PART}{name}"));
        folder(&place)?;
        let path = place.join(LOCK);
        let lock = options().open(&path).map_err(unwritable(&path))?;
        let taken = |_| Error::FolderInUse { path: out.display().to_string() };
        lock.try_lock().map_err(taken)?;
        Ok(Self { folder: place, out: out.to_owned(), _lock: lock })
    }

    /// Writes a file under its name in the folder, whole or not at all.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.out.join(name);
        if let Some(above) = path.parent().filter(|above| *above != self.out) {
            folder(above)?;
        }
        let mut file = self.begin()?;
        file.write_all(bytes).map_err(unwritable(&path))?;
        self.keep(file, name)
    }

    /// A file to be written bit by bit, which has no name in the folder yet.
    pub fn begin(&self) -> Result<NamedTempFile, Error> {
        NamedTempFile::new_in(&self.folder).map_err(unwritable(&self.out))
    }

    /// Gives a file that is whole its name in the folder.
    pub fn keep(&self, file: NamedTempFile, name: &str) -> Result<(), Error> {
        let path = self.out.join(name);
        file.persist(&path).map_err(|error| unwritable(&path)(error.error))?;
        Ok(())
    }

    /// What cannot be written to a file that is not whole yet.
    pub fn unwritten(&self, name: &str, error: std::io::Error) -> Error {
        unwritable(&self.out.join(name))(error)
    }

    /// Adds a line to a file in the folder.
    pub fn append(&self, name: &str, line: &str) -> Result<(), Error> {
        let path = self.out.join(name);
        let mut file = options().append(true).open(&path).map_err(unwritable(&path))?;
        file.write_all(format!("{line}\n").as_bytes()).map_err(unwritable(&path))
    }

    /// The workplace is left as it was found.
    pub fn leave(self) -> Result<(), Error> {
        let folder = self.folder.clone();
        drop(self);
        std::fs::remove_dir_all(&folder).map_err(unwritable(&folder))
    }
}

/// The lock of an unfinished part, if no living process holds it.
fn free(part: &Path) -> Option<File> {
    let lock = options().open(part.join(LOCK)).ok()?;
    lock.try_lock().ok()?;
    Some(lock)
}
