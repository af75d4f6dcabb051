//! Offices that nobody has (docs/random-offices.md): whatever their facts are, a page that is written has
//! all its ink where printers print, no text on another and every mark whole. poppler says so, and PDFium, not
//! oppslag.

use std::collections::BTreeMap;
use std::io::Write;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use image::{Rgb, RgbImage};
use oppslag::content::data::Data;
use oppslag::content::template::{self, Size, Template};
use oppslag::finding::rules::Severity;

use crate::referees::{drawn, misplaced_glyphs, poppler};
use crate::support::{all_sizes, repository, request, run};

#[allow(dead_code, unreachable_pub, reason = "its main function is for the command line")]
#[path = "../../examples/random_offices.rs"]
mod random_offices;

use random_offices::{Length, length};

/// The offices that are made, where `OPPSLAG_OFFICES` does not say: a little more than 300 pages.
const OFFICES: RangeInclusive<u64> = 1..=26;
/// Dots per inch at which pages are looked at, and the margin in mm that must stay white: that of office
/// printers, less what a dot blurs.
const DPI: f64 = 100.0;
const MARGIN: f64 = 5.0 - 0.45;
/// The share of the smaller of two words that may lie below the other's box: boxes of words are as high as
/// their font and reach into the lines above and below.
const SHARED: f64 = 0.45;

/// Where lines are meant to run to the edge, in mm: crop marks, the letter's folds and its cut.
fn meant(size: &Size, template: &Template) -> (Vec<f64>, Vec<f64>) {
    let gap = |total: f64, one: f64, count: i64| (total - one * count as f64) / (count + 1) as f64;
    let edges = |total: f64, one: f64, count: i64| -> Vec<f64> {
        let gap = gap(total, one, count);
        let near = (0..count).map(|copy| gap + copy as f64 * (one + gap));
        near.flat_map(|edge| [edge, edge + one]).collect()
    };
    let mut across = Vec::new();
    let mut down = Vec::new();
    if size.columns * size.rows > 1 {
        across = edges(size.width, size.copy_width, size.columns);
        down = edges(size.height, size.copy_height, size.rows);
    }
    for window in template.windows.values() {
        down.extend(&window.folds);
        down.push(size.height - 56.0);
    }
    (across, down)
}

/// Where ink lies in the margin, in mm.
fn ink_in_margin(page: &RgbImage, size: &Size, template: &Template) -> Option<(f64, f64)> {
    let (across, down) = meant(size, template);
    let mm = |pixel: usize| (pixel as f64 + 0.5) * 25.4 / DPI;
    let width = page.width() as usize;
    // Most of a page is white: only what is not is asked where it stands.
    let dark = page.as_raw().chunks_exact(3).enumerate().filter(|(_, pixel)| pixel[0] < 160);
    dark.map(|(at, _)| (mm(at % width), mm(at / width))).find(|(left, top)| {
        let (left, top) = (*left, *top);
        let outside = left < MARGIN
            || top < MARGIN
            || left > size.width - MARGIN
            || top > size.height - MARGIN;
        let near = |edges: &[f64], at: f64| edges.iter().any(|edge| (edge - at).abs() < 1.0);
        outside && !near(&across, left) && !near(&down, top)
    })
}

/// The marks of a page: columns, rows and pixels of each field of their colour, a blue that nothing else has.
fn marks(page: &RgbImage) -> Vec<[u32; 3]> {
    let (width, height) = page.dimensions();
    let is_mark = |x: u32, y: u32| {
        let [r, _, b] = page.get_pixel(x, y).0;
        b > r.saturating_add(12)
    };
    let mut seen = vec![false; (width * height) as usize];
    let mut all = Vec::new();
    let pixels = page.as_raw().chunks_exact(3).enumerate();
    for (at, _) in pixels.filter(|(_, pixel)| pixel[2] > pixel[0].saturating_add(12)) {
        if seen[at] {
            continue;
        }
        let (x, y) = (at as u32 % width, at as u32 / width);
        let (mut open, mut count) = (vec![(x, y)], 0);
        let (mut from, mut to) = ((x, y), (x, y));
        seen[at] = true;
        while let Some((x, y)) = open.pop() {
            count += 1;
            from = (from.0.min(x), from.1.min(y));
            to = (to.0.max(x), to.1.max(y));
            for (x, y) in [(x + 1, y), (x.wrapping_sub(1), y), (x, y + 1), (x, y.wrapping_sub(1))] {
                if x < width && y < height && !seen[(y * width + x) as usize] && is_mark(x, y) {
                    seen[(y * width + x) as usize] = true;
                    open.push((x, y));
                }
            }
        }
        all.push([to.0 - from.0 + 1, to.1 - from.1 + 1, count]);
    }
    // A speck is the edge of a letter beside a colour.
    all.retain(|[.., count]| *count > 30);
    all
}

