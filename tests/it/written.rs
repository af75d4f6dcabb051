//! What people write, as oppslag holds it once it is loaded: each value in its own place.

use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::event::{Event, InterpretedLanguage, Status};
use oppslag::content::interface::Interface;
use oppslag::content::registration::Registration;
use oppslag::content::workspace::Workspace;
use oppslag::content::{locale, sender, template};
use oppslag::finding::diagnostic::Warned;
use oppslag::finding::rules::Severity;
use tempfile::TempDir;

use crate::support::repository;

const FACTS: &str = r#"
date = 2027-05-12
start = 17:45
end = 19:05
venue = "hus"
contact = "kari"
page = "https://bydel.example/"
languages = ["nb"]
"#;

/// An event of some facts, and the codes of what is found.
fn event(facts: &str) -> (Option<Event>, Vec<&'static str>) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("event.toml"), facts).unwrap();
    let mut found = Vec::new();
    let event = Warned::keep(Event::load(folder.path(), "events/mote"), &mut found);
    (event, found.iter().map(|finding| finding.rule.code).collect())
}

/// A workspace of some lines, and the codes of what is found.
fn workspace(lines: &str) -> (TempDir, Workspace, Vec<&'static str>) {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("organisation = \"Bydel Bjerke\"\nsenders = [\"nav\"]\n{lines}");
    std::fs::write(folder.path().join("oppslag.toml"), text).unwrap();
    let mut found = Vec::new();
    let workspace = Warned::keep(Workspace::load(folder.path()), &mut found).unwrap();
    (folder, workspace, found.iter().map(|finding| finding.rule.code).collect())
}

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

#[test]
fn an_event_keeps_each_value_in_its_place() {
    let more = r#"
childcare = true
halal = false
[interpreters]
offered = ["so"]
on-request = [{ tag = "ro", name = "română" }]
notice-days = 5
[[programme]]
at = 17:50
message = "programme-welcome"
speaker = "Kari"
[[programme]]
at = 18:20
message = "programme-questions"
[registration]
by = "telephone"
deadline = 2027-05-08
"#;
    let (event, found) = event(&format!("{FACTS}{more}"));
    assert!(found.is_empty(), "{found:?}");
    let event = event.unwrap();
    assert_eq!(event.start, jiff::civil::time(17, 45, 0, 0));
    assert_eq!(event.end.value, jiff::civil::time(19, 5, 0, 0));
    assert!(event.childcare && !event.halal);
    let tags = |all: &[InterpretedLanguage]| -> Vec<String> {
        all.iter().map(|language| language.tag.value.clone()).collect()
    };
    assert_eq!(
        (tags(&event.interpreters), tags(&event.on_request)),
        (vec!["so".into()], vec!["ro".into()])
    );
    assert_eq!((event.notice_days, event.version), (5, 1));
    let points: Vec<_> =
        event.programme.iter().map(|p| (p.at.minute(), p.speaker.as_deref())).collect();
    assert_eq!(points, [(50, Some("Kari")), (20, None)]);
    let Registration::By { way, deadline, phone } = event.registration else { panic!("none") };
    assert_eq!(
        (way.word(), deadline.value, phone),
        ("telephone", jiff::civil::date(2027, 5, 8), None)
    );
}

#[test]
fn what_is_missing_or_nonsense_in_an_event_is_found() {
    let (moved, found) = event(&format!("{FACTS}status = \"moved\"\n"));
    assert_eq!((moved.unwrap().status, found), (Status::Moved, vec!["missing-key"]));
    let (_, found) = event(&FACTS.replace("\"hus\"", "\"  \""));
    assert_eq!(found, ["invalid-value"], "a name of spaces");
    let (_, found) = event(&format!("{FACTS}[interpreters]\nnotice-days = 0\n"));
    assert_eq!(found, ["invalid-value"]);
}

#[test]
fn an_office_says_when_and_on_what_paper() {
    let (_root, office, found) = workspace(
        r##"
[letters]
enclose-days = 10
[papers]
blue = { name = "blå", rgb = "#A0C0FF" }
yellow = { name = "gul", rgb = "#FFF5B1", article = "A4-Y", article-a3 = "A3-Y" }
[paper]
so = "yellow"
"##,
    );
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(office.enclose_days, 10);
    let yellow = office.paper("so");
    assert_eq!((yellow.name.as_str(), yellow.rgb), ("gul", [255, 245, 177]));
    assert_eq!((yellow.article("A4"), yellow.article("A3")), ("A4-Y", "A3-Y"));
    assert_eq!(office.paper("ar").name, "", "white, where none is said");
}

