//! Approvals: nothing is printed that its senders have not seen, and whoever holds a file is told what it is.

use std::path::Path;

use crate::cli::{err, oppslag, out, workspace};
use crate::referees::python;

const TODAY: &str = "2026-11-23";

/// An office that prints nothing without the word of one of its two senders.
pub(crate) fn office() -> tempfile::TempDir {
    let root = workspace();
    let facts = read(root.path(), "oppslag.toml");
    let facts = facts.replace("[\"nav\"]", "[\"nav\", \"oslo-kommune\"]");
    let demand = "[print]\nrequire-approval = [\"oslo-kommune\"]\n\n[venues";
    write(root.path(), "oppslag.toml", &facts.replacen("[venues", demand, 1));
    root
}

pub(crate) fn read(root: &Path, name: &str) -> String {
    std::fs::read_to_string(root.join(name)).unwrap()
}

pub(crate) fn write(root: &Path, name: &str, text: &str) {
    std::fs::write(root.join(name), text).unwrap();
}

pub(crate) fn run(root: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let run = oppslag(root, &[args, &["--today", TODAY]].concat());
    (run.status.code(), out(&run), err(&run))
}

pub(crate) fn approve(root: &Path, sender: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let args = ["approve", "mote", "--sender", sender, "--by", "Kari Nordmann"];
    run(root, &[&args[..], more].concat())
}

