//! Facts of a meeting as people read them: poppler takes the text out of finished pages, and ICU4C,
//! through Node, says how dates are written.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::content::data::Data;
use oppslag::content::locale;
use oppslag::finding::diagnostic::Arg;
use oppslag::finding::rules::Severity;

use crate::referees::{self, Style};
use crate::support::{changed, checking, copy, everything, repository, request, run};
use crate::{letters, people};

/// Languages in which all versions of CLDR write dates alike. The others are held to the weekday.
const ALIKE: [&str; 7] = ["nb", "nn", "en", "zh-Hans", "es", "pl", "uk"];

/// The locale of CLDR for each language.
fn formats() -> BTreeMap<String, String> {
    let locales = locale::load_all(&Data::new(Some(repository())));
    locales.into_iter().map(|(tag, locale)| (tag, locale.formats)).collect()
}

/// How each language writes a date, by ICU4C.
fn written(year: i16, month: i8, day: i8, style: Style) -> BTreeMap<String, String> {
    let formats = formats();
    let icu: Vec<&str> = formats.values().map(String::as_str).collect();
    let said = referees::dates(&icu, jiff::civil::date(year, month, day), style);
    // ICU writes the Kurdish h with another letter than our texts do.
    let as_written = |tag: &str, said: &str| match tag {
        "ckb" => said.replace('ھ', "ه"),
        _ => said.to_owned(),
    };
    formats.into_iter().map(|(tag, icu)| (tag.clone(), as_written(&tag, &said[&icu]))).collect()
}

/// The letters and digits of a text, without what lies between them.
fn solid(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a page shows a word, whichever way it is read.
fn shows(page: &Path, tag: &str, word: &str) -> bool {
    let text = referees::text(page);
    match referees::ARABIC.contains(&tag) {
        true => referees::arabic_words(&text).contains(&referees::letters(word)),
        false => solid(&text).contains(&solid(word)),
    }
}

/// Tuesday 4 May 2027: no other date of the meeting is a Tuesday.
const DEADLINE: (i16, i8, i8) = (2027, 5, 4);
const OFFICE: &str = "+47 22 12 34 56";
const OTHER: &str = "+47 23 45 67 89";

/// *bolig* with a way of registering, until Tuesday 4 May, by a telephone of its own.
fn registered(by: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    changed(|facts| {
        format!(
            "{facts}\n[registration]\nby = \"{by}\"\ndeadline = 2027-05-04\nphone = \"{OTHER}\"\n"
        )
    })
}

#[test]
fn every_way_of_registering_shows_its_deadline_and_its_telephone() {
    let (year, month, day) = DEADLINE;
    let dates = written(year, month, day, Style::Full);
    let weekdays = written(year, month, day, Style::Weekday);
    for by in ["slip", "telephone", "sms", "web"] {
        let (root, event) = registered(by);
        // A draft is written where a page of so many facts is too full, too.
        let mut request = request(&event, &root.path().join("out"));
        request.pages.draft = true;
        let outcome = run(&request);
        let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error);
        let full = ["overset-text", "unreadable-qr-code"];
        let other: Vec<_> = errors.filter(|f| !full.contains(&f.rule.code)).collect();
        assert!(other.is_empty(), "{by}: {other:?}");
        let mut pages = 0;
        for (tag, date) in &dates {
            for template in ["poster", "flyer", "letter"] {
                let page = outcome.folder.join(tag).join(format!("{template}.pdf"));
                let what = format!("{by} {tag} {template}");
                assert!(shows(&page, tag, &weekdays[tag]), "{what}: {}", weekdays[tag]);
                let all = ALIKE.contains(&tag.as_str());
                assert!(!all || shows(&page, tag, date), "{what}: {date}");
                let numbers = referees::text(&page).replace('\u{a0}', " ");
                // A wall has no slip: there one calls.
                let slip = by == "slip" && template != "letter";
                let called = by == "telephone" || by == "sms" || slip;
                assert_eq!(numbers.contains(OTHER), called, "{what}: {numbers}");
                // Questions still go to the office.
                assert!(numbers.contains(OFFICE), "{what}: {numbers}");
                pages += 1;
            }
        }
        assert_eq!(pages, 48);
    }
}

#[test]
fn without_registration_an_interpreter_is_asked_for_in_time() {
    let (_, outcome) = everything();
    // Five days before the meeting, by the reply slip.
    let last = written(2027, 5, 7, Style::Weekday);
    let none = written(2027, 5, 4, Style::Weekday);
    for (tag, weekday) in &last {
        let letter = outcome.folder.join(tag).join("letter.pdf");
        assert!(shows(&letter, tag, weekday), "{tag}: {weekday}");
        assert!(!shows(&letter, tag, &none[tag]), "{tag}: {}", none[tag]);
    }
}

