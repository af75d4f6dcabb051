//! Labels, envelopes, telephone lists and papers for staff: who stands on them, where, and in which order.

use std::path::{Path, PathBuf};
use std::process::Command;

use hayro::hayro_syntax::Pdf;
use oppslag::content::data::Data;
use oppslag::jobs::letters::request::Outcome;
use oppslag::jobs::letters::sheets::Sheets;

use crate::letters::{bolig, file, files, request, run, written};
use crate::referees::text;
use crate::support::{changed, page_count, raster_page};

/// A word and the middle of it in mm.
type Word = (String, f64, f64);

/// The width and height of each page in mm, and its words, by poppler.
fn words(pdf: &Path) -> Vec<((f64, f64), Vec<Word>)> {
    let output = Command::new("pdftotext").arg("-bbox").arg(pdf).arg("-").output();
    let output = output.expect("poppler is missing: run tests/referee/install.sh");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut pages = Vec::new();
    for line in String::from_utf8(output.stdout).unwrap().lines().map(str::trim) {
        let numbers: Vec<f64> =
            line.split('"').skip(1).step_by(2).filter_map(|n| n.parse().ok()).collect();
        let mm = |points: f64| points / 72.0 * 25.4;
        if line.starts_with("<page ") {
            pages.push(((mm(numbers[0]), mm(numbers[1])), Vec::new()));
        } else if line.starts_with("<word ") {
            let word = line.split(['>', '<']).nth(2).unwrap().to_owned();
            let middle = |a: usize| mm(numbers[a] + numbers[a + 2]) / 2.0;
            pages.last_mut().unwrap().1.push((word, middle(0), middle(1)));
        }
    }
    pages
}

/// People of two languages at postcodes that fall from row to row, two of them abroad: row 2 is the last
/// of those in Norway. Each has a word of their own.
fn mixed(count: usize) -> String {
    let mut csv = "Navn;Adresse;Postnr;Poststed;Land;Språk;Telefon\n".to_owned();
    for row in 2..2 + count {
        let (postcode, country) = match row {
            5 => ("90210".to_owned(), "USA"),
            9 => ("00100".to_owned(), "Finland"),
            _ => (format!("{:04}", 1000 - row), ""),
        };
        let tag = ["so", "ar"][row % 2];
        csv.push_str(&format!(
            "Kari Nr{row};Gate 1;{postcode};Oslo;{country};{tag};+47 900 00 {row:03}\n"
        ));
    }
    csv
}

/// The rows as the post wants them: upwards by postcode, then abroad.
fn posted(count: usize) -> Vec<String> {
    let abroad = [9, 5];
    let norwegian = (2..2 + count).rev().filter(|row| !abroad.contains(row));
    norwegian.chain(abroad).map(|row| format!("Nr{row}")).collect()
}

fn everything(folder: &Path, csv: &str) -> Outcome {
    let mut request = request(&bolig(), &written(folder, csv), folder);
    request.options.labels = vec!["l7160".to_owned(), "l7163".to_owned()];
    request.options.envelopes = vec!["c5".to_owned(), "dl".to_owned()];
    request.options.call_list = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    outcome
}

fn sheets() -> Sheets {
    Sheets::load(&Data::new(None)).unwrap()
}

#[test]
fn labels_hold_everybody_in_the_order_of_the_post() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = everything(folder.path(), &mixed(50));
    for (name, sheet) in sheets().labels {
        let pages = words(&outcome.folder.join(format!("labels-{name}-001.pdf")));
        let page_size = sheet.columns * sheet.rows;
        assert_eq!(pages.len(), 50_usize.div_ceil(page_size), "{name}");
        let mut order = vec![String::new(); pages.len() * page_size];
        for (page, (size, words)) in pages.iter().enumerate() {
            assert!((size.0 - 210.0).abs() < 0.1 && (size.1 - 297.0).abs() < 0.1, "{size:?}");
            for (word, x, y) in words.iter().filter(|(word, ..)| word.starts_with("Nr")) {
                let column = ((x - sheet.left) / sheet.step_x) as usize;
                let row = ((y - sheet.top) / sheet.step_y) as usize;
                let place = &mut order[page * page_size + row * sheet.columns + column];
                assert_eq!(place, "", "two on one label");
                word.clone_into(place);
            }
        }
        order.truncate(50);
        assert_eq!(order, posted(50), "{name}");
    }
}

