//! What to print, as staff get it: pages counted and read by poppler.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::cli::{err, oppslag};
use crate::referees::{information, page_information, poppler, text};
use crate::support::web::{Server, visible};
use crate::support::{copy_meeting, repository};

const PAGE: &str = "/moter/bolig/utskrift";

/// The example's office and two of its meetings.
fn office() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for id in ["bolig", "arbeid"] {
        copy_meeting(id, &root.path().join("events").join(id));
    }
    std::fs::copy(repository().join("oppslag.toml"), root.path().join("oppslag.toml")).unwrap();
    root
}

fn serve(office: &Path) -> Server {
    Server::start(office, &[])
}

/// Asks for files and waits for the page that has them.
fn made(server: &Server, pairs: &[(&str, &str)]) -> String {
    let answer = server.post(PAGE, pairs);
    assert_eq!(answer.status, 303, "{}", visible(&answer.text()));
    server.finished(PAGE)
}

/// The file of a name, put where poppler finds it.
fn fetched(server: &Server, folder: &Path, name: &str) -> PathBuf {
    let answer = server.get(&format!("{PAGE}/fil/{name}"));
    assert_eq!(answer.status, 200, "{name}");
    let path = folder.join(name);
    std::fs::write(&path, &answer.body).unwrap();
    path
}

/// How many pages a PDF has of which sizes, in points.
fn pages(pdf: &Path) -> (usize, Vec<String>) {
    let said = String::from_utf8(page_information(pdf)).unwrap();
    let sizes: Vec<String> = said
        .lines()
        .filter_map(|line| line.split_once("size:"))
        .filter(|(key, _)| key.starts_with("Page"))
        .map(|(_, size)| size.trim().to_owned())
        .collect();
    let mut once = sizes.clone();
    once.sort();
    once.dedup();
    (sizes.len(), once)
}

