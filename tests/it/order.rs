//! The order form for paper.

use oppslag::content::interface::Interface;
use oppslag::finding::rules::Severity;
use oppslag::jobs::order::{Outcome, Request, order};

use crate::referees;
use crate::support::{changed, repository, today};

fn ordered(event: &std::path::Path, out: &std::path::Path, languages: &[&str]) -> Outcome {
    ordered_in("nb", event, out, languages)
}

fn ordered_in(
    tag: &str,
    event: &std::path::Path,
    out: &std::path::Path,
    languages: &[&str],
) -> Outcome {
    let interface =
        Interface::new(&oppslag::content::data::Data::new(None), &[tag.to_owned()]).unwrap();
    let request = Request {
        event: event.to_owned(),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        letters: Vec::new(),
        out: Some(out.to_owned()),
        today: today(),
    };
    order(&request, &interface).unwrap()
}

#[test]
fn sheets_are_counted_by_paper_and_size() {
    let out = tempfile::tempdir().unwrap();
    let outcome = ordered(&repository().join("events/bolig"), out.path(), &["so", "uk"]);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let lines: Vec<_> = outcome
        .order
        .lines
        .iter()
        .map(|l| (l.language.as_str(), l.template.as_str(), l.size.as_str(), l.copies, l.sheets))
        .collect();
    // Three places with A3 and three A4 posters, one of the A3 places not for Ukrainian; twelve
    // caseworkers with four flyers each, two a sheet.
    assert_eq!(
        lines,
        [
            ("so", "poster", "a3", 4, 4),
            ("so", "poster", "a4", 3, 3),
            ("so", "flyer", "a5-2up", 48, 24),
            ("so", "letter", "a4", 85, 85),
            ("uk", "poster", "a3", 3, 3),
            ("uk", "poster", "a4", 3, 3),
            ("uk", "flyer", "a5-2up", 48, 24),
            ("uk", "letter", "a4", 55, 55),
        ]
    );
    let totals: Vec<_> = outcome
        .order
        .totals
        .iter()
        .map(|t| (t.paper.as_str(), t.format.as_str(), t.needed, t.reserve, t.packs))
        .collect();
    // Both are printed on yellow paper; a tenth more, rounded up.
    assert_eq!(totals, [("yellow", "A3", 7, 1, 1), ("yellow", "A4", 194, 20, 1)]);
}

/// *bolig* as Somali sees it: the counts that an office writes, as (template, size, copies, sheets), and
/// needed sheets, reserve and packs of A4.
type Counted = (Vec<(String, String, i64, i64)>, [i64; 3]);

fn counted(office: &[(&str, &str)], event: impl FnOnce(String) -> String) -> Counted {
    let (root, folder) = changed(event);
    let path = root.path().join("oppslag.toml");
    let mut facts = std::fs::read_to_string(&path).unwrap();
    for (was, is) in office {
        assert!(facts.contains(was), "{was}");
        facts = facts.replace(was, is);
    }
    std::fs::write(&path, facts).unwrap();
    let outcome = ordered(&folder, &root.path().join("out"), &["so"]);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let lines = outcome.order.lines.iter();
    let lines = lines.map(|l| (l.template.clone(), l.size.clone(), l.copies, l.sheets)).collect();
    let total = outcome.order.totals.iter().find(|total| total.format == "A4").unwrap();
    (lines, [total.needed, total.reserve, total.packs])
}

fn line(template: &str, size: &str, copies: i64, sheets: i64) -> (String, String, i64, i64) {
    (template.to_owned(), size.to_owned(), copies, sheets)
}

