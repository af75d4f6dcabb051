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
use crate::people::file::Choice;
use crate::people::list;

/// The list that letters were made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFacts {
    /// SHA-256 of the file.
    pub sha256: String,
    /// How it is written.
    pub form: String,
    /// Rows below the names of the columns.
    pub rows: usize,
    /// The same, counted in a second way when the list was read.
    pub counted: usize,
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
    /// The code in the foot line of each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
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
    /// The rows whose letters are in it; nothing for what is no letter.
    #[serde(default)]
    pub rows: Vec<String>,
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
        match read(path) {
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
            && summary.event == first.event
            && summary.event_version == first.event_version
            && summary.enclose_until == first.enclose_until
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
        verdict.letters(summary);
    }
    verdict.shards(&shards, first.shard.of);
    verdict.rows(&printed, &first);
    let whole = shards.len() as u32 == first.shard.of;
    verdict.batches(&all, whole);
    if whole {
        verdict.strangers(&all);
        verdict.addresses(&all);
    }
    if first.list.counted != first.list.rows {
        verdict.flaw("verify-count", format!("{} / {}", first.list.counted, first.list.rows));
    }
    verdict
}

/// Compares what summaries say of their list with the list itself, whose rows are counted anew.
pub fn verify_list(paths: &[PathBuf], list: &Path, choice: Choice, verdict: &mut Verdict) {
    let counted = list::count(list, choice);
    let shown = list.display().to_string();
    for path in paths {
        let Some(summary) = read(path) else { continue };
        match &counted {
            None => verdict.flaw("verify-unreadable", shown.clone()),
            Some((_, digest)) if *digest != summary.list.sha256 => {
                verdict.flaw("verify-other-list", shown.clone());
            }
            Some((rows, _)) if *rows != summary.list.rows => {
                verdict.flaw("verify-count", format!("{rows} / {}", summary.list.rows));
            }
            Some(_) => {}
        }
    }
}

