//! Topics: their texts are in every language, and what is signed of them holds in every meeting.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::locale;
use oppslag::content::signatures::State;
use oppslag::content::topic;
use oppslag::jobs::edit::messages;
use oppslag::jobs::review::{Request, survey};
use serde_json::Value;

use crate::cli::{err, oppslag, out, workspace};

const TODAY: &str = "2026-11-23";
const NB: &str = "locales/nb/topics/bolig.ftl";

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// An office with two meetings about housing in Norwegian and Somali, neither with a text of its own.
fn office() -> tempfile::TempDir {
    let root = workspace();
    let mote = root.path().join("events/mote");
    let facts = std::fs::read_to_string(mote.join("event.toml")).unwrap();
    let facts = facts.replace("[\"nb\", \"en\"]", "[\"nb\", \"so\"]");
    let points =
        "\n[[programme]]\nat = 13:40\nmessage = \"programme-tenants\"\nspeaker = \"Nav\"\n";
    for id in ["one", "two"] {
        write(
            root.path(),
            &format!("events/{id}/event.toml"),
            &format!("topic = \"bolig\"\n{facts}{points}"),
        );
    }
    std::fs::remove_dir_all(mote).unwrap();
    root
}

/// What stands for a message of a meeting: the file, and its state.
fn states(root: &Path, event: &str, id: &str) -> Vec<(String, State)> {
    let request = Request {
        event: Some(root.join("events").join(event)),
        root: None,
        languages: vec!["so".to_owned()],
        source: "nb".to_owned(),
    };
    let survey = survey(&request).unwrap();
    let named = survey.messages("so").filter(|message| message.id() == id);
    named.map(|message| (message.file.path.clone(), message.state)).collect()
}

fn codes(root: &Path, event: &str) -> Vec<(String, String)> {
    let run = oppslag(root, &["check", event, "--output", "json", "--today", TODAY]);
    let all: Value = serde_json::from_str(&out(&run)).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = all["findings"].as_array().unwrap().iter();
    findings.map(|one| (text(&one["code"]), text(&one["path"]))).collect()
}

#[test]
fn what_is_signed_of_a_topic_holds_in_every_meeting_until_it_changes() {
    let root = office();
    let root = root.path();
    let so = "locales/so/topics/bolig.ftl".to_owned();
    assert_eq!(states(root, "one", "title"), [(so.clone(), State::Unsigned)]);
    let sign =
        ["review", "sign", "one", "--lang", "so", "--by", "Amina Yusuf", "--on", "2026-11-20"];
    let run = oppslag(root, &[&sign[..], &["--today", TODAY]].concat());
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert!(err(&run).contains("locales/so/topics/bolig.review.toml"), "{}", err(&run));
    for event in ["one", "two"] {
        assert_eq!(states(root, event, "title"), [(so.clone(), State::Signed)], "{event}");
    }
    // The office says it otherwise in Norwegian, for all its meetings.
    write(root, NB, "title = Bolig: Kom og spør\n");
    for event in ["one", "two"] {
        assert_eq!(states(root, event, "title"), [(so.clone(), State::SourceChanged)], "{event}");
        assert_eq!(states(root, event, "summary"), [(so.clone(), State::Signed)], "{event}");
        assert!(codes(root, event).iter().any(|(code, _)| code == "stale-translation"), "{event}");
    }
    std::fs::remove_file(root.join(NB)).unwrap();
    // One meeting says it otherwise, in both languages.
    write(root, "events/two/nb.ftl", "title = Bolig for unge\n");
    write(root, "events/two/so.ftl", "title = Guri dhallinyarada\n");
    let own = ("events/two/so.ftl".to_owned(), State::Unsigned);
    assert_eq!(states(root, "two", "title"), [own]);
    assert_eq!(states(root, "two", "summary"), [(so.clone(), State::Signed)]);
    assert_eq!(states(root, "one", "title"), [(so, State::Signed)]);
}

