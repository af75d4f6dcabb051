//! Where findings are collected.

use std::collections::{BTreeMap, HashSet};

use crate::finding::diagnostic::{Diagnostic, Place, Scope};
use crate::finding::policy::{Exception, Policy};
use crate::finding::rules::{self, Rule, Severity};
use crate::finding::selection::Selection;

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
    /// A sink with an office's severities and exceptions, for the rules of `selection`.
    pub fn new(policy: &Policy, selection: Selection) -> Self {
        Self {
            exceptions: policy.exceptions.iter().map(|e| (e.clone(), false)).collect(),
            severities: policy.severities.clone(),
            selection,
            ..Self::default()
        }
    }

    /// Sets the severity of a rule, whatever the workspace says.
    pub fn set_severity(&mut self, rule: &Rule, severity: Severity) {
        self.severities.insert(rule.code.to_owned(), severity);
    }

    /// Lets no workspace accept or weaken what breaks a rule.
    pub fn insist(&mut self, rule: &'static Rule) {
        self.insisted.push(rule.code);
    }

    /// Takes a finding, unless an exception accepts it or its rule was not asked for.
    pub fn push(&mut self, mut finding: Diagnostic) {
        if !self.selection.has(finding.rule) {
            return;
        }
        if self.insisted.contains(&finding.rule.code) {
            self.findings.push(finding);
            return;
        }
        let path = finding.place.as_ref().map_or("", Place::path);
        for (exception, used) in &mut self.exceptions {
            if exception.code == finding.rule.code
                && exception.place.as_deref().is_none_or(|part| path.contains(part))
            {
                *used = true;
                return;
            }
        }
        if let Some(severity) = self.severities.get(finding.rule.code) {
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

    /// How many findings each rule has, by its code.
    pub fn counts(&self) -> BTreeMap<String, usize> {
        let mut all = BTreeMap::new();
        for finding in &self.findings {
            *all.entry(finding.rule.code.to_owned()).or_default() += 1;
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
                    Diagnostic::new(&rules::UNUSED_EXCEPTION)
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
                finding.rule.code,
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
