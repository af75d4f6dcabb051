//! The file for a sender who has to answer, read and counted by poppler.

use std::path::Path;

use crate::approval::{approve, office, read, run, write};
use crate::referees::{page_information, python, text};

fn mail(root: &Path, more: &[&str]) -> (Option<i32>, String, String) {
    run(root, &[&["approve", "mote", "--sender", "oslo-kommune", "--mail"], more].concat())
}

/// The sizes of a file's pages in mm.
fn sizes(pdf: &Path) -> Vec<(i64, i64)> {
    let said = String::from_utf8(page_information(pdf)).unwrap();
    let sizes = said.lines().filter(|line| line.starts_with("Page") && line.contains("size:"));
    let mm = |points: &str| (points.parse::<f64>().unwrap() * 25.4 / 72.0).round() as i64;
    let size = |line: &str| {
        let (_, size) = line.split_once("size:").unwrap();
        let numbers: Vec<&str> = size.split_whitespace().collect();
        (mm(numbers[0]), mm(numbers[2]))
    };
    sizes.map(size).collect()
}

/// The text of each page.
fn pages(pdf: &Path) -> Vec<String> {
    let flat = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text(pdf);
    let mut all: Vec<String> = text.split('\u{c}').map(flat).collect();
    all.retain(|page| !page.is_empty());
    all
}

#[test]
fn a_sender_without_access_gets_every_page_and_what_to_answer() {
    let root = office();
    let root = root.path();
    let (code, shown, said) = mail(root, &[]);
    assert_eq!(code, Some(0), "{shown}{said}");
    let path = root.join("godkjenning-mote-oslo-kommune.pdf");
    assert!(shown.contains("godkjenning-mote-oslo-kommune.pdf"), "{shown}");
    assert!(!root.join("out").exists() && !root.join("events/mote/approvals.toml").exists());
    let first = std::fs::read(&path).unwrap();

    // Two languages, four pages each, behind the cover; one of them is A3.
    let sizes = sizes(&path);
    let covers = sizes.len() - 8;
    assert!(covers == 1 && sizes[0] == (210, 297), "{sizes:?}");
    assert_eq!(sizes.iter().filter(|size| **size == (297, 420)).count(), 2, "{sizes:?}");
    let pages = pages(&path);
    for page in &pages[covers..] {
        let stamped = ["UTKAST", "Utkast", "DRAFT", "Draft"].iter().any(|word| page.contains(word));
        assert!(stamped, "nothing without a stamp: {page}");
    }
    let cover = &pages[0];
    for said in [
        "Til godkjenning",
        "Oslo kommune",
        "onsdag 12. mai 2027",
        "bokmål og engelsk",
        "har ikke svart på disse filene før",
        "Kari Nordmann",
        "plakat A3",
        "brev",
    ] {
        assert!(cover.contains(said), "{said}: {cover}");
    }

    // What is answered is what is written down.
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    let program = "import sys,tomllib\n\
        print(tomllib.load(open(sys.argv[1],'rb'))['approval'][0]['sha256'])";
    let hash = python(program, &[&root.join("events/mote/approvals.toml")]);
    let hash = hash.trim();
    assert!(cover.replace(' ', "").contains(hash) && shown.contains(hash), "{hash}: {cover}");
    assert!(cover.contains(&format!("godkjenner {}.", &hash[..8])), "{cover}");
    // A second time after the record is another cover; without it the bytes are the same.
    std::fs::remove_file(root.join("events/mote/approvals.toml")).unwrap();
    assert_eq!(mail(root, &["--out", "again.pdf"]).0, Some(0));
    assert!(std::fs::read(root.join("again.pdf")).unwrap() == first, "the same bytes");
}

#[test]
fn the_cover_says_what_has_changed_since_the_last_word() {
    let root = office();
    let root = root.path();
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    assert_eq!(run(root, &["render", "mote"]).0, Some(0));
    let (code, _, said) = approve(root, "oslo-kommune", &["--return", "--remark", "Feil tittel"]);
    assert_eq!(code, Some(0), "{said}");
    let text = read(root, "events/mote/en.ftl");
    write(root, "events/mote/en.ftl", &text.replace("Meeting about", "A meeting about"));
    let (code, shown, said) = mail(root, &["--out", "new.pdf"]);
    assert_eq!(code, Some(0), "{shown}{said}");
    let cover = pages(&root.join("new.pdf")).remove(0);
    for said in [
        "Kari Nordmann sendte dem tilbake 23. november 2026.",
        "«Feil tittel»",
        "Siden da: 4 sider er endret, ingen er nye, 4 er som de var.",
        "som før",
        "endret",
        "forskjellen i rødt",
    ] {
        assert!(cover.contains(said), "{said}: {cover}");
    }
    // Pictures for screens are another set, and another file.
    let (code, _, said) = mail(root, &["--set", "web"]);
    assert_eq!(code, Some(0), "{said}");
    let web = pages(&root.join("godkjenning-mote-oslo-kommune-web.pdf")).remove(0);
    assert!(web.contains("har ikke svart") && web.contains("til skjermer"), "{web}");
}

#[test]
fn what_cannot_be_approved_is_not_sent() {
    let root = office();
    let root = root.path();
    let none = |more: &[&str], wanted: Option<i32>, what: &str| {
        let (code, shown, said) = mail(root, more);
        assert_eq!(code, wanted, "{shown}{said}");
        assert!(said.contains(what), "{what}: {said}");
        let pdf = |entry: std::fs::DirEntry| entry.path().extension().is_some_and(|e| e == "pdf");
        assert!(!std::fs::read_dir(root).unwrap().any(|entry| pdf(entry.unwrap())), "{what}");
    };
    for more in ["--by", "--remark", "--evidence"] {
        none(&[more, "Kari"], Some(2), "--mail");
    }
    none(&["--return"], Some(2), "--mail");
    write(root, "events/mote/en.ftl", "title = { $nobody }\n");
    none(&[], Some(1), "unknown-variable");
    let (code, _, said) = run(root, &["approve", "mote", "--sender", "nva", "--mail"]);
    assert!(code == Some(1) && said.contains("unknown-sender"), "{said}");
    let (code, _, said) = run(root, &["approve", "mote", "--sender", "nav"]);
    assert!(code == Some(2) && said.contains("--by"), "somebody has to answer: {said}");
}
