//! Letters to recipients: lists, addresses, batches and what stands on their pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use hayro::hayro_syntax::Pdf;
use oppslag::diagnostic::Diagnostic;
use oppslag::letter::code::Code;
use oppslag::letter::plan::Shard;
use oppslag::letter::{Options, Outcome, Request, letters};

use crate::people::{self, FAULTS, Fault};
use crate::referees::{judge, text as pdf_text};
use crate::support::{page_count, raster_page, repository, today};

pub(crate) fn request(event: &Path, list: &Path, out: &Path) -> Request {
    Request {
        event: event.to_owned(),
        recipients: list.to_owned(),
        mappings: Vec::new(),
        out: Some(out.to_owned()),
        dry_run: false,
        skip_faulty: false,
        late: false,
        resume: false,
        shard: Shard { number: 1, of: 1 },
        options: Options {
            max_pages: 500,
            sides: 1,
            back: None,
            code: None,
            cover: true,
            each: false,
            labels: Vec::new(),
            envelopes: Vec::new(),
            call_list: false,
            today: today(),
        },
    }
}

pub(crate) fn run(request: &Request) -> Outcome {
    letters(request, &|_, _| {}).unwrap()
}

/// What a dry run finds in a case's list.
pub(crate) fn dry_run(event: &Path, list: &Path, case: &Path) -> Vec<Diagnostic> {
    let mut request = request(event, list, case);
    // The path that findings show is the same on every machine.
    request.recipients = list.strip_prefix(repository()).unwrap().to_owned();
    request.dry_run = true;
    run(&request).findings
}

/// No cell of the list stands in a text.
pub(crate) fn assert_masked(said: &str, list: &Path) {
    let bytes = std::fs::read(list).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for cell in text.lines().skip(1).flat_map(|line| line.split(';')) {
        let cell = cell.trim();
        if cell.chars().count() > 5 && !["norsk", "engelsk", "English"].contains(&cell) {
            assert!(!said.contains(cell), "{} shows {cell}:\n{said}", list.display());
        }
    }
}

fn bolig() -> PathBuf {
    repository().join("events/bolig")
}

fn written(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("liste.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn file(outcome: &Outcome, name: &str) -> Vec<u8> {
    std::fs::read(outcome.folder.join(name)).unwrap()
}

/// The names of files of a kind.
fn files<'o>(outcome: &'o Outcome, kind: &str) -> Vec<&'o str> {
    let summary = outcome.summary.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.findings));
    let files = summary.files.iter().filter(|file| file.kind == kind);
    files.map(|file| file.name.as_str()).collect()
}

fn rows(ranges: &[String]) -> BTreeSet<u32> {
    oppslag::letter::rows::parse(ranges).unwrap().into_iter().collect()
}

#[test]
fn every_fault_of_five_thousand_rows_is_found_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let list = people::list(5000, 33, &[]);
    let path = written(folder.path(), &list.csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.dry_run = true;
    let outcome = run(&request);
    let with = |faults: &[Fault]| -> BTreeSet<String> {
        let people = list.people.iter().filter(|p| p.fault.is_some_and(|f| faults.contains(&f)));
        people.map(|person| person.row.to_string()).collect()
    };
    use Fault::*;
    for (code, faults) in [
        ("incomplete-address", &[NoName, NoStreet, NoPostcode, BadPostcode][..]),
        ("address-outside-window", &[TooLong]),
        ("unprintable-address", &[NoGlyph]),
        ("duplicate-recipient", &[Twice, AlmostTwice]),
        ("unknown-recipient-language", &[NoLanguage, OtherLanguage, StrangeLanguage]),
        ("unclear-recipient-value", &[]),
        ("national-id-in-recipients", &[]),
    ] {
        let found: BTreeSet<String> = outcome
            .findings
            .iter()
            .filter(|finding| finding.check.code == code)
            .map(|finding| finding.text("row").unwrap().to_owned())
            .collect();
        assert_eq!(found, with(faults), "{code}");
    }
    let faulty = list.people.iter().filter(|person| person.fault.is_some()).count();
    assert!((140..=160).contains(&faulty), "3 % of 5,000: {faulty}");
    assert!(!outcome.folder.exists(), "a dry run writes nothing");

    // With faults in it the list is not printed, unless they are to be left out.
    request.dry_run = false;
    assert!(run(&request).summary.is_none());
    assert!(!outcome.folder.exists());
    request.skip_faulty = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors());
    let summary = outcome.summary.unwrap();
    let number = |faults: &[Fault]| -> BTreeSet<u32> {
        with(faults).iter().map(|row| row.parse().unwrap()).collect()
    };
    assert_eq!(rows(&summary.left_out["reserved"]), number(&[Reserved]));
    assert_eq!(rows(&summary.left_out["duplicate"]), number(&[Twice]));
    let faults = [NoName, NoStreet, NoPostcode, BadPostcode, TooLong, NoGlyph];
    assert_eq!(rows(&summary.left_out["faulty"]), number(&faults));
    let left: BTreeSet<u32> = summary.left_out.values().flat_map(|r| rows(r)).collect();
    let printed = rows(&summary.printed);
    assert!(printed.is_disjoint(&left));
    assert_eq!(printed.len() + left.len(), 5000);
    // Each in the language that the row asks for.
    let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
    for person in list.people.iter().filter(|person| printed.contains(&person.row)) {
        *expected.entry(person.language).or_default() += 1;
    }
    let made: BTreeMap<&str, usize> =
        summary.languages.iter().map(|l| (l.language.as_str(), l.recipients)).collect();
    assert_eq!(made, expected);
    assert_eq!(FAULTS.len(), 13);
}

