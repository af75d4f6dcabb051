//! `review.toml` and `<tag>.review.toml`: the signatures that stand beside texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::artifact::sha256;
use crate::content::fields::{self, Fields, Located};
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;

/// The word of oneself that somebody has read and approved a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What the original said; nothing for a message that translates none.
    pub source: Option<Read>,
    /// What the translation said.
    pub text: Read,
    /// Who signed.
    pub by: Located<String>,
    /// When.
    pub on: Located<Date>,
    /// Where that stands when staff have written it down for somebody, as in `e-post 3.4.2027`.
    pub evidence: Option<String>,
    /// Hashes of what the glossary said of the terms in it, by concept.
    pub terms: BTreeMap<String, String>,
}

/// A text as it was when it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// What it said.
    pub text: String,
    /// SHA-256 of that.
    pub hash: String,
}

impl Read {
    /// A text that is being signed.
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned(), hash: sha256(text.as_bytes()) }
    }
}

/// An older signature, of a whole language at once. It does not say of what texts, so that nobody can tell
/// whether they have changed since: it stands for none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// Who signed.
    pub by: String,
    /// When.
    pub on: Date,
}

/// The signatures of one file.
#[derive(Debug, Clone, Default)]
pub struct ReviewFile {
    /// The file itself; nothing where there is none.
    pub source: Option<Arc<SourceFile>>,
    /// Signatures by message.
    pub signed: BTreeMap<String, Signature>,
    /// Messages whose signature inside the program an office does not accept.
    pub withdrawn: BTreeSet<String>,
    /// Who made the translation.
    pub translators: Vec<String>,
    /// An older signature of everything.
    pub whole: Option<Whole>,
}

impl ReviewFile {
    /// Reads a file. What is wrong with it is told, and half a signature is none.
    pub fn read(source: &Arc<SourceFile>, found: &mut Vec<Diagnostic>) -> Self {
        let mut fields = fields::parse(source, keys::REVIEW, found);
        let whole = whole(&mut fields, found);
        let translators = fields.texts("translators", found).into_iter().map(|name| name.value);
        let translators = translators.collect();
        let mut file = Self { source: Some(source.clone()), whole, translators, ..Self::default() };
        if let Some(mut outer) = fields.table("signed", found) {
            for (id, value) in outer.rest() {
                match outer.nested(value) {
                    Ok(table) => file.entry(id.value, table, found),
                    Err(span) => outer.invalid(&id.value, span, "table", found),
                }
            }
        }
        fields.finish(found);
        file
    }

    /// Whether somebody of this name made the translation. Names are compared as they are written, but for
    /// capitals and spaces.
    pub fn is_translator(&self, name: &str) -> bool {
        let same =
            |name: &str| name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        self.translators.iter().any(|own| same(own) == same(name))
    }

    fn entry(&mut self, id: String, mut table: Fields<'_>, found: &mut Vec<Diagnostic>) {
        if table.is_empty() {
            // Every message has its place, so that two people who sign different ones write in different lines.
            return;
        }
        if table.flag("withdrawn", found) {
            // What is left of the signature counts no more.
            table.rest();
            self.withdrawn.insert(id);
        } else if let Some(signature) = signature(&mut table, found) {
            self.signed.insert(id, signature);
        }
        table.finish(found);
    }
}

fn signature(table: &mut Fields<'_>, found: &mut Vec<Diagnostic>) -> Option<Signature> {
    let original = table.has("source") || table.has("source-then");
    let source = read(table, ["source", "source-then"], original, found);
    let text = read(table, ["text", "text-then"], true, found);
    let by = line(table, "by", true, found);
    let on = day(table, "on", found);
    let evidence = line(table, "evidence", false, found).map(|text| text.value);
    let mut terms = BTreeMap::new();
    if let Some(mut all) = table.table("terms", found) {
        for (concept, value) in all.rest() {
            match value.get_ref().as_str().filter(|hash| is_hash(hash)) {
                Some(hash) => {
                    terms.insert(concept.value, hash.to_owned());
                }
                None => all.invalid(&concept.value, value.span(), "hash", found),
            }
        }
    }
    if original && source.is_none() {
        return None;
    }
    Some(Signature { source, text: text?, by: by?, on: on?, evidence, terms })
}

/// A hash and the text that it is of. One that somebody has changed by hand is none.
fn read<'a>(
    table: &mut Fields<'a>,
    [hash, text]: [&'a str; 2],
    needed: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<Read> {
    if !needed {
        return None;
    }
    let [hashed, read] = [hash, text].map(|key| {
        let value = table.text(key, found);
        if value.is_none() && !table.was_there(key) {
            table.missing(key, found);
        }
        value
    });
    let (hashed, read) = (hashed?, read?);
    if sha256(read.value.as_bytes()) != hashed.value {
        table.invalid(hash, hashed.span, "hash", found);
        return None;
    }
    Some(Read { text: read.value, hash: hashed.value })
}

/// A text of one line.
fn line<'a>(
    table: &mut Fields<'a>,
    key: &'a str,
    needed: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<Located<String>> {
    let text = table.text(key, found);
    if text.is_none() && needed && !table.was_there(key) {
        table.missing(key, found);
    }
    let text = text?;
    if !is_line(&text.value) {
        let span: Range<usize> = text.span;
        table.invalid(key, span, "line", found);
        return None;
    }
    Some(text)
}

/// A day that must be there.
fn day<'a>(
    table: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> Option<Located<Date>> {
    let day = table.date(key, found);
    if day.is_none() && !table.was_there(key) {
        table.missing(key, found);
    }
    day
}

/// Whether a text is a name or another thing that stands on one line.
pub fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}

/// Whether a text is a SHA-256 in hexadecimal digits.
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// `status = "reviewed"` with `reviewer` and `date`, as files had it before signatures were of messages.
fn whole(fields: &mut Fields<'_>, found: &mut Vec<Diagnostic>) -> Option<Whole> {
    match fields.text("status", found) {
        Some(status) if status.value == "reviewed" => {
            let by = line(fields, "reviewer", true, found);
            let on = day(fields, "date", found);
            Some(Whole { by: by?.value, on: on?.value })
        }
        Some(status) if status.value != "unreviewed" => {
            fields.invalid("status", status.span, "review", found);
            None
        }
        _ => None,
    }
}
