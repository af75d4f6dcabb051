//! The only reader of data files: the folders inside the binary, overlaid file by file by those of
//! the workspace.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::Embed;
use walkdir::WalkDir;

use crate::base::artifact::sha256;
use crate::content::layers::{self, Laid};
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
    /// Files of the workspace take the place of those inside as a whole.
    whole: bool,
}

impl Data {
    /// The embedded data, overlaid by the folders of the workspace at `overlay`.
    pub fn new(overlay: Option<&Path>) -> Self {
        Self { overlay: overlay.map(Path::to_owned), whole: false }
    }

    /// The same data with files of the workspace in the place of those inside, for whoever writes them anew.
    pub fn file_by_file(&self) -> Self {
        Self { whole: true, ..self.clone() }
    }

    /// What a new text of the workspace's file begins with, so that it still takes the place of the whole.
    pub fn head(&self, path: &str) -> &'static str {
        let own = self.own(path).ok().flatten().and_then(|own| String::from_utf8(own).ok());
        if own.is_some_and(|own| layers::without_mark(&own).is_some()) {
            "replace = true\n"
        } else {
            ""
        }
    }

    /// The bytes of a data file; `None` when it does not exist.
    pub fn bytes(&self, path: &str) -> Result<Option<Cow<'static, [u8]>>, Diagnostic> {
        let Some(own) = self.own(path)? else { return Ok(embedded(path)) };
        let layered = layers::is_layered(path);
        if let Some(text) = std::str::from_utf8(&own).ok().filter(|_| layered)
            && let Some(text) = layers::without_mark(text)
        {
            return Ok(Some(text.into_bytes().into()));
        }
        if let Some(inside) = embedded(path).filter(|_| layered && !self.whole) {
            let texts = (std::str::from_utf8(&own), std::str::from_utf8(&inside));
            if let (Ok(own), Ok(inside)) = texts {
                let own = own.strip_prefix('\u{feff}').unwrap_or(own);
                // As it is inside, as in the program's own folder: nothing to lay over anything.
                if own == inside {
                    return Ok(Some(own.as_bytes().to_vec().into()));
                }
                return Ok(Some(layers::laid(path, own, inside).0.into_bytes().into()));
            }
        }
        Ok(Some(own.into()))
    }

    /// The bytes of the workspace's own file; `None` when it does not exist. One that is there and cannot be
    /// read is told, and so is one that differs in capitals alone: the one inside would be used without a
    /// word.
    fn own(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let Some(root) = &self.overlay else { return Ok(None) };
        let file = root.join(path);
        match file.symlink_metadata() {
            Ok(_) => read(&file, path, MAX_BINARY).map(Some),
            Err(error)
                if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) =>
            {
                match misnamed(root, path) {
                    Some(reason) => Err(unreadable(path, reason)),
                    None => Ok(None),
                }
            }
            Err(error) => Err(unreadable(path, error.to_string())),
        }
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
        self.own_files().into_iter().map(|(path, bytes)| (path, sha256(&bytes))).collect()
    }

    /// What the workspace has beside or instead of the data files inside, by path: laid over them entry by
    /// entry, or in their place.
    pub fn overlaid(&self) -> BTreeMap<String, Laid> {
        let laid = |(path, own): (String, Vec<u8>)| {
            let inside = embedded(&path).filter(|_| layers::is_layered(&path));
            let texts = inside.and_then(|inside| {
                Some((String::from_utf8(own).ok()?, String::from_utf8(inside.into_owned()).ok()?))
            });
            let laid =
                texts.map_or(Laid::Whole, |(own, inside)| layers::laid(&path, &own, &inside).1);
            (path, laid)
        };
        self.own_files().into_iter().map(laid).collect()
    }

    /// Every data file of the workspace that is not the one inside, with what it holds.
    fn own_files(&self) -> Vec<(String, Vec<u8>)> {
        let Some(root) = &self.overlay else { return Vec::new() };
        let all = FOLDERS.iter().flat_map(|folder| files(&root.join(folder)));
        let own = all.filter_map(|entry| {
            let parts = entry.strip_prefix(root).unwrap_or(&entry).components();
            let names: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
            let path = names.join("/");
            // What cannot be read is told by whoever needs it.
            let bytes = read(&entry, &path, MAX_BINARY).ok()?;
            embedded(&path).is_none_or(|inside| *inside != *bytes).then_some((path, bytes))
        });
        own.collect()
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

/// A folder or file of the workspace that has the name in other capitals, and how it should be written.
fn misnamed(root: &Path, path: &str) -> Option<String> {
    let mut folder = root.to_owned();
    let mut written = String::new();
    for part in path.split('/') {
        let below = folder.join(part);
        if below.symlink_metadata().is_err() {
            let mut names =
                std::fs::read_dir(&folder).ok()?.flatten().map(|entry| entry.file_name());
            let like = names.find(|name| name.to_string_lossy().eq_ignore_ascii_case(part))?;
            return Some(format!("{written}{} → {written}{part}", like.to_string_lossy()));
        }
        written.push_str(&format!("{part}/"));
        folder = below;
    }
    None
}

fn unreadable(name: &str, reason: String) -> Diagnostic {
    Diagnostic::new(&rules::UNREADABLE_FILE).in_file(name).with("reason", reason)
}

fn oversized(name: &str, limit: u64) -> Diagnostic {
    Diagnostic::new(&rules::OVERSIZED_FILE).in_file(name).with("limit", (limit >> 20) as f64)
}

/// Reads a file of at most `limit` bytes. `name` is the path to show.
pub fn read(path: &Path, name: &str, limit: u64) -> Result<Vec<u8>, Diagnostic> {
    let unreadable = |error: std::io::Error| unreadable(name, error.to_string());
    // A pipe would be waited for, and a device never ends.
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(self::unreadable(name, "special".to_owned()));
    }
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
    let wrong = |kind: &str, offset: usize| {
        let finding = Diagnostic::new(&rules::WRONG_ENCODING).in_file(name);
        finding.with("kind", kind).with("offset", offset as f64)
    };
    if let Some(kind) = no_text(&bytes) {
        return Err(wrong(kind, 0));
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| wrong("other", error.utf8_error().valid_up_to()))?;
    // Editors on Windows put a byte order mark first; neither TOML nor Fluent wants it.
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Arc::new(SourceFile::new(name, text)))
}

