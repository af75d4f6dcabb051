//! The program keeps the rules that it holds others to: every message of every code, the words of its pages
//! and of its help, and every explanation go through the glossary, the limits of sentences and words, and LIX,
//! in bokmål and nynorsk. Words that must be there all the same stand in `tests/own-rules.toml` with the reason.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::cli::{oppslag, out};
use crate::support::repository;

/// What is looked for in the program's own words.
const CHECKS: &str = "jargon,metaphor,unexplained-abbreviation,long-sentence,long-word,hard-to-read,\
                      shouting,stray-whitespace,replacement-character,child-as-interpreter";

/// A word that must be there.
struct Exception {
    code: String,
    file: String,
    text: String,
}

fn exceptions() -> Vec<Exception> {
    let path = repository().join("tests/own-rules.toml");
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let all = file["except"].as_array().unwrap().iter();
    all.map(|one| {
        let text = |key: &str| one[key].as_str().unwrap().to_owned();
        assert!(text("reason").len() > 10, "{}", text("text"));
        Exception { code: text("code"), file: text("file"), text: text("text") }
    })
    .collect()
}

/// Everything that the program says in a language.
fn files(tag: &str) -> Vec<String> {
    let own = ["checks", "help", "interface", "keys", "web"];
    let mut all: Vec<String> = own.iter().map(|name| format!("locales/{tag}/{name}.ftl")).collect();
    let folder = format!("docs/checks/{tag}");
    let texts = std::fs::read_dir(repository().join(&folder)).unwrap();
    let names = texts.map(|text| text.unwrap().file_name().into_string().unwrap());
    all.extend(names.map(|name| format!("{folder}/{name}")));
    all.sort();
    all
}

fn findings(tag: &str) -> Vec<Value> {
    let files = files(tag);
    let mut args = vec!["check", "--lang", tag, "--only", CHECKS, "--output", "json"];
    args.extend(files.iter().map(String::as_str));
    let run = oppslag(repository(), &args);
    let report: Value = serde_json::from_str(&out(&run)).unwrap();
    report["findings"].as_array().unwrap().clone()
}

/// The line that a finding points at.
fn line(finding: &Value) -> String {
    let path = finding["path"].as_str().unwrap_or_default();
    let number = finding["line"].as_u64().unwrap_or_default() as usize;
    let text = std::fs::read_to_string(repository().join(Path::new(path))).unwrap_or_default();
    text.lines().nth(number.saturating_sub(1)).unwrap_or_default().to_owned()
}

#[test]
fn the_program_keeps_its_own_rules() {
    let exceptions = exceptions();
    let mut needed = BTreeSet::new();
    let mut broken = Vec::new();
    for tag in ["nb", "nn"] {
        for finding in findings(tag) {
            let (code, path) =
                (finding["code"].as_str().unwrap(), finding["path"].as_str().unwrap());
            let line = line(&finding);
            let fits = |one: &Exception| {
                one.code == code && path.ends_with(&one.file) && line.contains(&one.text)
            };
            match exceptions.iter().position(fits) {
                Some(one) => _ = needed.insert(one),
                None => broken.push(format!("{path}: {code}: {}\n  {line}", finding["message"])),
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    let unneeded = (0..exceptions.len()).filter(|one| !needed.contains(one));
    let unneeded = unneeded.map(|one| &exceptions[one].text).collect::<Vec<_>>();
    assert!(unneeded.is_empty(), "no longer needed: {unneeded:?}");
}

/// Words for one thing, and forms, that the program has settled: none of the others is left.
#[test]
fn one_word_is_used_for_one_thing() {
    let others: [(&str, &[&str]); 2] = [
        (
            "nb",
            &[
                "fila",
                "lista",
                "linja",
                "mappa",
                "ruta",
                "cella",
                "sida",
                "løpeseddel",
                "løpesedler",
                "Meldingen",
                "byte ",
                "Tallet på",
            ],
        ),
        ("nn", &["henne", "lat", "Lat", "tar", "tyder", "også", "Meldinga", "byte ", "feila over"]),
    ];
    for (tag, others) in others {
        for path in files(tag) {
            let text = std::fs::read_to_string(repository().join(&path)).unwrap();
            // Code and names of files are not words.
            let code = |line: &&str| {
                !line.trim_start().starts_with(['#', '`']) && !line.contains("value-")
            };
            for line in text.lines().filter(code) {
                let words = line.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '.');
                let words = words.map(|word| word.trim_end_matches('.')).collect::<Vec<_>>();
                for other in others {
                    let phrase = other.contains(' ');
                    let there = if phrase { line.contains(other) } else { words.contains(other) };
                    assert!(!there || line.contains("byte for byte"), "{path}: {other}: {line}");
                }
            }
        }
    }
}
