//! Tables for spreadsheets: one row a concept and language, semicolons and a byte order mark, as a
//! Norwegian Excel opens and saves them.
//!
//! Items of a list stand in one cell, with `|` between them; a `|` or `\` of a text has a `\` before
//! it. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV
//! injection), which the import takes away.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use crate::base::suggest::suggest;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::termbase::concepts::{NORWEGIAN, NYNORSK, REVIEW, Termbase};
use crate::termbase::faults::{check_choice, duplicate, incomplete, known_language, not_among};
use crate::termbase::field::{FIELDS, Field, FieldPart, FieldValue, FieldValues, texts};
use crate::termbase::format::Incoming;
use crate::termbase::table::cells::{escaped, items, unguarded};

use crate::termbase::table::cells::guarded;

pub mod cells;

const CONCEPT: &str = "concept";
const LANGUAGE: &str = "language";
const REVIEWED: &str = "review";
/// The columns, in their order.
fn columns() -> impl Iterator<Item = &'static str> {
    [CONCEPT, LANGUAGE, REVIEWED].into_iter().chain(FIELDS.iter().map(|field| field.key))
}

/// The termbase as a table. `tags` are the languages to write.
pub fn export(base: &Termbase, tags: &[String]) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory cannot fail.
    let _ = writer.write_record(columns());
    for (id, sections) in &base.concepts {
        let rows = sections.iter().filter(|(tag, _)| tags.contains(tag));
        let (first, rest): (Vec<_>, Vec<_>) = rows.partition(|(tag, _)| *tag == NORWEGIAN);
        for (tag, entry) in first.into_iter().chain(rest) {
            let review = base.review.get(tag).cloned().unwrap_or_default();
            let mut row = vec![guarded(id), tag.clone(), review];
            row.extend(FIELDS.iter().map(|field| guarded(&cell(entry, field))));
            let _ = writer.write_record(row);
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn cell(entry: &FieldValues, field: &Field) -> String {
    let texts = texts(entry, field.key);
    if field.list {
        texts.iter().map(|text| escaped(text)).collect::<Vec<_>>().join(" | ")
    } else {
        texts.first().cloned().unwrap_or_default()
    }
}

/// What stands between the cells: semicolons, or what other programs and countries write.
fn delimiter(header: &str) -> u8 {
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    [b'\t', b',', b';'].into_iter().max_by_key(count).unwrap_or(b';')
}

/// Whether a text is a table of terms: other tables have no `concept` and `language`.
pub(crate) fn is_table(text: &str) -> bool {
    let header = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let names: Vec<&str> =
        header.split(char::from(delimiter(header))).map(|name| name.trim_matches('"')).collect();
    names.contains(&CONCEPT) && names.contains(&LANGUAGE)
}

/// Reads a table. `tags` are the languages of the workspace.
pub(crate) fn import(
    source: &Arc<SourceFile>,
    tags: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    let text = &source.text;
    let delimiter = delimiter(text.lines().next().unwrap_or_default());
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = reader.records().filter_map(Result::ok);
    let header = rows.next().unwrap_or_default();
    let mut table = TermTable {
        source,
        tags,
        delimiter,
        columns: Vec::new(),
        unknown: BTreeSet::new(),
        incoming: Incoming {
            base: Termbase::default(),
            places: BTreeMap::new(),
            source: source.clone(),
        },
    };
    if !table.header(&header, found) {
        return None;
    }
    let mut seen = BTreeSet::new();
    for row in rows {
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            table.row(&row, &mut seen, found);
        }
    }
    Some(table.incoming)
}

struct TermTable<'a> {
    source: &'a Arc<SourceFile>,
    tags: &'a [String],
    delimiter: u8,
    /// The name of each column; nothing for one that nobody knows.
    columns: Vec<Option<&'static str>>,
    incoming: Incoming,
    /// Languages that do not exist and have been reported.
    unknown: BTreeSet<String>,
}

