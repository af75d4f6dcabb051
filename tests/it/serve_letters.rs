//! Letters from the browser: what staff see of a list, and that nothing of it is left anywhere.

use std::io::Cursor;
use std::path::Path;

use tempfile::TempDir;

use crate::letters_private::{files, leak, names};
use crate::people::{self, List};
use crate::support::web::{Server, visible};
use crate::support::{copy_meeting, repository, zip};

const PAGE: &str = "/moter/bolig/brev";

/// A workspace, a home and places for temporary files, and nothing else to write to.
struct Place {
    root: TempDir,
    server: Server,
}

impl Place {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["home", "cache", "tmp", "run"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        let office = root.path().join("office");
        copy_meeting("bolig", &office.join("events/bolig"));
        std::fs::copy(repository().join("oppslag.toml"), office.join("oppslag.toml")).unwrap();
        let server = Self::serve(root.path());
        Self { root, server }
    }

    fn serve(root: &Path) -> Server {
        let place = |name: &str| root.join(name);
        let (home, cache, tmp, run) = (place("home"), place("cache"), place("tmp"), place("run"));
        let variables = [
            ("HOME", home.as_path()),
            ("XDG_CACHE_HOME", &cache),
            ("TMPDIR", &tmp),
            ("XDG_RUNTIME_DIR", &run),
        ];
        Server::start(&root.join("office"), &variables)
    }

    /// Uploads a list; the address of its page.
    fn upload(&self, list: &List) -> String {
        let answer = self.server.upload(PAGE, ("liste", "liste.csv", list.csv().as_bytes()), &[]);
        assert_eq!(answer.status, 303, "{}", visible(&answer.text()));
        answer.header("location").unwrap().to_owned()
    }

    /// Nobody's name is in any file of it.
    fn assert_silent(&self, names: &[Vec<u8>]) {
        let all = files(self.root.path());
        assert!(
            all.iter().any(|path| path.ends_with("events/bolig/nb.ftl")),
            "it was looked through"
        );
        for path in all {
            let bytes = std::fs::read(&path).unwrap();
            assert_eq!(leak(names, &bytes), None, "{}", path.display());
        }
    }
}

#[test]
fn a_list_becomes_letters_in_printer_order_and_nothing_of_it_is_left() {
    let list = people::list(120, 0, &["nb", "so", "ar", "ckb"]);
    let (place, names) = (Place::new(), names(&list));
    let address = place.upload(&list);
    let page = place.server.get(&address);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(leak(&names, &page.body), None, "what the page shows is masked");
    let said = visible(&page.text());
    assert!(said.contains("personer får brev, av 120 rader"), "{said}");
    assert!(said.contains("xxx"), "{said}");
    place.assert_silent(&names);
    let begun = place.server.post(&address, &[("lag", "brev"), ("navn", "ja")]);
    assert_eq!(begun.status, 303, "{}", visible(&begun.text()));
    let page = place.server.finished(&address);
    assert!(visible(&page).contains("brev er laget"), "{}", visible(&page));
    assert_eq!(leak(&names, page.as_bytes()), None);
    // The letters wait in memory alone.
    place.assert_silent(&names);
    let answer = place.server.post(&format!("{address}/hent"), &[]);
    assert_eq!(answer.header("content-type"), Some("application/zip"));
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body)).unwrap();
    let mut found: Vec<String> = archive.file_names().map(str::to_owned).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "1-norwegian-bokmal-white-001-of-001.pdf",
            "2-somali-yellow-001-of-001.pdf",
            "3-arabic-green-001-of-001.pdf",
            "4-central-kurdish-green-001-of-001.pdf",
            "cover-note.pdf",
            "summary.json",
            "summary.pdf",
        ]
    );
    let folder = tempfile::tempdir().unwrap();
    archive.extract(folder.path()).unwrap();
    let verdict =
        oppslag::jobs::letters::journal::summary::verify(&[folder.path().join("summary.json")]);
    assert!(verdict.flaws.is_empty() && verdict.printed > 100, "{verdict:?}");
    // Fetched is forgotten, for whoever comes again too.
    let again = place.server.post(&format!("{address}/hent"), &[]);
    assert!(visible(&again.text()).contains("ligger nå i mappen Nedlastinger"), "{}", again.text());
    assert!(visible(&place.server.get(&address).text()).contains("oppslag har glemt"));
    place.assert_silent(&names);
    for folder in ["tmp", "run", "cache", "home"] {
        assert!(files(&place.root.path().join(folder)).is_empty(), "{folder}");
    }
    assert!(!place.root.path().join("office/out").exists());
}

#[test]
fn faulty_rows_are_named_by_their_numbers_and_skipped_where_one_says_so() {
    let list = people::list(40, 5, &["nb", "so"]);
    let (place, names) = (Place::new(), names(&list));
    let address = place.upload(&list);
    let page = place.server.get(&address).text();
    assert_eq!(leak(&names, page.as_bytes()), None);
    let said = visible(&page);
    assert!(said.contains("feil må rettes før du kan lage brevene"), "{said}");
    assert!(!page.contains("name=\"lag\""), "nothing is made of it");
    let changed = place.server.post(&address, &[("hopp", "ja")]);
    assert_eq!(changed.status, 303);
    let page = place.server.get(&address).text();
    let said = visible(&page);
    assert!(page.contains("name=\"lag\""), "{said}");
    assert!(
        said.contains("Disse får ikke brev") && said.contains("feil i adressen : rad"),
        "{said}"
    );
}