#[test]
fn a_workbook_is_read_as_it_looks() {
    let folder = tempfile::tempdir().unwrap();
    let list = repository().join("tests/letters/list.xlsx");
    let outcome = run(&request(&bolig(), &list, folder.path()));
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let summary = outcome.summary.as_ref().unwrap();
    assert_eq!(summary.list.form, "XLSX");
    assert_eq!(summary.printed, ["2", "4"]);
    let batch = &files(&outcome, "print-batch")[..];
    assert_eq!(batch, ["arabic-green-001-of-001.pdf", "somali-yellow-001-of-001.pdf"]);
    // The postcode of Oslo has its zero again.
    let text = pdf_text(&outcome.folder.join(batch[1]));
    assert!(text.contains("Åse Ødegård\nÅrvollveien 35\n0590 Oslo\n"), "{text}");
}

#[test]
fn columns_with_other_names_are_mapped() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Hvem;Hvor;Nr;By;Tale\nNordmann, Ola;Storgata 1;590;Oslo;so\n";
    let path = written(folder.path(), text);
    let mut request = request(&bolig(), &path, folder.path());
    let missing = run(&request);
    let codes = missing.findings.iter().filter(|f| f.check.code == "missing-recipient-column");
    assert_eq!(codes.count(), 3, "only the town has a usual name");
    let map = |text: &str| text.parse().unwrap();
    request.mappings = ["name=hvem", "street=B", "postcode=Nr", "language=E"].map(map).to_vec();
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let text = pdf_text(&outcome.folder.join("somali-yellow-001-of-001.pdf"));
    assert!(text.contains("Ola Nordmann\nStorgata 1\n0590 Oslo\n"), "{text}");
    assert!("street".parse::<oppslag::letter::columns::Mapping>().is_err());
    assert!("shoe=B".parse::<oppslag::letter::columns::Mapping>().is_err());
}

