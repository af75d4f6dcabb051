//! Files that are whole or not there, also after the power was cut, and no traces of runs that were killed.
//!
//! A file is written beside its place under a name of its own, is on the disk before it gets its name, and so
//! is the name before anybody is told. As long as it is written it is locked: an unlocked one was left by a run
//! that was killed, and the next one that writes there removes it.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use tempfile::{Builder, NamedTempFile};

/// The beginning of the names of files that are not whole yet.
pub(crate) const PREFIX: &str = ".oppslag-";
/// So many threads wait for the disk, and so many files are open meanwhile.
const WAITING: usize = 8;
pub(crate) const TOGETHER: usize = 64;
/// So often a name is tried that somebody else takes for a trace.
const TRIES: usize = 8;

/// Folders in which this process has removed traces already.
static CLEANED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
/// How many files more get their names before [`hold_at`] stops the program.
static LEFT: AtomicUsize = AtomicUsize::new(usize::MAX);

/// Makes the program wait for ever when it is about to give the file of this number its name, counted from 1.
/// Tests kill it there.
pub fn hold_at(number: usize) {
    LEFT.store(number, Ordering::Relaxed);
}

/// A new file in a folder, for this process alone.
pub(crate) fn begin(folder: &Path, builder: &mut Builder) -> Result<NamedTempFile> {
    clean(folder);
    builder.prefix(PREFIX);
    for _ in 0..TRIES {
        let file = builder.tempfile_in(folder)?;
        match file.as_file().lock() {
            // Where files cannot be locked none is taken for a trace either.
            Err(error) if error.kind() != ErrorKind::Unsupported => return Err(error),
            // Whoever cleaned up in the meantime took it for a trace.
            _ if file.path().symlink_metadata().is_err() => {}
            _ => return Ok(file),
        }
    }
    Err(Error::other("the folder is cleaned up again and again"))
}

/// Removes what killed runs left in a folder, once in the life of this process.
fn clean(folder: &Path) {
    let mut cleaned = CLEANED.lock().unwrap_or_else(PoisonError::into_inner);
    let path = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    if !cleaned.insert(path) {
        return;
    }
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if !is_file || !name.to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        let held = File::open(entry.path()).and_then(|file| Ok(file.try_lock().map(|()| file)?));
        if held.is_ok() {
            // One that cannot be removed harms nobody.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Where tests kill the program.
fn hold() {
    if LEFT.fetch_sub(1, Ordering::Relaxed) == 1 {
        loop {
            std::thread::park();
        }
    }
}

/// Puts what was written on the disk.
fn settle(file: &File) -> Result<()> {
    file.sync_all()?;
    hold();
    Ok(())
}

/// [`put`] of several files, which wait for the disk together: a thread more costs less than a wait.
pub(crate) fn put_all(files: Vec<(NamedTempFile, PathBuf)>) -> Result<()> {
    let share = files.len().div_ceil(WAITING).max(1);
    std::thread::scope(|scope| {
        let sync = |share: &[(NamedTempFile, PathBuf)]| {
            share.iter().try_for_each(|(file, _)| file.as_file().sync_all())
        };
        let waiting: Vec<_> =
            files.chunks(share).map(|share| scope.spawn(move || sync(share))).collect();
        waiting.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;
    let mut folders = BTreeSet::new();
    for (file, path) in files {
        hold();
        file.persist(&path).map_err(|error| error.error)?;
        folders.insert(folder_of(&path).to_owned());
    }
    folders.iter().try_for_each(|folder| settle_folder(folder))
}

/// Gives a file its name, in the place of any other that has it.
pub(crate) fn put(file: NamedTempFile, path: &Path) -> Result<()> {
    settle(file.as_file())?;
    file.persist(path).map_err(|error| error.error)?;
    settle_folder(folder_of(path))
}

/// Gives a file its name where none has it. Whether it got it.
pub(crate) fn put_new(file: NamedTempFile, path: &Path) -> Result<bool> {
    settle(file.as_file())?;
    match file.persist_noclobber(path) {
        Ok(_) => settle_folder(folder_of(path)).map(|()| true),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error),
    }
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Puts the names of a folder's files on the disk; systems that do not let folders be opened keep names
/// themselves.
#[cfg(unix)]
fn settle_folder(folder: &Path) -> Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some file systems of networks cannot.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        other => other,
    }
}

#[cfg(not(unix))]
fn settle_folder(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_killed_run_left_goes_and_what_a_living_one_writes_stays() {
        let folder = tempfile::tempdir().unwrap();
        let living = begin(folder.path(), &mut Builder::new()).unwrap();
        let trace = folder.path().join(".oppslag-XyZ123");
        let other = folder.path().join("oppslag.toml");
        std::fs::write(&trace, "half").unwrap();
        std::fs::write(&other, "").unwrap();
        CLEANED.lock().unwrap().clear();
        put(begin(folder.path(), &mut Builder::new()).unwrap(), &folder.path().join("a")).unwrap();
        assert!(!trace.exists() && other.exists() && living.path().exists());
        assert!(put_new(living, &folder.path().join("b")).unwrap());
        let late = begin(folder.path(), &mut Builder::new()).unwrap();
        assert!(!put_new(late, &folder.path().join("b")).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "nothing lies beside");
    }
}
