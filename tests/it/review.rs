//! Signatures: what each change does to one, what people who sign and people who change texts are told, and
//! that nothing that somebody has signed is lost.

use std::path::Path;
use std::process::Command;

use oppslag::content::signatures::State;
use oppslag::jobs::review::{Request, Survey, survey};

use crate::cli::{err, oppslag, out, workspace};

const TODAY: &str = "2026-11-23";
const SO: &str = "title = Kulan furan oo guryaha ku saabsan\nsummary = Waxaad ogaanaysaa sida guri loo codsado.\n\
                  letter-intro = Waxaan kugu casuumaynaa kulan furan.\n";

/// A workspace whose meeting is in Norwegian, English and Somali.
fn office() -> tempfile::TempDir {
    let root = workspace();
    let event = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&event).unwrap();
    let facts = facts.replace("[\"nb\", \"en\"]", "[\"nb\", \"en\", \"so\"]");
    std::fs::write(event, facts).unwrap();
    write(root.path(), "events/mote/so.ftl", SO);
    root
}

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn read(root: &Path, name: &str) -> String {
    std::fs::read_to_string(root.join(name)).unwrap()
}

fn replace(root: &Path, name: &str, old: &str, new: &str) {
    let text = read(root, name);
    assert!(text.contains(old), "{name}: {old}");
    write(root, name, &text.replacen(old, new, 1));
}

/// Signs, and says how it ended.
fn sign(root: &Path, lang: &str, by: &str, more: &[&str]) -> Option<i32> {
    let args = ["review", "sign", "mote", "--lang", lang, "--by", by, "--on", "2026-11-20"];
    let run = oppslag(root, &[&args[..], &["--today", TODAY], more].concat());
    run.status.code()
}

fn look(root: &Path) -> Survey {
    let request = Request {
        event: Some(root.join("events/mote")),
        root: None,
        languages: Vec::new(),
        source: "nb".to_owned(),
    };
    survey(&request).unwrap()
}

/// The state of one of the meeting's own messages.
fn state(root: &Path, lang: &str, id: &str) -> State {
    let survey = look(root);
    survey.messages(lang).find(|message| message.id() == id).unwrap().state
}

/// The codes of a check of the meeting, each as often as it is found, with its severity.
fn codes(root: &Path, more: &[&str]) -> Vec<String> {
    let args = ["check", "mote", "--lang", "so", "--output", "json", "--today", TODAY];
    let run = oppslag(root, &[&args[..], more].concat());
    let all: serde_json::Value = serde_json::from_str(&out(&run)).unwrap();
    let findings = all["findings"].as_array().unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut all: Vec<String> =
        findings.iter().map(|f| format!("{} {}", text(&f["severity"]), text(&f["code"]))).collect();
    all.sort();
    all
}