#[test]
fn an_exception_needs_its_reason() {
    let except = |reason: &str| {
        let (_root, office, found) = workspace(&format!("[[except]]\ncode = \"jargon\"\n{reason}"));
        (office.policy.exceptions.len(), found)
    };
    assert_eq!(except("reason = \"A name.\"\n"), (1, vec![]));
    assert_eq!(except(""), (0, vec!["missing-key"]));
    let (_root, office, found) = workspace("[severity]\njargon = \"error\"\n");
    assert_eq!((office.policy.severities["jargon"], found), (Severity::Error, vec![]));
}

#[test]
fn a_sender_is_as_wide_as_its_drawing_wherever_that_begins() {
    let (root, office, _) = workspace("");
    let svg =
        |view: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view}\"/>");
    let load = |toml: &str, view: &str| {
        write(root.path(), "assets/senders/hus/sender.toml", toml);
        write(root.path(), "assets/senders/hus/logo.svg", &svg(view));
        let mut found = Vec::new();
        let sender = sender::load(&office.data, "hus", &mut found);
        (sender, found.iter().map(|finding| finding.rule.code).collect::<Vec<_>>())
    };
    let plain = "name = \"Huset\"\nofficial = true\n";
    for view in ["0 0 40 10", "-5 2 40 10", "10,-3,40,10"] {
        let (sender, found) = load(plain, view);
        let sender = sender.unwrap();
        assert_eq!((sender.aspect, found), (4.0, vec![]), "{view}");
        assert!(!sender.negative && !sender.on_white, "nothing is allowed that is not said");
    }
    let (_, found) = load(&format!("{plain}min-height = -9\n"), "0 0 40 10");
    assert_eq!(found, ["invalid-value"], "less than nothing");
}

#[test]
fn sizes_have_a_name_in_every_language_of_the_interface() {
    let all = template::load_all(&Data::new(None), &mut Vec::new());
    for size in all.values().flat_map(|template| &template.sizes) {
        let (nb, en) = (size.name_in("nb"), size.name_in("en"));
        assert!(!nb.is_empty() && !en.is_empty(), "{}", size.id);
        assert_eq!(size.name_in("so"), size.label, "no name of its own");
    }
    let flyer = &all["flyer"].sizes[0];
    assert_ne!(flyer.name_in("nb"), flyer.name_in("en"));
}

#[test]
fn a_language_has_fonts_for_headings_and_a_tag_for_documents() {
    let root = tempfile::tempdir().unwrap();
    let own = "name = \"X\"\nscript = \"Latn\"\nfonts = [\"Noto Sans\"]\n";
    let load = |more: &str| {
        write(root.path(), "locales/xx/locale.toml", &format!("{own}{more}"));
        locale::load(&Data::new(Some(root.path())), "xx").unwrap()
    };
    let plain = load("");
    assert_eq!(plain.display_fonts, ["Noto Sans"]);
    assert_eq!(plain.document_language, ("xx".to_owned(), None));
    let more = load(
        "display-fonts = [\"Source Serif\"]\ndocument-language = \"yy\"\ndocument-region = \"NO\"\n",
    );
    assert_eq!(more.display_fonts, ["Source Serif"]);
    assert_eq!(more.document_language, ("yy".to_owned(), Some("NO".to_owned())));
}

#[test]
fn norwegian_is_bokmal_whatever_the_system_calls_it() {
    let data = Data::new(Some(repository()));
    for (wanted, tag) in [
        ("no_NO.UTF-8", "nb"),
        ("nb_NO.UTF-8", "nb"),
        ("nn_NO@latn", "nn"),
        ("en_GB", "en"),
        ("C", "nb"),
        ("POSIX", "nb"),
        ("so_SO", "en"),
    ] {
        assert_eq!(Interface::new(&data, &[wanted.to_owned()]).unwrap().tag, tag, "{wanted}");
    }
}