impl TermTable<'_> {
    fn header(&mut self, header: &StringRecord, found: &mut Vec<Diagnostic>) -> bool {
        let spans = self.spans(header, found);
        for (at, name) in header.iter().enumerate() {
            let name = name.trim();
            let known = columns().find(|column| *column == name);
            if known.is_none() && !name.is_empty() {
                // A column of somebody's own is left out; a misspelt one would be lost.
                let similar = suggest(name, columns());
                let finding = if similar == "none" {
                    Diagnostic::new(&rules::UNKNOWN_DATA_CATEGORY).with("category", name)
                } else {
                    Diagnostic::new(&rules::UNKNOWN_KEY)
                        .with("key", name)
                        .with("suggestion", similar)
                        .with("place", "none")
                };
                found.push(finding.at(self.source, span(&spans, at)));
            } else if known.is_some() && self.columns.contains(&known) {
                found.push(self.broken(span(&spans, at), "twice"));
            }
            self.columns.push(known);
        }
        let missing: Vec<&str> = [CONCEPT, LANGUAGE]
            .into_iter()
            .filter(|name| !self.columns.contains(&Some(*name)))
            .collect();
        for name in &missing {
            found.push(self.broken(0..0, "column").with("column", *name));
        }
        missing.is_empty()
    }

    fn row(
        &mut self,
        row: &StringRecord,
        seen: &mut BTreeSet<(String, String)>,
        found: &mut Vec<Diagnostic>,
    ) {
        let before = found.len();
        let spans = self.spans(row, found);
        if found.len() > before {
            return;
        }
        let whole = spans.first().map_or(0..0, |first| first.start..span(&spans, spans.len()).end);
        if row.len() != self.columns.len() {
            found.push(self.broken(whole, "cells"));
            return;
        }
        let cell = |name| {
            let at = self.columns.iter().position(|column| *column == Some(name))?;
            Some((unguarded(row.get(at)?.trim()), span(&spans, at)))
        };
        let Some((id, id_span)) = cell(CONCEPT).filter(|(id, _)| !id.is_empty()) else {
            found.push(incomplete(self.source, whole, "id"));
            return;
        };
        let Some((tag, tag_span)) = cell(LANGUAGE).filter(|(tag, _)| !tag.is_empty()) else {
            found.push(incomplete(self.source, whole, "language"));
            return;
        };
        let Some(tag) =
            known_language(tag, self.tags, self.source, tag_span, &mut self.unknown, found)
        else {
            return;
        };
        if !seen.insert((id.to_owned(), tag.to_owned())) {
            found.push(duplicate(self.source, id_span, id, tag));
            return;
        }
        if let Some((review, span)) = cell(REVIEWED).filter(|(review, _)| !review.is_empty()) {
            self.review(tag, review, span, found);
        }
        let entry = self.entry(tag, row, &spans, found);
        if tag == NORWEGIAN && entry.get("term").is_some_and(FieldValue::is_empty) {
            found.push(incomplete(self.source, id_span.clone(), "term"));
        }
        self.incoming.places.entry(id.to_owned()).or_insert(id_span);
        self.incoming.base.entry(id, tag).extend(entry);
    }

    /// Whether somebody has signed a language's words.
    fn review(&mut self, tag: &str, review: &str, span: Range<usize>, found: &mut Vec<Diagnostic>) {
        if !REVIEW.contains(&review) {
            found.push(not_among(REVIEWED, &REVIEW, self.source, span));
        } else if tag != NORWEGIAN {
            let known = self.incoming.base.review.entry(tag.to_owned());
            // One concept that nobody has signed is enough.
            let unsigned = |known: &mut String| {
                if review == REVIEW[0] {
                    review.clone_into(known);
                }
            };
            known.and_modify(unsigned).or_insert_with(|| review.to_owned());
        }
    }

    /// What a row says of its concept in its language.
    fn entry(
        &self,
        tag: &str,
        row: &StringRecord,
        spans: &[Range<usize>],
        found: &mut Vec<Diagnostic>,
    ) -> FieldValues {
        let parts: &[FieldPart] = match tag {
            NORWEGIAN => &[FieldPart::Word, FieldPart::Concept],
            NYNORSK => &[FieldPart::Word, FieldPart::Rendering],
            _ => &[FieldPart::Rendering],
        };
        let mut entry = FieldValues::new();
        for field in FIELDS {
            let column = self.columns.iter().position(|column| *column == Some(field.key));
            let Some(at) = column else { continue };
            let text = unguarded(row.get(at).unwrap_or_default());
            if !parts.contains(&field.part) {
                if !text.trim().is_empty() {
                    found.push(self.broken(span(spans, at), "language"));
                }
            } else if field.list {
                entry.insert(field.key, FieldValue::List(items(text)));
            } else if text.trim().is_empty() {
                entry.insert(field.key, FieldValue::Text(String::new()));
            } else if check_choice(field, text, self.source, span(spans, at), found) {
                entry.insert(field.key, FieldValue::Text(text.to_owned()));
            }
        }
        entry
    }

    fn broken(&self, span: Range<usize>, fault: &str) -> Diagnostic {
        Diagnostic::new(&rules::CSV_SYNTAX).at(self.source, span).with("fault", fault)
    }

    /// The byte range of each cell, which the reader does not tell. It also forgives a quotation
    /// mark that nothing closes, which swallows all rows after it.
    fn spans(&self, row: &StringRecord, found: &mut Vec<Diagnostic>) -> Vec<Range<usize>> {
        let start = row.position().map_or(0, |position| position.byte() as usize);
        let bytes = self.source.text.as_bytes();
        // The reader's rows begin before the line break of the one before, if it was "\r\n".
        let skipped = bytes.get(start..).unwrap_or_default();
        let start = start + skipped.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
        let (mut from, mut quoted) = (start, false);
        let mut all = Vec::new();
        for (at, byte) in bytes.iter().enumerate().skip(start) {
            match byte {
                // Inside, two marks stand for one: they close and open again.
                b'"' if at == from || bytes.get(from) == Some(&b'"') => quoted = !quoted,
                byte if !quoted && (*byte == self.delimiter || matches!(byte, b'\r' | b'\n')) => {
                    all.push(from..at);
                    from = at + 1;
                    if *byte != self.delimiter {
                        return all;
                    }
                }
                _ => {}
            }
        }
        if quoted {
            found.push(self.broken(from..from + 1, "quote"));
        }
        all.push(from..bytes.len());
        all
    }
}

