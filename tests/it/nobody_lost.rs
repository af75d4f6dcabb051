//! Nobody is lost in silence: households, hidden rows, files that are missing, results that are cut.

use std::process::{Command, Stdio};

use oppslag::jobs::letters::journal::summary::verify;
use oppslag::people::household::Household;
use oppslag::people::list::HiddenRows;

use crate::cli::{err, oppslag, workspace};
use crate::letters::{bolig, files, request, run, written};
use crate::referees::text as pdf_text;
use crate::support::repository;

const LIST: &str = "Navn;Adresse;Postnr;Poststed;Språk\nKari Nordmann;Årvollveien 35;0590;Oslo;norsk\n\
    Ola Nordmann;Årvollv. 35;0590;Oslo;norsk\nAli Hassan;Årvollvn 35;0590;Oslo;norsk\n\
    Eva Nordmann;Årvollveien 35;0590;Oslo;somali\nPer Hansen;Årvollveien 37;0590;Oslo;norsk\n";

#[test]
fn a_household_gets_one_letter_in_each_language_and_is_greeted_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), LIST);
    for (kind, shared, address) in [
        (Household::Address, &["3-4"][..], "Kari Nordmann m.fl."),
        (Household::Family, &["3"], "Kari Nordmann, Ola Nordmann"),
    ] {
        let mut request = request(&bolig(), &path, folder.path());
        request.options.household = Some(kind);
        request.options.cover = false;
        let outcome = run(&request);
        let summary = outcome.summary.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.findings));
        assert_eq!(summary.left_out["household"], shared);
        let name = files(&outcome, "print-batch");
        let norwegian = name.iter().find(|name| name.starts_with("norwegian")).unwrap();
        let text = pdf_text(&outcome.folder.join(norwegian));
        assert!(text.contains(address) && text.contains("Hei til alle som bor her!"), "{text}");
        assert!(text.contains("Per Hansen") && text.contains("Hei!"), "{text}");
        let somali = name.iter().find(|name| name.starts_with("somali")).unwrap();
        let text = pdf_text(&outcome.folder.join(somali));
        assert!(text.contains("Eva Nordmann") && !text.contains("Ola Nordmann"), "{text}");
        assert_eq!(verify(&[outcome.folder.join("summary.json")]).flaws, []);
    }
}

#[test]
fn hidden_rows_wait_for_the_user() {
    let folder = tempfile::tempdir().unwrap();
    let list = repository().join("tests/cases/hidden-recipients/bad-filter/recipients.xlsx");
    let made = |hidden| {
        let mut request = request(&bolig(), &list, folder.path());
        request.hidden = hidden;
        run(&request).summary.map(|summary| (summary.printed, summary.left_out))
    };
    assert_eq!(made(HiddenRows::Ask), None);
    let (printed, left_out) = made(HiddenRows::Include).unwrap();
    assert_eq!((printed, left_out.len()), (vec!["2-4".to_owned()], 0));
    let (printed, left_out) = made(HiddenRows::Skip).unwrap();
    assert_eq!(
        (printed, left_out["hidden"].clone()),
        (vec!["2".to_owned()], vec!["3-4".to_owned()])
    );
}

#[test]
fn a_batch_that_is_taken_away_everywhere_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), LIST);
    let mut request = request(&bolig(), &path, folder.path());
    request.options.max_pages = 2;
    let outcome = run(&request);
    let summary = outcome.folder.join("summary.json");
    assert_eq!(verify(std::slice::from_ref(&summary)).flaws, []);
    let name = files(&outcome, "print-batch").last().unwrap().to_string();
    std::fs::remove_file(outcome.folder.join(&name)).unwrap();
    let mut json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(&summary).unwrap()).unwrap();
    json["files"].as_array_mut().unwrap().retain(|file| file["name"] != name.as_str());
    std::fs::write(&summary, json.to_string()).unwrap();
    let flaws = verify(&[summary]).flaws;
    assert!(flaws.iter().any(|flaw| flaw.id == "verify-without-file"), "{flaws:?}");
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_result_that_is_cut_is_a_failure() {
    let root = workspace();
    for args in [
        &["list", "checks"][..],
        &["explain", "jargon"],
        &["glossary", "export", "--format", "csv"],
        &["check", "--output", "json", "events/mote"],
        &["--help"],
        &["--version"],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_oppslag"))
            .current_dir(root.path())
            .args(args)
            .stdout(Stdio::from(full))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?} {}", err(&output));
        assert!(err(&output).contains("stdout"), "{args:?}");
    }
}

#[test]
fn a_few_texts_of_the_office_are_laid_over_those_of_the_program() {
    let root = workspace();
    let folder = root.path().join("locales/en");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("invitation.ftl"), "free = It costs nothing.\n").unwrap();
    let check = oppslag(root.path(), &["check", "locales/en"]);
    assert_eq!(check.status.code(), Some(0), "{}", err(&check));
    let render = oppslag(root.path(), &["render", "events/mote", "--today", "2026-11-23"]);
    assert_eq!(render.status.code(), Some(0), "{}", err(&render));
    let manifest = std::fs::read_to_string(root.path().join("out/mote/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["overlays"]["locales/en/invitation.ftl"], "added");
    assert!(pdf_text(&root.path().join("out/mote/en/letter.pdf")).contains("Hello!"));
    // In other capitals it is told, and not used without a word.
    std::fs::rename(folder.join("invitation.ftl"), folder.join("Invitation.ftl")).unwrap();
    let render = oppslag(root.path(), &["render", "events/mote", "--today", "2026-11-23"]);
    assert_eq!(render.status.code(), Some(1));
    assert!(err(&render).contains("Invitation.ftl"), "{}", err(&render));
}

#[test]
fn a_run_that_makes_nothing_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let list = "Navn;Adresse;Postnr;Poststed;Reservert\nKari Nordmann;Vei 1;0590;Oslo;ja\n";
    let path = written(folder.path(), list);
    let (event, list) = (bolig(), path.to_str().unwrap());
    let out = folder.path().to_str().unwrap();
    let letters = |more: &[&str]| {
        let base = ["letters", event.to_str().unwrap(), "--recipients", list, "--out", out];
        let day = ["--today", "2026-11-23"];
        oppslag(folder.path(), &[&base[..], &day, more].concat())
    };
    for (more, said) in [(&[][..], "Ingen brev er laget"), (&["--call-list"], "")] {
        let run = letters(more);
        let code = if said.is_empty() { 0 } else { 1 };
        assert_eq!(run.status.code(), Some(code), "{}", err(&run));
        assert!(err(&run).contains(said), "{}", err(&run));
    }
}