#[test]
fn a_batch_looks_like_letters_that_were_made_whole() {
    let folder = tempfile::tempdir().unwrap();
    // A hundred people in every language, and the longest names of each script.
    let list = people::list(100, 0, &[]);
    let mut text = list.csv();
    for (row, (name, tag)) in [
        ("María José;Fernández de la Vega y Rodríguez-Sahagún de Todos los Santos", "es"),
        ("محمد عبد الرحمن;الأحمد الحسيني الموسوي الخفاجي", "ar"),
        ("ዮሃንስ ገብረመድህን;ሃይለስላሴ ተኽለሃይማኖት ወልደገብርኤል", "ti"),
        ("குமரன் சிவகுமார்;சுந்தரமூர்த்தி ராமநாதன்", "ta"),
        ("Олександра;Шевченко-Коваленко-Бондаренко-Мельниченко", "uk"),
        ("小明;王", "zh-Hans"),
        ("I;Li", "ur"),
    ]
    .into_iter()
    .enumerate()
    {
        text.push_str(&format!(
            "{name};Kari Nordmann;Ole Brumms vei {row};0590;Oslo;;{tag};;;\r\n"
        ));
    }
    let path = written(folder.path(), &text);
    let mut request = request(&bolig(), &path, &folder.path().join("batches"));
    request.options.code = Some(Code::Qr);
    let batches = run(&request);
    request.out = Some(folder.path().join("each"));
    request.options.each = true;
    let each = run(&request);
    assert!(!batches.has_errors() && !each.has_errors());
    let window = (15.0, 44.0, 105.0, 35.0);
    let mut compared = 0;
    for name in files(&batches, "print-batch") {
        let pdf = Pdf::new(file(&batches, name)).unwrap();
        let pages = pdf.pages().len();
        // Rows in the order of the pages, from what stands at the address.
        for page in 1..pages {
            let (width, height, batch) = raster_page(&pdf, page, 150.0);
            assert_in_window(&batch, width, window);
            let letter = whole_letter(&each, name, page);
            let whole = raster_page(&Pdf::new(std::fs::read(&letter).unwrap()).unwrap(), 0, 150.0);
            assert_eq!((width, height), (whole.0, whole.1));
            assert_same(&batch, &whole.2, width, &format!("{name}, page {page}"));
            // The code says which sheet it is.
            if page == 1 || page == pages - 1 {
                let (sharp_width, _, sharp) = raster_page(&pdf, page, 300.0);
                let px = |mm: f64| (mm / 25.4 * 300.0) as usize;
                let code: Vec<Vec<u8>> = (px(43.0)..px(62.0))
                    .map(|y| (px(188.5)..px(208.0)).map(|x| sharp[y * sharp_width + x]).collect())
                    .collect();
                let read = decode(&code);
                let stem = name.split("-of-").next().unwrap().to_uppercase();
                let sheet = format!("{stem}/{page:05}/{:05}/", pages - 1);
                assert!(read.starts_with(&sheet), "{read} is not {sheet}");
                // Another renderer sees no difference either.
                let ours = by_cairo(&batches.folder.join(name), page + 1);
                let theirs = by_cairo(&letter, 1);
                let what = format!("{name}, page {page}, by cairo");
                assert_same(&ours.1, &theirs.1, ours.0, &what);
            }
            compared += 1;
        }
    }
    assert!(compared >= 107, "{compared}");
}

/// Two pages of 150 dpi differ by no more than one of 256 greys, but for what only batches have: code
/// and counter at the right edge.
fn assert_same(a: &[u8], b: &[u8], width: usize, what: &str) {
    assert_eq!(a.len(), b.len(), "{what}");
    let mm = |mm: f64| (mm / 25.4 * 150.0).round() as usize;
    // A sheet of A4 ends within the last column of pixels.
    let own =
        |x: usize, y: usize| x > mm(172.0) && (mm(43.0)..mm(81.0)).contains(&y) || x + 1 == width;
    for (index, (a, b)) in a.iter().zip(b).enumerate() {
        let (x, y) = (index % width, index / width);
        assert!(own(x, y) || a.abs_diff(*b) <= 1, "{what}: {x}, {y}: {a} {b}");
    }
}

/// A page of a PDF in greys at 150 dpi, by poppler with cairo.
fn by_cairo(pdf: &Path, page: usize) -> (usize, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("page");
    let page = page.to_string();
    let status = std::process::Command::new("pdftocairo")
        .args(["-r", "150", "-gray", "-png", "-singlefile", "-f", &page, "-l", &page])
        .args([pdf, &picture])
        .status()
        .expect("poppler is missing: run tests/referee/install.sh");
    assert!(status.success());
    let grey = image::open(picture.with_extension("png")).unwrap().to_luma8();
    (grey.width() as usize, grey.into_raw())
}

/// The whole letter that is printed on a page of a batch. Batches are sorted by postcode, letters
/// abroad last.
fn whole_letter(each: &Outcome, batch: &str, page: usize) -> PathBuf {
    use std::sync::{Mutex, OnceLock};
    static ORDER: OnceLock<Mutex<BTreeMap<String, Vec<String>>>> = OnceLock::new();
    let summary = each.summary.as_ref().unwrap();
    let order = ORDER.get_or_init(|| {
        let journal = std::fs::read_to_string(each.folder.join("journal.jsonl")).unwrap();
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in journal.lines() {
            let done: oppslag::letter::summary::Done = serde_json::from_str(line).unwrap();
            for file in done.files {
                all.entry(file.language.unwrap()).or_default().push(file.name);
            }
        }
        Mutex::new(all)
    });
    let order = order.lock().unwrap();
    let tag = summary
        .languages
        .iter()
        .map(|l| l.language.as_str())
        .find(|tag| batch.starts_with(&stem(tag)))
        .unwrap();
    // Copies of one recipient follow each other in the batch.
    let list = std::fs::read_to_string(each.folder.ancestors().nth(3).unwrap().join("liste.csv"));
    let list = list.unwrap();
    let copies = |name: &str| {
        let row: usize = name[5..12].parse().unwrap();
        let line = list.lines().nth(row - 1).unwrap();
        line.split(';').nth(8).unwrap().parse().unwrap_or(1)
    };
    let names = order[tag].iter().flat_map(|name| std::iter::repeat_n(name, copies(name)));
    each.folder.join(names.clone().nth(page - 1).unwrap())
}

