//! Shares of the work: in processes of their own under GNU parallel, one of them killed and resumed.

use std::path::{Path, PathBuf};
use std::process::Command;

use oppslag::jobs::letters::journal::summary::{Summary, verify};
use oppslag::jobs::letters::shard::Shard;

use crate::letters::{request, run};
use crate::people;
use crate::referees::{in_parallel, text};
use crate::support::repository;

fn summaries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    all.sort();
    all
}

#[test]
fn shares_in_parallel_processes_print_every_row_once() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("liste.csv");
    std::fs::write(&list, people::list(3000, 30, &["nb", "so", "ar"]).csv()).unwrap();
    let out = folder.path().join("out");
    let program = env!("CARGO_BIN_EXE_oppslag");
    let letters = |more: &str| {
        format!(
            "{program} letters {} --recipients {} --out {} --today 2026-11-23 --skip-faulty \
             --max-pages 40 {more}",
            repository().join("events/bolig").display(),
            list.display(),
            out.display(),
        )
    };
    // The second share is killed when it has done some of its work.
    let journal = out.join("bolig/letters/journal-002-of-004.jsonl");
    let mut child = Command::new("sh")
        .args(["-c", &format!("exec {}", letters("--shard 2/4"))])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let lines = || std::fs::read_to_string(&journal).map_or(0, |text| text.lines().count());
    while lines() < 2 {
        assert!(child.try_wait().unwrap().is_none(), "it must not be done before it is killed");
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let there = summaries(&out.join("bolig/letters"));
    assert!(there.is_empty(), "{there:?}");

    in_parallel(&letters("--resume --shard {}/4"), &["1", "2", "3", "4"]);
    let folder_of = out.join("bolig/letters");
    let all = summaries(&folder_of);
    assert_eq!(all.len(), 4);
    let verdict = verify(&all);
    assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
    assert_eq!(verdict.printed + verdict.left_out, 3000);
    assert_eq!(verdict.shards, 4);

    // The program says the same.
    let said =
        Command::new(program).args(["--ui-lang", "en", "letters", "verify"]).args(&all).output();
    let said = said.unwrap();
    assert!(said.status.success());
    assert!(String::from_utf8_lossy(&said.stdout).starts_with("All is well:"));

    // One machine makes the same files, byte by byte.
    let mut alone =
        request(&repository().join("events/bolig"), &list, &folder.path().join("alone"));
    alone.skip_faulty = true;
    alone.options.max_pages = 40;
    let alone = run(&alone);
    for file in alone.summary.unwrap().files.iter().filter(|file| file.kind == "print-batch") {
        let read = |folder: &Path| std::fs::read(folder.join(&file.name)).unwrap();
        assert!(read(&alone.folder) == read(&folder_of), "{}", file.name);
    }

    // What is wrong is seen.
    let flaws =
        |paths: &[PathBuf]| -> Vec<&str> { verify(paths).flaws.iter().map(|f| f.id).collect() };
    assert_eq!(flaws(&all[1..]), ["verify-shard-missing", "verify-never-printed"]);
    let twice = [&all[..], &all[..1]].concat();
    assert_eq!(flaws(&twice), ["verify-shard-twice"]);
    let read =
        |path: &Path| -> Summary { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
    let mut changed = read(&all[0]);
    let stolen = read(&all[1]).printed[0].clone();
    changed.printed.push(stolen);
    let path = folder_of.join("changed.json");
    std::fs::write(&path, serde_json::to_vec(&changed).unwrap()).unwrap();
    // It is listed twice, and one of the two lists has no file with it.
    let both = flaws(&[std::slice::from_ref(&path), &all[1..]].concat());
    assert_eq!(both, ["verify-without-file", "verify-printed-twice"]);
    let victim = folder_of.join(&read(&all[0]).files[0].name);
    std::fs::write(&victim, "other").unwrap();
    assert_eq!(flaws(&all), ["verify-file-changed"]);
    std::fs::remove_file(&victim).unwrap();
    assert_eq!(flaws(&all), ["verify-file-missing"]);
    std::fs::write(&path, "{}").unwrap();
    assert_eq!(flaws(&[path]), ["verify-unreadable"]);
}

#[test]
fn another_number_of_shares_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("liste.csv");
    std::fs::write(&list, people::list(90, 0, &["nb"]).csv()).unwrap();
    let mut request = request(&repository().join("events/bolig"), &list, folder.path());
    request.options.max_pages = 10;
    request.resume = true;
    let mut notes = |number, of| {
        request.shard = Shard { number, of };
        let outcome = run(&request);
        assert!(!outcome.has_errors());
        let names = std::fs::read_dir(&outcome.folder).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut all: Vec<String> = names.collect();
        all.sort();
        let batches = all.iter().filter(|name| name.starts_with("norwegian")).count();
        all.retain(|name| name.starts_with("journal") || name.ends_with(".json"));
        (all, batches, outcome.folder)
    };
    let pair = |part: &str| vec![format!("journal{part}.jsonl"), format!("summary{part}.json")];
    let whole = notes(1, 1);
    assert_eq!((whole.0, whole.1 > 8), (pair(""), true));
    let (names, batches, _) = notes(2, 3);
    assert_eq!(names, pair("-002-of-003"), "the whole run is no part of this one");
    assert!(batches < 5, "its files are gone: {batches}");
    notes(1, 3);
    let (names, _, out) = notes(3, 3);
    assert_eq!(names.len(), 6, "{names:?}");
    let verdict = verify(&summaries(&out));
    assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
    assert_eq!(notes(1, 1).0, pair(""));
}

#[test]
fn more_shares_than_work_are_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("liste.csv");
    std::fs::write(&list, people::list(5, 0, &["nb"]).csv()).unwrap();
    let mut paths = Vec::new();
    for number in 1..=3 {
        let mut request = request(&repository().join("events/bolig"), &list, folder.path());
        request.shard = Shard { number, of: 3 };
        let outcome = run(&request);
        assert!(!outcome.has_errors());
        paths.push(outcome.folder.join(format!("summary-{number:03}-of-003.json")));
    }
    let verdict = verify(&paths);
    assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
    assert_eq!(verdict.printed, 5);
    // The note for caseworkers counts the letters of all, whoever writes it.
    let alone =
        run(&request(&repository().join("events/bolig"), &list, &folder.path().join("alone")));
    let note = |folder: &Path| text(&folder.join("cover-note.pdf"));
    assert_eq!(note(paths[0].parent().unwrap()), note(&alone.folder));
}
