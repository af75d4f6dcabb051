//! What a user names on the command line: which kind of thing a path is, and which files are in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;
use walkdir::WalkDir;

use crate::base::error::Error;
use crate::content::workspace::{self, name};
use crate::content::{data, event, locale};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase;

/// Folders are looked into this deep.
const MAX_DEPTH: usize = 32;

/// How the names of finished pages end, and those of what people take for finished pages, which is told
/// how it becomes one.
const PAGES: [&str; 7] = ["pdf", "png", "jpg", "jpeg", "tif", "tiff", "webp"];
const OTHERS: [&str; 13] = [
    "gif", "bmp", "heic", "heif", "avif", "docx", "doc", "odt", "rtf", "pptx", "ppt", "odp", "pub",
];

/// Something to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The folder of an office.
    Workspace(PathBuf),
    /// The folder of a meeting.
    Event(PathBuf),
    /// A folder of Fluent files in one language, and its tag.
    Locale(PathBuf, String),
    /// A Fluent file.
    Fluent(PathBuf),
    /// A text, plain or Markdown.
    Text(PathBuf),
    /// A termbase: TBX, or a table of terms.
    Termbase(PathBuf),
    /// A finished page: PDF or picture.
    Finished(PathBuf),
    /// Two finished files for the same sheet.
    Overlay(PathBuf, PathBuf),
    /// A text that is no file.
    Standard(String),
}

/// The two printings of a sheet among some paths, as `render --split` names them (`-colour.pdf` and
/// `-black.pdf`), and the other paths: neither of the two is a page by itself.
pub fn printings(paths: &[PathBuf]) -> (Vec<[PathBuf; 2]>, Vec<&PathBuf>) {
    let other = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?;
        let twin = match name.strip_suffix("-colour.pdf") {
            Some(stem) => format!("{stem}-black.pdf"),
            None => format!("{}-colour.pdf", name.strip_suffix("-black.pdf")?),
        };
        let twin = path.with_file_name(twin);
        paths.contains(&twin).then_some(twin)
    };
    let colour = |path: &&PathBuf| path.to_string_lossy().ends_with("-colour.pdf");
    let pairs = paths.iter().filter(colour).filter_map(|path| Some([path.clone(), other(path)?]));
    (pairs.collect(), paths.iter().filter(|path| other(path).is_none()).collect())
}

/// What a path is, and the workspace that it belongs to.
pub fn classify(path: &Path) -> Result<(Option<PathBuf>, Input), Error> {
    let shown = || path.display().to_string();
    let absolute = std::path::absolute(path).map_err(|_| Error::PathNotFound { path: shown() })?;
    let name = absolute.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let extension = absolute.extension().map(|e| e.to_string_lossy().to_lowercase());
    // A file that cannot be looked at is reported when it is read.
    let exists = absolute.symlink_metadata().is_ok();
    if !exists {
        // The name of an event in the workspace.
        let here = std::path::absolute(".").ok();
        let root = here.as_deref().and_then(workspace::find);
        let by_id = root.map(|root| (root.join("events").join(path), root));
        return match by_id {
            Some((folder, root)) if folder.join(event::FILE).is_file() => {
                Ok((Some(root), Input::Event(folder)))
            }
            _ => Err(Error::PathNotFound { path: shown() }),
        };
    }
    let folder = if name == event::FILE || name == workspace::FILE {
        absolute.parent().unwrap_or(&absolute).to_owned()
    } else {
        absolute.clone()
    };
    let root = workspace::find(&folder);
    if folder.is_dir() {
        let input = if folder.join(event::FILE).is_file() {
            if root.is_none() {
                return Err(Error::NoWorkspace { path: shown() });
            }
            Input::Event(folder)
        } else if folder.join(workspace::FILE).is_file() {
            Input::Workspace(folder)
        } else if let Some(tag) = tag_of(&folder) {
            Input::Locale(folder, tag)
        } else {
            return Err(Error::NothingToCheck { path: shown() });
        };
        return Ok((root, input));
    }
    let root = absolute.parent().and_then(workspace::find);
    match extension.as_deref() {
        Some("ftl") => Ok((root, Input::Fluent(absolute))),
        Some("txt" | "md" | "markdown") => Ok((root, Input::Text(absolute))),
        Some("tbx") => Ok((root, Input::Termbase(absolute))),
        Some("csv") if termbase::is_table_file(&absolute) => Ok((root, Input::Termbase(absolute))),
        Some(ending) if PAGES.contains(&ending) || OTHERS.contains(&ending) => {
            // A poster that lies anywhere belongs to the office where oppslag runs.
            let here = || std::path::absolute(".").ok();
            let root = root.or_else(|| workspace::find(&here()?));
            Ok((root, Input::Finished(absolute)))
        }
        _ => Err(Error::NothingToCheck { path: shown() }),
    }
}

/// Whether a path is called as a finished page is: PDF or picture.
pub fn is_page(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| PAGES.contains(&ending.as_str()))
}

/// The language tag that a folder is named by; `src` and `tmp` are no languages.
pub fn tag_of(folder: &Path) -> Option<String> {
    let name = folder.file_name()?.to_str()?;
    let tag: LanguageIdentifier = name.parse().ok()?;
    let own = || data::Data::new(None).names("locales").contains(name);
    let known =
        || folder.join(locale::FILE).is_file() || locale::likely_script(name).is_some() || own();
    (tag.language.as_str().len() <= 3 && known()).then(|| name.to_owned())
}