/// What is wrong with the marks of a page, of senders with these shapes (widths of marks one unit high).
fn spoilt_marks(page: &RgbImage, shapes: &[f64], copies: usize) -> Option<String> {
    let mut seen = marks(page);
    if seen.len() != shapes.len() * copies {
        return Some(format!("{} marks of {} × {copies}", seen.len(), shapes.len()));
    }
    for shape in shapes.iter().flat_map(|shape| std::iter::repeat_n(*shape, copies)) {
        // Each mark has a white bar of a fifth of its height that ends a little before its sides.
        let filled = 1.0 - 0.2 * (shape - 0.08) / shape;
        let fits = seen.iter().position(|[width, height, count]| {
            let (width, height) = (f64::from(*width), f64::from(*height));
            let blur = 2.0 / width.min(height);
            (width / height / shape - 1.0).abs() < 0.04 + blur
                && (f64::from(*count) / (width * height) - filled).abs() < 0.06 + blur
        });
        let Some(fits) = fits else { return Some(format!("no whole mark of {shape}: {seen:?}")) };
        seen.swap_remove(fits);
    }
    None
}

struct Word {
    text: String,
    sides: [f64; 4],
}

fn words(file: &Path) -> Vec<Word> {
    let xml = String::from_utf8(poppler("pdftotext", &["-bbox-layout"], file)).unwrap();
    xml.lines()
        .filter_map(|line| {
            let rest = line.trim().strip_prefix("<word ")?;
            let side = |name: &str| -> Option<f64> {
                rest.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse().ok()
            };
            let text = rest.split('>').nth(1)?.split('<').next()?.to_owned();
            let sides = [side("xMin")?, side("yMin")?, side("xMax")?, side("yMax")?];
            Some(Word { text, sides })
        })
        .collect()
}

/// Two words that lie on each other.
fn on_each_other(words: &[Word]) -> Option<(String, String)> {
    let area = |s: &[f64; 4]| (s[2] - s[0]).max(0.0) * (s[3] - s[1]).max(0.0);
    words.iter().enumerate().find_map(|(at, one)| {
        words[at + 1..].iter().find_map(|other| {
            let (a, b) = (one.sides, other.sides);
            let shared = [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])];
            let whole = area(&a).min(area(&b));
            // In Arabic script a tagged file gives some letters twice.
            let twice = one.text == other.text || whole <= 0.0;
            let wide = shared[2] - shared[0] > 0.0 && shared[3] - shared[1] > 0.0;
            // The box of the date block's day is as high as its font, far above its figures: PDFium
            // looks at these.
            let (tall, other_tall) = (a[3] - a[1], b[3] - b[1]);
            // In Nastaliq poppler begins a word with each letter whose height differs, in a box as high
            // as the font.
            let piece = |text: &str| text.chars().count() == 1 && !text.is_ascii();
            let twice = twice || piece(&one.text) || piece(&other.text);
            let twice = twice || tall > 2.0 * other_tall || other_tall > 2.0 * tall;
            (!twice && wide && area(&shared) > SHARED * whole)
                .then(|| (one.text.clone(), other.text.clone()))
        })
    })
}

/// A file, its template and size, and the shapes of its senders' marks.
struct Page {
    file: PathBuf,
    template: String,
    size: String,
    marks: Vec<f64>,
}

/// What became of an office: how many pages, what was found of them, and what is wrong with those that were
/// written.
struct Office {
    number: u64,
    pages: usize,
    found: Vec<String>,
    wrong: Vec<String>,
}

/// Makes an office and looks at its pages.
fn office(number: u64, templates: &BTreeMap<String, Template>) -> Office {
    let root = tempfile::tempdir().unwrap();
    random_offices::write(number, root.path(), &repository().join("locales")).unwrap();
    let mut request = request(&root.path().join("events/random"), &root.path().join("out"));
    request.pages.sizes = all_sizes();
    let outcome = run(&request);
    let found = outcome.findings.iter().filter(|f| f.rule.severity == Severity::Error);
    let found = found.map(|f| format!("{} {:?}", f.rule.code, f.args)).collect();
    let marks = shapes(root.path());
    let mut wrong = Vec::new();
    for (name, file) in &outcome.files {
        let (template, size) = (file.template.clone(), file.size.clone());
        let page = Page { file: outcome.folder.join(name), template, size, marks: marks.clone() };
        wrong.extend(faults(&page, templates).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    if !outcome.files.is_empty() {
        wrong.extend(misplaced_glyphs(&outcome.folder));
    }
    let wrong = wrong.into_iter().map(|fault| format!("{number}: {fault}")).collect();
    Office { number, pages: outcome.files.len(), found, wrong }
}

/// These offices, as many at once as there are cores. What is wrong is told at once, for a run of hours.
fn offices(numbers: RangeInclusive<u64>) -> Vec<Office> {
    let data = Data::new(Some(repository()));
    let templates = template::load_all(&data, &mut Vec::new());
    let next = AtomicU64::new(*numbers.start());
    let all = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if !numbers.contains(&number) {
                        break;
                    }
                    let office = office(number, &templates);
                    let (pages, found) = (office.pages, office.found.len());
                    // A long run says how far it is.
                    let said =
                        format!("{number}: {pages} pages, {found} findings {:?}", office.wrong);
                    let _ = writeln!(std::io::stderr(), "{said}");
                    all.lock().unwrap().push(office);
                }
            });
        }
    });
    let mut all = all.into_inner().unwrap();
    all.sort_by_key(|office| office.number);
    all
}

