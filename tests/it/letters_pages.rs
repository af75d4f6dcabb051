//! What stands on the pages of a print batch, beside letters that were made whole.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use hayro::hayro_syntax::Pdf;
use oppslag::jobs::letters::code::Code;
use oppslag::jobs::letters::request::Outcome;
use tempfile::TempDir;

use crate::letters::{bolig, file, files, request, run, written};
use crate::people;
use crate::referees::by_cairo;
use crate::support::raster_page;

/// Batches of a list, and the letter that was made whole for each of their pages, by language.
struct Both {
    batches: Outcome,
    whole: BTreeMap<String, Vec<PathBuf>>,
    _folder: TempDir,
}

fn both() -> &'static Both {
    static BOTH: OnceLock<Both> = OnceLock::new();
    BOTH.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let list = list();
        let path = written(folder.path(), &list);
        let mut request = request(&bolig(), &path, &folder.path().join("batches"));
        request.options.code = Some(Code::Qr);
        request.options.greet = true;
        let batches = run(&request);
        request.out = Some(folder.path().join("each"));
        request.options.each = true;
        let each = run(&request);
        assert!(!batches.has_errors() && !each.has_errors());
        Both { batches, whole: whole_letters(&each, &list), _folder: folder }
    })
}

/// A hundred people in every language, and the longest names of each script.
fn list() -> String {
    let mut text = people::list(100, 0, &[]).csv();
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
    text
}

/// A test for each language, so that they run side by side.
macro_rules! a_batch_looks_like_letters_that_were_made_whole {
    ($($name:ident: $tag:literal,)+) => {
        mod a_batch_looks_like_letters_that_were_made_whole {
            $(#[test] fn $name() { super::compare($tag); })+

            #[test]
            fn in_every_language() {
                let whole = &super::both().whole;
                assert_eq!(whole.keys().collect::<Vec<_>>(), [$($tag),+]);
                assert!(whole.values().map(Vec::len).sum::<usize>() >= 107);
            }
        }
    };
}

a_batch_looks_like_letters_that_were_made_whole! {
    ar: "ar", ckb: "ckb", en: "en", es: "es", fa: "fa", kmr: "kmr", nb: "nb", nn: "nn", pl: "pl", se: "se",
    so: "so", ta: "ta", ti: "ti", uk: "uk", ur: "ur", zh_hans: "zh-Hans",
}

fn compare(tag: &str) {
    let Both { batches, whole, .. } = both();
    let window = (15.0, 44.0, 105.0, 35.0);
    let mut letters = whole[tag].iter();
    let stem = stem(tag);
    for name in files(batches, "print-batch").iter().filter(|name| name.starts_with(&stem)) {
        let pdf = Pdf::new(file(batches, name)).unwrap();
        let pages = pdf.pages().len();
        for page in 1..pages {
            let (width, height, batch) = raster_page(&pdf, page, 150.0);
            assert_in_window(&batch, width, window);
            let letter = letters.next().unwrap();
            let whole = raster_page(&Pdf::new(std::fs::read(letter).unwrap()).unwrap(), 0, 150.0);
            assert_eq!((width, height), (whole.0, whole.1));
            assert_same(&batch, &whole.2, width, &format!("{name}, page {page}"));
            if page == 1 || page == pages - 1 {
                let stem = name.split("-of-").next().unwrap().to_uppercase();
                let sheet = format!("{stem}/{page:05}/{:05}/", pages - 1);
                let read = code(&pdf, page);
                assert!(read.starts_with(&sheet), "{read} is not {sheet}");
                // Another renderer sees no difference either.
                let ours = by_cairo(&batches.folder.join(name), page + 1);
                let theirs = by_cairo(letter, 1);
                let what = format!("{name}, page {page}, by cairo");
                assert_same(&ours.1, &theirs.1, ours.0, &what);
            }
        }
    }
    assert_eq!(letters.next(), None, "{tag}: a letter that is on no page");
}

/// What the code of a page says: which sheet it is.
fn code(pdf: &Pdf, page: usize) -> String {
    let (width, _, sharp) = raster_page(pdf, page, 300.0);
    let px = |mm: f64| (mm / 25.4 * 300.0) as usize;
    let row = |y: usize| (px(188.5)..px(208.0)).map(|x| sharp[y * width + x]).collect();
    decode(&(px(43.0)..px(62.0)).map(row).collect::<Vec<Vec<u8>>>())
}

/// Two pages of 150 dpi differ by no more than one of 256 greys, but for what only batches have: code
/// and counter at the right edge.
pub(crate) fn assert_same(a: &[u8], b: &[u8], width: usize, what: &str) {
    assert_eq!(a.len(), b.len(), "{what}");
    let mm = |mm: f64| (mm / 25.4 * 150.0).round() as usize;
    // A sheet of A4 ends within the last column of pixels.
    let own = |x: usize, y: usize| {
        let code = x > mm(186.0) && (mm(43.0)..mm(62.0)).contains(&y);
        let counter = x > mm(150.0) && (mm(74.0)..mm(81.0)).contains(&y);
        code || counter || x + 1 == width
    };
    for (index, (a, b)) in a.iter().zip(b).enumerate() {
        let (x, y) = (index % width, index / width);
        assert!(own(x, y) || a.abs_diff(*b) <= 1, "{what}: {x}, {y}: {a} {b}");
    }
}

/// Everybody's whole letter by language, as often as it is printed, in the order of the pages of batches:
/// sorted by postcode, letters abroad last.
fn whole_letters(each: &Outcome, list: &str) -> BTreeMap<String, Vec<PathBuf>> {
    // Copies of one recipient follow each other in the batch.
    let copies = |name: &str| -> usize {
        let row: usize = name[5..12].parse().unwrap();
        list.lines().nth(row - 1).unwrap().split(';').nth(8).unwrap().parse().unwrap_or(1)
    };
    let journal = std::fs::read_to_string(each.folder.join("journal.jsonl")).unwrap();
    let mut all: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for line in journal.lines() {
        let done: oppslag::jobs::letters::journal::summary::Done =
            serde_json::from_str(line).unwrap();
        for file in done.files {
            let letters = std::iter::repeat_n(each.folder.join(&file.name), copies(&file.name));
            all.entry(file.language.unwrap()).or_default().extend(letters);
        }
    }
    all
}

fn stem(tag: &str) -> String {
    let data = oppslag::content::data::Data::new(None);
    let locale = oppslag::content::locale::load(&data, tag).unwrap();
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
