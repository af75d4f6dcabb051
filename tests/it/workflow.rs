//! The workflow that offices copy: what it runs stops a change that it should stop, and what it says stands at
//! files of that repository.

use std::path::Path;
use std::process::Command;

use crate::approval::{approve, office, read, run, write};
use crate::support::repository;

const TODAY: &str = "2026-11-23";

/// The commands of the workflow that check, in their order.
fn commands() -> Vec<String> {
    let workflow = std::fs::read_to_string(repository().join("docs/ci/github.yml")).unwrap();
    let lines = workflow.lines().map(str::trim).filter(|line| line.contains("oppslag check"));
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.map(|line| line.trim_start_matches("- run: ").to_owned()).collect()
}

/// Runs them as the workflow's shell does. Whether each fails, and what all said.
fn pushed(root: &Path) -> (Vec<bool>, String) {
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(root).args(["-c", "user.name=T", "-c", "user.email=t@t.example"]);
        assert!(git.args(args).output().unwrap().status.success(), "{args:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "-A"]);
    let program = Path::new(env!("CARGO_BIN_EXE_oppslag"));
    let path =
        format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let (mut failed, mut said) = (Vec::new(), String::new());
    for command in commands() {
        let command = command.replace("oppslag check", &format!("oppslag check --today {TODAY}"));
        let shell = Command::new("bash")
            .args(["-e", "-o", "pipefail", "-c", &command])
            .current_dir(root)
            .env("PATH", &path)
            .env("LANG", "nb_NO.UTF-8")
            .output()
            .unwrap();
        failed.push(!shell.status.success());
        said.push_str(&String::from_utf8(shell.stdout).unwrap());
    }
    (failed, said)
}

/// An office whose one meeting is read, signed and approved.
fn ready() -> tempfile::TempDir {
    let root = office();
    for (lang, by) in [("nb", "Kari Nordmann"), ("en", "Ada Li")] {
        let sign = ["review", "sign", "mote", "--lang", lang, "--by", by, "--on", "2026-11-20"];
        let (code, _, said) = run(root.path(), &sign);
        assert_eq!(code, Some(0), "{said}");
    }
    let (code, _, said) = approve(root.path(), "oslo-kommune", &[]);
    assert_eq!(code, Some(0), "{said}");
    root
}

fn replace(root: &Path, name: &str, old: &str, new: &str) {
    let text = read(root, name);
    assert!(text.contains(old), "{name}: {old}");
    write(root, name, &text.replacen(old, new, 1));
}

#[test]
fn the_workflow_stops_what_is_not_read_not_approved_or_without_senders() {
    assert_eq!(commands().len(), 3, "pages, a report, and the last word: {:?}", commands());
    type Change = fn(&Path);
    let changes: [(&str, Change, [bool; 3]); 6] = [
        ("", |_| {}, [false; 3]),
        (
            "unreviewed-translation",
            |root| std::fs::remove_file(root.join("events/mote/en.review.toml")).unwrap(),
            [false, false, true],
        ),
        (
            "stale-translation",
            |root| replace(root, "events/mote/nb.ftl", "Møte om bolig", "Kurs om bolig"),
            [false, false, true],
        ),
        (
            "missing-approval",
            |root| std::fs::remove_file(root.join("events/mote/approvals.toml")).unwrap(),
            [false, false, true],
        ),
        (
            "missing-approval",
            |root| replace(root, "events/mote/event.toml", "start = 13:30", "start = 13:15"),
            [false, false, true],
        ),
        (
            "missing-sender-logo",
            |root| {
                let page = "tests/cases/missing-sender-logo/bad-finished-white/page.pdf";
                std::fs::copy(repository().join(page), root.join("plakat.pdf")).unwrap();
            },
            [true, false, false],
        ),
    ];
    for (code, change, wanted) in changes {
        let root = ready();
        let root = root.path();
        change(root);
        let (failed, said) = pushed(root);
        assert_eq!(failed, wanted, "{code}: {said}");
        assert!(said.contains(&format!("title={code}")) || code.is_empty(), "{code}: {said}");
        let annotations: Vec<&str> =
            said.lines().filter(|line| line.starts_with("::error ")).collect();
        assert_eq!(annotations.is_empty(), code.is_empty(), "{said}");
        for line in said.lines().filter(|line| line.starts_with("::")) {
            let (_, place) = line.split_once("file=").unwrap_or_else(|| panic!("{line}"));
            let file = place.split([',', ':']).next().unwrap();
            assert!(root.join(file).is_file(), "no such file in that repository: {line}");
        }
        let sarif: serde_json::Value = serde_json::from_str(&read(root, "oppslag.sarif")).unwrap();
        for result in sarif["runs"][0]["results"].as_array().unwrap() {
            for location in result["locations"].as_array().into_iter().flatten() {
                let uri = location["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
                assert!(root.join(uri).is_file(), "{code}: {location}");
            }
        }
    }
}
