//! Nobody's name leaves the letters: after a run, after a panic and after a kill, everything that is
//! left and everything that was said is searched for the names that went in.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::people::{self, List};
use crate::referees::text;
use crate::support::{copy_meeting, repository};

#[path = "../../src/bin/oppslag/panics.rs"]
mod panics;

/// A workspace, a home and a place for temporary files, and nothing else to write to.
struct Place {
    root: tempfile::TempDir,
}

impl Place {
    fn new(list: &List) -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["home", "cache", "tmp", "secret"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        let office = root.path().join("office");
        copy_meeting("bolig", &office.join("events/bolig"));
        std::fs::copy(repository().join("oppslag.toml"), office.join("oppslag.toml")).unwrap();
        std::fs::write(root.path().join("secret/liste.csv"), list.csv()).unwrap();
        Self { root }
    }

    fn command(&self, more: &[&str]) -> Command {
        let root = self.root.path();
        let mut command = Command::new(env!("CARGO_BIN_EXE_oppslag"));
        command
            .current_dir(root.join("office"))
            .args(["letters", "bolig", "--recipients", "../secret/liste.csv"])
            .args(["--today", "2026-11-23", "--skip-faulty"])
            .args(more)
            .env("HOME", root.join("home"))
            .env("XDG_CACHE_HOME", root.join("cache"))
            .env("TMPDIR", root.join("tmp"))
            .env("RUST_BACKTRACE", "full");
        command
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join("office/out/bolig/letters")
    }

    /// Everything but the list itself, as (path, bytes).
    fn left(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let all = files(self.root.path());
        all.into_iter()
            .filter(|path| !path.starts_with(self.root.path().join("secret")))
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect()
    }
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all
}

/// The ways in which a text may stand in a file.
fn encodings(name: &str) -> Vec<Vec<u8>> {
    let mut all = vec![name.as_bytes().to_vec()];
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>();
    all.push(hex(&wide).into_bytes());
    all.push(hex(&wide).to_lowercase().into_bytes());
    all.push(wide.clone());
    all.push(name.encode_utf16().flat_map(u16::to_le_bytes).collect());
    all.push(hex(name.as_bytes()).into_bytes());
    let escaped = |escape: &dyn Fn(char) -> String| -> Vec<u8> {
        let text: String =
            name.chars().map(|c| if c.is_ascii() { c.to_string() } else { escape(c) }).collect();
        text.into_bytes()
    };
    // JSON, XML, URLs.
    all.push(escaped(&|c| {
        c.encode_utf16(&mut [0; 2]).iter().map(|u| format!("\\u{u:04x}")).collect()
    }));
    all.push(escaped(&|c| format!("&#{};", c as u32)));
    all.push(escaped(&|c| format!("&#x{:X};", c as u32)));
    all.push(escaped(&|c| c.to_string().bytes().map(|b| format!("%{b:02X}")).collect()));
    // Rust's own.
    all.push(escaped(&|c| c.escape_unicode().to_string()));
    // Windows-1252, and PDF's strings in which such letters stand in octal digits.
    if name.chars().all(|c| (c as u32) < 256) {
        all.push(name.chars().map(|c| c as u8).collect());
        all.push(escaped(&|c| format!("\\{:03o}", c as u32)));
    }
    all
}

/// Family names that stand nowhere but in the list.
pub(crate) fn names(list: &List) -> Vec<Vec<u8>> {
    let mut names: Vec<String> = list.people.iter().map(|person| person.cells[1].clone()).collect();
    names.retain(|name| name.chars().count() > 5);
    names.extend(list.people.iter().take(50).map(|person| person.cells[9].clone()));
    names.iter().flat_map(|name| encodings(name)).collect()
}

/// The first place where a name stands.
pub(crate) fn leak(names: &[Vec<u8>], bytes: &[u8]) -> Option<usize> {
    // One pass over the bytes: names by their first four bytes.
    let mut by_start: std::collections::HashMap<[u8; 4], Vec<&[u8]>> = Default::default();
    for name in names.iter().filter(|name| name.len() >= 6) {
        by_start.entry(name[..4].try_into().unwrap()).or_default().push(name);
    }
    (0..bytes.len().saturating_sub(5)).find(|at| {
        let start: [u8; 4] = bytes[*at..at + 4].try_into().unwrap();
        by_start.get(&start).is_some_and(|names| names.iter().any(|n| bytes[*at..].starts_with(n)))
    })
}

fn assert_silent(names: &[Vec<u8>], output: &Output) {
    for said in [&output.stdout, &output.stderr] {
        let at = leak(names, said);
        assert_eq!(at, None, "{}", String::from_utf8_lossy(said));
    }
}

/// Files that are meant to hold names: letters, labels, envelopes and telephone lists, whole or in
/// work, in the private folder.
fn holds_names(place: &Place, path: &Path) -> bool {
    let name = path.file_name().unwrap().to_str().unwrap();
    let papers = ["summary.pdf", "cover-note.pdf", "lock"];
    let data = name.ends_with(".json") || name.ends_with(".jsonl");
    path.starts_with(place.folder()) && !data && !papers.contains(&name)
}

