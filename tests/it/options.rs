//! Options of the command line do what they say, and nothing does it without them.

use std::path::Path;
use std::process::Command;

use crate::cli::{err, oppslag, out, workspace};
use crate::referees::{laid_out_text, text};
use crate::support::copy;

fn json(path: &Path) -> serde_json::Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

const HEAD: &str = "Navn;Adresse;Postnr;Poststed;Språk\n";

#[test]
fn letters_are_late_or_faulty_only_where_somebody_says_so() {
    let root = workspace();
    let code = |rows: &str, options: &[&str]| {
        std::fs::write(root.path().join("liste.csv"), format!("{HEAD}{rows}")).unwrap();
        let all = ["letters", "mote", "--recipients", "liste.csv", "--dry-run"];
        let run = oppslag(root.path(), &[&all[..], options].concat());
        let said = out(&run) + &err(&run);
        assert!(!said.contains("Nordmann") && !said.contains("Gata"), "{said}");
        run.status.code()
    };
    let sound = "Kari Nordmann;Gata 1;0590;Oslo;norsk\n";
    // A week before Wednesday 12 May.
    for (today, late) in [("2027-05-05", 0), ("2027-05-06", 1)] {
        assert_eq!(code(sound, &["--today", today]), Some(late), "{today}");
        assert_eq!(code(sound, &["--today", today, "--late"]), Some(0), "{today}");
    }
    let faulty = format!("{sound}Ola Nordmann;;0590;Oslo;norsk\n");
    assert_eq!(code(&faulty, &["--today", "2027-05-03"]), Some(1));
    assert_eq!(code(&faulty, &["--today", "2027-05-03", "--skip-faulty"]), Some(0));
    // Without a column of postcodes every row is faulty, and nobody means to skip them all.
    std::fs::write(root.path().join("uten.csv"), "Navn;Adresse;Poststed\nKari;Gata 1;Oslo\n")
        .unwrap();
    let all = ["letters", "mote", "--recipients", "uten.csv", "--dry-run", "--today", "2027-05-03"];
    let run = oppslag(root.path(), &[&all[..], &["--skip-faulty"]].concat());
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(err(&run).contains("missing-recipient-column"), "{}", err(&run));
}

#[test]
fn copies_are_letters_and_not_recipients() {
    let root = workspace();
    let list = "Navn;Adresse;Postnr;Poststed;Språk;Antall\nJane Doe;Gata 1;0590;Oslo;engelsk;\n\
                Kari Nordmann;Gata 2;0590;Oslo;norsk;3\nOla Nordmann;Gata 3;0590;Oslo;norsk;\n";
    std::fs::write(root.path().join("liste.csv"), list).unwrap();
    let args = ["letters", "mote", "--recipients", "liste.csv", "--today", "2027-05-03"];
    let run = oppslag(root.path(), &args);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let folder = root.path().join("out/mote/letters");
    let summary = json(&folder.join("summary.json"));
    let counts = |tag: &str| {
        let languages = summary["languages"].as_array().unwrap();
        let one = languages.iter().find(|one| one["language"] == tag).unwrap();
        (one["recipients"].as_u64(), one["letters"].as_u64())
    };
    assert_eq!((counts("en"), counts("nb")), ((Some(1), Some(1)), (Some(2), Some(4))));
    // What is printed is for envelopes, and nobody reads its tags.
    let files = summary["files"].as_array().unwrap();
    let batches: Vec<_> = files.iter().filter(|file| file["kind"] == "print-batch").collect();
    assert_eq!(batches.len(), 2);
    for batch in batches {
        assert_eq!(
            (&batch["tagged"], &batch["standards"]),
            (&false.into(), &serde_json::json!([]))
        );
        // A cover and the letters; each sheet says which one it is.
        let pages = batch["pages"].as_u64().unwrap();
        let text = laid_out_text(&folder.join(batch["name"].as_str().unwrap()));
        for sheet in 1..pages {
            assert!(text.contains(&format!("-001 {sheet}/{}", pages - 1)), "{sheet}: {text}");
        }
    }
}

#[test]
fn a_back_needs_both_sides() {
    let root = workspace();
    let list =
        format!("{HEAD}Jane Doe;Gata 1;0590;Oslo;engelsk\nKari Nordmann;Gata 2;0590;Oslo;norsk\n");
    std::fs::write(root.path().join("liste.csv"), list).unwrap();
    let args =
        ["letters", "mote", "--recipients", "liste.csv", "--no-cover", "--today", "2027-05-03"];
    for (options, pages) in [(vec![], 1), (vec!["--duplex"], 2), (vec!["--back", "nb"], 2)] {
        let run = oppslag(root.path(), &[&args[..], &options].concat());
        assert_eq!(run.status.code(), Some(0), "{options:?}: {}", err(&run));
        let summary = json(&root.path().join("out/mote/letters/summary.json"));
        let files = summary["files"].as_array().unwrap().iter();
        let batches: Vec<_> = files.filter(|file| file["kind"] == "print-batch").collect();
        assert_eq!(batches.len(), 2, "{batches:?}");
        assert!(batches.iter().all(|batch| batch["pages"] == pages), "{options:?}: {batches:?}");
        for batch in batches {
            let file = root.path().join("out/mote/letters").join(batch["name"].as_str().unwrap());
            let text = text(&file);
            let sides: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
            // Only who reads another language has Norwegian on the back.
            let norwegian = options.contains(&"--back") && batch["language"] == "en";
            let back = sides.get(1).is_some_and(|side| side.contains("Årvoll Gård"));
            assert_eq!(back, norwegian, "{options:?}: {sides:?}");
        }
    }
}

