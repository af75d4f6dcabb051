//! Papers that hang on walls: known again by the code in their foot line, and told when they are out of date.

use std::collections::BTreeSet;
use std::path::Path;

use crate::approval::{approve, office, read, run, write};
use crate::cli::{oppslag, workspace};
use crate::referees::{judge, text};

fn replace(root: &Path, name: &str, old: &str, new: &str) {
    let before = read(root, name);
    assert!(before.contains(old), "{name}: {old}");
    write(root, name, &before.replacen(old, new, 1));
}

/// The code that somebody reads on a paper, and the version.
fn on_paper(root: &Path, name: &str) -> (String, String) {
    let text = text(&root.join("out/mote").join(name));
    let line = text.lines().find(|line| line.contains("versjon ")).unwrap().trim().to_owned();
    let (_, line) = line.split_once("versjon ").unwrap();
    let (version, rest) = line.split_once(" · ").unwrap();
    let code: String = rest.chars().take(8).collect();
    assert!(code.bytes().all(|b| b.is_ascii_hexdigit()) && code.len() == 8, "{line}");
    (code, version.to_owned())
}

fn render(root: &Path) {
    let (code, _, said) = run(root, &["render", "mote"]);
    assert_eq!(code, Some(0), "{said}");
}

fn what_is(root: &Path, code: &str) -> (Option<i32>, String) {
    let (exit, shown, said) = run(root, &["verify", "--code", code]);
    (exit, format!("{shown}{said}"))
}

const NAMES: [&str; 4] = ["poster.pdf", "poster-a3.pdf", "flyer.pdf", "letter.pdf"];

#[test]
fn each_page_has_a_code_of_its_own_that_only_what_stands_on_it_changes() {
    let root = workspace();
    let root = root.path();
    let all = || -> Vec<String> {
        render(root);
        let names = ["nb", "en"].iter().flat_map(|tag| NAMES.map(|name| format!("{tag}/{name}")));
        names.map(|name| on_paper(root, &name).0).collect()
    };
    let first = all();
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 8, "{first:?}");
    // The stamp, the two printings and another day change nothing.
    for more in [&["--draft"][..], &["--split"], &[]] {
        let args = ["render", "mote", "--template", "poster", "--lang", "nb", "--out", "other"];
        let day = ["--today", "2026-11-24"];
        assert_eq!(oppslag(root, &[&args[..], &day, more].concat()).status.code(), Some(0));
        let name = if more == ["--split"] { "nb/poster-black.pdf" } else { "nb/poster.pdf" };
        let shown = text(&root.join("other/mote").join(name));
        assert!(shown.contains(&first[0]), "{more:?}: {shown}");
    }
    let differ = |first: &[String]| -> Vec<bool> {
        all().iter().zip(first).map(|(new, old)| new != old).collect()
    };
    replace(root, "events/mote/en.ftl", "Meeting about", "A meeting about");
    assert_eq!(differ(&first), [false, false, false, false, true, true, true, true]);
    let second = all();
    replace(root, "events/mote/event.toml", "start = 13:30", "start = 13:15");
    assert_eq!(differ(&second), [true; 8]);
    let third = all();
    // A page that says the same in the next version is the same page.
    replace(root, "events/mote/event.toml", "languages =", "version = 2\nlanguages =");
    assert_eq!(differ(&third), [false; 8]);
    assert_eq!(on_paper(root, "nb/poster.pdf").1, "2");
    // Another reference stands on the letters alone.
    replace(root, "events/mote/event.toml", "27/1", "27/2");
    assert_eq!(differ(&third), [false, false, false, true, false, false, false, true]);
}

#[test]
fn a_paper_on_a_wall_is_known_again() {
    let root = office();
    let root = root.path();
    assert_eq!(run(root, &["render", "mote", "--draft"]).0, Some(0));
    let (code, _) = on_paper(root, "nb/poster.pdf");
    let (exit, shown) = what_is(root, &code);
    assert_eq!(exit, Some(1), "nobody has approved it: {shown}");
    assert!(shown.contains("mote: plakat A4 på bokmål, versjon 1. Slik er den nå."), "{shown}");
    assert!(shown.contains("oslo-kommune har ikke godkjent den"), "{shown}");
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    for spelt in [code.clone(), code.to_uppercase(), format!("{} {}", &code[..4], &code[4..])] {
        let (exit, shown) = what_is(root, &spelt);
        assert!(exit == Some(0) && shown.contains("godkjent av oslo-kommune"), "{shown}");
    }
    render(root);
    // Then the meeting moves to another room, and the poster still hangs there.
    replace(root, "events/mote/event.toml", "arvoll-gard", "storsalen");
    let (exit, shown) = what_is(root, &code);
    assert_eq!(exit, Some(1), "{shown}");
    assert!(shown.contains("Den er utdatert.") && shown.contains("godkjent av"), "{shown}");
    // In another event it is not found, and a wrong code is none of ours.
    let (exit, shown) = what_is(root, "00000000");
    assert!(exit == Some(1) && shown.contains("Ingen side har koden 00000000"), "{shown}");
    for wrong in ["3f9a27c", "3f9a27c1a", "3g9a27c1", ""] {
        let (exit, shown) = what_is(root, wrong);
        assert!(exit == Some(2) && shown.contains("åtte tegnene"), "{wrong}: {shown}");
    }
    assert_eq!(run(root, &["verify"]).0, Some(2), "neither an event nor a code");
}

