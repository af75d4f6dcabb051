//! Whether files are those that senders have approved.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::base::artifact::{self, sha256};
use crate::base::error::Error;
use crate::content::approvals::{Approval, Approvals, Set};
use crate::content::data;
use crate::content::open::Opened;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::sink::Sink;
use crate::jobs::approve::pixels::{Difference, PIXEL, compare};
use crate::jobs::approve::set::{Files, make};

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The bytes that were approved.
    Approved,
    /// Other bytes than those that were approved.
    Changed(Look),
    /// The sender has not approved a file of this name.
    Never,
    /// It was approved, and is made no more.
    Gone,
    /// The sender has sent it back.
    Returned,
}

/// How other bytes look beside the approved ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// The same, pixel by pixel.
    Same,
    /// Other than those: the page with what differs in red, as PNG.
    Other(Vec<u8>),
    /// Nobody can tell: the approved bytes are not at hand, or one of them cannot be looked at.
    Unknown,
}

/// A file, and what a sender has said of it.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Its path, as `render` writes it or as it was given.
    pub name: String,
    /// The sender.
    pub sender: String,
    /// What it is.
    pub verdict: Verdict,
    /// The record that says so.
    pub approval: Option<Approval>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was wrong with the event or its approvals.
    pub findings: Vec<Diagnostic>,
    /// Each file and each sender who has approved some, or has to.
    pub files: Vec<Checked>,
}

impl Outcome {
    /// Whether every file is approved by every sender.
    pub fn is_approved(&self) -> bool {
        self.files.iter().all(|file| file.verdict == Verdict::Approved)
    }
}

/// Judges an event's files as they are made now, or `files` that somebody has.
pub fn verify(
    event: &Path,
    files: &[PathBuf],
    today: Date,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Outcome, Error> {
    let Opened { place, workspace, event, mut found } = Opened::open(event)?;
    let approvals = Approvals::load(&place.folder, &place.name, &mut found);
    let mut made = Files::new();
    let mut senders = BTreeSet::new();
    if let (Some(workspace), Some(event)) = (&workspace, &event) {
        let required = workspace.print.require_approval.iter().map(|one| one.value.clone());
        senders.extend(required.chain(approvals.all.iter().map(|one| one.sender.clone())));
        let print = approvals.all.iter().all(|one| one.set == Set::Print);
        let set = if print { Set::Print } else { Set::All };
        let set = make((workspace, event, &place), set, today, progress)?;
        made = set.files;
        found.extend(set.findings);
    }
    let out = place.out(None);
    let judge = Judge { approvals: &approvals, made: &made, out: &out };
    let mut all = Vec::new();
    for sender in &senders {
        match files {
            [] => all.extend(judge.event(sender)),
            files => {
                for path in files {
                    let name = path.display().to_string();
                    let bytes = data::read(path, &name, data::MAX_BINARY);
                    match bytes {
                        Ok(bytes) => all.push(judge.file(sender, &name, &bytes)),
                        Err(finding) => found.push(finding),
                    }
                }
            }
        }
    }
    let mut sink = Sink::default();
    sink.extend(found);
    Ok(Outcome { findings: sink.finish(true), files: all })
}

struct Judge<'a> {
    approvals: &'a Approvals,
    made: &'a Files,
    /// Where the files lie that were made before.
    out: &'a Path,
}

impl Judge<'_> {
    fn of(&self, sender: &str) -> impl Iterator<Item = &Approval> {
        self.approvals.of(sender).into_iter()
    }

    /// Every file of the event that the sender's sets have, or would have.
    fn event(&self, sender: &str) -> Vec<Checked> {
        let pictures = self.of(sender).any(|one| one.set != Set::Print);
        let papers = self.of(sender).any(|one| one.set != Set::Web) || !pictures;
        let wanted = |name: &&String| if name.ends_with(".png") { pictures } else { papers };
        let made = self.made.iter().filter(|(name, _)| wanted(name));
        let mut all: Vec<Checked> =
            made.map(|(name, bytes)| self.named(sender, name, bytes)).collect();
        for approval in self.of(sender) {
            let gone = approval.files.keys().filter(|name| !self.made.contains_key(*name));
            all.extend(gone.map(|name| checked(sender, name, Verdict::Gone, Some(approval))));
        }
        all
    }

    /// A file as it is made now.
    fn named(&self, sender: &str, name: &str, bytes: &[u8]) -> Checked {
        let hash = sha256(bytes);
        let approval = self.of(sender).find(|one| one.files.contains_key(name));
        let Some(approval) = approval else { return checked(sender, name, Verdict::Never, None) };
        let then = approval.files.get(name);
        let verdict = match then == Some(&hash) {
            _ if approval.returned => Verdict::Returned,
            true => Verdict::Approved,
            false => Verdict::Changed(self.look(name, then, bytes)),
        };
        checked(sender, name, verdict, Some(approval))
    }

    /// How a file looks beside the approved one, where that still lies where it was written.
    fn look(&self, name: &str, hash: Option<&String>, bytes: &[u8]) -> Look {
        let path = artifact::inside(self.out, name);
        let old = path.and_then(|path| data::read(&path, name, data::MAX_BINARY).ok());
        let old = old.filter(|old| Some(&sha256(old)) == hash);
        old.map_or(Look::Unknown, |old| look(&old, bytes))
    }

    /// A file that somebody has.
    fn file(&self, sender: &str, name: &str, bytes: &[u8]) -> Checked {
        let hash = sha256(bytes);
        let has = |one: &&Approval| one.files.values().any(|file| *file == hash);
        if let Some(approval) = self.of(sender).find(has) {
            let verdict = if approval.returned { Verdict::Returned } else { Verdict::Approved };
            return checked(sender, name, verdict, Some(approval));
        }
        let plain = name.replace('\\', "/");
        let like = |path: &&String| plain == **path || plain.ends_with(&format!("/{path}"));
        let known = self.of(sender).find_map(|one| Some((one, one.files.keys().find(like)?)));
        let Some((approval, path)) = known else {
            return checked(sender, name, Verdict::Never, None);
        };
        // The approved page is at hand where it is still made so.
        let now = self.made.get(path).filter(|now| Some(&sha256(now)) == approval.files.get(path));
        let look = now.map_or(Look::Unknown, |now| look(now, bytes));
        checked(sender, name, Verdict::Changed(look), Some(approval))
    }
}

fn look(approved: &[u8], bytes: &[u8]) -> Look {
    match compare(approved, bytes, PIXEL) {
        Some(Difference::None) => Look::Same,
        Some(Difference::Some(png)) => Look::Other(png),
        None => Look::Unknown,
    }
}

fn checked(sender: &str, name: &str, verdict: Verdict, approval: Option<&Approval>) -> Checked {
    let (sender, name) = (sender.to_owned(), name.to_owned());
    Checked { name, sender, verdict, approval: approval.cloned() }
}
