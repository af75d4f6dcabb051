//! One folder a case, `tests/cases/<code>/{good,bad}-<what>/`: files that are laid over the small
//! workspace in `tests/cases/base/`, perhaps what to check (`check.txt`, as on the command line) or a list
//! of recipients (`recipients.csv`, `.xlsx`, `.ods`, judged as `oppslag letters --dry-run` does), and beside them what oppslag
//! says of it (`expected.txt`). Each is a test of its own:
//!
//! ```text
//! cargo test --release --test cases                      all
//! cargo test --release --test cases jargon               those of one check
//! cargo test --release --test cases -- --list
//! ```
//!
//! `OPPSLAG_BLESS=1` writes the expectations anew; read them before they are committed. With
//! `OPPSLAG_QUICK=1` the cases for which pages are laid out or looked at are ignored, and counted as such.
//! What holds for all of them together stands in `tests/it/cases.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::jobs::check;
use oppslag::jobs::letters::letters;
use oppslag::report::human;

use requests::{blessing, checking, copy, letters_request, repository, request, run};

#[path = "it/support/requests.rs"]
mod requests;

fn main() -> ExitCode {
    let quick = std::env::var_os("OPPSLAG_QUICK").is_some();
    let mut cases: Vec<Case> = folders(&repository().join("tests/cases"))
        .iter()
        .filter(|folder| !folder.ends_with("base"))
        .flat_map(|folder| folders(folder))
        .map(Case::new)
        .collect();
    // The slow ones first, so that none is left alone at the end.
    cases.sort_by_key(|case| !case.has_pages());
    let trials = cases.into_iter().map(|case| {
        let ignored = quick && case.has_pages();
        let kind = if case.has_pages() { "pages" } else { "" };
        let name = format!("cases::{}::{}", case.code, case.name);
        Trial::test(name, move || case.judge()).with_kind(kind).with_ignored_flag(ignored)
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// The folders in a folder, sorted.
fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    all.sort();
    all
}

struct Case {
    folder: PathBuf,
    code: String,
    name: String,
    /// What `oppslag check` is given, or nothing: then the event of the base is checked and rendered.
    check: Option<String>,
    /// The list of recipients, where it has one.
    list: Option<PathBuf>,
}

impl Case {
    fn new(folder: PathBuf) -> Self {
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        Self {
            code: name(folder.parent().unwrap()),
            name: name(&folder),
            check: std::fs::read_to_string(folder.join("check.txt")).ok(),
            list: ["csv", "xlsx", "ods"]
                .map(|form| folder.join(format!("recipients.{form}")))
                .into_iter()
                .find(|list| list.exists()),
            folder,
        }
    }

    /// Whether pages are laid out or looked at.
    fn has_pages(&self) -> bool {
        let page =
            |word: &str| word == "." || word.starts_with("events/") || word.ends_with(".pdf");
        match &self.check {
            Some(line) => line.split_whitespace().any(page),
            None => self.list.is_none(),
        }
    }

    fn judge(&self) -> Result<(), Failed> {
        let root = tempfile::tempdir()?;
        copy(&repository().join("tests/cases/base"), root.path());
        copy(&self.folder, root.path());
        let findings = match &self.list {
            Some(list) => self.dry_run(&root.path().join("events/mote"), list),
            None => check::check(&self.request(root.path()))?.findings,
        };
        let codes = codes(&findings);
        let bad = self.name.starts_with("bad-");
        assert!(bad || self.name.starts_with("good-"), "{}", self.name);
        if codes.contains(self.code.as_str()) != bad {
            let not = if bad { "" } else { "not " };
            return Err(format!("{} must {not}be found: {codes:?}", self.code).into());
        }
        let interface = Interface::new(&Data::new(None), &["en".to_owned()])?;
        let mut said = human::report(&findings, &interface, false);
        if let Some(list) = &self.list {
            assert_masked(&said, list);
        } else if self.check.is_none() {
            said.push_str(&written(root.path(), &codes));
        }
        let said: String = said.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        self.compare(said)
    }

    /// What is said is what was expected, or becomes it.
    fn compare(&self, said: String) -> Result<(), Failed> {
        let path = self.folder.join("expected.txt");
        if blessing() {
            return Ok(std::fs::write(&path, said)?);
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if expected == said {
            return Ok(());
        }
        let diff = similar::TextDiff::from_lines(&expected, &said);
        Err(format!("{}\nsaid instead:\n{said}", diff.unified_diff()).into())
    }

    /// What `oppslag check` is given for a case.
    fn request(&self, root: &Path) -> check::Request {
        let line = self.check.as_deref().unwrap_or("events/mote");
        let mut request = checking(Vec::new());
        let mut words = line.split_whitespace();
        while let Some(word) = words.next() {
            match word {
                "--lang" => request.language = words.next().map(str::to_owned),
                "--source" => request.source = words.next().unwrap().to_owned(),
                "--require" => request.require.extend(words.next().map(str::to_owned)),
                "--overlay" => {
                    let mut file = || root.join(words.next().unwrap());
                    request.overlays.push([file(), file()]);
                }
                "--only" => request.only.extend(words.next().map(str::to_owned)),
                "--release" => request.release = true,
                path => request.paths.push(root.join(path)),
            }
        }
        request
    }

    /// What a dry run finds in the case's list.
    fn dry_run(&self, event: &Path, list: &Path) -> Vec<Diagnostic> {
        let mut request = letters_request(event, list, &self.folder);
        // The path that findings show is the same on every machine.
        request.recipients = list.strip_prefix(repository()).unwrap().to_owned();
        request.dry_run = true;
        request.options.greet = self.code == "greeting-without-name";
        letters(&request, &|_, _| {}).unwrap().findings
    }
}

fn codes(findings: &[Diagnostic]) -> BTreeSet<&'static str> {
    findings.iter().map(|finding| finding.rule.code).collect()
}

/// No cell of the list stands in a text.
fn assert_masked(said: &str, list: &Path) {
    let bytes = std::fs::read(list).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for cell in text.lines().skip(1).flat_map(|line| line.split(';')) {
        let cell = cell.trim();
        if cell.chars().count() > 5 && !["norsk", "engelsk", "English"].contains(&cell) {
            assert!(!said.contains(cell), "{} shows {cell}:\n{said}", list.display());
        }
    }
}

/// Which files `render` writes, after the same findings as `check`.
fn written(root: &Path, checked: &BTreeSet<&'static str>) -> String {
    let outcome = run(&request(&root.join("events/mote"), &root.join("out")));
    let mut rendered = codes(&outcome.findings);
    // Only a run that looks at the whole workspace can say that an exception is not needed.
    rendered.remove("unused-exception");
    assert_eq!(&rendered, checked, "render and check do not find the same");
    format!("written: {}\n", outcome.files.keys().cloned().collect::<Vec<_>>().join(" "))
}
