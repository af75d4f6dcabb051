//! The only reader of data files: the folders inside the binary, overlaid file by file by those of
//! the workspace.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::Embed;
use walkdir::WalkDir;

use crate::base::artifact::sha256;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;

/// The largest text file that is read, in bytes.
pub const MAX_TEXT: u64 = 4 << 20;
/// The largest font or picture that is read, in bytes.
pub const MAX_BINARY: u64 = 64 << 20;
/// The folders of data files.
const FOLDERS: [&str; 4] = ["locales", "templates", "fonts", "assets"];
/// Folders in folders that data files stand in at most.
const MAX_DEPTH: usize = 8;

#[derive(Embed)]
#[folder = "locales/"]
#[prefix = "locales/"]
struct Locales;

#[derive(Embed)]
#[folder = "templates/"]
#[prefix = "templates/"]
struct Templates;

#[derive(Embed)]
#[folder = "fonts/"]
#[prefix = "fonts/"]
struct Fonts;

#[derive(Embed)]
#[folder = "assets/"]
#[prefix = "assets/"]
#[exclude = "*.py"]
#[exclude = "readme/*"]
struct Assets;

/// Data files by path, such as `locales/nb/locale.toml`.
#[derive(Debug, Clone)]
pub struct Data {
    overlay: Option<PathBuf>,
}

impl Data {
    /// The embedded data, overlaid by the folders of the workspace at `overlay`.
    pub fn new(overlay: Option<&Path>) -> Self {
        Self { overlay: overlay.map(Path::to_owned) }
    }

    /// The bytes of a data file; `None` when it does not exist.
    pub fn bytes(&self, path: &str) -> Result<Option<Cow<'static, [u8]>>, Diagnostic> {
        if let Some(root) = &self.overlay {
            let file = root.join(path);
            if file.is_file() {
                return read(&file, path, MAX_BINARY).map(|bytes| Some(bytes.into()));
            }
        }
        Ok(embedded(path))
    }

    /// Whether the workspace has this file itself.
    pub fn is_own(&self, path: &str) -> bool {
        self.overlay.as_ref().is_some_and(|root| root.join(path).is_file())
    }

    /// A text file; `None` when it does not exist.
    pub fn text(&self, path: &str) -> Result<Option<Arc<SourceFile>>, Diagnostic> {
        match self.bytes(path)? {
            Some(bytes) if bytes.len() as u64 > MAX_TEXT => Err(oversized(path, MAX_TEXT)),
            Some(bytes) => decode(bytes.into_owned(), path).map(Some),
            None => Ok(None),
        }
    }

    /// The names directly below a folder, sorted.
    pub fn names(&self, folder: &str) -> BTreeSet<String> {
        let prefix = format!("{folder}/");
        let mut names: BTreeSet<String> = match folder.split('/').next() {
            Some("locales") => below(Locales::iter(), &prefix),
            Some("templates") => below(Templates::iter(), &prefix),
            Some("fonts") => below(Fonts::iter(), &prefix),
            Some("assets") => below(Assets::iter(), &prefix),
            _ => BTreeSet::new(),
        };
        if let Some(root) = &self.overlay {
            let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
            names.extend(entries.filter_map(|entry| entry.file_name().into_string().ok()));
        }
        names
    }
}

impl Data {
    /// SHA-256 of every data file of the workspace that says something else than the one inside, or has
    /// none inside, by path. With the program's version they say what all data files are.
    pub fn differing(&self) -> BTreeMap<String, String> {
        let Some(root) = &self.overlay else { return BTreeMap::new() };
        let mut all = BTreeMap::new();
        for entry in FOLDERS.iter().flat_map(|folder| files(&root.join(folder))) {
            let parts = entry.strip_prefix(root).unwrap_or(&entry).components();
            let names: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
            let path = names.join("/");
            // What cannot be read is told by whoever needs it.
            let Ok(bytes) = read(&entry, &path, MAX_BINARY) else { continue };
            if embedded(&path).is_none_or(|inside| *inside != *bytes) {
                all.insert(path, sha256(&bytes));
            }
        }
        all
    }

