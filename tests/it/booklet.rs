//! The printed glossary.

use std::path::PathBuf;

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::jobs::booklet;
use oppslag::jobs::booklet::groups::{BookletChoice, Grouping};
use oppslag::termbase::{self, Termbase};

use crate::cli::{err, oppslag, workspace};
use crate::referees;
use crate::support::{blessing, page_count, raster, repository, today};

fn selection(languages: &[&str]) -> BookletChoice {
    BookletChoice {
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        domains: Vec::new(),
        translated: false,
        by: Grouping::Letter,
    }
}

fn printed(selection: &BookletChoice) -> Vec<u8> {
    let data = Data::new(Some(repository()));
    let mut found = Vec::new();
    let base = Termbase::load(&data, &mut found);
    let interface = Interface::new(&data, &["nb".to_owned()]).unwrap();
    let pdf =
        booklet::print::print(&data, &base, selection, &interface, today(), &mut found).unwrap();
    assert!(found.is_empty(), "{found:?}");
    pdf.unwrap()
}

#[test]
fn verapdf_accepts_the_booklet_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let tags = termbase::languages(&Data::new(Some(repository())));
    let all = selection(&tags.iter().map(String::as_str).collect::<Vec<_>>());
    let by_domain = BookletChoice { by: Grouping::Domain, translated: true, ..selection(&["ur"]) };
    let files: Vec<PathBuf> = [("all", printed(&all)), ("domain", printed(&by_domain))]
        .into_iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name).with_extension("pdf");
            assert!(page_count(&bytes) > 1, "{name}");
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let verdicts = referees::judge(&files);
    assert_eq!(verdicts.len(), 4);
    assert!(verdicts.values().all(Option::is_none), "{verdicts:#?}");
    let text = referees::text(&files[0]);
    for word in ["arbeidsavklaringspenger", "kaalmada guriga", "求职者", "* Ingen med språket"]
    {
        assert!(text.contains(word), "{word}");
    }
    assert!(!text.contains("**") && !text.contains("brukarmøt*"), "no pattern is printed");
    assert_eq!(printed(&all), std::fs::read(&files[0]).unwrap(), "the same bytes again");
}

#[test]
fn words_stand_in_the_order_of_the_norwegian_alphabet() {
    let data = Data::new(Some(repository()));
    let mut found = Vec::new();
    let mut base = Termbase::load(&data, &mut found);
    let entry = base.concepts["appeal"]["nb"].clone();
    for word in ["åsj", "øre", "ære", "zebra", "AAP-en", "épée", "1. mai", "Æsj"] {
        let mut own = entry.clone();
        own.insert("term", termbase::FieldValue::Text(word.to_owned()));
        base.concepts.entry(word.to_owned()).or_default().insert("nb".to_owned(), own);
    }
    let size =
        oppslag::content::template::load(&data, "glossary", &mut found).unwrap().sizes.remove(0);
    let locales = oppslag::content::locale::load_all(&data);
    let interface = Interface::new(&data, &["nb".to_owned()]).unwrap();
    let booklet =
        booklet::groups::booklet(&base, &selection(&[]), size, &locales, &interface).unwrap();
    let names: Vec<&str> = booklet.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!((names[0], names[1]), ("#", "A"));
    assert_eq!(names[names.len() - 4..], ["Z", "Æ", "Ø", "Å"]);
    let words = |name: &str| -> Vec<&str> {
        let group = booklet.groups.iter().find(|group| group.name == name).unwrap();
        group.words.iter().map(|word| word.term.as_str()).collect()
    };
    assert_eq!(words("A")[..2], ["AAP", "AAP-en"], "two letters, not an old å");
    assert_eq!((words("#"), words("Æ")), (vec!["1. mai"], vec!["ære", "Æsj"]));
    assert!(words("E").contains(&"épée"));
    assert_eq!(words("Å").last(), Some(&"åsj"));
}

#[test]
fn the_booklet_looks_as_it_was_approved() {
    let pdf = printed(&BookletChoice {
        domains: vec!["housing".to_owned()],
        translated: true,
        ..selection(&["ar", "ur", "uk", "ti", "zh-Hans", "ta", "so"])
    });
    let (width, height, made) = raster(&pdf, 36.0);
    let path = repository().join("tests/ref/glossary.png");
    let size = (width as u32, height as u32);
    if blessing() {
        image::GrayImage::from_raw(size.0, size.1, made).unwrap().save(&path).unwrap();
        return;
    }
    let there = image::open(&path).unwrap().to_luma8();
    assert_eq!(there.dimensions(), size);
    let differing = there.iter().zip(&made).filter(|(a, b)| a.abs_diff(**b) > 24).count();
    assert!(differing * 1000 <= made.len(), "{differing} of {} pixels", made.len());
}

#[test]
fn the_command_prints_and_names_domains_that_are_not_there() {
    let root = workspace();
    let print = |args: &[&str]| {
        oppslag(root.path(), &[&["glossary", "print", "--today", "2026-11-23"], args].concat())
    };
    let run = print(&["--lang", "so", "--domain", "housing"]);
    assert_eq!(run.status.code(), Some(0), "{}", err(&run));
    assert!(root.path().join("out/glossary.pdf").is_file());
    let run = print(&["--domain", "bolig", "--out", "x.pdf"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(err(&run).contains("housing") && !root.path().join("x.pdf").exists());
}