#[test]
fn the_last_sheet_is_whole_and_packs_hold_the_reserve() {
    // Seven caseworkers with three flyers each: the event's own number goes before the office's.
    let seven = ("caseworkers = 12", "caseworkers = 7");
    let event = |letters: i64| {
        move |facts: String| {
            let own = facts.replace("[copies]\n", "[copies]\nflyers = 3\n");
            own.replace("so = 85", &format!("so = {letters}"))
        }
    };
    let posters = || vec![line("poster", "a3", 4, 4), line("poster", "a4", 3, 3)];
    let (lines, total) = counted(&[seven], event(440));
    let more = vec![line("flyer", "a5-2up", 21, 11), line("letter", "a4", 440, 440)];
    assert_eq!(lines, [posters(), more].concat());
    // 454 and 46 more are a pack of 500; one letter more is two.
    assert_eq!(total, [454, 46, 1]);
    assert_eq!(counted(&[seven], event(441)).1, [455, 46, 2]);
    // Four on a sheet: five sheets hold 20.
    let four = ("flyer-size = \"a5-2up\"", "flyer-size = \"a6-4up\"");
    let (lines, _) = counted(&[seven, four], event(1));
    let more = vec![line("flyer", "a6-4up", 21, 6), line("letter", "a4", 1, 1)];
    assert_eq!(lines, [posters(), more].concat());
}

#[test]
fn of_a_cancelled_meeting_only_notices_are_ordered() {
    let (lines, total) = counted(&[], |facts| facts.replace("\"planned\"", "\"cancelled\""));
    assert!(!lines.is_empty() && lines.iter().all(|(name, ..)| name == "notice"), "{lines:?}");
    let sheets = lines.iter().filter(|(_, size, ..)| size == "a4").map(|(.., sheets)| sheets);
    assert_eq!(total[0], sheets.sum::<i64>());
}

#[test]
fn the_form_is_accessible_and_the_table_opens_in_spreadsheets() {
    let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
    let path = root.path().join("oppslag.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    let hostile = facts.replace("name = \"gul\"", "name = \"=HYPERLINK(\\\"x\\\")\"");
    assert_ne!(facts, hostile);
    std::fs::write(&path, hostile).unwrap();
    let outcome = ordered(&event, &root.path().join("out"), &["so"]);
    assert_eq!(outcome.files.len(), 2, "{:?}", outcome.findings);
    let verdicts = referees::judge(&outcome.files[..1]);
    assert!(verdicts.values().all(Option::is_none), "{verdicts:?}");
    let text = referees::text(&outcome.files[0]);
    assert!(text.contains("Bestillingsskjema") && text.contains("KOP-80-12-A3"), "{text}");
    let table = std::fs::read_to_string(&outcome.files[1]).unwrap();
    assert!(table.starts_with("\u{feff}Papir;Artikkel;Språk;"), "{table}");
    assert!(
        table.contains("\r\n\"'=HYPERLINK(\"\"x\"\")\";KOP-80-12-A3;somali;plakat;A3;4;1;A3;4;"),
        "{table}"
    );
    assert!(table.contains(";Til sammen;;;;A4;112;12;124;1\r\n"), "{table}");
}

#[test]
fn the_form_is_in_the_language_of_whoever_orders() {
    let event = repository().join("events/bolig");
    for (tag, title, page) in
        [("nb", "Bestillingsskjema", "A5, to på arket"), ("en", "Order form", "A5, two on a sheet")]
    {
        let out = tempfile::tempdir().unwrap();
        let outcome = ordered_in(tag, &event, out.path(), &["so"]);
        let text = referees::text(&outcome.files[0]);
        let table = std::fs::read_to_string(&outcome.files[1]).unwrap();
        assert!(text.contains(title) && text.contains(page), "{text}");
        assert!(table.contains(&format!(";{page};48;2;A4;24;")), "{table}");
    }
}

#[test]
fn a_language_that_nobody_knows_is_no_line_less_in_silence() {
    let (root, event) = changed(|facts| facts.replace("\"zh-Hans\"", "\"zh-Hanz\""));
    let outcome = ordered(&event, &root.path().join("out"), &[]);
    let unknown = outcome.findings.iter().find(|f| f.rule.code == "unknown-language").unwrap();
    assert_eq!(unknown.text("tag"), Some("zh-Hanz"));
    assert!(outcome.files.is_empty(), "{:?}", outcome.files);
}

#[test]
fn the_same_counts_give_the_same_bytes() {
    let (a, b) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let event = repository().join("events/bolig");
    let files = [&a, &b].map(|folder| ordered(&event, folder.path(), &[]).files);
    assert_eq!(files.each_ref().map(Vec::len), [2, 2], "{files:?}");
    for (one, two) in files[0].iter().zip(&files[1]) {
        assert!(std::fs::read(one).unwrap() == std::fs::read(two).unwrap(), "{one:?}");
    }
}

