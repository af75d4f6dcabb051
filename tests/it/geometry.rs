//! What stands where on a page: templates say it with marks, and finished files keep their size.

use std::collections::BTreeSet;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::gate::measure::texts::{crossings, outside};
use oppslag::gate::read::source::Source;
use oppslag::jobs::check::check;
use oppslag::report;

use crate::support::{changed, checking, everything, repository, request, run};

/// Texts of messages go through `t`, or the program does not know where they stand.
#[test]
fn templates_set_messages_between_marks() {
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(repository().join("templates")) {
        let path = entry.unwrap().into_path();
        if path.extension().is_none_or(|ending| ending != "typ") {
            continue;
        }
        seen += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let base = path.ends_with("common/base.typ");
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap();
            // `plan.texts` is where texts begin on a page.
            let code = code.replace("plan.texts", "");
            let reads = code.contains("texts.") || code.contains(".texts");
            let own = ["raw-text", "t", "says"].map(|name| format!("#let {name}("));
            let own = base && own.iter().any(|own| code.starts_with(own.as_str()));
            assert!(!reads || own, "{}:{}: {line}", path.display(), number + 1);
        }
    }
    assert!(seen > 10, "only {seen} templates");
}

/// Printers that scale a page to their margins move the address out of the window.
#[test]
fn pdfs_ask_to_be_printed_as_large_as_they_are() {
    let (_, outcome) = everything();
    for name in outcome.files.keys() {
        let bytes = std::fs::read(outcome.folder.join(name)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text.matches("/ViewerPreferences<</PrintScaling/None").count(), 1, "{name}");
        // The table of objects is where the file says that it is.
        let start = text.rfind("startxref\n").unwrap();
        let table: usize = text[start + 10..].lines().next().unwrap().parse().unwrap();
        assert!(bytes[table..].starts_with(b"xref\n"), "{name}");
    }
}

/// Nastaliq lifts letters over each other: titles keep clear of what stands above them, and a letter that is
/// lifted is no line of its own.
#[test]
fn titles_in_nastaliq_have_room_above_and_are_read_line_by_line() {
    let titles = [
        "ہمارے دروازے کھلے ہیں: آئیں اور پوچھیں",
        "کام: نوکری کیسے تلاش کریں؟",
        "کمپیوٹر اور BankID: مدد حاصل کریں",
        "نارویجن سیکھیں: آپ کے لیے ایک کورس",
        "گھر بدلنا: کیا یاد رکھیں؟",
        "اپنی صحت: مدد کہاں ملتی ہے؟",
    ];
    for title in titles {
        let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
        std::fs::write(event.join("ur.ftl"), format!("title = {title}\n")).unwrap();
        let mut request = request(&event, &root.path().join("out"));
        request.pages.languages = vec!["ur".to_owned()];
        let found = run(&request).findings;
        let wrong = ["overlapping-text", "lonely-word", "overset-text", "text-off-page"];
        let found: Vec<&Diagnostic> =
            found.iter().filter(|finding| wrong.contains(&finding.rule.code)).collect();
        assert!(found.is_empty(), "{title}: {found:#?}");
    }
}

/// What `render` writes, `check` of the finished file has nothing against: every page in every language.
#[test]
fn texts_of_sound_pages_are_sound_in_the_file_too() {
    let (_, outcome) = everything();
    for name in outcome.files.keys().filter(|name| name.ends_with(".pdf")) {
        let source = Source::open(std::fs::read(outcome.folder.join(name)).unwrap()).unwrap();
        for page in 0..source.pages() {
            let texts = source.texts(page).unwrap().unwrap();
            assert!(texts.runs.len() > 5, "{name} has texts");
            assert_eq!(outside(&texts), [], "{name}");
            assert_eq!(crossings(&texts), [], "{name}");
        }
    }
}

/// What `render` refuses to write, `check` refuses when somebody made it all the same.
#[test]
fn a_finished_page_is_refused_for_what_render_refuses() {
    let long = "Kommunikasjonsavdelingsmøteromsbookingkontorlokaler";
    let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
    let office = root.path().join("oppslag.toml");
    let text = std::fs::read_to_string(&office).unwrap().replace("Årvoll Gård", long);
    std::fs::write(&office, text).unwrap();
    let mut request = request(&event, &root.path().join("out"));
    request.pages.draft = true;
    request.pages.languages = ["nb", "ar", "ta"].map(str::to_owned).to_vec();
    let outcome = run(&request);
    let mut compared = 0;
    for name in outcome.files.keys() {
        let place = format!("events/bolig/{}", name.trim_end_matches(".pdf"));
        let kind = |finding: &Diagnostic| {
            let kind = finding.args.iter().find(|(name, _)| *name == "kind");
            kind.map(|(_, kind)| format!("{kind:?}"))
        };
        let refused: BTreeSet<&str> = outcome
            .findings
            .iter()
            .filter(|f| f.place.as_ref().is_some_and(|at| at.path() == place))
            .filter(|f| match f.rule.code {
                // Where a sheet is cut, and what is no text, only its maker knows.
                "text-off-page" => kind(f).is_some_and(|kind| !kind.contains("copy")),
                "overlapping-text" => kind(f).is_some_and(|kind| kind.contains("text")),
                _ => false,
            })
            .map(|f| f.rule.code)
            .collect();
        let mut request = checking(vec![outcome.folder.join(name)]);
        request.require = vec!["nav".to_owned()];
        let findings = check(&request).unwrap().findings;
        let said: BTreeSet<&str> = findings.iter().map(|f| f.rule.code).collect();
        assert!(refused.is_subset(&said), "{name}: {refused:?}, {said:?}");
        compared += refused.len();
    }
    assert!(compared > 3, "only {compared} faults were there to be seen");
}

/// What staff read when the venue's name has no room.
#[test]
fn a_fact_that_is_too_long_is_named() {
    let long = "Kommunikasjonsavdelingsmøteromsbookingkontorlokaler";
    let (root, event) = changed(|facts| facts.replace("version = 1", "version = 2"));
    let office = root.path().join("oppslag.toml");
    let text = std::fs::read_to_string(&office).unwrap().replace("Årvoll Gård", long);
    std::fs::write(&office, text).unwrap();
    let mut request = checking(vec![event]);
    request.language = None;
    let findings = check(&request).unwrap().findings;
    let interface = Interface::new(&Data::new(None), &["nb".to_owned()]).unwrap();
    let said: Vec<String> = findings
        .iter()
        .filter(|f| f.rule.code == "overset-text")
        .map(|f| {
            let hint = report::hint(f, &interface).unwrap_or_default();
            format!("{} {hint}", report::message(f, &interface))
        })
        .collect();
    assert!(
        said.iter().any(|one| one.contains("Navnet på stedet er for langt")
            && one.contains("Gjør navnet kortere i oppslag.toml")),
        "{said:#?}"
    );
    // The font of Chinese has no "ø": one of another stands there, alone.
    let named = findings.iter().filter(|f| f.rule.code == "text-off-page");
    let named: BTreeSet<&str> = named.filter_map(|f| f.text("text")).collect();
    assert!(named.contains(long) && !named.contains("ø"), "{named:?}");
}
