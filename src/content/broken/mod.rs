//! What somebody did who wrote TOML that is none: the cause as a word that the message selects on, where it
//! is, and the line as it should be. The parser tells where it could not go on, which is seldom the same.

pub(crate) mod value;

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, Error};

use crate::content::broken::value::quoted;
use crate::finding::diagnostic::{Diagnostic, Place};
use crate::finding::rules;
use crate::finding::source::SourceFile;

/// Characters that nobody sees and that are no blanks in TOML.
const INVISIBLE: [char; 7] =
    ['\u{a0}', '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{202f}', '\u{feff}'];

/// One finding a line: what the parser says after the first fault of a line follows from it.
pub(crate) fn findings(source: &Arc<SourceFile>, errors: &[Error]) -> Vec<Diagnostic> {
    let mut all: Vec<(Cause, &str)> = errors
        .iter()
        .map(|error| {
            let at = error.span().map_or(0, |span| span.start);
            (cause(&source.text, at, error), error.message())
        })
        .collect();
    let line = |cause: &Cause| source.position(cause.at.start).0;
    // A heading that is broken is often one that is there already too.
    all.sort_by_key(|(cause, _)| (line(cause), cause.fault == "twice"));
    all.dedup_by_key(|(cause, _)| line(cause));
    let finding = |(cause, reason): (Cause, &str)| {
        Diagnostic::new(&rules::TOML_SYNTAX)
            .at(source, cause.at)
            .with("fault", cause.fault)
            .with("write", cause.write.unwrap_or_else(|| "none".to_owned()))
            .with("reason", reason)
    };
    all.into_iter().map(finding).collect()
}

/// Whether a value or a key is found faulty only because of a fault of the grammar that is told already: in its
/// line, or above it where something was opened and not closed, which takes what stands below.
pub(crate) fn is_told(source: &Arc<SourceFile>, at: usize, found: &[Diagnostic]) -> bool {
    let line = source.position(at).0;
    faults(source, found).any(|(place, fault)| {
        let own = fault != "key" && source.position(place).0 == line;
        own || place < at && ["bracket", "quote"].contains(&fault)
    })
}

/// Whether a text is only what the parser made of a line whose fault is told already: nobody meant it, since the
/// line as it should be does not have it.
pub(crate) fn is_guessed(
    source: &Arc<SourceFile>,
    (text, at): (Option<&str>, usize),
    found: &[Diagnostic],
) -> bool {
    let Some(text) = text else { return false };
    let line = || source.position(at).0;
    told(source, found).any(|(place, finding)| {
        let write = finding.text("write").unwrap_or("none");
        write != "none" && !write.contains(text) && source.position(place).0 == line()
    })
}

/// Whether a key is missing only because of such a fault: somebody has written it.
pub(crate) fn is_there(source: &Arc<SourceFile>, key: &str, found: &[Diagnostic]) -> bool {
    let named = |line: &str| {
        let rest = line.trim_start().strip_prefix(key).map(str::trim_start);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    };
    faults(source, found).next().is_some() && source.text.lines().any(named)
}

/// Whether an item came into a list that begins at `list` only because the list is not closed: it stands in a
/// line of its own key.
pub(crate) fn is_taken(
    source: &Arc<SourceFile>,
    list: usize,
    item: usize,
    found: &[Diagnostic],
) -> bool {
    let open = faults(source, found).any(|(place, fault)| place == list && fault == "bracket");
    let line = line_of(&source.text, item);
    let below = !line.contains(&list);
    open && below && source.text.get(line).is_some_and(|line| line.contains('='))
}

/// The faults of the grammar that were found in a file, by their place.
fn faults<'f>(
    source: &'f Arc<SourceFile>,
    found: &'f [Diagnostic],
) -> impl Iterator<Item = (usize, &'f str)> {
    told(source, found).map(|(place, finding)| (place, finding.text("fault").unwrap_or_default()))
}

/// What was found of a file's grammar, by its place.
fn told<'f>(
    source: &'f Arc<SourceFile>,
    found: &'f [Diagnostic],
) -> impl Iterator<Item = (usize, &'f Diagnostic)> {
    let broken = found.iter().filter(|finding| finding.rule == &rules::TOML_SYNTAX);
    broken.filter_map(|finding| match &finding.place {
        Some(Place::Span(own, span)) if own.path == source.path => Some((span.start, finding)),
        _ => None,
    })
}

/// What is wrong in one place.
struct Cause {
    fault: &'static str,
    at: Range<usize>,
    write: Option<String>,
}

fn cause(text: &str, at: usize, error: &Error) -> Cause {
    let line = line_of(text, at);
    if let Some((open, fault)) = unclosed(text, line.start) {
        let own = line_of(text, open);
        let written = text.get(own.clone()).unwrap_or_default().trim_end();
        let close =
            if text.get(open..).is_some_and(|rest| rest.starts_with('{')) { "}" } else { "]" };
        let write = format!("{}{close}", written.trim_end_matches(','));
        // What stood on the lines below is not known.
        let write = sound(write).filter(|_| !written.ends_with(['[', '{', ',']));
        return Cause { fault, at: open..own.start + written.len(), write };
    }
    let own = error.span().unwrap_or(at..at);
    let whole = trimmed(text, &line);
    let (fault, write) = of_line(text.get(whole.clone()).unwrap_or_default(), error.message());
    // The place of the parser is right where the cause is a key, which may be one of another section.
    let at = if ["key", "twice", "other"].contains(&fault) { own } else { whole };
    Cause { fault, at, write: write.and_then(sound) }
}

