//! The same folder again, after something has changed: list, texts, words, options, files. What is kept
//! is what would be made the same; `letters verify` and the exit codes say so.

use std::path::{Path, PathBuf};
use std::process::Output;

use oppslag::jobs::letters::journal::summary::{self, Summary};
use oppslag::jobs::letters::request::{Outcome, Request};
use oppslag::jobs::letters::shard::Shard;
use tempfile::TempDir;

use crate::cli::{err, oppslag, out, workspace};
use crate::letters::{request, run};
use crate::referees::text;
use crate::support::{copy, repository};

const BATCH: &str = "norwegian-bokmal-white-001-of-001.pdf";
const CALLS: &str = "calls-norwegian-bokmal-white.pdf";

/// A small workspace with a list of two people, and what to make of it.
struct Office {
    root: TempDir,
    request: Request,
}

impl Office {
    fn new() -> Self {
        let root = workspace();
        let list = root.path().join("liste.csv");
        std::fs::write(
            &list,
            "Navn;Adresse;Postnr;Poststed;Land;Telefon\n\
             Berit Moe;Gate 1;0590;Oslo;;900 00 001\n\
             Dag Lund;Gate 2;0590;Oslo;Norge;900 00 002\n",
        )
        .unwrap();
        let event = root.path().join("events/mote");
        let mut request = request(&event, &list, &root.path().join("out"));
        request.options.call_list = true;
        request.resume = true;
        Self { root, request }
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let path = self.root.path().join(path);
        let old = std::fs::read_to_string(&path).unwrap();
        let new = old.replace(from, to);
        assert_ne!(old, new, "the change must change something");
        std::fs::write(path, new).unwrap();
    }

    /// A data file of oppslag's that the office has changed.
    fn own(&self, path: &str, from: &str, to: &str) {
        let own = self.root.path().join(path);
        std::fs::create_dir_all(own.parent().unwrap()).unwrap();
        std::fs::copy(repository().join(path), own).unwrap();
        self.change(path, from, to);
    }

    /// Goes on where the last run ended; what is there then is proved whole.
    fn resume(&self) -> Outcome {
        let outcome = run(&self.request);
        assert!(!outcome.has_errors(), "{:?}", outcome.findings);
        let verdict = summary::verify(&[outcome.folder.join("summary.json")]);
        assert!(verdict.flaws.is_empty(), "{:?}", verdict.flaws);
        outcome
    }

