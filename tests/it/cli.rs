//! The program as a user meets it.

use std::path::Path;
use std::process::{Command, Output};

use crate::support::{copy, repository};

pub(crate) fn oppslag(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_oppslag"))
        .current_dir(folder)
        .args(args)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "nb_NO.UTF-8")
        .output()
        .unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn workspace() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    root
}

#[test]
fn the_main_job_writes_files_and_a_table() {
    let root = workspace();
    let run = oppslag(root.path(), &["render", "events/mote", "--today", "2026-11-23"]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let table = out(&run);
    assert!(table.contains("flyer.pdf  letter.pdf  poster-a3.pdf  poster.pdf"), "{table}");
    assert!(table.contains("8 filer på 2 språk."), "{table}");
    assert!(
        err(&run).contains("Ingen med språket som morsmål har godkjent: bokmål og engelsk."),
        "{}",
        err(&run)
    );
    for name in ["nb/poster.pdf", "en/letter.pdf", "manifest.json"] {
        assert!(root.path().join("out/mote").join(name).is_file(), "{name}");
    }
    let left: Vec<_> = walk(&root.path().join("out"))
        .into_iter()
        .filter(|name| name.contains(".oppslag-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

fn walk(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(walk(&path));
        } else {
            all.push(path.display().to_string());
        }
    }
    all
}

#[test]
fn an_event_is_found_by_its_name_its_folder_or_its_file() {
    let root = workspace();
    for name in ["mote", "events/mote", "events/mote/event.toml", "./events/mote/"] {
        let args =
            ["render", name, "--today", "2026-11-23", "--lang", "nb", "--template", "letter"];
        let run = oppslag(root.path(), &args);
        assert_eq!(run.status.code(), Some(0), "{name}: {}", err(&run));
    }
}

#[test]
fn errors_exit_with_1_and_what_cannot_run_with_2() {
    let root = workspace();
    let path = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, facts.replace("\"onsdag\"", "\"tirsdag\"")).unwrap();
    let run = oppslag(root.path(), &["render", "mote", "--today", "2026-11-23"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(
        err(&run).contains("feil[date-weekday-mismatch]: Ukedagen stemmer ikke"),
        "{}",
        err(&run)
    );
    assert!(err(&run).contains("tirsdag 11. mai 2027"), "{}", err(&run));

    let run = oppslag(root.path(), &["render", "events/finnes-ikke"]);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).starts_with("feil: Det finnes ikke noe arrangement i events/finnes-ikke."));

    let empty = tempfile::tempdir().unwrap();
    let run = oppslag(empty.path(), &["render", "."]);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("den med oppslag.toml"), "{}", err(&run));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let root = workspace();
    std::fs::write(root.path().join("out"), "a file, not a folder").unwrap();
    let run = oppslag(root.path(), &["render", "mote", "--today", "2026-11-23"]);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("kan ikke skrives"), "{}", err(&run));
    let kept = std::fs::read_to_string(root.path().join("out")).unwrap();
    assert_eq!(kept, "a file, not a folder");
}

#[test]
fn the_interface_speaks_the_language_of_the_reader() {
    let root = workspace();
    for (tag, word) in [("en", "There is no event"), ("nn", "Det finst"), ("so", "snakker ikke")] {
        let run = oppslag(root.path(), &["--ui-lang", tag, "render", "nowhere"]);
        assert!(err(&run).contains(word), "{tag}: {}", err(&run));
    }
}

#[test]
fn lists_show_what_there_is() {
    let root = workspace();
    let languages = out(&oppslag(root.path(), &["list", "languages"]));
    assert_eq!(languages.lines().count(), 16, "{languages}");
    assert!(languages.contains("somali") && languages.contains("Soomaali"), "{languages}");
    let templates = out(&oppslag(root.path(), &["list", "templates"]));
    assert!(templates.contains("flyer") && templates.contains("a6-4up"), "{templates}");
    let senders = out(&oppslag(root.path(), &["list", "senders"]));
    assert!(senders.contains("oslo-kommune  Oslo kommune  øvelseslogo"), "{senders}");
}

#[test]
fn lists_say_what_is_wrong_with_what_they_list() {
    let root = workspace();
    let folder = root.path().join("assets/senders/kulturhus");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("sender.toml"), "nmae = \"Kulturhuset\"\n").unwrap();
    let run = oppslag(root.path(), &["list", "senders"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("Mente du «name»?"), "{}", err(&run));
    assert!(out(&run).contains("oslo-kommune"), "{}", out(&run));
}