#[test]
fn a_draft_is_one_when_it_is_asked_for() {
    let root = workspace();
    for (options, draft) in [(vec![], false), (vec!["--draft"], true)] {
        let args =
            ["render", "mote", "--lang", "nb", "--template", "letter", "--today", "2026-11-23"];
        let run = oppslag(root.path(), &[&args[..], &options].concat());
        assert_eq!(run.status.code(), Some(0), "{}", err(&run));
        let manifest = json(&root.path().join("out/mote/manifest.json"));
        let letter = &manifest["files"]["nb/letter.pdf"];
        assert_eq!(letter["draft"], draft);
        assert_eq!(letter["reviewed"], false, "nobody has signed");
        assert_eq!(manifest["files"].as_object().unwrap().len(), 1, "{manifest}");
    }
}

#[test]
fn one_size_is_one_size() {
    let root = workspace();
    let args = ["render", "mote", "--lang", "nb", "--size", "a3", "--today", "2026-11-23"];
    let run = oppslag(root.path(), &args);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let manifest = json(&root.path().join("out/mote/manifest.json"));
    let files: Vec<&String> = manifest["files"].as_object().unwrap().keys().collect();
    assert_eq!(files, ["nb/poster-a3.pdf"]);
}

#[test]
fn render_exits_with_1_where_one_language_was_stopped() {
    let root = workspace();
    std::fs::write(root.path().join("events/mote/en.ftl"), "title = { $nobody }\n").unwrap();
    let args = ["render", "mote", "--template", "letter", "--today", "2026-11-23"];
    let run = oppslag(root.path(), &args);
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(out(&run).contains("1 fil på 1 språk."), "{}", out(&run));
    let unreviewed = "Ingen med språket som morsmål har godkjent: bokmål.";
    assert!(err(&run).contains(unreviewed), "{}", err(&run));
}

#[test]
fn an_order_without_counts_exits_with_1() {
    let root = workspace();
    let run = oppslag(root.path(), &["order", "mote", "--today", "2026-11-23"]);
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(!root.path().join("out").exists());
}

#[test]
fn glossaries_are_written_in_the_edition_that_is_asked_for() {
    let root = workspace();
    for (edition, element) in [("2008", "<martif "), ("2019", "<tbx ")] {
        let args = ["glossary", "export", "--format", "tbx", "--lang", "so", "--edition", edition];
        let tbx = out(&oppslag(root.path(), &args));
        assert!(tbx.contains(element), "{edition}");
        assert!(tbx.contains("\"so\"") && !tbx.contains("\"ar\""), "Norwegian and Somali");
        assert!(tbx.matches("xml:lang=\"nb\"").count() > 10, "the words themselves too");
    }
}

#[test]
fn lists_say_what_was_reviewed() {
    let root = workspace();
    let signing = [
        "review",
        "sign",
        "--lang",
        "so",
        "--by",
        "Amina",
        "--on",
        "2026-11-02",
        "--today",
        "2026-11-23",
    ];
    let run = oppslag(root.path(), &signing);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let languages = out(&oppslag(root.path(), &["list", "languages"]));
    let line = |tag: &str| languages.lines().find(|line| line.starts_with(tag)).unwrap();
    assert!(line("so ").contains("  godkjent "), "{languages}");
    assert!(line("ar ").contains("  ikke godkjent "), "{languages}");
}

#[test]
fn a_translation_is_held_against_the_original_that_is_named() {
    let root = workspace();
    for (tag, text) in [("nb", "a = Velkommen\n"), ("en", "a = Welcome\nb = Free\n")] {
        let folder = root.path().join("app").join(tag);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("app.ftl"), text).unwrap();
    }
    let so = root.path().join("app/so");
    copy(&root.path().join("app/nb"), &so);
    std::fs::write(so.join("app.ftl"), "a = Soo dhowow\n").unwrap();
    let code = |options: &[&str]| {
        let run = oppslag(root.path(), &[&["check", "app/so"], options].concat());
        (run.status.code(), out(&run).contains("missing-message"))
    };
    assert_eq!(code(&[]), (Some(0), false));
    assert_eq!(code(&["--source", "en"]), (Some(1), true));
    // Then Norwegian is a translation, and English is held against nothing.
    for (folder, found) in [("app/nb", true), ("app/en", false)] {
        let run = oppslag(root.path(), &["check", folder, "--source", "en"]);
        assert_eq!(out(&run).contains("missing-message"), found, "{folder}: {}", out(&run));
    }
}

/// As POSIX has it: LC_ALL before LC_MESSAGES before LANG, and an empty one is none.
#[test]
fn the_environment_says_the_language_in_its_own_order() {
    let root = workspace();
    let said = |variables: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oppslag"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        let run = command.envs(variables.iter().copied()).args(["render", "nowhere"]);
        err(&run.current_dir(root.path()).output().unwrap())
    };
    let nynorsk = "Det finst";
    assert!(said(&[("LANG", "nn_NO.UTF-8")]).contains(nynorsk));
    assert!(said(&[("LC_ALL", "nn_NO.UTF-8"), ("LANG", "nb_NO.UTF-8")]).contains(nynorsk));
    assert!(said(&[("LC_MESSAGES", "nn_NO"), ("LANG", "nb_NO")]).contains(nynorsk));
    assert!(said(&[("LC_ALL", "nn_NO"), ("LC_MESSAGES", "nb_NO")]).contains(nynorsk));
    assert!(said(&[("LC_ALL", ""), ("LANG", "nn_NO")]).contains(nynorsk));
    assert!(said(&[]).contains("Det finnes ikke"));
    assert!(said(&[("LANG", "so_SO")]).contains("There is no event"));
}
