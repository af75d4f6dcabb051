//! `events/<id>/approvals.toml`: which sender has approved which files, byte for byte. A record, and no proof
//! against whoever can write the file.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::artifact::sha256;
use crate::content::data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::content::signatures::file::{is_hash, is_line};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;

/// The file's name.
pub const FILE: &str = "approvals.toml";

/// Files that are approved together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    /// What is printed: each page as PDF, and its two halves for two printers.
    Print,
    /// What is shown on screens: each page as a picture.
    Web,
    /// Both.
    All,
}

impl Set {
    /// All of them.
    pub const ALL: [Self; 3] = [Set::Print, Set::Web, Set::All];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Set::Print => "print",
            Set::Web => "web",
            Set::All => "all",
        }
    }
}

/// How somebody who approves was known.
pub const VIA: [&str; 3] = ["cli", "local", "sign-on"];

/// What one sender said of one set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The sender's id.
    pub sender: String,
    /// Which files.
    pub set: Set,
    /// SHA-256 of the list of files ([`digest`]).
    pub sha256: String,
    /// The program's version.
    pub version: String,
    /// How the person was known: one of [`VIA`].
    pub via: String,
    /// Who said it.
    pub by: String,
    /// When.
    pub on: Date,
    /// Where that stands.
    pub evidence: Option<String>,
    /// What else was said.
    pub remark: Option<String>,
    /// Whether the sender sent it back instead.
    pub returned: bool,
    /// SHA-256 of each file, by path.
    pub files: BTreeMap<String, String>,
}

/// All that senders have said of an event's files.
#[derive(Debug, Default)]
pub struct Approvals {
    /// The file itself; nothing where there is none.
    pub source: Option<Arc<SourceFile>>,
    /// Records in their order.
    pub all: Vec<Approval>,
}

/// SHA-256 of a list of files, a line each as `sha256sum` writes it.
pub fn digest(files: &BTreeMap<String, String>) -> String {
    let lines: String = files.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    sha256(lines.as_bytes())
}

impl Approvals {
    /// Reads the file in an event's folder; `name` is the folder's path to show.
    pub fn load(folder: &Path, name: &str, found: &mut Vec<Diagnostic>) -> Self {
        let path = folder.join(FILE);
        if path.symlink_metadata().is_err() {
            return Self::default();
        }
        match data::read_text(&path, &format!("{name}/{FILE}")) {
            Ok(source) => Self::read(&source, found),
            Err(finding) => {
                found.push(finding);
                Self::default()
            }
        }
    }

    /// Reads a file. What is wrong with it is told, and half a record is none.
    pub fn read(source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) -> Self {
        let mut fields = fields::parse(source, keys::APPROVALS, found);
        let mut all = Vec::new();
        for mut table in fields.tables("approval", found) {
            all.extend(approval(&mut table, found));
            table.finish(found);
        }
        fields.finish(found);
        Self { source: Some(source.clone()), all }
    }

    /// What a sender has said, the last word first: of one day that which stands last.
    pub fn of(&self, sender: &str) -> Vec<&Approval> {
        let mut own: Vec<&Approval> =
            self.all.iter().rev().filter(|one| one.sender == sender).collect();
        own.sort_by_key(|one| Reverse(one.on));
        own
    }

    /// Whether a sender's last word on a file with this hash is that it is approved.
    pub fn allows(&self, sender: &str, hash: &str) -> bool {
        let has = |one: &&Approval| one.files.values().any(|file| file == hash);
        self.of(sender).into_iter().find(has).is_some_and(|one| !one.returned)
    }
}

fn approval(table: &mut Fields<'_>, found: &mut Vec<Diagnostic>) -> Option<Approval> {
    let [sender, set, hash, version, via, by] = ["sender", "set", "sha256", "version", "via", "by"]
        .map(|key| {
            let text = table.text(key, found);
            if text.is_none() && !table.was_there(key) {
                table.missing(key, found);
            }
            text
        });
    let on = table.date("on", found);
    if on.is_none() && !table.was_there("on") {
        table.missing("on", found);
    }
    let [evidence, remark] =
        ["evidence", "remark"].map(|key| table.text(key, found).map(|text| text.value));
    let returned = table.flag("returned", found);
    let files = files(table, found);
    let known = |word: &str| Set::ALL.into_iter().find(|set| set.word() == word);
    let (set, hash, via, by) = (set?, hash?, via?, by?);
    let mut fine = true;
    for (key, text, expected, right) in [
        ("set", &set, "set", known(&set.value).is_some()),
        ("via", &via, "via", VIA.contains(&via.value.as_str())),
        ("by", &by, "line", is_line(&by.value)),
        ("sha256", &hash, "files", digest(&files) == hash.value),
    ] {
        if !right {
            table.invalid(key, text.span.clone(), expected, found);
            fine = false;
        }
    }
    let set = known(&set.value).filter(|_| fine)?;
    let (sender, version) = (sender?.value, version?.value);
    let (sha256, via, by, on) = (hash.value, via.value, by.value, on?.value);
    Some(Approval { sender, set, sha256, version, via, by, on, evidence, remark, returned, files })
}

fn files(table: &mut Fields<'_>, found: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let Some(mut files) = table.table("files", found) else {
        if !table.was_there("files") {
            table.missing("files", found);
        }
        return all;
    };
    for (path, value) in files.rest() {
        match value.get_ref().as_str().filter(|hash| is_hash(hash)) {
            Some(hash) => {
                all.insert(path.value, hash.to_owned());
            }
            None => files.invalid(&path.value, value.span(), "hash", found),
        }
    }
    all
}
