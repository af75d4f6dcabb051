//! Programs that judge our files. Whoever needs one asks here, and a test that asks fails where the program
//! is missing. Files of tests that do not name this one need nothing but cargo: `tests/run.sh --quick` runs them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use image::RgbImage;

use crate::support::repository;

/// veraPDF's runner, put there by `tests/referee/install.sh`.
fn verapdf() -> PathBuf {
    let set = std::env::var_os("OPPSLAG_REFEREE").map(PathBuf::from);
    let path = set.unwrap_or_else(|| {
        let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap();
        cache.unwrap_or(home.join(".cache")).join("oppslag/referee/verapdf-referee")
    });
    assert!(path.is_file(), "veraPDF is missing: run tests/referee/install.sh ({path:?})");
    path
}

/// veraPDF's verdicts: for each file and profile nothing, or the failed rules.
pub(crate) fn judge(files: &[PathBuf]) -> BTreeMap<(PathBuf, String), Option<String>> {
    String::from_utf8(said(Command::new(verapdf()).args(files)).stdout)
        .unwrap()
        .lines()
        .map(|line| {
            let parts: Vec<&str> = line.split('\t').collect();
            let fault = (parts[2] != "ok").then(|| parts[2..].join(" "));
            ((PathBuf::from(parts[0]), parts[1].to_owned()), fault)
        })
        .collect()
}

/// What a JSON document has against a schema, by Python's jsonschema; nothing when all is well.
pub(crate) fn schema_errors(schema: &serde_json::Value, document: &serde_json::Value) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (schema_file, file) = (folder.path().join("schema"), folder.path().join("document"));
    std::fs::write(&schema_file, schema.to_string()).unwrap();
    std::fs::write(&file, document.to_string()).unwrap();
    let program = "import json,jsonschema,sys
schema,document=(json.load(open(path)) for path in sys.argv[1:])
validator=jsonschema.validators.validator_for(schema)(schema)
print(*(error.message for error in validator.iter_errors(document)),sep='\\n')";
    python(program, &[&schema_file, &file]).trim().to_owned()
}

/// What a program in Python says that works with the Translate Toolkit, which is how Weblate reads
/// and writes termbases, and with lxml.
pub(crate) fn python(program: &str, args: &[&Path]) -> String {
    let mut command = Command::new(verapdf().with_file_name("venv/bin/python"));
    String::from_utf8(said(command.args(["-c", program]).args(args)).stdout).unwrap()
}

/// What a screen reader is told of each PDF, in its order, by PDFium; all in one process.
pub(crate) fn structures(pdfs: &[PathBuf]) -> BTreeMap<PathBuf, String> {
    told("structure.py", pdfs)
}

/// What each PDF says aloud, by its tags alone, by pikepdf; all in one process.
pub(crate) fn transcripts(pdfs: &[PathBuf]) -> BTreeMap<PathBuf, String> {
    told("transcript.py", pdfs)
}

/// The text of each PDF as MuPDF copies it; all in one process.
pub(crate) fn by_mupdf(pdfs: &[PathBuf]) -> BTreeMap<PathBuf, String> {
    told("extracted.py", pdfs)
}

/// What a program of `tests/referee` says of each PDF.
fn told(program: &str, pdfs: &[PathBuf]) -> BTreeMap<PathBuf, String> {
    let mut command = Command::new(verapdf().with_file_name("venv/bin/python"));
    let said =
        said(command.arg(repository().join("tests/referee").join(program)).args(pdfs)).stdout;
    let all: BTreeMap<PathBuf, String> = serde_json::from_slice(&said).unwrap();
    assert_eq!(all.len(), pdfs.len());
    all
}

/// Glyphs of the PDFs of a folder that stand in the margin that printers leave white, or on glyphs of another
/// line, by PDFium: a line each.
pub(crate) fn misplaced_glyphs(folder: &Path) -> Vec<String> {
    let mut command = Command::new(verapdf().with_file_name("venv/bin/python"));
    let program = repository().join("tests/referee/glyphs.py");
    let said = String::from_utf8(said(command.arg(program).arg(folder)).stdout).unwrap();
    said.lines().map(str::to_owned).collect()
}

