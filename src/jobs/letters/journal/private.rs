//! Files that only the user can read, and no traces of them.
//!
//! On Unix folders are 0700 and files 0600 from the moment that they exist. Windows has no such
//! numbers: there a file has the rights of the folder that it is made in, so the folder should be one
//! of the user's own.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::base::durable;
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
        let (file, _) = self.begun(name, bytes)?;
        self.keep(file, name)
    }

    /// The same for several files.
    pub fn write_all(&self, files: &[(&str, &[u8])]) -> Result<(), Error> {
        for together in files.chunks(durable::TOGETHER) {
            let begun = together.iter().map(|(name, bytes)| self.begun(name, bytes));
            let begun = begun.collect::<Result<Vec<_>, Error>>()?;
            durable::put_all(begun).map_err(unwritable(&self.out))?;
        }
        Ok(())
    }

    /// A file with these bytes that has no name yet, and its path once it has.
    fn begun(&self, name: &str, bytes: &[u8]) -> Result<(NamedTempFile, PathBuf), Error> {
        let path = self.out.join(name);
        if let Some(above) = path.parent().filter(|above| *above != self.out) {
            folder(above)?;
        }
        let mut file = self.begin()?;
        file.write_all(bytes).map_err(unwritable(&path))?;
        Ok((file, path))
    }

    /// A file to be written bit by bit, which has no name in the folder yet.
    pub fn begin(&self) -> Result<NamedTempFile, Error> {
        durable::begin(&self.folder, &mut Builder::new()).map_err(unwritable(&self.out))
    }

    /// Gives a file that is whole its name in the folder.
    pub fn keep(&self, file: NamedTempFile, name: &str) -> Result<(), Error> {
        let path = self.out.join(name);
        durable::put(file, &path).map_err(unwritable(&path))
    }

    /// What cannot be written to a file that is not whole yet.
    pub fn unwritten(&self, name: &str, error: std::io::Error) -> Error {
        unwritable(&self.out.join(name))(error)
    }

    /// Adds a line to a file in the folder.
    pub fn append(&self, name: &str, line: &str) -> Result<(), Error> {
        let path = self.out.join(name);
        let mut file = options().append(true).open(&path).map_err(unwritable(&path))?;
        file.write_all(format!("{line}\n").as_bytes()).map_err(unwritable(&path))?;
        file.sync_data().map_err(unwritable(&path))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn mode(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[cfg(unix)]
    #[test]
    fn folders_and_files_are_the_users_alone_even_where_they_were_open() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("office/letters");
        std::fs::create_dir_all(out.join("each")).unwrap();
        let open = |path: &Path, mode| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        open(&out, 0o755);
        open(&out.join("each"), 0o777);
        std::fs::write(out.join("a.pdf"), "old").unwrap();
        open(&out.join("a.pdf"), 0o666);
        let place = Workplace::take(&out, "work").unwrap();
        place.write("a.pdf", b"new").unwrap();
        place.write("each/b.pdf", b"new").unwrap();
        place.append("journal.jsonl", "{}").unwrap();
        for folder in ["", "each", ".part-work"] {
            assert_eq!(mode(&out.join(folder)), 0o700, "{folder}");
        }
        for file in ["a.pdf", "each/b.pdf", "journal.jsonl", ".part-work/lock"] {
            assert_eq!(mode(&out.join(file)), 0o600, "{file}");
        }
        place.leave().unwrap();
        assert!(!out.join(".part-work").exists());
    }

    /// Another name of the old file shows whether it was written over.
    #[test]
    fn a_file_is_replaced_and_never_written_over() {
        let root = tempfile::tempdir().unwrap();
        let place = Workplace::take(root.path(), "work").unwrap();
        place.write("a.pdf", b"old and long").unwrap();
        std::fs::hard_link(root.path().join("a.pdf"), root.path().join("link")).unwrap();
        place.write("a.pdf", b"new").unwrap();
        let bytes = |name: &str| crate::content::data::read(&root.path().join(name), name, 99);
        assert_eq!(bytes("a.pdf").unwrap(), b"new");
        assert_eq!(bytes("link").unwrap(), b"old and long");
    }

    #[test]
    fn a_folder_is_one_runs_at_a_time_and_shares_are_together() {
        let root = tempfile::tempdir().unwrap();
        let first = Workplace::take(root.path(), "work-001-of-002").unwrap();
        let in_use = |name| match Workplace::take(root.path(), name) {
            Err(error) => matches!(error, Error::FolderInUse { .. }),
            Ok(_) => false,
        };
        assert!(in_use("work-001-of-002"), "the same share twice");
        assert!(in_use("work") && in_use("work-001-of-003"), "another whole");
        let second = Workplace::take(root.path(), "work-002-of-002").unwrap();
        second.leave().unwrap();
        // A process that was killed leaves its folder, which the next one removes.
        let left = root.path().join(".part-work-001-of-002");
        std::fs::write(left.join(".tmpHALF"), "half").unwrap();
        drop(first);
        Workplace::take(root.path(), "work").unwrap();
        assert!(!left.exists());
    }
}
