//! Findings about the user's content: what is wrong, where, and what to do.
//!
//! A [`Diagnostic`] carries a code and arguments, never a sentence: the sentence lives in
//! `locales/<tag>/checks.ftl` and is written by the report in the reader's language.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::suggest::suggest;
use crate::finding::rules::{Rule, Severity};

use crate::finding::source::SourceFile;

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
    pub rule: &'static Rule,
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
    /// A finding of `rule` with its default severity that concerns the whole event.
    pub fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            severity: rule.severity,
            scope: Scope::Event,
            place: None,
            args: Vec::new(),
            fix: None,
        }
    }

    /// A finding of a word that stands for something else, perhaps one of `known`. `argument` is what the
    /// message calls it; `suggestion` is what may have been meant.
    pub fn misspelt<K: AsRef<str>>(
        rule: &'static Rule,
        argument: &'static str,
        word: &str,
        known: impl IntoIterator<Item = K>,
    ) -> Self {
        let known: Vec<K> = known.into_iter().collect();
        let suggestion = suggest(word, known.iter().map(AsRef::as_ref));
        Self::new(rule).with(argument, word).with("suggestion", suggestion)
    }

    /// A finding of a word that is none of `known`, which the message lists too.
    pub fn unknown<K: AsRef<str>>(
        rule: &'static Rule,
        argument: &'static str,
        word: &str,
        known: impl IntoIterator<Item = K>,
    ) -> Self {
        let known: Vec<String> = known.into_iter().map(|one| one.as_ref().to_owned()).collect();
        let there = if known.is_empty() { "none" } else { "some" };
        Self::misspelt(rule, argument, word, &known).with("known", known).with("there", there)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    #[test]
    fn an_error_is_a_warning_too() {
        let error = Diagnostic::new(&rules::INVALID_VALUE);
        let warning = Diagnostic { severity: Severity::Warning, ..error.clone() };
        for (findings, warnings, errors) in [
            (vec![], false, false),
            (vec![warning.clone()], true, false),
            (vec![error.clone()], true, true),
            (vec![warning, error], true, true),
        ] {
            assert_eq!(any(&findings, Severity::Warning), warnings, "{findings:?}");
            assert_eq!(any(&findings, Severity::Error), errors, "{findings:?}");
        }
    }

    #[test]
    fn what_cannot_be_loaded_leaves_all_its_findings() {
        let both = || [&rules::MISSING_KEY, &rules::INVALID_VALUE].map(Diagnostic::new).to_vec();
        let mut found = Vec::new();
        assert_eq!(Warned::<u8>::keep(Err(both()), &mut found), None);
        assert_eq!(found, both());
        let loaded: Result<_, Vec<_>> = Ok(Warned { value: 1, diagnostics: both() });
        assert_eq!(Warned::keep(loaded, &mut found), Some(1));
        assert_eq!(found.len(), 4);
    }
}