fn span(spans: &[Range<usize>], at: usize) -> Range<usize> {
    spans.get(at).or(spans.last()).cloned().unwrap_or(0..0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::termbase::field::one;

    fn base() -> Termbase {
        let mut base = Termbase::default();
        let mut put = |id: &str, tag: &str, key: &'static str, value: FieldValue| {
            base.entry(id, tag).insert(key, value);
        };
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let list = |all: &[&str]| FieldValue::List(all.iter().map(|t| (*t).to_owned()).collect());
        put("appeal", "ar", "preferred", list(&["شكوى"]));
        put("appeal", "nb", "term", text("klage"));
        put("appeal", "nb", "explanation", text("=1+1; \"så\""));
        put("appeal", "so", "preferred", list(&["rafcaan", "a|b"]));
        base.review.insert("so".to_owned(), REVIEW[1].to_owned());
        base
    }

    /// Excel takes a file for UTF-8 by its mark alone, and semicolons for columns in Norway.
    #[test]
    fn a_table_opens_in_a_norwegian_excel() {
        let tags = ["nb", "so"].map(str::to_owned);
        let table = export(&base(), &tags);
        let lines: Vec<&str> = table.split("\r\n").collect();
        assert!(lines[0].starts_with("\u{feff}concept;language;review;term;"), "{}", lines[0]);
        assert!(lines[1].starts_with("appeal;nb;;klage;"), "{}", lines[1]);
        assert!(lines[1].contains(";\"'=1+1; \"\"så\"\"\";"), "{}", lines[1]);
        assert!(lines[2].starts_with("appeal;so;reviewed;;"), "{}", lines[2]);
        assert!(lines[2].contains(";rafcaan | a\\|b;"), "{}", lines[2]);
        assert_eq!((lines.len(), lines[3]), (4, ""));
    }

    #[test]
    fn columns_are_parted_as_the_header_has_it() {
        for (header, wanted) in [
            ("a;b;c", b';'),
            ("a,b,c", b','),
            ("a\tb\tc", b'\t'),
            ("a;b,c;d", b';'),
            ("a,b;c,d", b','),
            ("a", b';'),
        ] {
            assert_eq!(delimiter(header), wanted, "{header}");
        }
        assert!(is_table("\u{feff}\"concept\",\"language\"\n") && !is_table("navn;adresse\n"));
    }

    /// What a table brings, and the codes of what is found.
    fn read(table: &str) -> (Termbase, Vec<&'static str>) {
        let tags = ["nb", "nn", "so", "ar"].map(str::to_owned);
        let source = Arc::new(SourceFile::new("terms.csv", table));
        let mut found = Vec::new();
        let incoming = import(&source, &tags, &mut found);
        let base = incoming.map(|incoming| incoming.base).unwrap_or_default();
        (base, found.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn one_row_that_nobody_signed_is_enough() {
        let head = "concept;language;review;preferred\n";
        for (rows, wanted) in [
            ("a;so;reviewed;x\nb;so;reviewed;y\n", Some("reviewed")),
            ("a;so;reviewed;x\nb;so;unreviewed;y\n", Some("unreviewed")),
            ("a;so;unreviewed;x\nb;so;reviewed;y\n", Some("unreviewed")),
            ("a;so;;x\nb;so;reviewed;y\n", Some("reviewed")),
            ("a;so;;x\n", None),
            ("a;ar;unreviewed;x\nb;so;reviewed;y\n", Some("reviewed")),
        ] {
            let (base, found) = read(&format!("{head}{rows}"));
            assert_eq!(found, [""; 0], "{rows}");
            assert_eq!(base.review.get("so").map(String::as_str), wanted, "{rows}");
        }
        assert_eq!(read(&format!("{head}a;so;signed;x\n")).1.len(), 1);
    }

    #[test]
    fn a_row_that_stands_twice_or_says_too_much_is_told() {
        let head = "concept;language;preferred;term;note\n";
        let (twice, csv) = (rules::DUPLICATE_ENTRY.code, rules::CSV_SYNTAX.code);
        for (rows, found) in [
            ("a;so;x;;\na;ar;y;;\n", vec![]),
            ("a;so;x;;\na;so;y;;\n", vec![twice]),
            ("a;so;x;word;\n", vec![csv]),
            ("a;so;x\n", vec![csv]),
            (";so;x;;\n", vec![rules::INCOMPLETE_ENTRY.code]),
            ("a;;x;;\n", vec![rules::INCOMPLETE_ENTRY.code]),
            ("a;nb;;;\n", vec![rules::INCOMPLETE_ENTRY.code]),
            ("a;tlh;x;;\n", vec![rules::UNKNOWN_LANGUAGE.code]),
        ] {
            assert_eq!(read(&format!("{head}{rows}")).1, found, "{rows}");
        }
        let (base, _) = read(&format!("{head}a;so;'=x | y;;'-n\na;so;z;;\na;nb;;'=w;\n"));
        assert_eq!(
            texts(&base.concepts["a"]["so"], "preferred"),
            ["=x", "y"],
            "the first row stays"
        );
        assert_eq!(one(&base.concepts["a"]["so"], "note"), "-n");
        assert_eq!(one(&base.concepts["a"]["nb"], "term"), "=w");
        let comma = read("concept,language,preferred\na,so,x\n");
        assert_eq!(
            (texts(&comma.0.concepts["a"]["so"], "preferred").join(""), comma.1.len()),
            ("x".into(), 0)
        );
    }
}
