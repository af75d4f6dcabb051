//! Pages say what the facts of a meeting say and nothing else: read back from the PDFs by poppler.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::finding::rules::Severity;
use oppslag::jobs::render::Outcome;

use crate::referees;
use crate::support::{all_sizes, changed, request, run};

/// What stands on each page of *bolig* in one language, by the name of its file.
fn read(change: impl FnOnce(String) -> String, tag: &str) -> BTreeMap<String, String> {
    let (root, event) = changed(change);
    let outcome = made(&event, &root.path().join("out"), tag);
    let file = |name: &String| {
        let text = referees::text(&outcome.folder.join(name));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (name.rsplit('/').next().unwrap().trim_end_matches(".pdf").to_owned(), text)
    };
    outcome.files.keys().map(file).collect()
}

fn made(event: &Path, out: &Path, tag: &str) -> Outcome {
    let mut request = request(event, out);
    request.pages.languages = vec![tag.to_owned()];
    request.pages.sizes = all_sizes();
    let outcome = run(&request);
    let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), Vec::<&_>::new());
    outcome
}

fn registered(by: &str) -> impl FnOnce(String) -> String {
    let table = format!("[registration]\nby = \"{by}\"\ndeadline = 2027-05-07\n\n[interpreters]");
    move |facts| facts.replace("[interpreters]", &table)
}

#[test]
fn without_a_break_nobody_is_promised_one() {
    for (tag, words) in [
        ("nb", ["Pause", "frukt", "saksbehandler"]),
        ("pl", ["Przerwa", "owoce", "pracownikowi"]),
        ("uk", ["Перерва", "фрукти", "працівнику"]),
    ] {
        let with = read(|facts| facts.replace("version = 1", "version = 2"), tag);
        let poster = &with["poster"];
        assert!(words.iter().all(|word| poster.contains(word)), "{tag}: {poster}");
        let without = read(|facts| facts.split("[[programme]]").next().unwrap().to_owned(), tag);
        for (page, text) in &without {
            assert!(!words.iter().any(|word| text.contains(word)), "{tag}/{page}: {text}");
        }
    }
}

#[test]
fn the_break_is_the_events_own() {
    let food = "food = [\"fruit\", \"biscuits\", \"hot-drinks\"]";
    let with = read(
        |facts| {
            let facts = facts.replace(food, "food = [\"halal-pizza\", \"lunch\"]");
            facts.replace("caseworker = true\n", "")
        },
        "nb",
    );
    for page in ["poster", "letter"] {
        let text = &with[page];
        assert!(text.contains("Pause: halal pizza og lunsj."), "{page}: {text}");
        assert!(!text.contains("saksbehandler"), "{page}: {text}");
    }
}

#[test]
fn the_interpreters_are_named_and_no_others_promised() {
    let offered = "offered = [\"so\", \"ar\"]";
    let some = read(|facts| facts.replace(offered, "offered = [\"so\", \"en\"]"), "pl");
    let letter = &some["letter"];
    assert!(letter.contains("Tłumacze na spotkaniu: Soomaali i English."), "{letter}");
    for (page, text) in &some {
        assert!(text.contains("Tłumaczenie jest bezpłatne."), "{page}: {text}");
        assert!(text.contains("innego języka?"), "{page}: {text}");
    }
    let none = read(|facts| facts.replace(offered, "offered = []"), "pl");
    for (page, text) in &none {
        assert!(!text.contains("na spotkaniu:") && !text.contains("Soomaali"), "{page}: {text}");
        assert!(!text.contains("innego języka"), "{page}: {text}");
        assert!(text.contains("Potrzebujesz tłumacza?"), "{page}: {text}");
    }
}

#[test]
fn a_reader_finds_their_own_language_among_those_on_request() {
    for (tag, name) in [("en", "English"), ("se", "Davvisámegiella"), ("pl", "Polski")] {
        let poster = &read(|facts| facts.replace("version = 1", "version = 2"), tag)["poster"];
        assert_eq!(poster.matches(name).count(), 1, "{tag}: {poster}");
    }
}

#[test]
fn the_five_ways_to_sign_up_never_disagree() {
    let unneeded = "Du trenger ikke å melde deg på.";
    let only = "Slippen er bare for deg som trenger tolk.";
    let ways = [
        (
            "slip",
            "Ring +47 22 12 34 56 senest fredag 7. mai 2027.",
            "Vil du komme? Fyll ut slippen",
        ),
        ("telephone", "Ring +47 22 12 34 56 senest fredag 7. mai 2027.", "Meld deg på per telefon"),
        ("sms", "Send SMS til +47 22 12 34 56 senest", "Meld deg på med SMS"),
        ("web", "Gå til nettsiden og meld deg på senest", "Gå til nettsiden og meld deg på."),
    ];
    for (way, wall, slip) in ways {
        let pages = read(registered(way), "nb");
        for (page, text) in &pages {
            assert!(!text.contains(unneeded), "{way}/{page}: {text}");
            assert!(!text.contains("Ingen skriver ned"), "{way}/{page}: {text}");
        }
        for page in ["poster", "poster-a3", "flyer"] {
            let text = &pages[page];
            assert!(text.contains(wall), "{way}/{page}: {text}");
            assert!(!text.to_lowercase().contains("svarslipp"), "{way}/{page}: {text}");
        }
        let letter = &pages["letter"];
        assert!(letter.contains(slip), "{way}: {letter}");
        assert_eq!(letter.contains(only), way != "slip", "{way}: {letter}");
    }
    let none = read(|facts| facts.replace("version = 1", "version = 2"), "nb");
    for page in ["poster", "poster-a3", "flyer", "letter"] {
        assert!(none[page].contains(unneeded), "{page}: {}", none[page]);
        assert!(none[page].contains("Ingen skriver ned"), "{page}: {}", none[page]);
    }
}

#[test]
fn a_cancelled_meeting_invites_nobody() {
    let pages = read(|facts| facts.replace("status = \"planned\"", "status = \"cancelled\""), "nb");
    for (page, text) in &pages {
        assert!(!text.contains("inviterer"), "{page}: {text}");
        assert!(text.contains("Beskjed til deg som får hjelp"), "{page}: {text}");
    }
}

#[test]
fn what_a_letter_has_not_is_left_out_whole() {
    let lines = "letter-date = 2027-04-26\nreference = \"27/00512\"\n";
    let letter = &read(|facts| facts.replace(lines, ""), "nb")["letter"];
    assert!(!letter.contains("referanse"), "{letter}");
    // The date of the meeting stands in the box and on the slip, and nowhere else.
    assert_eq!(letter.matches("12. mai 2027").count(), 2, "{letter}");
}

#[test]
fn an_event_may_replace_any_text() {
    let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
    let path = event.join("nb.ftl");
    // The meeting has the texts of its topic, and none of its own.
    let own = std::fs::read_to_string(&path).unwrap_or_default();
    std::fs::write(&path, format!("{own}kicker = Velkommen til åpen kveld\n")).unwrap();
    let outcome = made(&event, &root.path().join("out"), "nb");
    let told: Vec<_> = outcome.findings.iter().filter(|f| f.severity == Severity::Info).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].rule.code, "overridden-message");
    let poster = referees::text(&outcome.folder.join("nb/poster.pdf"));
    assert!(poster.contains("Velkommen til åpen kveld"), "{poster}");
    assert!(!poster.contains("Velkommen til åpent møte"), "{poster}");
}
