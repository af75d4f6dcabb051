//! A workspace kept open: what is kept from before is never shown in the place of what is there now.

use std::path::{Path, PathBuf};

use oppslag::jobs::preview::{PageRequest, Pages, Studio};
use tempfile::TempDir;

use crate::support::{copy, copy_meeting, repository, today};

/// An office with a meeting that has its texts of its own.
fn office() -> (TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    std::fs::copy(repository().join("oppslag.toml"), root.path().join("oppslag.toml")).unwrap();
    let event = root.path().join("events/bolig");
    copy_meeting("bolig", &event);
    (root, event)
}

fn put(event: &Path, id: &str, text: &str) {
    let path = event.join("nb.ftl");
    let line = |line: &str| match line.starts_with(&format!("{id} = ")) {
        true => format!("{id} = {text}\n"),
        false => format!("{line}\n"),
    };
    let new: String = std::fs::read_to_string(&path).unwrap().lines().map(line).collect();
    std::fs::write(path, new).unwrap();
}

#[test]
fn a_page_is_as_its_texts_are_now() {
    let (root, event) = office();
    let studio = Studio::new(root.path());
    let shown = |language: &str, size: &str| {
        let request = PageRequest {
            event: event.clone(),
            language: language.to_owned(),
            template: "poster".to_owned(),
            size: Some(size.to_owned()),
            draft: false,
            today: today(),
        };
        let page = studio.page(&request).unwrap().0.unwrap();
        (page.svg, page.texts["title"].clone(), page.boxes.len())
    };
    let first = shown("nb", "a4");
    assert_ne!(shown("nb", "a3").0, first.0);
    assert_ne!(shown("so", "a4").0, first.0);
    put(&event, "title", "Bolig: Hva kan du få?");
    let second = shown("nb", "a4");
    assert_ne!(second.0, first.0);
    assert_eq!(second.1, "Bolig: Hva kan du få?");
    // A poster has nothing of the letter.
    put(&event, "letter-intro", "Vi inviterer deg til et møte.");
    assert_eq!(shown("nb", "a4"), second);
    put(&event, "title", "Bolig: Hva har du rett til?");
    assert_eq!(shown("nb", "a4"), first);
    // Where the meeting is held is a fact of the office.
    let office = root.path().join("oppslag.toml");
    let text = std::fs::read_to_string(&office).unwrap();
    std::fs::write(&office, text.replace("Årvoll Gård", "Bjerke kulturhus")).unwrap();
    assert_ne!(shown("nb", "a4").0, first.0);
}

#[test]
fn what_is_found_is_found_again_until_it_is_mended() {
    let (root, event) = office();
    let case = "tests/cases/template-error/bad-picture-without-description/templates";
    let studio = Studio::new(root.path());
    let pages = Pages { languages: vec!["nb".to_owned()], ..Pages::all(today()) };
    let found = || -> Vec<&str> {
        let found = studio.findings(&event, &pages).unwrap();
        let found = found.iter().map(|finding| finding.rule.code);
        found.filter(|code| *code != "unreviewed-translation").collect()
    };
    assert_eq!(found(), [""; 0]);
    // Only the export of a page tells that a picture of its template says nothing to those who do not see.
    copy(&repository().join(case), &root.path().join("templates"));
    assert_eq!(found(), ["template-error"]);
    put(&event, "summary", "Du får vite hva du har rett til.");
    assert_eq!(found(), ["template-error"]);
    std::fs::remove_dir_all(root.path().join("templates")).unwrap();
    assert_eq!(found(), [""; 0]);
    put(&event, "title", "Bolig: hva har du rett til som beboer?");
    put(&event, "summary", "Kom tirsdag 12. mai 2027.");
    assert_eq!(found(), ["date-weekday-mismatch"]);
    put(&event, "summary", "Kom onsdag 12. mai 2027.");
    assert_eq!(found(), [""; 0]);
}