/// The leader of one sender says yes; the district has not been asked. The posters wait for it, and for nobody
/// else, until it has seen them as they are.
#[test]
fn a_poster_waits_until_the_district_has_approved_it() {
    let root = office();
    let root = root.path();
    let render = || run(root, &["render", "mote", "--template", "poster"]);
    assert_eq!(approve(root, "nav", &[]).0, Some(0));
    let (code, _, said) = render();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("missing-approval") && said.contains("oslo-kommune"), "{said}");
    assert!(!root.join("out").exists(), "nothing is written");
    let (code, _, said) =
        run(root, &["render", "mote", "--template", "poster", "--draft", "--out", "draft"]);
    assert_eq!(code, Some(0), "with a stamp: {said}");

    let (code, _, said) = approve(root, "oslo-kommune", &["--return", "--remark", "Feil dato"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(render().0, Some(1), "sent back");
    let (code, shown, said) = approve(root, "oslo-kommune", &["--evidence", "e-post 20.11.2026"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(shown.contains("events/mote/approvals.toml"), "{shown}");
    let (code, _, said) = render();
    assert_eq!(code, Some(0), "{said}");
    for more in [&["--split"][..], &["--split", "--register-marks"], &["--format", "png"]] {
        let args = ["render", "mote", "--template", "poster"];
        let (code, _, said) = run(root, &[&args[..], more].concat());
        assert_eq!(code, Some(0), "a page that is approved, in another form {more:?}: {said}");
    }

    // What changes a page takes it back, in that language alone.
    let text = read(root, "events/mote/en.ftl");
    write(root, "events/mote/en.ftl", &text.replace("Meeting about", "A meeting about"));
    let (code, shown, said) = render();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("engelsk") && shown.contains("på 1 språk"), "{shown}{said}");
}

#[test]
fn the_hash_is_that_of_the_files_as_another_program_counts_it() {
    let root = workspace();
    let root = root.path();
    let (code, _, said) = approve(root, "nav", &["--set", "all"]);
    assert_eq!(code, Some(0), "{said}");
    for more in [&[][..], &["--split"], &["--format", "png"]] {
        assert_eq!(run(root, &[&["render", "mote"][..], more].concat()).0, Some(0));
    }
    let program = "import hashlib,sys,tomllib,pathlib\n\
        root=pathlib.Path(sys.argv[1])\n\
        record=tomllib.load(open(root/'events/mote/approvals.toml','rb'))['approval'][0]\n\
        lines=''.join(f'{h}  {p}\\n' for p,h in sorted(record['files'].items()))\n\
        assert hashlib.sha256(lines.encode()).hexdigest()==record['sha256']\n\
        for p,h in record['files'].items():\n    \
        assert hashlib.sha256((root/'out/mote'/p).read_bytes()).hexdigest()==h,p\n\
        print(len(record['files']),record['by'],record['on'],record['via'])";
    assert_eq!(python(program, &[root]).trim(), "32 Kari Nordmann 2026-11-23 cli");
}

#[test]
fn whoever_holds_a_file_is_told_what_it_is() {
    let root = office();
    let root = root.path();
    let verify = |more: &[&str]| run(root, &[&["verify", "mote"][..], more].concat());
    let (code, shown, _) = verify(&[]);
    assert!(code == Some(1) && shown.contains("har aldri godkjent"), "{shown}");
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    assert_eq!(run(root, &["render", "mote"]).0, Some(0));
    let (code, shown, said) = verify(&[]);
    assert_eq!(code, Some(0), "{shown}{said}");
    assert!(shown.contains("nb/poster-colour.pdf: godkjent"), "halves too: {shown}");
    let file = "out/mote/nb/poster.pdf";
    let (code, shown, _) = verify(&[file]);
    assert!(code == Some(0) && shown.contains("godkjent (oslo-kommune, Kari Nordmann"), "{shown}");

    // Other bytes that look the same: a reader does not mind what stands behind the end.
    let mut bytes = std::fs::read(root.join(file)).unwrap();
    bytes.extend_from_slice(b"% kept by somebody\n");
    std::fs::create_dir_all(root.join("mail/nb")).unwrap();
    std::fs::write(root.join("mail/nb/poster.pdf"), bytes).unwrap();
    let (code, shown, _) = verify(&["mail/nb/poster.pdf"]);
    assert!(code == Some(1) && shown.contains("ser helt lik ut"), "{shown}");

    // A changed text: the picture shows where.
    let text = read(root, "events/mote/nb.ftl");
    write(root, "events/mote/nb.ftl", &text.replace("Møte om bolig", "Kurs om bolig"));
    let (code, shown, said) = verify(&["--pictures", "seen"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(shown.contains("nb/poster.pdf: endret, og den ser annerledes ut"), "{shown}");
    assert!(shown.contains("en/poster.pdf: godkjent"), "{shown}");
    let picture = root.join("seen/oslo-kommune-nb-poster.png");
    let picture = image::open(&picture).unwrap().to_rgb8();
    let red = picture.pixels().filter(|pixel| pixel.0 == [200, 0, 0]).count();
    assert!(red > 500 && red * 10 < picture.pixels().count(), "{red}");
}

#[test]
fn an_approval_that_cannot_be_one_is_refused() {
    let root = office();
    let root = root.path();
    let there = || root.join("events/mote/approvals.toml").exists();
    let (code, _, said) = approve(root, "nva", &[]);
    assert!(code == Some(1) && said.contains("unknown-sender") && !there(), "{said}");
    let (code, _, said) = approve(root, "nav", &["--on", "2026-11-24"]);
    assert!(code == Some(1) && said.contains("signature-in-future") && !there(), "{said}");
    let text = read(root, "events/mote/en.ftl");
    write(root, "events/mote/en.ftl", "title = { $nobody }\n");
    let (code, _, said) = approve(root, "nav", &[]);
    assert!(code == Some(1) && !there(), "pages with errors: {said}");
    write(root, "events/mote/en.ftl", &text);
    assert_eq!(approve(root, "nav", &[]).0, Some(0));
    let whole = format!("# Ours.\n{}", read(root, "events/mote/approvals.toml"));
    write(root, "events/mote/approvals.toml", &whole);
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    let both = read(root, "events/mote/approvals.toml");
    assert!(both.starts_with(&whole), "what stood there stays");
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    assert_eq!(read(root, "events/mote/approvals.toml"), both, "one record a sender and set");
    // Somebody writes another hash by hand, or a record twice.
    let hash = both.lines().find(|line| line.starts_with("\"en/poster.pdf\"")).unwrap();
    let forged = format!("\"en/poster.pdf\" = \"{}\"", "0".repeat(64));
    write(root, "events/mote/approvals.toml", &both.replace(hash, &forged));
    let (code, shown, _) =
        run(root, &["check", "mote", "--only", "invalid-value,missing-approval"]);
    assert!(code == Some(1) && shown.contains("missing-approval"), "{shown}");
    assert!(shown.contains("Noen har endret en av dem for hånd"), "{shown}");
}

/// The last word counts, whichever set it was about.
#[test]
fn what_is_sent_back_waits_until_it_is_approved_in_any_set() {
    let root = office();
    let root = root.path();
    let render = || run(root, &["render", "mote", "--template", "poster"]).0;
    let words = |more: &[&str]| {
        let (code, _, said) = approve(root, "oslo-kommune", more);
        assert_eq!(code, Some(0), "{said}");
    };
    words(&["--return", "--remark", "Feil dato.\nOg feil logo."]);
    assert_eq!(render(), Some(1));
    let (_, shown, _) = run(root, &["verify", "mote"]);
    assert!(shown.contains("nb/poster.pdf: sendt tilbake (oslo-kommune"), "{shown}");
    words(&["--set", "all"]);
    assert_eq!(render(), Some(0), "all is more than what is printed");
    words(&["--set", "web", "--return"]);
    assert_eq!(render(), Some(0), "pictures for screens are no pages for printers");
    words(&["--return"]);
    assert_eq!(render(), Some(1));
    let text = read(root, "events/mote/approvals.toml");
    assert!(!text.contains("remark"), "the remark was the first word's: {text}");
    assert_eq!(text.matches("[[approval]]").count(), 3, "a record a sender and set: {text}");
    // Somebody writes an older answer down later.
    words(&[]);
    words(&["--set", "web", "--return", "--on", "2026-11-20"]);
    assert_eq!(render(), Some(0));
}

/// Letters and the halves for two printers are the same pages.
#[test]
fn letters_wait_for_their_senders_as_posters_do() {
    let root = office();
    let root = root.path();
    let list = "Navn;Adresse;Postnr;Poststed;Språk\nKari Testperson;Testveien 1;0590;Oslo;norsk\n";
    write(root, "liste.csv", list);
    let letters = |more: &[&str]| {
        run(root, &[&["letters", "mote", "--recipients", "liste.csv"], more].concat())
    };
    let (code, _, said) = letters(&[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("missing-approval"), "{said}");
    assert!(!root.join("out/mote/letters").exists(), "nothing is written");
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    for more in [&[][..], &["--each", "--greet"]] {
        let (code, _, said) = letters(more);
        assert_eq!(code, Some(0), "a name and a greeting are not the sender's {more:?}: {said}");
        std::fs::remove_dir_all(root.join("out")).unwrap();
    }
    let text = read(root, "events/mote/nb.ftl");
    write(root, "events/mote/nb.ftl", &text.replace("Møte om bolig", "Kurs om bolig"));
    assert_eq!(letters(&[]).0, Some(1), "another text");
    assert!(!root.join("out").exists());
}

/// The record says which program made what was approved.
#[test]
fn files_of_another_version_of_the_program_are_told_apart() {
    let root = office();
    let root = root.path();
    assert_eq!(approve(root, "oslo-kommune", &[]).0, Some(0));
    let text = read(root, "events/mote/approvals.toml");
    let now = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    write(root, "events/mote/approvals.toml", &text.replace(&now, "version = \"0.0.9\""));
    let (code, shown, said) = run(root, &["verify", "mote"]);
    assert_eq!(code, Some(0), "the bytes are the same: {shown}{said}");
    assert!(shown.contains("nb/poster.pdf: godkjent (oslo-kommune, Kari Nordmann"), "{shown}");
    assert!(shown.contains("med oppslag 0.0.9"), "{shown}");
    assert_eq!(run(root, &["render", "mote"]).0, Some(0));
}
