//! Whether files of a workspace have changed since they were read.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use walkdir::WalkDir;

use crate::content::data;
use crate::content::workspace;

/// Names, sizes and times of files, as one number a group. Two states with the same number are taken to
/// be the same, as they are by build tools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Print {
    fonts: u64,
    rest: u64,
}

impl Print {
    pub(crate) fn of(root: &Path) -> Self {
        let rest = [workspace::FILE, "locales", "templates", "assets"];
        Self {
            fonts: number(&[root.join("fonts")]),
            rest: number(&rest.map(|name| root.join(name))),
        }
    }

    /// All of it, and the files of a folder, as one number.
    pub(crate) fn with(&self, folder: &Path) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.fonts, self.rest, number(&[folder])).hash(&mut hasher);
        hasher.finish()
    }

    pub(crate) fn same_fonts(&self, other: &Self) -> bool {
        self.fonts == other.fonts
    }
}

/// The facts and texts in a folder as one number, by what is in them: two changes may come within what a
/// file system's clock tells apart.
pub(crate) fn written(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml") {
            // A larger one is not read anywhere, and a pipe would be waited for.
            (path, data::read(path, "", data::MAX_TEXT).ok()).hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn number(places: &[impl AsRef<Path>]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for place in places {
        for entry in
            WalkDir::new(place).follow_links(true).sort_by_file_name().into_iter().flatten()
        {
            entry.path().hash(&mut hasher);
            if let Ok(about) = entry.metadata() {
                (about.len(), about.modified().ok()).hash(&mut hasher);
            }
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_seen_that_no_clock_tells() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("nb.ftl");
        std::fs::write(&file, "title = Bolig").unwrap();
        let (before, about) = (written(root.path()), std::fs::metadata(&file).unwrap());
        std::fs::write(&file, "title = Volig").unwrap();
        let open = std::fs::File::options().write(true).open(&file).unwrap();
        open.set_modified(about.modified().unwrap()).unwrap();
        assert_ne!(written(root.path()), before);
        std::fs::write(&file, "title = Bolig").unwrap();
        assert_eq!(written(root.path()), before);
    }

    #[test]
    fn whatever_pages_are_made_of_is_seen_to_change() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        let event = root.join("events/own");
        let all = [
            "oppslag.toml",
            "locales/so/locale.toml",
            "templates/poster/page.typ",
            "assets/senders/nav/logo.svg",
            "fonts/own.ttf",
            "events/own/event.toml",
        ];
        let write = |name: &str, text: &str| {
            let path = root.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        all.iter().for_each(|name| write(name, "a"));
        for name in all {
            let (before, with) = (Print::of(root), Print::of(root).with(&event));
            assert_eq!((&Print::of(root), Print::of(root).with(&event)), (&before, with));
            write(name, "longer");
            let after = Print::of(root);
            assert_ne!(after.with(&event), with, "{name}");
            // Those of one meeting are read whenever it is looked at.
            assert_eq!(after != before, !name.starts_with("events/"), "{name}");
            assert_eq!(after.same_fonts(&before), !name.starts_with("fonts/"), "{name}");
            write(name, "a");
        }
    }
}