/// The folders directly in a folder, sorted.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries.map(|e| e.path()).filter(|path| path.is_dir()).collect();
    all.sort();
    all
}

/// Every Fluent file in a folder and the folders below it, by path. What cannot be read, and
/// folders that lead into themselves, are reported.
pub fn fluent_files(
    folder: &Path,
    root: Option<&Path>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Arc<SourceFile>> {
    let mut all = Vec::new();
    for entry in WalkDir::new(folder).follow_links(true).max_depth(MAX_DEPTH).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.path().extension().is_some_and(|e| e == "ftl") => {
                match data::read_text(entry.path(), &name(entry.path(), root)) {
                    Ok(source) => all.push(source),
                    Err(finding) => found.push(finding),
                }
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().map_or_else(String::new, |path| name(path, root));
                let reason = match error.loop_ancestor() {
                    Some(ancestor) => format!("→ {}", name(ancestor, root)),
                    None => error.io_error().map(ToString::to_string).unwrap_or_default(),
                };
                found.push(
                    Diagnostic::new(&rules::UNREADABLE_FILE).in_file(path).with("reason", reason),
                );
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    fn paths(names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn two_printings_of_a_sheet_are_no_pages_by_themselves() {
        for (all, pairs, others) in [
            (&["a-colour.pdf", "a-black.pdf"][..], &[("a-colour.pdf", "a-black.pdf")][..], &[][..]),
            (
                &["a-black.pdf", "b.pdf", "a-colour.pdf"],
                &[("a-colour.pdf", "a-black.pdf")],
                &["b.pdf"],
            ),
            (&["a-colour.pdf", "b-black.pdf"], &[], &["a-colour.pdf", "b-black.pdf"]),
            (&["x/a-colour.pdf", "y/a-black.pdf"], &[], &["x/a-colour.pdf", "y/a-black.pdf"]),
            (&["x/a-colour.pdf", "x/a-black.pdf"], &[("x/a-colour.pdf", "x/a-black.pdf")], &[]),
            (&["a.pdf"], &[], &["a.pdf"]),
        ] {
            let all = paths(all);
            let (found, rest) = printings(&all);
            let wanted: Vec<_> =
                pairs.iter().map(|(a, b)| [PathBuf::from(a), PathBuf::from(b)]).collect();
            assert_eq!(found, wanted, "{all:?}");
            assert_eq!(rest, paths(others).iter().collect::<Vec<_>>(), "{all:?}");
        }
    }

    #[test]
    fn a_file_is_what_its_name_ends_in_whatever_its_letters() {
        let root = tempfile::tempdir().unwrap();
        let kind = |name: &str, text: &str| {
            let path = root.path().join(name);
            std::fs::write(&path, text).unwrap();
            match classify(&path).map(|(_, input)| input) {
                Ok(Input::Fluent(_)) => "fluent",
                Ok(Input::Text(_)) => "text",
                Ok(Input::Termbase(_)) => "termbase",
                Ok(Input::Finished(_)) => "finished",
                Err(Error::NothingToCheck { .. }) => "nothing",
                other => panic!("{name}: {other:?}"),
            }
        };
        for (name, wanted) in [
            ("a.ftl", "fluent"),
            ("A.FTL", "fluent"),
            ("a.txt", "text"),
            ("A.Md", "text"),
            ("a.markdown", "text"),
            ("a.tbx", "termbase"),
            ("A.TBX", "termbase"),
            ("a.pdf", "finished"),
            ("SCAN.PDF", "finished"),
            ("a.JPG", "finished"),
            ("a.jpeg", "finished"),
            ("a.png", "finished"),
            ("a.tif", "finished"),
            ("a.TIFF", "finished"),
            ("a.webp", "finished"),
            ("a.docx", "finished"),
            ("a", "nothing"),
        ] {
            assert_eq!(kind(name, ""), wanted, "{name}");
        }
        assert_eq!(kind("terms.csv", "concept;language\n"), "termbase");
        assert_eq!(kind("list.csv", "navn;adresse\n"), "nothing");
        assert!(matches!(classify(&root.path().join("none.pdf")), Err(Error::PathNotFound { .. })));
    }

    #[test]
    fn a_folder_is_an_office_a_meeting_or_a_language() {
        let root = tempfile::tempdir().unwrap();
        for file in ["oppslag.toml", "events/own/event.toml", "texts/so/a.ftl", "texts/src/a.ftl"] {
            let path = root.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        let root = root.path();
        let is = |path: &str| {
            classify(&root.join(path)).map(|(found, input)| {
                assert_eq!(found.as_deref(), Some(root), "{path}");
                input
            })
        };
        assert_eq!(is("").unwrap(), Input::Workspace(root.to_owned()));
        assert_eq!(is("oppslag.toml").unwrap(), Input::Workspace(root.to_owned()));
        let event = Input::Event(root.join("events/own"));
        assert_eq!(
            (is("events/own").unwrap(), is("events/own/event.toml").unwrap()),
            (event.clone(), event)
        );
        assert_eq!(is("texts/so").unwrap(), Input::Locale(root.join("texts/so"), "so".to_owned()));
        assert!(matches!(is("texts/src"), Err(Error::NothingToCheck { .. })));
        for (name, tag) in [("nb", true), ("zh-Hans", true), ("tmp", false), ("texts", false)] {
            assert_eq!(tag_of(Path::new(name)).is_some(), tag, "{name}");
        }
    }
}