/// What a file is that is no text in UTF-8 whatever its bytes: the word that the message selects on.
fn no_text(bytes: &[u8]) -> Option<&'static str> {
    const STARTS: [(&[u8], &str); 6] = [
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
        (b"PK\x03\x04", "document"),
        (b"\xd0\xcf\x11\xe0", "document"),
        (b"{\\rtf", "document"),
        (b"%PDF", "document"),
    ];
    let known = STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind);
    // Without a mark at its head, half of a text of Latin letters is zeros. A lone one is a broken character.
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    known.or_else(|| (bytes.len() > 1 && zeros * 3 >= bytes.len()).then_some("utf-16"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a file inside is told of, by what the workspace has instead.
    #[cfg(unix)]
    #[test]
    fn an_overlay_that_cannot_be_read_is_never_the_text_inside() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let path = "locales/nb/invitation.ftl";
        let told = |make: fn(&Path)| {
            let root = tempfile::tempdir().unwrap();
            std::fs::create_dir_all(root.path().join("locales/nb")).unwrap();
            make(root.path());
            let text = Data::new(Some(root.path())).text(path);
            text.err()
                .map(|finding| (finding.rule.code, finding.text("reason").unwrap_or("").to_owned()))
        };
        let reason = |make| {
            told(make).map(|(code, reason)| {
                assert_eq!(code, "unreadable-file");
                reason
            })
        };
        assert_eq!(reason(|_| {}), None);
        assert!(
            reason(|root| std::fs::create_dir(root.join("locales/nb/invitation.ftl")).unwrap())
                .is_some()
        );
        assert!(
            reason(|root| symlink("nowhere", root.join("locales/nb/invitation.ftl")).unwrap())
                .is_some()
        );
        let other =
            reason(|root| std::fs::write(root.join("locales/nb/Invitation.ftl"), "a = b").unwrap());
        assert_eq!(other.unwrap(), "locales/nb/Invitation.ftl → locales/nb/invitation.ftl");
        let folder =
            reason(|root| std::fs::rename(root.join("locales"), root.join("Locales")).unwrap());
        assert_eq!(folder.unwrap(), "Locales → locales");
        let closed = |root: &Path| {
            std::fs::write(root.join("locales/nb/invitation.ftl"), "a = b").unwrap();
            let mode = std::fs::Permissions::from_mode(0o000);
            std::fs::set_permissions(root.join("locales/nb/invitation.ftl"), mode).unwrap();
        };
        // Whoever may read everything reads this too.
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("locales/nb")).unwrap();
        closed(root.path());
        if std::fs::File::open(root.path().join(path)).is_err() {
            assert!(reason(closed).is_some());
        }
    }

    #[test]
    fn a_text_of_the_workspace_is_laid_over_the_one_inside() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("locales/so");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("invitation.ftl"), "free = Bilaash.\n").unwrap();
        std::fs::write(folder.join("review.toml"), "replace = true\nstatus = \"unreviewed\"\n")
            .unwrap();
        let data = Data::new(Some(root.path()));
        let text = data.text("locales/so/invitation.ftl").unwrap().unwrap();
        assert!(
            text.text.starts_with("free = Bilaash.\n") && text.text.contains("letter-greeting =")
        );
        assert_eq!(text.text.matches("\nfree =").count(), 0);
        let overlaid: Vec<_> = data.overlaid().into_iter().collect();
        assert_eq!(
            overlaid,
            [
                ("locales/so/invitation.ftl".to_owned(), Laid::Entries),
                ("locales/so/review.toml".to_owned(), Laid::Whole)
            ]
        );
    }

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