#[test]
fn letters_that_were_made_go_before_those_expected() {
    let out = tempfile::tempdir().unwrap();
    let event = repository().join("events/bolig");
    let list = repository().join("examples/lists/recipients.csv");
    let letters = crate::letters::request(&event, &list, out.path());
    let made = oppslag::jobs::letters::letters(&letters, &|_, _| {}).unwrap();
    let summary = made.summary.unwrap();
    let path = out.path().join("counts.json");
    std::fs::write(&path, serde_json::to_vec(&summary).unwrap()).unwrap();
    let interface =
        Interface::new(&oppslag::content::data::Data::new(None), &["nb".to_owned()]).unwrap();
    let request = |letters| Request {
        event: event.clone(),
        languages: Vec::new(),
        letters: vec![letters],
        out: Some(out.path().to_owned()),
        today: today(),
    };
    let outcome = order(&request(path), &interface).unwrap();
    let counted = |lines: &[oppslag::jobs::order::count::Line]| -> i64 {
        lines.iter().filter(|line| line.template == "letter").map(|line| line.copies).sum()
    };
    let printed: usize = summary.languages.iter().map(|language| language.letters).sum();
    assert_eq!(counted(&outcome.order.lines), printed as i64);
    let broken = order(&request(repository().join("Cargo.toml")), &interface).unwrap();
    assert!(broken.has_errors() && broken.files.is_empty(), "{:?}", broken.findings);
}

#[test]
fn nonsense_is_found_all_at_once_and_nothing_is_written() {
    let (root, event) = changed(|facts| {
        facts
            .replace("[copies]\n", "[copies]\nflyers = -3\n")
            .replace("nb = 120", "xx = 120, nb = 1.5")
    });
    let path = root.path().join("oppslag.toml");
    let facts = std::fs::read_to_string(&path)
        .unwrap()
        .replace("reserve = 10", "reserve = 1000")
        .replace("caseworkers = 12", "caseworkers = \"tolv\"")
        .replace("flyer-size = \"a5-2up\"", "flyer-size = \"a7\"")
        .replace(
            "name = \"Biblioteket\"\nsize = \"a4\"",
            "name = \"Biblioteket\"\nsize = \"a2\"\nposters = 0",
        )
        .replace("languages = [\"nb\", \"so\", \"ar\", \"ur\"]", "languages = [\"nb\", \"somali\"]")
        .replace("pack = 500", "pack = 0");
    std::fs::write(&path, facts).unwrap();
    let outcome = ordered(&event, &root.path().join("out"), &[]);
    let count = |code: &str| outcome.findings.iter().filter(|f| f.rule.code == code).count();
    // flyers, nb, reserve, caseworkers, posters, and the packs of eight papers.
    assert_eq!(count("invalid-value"), 13, "{:?}", outcome.findings);
    assert_eq!(count("unknown-size"), 2);
    assert_eq!(count("unknown-language"), 1);
    assert_eq!(count("language-not-in-event"), 1);
    assert!(outcome.files.is_empty());
    assert!(!root.path().join("out").exists());
    // check and render find the same.
    let checked = oppslag::jobs::check::check(&crate::support::checking(vec![event])).unwrap();
    let codes: Vec<_> = checked.findings.iter().map(|f| f.rule.code).collect();
    assert!(codes.contains(&"unknown-size"), "{codes:?}");
}

#[test]
fn an_office_without_counts_is_told_what_is_missing() {
    let root = crate::cli::workspace();
    let outcome = ordered(&root.path().join("events/mote"), &root.path().join("out"), &[]);
    let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error);
    let codes: Vec<_> = errors.map(|f| (f.rule.code, f.text("key"))).collect();
    assert_eq!(codes, [("missing-key", Some("[order]"))]);
    let made = crate::cli::oppslag(root.path(), &["order", "events/mote"]);
    assert_eq!(made.status.code(), Some(1));
}
