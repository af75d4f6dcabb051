//! Findings about the user's content: what is wrong, where, and what to do.
//!
//! A [`Diagnostic`] carries a code and arguments, never a sentence: the sentence lives in
//! `locales/<tag>/checks.ftl` and is written by the report in the reader's language.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::checks::{Check, Selection};
use crate::workspace::Workspace;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look; files are written all the same.
    Warning,
    /// Stops the files that it concerns.
    Error,
}

/// A text file that was read, kept for showing the line of a finding.
#[derive(Debug)]
pub struct SourceFile {
    /// The path as the user would name it, with `/` between its parts.
    pub path: String,
    /// The whole text, UTF-8.
    pub text: String,
    /// Where each line begins, found when it is first asked for.
    lines: OnceLock<Vec<usize>>,
    /// How many characters stand before each block of bytes.
    blocks: OnceLock<Vec<usize>>,
}

/// Characters are counted ahead for blocks of so many bytes.
const BLOCK: usize = 4096;

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

impl SourceFile {
    /// A text under the path that its findings show.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
            blocks: OnceLock::new(),
        }
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        })
    }

    /// The line and the column of a byte, both from 1; columns count characters.
    pub fn position(&self, at: usize) -> (usize, usize) {
        let line = self.lines().partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|line| self.lines().get(line)).copied();
        let start = start.unwrap_or_default();
        (line, self.characters(at).saturating_sub(self.characters(start)) + 1)
    }

    /// How many characters stand before a byte; quick also in a file of one long line.
    fn characters(&self, at: usize) -> usize {
        let starts = |bytes: &[u8]| bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count();
        let bytes = self.text.as_bytes();
        let blocks = self.blocks.get_or_init(|| {
            let mut before = 0;
            let counts = bytes.chunks(BLOCK).map(|block| {
                let here = before;
                before += starts(block);
                here
            });
            counts.collect()
        });
        let block = at / BLOCK;
        let before = blocks.get(block).copied().unwrap_or_else(|| starts(bytes));
        before + bytes.get(block * BLOCK..at).map_or(0, starts)
    }

    /// Whole lines around a byte range: the number of the first, and their text with its place.
    pub fn excerpt(&self, range: &Range<usize>) -> (usize, Range<usize>) {
        let lines = self.lines();
        let first = lines.partition_point(|start| *start <= range.start).saturating_sub(1);
        let last = lines.partition_point(|start| *start < range.end.max(range.start + 1));
        let start = lines.get(first).copied().unwrap_or_default();
        let end = lines.get(last).copied().unwrap_or(self.text.len());
        (first + 1, start..end)
    }
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A byte range in a text file.
    Span(Arc<SourceFile>, Range<usize>),
    /// A file or folder as a whole, by path.
    File(String),
}

impl Place {
    /// The path of the file.
    pub fn path(&self) -> &str {
        match self {
            Place::Span(source, _) => &source.path,
            Place::File(path) => path,
        }
    }

    /// The byte offset in the file; 0 for a file as a whole.
    pub fn offset(&self) -> usize {
        match self {
            Place::Span(_, range) => range.start,
            Place::File(_) => 0,
        }
    }

    /// The byte offset of the end; 0 for a file as a whole.
    pub fn end(&self) -> usize {
        match self {
            Place::Span(_, range) => range.end,
            Place::File(_) => 0,
        }
    }
}

/// What a finding stops when it is an error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Every file of the event.
    Event,
    /// The files of one language, by its tag.
    Language(String),
}

/// An argument of a finding's message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text from the user's data or a fixed word that the message selects on.
    Text(String),
    /// A number.
    Number(f64),
    /// A date, written out in the reader's language.
    Date(Date),
    /// A list, joined in the reader's language.
    List(Vec<String>),
    /// The tag of a language, and its names by the tag of the reader's language.
    Language(String, BTreeMap<String, String>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Number(number)
    }
}
impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Arg::Date(date)
    }
}
impl From<Vec<String>> for Arg {
    fn from(list: Vec<String>) -> Self {
        Arg::List(list)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule that found it.
    pub check: &'static Check,
    /// The severity after the workspace's settings.
    pub severity: Severity,
    /// What it stops when it is an error.
    pub scope: Scope,
    /// Where it is.
    pub place: Option<Place>,
    /// Arguments of the message, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// What to write at that place, where it is certain.
    pub fix: Option<String>,
}

impl Diagnostic {
    /// A finding of `check` with its default severity that concerns the whole event.
    pub fn new(check: &'static Check) -> Self {
        Self {
            check,
            severity: check.severity,
            scope: Scope::Event,
            place: None,
            args: Vec::new(),
            fix: None,
        }
    }

    /// Places the finding at a byte range of a text file.
    pub fn at(mut self, source: &Arc<SourceFile>, range: Range<usize>) -> Self {
        // Some parsers count bytes where others count characters.
        let start = source.text.floor_char_boundary(range.start);
        let end = source.text.ceil_char_boundary(range.end.max(start));
        self.place = Some(Place::Span(source.clone(), start..end));
        self
    }

    /// Places the finding at a file as a whole.
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.place = Some(Place::File(path.into()));
        self
    }

    /// Limits the finding to the files of one language.
    pub fn for_language(mut self, tag: &str) -> Self {
        self.scope = Scope::Language(tag.to_owned());
        self
    }

    /// Says what to write at the place of the finding.
    pub fn fixed_by(mut self, text: Option<String>) -> Self {
        self.fix = text;
        self
    }