/// What stands before, what is changed, and what the signature of the title stands for then.
#[test]
fn each_change_does_to_a_signature_what_it_should() {
    use State::{Signed, SourceChanged, TextChanged, Unsigned};
    let nb = "events/mote/nb.ftl";
    let so = "events/mote/so.ftl";
    let event = "events/mote/event.toml";
    let title = "title = Møte om bolig";
    let som = "title = Kulan furan oo guryaha ku saabsan";
    for (what, file, old, new, so_state, nb_state) in [
        (
            "original says more",
            nb,
            title,
            "title = Møte om bolig og penger",
            SourceChanged,
            TextChanged,
        ),
        ("one letter", nb, title, "title = Møte om Bolig", SourceChanged, TextChanged),
        (
            "original has an attribute",
            nb,
            title,
            "title = Møte om bolig\n    .kort = Møte",
            SourceChanged,
            TextChanged,
        ),
        (
            "original has a comment",
            nb,
            title,
            "# For plakaten.\ntitle = Møte om bolig",
            Signed,
            Signed,
        ),
        ("original is set otherwise", nb, title, "title   =\n       Møte om bolig", Signed, Signed),
        ("another message of the original", nb, "summary = Du", "summary = Dere", Signed, Signed),
        (
            "translation says something else",
            so,
            som,
            "title = Kulanka macaamiisha",
            TextChanged,
            Signed,
        ),
        (
            "translation is set otherwise",
            so,
            som,
            "# x\ntitle =\n  Kulan furan oo guryaha ku saabsan",
            Signed,
            Signed,
        ),
        (
            "another day",
            event,
            "date = 2027-05-12\nweekday = \"onsdag\"",
            "date = 2027-05-13\nweekday = \"torsdag\"",
            Signed,
            Signed,
        ),
        ("another room", event, "venue = \"arvoll-gard\"", "venue = \"storsalen\"", Signed, Signed),
        ("another number", "oppslag.toml", "+47 22 12 34 56", "+47 22 12 34 57", Signed, Signed),
        (
            "no signature",
            "events/mote/so.review.toml",
            "[signed.title]",
            "[signed.titel]",
            Unsigned,
            Signed,
        ),
    ] {
        let root = office();
        let root = root.path();
        assert_eq!(state(root, "so", "title"), Unsigned);
        assert_eq!(sign(root, "so", "Amina Yusuf", &[]), Some(0));
        assert_eq!(sign(root, "nb", "Kari Nordmann", &[]), Some(0));
        assert_eq!((state(root, "so", "title"), state(root, "nb", "title")), (Signed, Signed));
        replace(root, file, old, new);
        assert_eq!(state(root, "so", "title"), so_state, "{what}");
        assert_eq!(state(root, "nb", "title"), nb_state, "{what}");
        replace(root, file, new, old);
        assert_eq!(state(root, "so", "title"), Signed, "{what}, and back");
        assert_eq!(state(root, "nb", "title"), Signed, "{what}, and back");
    }
}

/// Amina signed; then the meeting was said to cost money, and at another time. She is shown what changed, the
/// pages wait, and the wrong word never reaches the printer.
#[test]
fn a_changed_original_stops_what_was_signed_until_it_is_read_again() {
    let root = office();
    let root = root.path();
    let render = |more: &[&str]| {
        let args = ["render", "mote", "--lang", "so", "--template", "letter", "--today", TODAY];
        oppslag(root, &[&args[..], more].concat())
    };
    replace(root, "oppslag.toml", "[venues", "[print]\nrequire-signed = true\n\n[venues");
    let run = render(&[]);
    assert_eq!(run.status.code(), Some(1), "nobody has read it: {}", err(&run));
    assert_eq!(sign(root, "so", "Amina Yusuf", &[]), Some(0));
    assert_eq!(codes(root, &["--release"]), [""; 0]);
    let run = render(&[]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let manifest = read(root, "out/mote/manifest.json");
    assert!(manifest.contains("\"reviewed\": true"), "{manifest}");

    let (then, now) =
        ("summary = Du får vite hvordan du søker om bolig.", "summary = Møtet koster 200 kroner.");
    replace(root, "events/mote/nb.ftl", then, now);
    std::fs::remove_dir_all(root.join("out")).unwrap();
    let found = codes(root, &["--release"]);
    assert!(found.contains(&"error stale-translation".to_owned()), "{found:?}");
    let run = render(&[]);
    assert_eq!(run.status.code(), Some(1), "{}", err(&run));
    assert!(!root.join("out/mote/so").exists());
    assert!(
        err(&run).contains("Amina Yusuf") && err(&run).contains("Møtet koster 200 kroner."),
        "{}",
        err(&run)
    );
    let shown = out(&oppslag(root, &["review", "diff", "mote", "--lang", "so"]));
    for part in ["summary", "Amina Yusuf", "Waxaad ogaanaysaa", "[-", "{+", "kroner"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("letter-intro"), "only what changed: {shown}");

    // A reader sees that the translation now says "consumers' meeting", and has it mended.
    replace(
        root,
        "events/mote/so.ftl",
        "Waxaad ogaanaysaa sida guri loo codsado.",
        "Kulanku waa 200 kr.",
    );
    let left =
        out(&oppslag(root, &["review", "list", "mote", "--lang", "so", "--state", "changed"]));
    assert!(
        left.contains("oversettelsen er endret") && left.contains("Kulanku waa 200 kr."),
        "{left}"
    );
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "summary"]), Some(0));
    assert!(!codes(root, &["--release"]).iter().any(|code| code.contains("stale")));
}

