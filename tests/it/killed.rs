//! Runs that are killed while they write: between the moment when a file is whole and that when it gets its
//! name. Nothing half is ever met, and the next run leaves no trace of the killed one.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use crate::cli::{err, oppslag, workspace};

/// What is written in a folder, by path; without what says when or how long.
fn files(folder: &Path) -> BTreeMap<String, usize> {
    let all =
        WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    all.map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        (name, entry.metadata().unwrap().len() as usize)
    })
    .collect()
}

fn is_trace(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| name.starts_with(".oppslag-"))
}

/// Starts oppslag, waits until it stands before the file of this number, and kills it. What lay in the folder
/// then.
fn killed(root: &Path, args: &[&str], number: usize) -> BTreeMap<String, u32> {
    let mut run = Command::new(env!("CARGO_BIN_EXE_oppslag"))
        .current_dir(root)
        .args(args)
        .env("OPPSLAG_HOLD_AT", number.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let mut still = 0;
    // It waits when a file without a name stays as it is.
    let mut before = BTreeMap::new();
    while still < 5 {
        assert_eq!(run.try_wait().unwrap(), None, "{args:?} ended and was not killed");
        assert!(start.elapsed() < Duration::from_secs(120), "{args:?} writes nothing");
        std::thread::sleep(Duration::from_millis(200));
        let now = files(root);
        let same = now == before && now.keys().any(|name| is_trace(name));
        still = if same { still + 1 } else { 0 };
        before = now;
    }
    run.kill().unwrap();
    run.wait().unwrap();
    let mode = |name: &String| {
        root.join(name).metadata().map_or(0, |file| file.permissions().mode() & 0o777)
    };
    before.keys().map(|name| (name.clone(), mode(name))).collect()
}

/// The same command with and without a killed run before it.
fn same_after_a_kill(
    args: &[&str],
    number: usize,
    prepare: impl Fn(&Path),
) -> BTreeMap<String, u32> {
    let root = workspace();
    prepare(root.path());
    let held = killed(root.path(), args, number);
    assert!(held.keys().any(|name| is_trace(name)), "{held:?}");
    let again = oppslag(root.path(), args);
    assert_eq!(again.status.code(), Some(0), "{args:?}: {}", err(&again));
    let other = workspace();
    prepare(other.path());
    assert_eq!(oppslag(other.path(), args).status.code(), Some(0));
    let names = |root: &Path| files(root).into_keys().collect::<Vec<_>>();
    assert_eq!(names(root.path()), names(other.path()), "{args:?}");
    held
}

#[test]
fn pages_orders_and_glossaries_are_whole_after_a_kill() {
    let today = ["--today", "2026-11-23"];
    let render = ["render", "events/mote", "--lang", "nb", today[0], today[1]];
    same_after_a_kill(&render, 2, |_| {});
    let order = |root: &Path| {
        let path = root.join("oppslag.toml");
        let office = std::fs::read_to_string(&path).unwrap();
        let order = "\n[order]\ncaseworkers = 2\nflyers = 2\nflyer-size = \"a5-2up\"\n";
        std::fs::write(path, office + order).unwrap();
    };
    same_after_a_kill(&["order", "events/mote", today[0], today[1]], 2, order);
    // The only file that a list of terms in one language changes.
    let terms = |root: &Path| {
        let export = oppslag(root, &["glossary", "export", "--format", "csv", "--lang", "so"]);
        let table = String::from_utf8(export.stdout).unwrap();
        let line = table.lines().nth(1).unwrap().to_owned();
        let term = line.split(['\t', ';', ',']).nth(3).unwrap().to_owned();
        assert!(!term.is_empty(), "{line}");
        std::fs::write(root.join("terms.csv"), table.replacen(&term, "erayga", 1)).unwrap();
    };
    same_after_a_kill(&["glossary", "import", "--format", "csv", "terms.csv"], 1, terms);
}

#[test]
fn letters_are_private_and_whole_after_a_kill() {
    let list = |root: &Path| {
        let rows = "Navn;Adresse;Postnr;Poststed\nKari Nordmann;Årvollveien 35;0590;Oslo\n\
                    Ola Hansen;Storgata 1;0184;Oslo\n";
        std::fs::write(root.join("list.csv"), rows).unwrap();
    };
    let letters =
        ["letters", "events/mote", "--recipients", "list.csv", "--each", "--today", "2026-11-23"];
    let held = same_after_a_kill(&letters, 2, list);
    let private: Vec<_> = held.iter().filter(|(name, _)| name.contains("letters/")).collect();
    assert!(!private.is_empty(), "{held:?}");
    assert!(private.iter().all(|(_, mode)| **mode == 0o600), "{private:?}");
}