#[test]
fn whatever_a_changed_fact_touches_is_on_the_list() {
    let root = workspace();
    let root = root.path();
    let changes = |more: &[&str]| run(root, &[&["changes", "mote"][..], more].concat());
    let (code, shown, said) = changes(&[]);
    assert!(code == Some(0) && shown.contains("ingenting er laget ennå"), "{shown}{said}");
    assert_eq!(changes(&["--told", "hung"]).0, Some(1), "there is nothing to hang up");
    render(root);
    let list = "Navn;Adresse;Postnr;Poststed;Språk\nKari Testperson;Testveien 1;0590;Oslo;norsk\n\
                Ola Testperson;Testveien 2;0590;Oslo;engelsk\n";
    write(root, "liste.csv", list);
    let (code, _, said) = run(root, &["letters", "mote", "--recipients", "liste.csv"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(approve(root, "nav", &[]).0, Some(0));
    let sign = ["review", "sign", "mote", "--lang", "en", "--by", "Ada", "--on", "2026-11-20"];
    assert_eq!(run(root, &sign).0, Some(0));
    let (code, shown, said) = changes(&[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(shown.contains("slik det ville blitt nå") && !shown.contains("[ ]"), "{shown}");
    let told = ["--told", "hung", "--lang", "nb", "--template", "poster", "--on", "2026-11-21"];
    let (code, shown, said) = changes(&[&told[..], &["--place", "Årvoll bibliotek"]].concat());
    assert!(code == Some(0) && shown.contains("om 2 sider"), "{shown}{said}");

    replace(root, "events/mote/event.toml", "start = 13:30", "start = 13:15");
    replace(root, "events/mote/nb.ftl", "Møte om bolig", "Kurs om bolig");
    let (old, _) = on_paper(root, "nb/poster.pdf");
    let (code, shown, said) = changes(&["--out", "liste.pdf"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(shown.matches("[ ]").count(), 8 + 2 + 1 + 1, "{shown}");
    for line in [
        "[ ] bokmål, plakat A4",
        "hengt opp 21. november 2026, Årvoll bibliotek · start: 13:30 → 13:15",
        "[ ] 1 brev på engelsk (versjon 1)",
        "[ ] nav: 20 av 24 filer er ikke godkjent slik de er nå",
        "[ ] engelsk: 1 tekst",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert!(shown.contains(&old), "{shown}");
    let pdf = root.join("liste.pdf");
    for ((_, profile), fault) in judge(std::slice::from_ref(&pdf)) {
        assert_eq!(fault, None, "{profile}");
    }
    let sheet = text(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(sheet.contains("Årvoll bibliotek") && sheet.contains("1 brev på engelsk"), "{sheet}");

    // New ones are made; what hangs there is still out of date until it is taken down.
    let (code, shown, said) = changes(&["--raise"]);
    assert!(code == Some(0) && shown.contains("nå versjon 2"), "{shown}{said}");
    assert!(read(root, "events/mote/event.toml").contains("version = 2"));
    render(root);
    let (_, shown, _) = changes(&[]);
    assert!(shown.contains(&format!("{old} (versjon 1")), "{shown}");
    let (new, version) = on_paper(root, "nb/poster.pdf");
    assert!(!shown.contains(&new) && version == "2", "{shown}");
    for since in ["2", "2026-11-23"] {
        let (_, shown, _) = changes(&["--since", since]);
        assert!(!shown.contains(&old), "replaced by then: {shown}");
    }
    let (_, shown, _) = changes(&["--since", "2026-11-22"]);
    assert!(shown.contains(&old), "{shown}");
    assert_eq!(changes(&["--told", "removed", "--code", &old]).0, Some(0));
    let (_, shown, _) = changes(&[]);
    assert!(!shown.contains(&old), "{shown}");
    let (_, shown) = what_is(root, &old);
    assert!(shown.contains("tatt ned 23. november 2026"), "{shown}");
    assert_eq!(changes(&["--since", "yesterday"]).0, Some(2));
    assert_eq!(changes(&["--told", "hung", "--code", "00000000"]).0, Some(1));
}