#[test]
fn what_is_signed_as_a_whole_and_without_hashes_stands_for_nothing() {
    let root = office();
    let root = root.path();
    let whole = "status = \"reviewed\"\nreviewer = \"Amina Yusuf\"\ndate = 2026-01-31\n";
    write(root, "locales/so/review.toml", whole);
    let said =
        out(&oppslag(root, &["check", "mote", "--lang", "so", "--release", "--today", TODAY]));
    assert!(said.contains("Amina Yusuf godkjente hele språket 31. januar 2026"), "{said}");
    assert_eq!(sign(root, "so", "Amina Yusuf", &[]), Some(0));
    assert!(read(root, "locales/so/review.toml").starts_with(whole), "what stood there stays");
    assert_eq!(codes(root, &["--release"]), [""; 0]);
}

#[test]
fn a_signature_is_refused_that_cannot_be_one() {
    let root = office();
    let root = root.path();
    let before = || root.join("events/mote/so.review.toml").exists();
    let args = |on: &'static str| {
        ["review", "sign", "mote", "--lang", "so", "--by", "Amina", "--on", on, "--today", TODAY]
    };
    let run = oppslag(root, &args("2026-11-24"));
    assert!(err(&run).contains("signature-in-future") && !before(), "{}", err(&run));
    assert_eq!(run.status.code(), Some(1));
    assert_eq!(oppslag(root, &args("2026-11-23")).status.code(), Some(0));
    assert_eq!(sign(root, "so", "Amina\nYusuf", &[]), Some(2), "a name on two lines");
    assert_eq!(sign(root, "so", " ", &[]), Some(2), "no name");
    assert_eq!(sign(root, "so", "Amina", &["--message", "titel"]), Some(1), "no such message");
    assert_eq!(sign(root, "pl", "Amina", &[]), Some(1), "no such language");
}

#[test]
fn an_office_may_want_another_reader_than_the_translator() {
    let root = office();
    let root = root.path();
    assert_eq!(
        sign(root, "so", "Ahmed Ali", &["--translator", "Ahmed Ali"]),
        Some(0),
        "a reminder"
    );
    assert!(codes(root, &[]).contains(&"warning signed-by-translator".to_owned()));
    replace(root, "oppslag.toml", "[venues", "[print]\nsecond-reader = true\n\n[venues");
    assert!(codes(root, &[]).contains(&"error signed-by-translator".to_owned()));
    assert_eq!(sign(root, "so", "ahmed  ali", &["--message", "title"]), Some(1));
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "title"]), Some(0));
}

