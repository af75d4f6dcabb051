//! Jobs on all cores, each written when it is done and noted in the journal, so that a run that was
//! stopped has whole files only and can be continued.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::base::artifact::inside;
use crate::base::cores;
use crate::base::error::Error;
use crate::content::data;
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::letters::journal::done::JobEnd;
use crate::jobs::letters::journal::growing::Growing;
use crate::jobs::letters::journal::private::Workplace;
use crate::jobs::letters::journal::rows::shares;
use crate::jobs::letters::journal::summary::{self, Done};
use crate::jobs::letters::make::Maker;
use crate::jobs::letters::plan::Job;

/// What came of the jobs.
#[derive(Debug, Default)]
pub(crate) struct RunEnd {
    /// What is done, in the order of the jobs.
    pub(crate) done: Vec<Done>,
    /// What went wrong.
    pub(crate) found: Vec<Diagnostic>,
}

/// The jobs of this plan that the journal says are done and whose files are still as they were.
pub(crate) fn earlier(out: &Path, journal: &str, plan: &str) -> BTreeMap<String, Done> {
    let bytes = data::read(&out.join(journal), journal, data::MAX_BINARY).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    text.lines()
        // The last line may have been cut off.
        .filter_map(|line| serde_json::from_str::<Done>(line).ok())
        .filter(|done| done.plan == plan)
        .filter(|done| {
            done.files.iter().all(|file| {
                let digest = inside(out, &file.name).and_then(|path| summary::digest(&path));
                digest.is_some_and(|digest| digest == file.sha256)
            })
        })
        .map(|done| (done.job.clone(), done))
        .collect()
}

/// Removes the files that an earlier run noted and this one does not continue.
pub(crate) fn forget(out: &Path, journal: &str, kept: &BTreeMap<String, Done>) {
    let bytes = data::read(&out.join(journal), journal, data::MAX_BINARY).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let kept: BTreeSet<&String> =
        kept.values().flat_map(|done| &done.files).map(|file| &file.name).collect();
    for done in text.lines().filter_map(|line| serde_json::from_str::<Done>(line).ok()) {
        let others = done.files.iter().filter(|file| !kept.contains(&file.name));
        for path in others.filter_map(|file| inside(out, &file.name)) {
            // A file that is gone already is what is wanted.
            let _ = std::fs::remove_file(path);
        }
    }
    let _ = std::fs::remove_file(out.join(journal));
}

/// Removes what runs with another number of shares noted: beside the files of this one, `verify` and
/// `--resume` would take it for a part of the whole. `part` is the ending of this run's own notes.
pub(crate) fn forget_others(out: &Path, part: &str) -> Result<(), Error> {
    // Shares that begin at the same time wait for each other, or one might remove what another one
    // has just made. Where folders cannot be locked (Windows), shares are begun one by one.
    let _held = std::fs::File::open(out).and_then(|folder| folder.lock().map(|()| folder)).ok();
    let unreadable = |error: std::io::Error| Error::Unwritable {
        path: out.display().to_string(),
        reason: error.to_string(),
    };
    for entry in std::fs::read_dir(out).map_err(unreadable)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((stem, extension)) = name.split_once('.') else { continue };
        let notes = matches!(
            (stem.split('-').next(), extension),
            (Some("journal"), "jsonl") | (Some("summary"), "json" | "pdf")
        );
        if notes && shares(stem) != shares(part) {
            if extension == "jsonl" {
                forget(out, &name, &BTreeMap::new());
            }
            std::fs::remove_file(entry.path()).or_else(gone).map_err(unreadable)?;
        }
    }
    Ok(())
}