#[test]
fn envelopes_hold_everybody_in_the_order_of_the_post() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = everything(folder.path(), &mixed(12));
    for (name, envelope) in sheets().envelopes {
        let pages = words(&outcome.folder.join(format!("envelopes-{name}-001.pdf")));
        let mut order = Vec::new();
        for ((width, height), words) in &pages {
            let size = ((width * 10.0).round() / 10.0, (height * 10.0).round() / 10.0);
            assert_eq!(size, (envelope.width, envelope.height), "{name}");
            let inside = |(_, x, y): &&Word| {
                (envelope.left..envelope.left + envelope.room_width).contains(x)
                    && (envelope.top..envelope.top + envelope.room_height).contains(y)
            };
            let (address, sender): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|w| inside(w));
            let joined = |words: &[&Word]| {
                words.iter().map(|(word, ..)| word.as_str()).collect::<Vec<_>>().join(" ")
            };
            assert_eq!(joined(&sender), "NAV Bjerke Postboks 313 Alnabru 0614 Oslo", "{name}");
            assert!(sender.iter().all(|(_, x, y)| *x < 70.0 && *y < 30.0), "{name}: {sender:?}");
            let address = joined(&address);
            assert!(address.starts_with("Kari Nr") && address.contains(" Gate 1 "), "{address}");
            order.push(address.split(' ').nth(1).unwrap().to_owned());
        }
        assert_eq!(order, posted(12), "{name}");
    }
}

/// Names that grow letter by letter, past what any label takes: those that are printed lie inside.
#[test]
fn no_ink_comes_near_the_edge_of_a_label() {
    let folder = tempfile::tempdir().unwrap();
    let mut csv = "Navn;Adresse;Postnr;Poststed\n".to_owned();
    for length in 20..120 {
        let name = format!("K{}", "i".repeat(length));
        csv.push_str(&format!("{name};Oppgang Gate {length};0590;Oslo\n"));
    }
    for (name, sheet) in sheets().labels {
        let mut request = request(&bolig(), &written(folder.path(), &csv), folder.path());
        request.options.labels = vec![name.clone()];
        request.skip_faulty = true;
        let outcome = run(&request);
        let summary = outcome.summary.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.findings));
        assert!(summary.left_out.contains_key("faulty"), "the longest have no room");
        let pdf = Pdf::new(file(&outcome, &format!("labels-{name}-001.pdf"))).unwrap();
        let mut widest = 0.0_f64;
        for page in 0..pdf.pages().len() {
            let (width, _, grey) = raster_page(&pdf, page, 150.0);
            let ink = grey.iter().enumerate().filter(|(_, grey)| **grey < 128);
            for (x, y) in ink.map(|(at, _)| (at % width, at / width)) {
                let mm = |pixel: usize| (pixel as f64 + 0.5) / 150.0 * 25.4;
                let x = (mm(x) - sheet.left) % sheet.step_x;
                let y = (mm(y) - sheet.top) % sheet.step_y;
                // The outermost stroke of a letter may stand out of its own width a little.
                let inside = |at: f64, size: f64| {
                    (sheet.inset - 0.3..size - sheet.inset + 0.3).contains(&at)
                };
                assert!(inside(x, sheet.width) && inside(y, sheet.height), "{name}: {x}, {y}");
                widest = widest.max(x);
            }
        }
        assert!(widest > sheet.width - sheet.inset - 4.0, "{name}: the widest ends at {widest}");
    }
}