/// The names of the files on a page, in their order.
fn files(page: &str) -> Vec<String> {
    let links = page.split("download=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// For each language of the example letters, flyers and posters as its `event.toml` and its office say.
#[test]
fn each_stack_of_paper_is_one_file_with_all_that_goes_onto_it() {
    let (office, folder) = (office(), tempfile::tempdir().unwrap());
    let server = serve(office.path());
    let wish = [
        ("materiale", "poster"),
        ("materiale", "flyer"),
        ("materiale", "letter"),
        ("sprak", "nb"),
        ("sprak", "so"),
        ("sprak", "uk"),
        ("antall", "trengs"),
        ("lag", "filer"),
    ];
    let page = made(&server, &wish);
    let names = [
        "1-hvit-bokmal.pdf",
        "2-hvit-a3-bokmal.pdf",
        "3-gul-somali-ukrainsk.pdf",
        "4-gul-a3-somali-ukrainsk.pdf",
    ];
    assert_eq!(files(&page), names, "{}", visible(&page));
    let said = visible(&page);
    for line in [
        "3. Legg i gult papir, A4",
        "somali : 3 plakater, 48 flygeblad på 24 ark og 85 brev",
        "ukrainsk : 3 plakater, 48 flygeblad på 24 ark og 55 brev",
        "4. Legg i gult papir, A3",
        "Tekstene på bokmål, somali og ukrainsk er ikke lest",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    // Posters, sheets of two flyers each, and letters.
    let a4 = "595.276 x 841.89 pts (A4)";
    let flyer = "841.89 x 595.276 pts (A4)";
    for (name, count, sizes) in [
        (names[0], 3 + 24 + 120, vec![a4, flyer]),
        (names[1], 4, vec!["841.89 x 1190.55 pts (A3)"]),
        (names[2], (3 + 24 + 85) + (3 + 24 + 55), vec![a4, flyer]),
        (names[3], 4 + 3, vec!["841.89 x 1190.55 pts (A3)"]),
    ] {
        let (found, mut seen) = pages(&fetched(&server, folder.path(), name));
        assert_eq!(found, count, "{name}");
        seen.sort();
        assert_eq!(seen, sizes, "{name}");
    }
    let yellow = folder.path().join(names[2]);
    let of = |page: usize| {
        let page = page.to_string();
        String::from_utf8(poppler("pdftotext", &["-f", &page, "-l", &page], &yellow)).unwrap()
    };
    let cyrillic = |text: &str| text.chars().filter(|c| ('а'..='я').contains(c)).count() > 40;
    assert!(
        !cyrillic(&of(112)) && cyrillic(&of(113)) && cyrillic(&of(194)),
        "somali, then ukrainian"
    );
    // Drawn once, and shown as often as it is needed.
    let size = std::fs::metadata(&yellow).unwrap().len();
    assert!(size < 1_500_000, "{size} bytes");
    assert!(information(&yellow).contains("Tagged:          no"), "{}", information(&yellow));
    zip_has_all(&server, folder.path(), &names);
    the_same_is_made_once(&server, &wish, office.path());
}

fn zip_has_all(server: &Server, folder: &Path, names: &[&str]) {
    let answer = server.get(&format!("{PAGE}/alt"));
    assert_eq!(answer.header("content-type"), Some("application/zip"));
    let mut zip = zip::ZipArchive::new(Cursor::new(answer.body)).unwrap();
    let found: Vec<String> = zip.file_names().map(str::to_owned).collect();
    for name in names {
        assert!(found.iter().any(|one| one == name), "{name}: {found:?}");
    }
    // Each page once, as a screen reader reads it.
    let mut page = Vec::new();
    zip.by_name("enkeltsider/so/poster.pdf").unwrap().read_to_end(&mut page).unwrap();
    let path = folder.join("poster.pdf");
    std::fs::write(&path, page).unwrap();
    assert!(information(&path).contains("Tagged:          yes"));
    assert!(!found.iter().any(|name| name.starts_with("enkeltsider/ar/")), "{found:?}");
}

fn the_same_is_made_once(server: &Server, wish: &[(&str, &str)], office: &Path) {
    assert_eq!(server.post(PAGE, wish).status, 303);
    let again = server.get(PAGE).text();
    assert!(!again.contains("data-follow"), "nothing is made anew");
    // Whoever changes the meeting afterwards is told.
    let path = office.join("events/bolig/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, facts.replace("start = 13:30", "start = 13:00")).unwrap();
    let page = visible(&server.get(PAGE).text());
    assert!(page.contains("Noe er endret siden filene ble laget"), "{page}");
}

#[test]
fn a_language_with_errors_is_named_and_a_draft_is_always_there() {
    let (office, folder) = (office(), tempfile::tempdir().unwrap());
    let path = office.path().join("events/bolig/so.ftl");
    let texts = std::fs::read_to_string(&path).unwrap();
    let without: Vec<&str> = texts.lines().filter(|line| !line.starts_with("title =")).collect();
    std::fs::write(&path, without.join("\n")).unwrap();
    let server = serve(office.path());
    let wish = |make: &'static str| {
        [("materiale", "letter"), ("sprak", "nb"), ("sprak", "uk"), ("sprak", "so"), ("lag", make)]
    };
    let page = made(&server, &wish("filer"));
    assert_eq!(files(&page), ["1-hvit-bokmal.pdf", "2-gul-ukrainsk.pdf"], "{}", visible(&page));
    let said = visible(&page);
    assert!(said.contains("Språkene er ikke med i filene: somali: "), "{said}");
    assert!(page.contains("/moter/bolig/tekster?sprak=so"), "a link to where it is mended");
    let draft = made(&server, &wish("utkast"));
    assert!(files(&draft).contains(&"1-hvit-bokmal-utkast.pdf".to_owned()), "{:?}", files(&draft));
    let stamped = text(&fetched(&server, folder.path(), "1-hvit-bokmal-utkast.pdf"));
    assert!(stamped.contains("Utkast"), "{stamped}");
}

/// Where the office demands it, nothing unstamped is printed before its senders have seen it.
#[test]
fn pages_wait_for_their_senders_and_drafts_do_not() {
    let office = office();
    let facts = office.path().join("oppslag.toml");
    let text = std::fs::read_to_string(&facts).unwrap();
    let demand = "[print]\nrequire-approval = [\"nav\"]\n\n[venues";
    assert!(!text.contains("[print]"));
    std::fs::write(&facts, text.replacen("[venues", demand, 1)).unwrap();
    let server = serve(office.path());
    let wish = |make: &'static str| [("materiale", "letter"), ("sprak", "nb"), ("lag", make)];
    let page = made(&server, &wish("filer"));
    assert_eq!(files(&page), [""; 0], "{}", visible(&page));
    assert!(visible(&page).contains("nav"), "who has to be asked: {}", visible(&page));
    let draft = made(&server, &wish("utkast"));
    assert_eq!(files(&draft)[0], "1-hvit-bokmal-utkast.pdf", "{}", visible(&draft));
    let args = ["approve", "bolig", "--sender", "nav", "--by", "Kari", "--today", "2026-11-23"];
    let approved = oppslag(office.path(), &args);
    assert_eq!(approved.status.code(), Some(0), "{}", err(&approved));
    let page = made(&server, &wish("filer"));
    assert_eq!(files(&page)[0], "1-hvit-bokmal.pdf", "{}", visible(&page));
}

#[test]
fn two_printings_are_two_files_and_a_test_of_the_printers() {
    let (office, folder) = (office(), tempfile::tempdir().unwrap());
    let server = serve(office.path());
    let wish = [("materiale", "flyer"), ("sprak", "so"), ("omganger", "to"), ("antall", "en")];
    let page = made(&server, &wish);
    let names = [
        "0-treffprove-a4-colour.pdf",
        "0-treffprove-a4-black.pdf",
        "1-gul-somali-colour.pdf",
        "1-gul-somali-black.pdf",
    ];
    assert_eq!(files(&page), names, "{}", visible(&page));
    let both = names.map(|name| fetched(&server, folder.path(), name));
    assert!(both.iter().all(|pdf| pages(pdf).0 == 1), "one of each");
    // Somali stands in black, and logos in colour.
    assert!(text(&both[3]).len() > 100 && text(&both[2]).len() < 100);
}

#[test]
fn what_is_not_chosen_is_asked_for_and_what_no_form_sends_is_refused() {
    let office = office();
    let server = serve(office.path());
    let nothing = server.post(PAGE, &[("antall", "trengs")]);
    let said = visible(&nothing.text());
    assert!(said.contains("Velg minst én ting") && said.contains("Velg minst ett språk"), "{said}");
    for (field, value) in [("materiale", "order"), ("materiale", "../x"), ("sprak", "tlh")] {
        let other = if field == "materiale" { ("sprak", "nb") } else { ("materiale", "letter") };
        assert_eq!(server.post(PAGE, &[(field, value), other]).status, 400, "{field}={value}");
    }
    assert_eq!(server.get("/moter/none/utskrift").status, 404);
    assert_eq!(server.get(&format!("{PAGE}/fil/1-hvit-bokmal.pdf")).status, 404, "none is made");
    let planned = visible(&server.get(PAGE).text());
    assert!(planned.contains("1. Legg i hvitt papir, A4") && planned.contains("ikke laget ennå"));
    // Nobody has written how many letters the other meeting needs.
    let other = server.get("/moter/arbeid/utskrift").text();
    assert!(visible(&other).contains("brev (ingen har skrevet hvor mange)"), "{}", visible(&other));
    assert!(other.contains("value=\"flyer\" checked") && other.contains("value=\"letter\">"));
}

#[test]
fn a_meeting_is_fetched_for_the_archive_and_stays_nowhere() {
    let root = office();
    let server = serve(root.path());
    let address = format!("{PAGE}/arkiv");
    assert!(server.get(PAGE).text().contains(&format!("action=\"{address}\"")));
    let answer = server.post(&address, &[("sak", "27/00512")]);
    assert_eq!(answer.status, 200, "{}", visible(&answer.text()));
    assert_eq!(answer.header("content-type"), Some("application/zip"));
    let mut zip = zip::ZipArchive::new(Cursor::new(&answer.body)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    for wanted in ["dokumenter/so/poster.pdf", "dokumenter/manifest.json", "kilder/event.toml"] {
        assert!(names.iter().any(|name| name == wanted), "{wanted}: {names:?}");
    }
    let mut index = String::new();
    zip.by_name("arkivmelding.xml").unwrap().read_to_string(&mut index).unwrap();
    assert!(index.contains("27/00512"), "{index}");
    assert!(!root.path().join("out").exists(), "nothing is left in the office's folder");
    // What must not be printed is not archived either, and the page says why.
    let path = root.path().join("events/bolig/event.toml");
    let facts = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, facts.replace("\"onsdag\"", "\"torsdag\"")).unwrap();
    let stopped = server.post(&address, &[("sak", "")]);
    assert_eq!(stopped.status, 200);
    let said = visible(&stopped.text());
    assert!(said.contains("Dette må rettes før møtet kan arkiveres"), "{said}");
    assert!(said.contains("torsdag"), "{said}");
}
