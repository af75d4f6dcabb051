//! `summary.json`: what a run made, in counts and row numbers, without anybody's name; and the proof
//! that shares together printed every row once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::base::artifact::{hex, inside};
use crate::content::data;
use crate::jobs::letters::journal::rows;

/// The list that letters were made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFacts {
    /// SHA-256 of the file.
    pub sha256: String,
    /// How it is written.
    pub form: String,
    /// Rows below the names of the columns.
    pub rows: usize,
    /// Their numbers.
    pub all: Vec<String>,
}

/// A share of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ShardFacts {
    /// Which one, from 1.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

/// What one language gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageFacts {
    /// The language's tag.
    pub language: String,
    /// The paper's name.
    pub paper: String,
    /// How many people.
    pub recipients: usize,
    /// How many letters.
    pub letters: usize,
}

/// A finished file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its name, with `/` between folders.
    pub name: String,
    /// `print-batch`, `letter`, `labels`, `envelopes`, `calls`, `cover-note` or `summary`.
    pub kind: String,
    /// The language's tag, where it has one.
    pub language: Option<String>,
    /// The number of pages.
    pub pages: usize,
    /// Whether a screen reader can read it. Print batches, labels and envelopes are for paper and
    /// have no tags.
    pub tagged: bool,
    /// The standards that it fits.
    pub standards: Vec<String>,
    /// The number of bytes.
    pub bytes: usize,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// A job that is done, as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The digest of the plan that the job belongs to.
    pub plan: String,
    /// The job's name.
    pub job: String,
    /// Rows that got their letter by it.
    pub rows: Vec<String>,
    /// Its files.
    pub files: Vec<FileFacts>,
}

/// All of `summary.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The version of this format.
    pub version: u32,
    /// The event's id.
    pub event: String,
    /// The event's version.
    pub event_version: i64,
    /// The last day to send the letters, as YYYY-MM-DD.
    pub enclose_until: String,
    /// The list.
    pub list: ListFacts,
    /// Digest of everything that the letters depend on, except the share.
    pub plan: String,
    /// Which share it is.
    pub shard: ShardFacts,
    /// Rows of the whole list that get no letter, by reason.
    pub left_out: BTreeMap<String, Vec<String>>,
    /// Rows of this share that got a letter.
    pub printed: Vec<String>,
    /// Letters by language in this share.
    pub languages: Vec<LanguageFacts>,
    /// Findings by code in the whole list.
    pub findings: BTreeMap<String, usize>,
    /// Finished files of this share.
    pub files: Vec<FileFacts>,
}

/// What is wrong with the summaries of a run: the ids of messages in `interface.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The id of the message.
    pub id: &'static str,
    /// What it is about: a path, a share or row numbers.
    pub what: String,
}

/// What summaries prove.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Everything that is wrong; nothing when every row was printed once.
    pub flaws: Vec<Flaw>,
    /// Shares.
    pub shards: usize,
    /// Rows that got a letter.
    pub printed: usize,
    /// Rows that get none.
    pub left_out: usize,
    /// Files that are as they were written.
    pub files: usize,
}

/// Joins the summaries of all shares of one run.
pub fn verify(paths: &[PathBuf]) -> Verdict {
    let mut verdict = Verdict::default();
    let mut all: Vec<(&PathBuf, Summary)> = Vec::new();
    for path in paths {
        let shown = path.display().to_string();
        let read = data::read(path, &shown, data::MAX_BINARY).ok();
        match read.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            Some(summary) => all.push((path, summary)),
            None => verdict.flaw("verify-unreadable", shown),
        }
    }
    let Some((_, first)) = all.first().cloned() else { return verdict };
    let mut shards = BTreeSet::new();
    let mut printed: BTreeMap<u32, usize> = BTreeMap::new();
    for (path, summary) in &all {
        let shown = path.display().to_string();
        let same = summary.plan == first.plan
            && summary.list == first.list
            && summary.left_out == first.left_out
            && summary.shard.of == first.shard.of;
        if !same {
            verdict.flaw("verify-other-run", shown.clone());
        }
        if !shards.insert(summary.shard) {
            verdict.flaw("verify-shard-twice", format!("{}", summary.shard.number));
            continue;
        }
        let Some(rows) = rows::parse(&summary.printed) else {
            verdict.flaw("verify-unreadable", shown);
            continue;
        };
        for row in rows {
            *printed.entry(row).or_default() += 1;
        }
        verdict.files(path.parent().unwrap_or(Path::new(".")), summary);
    }
    verdict.shards(&shards, first.shard.of);
    verdict.rows(&printed, &first);
    verdict
}

