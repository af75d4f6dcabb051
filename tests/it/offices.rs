//! Offices that nobody has (docs/random-offices.md): whatever their facts are, a page that is written has
//! all its ink where printers print, and no text on another. poppler says so, not oppslag.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use oppslag::content::data::Data;
use oppslag::content::template::{self, Size, Template};

use crate::support::{all_sizes, repository, request, run};

#[allow(dead_code, unreachable_pub, reason = "its main function is for the command line")]
#[path = "../../examples/random_offices.rs"]
mod random_offices;

use random_offices::{Length, length};

/// How many pages are looked at.
const PAGES: usize = 300;
/// Findings that say that something has no room.
const GEOMETRY: [&str; 5] =
    ["clipped-text", "overlapping-text", "overset-text", "split-unit", "text-off-page"];
/// Dots per inch at which pages are looked at, and the margin in mm that must stay white: that of office
/// printers, less what a dot blurs.
const DPI: f64 = 72.0;
const MARGIN: f64 = 5.0 - 0.45;
/// The share of the smaller of two words that may lie below the other's box: boxes of words are as high as
/// their font and reach into the lines above and below.
const SHARED: f64 = 0.45;

fn poppler(program: &str, args: &[&str], file: &Path) -> Vec<u8> {
    let output = Command::new(program).args(args).arg(file).arg("-").output().unwrap();
    assert!(output.status.success(), "{program} {}", file.display());
    output.stdout
}

/// The page as grey pixels: width, height, values.
fn pixels(file: &Path) -> (usize, usize, Vec<u8>) {
    let dpi = DPI.to_string();
    let args = ["-gray", "-singlefile", "-r", dpi.as_str()];
    let output = Command::new("pdftoppm").args(args).arg(file).output().unwrap();
    let mut head = output.stdout.splitn(4, |byte| byte.is_ascii_whitespace());
    assert_eq!(head.next().unwrap(), b"P5", "{}", file.display());
    let mut number =
        || std::str::from_utf8(head.next().unwrap()).unwrap().parse::<usize>().unwrap();
    let (width, height) = (number(), number());
    let rest = head.next().unwrap();
    (width, height, rest[rest.len() - width * height..].to_vec())
}

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
fn ink_in_margin(file: &Path, size: &Size, template: &Template) -> Option<(f64, f64)> {
    let (width, height, grey) = pixels(file);
    let (across, down) = meant(size, template);
    let mm = |pixel: usize| (pixel as f64 + 0.5) * 25.4 / DPI;
    (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).find_map(|(x, y)| {
        let (left, top) = (mm(x), mm(y));
        let outside = left < MARGIN
            || top < MARGIN
            || left > size.width - MARGIN
            || top > size.height - MARGIN;
        let near = |edges: &[f64], at: f64| edges.iter().any(|edge| (edge - at).abs() < 1.0);
        let line = near(&across, left) || near(&down, top);
        (outside && !line && grey[y * width + x] < 160).then_some((left, top))
    })
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
            (!twice && wide && area(&shared) > SHARED * whole)
                .then(|| (one.text.clone(), other.text.clone()))
        })
    })
}

/// A file with its template and size.
type Page = (PathBuf, String, String);

/// Makes offices until there are enough pages, which go to `kept`; also what was found of each office.
fn offices(kept: &Path) -> (Vec<Page>, Vec<(Length, Vec<String>)>) {
    let (mut files, mut findings) = (Vec::new(), Vec::new());
    let mut number = 0;
    while files.len() < PAGES && number < 60 {
        number += 1;
        let root = tempfile::tempdir().unwrap();
        random_offices::write(number, root.path(), &repository().join("events/bolig")).unwrap();
        let mut request = request(&root.path().join("events/random"), &root.path().join("out"));
        request.pages.sizes = all_sizes();
        let outcome = run(&request);
        let said = outcome.findings.iter().filter(|f| GEOMETRY.contains(&f.rule.code));
        let said = said.map(|f| format!("office {number}: {} {:?}", f.rule.code, f.args));
        findings.push((length(number), said.collect()));
        for (name, file) in &outcome.files {
            let path = kept.join(format!("{number}-{}", name.replace('/', "-")));
            std::fs::copy(outcome.folder.join(name), &path).unwrap();
            files.push((path, file.template.clone(), file.size.clone()));
        }
    }
    (files, findings)
}

#[test]
fn whatever_is_written_is_inside_the_margins_and_not_on_other_text() {
    let data = Data::new(Some(repository()));
    let templates = template::load_all(&data, &mut Vec::new());
    let kept = tempfile::tempdir().unwrap();
    let (files, findings) = offices(kept.path());
    assert!(files.len() >= PAGES, "only {} pages", files.len());
    let next = AtomicUsize::new(0);
    let wrong = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some((file, template, size)) =
                    files.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    let template = &templates[template];
                    let size = template.sizes.iter().find(|one| one.id == *size).unwrap();
                    let name = file.file_name().unwrap().to_string_lossy().into_owned();
                    if let Some(place) = ink_in_margin(file, size, template) {
                        wrong.lock().unwrap().push(format!("{name}: ink at {place:?}"));
                    }
                    if let Some(pair) = on_each_other(&words(file)) {
                        wrong.lock().unwrap().push(format!("{name}: {pair:?}"));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Offices with facts that people have get every page.
    let stopped: Vec<&String> = findings
        .iter()
        .filter(|(length, _)| *length != Length::Absurd)
        .flat_map(|(_, said)| said)
        .collect();
    assert!(stopped.is_empty(), "{stopped:#?}");
}

#[test]
fn poppler_can_say_no() {
    let word = |text: &str, sides| Word { text: text.to_owned(), sides };
    let apart = [word("a", [0.0, 0.0, 9.0, 5.0]), word("b", [0.0, 4.0, 9.0, 9.0])];
    assert_eq!(on_each_other(&apart), None);
    let together = [word("a", [0.0, 0.0, 9.0, 5.0]), word("b", [3.0, 2.0, 9.0, 7.0])];
    assert!(on_each_other(&together).is_some());
}