/// The shapes of an office's marks, as their pictures state them.
fn shapes(root: &Path) -> Vec<f64> {
    let folders = std::fs::read_dir(root.join("assets/senders")).unwrap();
    let width = |folder: std::io::Result<std::fs::DirEntry>| {
        let logo = std::fs::read_to_string(folder.unwrap().path().join("logo.svg")).unwrap();
        let width = logo.split("width=\"").nth(1).unwrap().split('"').next().unwrap();
        width.parse::<f64>().unwrap() / 100.0
    };
    folders.map(width).collect()
}

/// What poppler sees that is wrong with a page.
fn faults(page: &Page, templates: &BTreeMap<String, Template>) -> Vec<String> {
    let template = &templates[&page.template];
    let size = template.sizes.iter().find(|one| one.id == page.size).unwrap();
    let picture = drawn(&page.file, DPI as u32, None);
    let copies = usize::try_from(size.columns * size.rows).unwrap();
    let ink = ink_in_margin(&picture, size, template).map(|at| format!("ink at {at:?}"));
    let words = on_each_other(&words(&page.file)).map(|pair| format!("{pair:?} on each other"));
    ink.into_iter().chain(words).chain(spoilt_marks(&picture, &page.marks, copies)).collect()
}

#[test]
fn whatever_is_written_is_inside_the_margins_and_not_on_other_text() {
    let asked = std::env::var("OPPSLAG_OFFICES").ok();
    let asked = asked.map(|asked| {
        let (first, last) = asked.split_once('-').unwrap();
        first.parse().unwrap()..=last.parse().unwrap()
    });
    let offices = offices(asked.unwrap_or(OFFICES));
    for (kind, of) in
        [("short", Length::Short), ("usual", Length::Usual), ("absurd", Length::Absurd)]
    {
        let own = || offices.iter().filter(|office| length(office.number) == of);
        let pages: usize = own().map(|office| office.pages).sum();
        let clean = own().filter(|office| office.found.is_empty()).count();
        println!("{kind}: {} offices, {clean} without an error, {pages} pages", own().count());
    }
    let wrong: Vec<String> = offices.iter().flat_map(|office| office.wrong.clone()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(offices.iter().any(|office| office.pages > 0), "no page was looked at");
    // Offices with facts that people have get every page.
    let sensible = || offices.iter().filter(|office| length(office.number) != Length::Absurd);
    let stopped: Vec<_> = sensible().filter(|office| !office.found.is_empty()).collect();
    let told = stopped.iter().map(|office| format!("{}: {:#?}", office.number, office.found));
    let told: Vec<String> = told.collect();
    // Of few offices three may be stopped: the Somali flyer is the fullest, and "Jobb?" alone as the title of
    // a small flyer hangs a third of a millimetre into the margin.
    let most = 3.max(sensible().count() * 3 / 100);
    assert!(stopped.len() <= most, "{}", told.join("\n"));
}

#[test]
fn a_mark_that_is_cut_or_missing_is_seen() {
    let mut page = RgbImage::from_pixel(200, 100, Rgb([255; 3]));
    let mut fill = |from: (u32, u32), to: (u32, u32), colour: [u8; 3]| {
        for (x, y) in (from.1..to.1).flat_map(|y| (from.0..to.0).map(move |x| (x, y))) {
            page.put_pixel(x, y, Rgb(colour));
        }
    };
    fill((10, 10), (90, 50), [0x2A, 0x28, 0x59]);
    fill((12, 20), (88, 28), [255; 3]);
    let whole = page.clone();
    assert_eq!(spoilt_marks(&whole, &[2.0], 1), None);
    assert!(spoilt_marks(&whole, &[2.0], 2).is_some(), "one of two copies");
    assert!(spoilt_marks(&whole, &[1.0], 1).is_some(), "another mark");
    let mut cut = whole.clone();
    (60..90).for_each(|x| (10..50).for_each(|y| cut.put_pixel(x, y, Rgb([255; 3]))));
    assert!(spoilt_marks(&cut, &[2.0], 1).is_some(), "cut");
    let mut covered = whole;
    (30..70).for_each(|x| (28..50).for_each(|y| covered.put_pixel(x, y, Rgb([0; 3]))));
    assert!(spoilt_marks(&covered, &[2.0], 1).is_some(), "covered");
}

#[test]
fn poppler_can_say_no() {
    let word = |text: &str, sides| Word { text: text.to_owned(), sides };
    let apart = [word("a", [0.0, 0.0, 9.0, 5.0]), word("b", [0.0, 4.0, 9.0, 9.0])];
    assert_eq!(on_each_other(&apart), None);
    let together = [word("a", [0.0, 0.0, 9.0, 5.0]), word("b", [3.0, 2.0, 9.0, 7.0])];
    assert!(on_each_other(&together).is_some());
}