#[test]
fn a_signature_that_is_taken_back_is_none_and_the_others_stay() {
    let root = office();
    let root = root.path();
    assert_eq!(sign(root, "so", "Amina Yusuf", &[]), Some(0));
    let run = oppslag(root, &["review", "withdraw", "mote", "--lang", "so", "--message", "title"]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert_eq!(state(root, "so", "title"), State::Unsigned);
    assert_eq!(state(root, "so", "summary"), State::Signed);
    let run = oppslag(root, &["review", "withdraw", "mote", "--lang", "so", "--all"]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert_eq!(look(root).count("so", State::Signed), 0);
}

#[test]
fn comments_stay_and_messages_are_sorted() {
    let root = office();
    let root = root.path();
    let own = "# Ours.\r\ntranslators = [\"Ahmed Ali\"] # by telephone\r\n\r\n# Asked twice.\r\n[signed.title]\r\n";
    write(root, "events/mote/so.review.toml", own);
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "title", "summary"]), Some(0));
    let text = read(root, "events/mote/so.review.toml");
    for kept in ["# Ours.\r\n", "# by telephone\r\n", "# Asked twice.\r\n[signed.title]\r\n"] {
        assert!(text.contains(kept), "{kept:?}: {text}");
    }
    let tables: Vec<&str> = text.lines().filter(|line| line.starts_with('[')).collect();
    assert_eq!(tables, ["[signed.letter-intro]", "[signed.summary]", "[signed.title]"]);
    assert!(!text.replace("\r\n", "").contains('\n'), "the file's own line ends");
    // A second time nothing changes.
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "title", "summary"]), Some(0));
    assert_eq!(read(root, "events/mote/so.review.toml"), text);
}

/// Git is what offices merge with.
#[test]
fn two_people_who_sign_different_messages_are_merged_without_a_conflict() {
    let root = office();
    let root = root.path();
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(root).args(["-c", "user.name=T", "-c", "user.email=t@t.example"]);
        let run = git.args(args).output().unwrap();
        assert!(run.status.success(), "{args:?}: {}{}", out(&run), err(&run));
    };
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "letter-intro"]), Some(0));
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "base"]);
    git(&["checkout", "-qb", "other"]);
    assert_eq!(sign(root, "so", "Fartun Ali", &["--message", "title"]), Some(0));
    git(&["commit", "-qam", "title"]);
    git(&["checkout", "-q", "main"]);
    assert_eq!(sign(root, "so", "Amina Yusuf", &["--message", "summary"]), Some(0));
    git(&["commit", "-qam", "summary"]);
    git(&["merge", "-q", "other"]);
    let survey = look(root);
    assert!(survey.findings.is_empty(), "{:?}", survey.findings);
    for id in ["letter-intro", "summary", "title"] {
        assert_eq!(state(root, "so", id), State::Signed, "{id}");
    }
}

#[test]
fn two_who_sign_at_once_are_both_kept() {
    let root = office();
    let root = root.path();
    std::thread::scope(|scope| {
        for (by, id) in [("Amina", "title"), ("Fartun", "summary"), ("Hodan", "letter-intro")] {
            scope.spawn(move || assert_eq!(sign(root, "so", by, &["--message", id]), Some(0)));
        }
    });
    let survey = look(root);
    for (by, id) in [("Amina", "title"), ("Fartun", "summary"), ("Hodan", "letter-intro")] {
        let message = survey.messages("so").find(|message| message.id() == id).unwrap();
        assert_eq!(message.signature.as_ref().map(|one| one.by.value.as_str()), Some(by), "{id}");
    }
}

#[test]
fn nothing_is_written_over_a_file_that_is_broken() {
    let root = office();
    let root = root.path();
    assert_eq!(sign(root, "so", "Amina Yusuf", &[]), Some(0));
    let whole = read(root, "events/mote/so.review.toml");
    for (old, new) in [
        ("[signed.title]", "[signed.summary]"),
        ("by = \"Amina Yusuf\"\n", ""),
        ("text = \"", "text = \"0"),
        ("[signed.title]", "[signed.title"),
        ("[signed.title]", "[[signed.title]]"),
    ] {
        let broken = whole.replacen(old, new, 1);
        write(root, "events/mote/so.review.toml", &broken);
        assert_eq!(sign(root, "so", "Fartun", &["--message", "title"]), Some(1), "{new}");
        assert_eq!(read(root, "events/mote/so.review.toml"), broken, "{new}");
        let found = codes(root, &[]);
        assert!(found.iter().any(|code| code.starts_with("error ")), "{new}: {found:?}");
    }
}
