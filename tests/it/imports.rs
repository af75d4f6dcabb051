//! Imports as a user meets them, of good files and of hostile ones.

use oppslag::content::data::Data;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::rules::Severity;
use oppslag::termbase;
use oppslag::termbase::format::ExchangeFormat;

use crate::cli::{err, oppslag, out, workspace};
use crate::support::repository;
use crate::termbase::{exports, shipped, source};

#[test]
fn files_keep_their_comments_and_their_order() {
    let root = workspace();
    let folder = root.path().join("locales/so");
    std::fs::create_dir_all(&folder).unwrap();
    let own = "# Ours.\r\nstatus = \"unreviewed\" # by Ahmed\r\n\r\n# The first.\r\n[[term]]\r\nconcept = \"appeal\"\r\npreferred = ['rafcaan'] # sure\r\n\r\n[[term]]\r\nconcept = \"voluntary\"\r\npreferred = [\r\n  \"iskaa\", # so they say\r\n]\r\n";
    std::fs::write(folder.join("glossary.toml"), own).unwrap();
    let table = "concept;language;preferred;note\nappeal;so;rafcaan;New.\napplication;so;codsi;\n";
    std::fs::write(root.path().join("terms.csv"), table).unwrap();
    let run = oppslag(root.path(), &["glossary", "import", "--format", "csv", "terms.csv"]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    let expected = own
        .replace("# sure\r\n", "# sure\r\nnote = \"New.\"\r\n\r\n[[term]]\r\nconcept = \"application\"\r\npreferred = [\"codsi\"]\r\n");
    let new = std::fs::read_to_string(folder.join("glossary.toml")).unwrap();
    assert_eq!(new, expected);
    assert!(
        out(&run).contains("so: 1 nytt, 1 endret, 0 fjernet\n  ~ appeal: note\n  + application\n")
    );
    assert!(!root.path().join("locales/nb").exists(), "nothing changed there");
}

#[test]
fn an_import_shows_what_it_would_do_and_replaces_only_when_told() {
    let root = workspace();
    let here = |args: &[&str]| oppslag(root.path(), &[&["glossary"], args].concat());
    let table = "concept;language;preferred\nappeal;so;rafcaan\n";
    std::fs::write(root.path().join("terms.csv"), table).unwrap();
    let import = ["import", "--format", "csv", "terms.csv", "--replace", "--dry-run"];
    let run = here(&import);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert!(out(&run).starts_with("so: 0 nye, 1 endret, 42 fjernet\n"), "{}", out(&run));
    assert!(err(&run).contains("1 fil ville blitt endret"), "{}", err(&run));
    assert!(!root.path().join("locales").exists());
    let run = here(&import[..5]);
    assert!(err(&run).contains("1 fil er skrevet"), "{}", err(&run));
    let text = std::fs::read_to_string(root.path().join("locales/so/glossary.toml")).unwrap();
    assert!(text.starts_with("# What this language") && text.contains("status = \"unreviewed\""));
    assert_eq!(text.matches("[[term]]").count(), 1);

    std::fs::write(root.path().join("terms.csv"), "concept;language\nappeal;tlh\n").unwrap();
    let run = here(&import[..4]);
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("terms.csv:2:8"), "{}", err(&run));
    std::fs::write(root.path().join("terms.csv"), "begrep;språk\nappeal;so\n").unwrap();
    assert!(err(&here(&import[..4])).contains("Kolonnen «concept» mangler"));
    assert_eq!(here(&["import", "--format", "tbx", "nowhere.tbx"]).status.code(), Some(2));
    let run = here(&["export", "--format", "tbx", "--lang", "so"]);
    assert!(out(&run).contains("<langSet xml:lang=\"so\">") && !out(&run).contains("\"ar\""));
    let run = here(&["export", "--format", "csv", "--lang", "tlh"]);
    assert_eq!((run.status.code(), out(&run).as_str()), (Some(1), ""));
}

#[test]
fn the_comment_at_the_top_stays_at_the_top() {
    let root = workspace();
    let import = |table: &str, more: &[&str]| {
        std::fs::write(root.path().join("terms.csv"), table).unwrap();
        let args = [&["glossary", "import", "--format", "csv", "terms.csv"], more].concat();
        assert_eq!(oppslag(root.path(), &args).status.code(), Some(0), "{table}");
        std::fs::read_to_string(root.path().join("locales/nb/glossary.toml")).unwrap()
    };
    let shipped = std::fs::read_to_string(repository().join("locales/nb/glossary.toml")).unwrap();
    let (heading, rest) = shipped.split_once("\n\n").unwrap();
    let header = "concept;language;term\n";
    let new = import(&format!("{header}aa;nb;as\n"), &[]);
    assert_eq!(new, format!("{heading}\n\n[[concept]]\nid = \"aa\"\nterm = \"as\"\n\n{rest}"));
    let new = import(&format!("{header}voluntary;nb;frivillig\n"), &["--replace"]);
    let left = format!(
        "[[concept]]\nid = \"voluntary\"\nterm = \"frivillig\"\nnn = {{ term = \"{}\" }}\n",
        nynorsk(rest)
    );
    assert_eq!(new, format!("{heading}\n\n{left}"));
}

