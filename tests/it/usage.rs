//! Help and usage errors in the user's language, to the letter.

use std::path::Path;
use std::process::{Command, Output};

use crate::cli::{err, out};

/// The program in an empty folder, where nothing says what language to speak but the arguments.
fn said(args: &[&str], variables: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_oppslag"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    command.current_dir(Path::new(folder.path())).args(args).output().unwrap()
}

fn fault(args: &[&str]) -> String {
    let run = said(args, &[]);
    assert_eq!(run.status.code(), Some(2), "{args:?}");
    assert_eq!(out(&run), "", "{args:?}");
    err(&run)
}

#[test]
fn an_unknown_option_is_told_with_the_likeliest() {
    assert_eq!(
        fault(&["render", "mote", "--lnag", "so"]),
        "feil: Valget «--lnag» finnes ikke her.\n\
         Mente du «--lang»?\n\
         Bruk: oppslag render [VALG] <ARRANGEMENT>\n\
         Se hva du kan skrive: oppslag render --help\n"
    );
    let nynorsk = fault(&["--ui-lang", "nn", "render", "mote", "--lnag", "so"]);
    assert!(nynorsk.starts_with("feil: Valet «--lnag» finst ikkje her.\nMeinte du"), "{nynorsk}");
    let english = fault(&["render", "mote", "--lnag", "so", "--ui-lang=en"]);
    assert!(english.starts_with("error: There is no option \"--lnag\" here.\n"), "{english}");
}

#[test]
fn faults_say_what_is_wrong_and_what_to_write() {
    for (args, wanted) in [
        (
            &["rendr", "mote"][..],
            "feil: Det finnes ingen kommando som heter «rendr».\nMente du «render»",
        ),
        (
            &["render"],
            "feil: Dette mangler: <ARRANGEMENT>.\n  <ARRANGEMENT>: Mappen til arrangementet",
        ),
        (&["check"], "feil: Dette mangler: <STI>.\n  <STI>: Arrangementer, mapper"),
        (
            &["render", "mote", "--dpi", "5"],
            "feil: «5» kan ikke stå etter --dpi <TALL>.\nSkriv et helt tall fra 20 til 1200.\n",
        ),
        (&["render", "mote", "--dpi"], "feil: Det mangler noe etter --dpi <TALL>.\n"),
        (
            &["render", "mote", "--format", "pdff"],
            "feil: «pdff» kan ikke stå etter --format <FORMAT>.\nMente du «pdf»?\n",
        ),
        (
            &["list", "x"],
            "feil: «x» kan ikke stå etter <HVA>.\nSkriv languages, templates, senders, checks, topics eller events.\n",
        ),
        (
            &["render", "mote", "--today", "12.5.2027"],
            "feil: «12.5.2027» kan ikke stå etter --today <DATO>.\nSkriv år, måned og dag slik: 2027-05-12.\n",
        ),
        (
            &["render", "mote", "--split", "--layer", "all"],
            "feil: --split kan ikke stå sammen med --layer <LAG>.\n",
        ),
        (
            &["render", "mote", "--paper=ja"],
            "feil: --paper skal ikke ha noe etter seg, men her står «ja».\n",
        ),
        (&["render", "mote", "mer"], "feil: Her er det ikke plass til «mer».\n"),
        (
            &["render", "mote", "--out", "a", "--out", "b"],
            "feil: --out <MAPPE> kan bare stå én gang.\n",
        ),
        (
            &["check", "--overlay", "a.pdf"],
            "feil: Etter --overlay <FIL> <FIL> skal det stå 2 ting, og her står det 1.\n",
        ),
        (
            &["letters", "mote", "--recipients", "l", "--shard", "3/2"],
            "feil: «3/2» kan ikke stå etter --shard <DEL/ALLE>.\nSkriv hvilken del",
        ),
        (
            &["letters", "mote", "--recipients", "l", "--map", "gate=C"],
            "feil: «gate=C» kan ikke stå etter --map <FELT=KOLONNE>.\nSkriv feltet",
        ),
    ] {
        let said = fault(args);
        assert!(said.starts_with(wanted), "{args:?}\n{said}");
        assert!(said.contains("Se hva du kan skrive: oppslag "), "{said}");
    }
}

#[test]
fn help_speaks_the_language_that_is_asked_for_or_that_the_environment_has() {
    let norwegian = "Bruk: oppslag render [VALG] <ARRANGEMENT>\n";
    let english = "Usage: oppslag render [OPTIONS] <EVENT>\n";
    for (args, variables, wanted) in [
        (&["render", "--help"][..], &[][..], norwegian),
        (&["help", "render"], &[], norwegian),
        (&["render", "-h"], &[("LANG", "C.UTF-8")], norwegian),
        (
            &["render", "-h"],
            &[("LANG", "nn_NO.UTF-8")],
            "Bruk: oppslag render [VAL] <ARRANGEMENT>\n",
        ),
        (&["render", "-h"], &[("LANG", "de_DE.UTF-8")], english),
        (&["render", "-h", "--ui-lang", "engelsk"], &[("LANG", "nb_NO")], english),
        (&["--ui-lang", "norsk", "render", "-h"], &[("LANG", "en_GB")], norwegian),
    ] {
        let run = said(args, variables);
        assert_eq!(run.status.code(), Some(0), "{args:?}");
        assert!(out(&run).contains(wanted), "{args:?} {variables:?}\n{}", out(&run));
    }
    let help = out(&said(&["render", "--help"], &[]));
    assert!(help.contains("Hva slags fil. Kan skrives flere ganger [uten dette: pdf]\n"), "{help}");
    assert!(help.contains("- png: Bilde\n"), "{help}");
    assert!(help.contains("Eksempler:\n  oppslag render events/bolig "), "{help}");
}

#[test]
fn a_language_is_known_by_its_names_and_an_unknown_one_is_told() {
    let nothing = |language: &str| err(&said(&["--ui-lang", language, "explain", "nope"], &[]));
    for (language, word) in [
        ("norsk", "feil"),
        ("Norsk", "feil"),
        ("bokmål", "feil"),
        ("BOKMÅL", "feil"),
        ("no", "feil"),
        ("nb-NO", "feil"),
        ("nb_NO.UTF-8", "feil"),
        ("norwegian", "feil"),
        ("nynorsk", "feil"),
        ("engelsk", "error"),
        ("english", "error"),
        ("en-GB", "error"),
        ("eng", "error"),
    ] {
        let said = nothing(language);
        assert!(said.starts_with(&format!("{word}: ")), "{language}: {said}");
    }
    assert!(nothing("nynorsk").contains("finst"), "{}", nothing("nynorsk"));
    for unknown in ["klingon", "somali", "so", ""] {
        let run = said(&["--ui-lang", unknown, "list", "checks"], &[]);
        assert_eq!(run.status.code(), Some(2), "{unknown}");
        assert_eq!(
            err(&run),
            format!(
                "feil: oppslag snakker ikke «{unknown}».\n\
                 Skriv en (English), nb (Norsk bokmål) eller nn (Norsk nynorsk).\n"
            )
        );
    }
}