fn assert_nothing_left(place: &Place, names: &[Vec<u8>]) {
    assert!(names.len() > 100, "there are names to look for");
    let (holding, silent): (Vec<_>, Vec<_>) =
        place.left().into_iter().partition(|(path, _)| holds_names(place, path));
    for (path, bytes) in &silent {
        assert_eq!(leak(names, bytes), None, "{}", path.display());
    }
    // The search has gone through all that lies there: the workspace, and notes beside the letters.
    let seen = |path: &str| silent.iter().any(|(seen, _)| seen.ends_with(path));
    assert!(seen("office/oppslag.toml") && seen("events/bolig/nb.ftl"));
    let notes = silent.iter().filter(|(path, _)| path.starts_with(place.folder())).count();
    assert!(notes > 0 || holding.is_empty(), "letters without notes");
}

#[cfg(unix)]
fn assert_private(place: &Place) {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.folder()), 0o700);
    for path in files(&place.folder()) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        assert_eq!(mode(path.parent().unwrap()), 0o700, "{}", path.display());
    }
}

/// Elsewhere files have the rights of their folder.
#[cfg(not(unix))]
fn assert_private(_: &Place) {}

#[test]
fn after_a_run_names_stand_in_letters_alone() {
    let list = people::list(300, 10, &["nb", "so", "ar"]);
    let names = names(&list);
    let place = Place::new(&list);
    for more in [
        &["--dry-run"][..],
        &["--labels", "l7163", "--envelopes", "c5", "--call-list", "--code", "datamatrix"],
        &["--greet", "--back", "nb"],
        &["--each"],
        &["--each", "--greet"],
    ] {
        let output = place.command(more).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert_silent(&names, &output);
        assert_nothing_left(&place, &names);
        if place.folder().exists() {
            assert_private(&place);
            for paper in ["summary.pdf", "cover-note.pdf"] {
                let text = text(&place.folder().join(paper));
                assert_eq!(leak(&names, text.as_bytes()), None, "{paper}");
            }
        }
    }
    assert!(files(&place.root.path().join("tmp")).is_empty(), "no temporary file is left");
    // The search finds what is there.
    let csv = std::fs::read(place.root.path().join("secret/liste.csv")).unwrap();
    assert!(leak(&names, &csv).is_some());
    let debug = format!("{:?}", String::from_utf8(csv).unwrap());
    assert!(leak(&names, debug.as_bytes()).is_some());
}

#[test]
fn a_panic_says_where_and_not_what() {
    let list = people::list(100, 0, &["nb"]);
    let names = names(&list);
    let place = Place::new(&list);
    // A process of its own, in which the test below is all that runs.
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "letters_private::a_run_that_panics", "--ignored", "--nocapture"])
        .env("OPPSLAG_PANIC_IN", place.root.path())
        .env("RUST_BACKTRACE", "full")
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("oppslag: internal error (tests/it/letters_private.rs:"), "{said}");
    assert_silent(&names, &output);
    assert_nothing_left(&place, &names);
}

/// In the middle of a run the program fails, and all that it read is in the message.
#[test]
#[ignore = "run by a_panic_says_where_and_not_what"]
fn a_run_that_panics() {
    let root = PathBuf::from(std::env::var_os("OPPSLAG_PANIC_IN").unwrap());
    panics::quiet();
    let list = root.join("secret/liste.csv");
    let event = root.join("office/events/bolig");
    let request = crate::letters::request(&event, &list, &root.join("office/out"));
    let fail = |_, _| std::panic::panic_any(std::fs::read_to_string(&list).unwrap());
    let _ = oppslag::jobs::letters::letters(&request, &fail);
}

#[cfg(unix)]
#[test]
fn a_killed_run_leaves_whole_batches_and_the_next_one_cleans_up() {
    let list = people::list(6000, 0, &["nb", "so", "ar", "ti"]);
    let names = names(&list);
    let place = Place::new(&list);
    let more = ["--max-pages", "50", "--greet"];
    let mut child = place
        .command(&more)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let journal = place.folder().join("journal.jsonl");
    let lines = || std::fs::read_to_string(&journal).map_or(0, |text| text.lines().count());
    while lines() < 5 {
        assert!(child.try_wait().unwrap().is_none(), "it must not be done before it is killed");
        std::thread::yield_now();
    }
    // As somebody who pulls the plug would: a file that was being written is left half.
    let half = place.folder().join(".part-work/.tmpHALF");
    std::fs::write(&half, "half of a batch").unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let done = lines();
    assert_nothing_left(&place, &names);
    assert!(!place.folder().join("summary.json").exists());
    use std::os::unix::fs::PermissionsExt;
    let part = std::fs::metadata(place.folder().join(".part-work")).unwrap();
    assert_eq!(part.permissions().mode() & 0o777, 0o700, "nobody else can look into it");
    for path in files(&place.folder()).iter().filter(|p| p.extension().is_some_and(|e| e == "pdf"))
    {
        crate::support::page_count(&std::fs::read(path).unwrap());
    }
    let stamp = |name: &Path| std::fs::metadata(name).unwrap().modified().unwrap();
    let finished: Vec<(PathBuf, _)> = files(&place.folder())
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "pdf"))
        .filter(|path| !path.starts_with(place.folder().join(".part-work")))
        .map(|path| (path.clone(), stamp(&path)))
        .collect();
    assert!(finished.len() >= done);

    let output = place.command(&[&more[..], &["--resume"]].concat()).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_silent(&names, &output);
    assert!(!half.exists(), "what the killed run left is gone");
    assert_private(&place);
    let kept = finished.iter().filter(|(path, time)| stamp(path) == *time).count();
    assert!(kept >= done, "{kept} of {done} finished batches were not made again");
    let verdict =
        oppslag::jobs::letters::journal::summary::verify(&[place.folder().join("summary.json")]);
    assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
    assert_eq!(verdict.printed, 6000);
}