/// The word of nynorsk of the concept `voluntary`.
fn nynorsk(text: &str) -> String {
    let (_, entry) = text.split_once("id = \"voluntary\"").unwrap();
    let (_, word) = entry.split_once("nn = { term = \"").unwrap();
    word.split_once('"').unwrap().0.to_owned()
}

/// Every finding must be at a place in the file, and what was imported once changes nothing the second
/// time.
fn judged(text: &str, format: ExchangeFormat) -> Vec<&'static str> {
    let source = source(text);
    let mut found: Vec<Diagnostic> = Vec::new();
    let tags = ["nb".to_owned(), "so".to_owned()];
    let root = tempfile::tempdir().unwrap();
    let data = Data::new(Some(root.path()));
    if let Some(incoming) = termbase::parse(&source, format, &tags, &mut found) {
        let plan = termbase::plan(&data, &incoming, false, &mut found);
        if found.iter().all(|finding| finding.severity == Severity::Warning) {
            termbase::write(&plan, root.path()).unwrap();
            let again = termbase::plan(&data, &incoming, false, &mut found);
            assert!(again.changes.is_empty() && again.files.is_empty(), "{:?}", again.changes);
        }
    }
    for finding in &found {
        if let Some(place) = &finding.place {
            assert!(source.text.get(place.offset()..place.end()).is_some(), "{finding:?}");
        }
    }
    found.iter().map(|finding| finding.rule.code).collect()
}

#[test]
fn a_place_in_a_line_without_end_is_shown_with_its_column() {
    let root = workspace();
    let entry = |n| format!("<termEntry id=\"c{n}\"><langSet xml:lang=\"nb\"/></termEntry>");
    let text: String = (0..2_000).map(entry).collect();
    std::fs::write(root.path().join("terms.tbx"), format!("<martif>{text}</martif>")).unwrap();
    let run = oppslag(root.path(), &["check", "terms.tbx"]);
    let said = out(&run);
    let column = 9 + text.find("c1999").unwrap() - 15 + "<termEntry id=\"c1999\">".len();
    assert!(said.contains(&format!("terms.tbx:1:{column}\n")), "{column}");
    assert!(said.lines().all(|line| line.chars().count() < 400));
}

#[test]
fn hostile_termbases_do_no_harm() {
    let deep = "<tbx>".repeat(200_000);
    assert_eq!(judged(&deep, ExchangeFormat::Tbx), ["xml-syntax"]);
    let bomb = "<!DOCTYPE tbx [<!ENTITY a \"ha\">]><tbx>&a;</tbx>";
    assert_eq!(judged(bomb, ExchangeFormat::Tbx), ["xml-syntax"]);
    let outside = "<!DOCTYPE tbx SYSTEM \"file:///etc/passwd\"><tbx/>";
    assert_eq!(judged(outside, ExchangeFormat::Tbx), [""; 0]);
    assert_eq!(judged("", ExchangeFormat::Tbx), ["xml-syntax"]);
    assert_eq!(judged("", ExchangeFormat::Csv), ["csv-syntax"; 2]);
    let codes = judged(&"\"".repeat(1_000_000), ExchangeFormat::Csv);
    assert_eq!(codes, ["unknown-data-category", "csv-syntax", "csv-syntax"]);
    let quotes = format!("concept;language\n{}", "\";\"\n".repeat(50_000));
    let codes = judged(&quotes, ExchangeFormat::Csv);
    assert!(codes.len() >= 50_000, "every row is told");
    assert!(codes.iter().all(|code| *code == "csv-syntax"));
    let (_, base) = shipped();
    let tags = ["nb".to_owned(), "so".to_owned()];
    let mut few = base.clone();
    few.concepts.retain(|id, _| id.starts_with('v'));
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % below
    };
    for (name, format, text) in exports(&few, &tags) {
        let letters: Vec<char> = text.chars().collect();
        let mut told = Vec::new();
        for _ in 0..150 {
            let mut broken = letters.clone();
            for _ in 0..=random(3) {
                let at = random(broken.len());
                match random(3) {
                    0 => drop(broken.drain(at..(at + random(40)).min(letters.len() / 2).max(at))),
                    1 => broken.insert(at, ['<', '"', ';', '&', '\u{0}', 'å'][random(6)]),
                    _ => broken[at] = ['>', '\'', '|', '\\', '\n'][random(5)],
                }
            }
            let broken: String = broken.into_iter().collect();
            let codes = judged(&broken, format);
            told.push((broken, codes));
        }
        let (fine, faulty): (Vec<_>, Vec<_>) = told.iter().partition(|(_, codes)| codes.is_empty());
        assert!(!fine.is_empty() && !faulty.is_empty(), "{name}: {} are fine", fine.len());
    }
}