#[test]
fn call_lists_hold_everybody_once_with_number_and_words() {
    let folder = tempfile::tempdir().unwrap();
    // Row 14 repeats row 13; row 15 has another telephone number.
    let csv = mixed(12);
    let lines: Vec<&str> = csv.lines().collect();
    let again = lines[12].replace("+47", "0047");
    let outcome = everything(folder.path(), &format!("{csv}{}\n{again}\n", lines[12]));
    let csv = String::from_utf8(file(&outcome, "calls-arabic-green.csv")).unwrap();
    let mut expected = "\u{feff}Rad;Navn;Telefon\n".to_owned();
    for row in [3, 5, 7, 9, 11, 13] {
        expected.push_str(&format!("{row};Kari Nr{row};+47 900 00 {row:03}\n"));
    }
    assert_eq!(csv, format!("{expected}15;Kari Nr13;0047 900 00 013\n"));
    assert_eq!(files(&outcome, "calls").len(), 4);
    let words = |name: &str| {
        let text = text(&outcome.folder.join(name));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let script = words("calls-somali-yellow.pdf");
    // In both languages, when and where; those of the other language are on the other list.
    for part in [
        "Waxaan ka soo wacayaa NAV.",
        "Jeg ringer fra NAV",
        "onsdag 12. mai 2027",
        "Kari Nr2 +47 900 00 002",
    ] {
        assert!(script.contains(part), "{part}: {script}");
    }
    assert!(!script.contains("Nr3"), "{script}");
    // What is for paper has no tags, and the summary says so.
    let summary = outcome.summary.as_ref().unwrap();
    assert!(summary.files.iter().all(|file| !file.tagged && file.standards.is_empty()));
    for file in summary.files.iter().filter(|file| file.name.ends_with(".pdf")) {
        let bytes = self::file(&outcome, &file.name);
        assert_eq!(file.pages, page_count(&bytes), "{}", file.name);
    }
}

/// What papers say of the days from which and until which letters are sent.
fn papers(folder: PathBuf) -> [String; 3] {
    ["cover-note.pdf", "norwegian-bokmal-white-001-of-001.pdf", "summary.json"].map(|name| {
        let path = folder.join(name);
        let said = if name.ends_with("pdf") {
            text(&path)
        } else {
            std::fs::read_to_string(path).unwrap()
        };
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

#[test]
fn papers_say_from_when_until_when_and_how_many() {
    let list = "Navn;Adresse;Postnr;Poststed;Antall\nA;Gate 1;0590;Oslo;3\nB;Gate 2;0590;Oslo;\n";
    let (root, event) =
        changed(|facts| facts.replace("letter-date = 2027-04-26", "letter-date = 2027-04-19"));
    let path = written(root.path(), list);
    let request = request(&event, &path, &root.path().join("out"));
    let [note, batch, summary] = papers(run(&request).folder);
    assert!(
        note.contains("mandag 19. april 2027") && note.contains("onsdag 5. mai 2027"),
        "{note}"
    );
    assert!(note.contains("bokmål hvit 4 4 (2)"), "{note}");
    assert!(batch.contains("onsdag 5. mai 2027") && batch.contains("19. april 2027"), "{batch}");
    assert!(summary.contains("\"enclose_until\": \"2027-05-05\""), "{summary}");
    // Twenty days before is a Thursday, one less a Friday.
    let settings = root.path().join("oppslag.toml");
    let old = std::fs::read_to_string(&settings).unwrap();
    for (days, said, day) in [
        ("20", "torsdag 22. april 2027", "2027-04-22"),
        ("19", "fredag 23. april 2027", "2027-04-23"),
        // A Saturday: the post does not go.
        ("18", "fredag 23. april 2027", "2027-04-23"),
    ] {
        let new = old.replace("enclose-days = 7", &format!("enclose-days = {days}"));
        assert_ne!(new, old);
        std::fs::write(&settings, new).unwrap();
        let [note, batch, summary] = papers(run(&request).folder);
        assert!(note.contains(said), "{days}: {note}");
        assert!(batch.split("Postboks").next().unwrap().contains(said), "{days}: {batch}");
        assert!(summary.contains(&format!("\"enclose_until\": \"{day}\"")), "{summary}");
    }
}