impl Verdict {
    fn flaw(&mut self, id: &'static str, what: String) {
        self.flaws.push(Flaw { id, what });
    }

    /// Whether every share is there.
    fn shards(&mut self, shards: &BTreeSet<ShardFacts>, of: u32) {
        let there: BTreeSet<u32> = shards.iter().map(|shard| shard.number).collect();
        let missing: BTreeSet<u32> = (1..=of.min(9999)).filter(|n| !there.contains(n)).collect();
        if !missing.is_empty() {
            self.flaw("verify-shard-missing", rows::ranges(&missing).join(" "));
        }
        self.shards = shards.len();
    }

    /// Whether every row has its letter once. `printed` counts the letters of each.
    fn rows(&mut self, printed: &BTreeMap<u32, usize>, first: &Summary) {
        let parsed = |ranges: &Vec<String>| rows::parse(ranges).unwrap_or_default();
        let expected: BTreeSet<u32> = parsed(&first.list.all).into_iter().collect();
        let left_out: BTreeSet<u32> = first.left_out.values().flat_map(parsed).collect();
        let once: BTreeSet<u32> = printed.keys().copied().collect();
        let twice = printed.iter().filter(|(_, count)| **count > 1).map(|(row, _)| *row).collect();
        let never = expected.iter().filter(|r| !once.contains(r) && !left_out.contains(r)).copied();
        let unwanted =
            once.iter().filter(|r| left_out.contains(r) || !expected.contains(r)).copied();
        for (id, rows) in [
            ("verify-printed-twice", twice),
            ("verify-never-printed", never.collect::<BTreeSet<u32>>()),
            ("verify-not-in-list", unwanted.collect()),
        ] {
            if !rows.is_empty() {
                self.flaw(id, rows::ranges(&rows).join(" "));
            }
        }
        self.printed = once.len();
        self.left_out = left_out.len();
    }

    /// Compares the files beside a summary with what it says of them.
    fn files(&mut self, folder: &Path, summary: &Summary) {
        for file in &summary.files {
            match inside(folder, &file.name).and_then(|path| digest(&path)) {
                Some(digest) if digest == file.sha256 => self.files += 1,
                Some(_) => self.flaw("verify-file-changed", file.name.clone()),
                None => self.flaw("verify-file-missing", file.name.clone()),
            }
        }
    }
}