    /// The text argument of this name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(key, arg)| match arg {
            Arg::Text(text) if *key == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Adds an argument of the message.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Whether any of the findings is at least this bad.
pub fn any(findings: &[Diagnostic], severity: Severity) -> bool {
    findings.iter().any(|finding| finding.severity >= severity)
}

/// A value that could be used, with what was found while making it.
#[derive(Debug)]
pub struct Warned<T> {
    /// The value; in parts a stand-in where the input was unusable.
    pub value: T,
    /// The findings, in the order in which they were made.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// What was loaded, if it could be used; what was found goes to `found` either way.
    pub fn keep(
        loaded: Result<Self, impl IntoIterator<Item = Diagnostic>>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<T> {
        match loaded {
            Ok(Self { value, diagnostics }) => {
                found.extend(diagnostics);
                Some(value)
            }
            Err(findings) => {
                found.extend(findings);
                None
            }
        }
    }
}

/// A finding that the workspace accepts, for a reason (`[[except]]` in `oppslag.toml`).
#[derive(Debug, Clone)]
pub struct Exception {
    /// The code that is accepted.
    pub code: String,
    /// A part of the path that the finding must have, or nothing for every place.
    pub place: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// Where the exception itself stands, to report it when it no longer applies.
    pub source: Arc<SourceFile>,
    /// The byte range of the code in that file.
    pub span: Range<usize>,
}

/// Collects findings and is the one place where severities and exceptions are applied.
#[derive(Debug, Default)]
pub struct Sink {
    exceptions: Vec<(Exception, bool)>,
    severities: BTreeMap<String, Severity>,
    insisted: Vec<&'static str>,
    selection: Selection,
    findings: Vec<Diagnostic>,
}

impl Sink {
    /// A sink with the severities and exceptions of a workspace, for the checks of `selection`.
    pub fn new(workspace: &Workspace, selection: Selection) -> Self {
        Self {
            exceptions: workspace.exceptions.iter().map(|e| (e.clone(), false)).collect(),
            severities: workspace.severities.clone(),
            selection,
            ..Self::default()
        }
    }

    /// A sink where no workspace is.
    pub fn bare(selection: Selection) -> Self {
        Self { selection, ..Self::default() }
    }

    /// Sets the severity of a check, whatever the workspace says.
    pub fn set_severity(&mut self, check: &Check, severity: Severity) {
        self.severities.insert(check.code.to_owned(), severity);
    }

    /// Lets no workspace accept or weaken what a check finds.
    pub fn insist(&mut self, check: &'static Check) {
        self.insisted.push(check.code);
    }

    /// Takes a finding, unless an exception accepts it or its check was not asked for.
    pub fn push(&mut self, mut finding: Diagnostic) {
        if !self.selection.has(finding.check) {
            return;
        }
        if self.insisted.contains(&finding.check.code) {
            self.findings.push(finding);
            return;
        }
        let path = finding.place.as_ref().map_or("", Place::path);
        for (exception, used) in &mut self.exceptions {
            if exception.code == finding.check.code
                && exception.place.as_deref().is_none_or(|part| path.contains(part))
            {
                *used = true;
                return;
            }
        }
        if let Some(severity) = self.severities.get(finding.check.code) {
            finding.severity = *severity;
        }
        self.findings.push(finding);
    }

    /// Takes many findings.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Diagnostic>) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }

    /// Whether an error stops every file of the event.
    pub fn stops_event(&self) -> bool {
        self.errors().any(|finding| finding.scope == Scope::Event)
    }

    /// Whether an error stops the files of this language.
    pub fn stops_language(&self, tag: &str) -> bool {
        self.errors().any(|finding| match &finding.scope {
            Scope::Event => true,
            Scope::Language(stopped) => stopped == tag,
        })
    }

    /// How many findings each check has made, by its code.
    pub fn counts(&self) -> BTreeMap<String, usize> {
        let mut all = BTreeMap::new();
        for finding in &self.findings {
            *all.entry(finding.check.code.to_owned()).or_default() += 1;
        }
        all
    }

    fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// All findings, each once: by file and place, those without a place first. Exceptions that
    /// accepted nothing are findings themselves, unless `partial` says that only a part was looked
    /// at.
    pub fn finish(mut self, partial: bool) -> Vec<Diagnostic> {
        if !partial {
            for (exception, _) in self.exceptions.iter().filter(|(_, used)| !used) {
                self.findings.push(
                    Diagnostic::new(&crate::checks::reading::UNUSED_EXCEPTION)
                        .at(&exception.source, exception.span.clone())
                        .with("excepted", exception.code.as_str()),
                );
            }
        }
        let key = |finding: &Diagnostic| {
            let place = finding.place.as_ref();
            (
                place.map(|place| place.path().to_owned()),
                place.map(Place::offset),
                finding.check.code,
            )
        };
        self.findings.sort_by_cached_key(key);
        let mut seen = HashSet::new();
        let mut all: Vec<Diagnostic> = Vec::with_capacity(self.findings.len());
        for finding in self.findings {
            // The same findings stand beside each other now.
            if all.last().is_none_or(|last| key(last) != key(&finding)) {
                seen.clear();
            }
            let end = finding.place.as_ref().map(Place::end);
            if seen.insert(format!("{end:?} {:?} {:?}", finding.scope, finding.args)) {
                all.push(finding);
            }
        }
        all
    }
}
