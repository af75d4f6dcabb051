//! PO, as gettext, Poedit, Weblate and OmegaT read and write it.
//!
//! Each branch of a plural is an entry of its own: gettext's plurals have no place for a message with two
//! selections, nor for one that says something of its own for 0.

use std::fmt::Write;

use crate::exchange::unit::{Assignment, Unit, UnitState, digest};

/// What stands before the digits of the translation that was sent.
pub(crate) const BASE: &str = "base: ";

/// The file's text.
pub fn export(assignment: &Assignment) -> String {
    let Assignment { title, target, date, words, units, .. } = assignment;
    let mut out = String::new();
    for line in words.head.iter().chain(&words.advice) {
        comment(&mut out, "# ", line);
    }
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in [
        ("Project-Id-Version", title.as_str()),
        ("PO-Revision-Date", &format!("{date} 00:00+0000")),
        ("Language", &target.replace('-', "_")),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        let _ = writeln!(out, "\"{}\\n\"", escaped(&format!("{name}: {value}")));
    }
    for unit in units {
        out.push('\n');
        entry(&mut out, unit, assignment);
    }
    out
}

fn entry(out: &mut String, unit: &Unit, assignment: &Assignment) {
    for line in explanations(unit, assignment) {
        comment(out, "#. ", &line);
    }
    comment(out, "#. ", &format!("{BASE}{}", digest(&unit.target)));
    if unit.state == UnitState::SourceChanged {
        out.push_str("#, fuzzy\n");
    }
    if let Some(before) = &unit.before {
        quoted(out, "#| msgid", before, "#| ");
    }
    quoted(out, "msgctxt", &unit.key.to_string(), "");
    quoted(out, "msgid", &unit.source, "");
    quoted(out, "msgstr", &unit.target, "");
}

/// What is said beside a unit, a line each: notes, words of the glossary, and what stands in the place of its
/// placeables.
pub(crate) fn explanations(unit: &Unit, assignment: &Assignment) -> Vec<String> {
    let words = &assignment.words;
    let mut all = unit.notes.clone();
    let terms = unit.terms.iter().map(|(word, own)| format!("{}: {word} = {own}", words.glossary));
    all.extend(terms);
    let examples = unit.examples.iter();
    all.extend(examples.map(|(code, example)| format!("{}: {code} = {example}", words.example)));
    all
}

fn comment(out: &mut String, sign: &str, text: &str) {
    for line in text.lines() {
        let _ = writeln!(out, "{sign}{}", line.trim());
    }
}

/// A text behind its keyword: a line of the file for each of its own.
fn quoted(out: &mut String, keyword: &str, text: &str, sign: &str) {
    if !text.contains('\n') {
        let _ = writeln!(out, "{keyword} \"{}\"", escaped(text));
        return;
    }
    let _ = writeln!(out, "{keyword} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(out, "{sign}\"{}\"", escaped(line));
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}