fn stem(tag: &str) -> String {
    let data = oppslag::data::Data::new(None);
    let locale = oppslag::locale::load(&data, tag).unwrap();
    let name = locale.name_in("en").to_lowercase().replace('å', "a");
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join("-")
        + "-"
}

/// All ink in the window's rectangle below the return address lies so far from its sides that a sheet
/// may slide in its envelope.
fn assert_in_window(grey: &[u8], width: usize, window: (f64, f64, f64, f64)) {
    let (left, top, wide, high) = window;
    let pixel = |mm: f64| mm / 25.4 * 150.0;
    let mut bounds = (f64::MAX, f64::MAX, 0.0f64, 0.0f64);
    for y in pixel(top + 7.0) as usize..pixel(top + high) as usize {
        for x in pixel(left - 10.0) as usize..pixel(left + wide + 5.0) as usize {
            if grey[y * width + x] < 200 {
                let (x, y) = (x as f64 / 150.0 * 25.4, y as f64 / 150.0 * 25.4);
                bounds = (bounds.0.min(x), bounds.1.min(y), bounds.2.max(x), bounds.3.max(y));
            }
        }
    }
    assert!(bounds.0 >= left + 4.5 && bounds.2 <= left + wide - 4.5, "{bounds:?}");
    assert!(bounds.1 >= top + 7.5 && bounds.3 <= top + high - 2.0, "{bounds:?}");
    assert!(bounds.3 - bounds.1 > 5.0, "there is an address: {bounds:?}");
}

fn decode(rows: &[Vec<u8>]) -> String {
    let (height, width) = (rows.len(), rows[0].len());
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| rows[y][x]);
    let grids = image.detect_grids();
    grids.first().expect("a code").decode().unwrap().1
}

#[test]
fn batches_are_split_sorted_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(120, 0, &["so", "nb"]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.max_pages = 20;
    let outcome = run(&request);
    let batches = files(&outcome, "print-batch");
    assert!(batches.contains(&"somali-yellow-001-of-004.pdf"), "{batches:?}");
    assert!(batches.iter().any(|name| name.starts_with("norwegian-bokmal-white-001-of-")));
    let mut postcodes = Vec::new();
    for name in batches.iter().filter(|name| name.starts_with("somali")) {
        let text = pdf_text(&outcome.folder.join(name));
        assert!(page_count(&file(&outcome, name)) <= 21, "cover sheet and twenty pages");
        let cover = text.split('\u{c}').next().unwrap();
        assert!(cover.contains("Skilleark") && cover.contains("gul"), "{cover}");
        for page in text.split('\u{c}').skip(1).filter(|page| page.contains("Postboks 313")) {
            let oslo = page.lines().find(|line| line.ends_with(" Oslo") && line.len() == 9);
            postcodes.extend(oslo.map(|line| line[..4].parse::<u32>().unwrap()));
        }
    }
    assert!(postcodes.len() > 40, "{postcodes:?}");
    assert!(postcodes.is_sorted(), "{postcodes:?}");

    // Both sides: a blank back or another language, and each letter on a sheet of its own.
    let sheets = page_count(&file(&outcome, "somali-yellow-001-of-004.pdf")) - 1;
    request.options.max_pages = 40;
    request.options.sides = 2;
    request.options.back = Some("nb".to_owned());
    let outcome = run(&request);
    let name = "somali-yellow-001-of-004.pdf";
    assert_eq!(page_count(&file(&outcome, name)), 2 * (sheets + 1));
    let text = pdf_text(&outcome.folder.join(name));
    let pages: Vec<&str> = text.split('\u{c}').collect();
    assert!(pages[1].trim().is_empty(), "the back of the cover sheet");
    assert!(pages[3].contains("Hei!") && !pages[2].contains("Hei!"), "{}", pages[3]);
    // Files of the run before are gone.
    assert_eq!(std::fs::read_dir(&outcome.folder).unwrap().count(), {
        outcome.summary.as_ref().unwrap().files.len() + 2
    });
}