    /// The paths of all fonts, sorted.
    pub fn fonts(&self) -> Vec<String> {
        let files = self.names("fonts").into_iter().flat_map(|family| {
            let folder = format!("fonts/{family}");
            self.names(&folder).into_iter().map(move |file| format!("{folder}/{file}"))
        });
        files.filter(|file| file.ends_with(".ttf") || file.ends_with(".otf")).collect()
    }
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = WalkDir::new(folder).follow_links(true).max_depth(MAX_DEPTH);
    let entries = walk.into_iter().flatten().filter(|entry| entry.file_type().is_file());
    entries.map(walkdir::DirEntry::into_path).collect()
}

fn below(paths: impl Iterator<Item = Cow<'static, str>>, prefix: &str) -> BTreeSet<String> {
    paths
        .filter_map(|path| {
            path.strip_prefix(prefix)
                .map(|rest| rest.split_once('/').map_or(rest, |(name, _)| name).to_owned())
        })
        .collect()
}

fn embedded(path: &str) -> Option<Cow<'static, [u8]>> {
    let file = match path.split('/').next() {
        Some("locales") => Locales::get(path),
        Some("templates") => Templates::get(path),
        Some("fonts") => Fonts::get(path),
        Some("assets") => Assets::get(path),
        _ => None,
    };
    file.map(|file| file.data)
}

fn oversized(name: &str, limit: u64) -> Diagnostic {
    Diagnostic::new(&rules::OVERSIZED_FILE).in_file(name).with("limit", (limit >> 20) as f64)
}

/// Reads a file of at most `limit` bytes. `name` is the path to show.
pub fn read(path: &Path, name: &str, limit: u64) -> Result<Vec<u8>, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::new(&rules::UNREADABLE_FILE).in_file(name).with("reason", error.to_string())
    };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    // Room for the whole file at once: fonts have megabytes.
    let length = file.metadata().map_or(0, |file| file.len()).min(limit);
    let mut bytes = Vec::with_capacity(length as usize + 1);
    file.take(limit + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        return Err(oversized(name, limit));
    }
    Ok(bytes)
}

/// Reads a text file of at most [`MAX_TEXT`] bytes. `name` is the path to show.
pub fn read_text(path: &Path, name: &str) -> Result<Arc<SourceFile>, Diagnostic> {
    read_text_up_to(path, name, MAX_TEXT)
}

/// Reads a text file of at most `limit` bytes. `name` is the path to show.
pub fn read_text_up_to(path: &Path, name: &str, limit: u64) -> Result<Arc<SourceFile>, Diagnostic> {
    decode(read(path, name, limit)?, name)
}

fn decode(bytes: Vec<u8>, name: &str) -> Result<Arc<SourceFile>, Diagnostic> {
    let text = String::from_utf8(bytes).map_err(|error| {
        Diagnostic::new(&rules::WRONG_ENCODING)
            .in_file(name)
            .with("offset", error.utf8_error().valid_up_to() as f64)
    })?;
    // Editors on Windows put a byte order mark first; neither TOML nor Fluent wants it.
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Arc::new(SourceFile::new(name, text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_say_something_else_differ() {
        let root = tempfile::tempdir().unwrap();
        let data = Data::new(Some(root.path()));
        assert_eq!(data.differing(), BTreeMap::new());
        assert_eq!(Data::new(None).differing(), BTreeMap::new());
        let put = |path: &str, bytes: &[u8]| {
            let path = root.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        };
        for path in ["locales/nb/letters.ftl", "templates/letters/calls.typ"] {
            put(path, &embedded(path).unwrap());
        }
        put("events/bolig/nb.ftl", b"title = no data file");
        assert_eq!(data.differing(), BTreeMap::new(), "the same as inside");
        put("templates/letters/calls.typ", b"other");
        put("assets/letters/words.toml", b"other");
        put("fonts/Own/Own.ttf", b"new");
        let differing = data.differing();
        let other = sha256(b"other");
        let expected = [
            ("assets/letters/words.toml", other.as_str()),
            ("fonts/Own/Own.ttf", &sha256(b"new")),
            ("templates/letters/calls.typ", &other),
        ];
        assert!(differing.iter().map(|(p, d)| (p.as_str(), d.as_str())).eq(expected));
    }
}