    /// The words of a file after going on.
    fn says(&self, name: &str) -> String {
        let text = text(&self.resume().folder.join(name));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn what_is_as_it_was_is_not_made_again() {
    let office = Office::new();
    let first = office.resume();
    let stamp =
        |name: &str| std::fs::metadata(first.folder.join(name)).unwrap().modified().unwrap();
    let before = [BATCH, CALLS].map(stamp);
    let again = office.resume();
    assert_eq!([BATCH, CALLS].map(stamp), before);
    assert_eq!(again.summary.unwrap().files.len(), first.summary.unwrap().files.len());
    // Files that changed or are gone are made again, the others stay.
    let calls = std::fs::read(first.folder.join(CALLS)).unwrap();
    for change in [
        |path: &Path| std::fs::remove_file(path),
        |path: &Path| std::fs::write(path, "changed by hand"),
    ] {
        change(&first.folder.join(CALLS)).unwrap();
        office.resume();
        assert!(std::fs::read(first.folder.join(CALLS)).unwrap() == calls);
        assert_eq!(stamp(BATCH), before[0]);
    }
}

#[test]
fn another_list_texts_words_or_options_are_another_plan() {
    let mut office = Office::new();
    let before = office.says(BATCH);
    assert!(before.contains("Berit Moe Gate 1 0590 Oslo"), "{before}");
    // A list that is as long, of the same languages.
    office.change("liste.csv", "Berit Moe", "Gerda Li");
    let said = office.says(BATCH);
    assert!(said.contains("Gerda Li Gate 1") && !said.contains("Berit"), "{said}");
    assert!(office.says(CALLS).contains("Gerda Li"));
    // The meeting's own texts.
    let intro = "letter-intro = Dette står ingen andre steder.\n";
    let path = office.root.path().join("events/mote/nb.ftl");
    let old = std::fs::read_to_string(&path).unwrap();
    let others = old.lines().filter(|line| !line.starts_with("letter-intro"));
    let new: String = others.map(|line| format!("{line}\n")).collect();
    std::fs::write(&path, new + intro).unwrap();
    assert!(office.says(BATCH).contains("Dette står ingen andre steder."));
    // The facts of the office and of the meeting.
    office.change("oppslag.toml", "Postboks 313 Alnabru", "Postboks 77 Bryn");
    assert!(office.says(BATCH).contains("Postboks 77 Bryn"));
    office.change("events/mote/event.toml", "reference = \"27/1\"", "reference = \"27/98765\"");
    assert!(office.says(BATCH).contains("27/98765"));
    // What is said on the telephone, which no page of the meeting has.
    office.own("locales/nb/letters.ftl", "call-greeting = ", "call-greeting = Hallo der borte! ");
    assert!(office.says(CALLS).contains("Hallo der borte!"));
    // What the cells of a list mean.
    assert!(!office.says(BATCH).contains("NORGE"));
    office.own("assets/letters/words.toml", "# What cells", "replace = true\n# What cells");
    office.change("assets/letters/words.toml", "\"norge\", ", "");
    let unknown = run(&office.request).findings;
    assert!(unknown.iter().any(|found| found.text("gap") == Some("country")), "{unknown:?}");
    office.change("assets/letters/words.toml", "norway = [", "norway = [\"norge\", ");
    office.request.options.greet = true;
    assert!(office.says(BATCH).contains("Hei, Gerda Li!"));
    office.request.mappings = vec!["name=C".parse().unwrap(), "postcode=A".parse().unwrap()];
    office.request.skip_faulty = true;
    let summary = run(&office.request).summary.unwrap();
    assert_eq!(summary.left_out["faulty"], ["2-3"], "no name is a postcode, no number a name");
}

#[test]
fn two_lists_and_two_plans_do_not_make_one() {
    let mut office = Office::new();
    let share = |office: &Office, number| {
        let mut request = office.request.clone();
        request.shard = Shard { number, of: 2 };
        run(&request).folder.join(format!("summary-{number:03}-of-002.json"))
    };
    let kept = office.root.path().join("kept");
    std::fs::create_dir(&kept).unwrap();
    let first = share(&office, 1);
    copy(first.parent().unwrap(), &kept);
    let first = kept.join(first.file_name().unwrap());
    let second = share(&office, 2);
    let flaws = |second: &PathBuf| -> Vec<&str> {
        let verdict = summary::verify(&[first.clone(), second.clone()]);
        verdict.flaws.iter().map(|flaw| flaw.id).collect()
    };
    assert_eq!(flaws(&second), [""; 0]);
    // The same people, one of them with another telephone number.
    office.change("liste.csv", "900 00 002", "900 00 003");
    assert_eq!(flaws(&share(&office, 2)), ["verify-other-run"]);
    office.change("liste.csv", "900 00 003", "900 00 002");
    assert_eq!(flaws(&share(&office, 2)), [""; 0]);
    office.request.options.greet = true;
    assert_eq!(flaws(&share(&office, 2)), ["verify-other-run"]);
    office.request.options.greet = false;
    office.own("locales/nb/letters.ftl", "call-greeting = ", "call-greeting = Hallo der borte! ");
    assert_eq!(flaws(&share(&office, 2)), ["verify-other-run"]);
}

/// `oppslag letters` in a workspace, in English.
fn letters(root: &Path, args: &[&str]) -> Output {
    let start = ["--ui-lang", "en", "letters", "mote", "--today", "2026-11-23"];
    oppslag(root, &[&start, args].concat())
}

#[test]
fn letters_say_by_their_exit_code_whether_they_were_made() {
    let office = Office::new();
    let root = office.root.path();
    let good = ["--recipients", "liste.csv"];
    let run = letters(root, &[&good[..], &["--dry-run"]].concat());
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let folder = root.join("out/mote/letters");
    assert!(!folder.exists());
    let run = letters(root, &good);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert!(out(&run).contains(BATCH), "{}", out(&run));
    std::fs::remove_dir_all(&folder).unwrap();

    let faulty =
        "Navn;Adresse;Postnr;Poststed\nBerit Moe;Gate 1;0590;Oslo\nDag Lund;Gate 2;;Oslo\n";
    std::fs::write(root.join("feil.csv"), faulty).unwrap();
    let bad = ["--recipients", "feil.csv"];
    for more in [&["--dry-run"][..], &[], &["--call-list"]] {
        let run = letters(root, &[&bad[..], more].concat());
        assert_eq!(run.status.code(), Some(1), "{more:?}: {}", err(&run));
        assert!(err(&run).contains("error[incomplete-address]"), "{}", err(&run));
        assert!(!folder.exists(), "nothing is written");
    }
    let run = letters(root, &[&bad[..], &["--skip-faulty"]].concat());
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert!(folder.join(BATCH).is_file());
    // Too late, and a list that is not there.
    let late = ["--ui-lang", "en", "letters", "mote", "--today", "2027-05-11"];
    let run = oppslag(root, &[&late[..], &good].concat());
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("error[enclosure-too-late]"), "{}", err(&run));
    let run = oppslag(root, &[&late[..], &good, &["--late"]].concat());
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let run = letters(root, &["--recipients", "nowhere.csv"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("error[unreadable-file]"), "{}", err(&run));
    let nowhere = ["letters", "nowhere", "--recipients", "liste.csv"];
    assert_eq!(oppslag(root, &nowhere).status.code(), Some(2));
    assert_eq!(letters(root, &[]).status.code(), Some(2), "no list");
}

#[test]
fn verify_says_by_its_exit_code_whether_all_is_well() {
    let office = Office::new();
    let root = office.root.path();
    let folder = office.resume().folder;
    let path = folder.join("summary.json");
    let verify = |paths: &[&Path]| {
        let start = ["--ui-lang", "en", "letters", "verify"];
        let paths = paths.iter().map(|path| path.to_str().unwrap());
        let run = oppslag(root, &start.into_iter().chain(paths).collect::<Vec<_>>());
        (run.status.code(), out(&run), err(&run))
    };
    let (code, said, wrong) = verify(&[&path]);
    assert_eq!((code, wrong.as_str()), (Some(0), ""));
    let well =
        "All is well: 2 rows have got a letter exactly once, and 0 get none. Shards: 1. Files: 5.";
    assert_eq!(said.trim(), well);
    // One line for each thing that is wrong, and nothing that says all is well.
    let change = |summary: &mut dyn FnMut(&mut Summary)| {
        let old = std::fs::read(&path).unwrap();
        let mut new: Summary = serde_json::from_slice(&old).unwrap();
        summary(&mut new);
        std::fs::write(&path, serde_json::to_vec(&new).unwrap()).unwrap();
        let (code, said, wrong) = verify(&[&path]);
        assert_eq!((code, said.as_str()), (Some(1), ""), "{wrong}");
        std::fs::write(&path, old).unwrap();
        wrong.lines().filter(|line| line.starts_with("error: ")).count()
    };
    assert_eq!(change(&mut |s| s.printed = vec!["2".to_owned()]), 1);
    assert_eq!(change(&mut |s| s.files[0].sha256.clear()), 1);
    // It is missing under that name, and nobody names it by its own.
    assert_eq!(change(&mut |s| s.files[0].name = format!("../letters/{BATCH}")), 2);
    assert_eq!(change(&mut |s| (s.shard.of, s.printed) = (2, Vec::new())), 2);
    std::fs::remove_file(folder.join(CALLS)).unwrap();
    let (code, _, wrong) = verify(&[&path]);
    assert!(code == Some(1) && wrong.contains(CALLS), "{wrong}");
    let (code, said, wrong) = verify(&[&root.join("nowhere.json")]);
    assert_eq!((code, said.as_str()), (Some(1), ""));
    assert!(wrong.contains("nowhere.json"), "{wrong}");
    assert_eq!(verify(&[]).0, Some(2), "nothing to verify");
}