/// SHA-256 of a file of any size.
pub fn digest(path: &Path) -> Option<String> {
    let mut file = std::fs::File::open(path).ok()?;
    let mut hash = Sha256::new();
    let mut part = vec![0; 1 << 16];
    loop {
        match file.read(&mut part).ok()? {
            0 => return Some(hex(&hash.finalize())),
            count => hash.update(&part[..count]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of two shares of a list of four rows, of which the last gets no letter.
    fn share(number: u32, printed: &str) -> Summary {
        Summary {
            version: 1,
            event: "bolig".to_owned(),
            event_version: 1,
            enclose_until: "2027-05-05".to_owned(),
            list: ListFacts {
                sha256: "1".to_owned(),
                form: "XLSX".to_owned(),
                rows: 4,
                all: vec!["2-5".to_owned()],
            },
            plan: "p".to_owned(),
            shard: ShardFacts { number, of: 2 },
            left_out: BTreeMap::from([("reserved".to_owned(), vec!["5".to_owned()])]),
            printed: vec![printed.to_owned()],
            languages: Vec::new(),
            findings: BTreeMap::new(),
            files: Vec::new(),
        }
    }

    fn flaws(folder: &Path, all: &[Summary]) -> Vec<(&'static str, String)> {
        let paths: Vec<PathBuf> =
            (1..).map(|n| folder.join(format!("{n}.json"))).take(all.len()).collect();
        for (path, summary) in paths.iter().zip(all) {
            std::fs::write(path, serde_json::to_vec(summary).unwrap()).unwrap();
        }
        verify(&paths).flaws.into_iter().map(|flaw| (flaw.id, flaw.what)).collect()
    }

    /// What is wrong when the second of two shares is changed.
    fn changed(change: impl Fn(&mut Summary)) -> Vec<&'static str> {
        let folder = tempfile::tempdir().unwrap();
        let mut second = share(2, "4");
        change(&mut second);
        let all = flaws(folder.path(), &[share(1, "2-3"), second]);
        all.into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn shares_of_two_runs_do_not_make_one() {
        assert_eq!(changed(|_| {}), [""; 0]);
        let other: [fn(&mut Summary); 6] = [
            |s| s.plan = "q".to_owned(),
            |s| s.list.sha256 = "2".to_owned(),
            |s| s.list.rows = 5,
            |s| s.list.all = vec!["2-6".to_owned()],
            |s| s.left_out.clear(),
            |s| s.shard.of = 3,
        ];
        for (number, change) in other.into_iter().enumerate() {
            assert_eq!(changed(change), ["verify-other-run"], "{number}");
        }
    }

    #[test]
    fn every_row_is_printed_once() {
        assert_eq!(changed(|s| s.printed.clear()), ["verify-never-printed"]);
        assert_eq!(changed(|s| s.printed = vec!["3-4".to_owned()]), ["verify-printed-twice"]);
        assert_eq!(changed(|s| s.printed = vec!["4-5".to_owned()]), ["verify-not-in-list"]);
        assert_eq!(
            changed(|s| s.printed = vec!["4".to_owned(), "7".to_owned()]),
            ["verify-not-in-list"]
        );
        let folder = tempfile::tempdir().unwrap();
        let wrong = flaws(folder.path(), &[share(1, "2"), share(2, "2-5")]);
        let wrong: Vec<(&str, &str)> =
            wrong.iter().map(|(id, what)| (*id, what.as_str())).collect();
        assert_eq!(wrong, [("verify-printed-twice", "2"), ("verify-not-in-list", "5")]);
        let half = flaws(folder.path(), &[share(2, "4")]);
        assert_eq!(half[0], ("verify-shard-missing", "1".to_owned()));
        assert_eq!(half[1], ("verify-never-printed", "2-3".to_owned()));
        let half = flaws(folder.path(), &[share(1, "2-3")]);
        assert_eq!(half[0], ("verify-shard-missing", "2".to_owned()));
        assert_eq!(half[1], ("verify-never-printed", "4".to_owned()));
        assert_eq!(changed(|s| s.printed = vec!["4-".to_owned()])[0], "verify-unreadable");
    }

    #[test]
    fn files_are_looked_for_in_the_summarys_own_folder() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("letters");
        std::fs::create_dir_all(folder.join("each")).unwrap();
        let secret = root.path().join("secret");
        for path in [&secret, &folder.join("each/a.pdf")] {
            std::fs::write(path, "abc").unwrap();
        }
        let file = |name: &str, of: &str| FileFacts {
            name: name.to_owned(),
            kind: "letter".to_owned(),
            language: None,
            pages: 1,
            tagged: true,
            standards: Vec::new(),
            bytes: 3,
            sha256: crate::base::artifact::sha256(of.as_bytes()),
        };
        let verdict = |name: &str, of: &str| {
            let summary = Summary { files: vec![file(name, of)], ..share(1, "2-3") };
            let found = flaws(&folder, &[summary, share(2, "4")]);
            let ids: Vec<&str> = found.iter().map(|(id, _)| *id).collect();
            (ids, verify(&[folder.join("1.json")]).files)
        };
        assert_eq!(verdict("each/a.pdf", "abc"), (vec![], 1));
        assert_eq!(verdict("each/a.pdf", "abd"), (vec!["verify-file-changed"], 0));
        assert_eq!(verdict("each/b.pdf", "abc"), (vec!["verify-file-missing"], 0));
        // Each of these is there, with the digest that the summary says.
        let absolute = secret.to_str().unwrap();
        for name in ["../secret", "each/../../secret", "each/../each/a.pdf", absolute] {
            assert_eq!(verdict(name, "abc"), (vec!["verify-file-missing"], 0), "{name}");
            assert_eq!(verdict(name, "abd"), (vec!["verify-file-missing"], 0), "{name}");
        }
    }
}
