//! Finished files: written whole or not at all, and listed in `manifest.json`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::durable;
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
    /// The code in the page's foot line.
    #[serde(default)]
    pub code: String,
}

/// A page that was made once, by whose code a paper is known again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageMade {
    /// The language's tag.
    pub language: String,
    /// The template's name.
    pub template: String,
    /// The size's id.
    pub size: String,
    /// The day it was first made, as YYYY-MM-DD.
    pub made: String,
    /// SHA-256 of each of its files, by path.
    pub files: BTreeMap<String, String>,
    /// What the office says has become of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Told>,
}

/// What has become of a page on paper.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Told {
    /// The day, as YYYY-MM-DD.
    pub on: String,
    /// `printed`, `sent`, `hung` or `removed`.
    pub what: String,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// Pages that told the same facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The event's version.
    pub version: i64,
    /// The facts, by name.
    pub facts: BTreeMap<String, String>,
    /// The pages, by code.
    pub pages: BTreeMap<String, PageMade>,
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
    /// Data files of the workspace, by path: `added` to those of the program entry by entry, or `replaced`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub overlays: BTreeMap<String, String>,
    /// Finished files, by path from the manifest's folder.
    pub files: BTreeMap<String, Artifact>,
    /// Every page that was ever made without a stamp, the newest edition last: a paper outlives its file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub editions: Vec<Edition>,
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
/// system, which is waited for together.
pub fn write_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Error> {
    for together in files.chunks(durable::TOGETHER) {
        let begun = together.iter().map(|(path, bytes)| {
            let file = beside(path, bytes).map_err(|error| unwritable(path, &error))?;
            Ok((file, path.clone()))
        });
        let begun = begun.collect::<Result<Vec<_>, Error>>()?;
        let folder = together.first().map_or(Path::new("."), |(path, _)| durable::folder_of(path));
        durable::put_all(begun).map_err(|error| unwritable(folder, &error))?;
    }
    Ok(())
}

/// Writes a file beside its place and then moves it there, so that nobody ever meets half of it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = beside(path, bytes).map_err(|error| unwritable(path, &error))?;
    durable::put(file, path).map_err(|error| unwritable(path, &error))
}

/// The same where no such file is; one that is there stays as it is. Whether it was written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    if path.symlink_metadata().is_ok() {
        return Ok(false);
    }
    let file = beside(path, bytes).map_err(|error| unwritable(path, &error))?;
    // Somebody else may have made it in the meantime.
    durable::put_new(file, path).map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Error {
    Error::Unwritable { path: path.display().to_string(), reason: error.to_string() }
}

/// A file with these bytes in the folder of `path`, under a name of its own.
fn beside(path: &Path, bytes: &[u8]) -> std::io::Result<tempfile::NamedTempFile> {
    let folder = durable::folder_of(path);
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: temporary files are private, posters are not.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = durable::begin(folder, &mut builder)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Words as a part of a file's name, in letters that every system and every printer has.
pub(crate) fn plain(words: &str) -> String {
    let mut plain = String::new();
    for c in words.chars().flat_map(char::to_lowercase) {
        match c {
            'å' => plain.push('a'),
            'æ' => plain.push_str("ae"),
            'ø' => plain.push('o'),
            c if c.is_ascii_alphanumeric() => plain.push(c),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// The place of a file that a list of finished files names, `/` between folders. Nothing for a name that
/// would lead out of the folder: whoever can write into a list must not choose what else is read,
/// compared or removed.
pub fn inside(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    name.split('/').all(plain).then(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(path: &Path) -> Vec<u8> {
        crate::content::data::read(path, "a file", u64::from(u32::MAX)).unwrap()
    }

    #[test]
    fn no_name_leads_out_of_its_folder() {
        let folder = Path::new("out");
        assert_eq!(inside(folder, "a.pdf"), Some(folder.join("a.pdf")));
        assert_eq!(inside(folder, "each/..a.pdf"), Some(folder.join("each/..a.pdf")));
        for name in [
            "",
            ".",
            "..",
            "../a",
            "each/../../a",
            "/etc/passwd",
            "each//a",
            "a/",
            "C:\\a",
            "C:a",
            "..\\a",
            "a\0",
        ] {
            assert_eq!(inside(folder, name), None, "{name}");
        }
    }

    /// Whoever reads the old file while it is replaced reads on in the old one: another name of it
    /// shows whether it was written over.
    #[test]
    fn a_file_is_replaced_and_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nb/poster.pdf");
        write(&path, b"old and long").unwrap();
        let reader = folder.path().join("read");
        std::fs::hard_link(&path, &reader).unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(bytes(&path), b"new");
        assert_eq!(bytes(&reader), b"old and long");
        let names = std::fs::read_dir(path.parent().unwrap()).unwrap();
        assert_eq!(names.count(), 1, "nothing lies beside it");
    }

    #[test]
    fn what_cannot_be_put_in_its_place_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("poster.pdf");
        std::fs::create_dir_all(path.join("somebody's")).unwrap();
        let files: Vec<(PathBuf, Vec<u8>)> =
            [path.clone(), folder.path().join("flyer.pdf")].map(|p| (p, b"new".to_vec())).into();
        assert!(write_all(&files).is_err());
        assert!(path.join("somebody's").is_dir());
        let hidden = std::fs::read_dir(folder.path())
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'));
        assert_eq!(hidden.count(), 0);
    }

    #[test]
    fn digests_are_those_of_the_standard() {
        // FIPS 180-4's examples.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
        let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), nothing);
    }

    #[cfg(unix)]
    #[test]
    fn a_poster_is_as_open_as_any_new_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| {
            let file = folder.path().join(name).metadata().unwrap();
            file.permissions().mode() & 0o777
        };
        std::fs::write(folder.path().join("any"), b"new").unwrap();
        write_all(&[(folder.path().join("poster.pdf"), b"new".to_vec())]).unwrap();
        assert_eq!(mode("poster.pdf"), mode("any"));
    }
}