/// The README's own command lines run as they stand.
#[test]
fn the_commands_of_the_readme_work() {
    let readme = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let lines: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.trim().strip_prefix("oppslag "))
        .map(|line| line.split("  ").next().unwrap().trim())
        // Pages are served until somebody stops it, there is no paper with the code of an example, and what has
        // become of pages is kept beside pages that were made there: all three have tests of their own.
        .filter(|line| {
            *line != "serve" && !line.starts_with("verify --code") && !line.starts_with("changes ")
        })
        .collect();
    assert!(lines.len() >= 5, "{lines:?}");
    let out = tempfile::tempdir().unwrap();
    for line in lines {
        let mut args: Vec<&str> = line.split_whitespace().collect();
        let folder = out.path().display().to_string();
        if ["render", "letters", "order", "drift-test"].contains(&args[0]) {
            args.extend(["--out", &folder, "--today", "2026-11-23"]);
        }
        let booklet = out.path().join("glossary.pdf").display().to_string();
        if args.starts_with(&["glossary", "print"]) {
            args.extend(["--out", &booklet, "--today", "2026-11-23"]);
        }
        // Files for translators and readers are taken back from where they are made.
        let file = |name: &str| out.path().join(name).display().to_string();
        let (document, read) = (file("bolig-so.docx"), file("bolig-so.pdf"));
        match args.as_slice() {
            ["review", "export", ..] => args.extend(["--out", &document, "--today", "2026-11-23"]),
            ["review", "pages", ..] => args.extend(["--out", &read, "--today", "2026-11-23"]),
            ["review", "import", ..] => args[2] = &document,
            _ => {}
        }
        let run = oppslag(repository(), &args);
        assert_eq!(run.status.code(), Some(0), "oppslag {line}: {}", err(&run));
    }
}

#[test]
fn paths_that_the_readme_names_exist() {
    let readme = std::fs::read_to_string(repository().join("README.md")).unwrap();
    let named = readme
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.contains('/') && !word.contains([' ', '<', '*', '{']));
    let mut count = 0;
    for path in named {
        if path.starts_with("out/") {
            continue;
        }
        assert!(repository().join(path).exists(), "README.md names {path}");
        count += 1;
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn check_says_by_its_exit_code_what_it_found() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let code = |args: &[&str]| {
        let run = oppslag(root.path(), &[&["check", "--today", "2026-11-23"], args].concat());
        run.status.code()
    };
    assert_eq!(code(&["."]), Some(0));
    assert_eq!(code(&["mote"]), Some(0), "an event's name is enough");
    // The translations of the example are unreviewed, which is a warning.
    assert_eq!(code(&[".", "--fail-on", "warning"]), Some(1));
    assert_eq!(code(&[".", "--release"]), Some(1));
    assert_eq!(code(&[".", "--only", "long-word", "--fail-on", "warning"]), Some(0));
    assert_eq!(code(&["nowhere"]), Some(2));
    assert_eq!(code(&[".", "--only", "no-such-check"]), Some(2));
    assert_eq!(code(&["oppslag.toml"]), Some(0), "the file stands for its folder");
    std::fs::write(root.path().join("events/mote/en.ftl"), "title =\n").unwrap();
    assert_eq!(code(&["."]), Some(1));
    assert!(!root.path().join("out").exists(), "check writes nothing");
}

#[test]
fn check_reads_a_text_from_standard_input() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oppslag"))
        .args(["check", "-", "--lang", "nb", "--output", "json", "--today", "2026-11-23"])
        .current_dir(repository())
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let text = "Velkommen onsdag 13. mai 2027. Ta med et barn som kan tolke.\n";
    std::io::Write::write_all(&mut command.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let output = command.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = json["findings"].as_array().unwrap();
    let found: Vec<&str> = found.iter().map(|f| f["code"].as_str().unwrap()).collect();
    assert_eq!(found, ["date-weekday-mismatch", "child-as-interpreter"]);
}

#[test]
fn explain_prints_the_documentation_of_a_check() {
    let languages = [("nb", "nb/"), ("nynorsk", "nn/"), ("engelsk", "")];
    for (language, folder) in languages {
        let run = oppslag(repository(), &["--ui-lang", language, "explain", "bidi-hazard"]);
        let file = repository().join(format!("docs/checks/{folder}bidi-hazard.md"));
        assert_eq!(run.stdout, std::fs::read(file).unwrap(), "{language}");
    }
    let list = out(&oppslag(repository(), &["list", "checks"]));
    assert!(list.contains("En setning med flere ord enn folk får med seg på én gang."), "{list}");
    let run = oppslag(repository(), &["explain", "bidi-hasard"]);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("bidi-hazard"), "{}", err(&run));
}

#[test]
fn fix_writes_and_diff_shows() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("innlegg.md");
    std::fs::write(&path, "Ta med kaffe samt frukt.\n").unwrap();
    let shown = oppslag(root.path(), &["check", "innlegg.md", "--diff"]);
    assert!(out(&shown).contains("+Ta med kaffe og frukt."), "{}", out(&shown));
    assert!(err(&shown).contains("Kan endres med --fix: 1 sted i 1 fil."), "{}", err(&shown));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Ta med kaffe samt frukt.\n");
    let written = oppslag(root.path(), &["check", "innlegg.md", "--fix", "--fail-on", "warning"]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Ta med kaffe og frukt.\n");
}