/// The output of a program that must be there and end well.
fn said(command: &mut Command) -> Output {
    let output = command.output();
    let output =
        output.unwrap_or_else(|_| panic!("run tests/referee/install.sh: {command:?} cannot start"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {}: {complaint}", command.get_program(), output.status);
    output
}

/// The text of a PDF, by poppler.
pub(crate) fn text(pdf: &Path) -> String {
    String::from_utf8(said(Command::new("pdftotext").arg("-raw").arg(pdf).arg("-")).stdout).unwrap()
}

/// What one of poppler's programs writes of a PDF to its standard output.
pub(crate) fn poppler(program: &str, args: &[&str], pdf: &Path) -> Vec<u8> {
    said(Command::new(program).args(args).arg(pdf).arg("-")).stdout
}

/// The words of each page with their boxes, as poppler writes them.
pub(crate) fn boxes(pdf: &Path) -> String {
    String::from_utf8(poppler("pdftotext", &["-bbox"], pdf)).unwrap()
}

/// What poppler knows of each page of a PDF.
pub(crate) fn page_information(pdf: &Path) -> Vec<u8> {
    said(Command::new("pdfinfo").args(["-f", "1", "-l", "9999"]).arg(pdf)).stdout
}

/// What a PDF says of itself, its days as ISO writes them, by poppler.
pub(crate) fn information(pdf: &Path) -> String {
    let output = said(Command::new("pdfinfo").arg("-isodates").arg(pdf));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The text of a PDF in the order of its layout, by poppler, which must have nothing to complain of.
pub(crate) fn laid_out_text(pdf: &Path) -> String {
    let output = said(Command::new("pdftotext").arg(pdf).arg("-"));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Part of a PDF's first page by poppler: dots per inch, and left, top, width and height in pixels.
pub(crate) fn drawn(pdf: &Path, dpi: u32, crop: Option<[u32; 4]>) -> RgbImage {
    let mut command = Command::new("pdftoppm");
    command.args(["-singlefile", "-r", &dpi.to_string()]);
    if let Some(crop) = crop {
        for (option, value) in ["-x", "-y", "-W", "-H"].iter().zip(crop) {
            command.args([option, value.to_string().as_str()]);
        }
    }
    let (width, height, pixels) = pixmap(&said(command.arg(pdf)).stdout, b"P6");
    RgbImage::from_raw(width, height, pixels).unwrap()
}

/// Width, height and pixels of a picture in the simplest of formats, which costs no packing: three numbers
/// after the format's name, then the pixels.
fn pixmap(bytes: &[u8], format: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut parts = bytes.splitn(5, |byte| byte.is_ascii_whitespace());
    assert_eq!(parts.next(), Some(format));
    let mut number = || std::str::from_utf8(parts.next().unwrap()).unwrap().parse().unwrap();
    let (width, height, _): (u32, u32, u32) = (number(), number(), number());
    (width, height, parts.next().unwrap().to_vec())
}

/// The width and the greys of a page of a PDF at 150 dpi, by poppler, which does not hint fonts here.
pub(crate) fn by_splash(pdf: &Path, page: usize) -> (usize, Vec<u8>) {
    let mut command = Command::new("pdftoppm");
    let output = said(command.args(single(page)).arg(pdf));
    let (width, _, pixels) = pixmap(&output.stdout, b"P5");
    (width as usize, pixels)
}

/// The same by poppler with cairo.
pub(crate) fn by_cairo(pdf: &Path, page: usize) -> (usize, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("pdftocairo");
    command.args(single(page)).args(["-tiff", "-tiffcompression", "none"]);
    said(command.arg(pdf).arg(folder.path().join("page")));
    let picture = std::fs::File::open(folder.path().join("page.tif")).unwrap();
    let mut picture = tiff::decoder::Decoder::new(picture).unwrap();
    let (width, _) = picture.dimensions().unwrap();
    let tiff::decoder::DecodingResult::U8(pixels) = picture.read_image().unwrap() else {
        panic!("greys of eight bits were asked for")
    };
    (width as usize, pixels)
}

fn single(page: usize) -> Vec<String> {
    let page = page.to_string();
    ["-r", "150", "-gray", "-singlefile", "-f", &page, "-l", &page].map(str::to_owned).to_vec()
}

/// Runs a command line with each of some arguments, two at a time, by GNU parallel.
pub(crate) fn in_parallel(line: &str, arguments: &[&str]) {
    let mut command = Command::new("parallel");
    said(command.args(["--will-cite", "-j", "2", line, ":::"]).args(arguments));
}

/// The names of weekdays by ICU4C: for each locale the seven days from Monday 10 May 2027.
pub(crate) fn weekdays(locales: &[&str]) -> BTreeMap<String, Vec<String>> {
    intl(
        r#"l => {
            const f = new Intl.DateTimeFormat(l, { weekday: "long", timeZone: "UTC" });
            return [...Array(7).keys()].map(d => f.format(Date.UTC(2027, 4, 10 + d)));
        }"#,
        locales,
    )
}

/// How much of a date is written.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Style {
    Full,
    Long,
    Weekday,
}

/// A date by ICU4C in each locale, in the Gregorian calendar and with Latin digits.
pub(crate) fn dates(
    locales: &[&str],
    date: jiff::civil::Date,
    style: Style,
) -> BTreeMap<String, String> {
    let style = match style {
        Style::Full => "dateStyle: 'full'",
        Style::Long => "dateStyle: 'long'",
        Style::Weekday => "weekday: 'long'",
    };
    let options = format!("{style}, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'");
    let program =
        format!("l => [new Intl.DateTimeFormat(l, {{ {options} }}).format(new Date('{date}'))]");
    intl(&program, locales).into_iter().map(|(locale, mut said)| (locale, said.remove(0))).collect()
}

/// Languages in Arabic script.
pub(crate) const ARABIC: [&str; 4] = ["ar", "fa", "ur", "ckb"];

/// The letters of a word in the order of their numbers: where one glyph stands for several letters,
/// poppler gives them in the order in which it found them.
pub(crate) fn letters(word: &str) -> String {
    let mut all: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    all.sort();
    all.into_iter().collect()
}

/// The words of poppler's text in Arabic script, in the order in which people read them, each as
/// [`letters`]: in each line it gives them from left to right, with marks of direction around them and around
/// the pieces of those that have a ligature.
pub(crate) fn arabic_words(text: &str) -> Vec<String> {
    let words = text.lines().flat_map(|line| {
        let words = line.split(char::is_whitespace).map(letters);
        let mut words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        words.reverse();
        words
    });
    words.collect()
}

/// The plural category of each number by ICU4C.
pub(crate) fn plurals(locales: &[&str], numbers: &[u32]) -> BTreeMap<String, Vec<String>> {
    let program = format!("l => {numbers:?}.map(n => new Intl.PluralRules(l).select(n))");
    intl(&program, locales)
}

/// What a function of JavaScript from a locale to a list says for each locale.
fn intl(function: &str, locales: &[&str]) -> BTreeMap<String, Vec<String>> {
    let program = format!(
        "for (const l of process.argv.slice(1)) console.log([l, ...({function})(l)].join('\\t'))"
    );
    String::from_utf8(said(Command::new("node").arg("-e").arg(program).args(locales)).stdout)
        .unwrap()
        .lines()
        .map(|line| {
            let mut parts = line.split('\t').map(str::to_owned);
            (parts.next().unwrap(), parts.collect())
        })
        .collect()
}

#[test]
fn no_other_file_starts_a_referee() {
    let own = Path::new("referees.rs");
    let mut read = 0;
    for file in walkdir::WalkDir::new(repository().join("tests/it")).into_iter().flatten() {
        if file.path().extension().is_some_and(|kind| kind == "rs") && !file.path().ends_with(own) {
            let text = std::fs::read_to_string(file.path()).unwrap();
            let started = text.split("Command::new(\"").skip(1);
            let others: Vec<&str> = started
                .map(|rest| rest.split('"').next().unwrap())
                // What belongs to every system that the tests run on is no referee.
                .filter(|name| !["sh", "bash", "git"].contains(name))
                .collect();
            assert_eq!(others, [""; 0], "{}", file.path().display());
            read += 1;
        }
    }
    assert!(read > 20, "{read}");
}