#[test]
fn a_column_that_was_taken_for_nothing_can_be_named() {
    let place = Place::new();
    let csv = "navn;Bustad nr;postnummer;poststed\nOla Nordmann;Vei 1;0590;Oslo\n";
    let answer = place.server.upload(PAGE, ("liste", "l.csv", csv.as_bytes()), &[]);
    let address = answer.header("location").unwrap().to_owned();
    let page = place.server.get(&address).text();
    assert!(page.contains("name=\"kolonne:B\"") && !page.contains("name=\"lag\""), "{page}");
    let pairs =
        [("var:A", "name"), ("kolonne:A", "name"), ("var:B", "ignored"), ("kolonne:B", "street")];
    assert_eq!(place.server.post(&address, &pairs).status, 303);
    let page = place.server.get(&address).text();
    assert!(page.contains("name=\"lag\""), "{}", visible(&page));
    assert!(visible(&page).contains("1 person får brev, av 1 rad"), "{}", visible(&page));
}

#[test]
fn what_is_no_list_is_said_in_words() {
    let place = Place::new();
    let folder = tempfile::tempdir().unwrap();
    let word = folder.path().join("list.docx");
    zip(&word, &[("[Content_Types].xml", String::new()), ("word/document.xml", String::new())]);
    let word = std::fs::read(word).unwrap();
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    let large = vec![b'a'; (64 << 20) + 1];
    for (bytes, status, words) in [
        (word, 422, "Dette er et dokument, ikke en liste"),
        (picture, 422, "Dette er et bilde, ikke en liste"),
        (b"%PDF-1.7".to_vec(), 422, "Dette er en PDF, ikke en liste"),
        (Vec::new(), 422, "Filen er tom"),
        (large, 413, "Filen er for stor"),
    ] {
        let answer = place.server.upload(PAGE, ("liste", "liste.csv", &bytes), &[]);
        let said = visible(&answer.text());
        assert!(
            answer.status == status && said.contains(words),
            "{words}: {} {said}",
            answer.status
        );
    }
    assert_eq!(place.server.upload(PAGE, ("another", "liste.csv", b"navn"), &[]).status, 400);
    assert_eq!(place.server.post(PAGE, &[("liste", "navn;adresse")]).status, 400, "no file");
}

#[test]
fn a_list_is_forgotten_when_somebody_says_so_and_is_nobodys_by_another_number() {
    let list = people::list(10, 0, &["nb"]);
    let place = Place::new();
    let address = place.upload(&list);
    let elsewhere = address.replace("/moter/bolig/", "/moter/arbeid/");
    assert_eq!(place.server.get(&elsewhere).status, 404);
    let unknown = place.server.get(&format!("{PAGE}/{}", "0".repeat(64)));
    assert_eq!(unknown.status, 404, "{}", unknown.text());
    assert_eq!(place.server.post(&format!("{address}/forlatt"), &[]).status, 204);
    assert_eq!(place.server.post(&format!("{address}/her"), &[]).status, 204);
    assert!(visible(&place.server.get(&address).text()).contains("Listen: liste.csv"));
    assert_eq!(place.server.post(&format!("{address}/glem"), &[]).status, 303);
    let gone = place.server.get(&address);
    assert!(visible(&gone.text()).contains("oppslag har glemt listen"), "{}", gone.text());
    let begun = place.server.post(&address, &[("lag", "brev")]);
    assert!(visible(&begun.text()).contains("oppslag har glemt listen"));
}

#[cfg(unix)]
#[test]
fn what_a_killed_program_left_is_gone_when_the_next_one_starts() {
    let list = people::list(3000, 0, &["nb", "so", "ar", "ti"]);
    let (mut place, names) = (Place::new(), names(&list));
    let address = place.upload(&list);
    assert_eq!(place.server.post(&address, &[("lag", "brev"), ("navn", "ja")]).status, 303);
    let run = place.root.path().join("run");
    let begun = std::time::Instant::now();
    let written = || {
        files(&run).iter().any(|path| path.extension().is_some_and(|e| e == "pdf" || e == "jsonl"))
    };
    while !written() {
        assert!(begun.elapsed().as_secs() < 200, "letters are being made");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    use std::os::unix::fs::PermissionsExt;
    let folder = std::fs::read_dir(&run).unwrap().next().unwrap().unwrap().path();
    assert_eq!(std::fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
    // The old one is killed before the new one starts.
    let root = place.root.path().to_owned();
    let Place { root: kept, server } = place;
    drop(server);
    assert!(!files(&run).is_empty(), "it left something");
    place = Place { root: kept, server: Place::serve(&root) };
    assert!(files(&run).is_empty(), "{:?}", files(&run));
    place.assert_silent(&names);
}

#[test]
fn the_letter_for_the_archive_is_for_nobody() {
    let place = Place::new();
    let answer = place.server.get(&format!("{PAGE}/uten-navn"));
    assert_eq!(answer.status, 200, "{}", visible(&answer.text()));
    let mut archive = zip::ZipArchive::new(Cursor::new(answer.body)).unwrap();
    let found: Vec<&str> = archive.file_names().collect();
    assert_eq!(found.len(), 16, "{found:?}");
    assert!(found.contains(&"so/letter.pdf"), "{found:?}");
    let folder = tempfile::tempdir().unwrap();
    archive.extract(folder.path()).unwrap();
    assert!(
        crate::referees::information(&folder.path().join("so/letter.pdf"))
            .contains("Tagged:          yes")
    );
}