/// When a PDF says that it was made, by poppler.
fn made(pdf: &Path) -> String {
    let text = referees::information(pdf);
    let line = text.lines().find_map(|line| line.strip_prefix("CreationDate:"));
    line.unwrap_or_else(|| panic!("{text}")).trim().to_owned()
}

#[test]
fn a_letter_has_its_own_date_on_the_page_and_in_the_file() {
    // Another day than any other date of the meeting.
    let (root, event) = changed(|facts| facts.replace("2027-04-26", "2027-03-18"));
    let outcome = run(&request(&event, &root.path().join("out")));
    for (tag, date) in written(2027, 3, 18, Style::Long) {
        let letter = outcome.folder.join(&tag).join("letter.pdf");
        let all = ALIKE.contains(&tag.as_str());
        assert!(!all || shows(&letter, &tag, &date), "{tag}: {date}");
        // In every language the day stands just above the reference; what is read from right to left
        // comes in pieces.
        let text = referees::text(&letter);
        let (before, _) = text.split_once("27/00512").unwrap();
        let near: Vec<&str> = before.lines().rev().take(8).collect();
        assert!(near.iter().any(|line| line.contains("18")), "{tag}: {near:?}");
        for name in ["letter", "poster", "flyer"] {
            let page = outcome.folder.join(&tag).join(format!("{name}.pdf"));
            assert_eq!(made(&page), "2027-03-18T00:00:00Z", "{tag}/{name}");
        }
    }
    // Letters to a list, for paper and for digital post.
    let list = letters::written(root.path(), &people::list(3, 0, &["nb"]).csv());
    for each in [false, true] {
        let out = root.path().join(if each { "each" } else { "batch" });
        let mut request = letters::request(&event, &list, &out);
        request.options.each = each;
        let outcome = letters::run(&request);
        let kind = if each { "letter" } else { "print-batch" };
        let names = letters::files(&outcome, kind);
        assert_eq!(names.len(), if each { 3 } else { 1 });
        for name in names {
            let file = outcome.folder.join(name);
            assert!(shows(&file, "nb", "18. mars 2027"), "{name}");
            assert_eq!(made(&file), "2027-03-18T00:00:00Z", "{name}");
        }
    }
}

#[test]
fn every_paper_for_staff_says_until_when_the_office_encloses() {
    // Three weeks before is a Wednesday, too.
    for (days, until, iso) in
        [(7, "onsdag 5. mai 2027", "2027-05-05"), (21, "onsdag 21. april 2027", "2027-04-21")]
    {
        let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
        let path = root.path().join("oppslag.toml");
        let facts = std::fs::read_to_string(&path).unwrap();
        assert!(facts.contains("enclose-days = 7"));
        let facts = facts.replace("enclose-days = 7", &format!("enclose-days = {days}"));
        std::fs::write(&path, facts).unwrap();
        let list = letters::written(root.path(), &people::list(3, 0, &["nb"]).csv());
        let outcome = letters::run(&letters::request(&event, &list, &root.path().join("out")));
        let json = std::fs::read_to_string(outcome.folder.join("summary.json")).unwrap();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["enclose_until"], iso, "{json}");
        let batch = letters::files(&outcome, "print-batch")[0].to_owned();
        for name in [batch.as_str(), "cover-note.pdf", "summary.pdf"] {
            let file = outcome.folder.join(name);
            assert!(shows(&file, "nb", until), "{days} {name}: {}", referees::text(&file));
        }
    }
}

#[test]
fn no_weekday_but_the_right_one_passes() {
    let root = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/cases/base"), root.path());
    let path = root.path().join("events/mote/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    assert!(facts.contains("date = 2027-05-12") && facts.contains("weekday = \"onsdag\""));
    // The calendar of that week: 12 May 2027 is a Wednesday.
    for (weekday, fitting) in [
        ("mandag", Some("2027-05-10")),
        ("tirsdag", Some("2027-05-11")),
        ("onsdag", None),
        ("torsdag", Some("2027-05-13")),
        ("fredag", Some("2027-05-14")),
        ("lørdag", Some("2027-05-15")),
        ("søndag", Some("2027-05-09")),
    ] {
        std::fs::write(&path, facts.replace("\"onsdag\"", &format!("\"{weekday}\""))).unwrap();
        let request = checking(vec![root.path().join("events/mote")]);
        let findings = oppslag::jobs::check::check(&request).unwrap().findings;
        let wrong = findings.iter().filter(|f| f.rule.code == "date-weekday-mismatch");
        let said: Vec<&Arg> = wrong
            .flat_map(|f| f.args.iter().filter(|(name, _)| *name == "fitting").map(|(_, arg)| arg))
            .collect();
        let wanted: Vec<Arg> = fitting.iter().map(|day| Arg::Date(day.parse().unwrap())).collect();
        assert_eq!(said, wanted.iter().collect::<Vec<_>>(), "{weekday}");
    }
}
