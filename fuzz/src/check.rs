//! `oppslag check`, in memory for speed and with files for the rest.

use oppslag::finding::policy::Policy;
use std::collections::HashSet;
use std::path::Path;

use oppslag::checks::subject::{FluentSubject, TextPart};
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::finding::selection::Selection;
use oppslag::finding::sink::Sink;
use oppslag::jobs::check::{Outcome, Request};
use oppslag::judge::fluent::Judge;
use oppslag::language::Language;
use oppslag::text::fluent::bundle::Bundle;
use oppslag::text::fluent::{FluentFile, Select};
use oppslag::text::passage::Passage;

use super::{TAGS, header, interface, languages, reports, source, today, write};

/// What separates the original from the translation: no byte of any text.
const BETWEEN: u8 = 0xff;

/// Codes that a file cannot have beside itself, unless something in it stands twice.
const DIFFERENCES: [&str; 8] = [
    "missing-message",
    "missing-attribute",
    "missing-variable",
    "obsolete-message",
    "obsolete-reference",
    "placeable-lost",
    "unknown-variable",
    "missing-translation",
];

/// A language, how to check and how to report; then an original and, after a byte that is no text,
/// its translation. Without one the file is its own translation.
pub fn check_fluent(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    let (output, rest) = header(rest);
    let (original, translation) = split(rest);
    let tag = TAGS[usize::from(choice % 16)];
    let own = choice & 16 != 0;
    let name = if own { "invitation.ftl" } else { "x.ftl" };
    let original = Bundle::new(vec![source(&format!("nb/{name}"), original)], own);
    let bundle =
        Bundle::new(vec![source(&format!("{tag}/{name}"), translation.unwrap_or(rest))], own);
    let findings = judge((&languages().get(tag), &languages().get("nb")), &bundle, &original, own);
    super::fluent::hold(&bundle.files()[0]);
    if translation.is_none() && !own && !has_doubles(&bundle.files()[0]) {
        for finding in &findings {
            let code = finding.rule.code;
            assert!(!DIFFERENCES.contains(&code), "{code} beside itself: {:?}", finding.args);
        }
    }
    let broken = findings.iter().any(|finding| finding.rule.code == "fluent-syntax");
    assert!(broken || !breaks_grammar(&bundle.files()[0]));
    let outcome = Outcome { findings, files: 1, ..Outcome::default() };
    reports(&outcome, interface(choice >> 5), output);
}

/// Whether something was not parsed, or a selection has no default.
fn breaks_grammar(file: &FluentFile) -> bool {
    let parts = file.entries.iter().flat_map(|entry| &entry.parts);
    let whole = |select: &Select| select.variants.iter().any(|(.., default)| *default);
    file.too_deep.is_some()
        || file.short_escape.is_some()
        || !file.errors.is_empty()
        || !parts.flat_map(|part| &part.selects).all(whole)
}

fn split(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    match bytes.iter().position(|byte| *byte == BETWEEN) {
        Some(at) => (&bytes[..at], Some(&bytes[at + 1..])),
        None => (bytes, None),
    }
}

/// Everything that is judged of one file of a folder beside its original.
pub(crate) fn judge(
    (language, original_language): (&Language, &Language),
    bundle: &Bundle,
    original: &Bundle,
    own: bool,
) -> Vec<Diagnostic> {
    let (file, translated) = (&bundle.files()[0], &original.files()[0]);
    let subject = FluentSubject::new(language, bundle, file, own, Some(original), Some(translated));
    let selection = Selection::default();
    finished(with(&selection).file(subject, Some(translated), original_language))
}

fn with(selection: &Selection) -> Judge<'_> {
    Judge { languages: languages(), selection, year: Some(2027), today: today() }
}

fn finished(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(&Policy::default(), Selection::default());
    sink.extend(found);
    sink.finish(true)
}

/// Whether a name stands twice, of which only one can be compared.
fn has_doubles(file: &FluentFile) -> bool {
    let mut names = HashSet::new();
    file.entries.iter().any(|entry| {
        let mut attributes = HashSet::new();
        !names.insert(&entry.id)
            || entry.parts.iter().any(|part| !attributes.insert(&part.attribute))
    })
}

/// A language and how to report; then a text, whose blank lines part its paragraphs, in memory.
pub fn text(bytes: &[u8], _: &Path) {
    let (choice, rest) = header(bytes);
    let (output, rest) = header(rest);
    let language = languages().get(TAGS[usize::from(choice % 16)]);
    let source = source("x.txt", rest);
    let mut passages = Vec::new();
    let mut at = 0;
    for paragraph in source.text.split_inclusive("\n\n") {
        passages.push(Passage::verbatim(paragraph, at));
        at += paragraph.len();
    }
    let parts = passages.iter().filter(|passage| !passage.is_blank());
    let parts: Vec<TextPart> =
        parts.map(|passage| TextPart { passage, id: None, main: true }).collect();
    let mut found = Vec::new();
    with(&Selection::default()).passages(&language, &source, &parts, &mut found);
    let outcome = Outcome { findings: finished(found), files: 1, ..Outcome::default() };
    reports(&outcome, interface(choice >> 5), output);
}

/// A language, a kind of file and how to report; then the file, which is written and checked as on
/// the command line.
pub fn check_files(bytes: &[u8], folder: &Path) {
    let (choice, rest) = header(bytes);
    let (output, rest) = header(rest);
    let tag = TAGS[usize::from(choice % 16)];
    let mut request = Request {
        language: Some(tag.to_owned()),
        release: output >= 128,
        ..Request::new(Vec::new(), today())
    };
    match (choice >> 4) % 4 {
        0 => request.text = Some(String::from_utf8_lossy(rest).into_owned()),
        1 => request.paths.push(folder.join("x.md")),
        2 => request.paths.push(folder.join("x.txt")),
        _ => {
            let (original, translation) = split(rest);
            write(&folder.join("strings/nb/x.ftl"), original);
            write(&folder.join("strings").join(tag).join("x.ftl"), translation.unwrap_or(rest));
            request.language = None;
            request.paths.push(folder.join("strings").join(tag));
        }
    }
    if let Some(path) = request.paths.first().filter(|path| path.extension().is_some()) {
        write(path, rest);
    }
    let outcome = match oppslag::jobs::check::check(&request) {
        Ok(outcome) => outcome,
        Err(error) => panic!("{error}"),
    };
    assert!(outcome.files <= 1);
    reports(&outcome, interface(choice >> 6), output);
}
