//! A folder of the user's own for what must pass through files: letters, for as long as they are made.
//!
//! It lies where the system keeps what belongs to one user and one session, in memory on most systems, never
//! in the workspace, which may be shared. It is removed as soon as it was read; what a program left that was
//! killed is removed by the next one that starts.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use oppslag::Error;
use tempfile::TempDir;
use walkdir::WalkDir;

/// How the folders' names begin.
const PREFIX: &str = "oppslag-private-";
/// Held as long as somebody works in the folder.
const LOCK: &str = "in-use";
/// A folder without a lock that is younger belongs to somebody who is about to lock it.
const YOUNG: Duration = Duration::from_secs(60);

/// A folder that is removed when it is dropped.
pub(crate) struct Private {
    folder: TempDir,
    _lock: File,
}

impl Private {
    pub(crate) fn new() -> Result<Self, Error> {
        Self::inside(&place())
    }

    fn inside(place: &Path) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::Unwritable {
            path: place.display().to_string(),
            reason: error.to_string(),
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(std::fs::Permissions::from_mode(0o700));
        }
        let folder = builder.tempdir_in(place).map_err(failed)?;
        let lock = lock_file(folder.path()).map_err(failed)?;
        lock.try_lock().map_err(|_| failed(std::io::ErrorKind::WouldBlock.into()))?;
        Ok(Self { folder, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// All files of a folder in it, by their path from there on with `/` between its parts, sorted.
    pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let failed = |error: std::io::Error| Error::Unwritable {
            path: folder.display().to_string(),
            reason: error.to_string(),
        };
        let mut all = Vec::new();
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.map_err(|error| failed(error.into()))?;
            if entry.file_type().is_file() {
                let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let name = name.to_string_lossy().replace('\\', "/");
                all.push((name, std::fs::read(entry.path()).map_err(failed)?));
            }
        }
        Ok(all)
    }
}

/// Removes what programs left that were killed.
pub(crate) fn clean() {
    clean_in(&place());
}

fn clean_in(place: &Path) {
    // Whose folders are one's own is told by a new one.
    let Ok(own) = Private::inside(place) else { return };
    for entry in std::fs::read_dir(place).into_iter().flatten().flatten() {
        let path = entry.path();
        let left = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && path != own.path()
            && same_owner(&path, own.path());
        if left && is_free(&path) {
            // Nobody waits for it; the next start tries again.
            let _ = std::fs::remove_dir_all(path);
        }
    }
}

/// The place of one user's session where the system has one, else that for temporary files.
fn place() -> PathBuf {
    let own = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    own.filter(|path| path.is_absolute() && path.is_dir()).unwrap_or_else(std::env::temp_dir)
}

fn lock_file(folder: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(folder.join(LOCK))
}

/// Whether no living program works in a folder.
fn is_free(folder: &Path) -> bool {
    if !folder.join(LOCK).is_file() {
        let made = std::fs::metadata(folder).and_then(|about| about.modified());
        let age = made.ok().and_then(|made| made.elapsed().ok());
        return age.is_some_and(|age| age > YOUNG);
    }
    match lock_file(folder).map(|file| file.try_lock()) {
        Ok(Ok(())) => true,
        Ok(Err(TryLockError::WouldBlock | TryLockError::Error(_))) | Err(_) => false,
    }
}

#[cfg(unix)]
fn same_owner(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = |path: &Path| std::fs::symlink_metadata(path).map(|about| about.uid()).ok();
    owner(one).is_some_and(|uid| Some(uid) == owner(other))
}

/// Elsewhere the place itself is one user's own.
#[cfg(not(unix))]
fn same_owner(_: &Path, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let all = std::fs::read_dir(folder).unwrap().flatten();
        let mut all: Vec<_> = all.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        all.sort();
        all
    }

    #[test]
    fn what_a_killed_program_left_goes_and_all_else_stays() {
        let place = tempfile::tempdir().unwrap();
        let living = Private::inside(place.path()).unwrap();
        std::fs::write(living.path().join("letter.pdf"), "in work").unwrap();
        // The lock of a program that was killed is nobody's.
        let dead = place.path().join(format!("{PREFIX}dead"));
        std::fs::create_dir(&dead).unwrap();
        for name in [LOCK, "letter.pdf"] {
            std::fs::write(dead.join(name), "").unwrap();
        }
        let young = place.path().join(format!("{PREFIX}young"));
        std::fs::create_dir(&young).unwrap();
        std::fs::create_dir(place.path().join("somebody-else")).unwrap();
        std::fs::write(place.path().join(format!("{PREFIX}file")), "").unwrap();
        clean_in(place.path());
        let kept = living.path().file_name().unwrap().to_string_lossy().into_owned();
        let mut wanted =
            vec![kept, format!("{PREFIX}young"), format!("{PREFIX}file"), "somebody-else".into()];
        wanted.sort();
        assert_eq!(names(place.path()), wanted);
        assert!(living.path().join("letter.pdf").exists());
        let path = living.path().to_owned();
        drop(living);
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_into_it() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let own = Private::inside(place.path()).unwrap();
        let mode = std::fs::metadata(own.path()).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o700);
    }

    #[test]
    fn files_are_read_by_their_path_from_the_folder_on() {
        let place = tempfile::tempdir().unwrap();
        std::fs::create_dir(place.path().join("each")).unwrap();
        std::fs::write(place.path().join("each/1.pdf"), "1").unwrap();
        std::fs::write(place.path().join("a.pdf"), "a").unwrap();
        let read = Private::read(place.path()).unwrap();
        let read: Vec<_> = read.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(read, ["a.pdf", "each/1.pdf"]);
    }
}
