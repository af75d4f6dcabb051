//! Programs that judge our files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

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
    let output = Command::new(verapdf()).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
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
    let python = verapdf().with_file_name("venv/bin/python");
    let program = "import json,jsonschema,sys
schema,document=(json.load(open(path)) for path in sys.argv[1:])
validator=jsonschema.validators.validator_for(schema)(schema)
print(*(error.message for error in validator.iter_errors(document)),sep='\\n')";
    let output = Command::new(python).args(["-c", program]).arg(schema_file).arg(file).output();
    let output = output.expect("jsonschema is missing: run tests/referee/install.sh");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// What a program in Python says that works with the Translate Toolkit, which is how Weblate reads
/// and writes termbases, and with lxml.
pub(crate) fn python(program: &str, args: &[&Path]) -> String {
    let python = verapdf().with_file_name("venv/bin/python");
    let output = Command::new(python).args(["-c", program]).args(args).output();
    let output = output.expect("Python is missing: run tests/referee/install.sh");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text of a PDF, by poppler.
pub(crate) fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw"]).arg(pdf).arg("-").output();
    let output = output.expect("poppler is missing: run tests/referee/install.sh");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
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
/// [`letters`]: in each line it gives them from left to right, with marks of direction between them.
pub(crate) fn arabic_words(text: &str) -> Vec<String> {
    let mark = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let words = text.lines().flat_map(|line| {
        let words = line.split(|c: char| c.is_whitespace() || mark(c)).map(letters);
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
    let output = Command::new("node").arg("-e").arg(program).args(locales).output();
    let output = output.expect("Node is missing: its Intl is the oracle for CLDR");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| {
            let mut parts = line.split('\t').map(str::to_owned);
            (parts.next().unwrap(), parts.collect())
        })
        .collect()
}
