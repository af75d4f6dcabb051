//! What a page is given, from the facts of an event: each value in its own place, in every language.

use oppslag::page::document::data::Document;
use oppslag::page::document::units::plain;

use crate::support::{Loaded, changed, repository};

/// The document of *bolig* for a template, after its facts and those of the office were changed.
fn document(
    (template, tag): (&str, &str),
    event: impl FnOnce(String) -> String,
    office: impl FnOnce(String) -> String,
) -> Document {
    let (root, folder) = changed(|facts| format!("# of a test\n{}", event(facts)));
    let path = root.path().join("oppslag.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, office(facts)).unwrap();
    let senders = root.path().join("assets/senders/nav");
    std::fs::create_dir_all(&senders).unwrap();
    let alt = "\n[alt]\nnb = \"NAVs logo\"\nso = \"Calaamadda NAV\"\n";
    let nav = repository().join("assets/senders/nav/sender.toml");
    let nav = std::fs::read_to_string(nav).unwrap();
    std::fs::write(senders.join("sender.toml"), format!("{nav}{alt}")).unwrap();
    Loaded::new(root.path(), &folder).document(template, tag)
}

fn same(facts: String) -> String {
    facts
}

/// The facts besides the break, which is the programme's.
fn facts(document: &Document) -> Vec<(&str, &str)> {
    let others = document.facts.iter().filter(|fact| fact.id != "break");
    others.map(|fact| (fact.id.as_str(), fact.pictogram)).collect()
}

#[test]
fn hours_places_and_people_stand_where_they_belong() {
    let later = |facts: String| facts.replace("start = 13:30", "start = 12:05");
    let page = document(("poster", "nb"), later, same);
    assert_eq!(plain(&page.texts["time-range"]), "Fra klokka 12:05 til 15:30");
    assert_eq!(page.place, ["Årvoll Gård", "Årvollveien\u{a0}35, 0590\u{a0}Oslo"]);
    let points: Vec<_> = page.programme.iter().map(|p| (p.time.as_str(), p.id.as_str())).collect();
    assert_eq!(points[1], ("13:40", "programme-tenants"));
    assert!(plain(&page.programme[1].text).starts_with("Leieboerforeningen "));
    let names = |all: &[oppslag::page::document::data::LanguageName]| -> Vec<String> {
        all.iter().map(|language| language.typography.lang.clone()).collect()
    };
    assert_eq!(names(&page.interpreters), ["so", "ar"]);
    assert!(names(&page.on_request).ends_with(&["ps", "ro", "vi"].map(str::to_owned)));
    let foot = format!("bokmål · bolig 12.05.2027 · plakat A4 · versjon 1 · {}", page.code);
    assert_eq!(page.foot, foot);
    let letter = document(("letter", "nb"), same, same);
    assert_eq!(letter.letter.signature, ["Kari Nordmann", "Nav Bjerke"]);
    assert_eq!(plain(&letter.texts["letter-date"]), "26. april 2027");
    assert_eq!(letter.texts["letter-reference"], "Vår referanse: 27/00512");
    // Five days before Wednesday 12 May.
    let slip = plain(&letter.letter.slip.join(" "));
    assert!(slip.contains("senest fredag 7. mai 2027."), "{slip}");
    assert!(plain(&page.texts["interpreters-other"]).contains("senest 5 dager"));
}

#[test]
fn a_house_has_what_its_office_says_and_a_meeting_what_its_event_says() {
    let bus = ("transport", "bus");
    let usual =
        [("registration-none", "pen"), ("food-halal", "food"), ("step-free", "wheelchair"), bus];
    assert_eq!(facts(&document(("poster", "nb"), same, same)), usual);
    let steps = |facts: String| facts.replace("step-free = true", "step-free = false");
    let with_steps = document(("poster", "nb"), same, steps);
    assert_eq!(facts(&with_steps), [usual[0], usual[1], bus]);
    for gone in ["bus-lines = [\"25\", \"31\"]\n", "bus-stop = \"Årvoll\"\n"] {
        let without = document(("poster", "nb"), same, |facts| facts.replace(gone, ""));
        assert_eq!(facts(&without), usual[..3], "{gone}");
    }
    let children = |facts: String| facts.replace("halal = true", "childcare = true");
    let page = document(("poster", "nb"), children, same);
    assert_eq!(facts(&page), [usual[0], ("childcare", "child"), usual[2], bus]);
    let bus = page.facts.iter().find(|fact| fact.id == "transport").unwrap();
    assert_eq!(plain(&bus.text), "Ta buss 25 eller 31 til holdeplassen Årvoll.");
}

#[test]
fn the_slip_asks_who_comes_only_where_it_registers() {
    let way = |way: &str| {
        let by = format!("\n[registration]\nby = \"{way}\"\ndeadline = 2027-05-04\n");
        document(("letter", "nb"), |facts| facts + &by, same)
    };
    for (by, asks) in [("slip", true), ("telephone", false), ("sms", false), ("web", false)] {
        let letter = way(by);
        let registers =
            letter.letter.slip.iter().any(|line| plain(line).starts_with("Vil du komme?"));
        assert_eq!(registers, asks, "{by}");
        assert_eq!(facts(&letter)[0], (format!("registration-{by}").as_str(), "pen"));
        let text = letter.facts.iter().find(|fact| fact.pictogram == "pen").unwrap().text.as_str();
        assert!(plain(text).contains("tirsdag 4. mai 2027"), "{text}");
    }
}

#[test]
fn a_moved_meeting_was_on_its_old_day() {
    let moved = |facts: String| {
        facts.replace("status = \"planned\"", "status = \"moved\"\nprevious-date = 2027-05-10")
    };
    let notice = document(("notice", "nb"), moved, same);
    assert_eq!(notice.status.word(), "moved");
    let text = plain(&notice.texts["moved-text"]);
    assert!(text.starts_with("Møtet skulle være mandag 10. mai 2027."), "{text}");
    assert_eq!(plain(&notice.date.full), "onsdag 12. mai 2027");
}

#[test]
fn numbers_and_addresses_are_kept_together_and_the_right_way_round() {
    let page = document(("poster", "ar"), same, same);
    let contact = &page.texts["contact"];
    assert!(contact.contains("\u{2066}+47\u{a0}22\u{a0}12\u{a0}34\u{a0}56\u{2069}"), "{contact:?}");
    assert!(contact.contains("\u{2068}Kari\u{a0}Nordmann\u{2069}"), "{contact:?}");
    assert!(page.texts["time-range"].contains("\u{2066}13:30\u{2069}"));
    assert!(page.place.iter().all(|line| line.starts_with('\u{2068}')), "{:?}", page.place);
}

#[test]
fn a_logo_is_read_aloud_in_the_language_of_the_page() {
    for (tag, alt) in [("nb", "NAVs logo"), ("so", "Calaamadda NAV")] {
        let page = document(("poster", tag), same, same);
        let nav = page.senders.iter().find(|mark| mark.id == "nav").unwrap();
        assert_eq!(nav.alt, alt, "{tag}");
    }
    let english = document(("poster", "en"), same, same);
    let nav = english.senders.iter().find(|mark| mark.id == "nav").unwrap();
    assert!(nav.alt.contains("Nav") && nav.alt != "NAVs logo", "{}", nav.alt);
}

#[test]
fn a_page_says_its_language_its_paper_and_its_address() {
    let page = document(("poster", "ckb"), same, same);
    assert_eq!((page.typography.lang.as_str(), page.typography.dir), ("ckb", "rtl"));
    assert_eq!((page.norwegian.lang.as_str(), page.norwegian.dir), ("nb", "ltr"));
    assert_eq!(page.web.url, "https://bydel-bjerke.example/bolig");
    assert_eq!(page.web.shown, "bydel-bjerke.example/bolig");
    assert_eq!(page.ground.word(), "print");
}