/// A file that is gone already is what is wanted.
fn gone(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// Does every job that is not done yet.
pub(crate) fn run(
    maker: &Maker,
    jobs: &[Job],
    earlier: &BTreeMap<String, Done>,
    place: &Workplace,
    journal: &str,
    plan: &str,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<RunEnd, Error> {
    let total: usize = jobs.iter().map(|job| job.sheets.len()).sum();
    let growing: Vec<Growing> = jobs.iter().map(|job| Growing::new(job, maker, place)).collect();
    let units: Vec<(usize, usize)> = growing
        .iter()
        .enumerate()
        .flat_map(|(index, growing)| (0..growing.pieces()).map(move |piece| (index, piece)))
        .collect();
    let (next, sheets, stop) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let results: Mutex<Vec<(usize, JobEnd)>> = Mutex::default();
    let failed: Mutex<Option<Error>> = Mutex::default();
    let work = || {
        while !stop.load(Ordering::Relaxed) {
            let unit = units.get(next.fetch_add(1, Ordering::Relaxed));
            let Some((index, job, growing, piece)) = unit.and_then(|(index, piece)| {
                Some((*index, jobs.get(*index)?, growing.get(*index)?, *piece))
            }) else {
                break;
            };
            let done = match earlier.get(&job.name) {
                Some(done) => Ok((piece == 0).then(|| JobEnd::Done(done.clone()))),
                None => growing.make(piece, plan),
            };
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            // A job is done when its files are whole and the journal says so.
            let noted = match &done {
                Ok(Some(JobEnd::Done(done))) if !earlier.contains_key(&job.name) => {
                    place.append(journal, &serde_json::to_string(done).unwrap_or_default())
                }
                _ => Ok(()),
            };
            match done.and_then(|done| noted.map(|()| done)) {
                Ok(done) => results.extend(done.map(|done| (index, done))),
                Err(error) => {
                    stop.store(true, Ordering::Relaxed);
                    failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                    break;
                }
            }
            drop(results);
            let count = growing.sheets(piece).len();
            progress(sheets.fetch_add(count, Ordering::Relaxed) + count, total);
        }
    };
    cores::on_all_cores(units.len(), work);
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    let mut ran = RunEnd::default();
    for (_, end) in results {
        match end {
            JobEnd::Done(done) => ran.done.push(done),
            JobEnd::Faulty(found) => ran.found.extend(found),
        }
    }
    Ok(ran)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::artifact::sha256;
    use crate::jobs::letters::journal::summary::FileFacts;

    const JOURNAL: &str = "journal.jsonl";

    fn facts(name: &str, bytes: &[u8]) -> FileFacts {
        FileFacts {
            name: name.to_owned(),
            kind: "print-batch".to_owned(),
            language: Some("nb".to_owned()),
            pages: 1,
            tagged: false,
            standards: Vec::new(),
            bytes: bytes.len(),
            sha256: sha256(bytes),
            rows: Vec::new(),
        }
    }

    /// A line of the journal: a job of a plan whose files hold their own names.
    fn line(plan: &str, job: &str, files: &[&str]) -> String {
        let files = files.iter().map(|name| facts(name, name.as_bytes())).collect();
        let (plan, job) = (plan.to_owned(), job.to_owned());
        serde_json::to_string(&Done { plan, job, rows: vec!["2".to_owned()], files }).unwrap()
    }

    /// A folder inside another one, with files that hold their own names and a journal of these lines.
    fn folder(files: &[&str], lines: &[String]) -> (tempfile::TempDir, std::path::PathBuf) {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("letters");
        std::fs::create_dir_all(out.join("each")).unwrap();
        for name in files {
            std::fs::write(out.join(name), name).unwrap();
        }
        std::fs::write(out.join(JOURNAL), lines.join("\n")).unwrap();
        (root, out)
    }

    fn kept(out: &Path, plan: &str) -> Vec<String> {
        earlier(out, JOURNAL, plan).into_keys().collect()
    }

    #[test]
    fn only_whole_jobs_of_the_same_plan_are_done() {
        let lines = [
            line("p", "one", &["a.pdf"]),
            line("q", "other plan", &["b.pdf"]),
            line("p", "changed", &["c.pdf"]),
            line("p", "gone", &["each/d.pdf"]),
            line("p", "half", &["a.pdf", "e.pdf"]),
            line("p", "each", &["each/f.pdf", "a.pdf"]),
            // The program was stopped while it wrote this.
            line("p", "cut", &["a.pdf"])[..40].to_owned(),
        ];
        let (_root, out) = folder(&["a.pdf", "b.pdf", "c.pdf", "each/f.pdf"], &lines);
        std::fs::write(out.join("c.pdf"), "C.pdf").unwrap();
        assert_eq!(kept(&out, "p"), ["each", "one"]);
        assert_eq!(kept(&out, "q"), ["other plan"]);
        assert_eq!(kept(&out, "r"), [""; 0]);
        assert_eq!(earlier(&out, "another.jsonl", "p"), BTreeMap::new());
    }

    #[test]
    fn what_is_not_continued_is_removed_and_nothing_else() {
        let lines = [line("p", "one", &["a.pdf"]), line("q", "two", &["b.pdf", "each/c.pdf"])];
        let (_root, out) = folder(&["a.pdf", "b.pdf", "each/c.pdf", "own.pdf"], &lines);
        forget(&out, JOURNAL, &earlier(&out, JOURNAL, "p"));
        let there = |name: &str| out.join(name).exists();
        assert!(there("a.pdf") && there("own.pdf") && there("each"));
        assert!(!there("b.pdf") && !there("each/c.pdf") && !there(JOURNAL));
    }

    #[test]
    fn a_journal_reaches_nothing_outside_its_folder() {
        let root = tempfile::tempdir().unwrap();
        let absolute = root.path().join("absolute.pdf");
        let absolute = absolute.to_str().unwrap();
        std::fs::write(absolute, absolute).unwrap();
        let hostile = ["../secret", "each/../../secret", absolute];
        let lines: Vec<String> = hostile.iter().map(|name| line("p", name, &[name])).collect();
        let (above, out) = folder(&[], &lines);
        let secret = above.path().join("secret");
        for name in &hostile[..2] {
            // The digest is right: nothing but the name is wrong.
            std::fs::write(&secret, name).unwrap();
            assert_eq!(kept(&out, "p"), [""; 0], "{name}");
        }
        forget(&out, JOURNAL, &BTreeMap::new());
        assert!(secret.exists() && Path::new(absolute).exists());
        assert!(!out.join(JOURNAL).exists());
    }

    #[test]
    fn notes_of_other_shares_go_and_their_own_stay() {
        let notes = ["summary.json", "summary.pdf", "summary-001-of-002.json"];
        let (_root, out) = folder(
            &[&notes[..], &["a.pdf", "b.pdf", "summary.txt"]].concat(),
            &[line("p", "whole", &["a.pdf"])],
        );
        let part = out.join("journal-001-of-002.jsonl");
        std::fs::write(&part, line("p", "part", &["b.pdf"])).unwrap();
        forget_others(&out, "-001-of-002").unwrap();
        let there = |name: &str| out.join(name).exists();
        assert!(
            !there("summary.json") && !there("summary.pdf") && !there(JOURNAL) && !there("a.pdf")
        );
        assert!(there("summary-001-of-002.json") && part.exists() && there("b.pdf"));
        assert!(there("summary.txt"), "it is somebody's own");
    }
}
