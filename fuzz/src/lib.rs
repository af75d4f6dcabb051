//! What the fuzz targets feed to oppslag, and what must hold whatever they feed it. Each target is a
//! function from bytes, so that the inputs in `regressions/` can be replayed without a fuzzer.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use oppslag::content::data::Data;
use oppslag::content::interface::Interface;
use oppslag::finding::diagnostic::{Diagnostic, Place};
use oppslag::finding::rules::Severity;
use oppslag::finding::source::SourceFile;
use oppslag::jobs::check::Outcome;
use oppslag::language::Languages;
use oppslag::report::{self, Report, github, human, json, junit, sarif};

mod check;
mod exchange;
mod fluent;
mod mutate;
mod page;
mod recipients;
mod signed;
mod termbase;
mod toml;

pub use check::{check_files, check_fluent, text};
pub use exchange::{exchange_docx, exchange_po, exchange_xliff, exchange_xlsx, sentences};
pub use fluent::fluent;
pub use mutate::mutate;
pub use page::page;
pub use recipients::recipients;
pub use signed::{approvals, signatures};
pub use termbase::termbase;
pub use toml::{event, locale, workspace};

/// A target: the input, and a folder that it may write to.
pub type Target = fn(&[u8], &Path);

/// All targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("fluent", fluent),
    ("check_fluent", check_fluent),
    ("check_files", check_files),
    ("text", text),
    ("termbase", termbase),
    ("workspace", workspace),
    ("event", event),
    ("locale", locale),
    ("page", page),
    ("recipients", recipients),
    ("exchange_docx", exchange_docx),
    ("exchange_po", exchange_po),
    ("exchange_xliff", exchange_xliff),
    ("exchange_xlsx", exchange_xlsx),
    ("sentences", sentences),
    ("approvals", approvals),
    ("signatures", signatures),
];

/// The languages that oppslag has.
pub const TAGS: [&str; 16] = [
    "ar", "ckb", "en", "es", "fa", "kmr", "nb", "nn", "pl", "se", "so", "ta", "ti", "uk", "ur",
    "zh-Hans",
];

/// The entry point of a target's binary.
#[macro_export]
macro_rules! target {
    ($name:ident) => {
        libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $crate::$name(bytes, $crate::folder()));

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            let size = libfuzzer_sys::fuzzer_mutate(data, size, max_size);
            $crate::mutate(data, size, max_size, seed)
        });
    };
}

/// A folder of this process, below `TMPDIR`.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::Builder::new().prefix("oppslag-fuzz-").tempdir();
        folder.unwrap_or_else(|error| panic!("no temporary folder: {error}")).keep()
    })
}

/// The day that counts as today.
fn today() -> jiff::civil::Date {
    jiff::civil::date(2027, 1, 15)
}

/// The languages as they come with oppslag.
fn languages() -> &'static Languages {
    static LANGUAGES: OnceLock<Languages> = OnceLock::new();
    LANGUAGES.get_or_init(|| Languages::new(&Data::new(None), []))
}

/// The languages of the interface.
fn interface(number: u8) -> &'static Interface {
    static ALL: OnceLock<Vec<Interface>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let load = |tag: &str| match Interface::new(&Data::new(None), &[tag.to_owned()]) {
            Ok(interface) => interface,
            Err(error) => panic!("{error}"),
        };
        ["nb", "nn", "en"].map(load).into()
    });
    &all[usize::from(number) % all.len()]
}

fn write(path: &Path, bytes: &[u8]) {
    let written = match std::fs::write(path, bytes) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            std::fs::create_dir_all(path.parent().unwrap_or(path))
                .and_then(|()| std::fs::write(path, bytes))
        }
        other => other,
    };
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The first byte, which chooses, and the others.
fn header(bytes: &[u8]) -> (u8, &[u8]) {
    bytes.split_first().map_or((0, bytes), |(first, rest)| (*first, rest))
}

fn source(path: &str, bytes: &[u8]) -> Arc<SourceFile> {
    Arc::new(SourceFile::new(path, String::from_utf8_lossy(bytes)))
}

/// What holds of every finding: it stands inside its file, and has a text that says more than its
/// code.
fn inspect(findings: &[Diagnostic], interface: &Interface) {
    for (number, finding) in findings.iter().enumerate() {
        let code = finding.rule.code;
        if let Some(Place::Span(source, range)) = &finding.place {
            assert!(source.text.get(range.clone()).is_some(), "{code}: {range:?} is no place");
            // Some are enough: it takes longer than all the rest.
            if number < 256 && number % 8 == 0 {
                lines(source, range);
            }
        }
        let message = report::message(finding, interface);
        assert_ne!(message, code, "{code} has no text: {:?}", finding.args);
        assert!(!message.trim().is_empty(), "{code} has an empty text");
    }
}

/// What holds of the lines of a place.
fn lines(source: &SourceFile, range: &Range<usize>) {
    let (start, end) = (source.position(range.start), source.position(range.end));
    assert!(start.0 >= 1 && start.1 >= 1 && start <= end, "{range:?}: {start:?} to {end:?}");
    assert!(end.0 <= source.text.split('\n').count(), "{range:?}: {end:?}");
    let (first, lines) = source.excerpt(range);
    assert_eq!(first, start.0, "{range:?}");
    assert!(source.text.get(lines.clone()).is_some(), "{range:?}: {lines:?}");
    assert!(lines.start <= range.start && range.end <= lines.end, "{range:?}: {lines:?}");
}

/// Makes the report that `choice` names, often none, and reads it again.
fn reports(outcome: &Outcome, interface: &Interface, choice: u8) {
    inspect(&outcome.findings, interface);
    let report = Report { outcome, interface };
    let count = outcome.findings.len();
    let made = |made: Result<String, oppslag::Error>| match made {
        Ok(text) => text,
        Err(error) => panic!("{error}"),
    };
    let parsed = |text: &str| -> serde_json::Value {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
    };
    match choice % 16 {
        0 => {
            let root = parsed(&made(json::report(&report)));
            assert_eq!(root["findings"].as_array().map(Vec::len), Some(count));
            let (errors, warnings) = (&root["summary"]["errors"], &root["summary"]["warnings"]);
            let sum = errors.as_u64().zip(warnings.as_u64()).map(|(a, b)| a + b);
            assert_eq!(sum, Some(count as u64));
        }
        1 => {
            let root = parsed(&made(sarif::report(&report)));
            let results = root["runs"][0]["results"].as_array();
            assert_eq!(results.map_or(0, Vec::len), count);
        }
        2 => {
            let text = made(junit::report(&report));
            let document = roxmltree::Document::parse(&text)
                .unwrap_or_else(|error| panic!("{error}: {text:?}"));
            let failures = document.descendants().filter(|node| node.has_tag_name("failure"));
            let codes: std::collections::BTreeSet<&str> = outcome
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| finding.rule.code)
                .collect();
            assert_eq!(failures.count(), codes.len());
        }
        3 => {
            let text = github::report(&report, &|_| true);
            assert_eq!(text.lines().count(), count, "{text:?}");
            assert!(text.lines().all(|line| line.starts_with("::")), "{text:?}");
        }
        4 => {
            let text = human::report(&outcome.findings, interface, choice >= 128);
            assert_eq!(text.is_empty(), count == 0);
            for finding in &outcome.findings {
                assert!(text.contains(finding.rule.code), "{}: {text}", finding.rule.code);
            }
        }
        _ => {}
    }
}