#[test]
fn labels_envelopes_and_call_lists_hold_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let list = people::list(50, 0, &["so", "ar"]);
    let path = written(folder.path(), &list.csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.labels = vec!["l7160".to_owned(), "l7163".to_owned()];
    request.options.envelopes = vec!["c5".to_owned(), "dl".to_owned()];
    request.options.call_list = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors(), "{:?}", outcome.findings);
    let pages = |name: &str| page_count(&file(&outcome, name));
    assert_eq!(pages("labels-l7160-001.pdf"), 3);
    assert_eq!(pages("labels-l7163-001.pdf"), 4);
    assert_eq!(pages("envelopes-c5-001.pdf"), 50);
    assert_eq!(pages("envelopes-dl-001.pdf"), 50);
    let calls = file(&outcome, "calls-somali-yellow.csv");
    assert!(calls.starts_with(b"\xef\xbb\xbfRad;Navn;Telefon\n"));
    let somali = list.people.iter().filter(|person| person.language == "so").count();
    assert_eq!(calls.iter().filter(|byte| **byte == b'\n').count(), somali + 1);
    let script = pdf_text(&outcome.folder.join("calls-somali-yellow.pdf"));
    let script = script.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(script.contains("Waxaan ka soo wacayaa NAV."), "{script}");
    let note = pdf_text(&outcome.folder.join("cover-note.pdf"));
    let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(note.contains("onsdag 5. mai 2027") && note.contains("mandag 26. april"), "{note}");
    assert_eq!(pages("cover-note.pdf"), 1);
    // What is for paper has no tags, and the summary says so.
    let summary = outcome.summary.as_ref().unwrap();
    assert!(summary.files.iter().all(|file| !file.tagged && file.standards.is_empty()));
}

#[test]
fn letters_for_digital_post_are_accessible() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(24, 0, &[]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.each = true;
    let outcome = run(&request);
    let names = files(&outcome, "letter");
    assert_eq!(names.len(), 24);
    let paths: Vec<PathBuf> = names.iter().map(|name| outcome.folder.join(name)).collect();
    let verdicts = judge(&paths);
    assert_eq!(verdicts.len(), 48);
    assert!(verdicts.values().all(Option::is_none), "{verdicts:?}");
    let summary = outcome.summary.as_ref().unwrap();
    let letters = summary.files.iter().filter(|file| file.kind == "letter");
    assert!(letters.clone().all(|file| file.tagged && file.standards == ["PDF/UA-1", "PDF/A-2a"]));
}

#[test]
fn too_late_is_an_error_that_can_be_overruled() {
    let folder = tempfile::tempdir().unwrap();
    let path = written(folder.path(), &people::list(3, 0, &["nb"]).csv());
    let mut request = request(&bolig(), &path, folder.path());
    request.options.today = jiff::civil::date(2027, 5, 5);
    assert!(run(&request).summary.is_some(), "on the last day letters are sent");
    request.options.today = jiff::civil::date(2027, 5, 6);
    let outcome = run(&request);
    assert!(outcome.has_errors() && outcome.summary.is_none());
    request.late = true;
    let outcome = run(&request);
    assert!(!outcome.has_errors() && outcome.summary.is_some());
    let late = outcome.findings.iter().filter(|f| f.check.code == "enclosure-too-late").count();
    assert_eq!(late, 1, "it is still said");
}

#[test]
fn staff_papers_say_everything_in_norwegian() {
    // Every message that the papers use is there in each language of the interface.
    let data = oppslag::data::Data::new(None);
    let ids = |tag: &str| -> BTreeSet<String> {
        let source = data.text(&format!("locales/{tag}/interface.ftl")).unwrap().unwrap();
        let lines = source.text.lines().filter_map(|line| line.split_once(" ="));
        lines.map(|(id, _)| id.to_owned()).filter(|id| !id.starts_with(' ')).collect()
    };
    let nb = ids("nb");
    assert_eq!(ids("nn"), nb);
    assert_eq!(ids("en"), nb);
    for folder in ["src/letter", "src/bin/oppslag"] {
        for entry in std::fs::read_dir(repository().join(folder)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for word in text.split('"').skip(1).step_by(2) {
                let own = ["letters-", "note-", "calls-", "verify-"];
                if own.iter().any(|start| word.starts_with(start))
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
                    && !word.ends_with('-')
                {
                    assert!(nb.contains(word), "{word}");
                }
            }
        }
    }
}