#[test]
fn half_a_topic_is_told_and_the_rest_is_the_topics() {
    let root = office();
    let root = root.path();
    assert!(!codes(root, "one").iter().any(|(code, _)| code.starts_with("missing")));
    // In one language alone: the other one would say something else.
    write(root, "events/one/nb.ftl", "title = Bolig for unge\n");
    let missing = ("missing-translation".to_owned(), "events/one/so.ftl".to_owned());
    assert!(codes(root, "one").contains(&missing), "{:?}", codes(root, "one"));
    // A file that has not all of it is told of too.
    write(root, "events/one/nb.ftl", "title = Bolig for unge\nsummary = Kom.\n");
    write(root, "events/one/so.ftl", "title = Guri dhallinyarada\n");
    let overridden = ("overridden-message".to_owned(), "events/one/so.ftl".to_owned());
    assert!(codes(root, "one").contains(&overridden), "{:?}", codes(root, "one"));
    let run = oppslag(root, &["render", "one", "--template", "flyer", "--today", TODAY]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    // A text that nobody reads is nobody's fault.
    write(root, "locales/nb/topics/bolig.ftl", "summary = Møtet begynner klokka 18.\n");
    let contradicts =
        |event: &str| codes(root, event).iter().any(|(c, _)| c == "contradictory-fact");
    assert_eq!((contradicts("one"), contradicts("two")), (false, true));
}

#[test]
fn every_topic_is_whole_in_every_language() {
    let data = Data::new(None);
    let mut found = Vec::new();
    let ids = topic::ids(&data);
    assert!(ids.len() >= 15, "{ids:?}");
    let texts = |id: &str, tag: &str| {
        let text = data.text(&topic::texts(id, tag).unwrap()).unwrap();
        let text = text.unwrap_or_else(|| panic!("{id} is not there in {tag}"));
        messages::texts(&text.text)
    };
    for id in &ids {
        let topic = topic::load(&data, id, &mut found).unwrap();
        for tag in ["nb", "nn", "en"] {
            assert!(!topic.names[tag].is_empty(), "{id} {tag}");
        }
        let original: BTreeMap<String, String> =
            texts(id, "nb").into_iter().map(|one| (one.id, one.value)).collect();
        for needed in ["title", "summary", "letter-intro"] {
            assert!(original.contains_key(needed), "{id} {needed}");
        }
        let points: BTreeSet<&String> = topic.programme.iter().collect();
        let written = original.keys().filter(|id| id.starts_with("programme-"));
        assert_eq!(points, written.collect(), "{id}");
        for tag in locale::load_all(&data).keys() {
            let own: BTreeSet<String> = texts(id, tag).into_iter().map(|one| one.id).collect();
            assert_eq!(own, original.keys().cloned().collect(), "{id} {tag}");
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_offices_topic_is_laid_over_the_one_inside_and_its_own_is_new() {
    let root = office();
    let root = root.path();
    write(root, "locales/nb/topics/bolig.ftl", "title = Hjem i bydelen\n");
    write(root, "locales/so/topics/bolig.ftl", "title = Guri degmada\n");
    let run = oppslag(root, &["render", "one", "--template", "flyer", "--today", TODAY]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let manifest = std::fs::read_to_string(root.join("out/one/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(manifest["overlays"]["locales/nb/topics/bolig.ftl"], "added");
    assert_eq!(states(root, "one", "title")[0].0, "locales/so/topics/bolig.ftl");
    let listed = out(&oppslag(root, &["--ui-lang", "nb", "list", "topics"]));
    let line = listed.lines().find(|line| line.starts_with("bolig ")).unwrap();
    assert!(line.contains("kontorets eget") && line.contains("16 språk"), "{line}");
    assert!(listed.lines().count() >= 15, "{listed}");
    let shown = out(&oppslag(root, &["topic", "show", "bolig"]));
    assert!(shown.contains("Hjem i bydelen") && shown.contains("bostøtte"), "{shown}");
    let none = oppslag(root, &["topic", "show", "bollig"]);
    assert_eq!(none.status.code(), Some(2));
    assert!(err(&none).contains("bolig"), "{}", err(&none));
}

#[test]
fn a_meeting_becomes_a_topic_with_its_signatures() {
    let root = workspace();
    let root = root.path();
    let sign = ["review", "sign", "mote", "--lang", "en", "--by", "Ann", "--on", "2026-11-20"];
    assert_eq!(oppslag(root, &[&sign[..], &["--today", TODAY]].concat()).status.code(), Some(0));
    let save = |id: &str| oppslag(root, &["topic", "save", "mote", "--as", id]);
    let wrong = save("Kurs om bolig");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("kurs-om-bolig"), "{}", err(&wrong));
    assert_eq!(save("bolig").status.code(), Some(2), "there is one");
    assert!(!root.join("locales").exists() || !root.join("locales/nb/topics").exists());
    let saved = save("kurs");
    assert_eq!(saved.status.code(), Some(0), "{}", err(&saved));
    assert_eq!(save("kurs").status.code(), Some(2), "now there is one");
    let new =
        ["new", "neste", "--topic", "kurs", "--date", "2027-09-15", "--page", "https://a.example"];
    let new = oppslag(root, &new);
    assert_eq!(new.status.code(), Some(0), "{}", err(&new));
    let facts = std::fs::read_to_string(root.join("events/neste/event.toml")).unwrap();
    assert!(
        facts.contains("topic = \"kurs\"") && facts.contains("weekday = \"onsdag\""),
        "{facts}"
    );
    let request = Request {
        event: Some(root.join("events/neste")),
        root: None,
        languages: vec!["en".to_owned()],
        source: "nb".to_owned(),
    };
    let survey = survey(&request).unwrap();
    let title = survey.messages("en").find(|message| message.id() == "title").unwrap();
    assert_eq!(
        (title.state, title.file.path.as_str()),
        (State::Signed, "locales/en/topics/kurs.ftl")
    );
}

#[test]
fn pages_of_every_topic_are_right_in_every_language() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let facts = std::fs::read_to_string(crate::support::repository().join("oppslag.toml")).unwrap();
    write(root, "oppslag.toml", &facts);
    let data = Data::new(Some(root));
    let tags: Vec<String> = locale::load_all(&data).into_keys().collect();
    let topics = topic::ids(&data);
    assert!(topics.len() >= 15 && tags.len() >= 16, "{topics:?} {tags:?}");
    for id in &topics {
        let page = format!("https://bydel.example/{id}");
        let mut args = vec!["new", id, "--topic", id, "--date", "2027-05-12", "--page", &page];
        args.extend(tags.iter().flat_map(|tag| ["--lang", tag.as_str()]));
        let run = oppslag(root, &args);
        assert_eq!(run.status.code(), Some(0), "{id}: {}", err(&run));
    }
    // Every template lays out every language of each.
    let run = oppslag(root, &["check", ".", "--output", "json", "--today", TODAY]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let all: Value = serde_json::from_str(&out(&run)).unwrap();
    // What the example's office lets pass is no topic's.
    let findings = all["findings"].as_array().unwrap().iter();
    let findings = findings.filter(|one| one["path"] != "oppslag.toml");
    // No native speaker has read them yet, and each says so.
    let (unread, other): (Vec<&Value>, Vec<&Value>) =
        findings.partition(|one| one["code"] == "unreviewed-translation");
    assert_eq!(unread.len(), topics.len() * tags.len());
    assert!(other.is_empty(), "{other:#?}");
}
