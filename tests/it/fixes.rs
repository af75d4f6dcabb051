//! Hard words exchanged for easy ones, in their files.

use std::path::Path;

use oppslag::jobs::check::{Outcome, Request, check};

use crate::support::checking;

fn judged(path: &Path, language: &str) -> Outcome {
    let request = Request {
        language: Some(language.to_owned()),
        only: vec!["jargon".to_owned()],
        ..checking(vec![path.to_owned()])
    };
    check(&request).unwrap()
}

/// What becomes of a text.
fn fixed(text: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text.md");
    std::fs::write(&path, text).unwrap();
    let outcome = judged(&path, "nb");
    outcome.fixes.iter().for_each(|file| file.write().unwrap());
    std::fs::read_to_string(&path).unwrap()
}

#[test]
fn the_new_word_has_the_form_of_the_old_one() {
    for (old, new) in [
        ("Leien ble fastsatt i går.", "Leien ble bestemt i går."),
        ("Vi fastsetter leien.", "Vi bestemmer leien."),
        ("Leien skal fastsettes.", "Leien skal bestemmes."),
        ("De fastsatte leien.", "De bestemte leien."),
        ("Vi bistod naboen.", "Vi hjalp naboen."),
        ("Vi har stadfestet avtalen.", "Vi har bekreftet avtalen."),
        ("Prosedyrene er nye.", "Rutinene er nye."),
        ("Prosedyrens navn.", "Rutinens navn."),
        ("De autoriserte tolkene fra NAV.", "De godkjente tolkene fra NAV."),
        ("I henhold til loven.", "Etter loven."),
        ("Kaffe samt frukt.", "Kaffe og frukt."),
        ("SAMT frukt.", "Og frukt."),
        ("Kaffe sa\u{ad}mt frukt.", "Kaffe sa\u{ad}mt frukt."),
    ] {
        assert_eq!(fixed(old), new);
    }
}

#[test]
fn what_is_not_certain_is_left_alone() {
    for text in [
        // "bedt" or "ba"?
        "Vi anmodet om svar.",
        // Only a part of the word.
        "Boutgiftstaksordningen gjelder.",
        // Something stands between the words.
        "I full henhold til loven.",
        // Nobody has said that the words may change places.
        "En dispensasjon er gitt.",
        // Two ways to say it.
        "Vi vil ivareta deg.",
    ] {
        assert_eq!(fixed(text), text);
    }
}

/// The article would have to change, and perhaps an adjective somewhere else.
#[test]
fn a_noun_of_another_gender_does_not_take_the_place() {
    let root = crate::cli::workspace();
    let path = root.path().join("text.md");
    let glossary = root.path().join("locales/nb/glossary.toml");
    std::fs::create_dir_all(glossary.parent().unwrap()).unwrap();
    let becomes = |write: &str, text: &str| {
        let concept = "[[concept]]\nid = \"dispensasjon\"\nterm = \"dispensasjon\"\npos = \"noun\"\n\
                       gender = \"m\"\nkind = \"jargon\"\ndomain = \"law\"\nusage = [\"swap\"]\n";
        std::fs::write(&glossary, format!("{concept}write = [\"{write}\"]\n")).unwrap();
        std::fs::write(&path, text).unwrap();
        let outcome = judged(&path, "nb");
        assert_eq!(outcome.findings.len(), 1, "{:?}", outcome.findings);
        outcome.fixes.iter().for_each(|file| file.write().unwrap());
        std::fs::read_to_string(&path).unwrap()
    };
    // Of the same gender it does, in each of its forms.
    for (old, new) in [
        ("En dispensasjon er gitt.", "En tillatelse er gitt."),
        ("Dispensasjonen er gitt.", "Tillatelsen er gitt."),
        ("Dispensasjonene er gitt.", "Tillatelsene er gitt."),
    ] {
        assert_eq!(becomes("tillatelse", old), new);
        assert_eq!(becomes("unntak", old), old);
    }
}

#[test]
fn only_the_words_of_a_fluent_file_change() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nb.ftl");
    let old = "\u{feff}# samt\r\nsamt = Kaffe samt { $samt ->\r\n    [one] te samt kake\r\n   *[other] kaker\r\n}\r\n";
    let new = "\u{feff}# samt\r\nsamt = Kaffe og { $samt ->\r\n    [one] te og kake\r\n   *[other] kaker\r\n}\r\n";
    std::fs::write(&path, old).unwrap();
    let outcome = judged(&path, "nb");
    assert_eq!(outcome.fixes.len(), 1);
    assert_eq!(outcome.fixes[0].changes, 2);
    let diff = outcome.fixes[0].diff();
    assert!(diff.contains("-samt = Kaffe samt {") && diff.contains("+samt = Kaffe og {"), "{diff}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), old, "a diff changes nothing");
    outcome.fixes[0].write().unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), new);
}

#[test]
fn a_file_that_changed_since_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text.md");
    std::fs::write(&path, "Kaffe samt frukt.").unwrap();
    let findings = judged(&path, "nb").findings;
    std::fs::write(&path, "Te samt frukt.").unwrap();
    assert!(oppslag::jobs::check::fix::plan(&findings, None).is_empty());
}