/// The bytes of the line around a place, without its end.
fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let (before, after) = text.split_at(at);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find(['\n', '\r']).map_or(text.len(), |end| at + end);
    start..end
}

/// The same without the blanks around it.
fn trimmed(text: &str, line: &Range<usize>) -> Range<usize> {
    let own = text.get(line.clone()).unwrap_or_default();
    let start = line.start + (own.len() - own.trim_start().len());
    start..(start + own.trim().len())
}

/// A line that is TOML as it stands.
fn sound(line: String) -> Option<String> {
    DeTable::parse(&line).is_ok().then_some(line)
}

/// Where a bracket, a brace or a text of several lines was opened and not closed before a place.
fn unclosed(text: &str, upto: usize) -> Option<(usize, &'static str)> {
    let mut open: Vec<usize> = Vec::new();
    let mut several: Option<(usize, &str)> = None;
    let mut start = 0;
    for line in text.get(..upto)?.split_inclusive('\n') {
        let mut at = 0;
        // A heading ends with its line.
        let heading = open.is_empty() && several.is_none() && line.trim_start().starts_with('[');
        while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty() && !heading) {
            let here = start + at;
            if let Some((_, mark)) = several {
                at += rest.find(mark).map_or(rest.len(), |end| end + mark.len());
                several = several.filter(|_| !rest.contains(mark));
                continue;
            }
            at += match rest.chars().next() {
                Some('#') | None => rest.len(),
                Some('"' | '\'') => {
                    match ["\"\"\"", "'''"].iter().find(|mark| rest.starts_with(**mark)) {
                        Some(mark) => {
                            several = Some((here, mark));
                            mark.len()
                        }
                        None => quoted(rest).unwrap_or(rest.len()),
                    }
                }
                Some(c @ ('[' | '{')) => {
                    open.push(here);
                    c.len_utf8()
                }
                Some(c) => {
                    if [']', '}'].contains(&c) {
                        open.pop();
                    }
                    c.len_utf8()
                }
            };
        }
        start += line.len();
    }
    several.map(|(at, _)| (at, "quote")).or_else(|| open.first().map(|at| (*at, "bracket")))
}

/// What is wrong with a line, and what it may have been meant to be.
fn of_line(line: &str, reason: &str) -> (&'static str, Option<String>) {
    if reason.contains("carriage return") {
        return ("line-ends", None);
    }
    let outside = value::curled(line);
    if line.contains(INVISIBLE) && reason != "duplicate key" {
        let plain: String =
            line.chars().map(|c| if INVISIBLE.contains(&c) { ' ' } else { c }).collect();
        if DeTable::parse(plain.trim()).is_ok() {
            return ("invisible", Some(plain.trim().to_owned()));
        }
    }
    if ["//", "/*", "<!--", "--", ";"].iter().any(|mark| line.starts_with(mark)) {
        return ("comment", None);
    }
    if line.starts_with('[') {
        return heading(line, reason);
    }
    let (name, value) = match line.split_once('=') {
        Some((name, value)) if !name.contains(['"', '“', '”']) => (name.trim(), value.trim()),
        _ => return without_equals(line),
    };
    if name.ends_with(':') {
        let name = name.trim_end_matches(':').trim_end();
        return ("colon", value::fixed(value).map(|value| format!("{name} = {value}")));
    }
    if !is_key(name) {
        return ("key", None);
    }
    if reason == "duplicate key" {
        return ("twice", None);
    }
    let (fault, write) = value::fault(value, outside);
    (fault, write.map(|value| format!("{name} = {value}")))
}

/// `[[programme]`, `[møte sted]`
fn heading(line: &str, reason: &str) -> (&'static str, Option<String>) {
    let (open, close) = if line.starts_with("[[") { ("[[", "]]") } else { ("[", "]") };
    let own = line.split('#').next().unwrap_or_default().trim();
    let name = own.trim_start_matches('[').trim_end_matches(']').trim();
    let right = format!("{open}{name}{close}");
    match own == right {
        false if !name.contains(['[', ']', ',', '=']) => ("bracket", Some(right)),
        _ if reason == "duplicate key" => ("twice", None),
        _ if !is_key(name) => ("key", None),
        _ => ("other", None),
    }
}

/// `title: Møte`, `venue "arvoll-gard"`
fn without_equals(line: &str) -> (&'static str, Option<String>) {
    let end = line.find(|c: char| !(c.is_alphanumeric() || ['-', '_', '.'].contains(&c)));
    let (name, rest) = line.split_at(end.unwrap_or(line.len()));
    let rest = rest.trim();
    let (fault, value) = match rest.strip_prefix([':', '：']) {
        Some(value) => ("colon", value.trim()),
        None => ("equals", rest),
    };
    if name.is_empty() || !is_key(name) || value.is_empty() {
        return (if fault == "colon" { fault } else { "line" }, None);
    }
    (fault, value::fixed(value).map(|value| format!("{name} = {value}")))
}

/// Whether this can stand before `=` as it is.
fn is_key(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || ['-', '_'].contains(&c);
    let bare = |part: &str| !part.is_empty() && part.chars().all(plain);
    let marked = |part: &str| part.len() > 2 && quoted(part) == Some(part.len());
    name.split('.').map(str::trim).all(|part| bare(part) || marked(part))
}