fn read(path: &Path) -> Option<Summary> {
    let bytes = data::read(path, &path.display().to_string(), data::MAX_BINARY).ok()?;
    serde_json::from_slice(&bytes).ok()
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

    /// Whether every row of a summary has its letter in one of its files, and every file as many rows of its
    /// language as the summary says.
    fn letters(&mut self, summary: &Summary) {
        let mut inside: BTreeMap<u32, usize> = BTreeMap::new();
        let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
        for file in summary.files.iter().filter(|file| is_letters(file)) {
            let rows = rows::parse(&file.rows).unwrap_or_default();
            *languages.entry(file.language.as_deref().unwrap_or_default()).or_default() +=
                rows.len();
            for row in rows {
                *inside.entry(row).or_default() += 1;
            }
        }
        let printed = rows::parse(&summary.printed).unwrap_or_default();
        let lost: BTreeSet<u32> =
            printed.iter().filter(|row| !inside.contains_key(row)).copied().collect();
        let twice = inside.iter().filter(|(_, count)| **count > 1);
        for (id, rows) in [
            ("verify-without-file", lost),
            ("verify-printed-twice", twice.map(|(row, _)| *row).collect()),
        ] {
            if !rows.is_empty() {
                self.flaw(id, rows::ranges(&rows).join(" "));
            }
        }
        let said =
            summary.languages.iter().map(|facts| (facts.language.as_str(), facts.recipients));
        if said.filter(|(_, count)| *count > 0).collect::<BTreeMap<_, _>>() != languages {
            self.flaw(
                "verify-languages",
                summary.languages.iter().map(|f| f.language.as_str()).collect::<Vec<_>>().join(" "),
            );
        }
    }

    /// Whether all batches of a language are there: `somali-yellow-002-of-003` is one of three.
    fn batches(&mut self, all: &[(&PathBuf, Summary)], whole: bool) {
        let mut there: BTreeMap<(String, u32), BTreeSet<u32>> = BTreeMap::new();
        for file in all.iter().flat_map(|(_, summary)| &summary.files) {
            let name = file.name.strip_suffix(".pdf").filter(|_| file.kind == "print-batch");
            let Some((stem, of)) = name.and_then(|name| name.rsplit_once("-of-")) else { continue };
            let Some((stem, number)) = stem.rsplit_once('-') else { continue };
            if let (Ok(number), Ok(of)) = (number.parse(), of.parse()) {
                there.entry((stem.to_owned(), of)).or_default().insert(number);
            }
        }
        for ((stem, of), numbers) in there {
            let missing: BTreeSet<u32> =
                (1..=of).filter(|n| whole && !numbers.contains(n)).collect();
            let wrong = numbers.iter().any(|number| *number > of);
            if !missing.is_empty() || wrong {
                let numbers = if wrong { numbers } else { missing };
                self.flaw(
                    "verify-batch-missing",
                    format!("{stem} {}/{of}", rows::ranges(&numbers).join(" ")),
                );
            }
        }
    }

    /// Whether labels and envelopes, where there are any, are those of everybody who got a letter.
    fn addresses(&mut self, all: &[(&PathBuf, Summary)]) {
        let parsed = |rows: &[String]| rows::parse(rows).unwrap_or_default();
        let printed: BTreeSet<u32> = all.iter().flat_map(|(_, s)| parsed(&s.printed)).collect();
        let mut posted: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
        for file in all.iter().flat_map(|(_, summary)| &summary.files) {
            if ["labels", "envelopes"].contains(&file.kind.as_str()) {
                let stem = file.name.rsplit_once('-').map_or(file.name.as_str(), |(stem, _)| stem);
                posted.entry(stem).or_default().extend(parsed(&file.rows));
            }
        }
        for (stem, rows) in posted.into_iter().filter(|(_, rows)| *rows != printed) {
            let other = printed.symmetric_difference(&rows).copied().collect();
            self.flaw(
                "verify-without-label",
                format!("{stem}: {}", rows::ranges(&other).join(" ")),
            );
        }
    }

    /// Finished files beside the summaries that none of them names: a batch too many is posted too.
    fn strangers(&mut self, all: &[(&PathBuf, Summary)]) {
        let files = all.iter().flat_map(|(_, summary)| &summary.files);
        let known: BTreeSet<&str> = files.map(|file| file.name.as_str()).collect();
        let folders: BTreeSet<&Path> =
            all.iter().map(|(path, _)| path.parent().unwrap_or(Path::new("."))).collect();
        for folder in folders {
            for below in ["", "each"] {
                let entries = std::fs::read_dir(folder.join(below)).into_iter().flatten().flatten();
                let mut names: Vec<String> = entries
                    .map(|entry| entry.file_name().to_string_lossy().into_owned())
                    .filter(|name| name.ends_with(".pdf") || name.ends_with(".csv"))
                    .map(|name| if below.is_empty() { name } else { format!("{below}/{name}") })
                    // Other shares write pages with their counts there.
                    .filter(|name| !known.contains(name.as_str()) && !name.starts_with("summary"))
                    .collect();
                names.sort();
                for name in names {
                    self.flaw("verify-file-unknown", name);
                }
            }
        }
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

/// Whether a file holds letters.
fn is_letters(file: &FileFacts) -> bool {
    ["print-batch", "letter"].contains(&file.kind.as_str())
}

/// SHA-256 of a file of any size.
pub fn digest(path: &Path) -> Option<String> {
    let mut file = std::fs::File::open(path).ok().filter(|_| path.is_file())?;
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

    /// A file of letters that is there.
    fn batch(name: &str, rows: &str) -> FileFacts {
        FileFacts {
            name: name.to_owned(),
            kind: "print-batch".to_owned(),
            language: Some("so".to_owned()),
            pages: 1,
            tagged: false,
            standards: Vec::new(),
            bytes: 3,
            sha256: crate::base::artifact::sha256(b"abc"),
            rows: vec![rows.to_owned()],
        }
    }

    fn languages(recipients: usize) -> Vec<LanguageFacts> {
        let (language, paper) = ("so".to_owned(), "white".to_owned());
        vec![LanguageFacts { language, paper, recipients, letters: recipients, code: None }]
    }

    /// One of two shares of a list of four rows, of which the last gets no letter.
    fn share(number: u32, printed: &str) -> Summary {
        let count = rows::parse(&[printed.to_owned()]).unwrap().len();
        Summary {
            version: 1,
            event: "bolig".to_owned(),
            event_version: 1,
            enclose_until: "2027-05-05".to_owned(),
            list: ListFacts {
                sha256: "1".to_owned(),
                form: "XLSX".to_owned(),
                rows: 4,
                counted: 4,
                all: vec!["2-5".to_owned()],
            },
            plan: "p".to_owned(),
            shard: ShardFacts { number, of: 2 },
            left_out: BTreeMap::from([("reserved".to_owned(), vec!["5".to_owned()])]),
            printed: vec![printed.to_owned()],
            languages: languages(count),
            findings: BTreeMap::new(),
            files: vec![batch(&format!("so-00{number}-of-002.pdf"), printed)],
        }
    }

    fn flaws(folder: &Path, all: &[Summary]) -> Vec<(&'static str, String)> {
        let paths: Vec<PathBuf> =
            (1..).map(|n| folder.join(format!("{n}.json"))).take(all.len()).collect();
        for (path, summary) in paths.iter().zip(all) {
            std::fs::write(path, serde_json::to_vec(summary).unwrap()).unwrap();
            for file in summary.files.iter().filter(|file| file.kind != "calls") {
                std::fs::write(folder.join(&file.name), "abc").unwrap();
            }
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
        let other: [fn(&mut Summary); 9] = [
            |s| s.event = "x".to_owned(),
            |s| s.event_version = 2,
            |s| s.enclose_until = "2027-05-04".to_owned(),
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
        // As if a run had printed these rows.
        let rows = |rows: &str| changed(|s| *s = Summary { shard: s.shard, ..share(2, rows) });
        assert_eq!(rows("3-4"), ["verify-printed-twice"]);
        assert_eq!(rows("4-5"), ["verify-not-in-list"]);
        assert_eq!(rows("7"), ["verify-never-printed", "verify-not-in-list"]);
        let folder = tempfile::tempdir().unwrap();
        let half = flaws(folder.path(), &[share(2, "4")]);
        assert_eq!(half[0], ("verify-shard-missing", "1".to_owned()));
        assert_eq!(half[1], ("verify-never-printed", "2-3".to_owned()));
        let half = flaws(folder.path(), &[share(1, "2-3")]);
        assert_eq!(half[0], ("verify-shard-missing", "2".to_owned()));
        assert_eq!(half[1], ("verify-never-printed", "4".to_owned()));
        assert_eq!(changed(|s| s.printed = vec!["4-".to_owned()])[0], "verify-unreadable");
    }

    #[test]
    fn every_row_is_in_a_file_and_every_file_is_named() {
        // Taken from the disk and from the summary: its row, its number, or both are missed.
        let lost = changed(|s| s.files.clear());
        assert_eq!(lost, ["verify-without-file", "verify-languages", "verify-batch-missing"]);
        assert_eq!(
            changed(|s| {
                s.files.clear();
                s.languages.clear();
                s.printed.clear();
            }),
            ["verify-never-printed", "verify-batch-missing"]
        );
        assert_eq!(changed(|s| s.files[0].rows.clear())[0], "verify-without-file");
        assert_eq!(changed(|s| s.languages[0].recipients = 2), ["verify-languages"]);
        assert_eq!(changed(|s| s.languages[0].language = "ar".to_owned()), ["verify-languages"]);
        assert_eq!(
            changed(|s| s.files.push(batch("so-003-of-002.pdf", "4")))[..2],
            ["verify-printed-twice", "verify-languages"]
        );
        let label = FileFacts { kind: "labels".to_owned(), ..batch("labels-l7160-001.pdf", "2-3") };
        assert_eq!(changed(|s| s.files.push(label.clone())), ["verify-without-label"]);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("so-003-of-003.pdf"), "old").unwrap();
        let unknown = ("verify-file-unknown", "so-003-of-003.pdf".to_owned());
        assert_eq!(flaws(folder.path(), &[share(1, "2-3"), share(2, "4")]), [unknown]);
    }

    #[test]
    fn the_list_is_counted_anew() {
        assert_eq!(changed(|_| {}), [""; 0]);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("1.json");
        let list = folder.path().join("list.csv");
        let text = "Navn;Adresse\nA;B\nC;D\nE;F\nG;H\n";
        std::fs::write(&list, text).unwrap();
        let verdict = |change: fn(&mut Summary)| -> Vec<&'static str> {
            let mut summary = share(1, "2-3");
            summary.list.sha256 = crate::base::artifact::sha256(text.as_bytes());
            change(&mut summary);
            std::fs::write(&path, serde_json::to_vec(&summary).unwrap()).unwrap();
            let mut verdict = Verdict::default();
            verify_list(std::slice::from_ref(&path), &list, Choice::default(), &mut verdict);
            verdict.flaws.iter().map(|flaw| flaw.id).collect()
        };
        assert_eq!(verdict(|_| {}), [""; 0]);
        assert_eq!(verdict(|s| s.list.rows = 3), ["verify-count"]);
        assert_eq!(verdict(|s| s.list.sha256 = "2".to_owned()), ["verify-other-list"]);
        let both = |s: &mut Summary| s.list.counted = 5;
        let folder = tempfile::tempdir().unwrap();
        let mut all = [share(1, "2-3"), share(2, "4")];
        all.iter_mut().for_each(both);
        assert_eq!(flaws(folder.path(), &all), [("verify-count", "5 / 4".to_owned())]);
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
            kind: "calls".to_owned(),
            language: None,
            pages: 1,
            tagged: true,
            standards: Vec::new(),
            bytes: 3,
            sha256: crate::base::artifact::sha256(of.as_bytes()),
            rows: Vec::new(),
        };
        // What nobody names is told too, which is not what is looked at here.
        let verdict = |name: &str, of: &str| {
            let mut summary = share(1, "2-3");
            summary.files.push(file(name, of));
            let found = flaws(&folder, &[summary, share(2, "4")]);
            let ids = found.iter().map(|(id, _)| *id).filter(|id| *id != "verify-file-unknown");
            let ids: Vec<&str> = ids.collect();
            (ids, verify(&[folder.join("1.json")]).files - 1)
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
