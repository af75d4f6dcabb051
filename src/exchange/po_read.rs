//! PO → what came back. Read by hand: no library tells in which line an entry stands, nor bears what tools leave
//! behind (obsolete entries, earlier originals), and each must be told.

use std::sync::Arc;

use crate::exchange::po::BASE;
use crate::exchange::unit::Returned;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;

/// Which text of an entry a line goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Original,
    Translation,
    /// A text that is read and left out, such as a form of a plural.
    Other,
}

/// An entry so far.
#[derive(Debug, Default)]
struct Entry {
    returned: Returned,
    original: Option<String>,
    translated: bool,
    field: Option<Field>,
}

/// Reads a file. Obsolete entries are those that a tool keeps for itself, and are left out.
pub fn read(source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) -> Option<Vec<Returned>> {
    let mut all = Vec::new();
    let mut entry = Entry::default();
    let mut at = 0;
    for whole in source.text.split_inclusive('\n') {
        let line = whole.trim();
        let from = at + (whole.len() - whole.trim_start().len());
        at += whole.len();
        let comment = line.starts_with('#');
        let begins = comment
            || line.is_empty()
            || keyword(line).is_some_and(|(field, _)| match field {
                Field::Context => true,
                Field::Original => entry.field != Some(Field::Context),
                _ => false,
            });
        if begins && entry.translated {
            all.extend(std::mem::take(&mut entry).done());
        }
        if line.is_empty() || line.starts_with("#~") {
            continue;
        }
        if comment {
            entry.comment(line);
            continue;
        }
        let span = from..from + line.len();
        if entry.returned.span.is_empty() {
            entry.returned.span = span.clone();
        }
        if entry.text(line).is_none() {
            found
                .push(Diagnostic::new(&rules::EXCHANGE_SYNTAX).at(source, span).with("kind", "po"));
            return None;
        }
    }
    all.extend(entry.done());
    if all.is_empty() {
        let finding = Diagnostic::new(&rules::EXCHANGE_SYNTAX).in_file(source.path.clone());
        found.push(finding.with("kind", "empty"));
        return None;
    }
    Some(all)
}

/// The keyword that a line begins with, and what follows.
fn keyword(line: &str) -> Option<(Field, &str)> {
    // The longer ones first.
    let all = [
        ("msgctxt", Field::Context),
        ("msgid_plural", Field::Other),
        ("msgid", Field::Original),
        ("msgstr[", Field::Other),
        ("msgstr", Field::Translation),
    ];
    let (word, field) = all.into_iter().find(|(word, _)| line.starts_with(word))?;
    let rest = line.get(word.len()..)?;
    let rest = if word.ends_with('[') { rest.split_once(']')?.1 } else { rest };
    Some((field, rest.trim_start()))
}

impl Entry {
    fn comment(&mut self, line: &str) {
        if let Some(flags) = line.strip_prefix("#,") {
            self.returned.unfinished |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(base) =
            line.strip_prefix("#.").and_then(|rest| rest.trim().strip_prefix(BASE))
        {
            self.returned.base = Some(base.trim().to_owned());
        }
    }

    /// Takes a line with a text.
    fn text(&mut self, line: &str) -> Option<()> {
        let (field, rest) = match keyword(line) {
            Some(known) => known,
            None => (self.field?, line),
        };
        self.field = Some(field);
        let text = unquoted(rest)?;
        match field {
            Field::Context => self.returned.key.push_str(&text),
            Field::Original => self.original.get_or_insert_default().push_str(&text),
            Field::Translation => {
                self.translated = true;
                self.returned.target.push_str(&text);
            }
            Field::Other => self.translated = true,
        }
        Some(())
    }

    /// The entry; nothing for the head of the file.
    fn done(self) -> Option<Returned> {
        let Self { returned, original, .. } = self;
        let head = returned.key.is_empty() && original.as_deref().is_none_or(str::is_empty);
        (!head).then_some(Returned { source: original, ..returned })
    }
}

/// The text between quotation marks.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match letters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}
