//! Where findings are collected.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::finding::diagnostic::{Diagnostic, Place, Scope, Severity};
use crate::finding::source::SourceFile;
use crate::checks::{Check, Selection};
use crate::content::workspace::Workspace;

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
                    Diagnostic::new(&crate::finding::rules::UNUSED_EXCEPTION)
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
