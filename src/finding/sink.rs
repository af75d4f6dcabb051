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

    /// Drops what follows from another finding: a message is missing because its grammar is broken.
    fn drop_consequences(&mut self) {
        let broken = self.findings.iter().filter(|finding| finding.rule == &rules::FLUENT_SYNTAX);
        let broken: HashSet<String> =
            broken.filter_map(|f| Some(f.place.as_ref()?.path().to_owned())).collect();
        self.findings.retain(|finding| {
            let cause = finding.text("broken").filter(|_| finding.rule == &rules::MISSING_MESSAGE);
            cause.is_none_or(|path| !broken.contains(path))
        });
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
        self.drop_consequences();
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::source::SourceFile;

    fn file() -> Arc<SourceFile> {
        Arc::new(SourceFile::new("locales/so/invitation.ftl", "a\nb\nc\n"))
    }

    fn exception(code: &str, place: Option<&str>) -> Exception {
        let place = place.map(str::to_owned);
        let reason = "known".to_owned();
        Exception { code: code.to_owned(), place, reason, source: file(), span: 0..1 }
    }

    fn sink(exceptions: Vec<Exception>, severities: &[(&str, Severity)]) -> Sink {
        let severities = severities.iter().map(|(code, level)| ((*code).to_owned(), *level));
        let policy = Policy { severities: severities.collect(), exceptions };
        Sink::new(&policy, Selection::default())
    }

    fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
        findings.iter().map(|finding| finding.rule.code).collect()
    }

    #[test]
    fn an_exception_holds_for_its_rule_and_its_place() {
        for (place, left) in [
            (None, 0),
            (Some("so/"), 0),
            (Some("locales/so/invitation.ftl"), 0),
            (Some("locales/ar"), 1),
        ] {
            let mut sink = sink(vec![exception("jargon", place)], &[]);
            sink.push(Diagnostic::new(&rules::JARGON).at(&file(), 0..1));
            assert_eq!(sink.findings.len(), left, "{place:?}");
            sink.push(Diagnostic::new(&rules::METAPHOR).at(&file(), 0..1));
            assert_eq!(sink.findings.len(), left + 1, "another rule, {place:?}");
        }
    }

    #[test]
    fn what_is_insisted_on_has_no_exception() {
        let severity = [("jargon", Severity::Warning)];
        let mut sink = sink(vec![exception("national-id-in-recipients", None)], &severity);
        sink.insist(&rules::NATIONAL_ID_IN_RECIPIENTS);
        sink.push(Diagnostic::new(&rules::NATIONAL_ID_IN_RECIPIENTS).in_file("list.csv"));
        assert_eq!(sink.findings.len(), 1);
        assert!(sink.stops_event());
    }

    #[test]
    fn an_office_makes_findings_worse_and_better() {
        let severities = [("jargon", Severity::Error), ("invalid-value", Severity::Warning)];
        let mut sink = sink(Vec::new(), &severities);
        sink.push(Diagnostic::new(&rules::INVALID_VALUE));
        assert!(!sink.stops_event(), "an error may become a warning");
        sink.push(Diagnostic::new(&rules::JARGON));
        assert!(sink.stops_event(), "a warning may become an error");
    }

    #[test]
    fn an_error_stops_what_it_is_about() {
        let mut sink = Sink::default();
        sink.push(Diagnostic::new(&rules::MISSING_MESSAGE).for_language("so"));
        sink.push(Diagnostic::new(&rules::JARGON));
        assert!(sink.stops_language("so") && !sink.stops_language("ar") && !sink.stops_event());
        sink.push(Diagnostic::new(&rules::INVALID_VALUE));
        assert!(sink.stops_language("ar") && sink.stops_event(), "beside a language's error");
    }

    #[test]
    fn findings_are_counted_each() {
        let mut sink = Sink::default();
        sink.extend((0..3).map(|row| Diagnostic::new(&rules::JARGON).with("row", f64::from(row))));
        sink.push(Diagnostic::new(&rules::METAPHOR));
        let counts = [("jargon".to_owned(), 3), ("metaphor".to_owned(), 1)];
        assert_eq!(sink.counts(), BTreeMap::from(counts));
    }

    #[test]
    fn findings_stand_by_file_and_place_and_none_is_told_twice() {
        let mut sink = Sink::default();
        let word = |rule, at: usize, end, word: &str| {
            Diagnostic::new(rule).at(&file(), at..end).with("word", word)
        };
        sink.push(word(&rules::JARGON, 4, 5, "c"));
        sink.push(word(&rules::METAPHOR, 0, 1, "a"));
        sink.push(word(&rules::METAPHOR, 0, 1, "a"));
        sink.push(word(&rules::METAPHOR, 0, 1, "b"));
        sink.push(word(&rules::METAPHOR, 0, 3, "a"));
        sink.push(word(&rules::JARGON, 2, 3, "b"));
        let told = sink.finish(true);
        assert_eq!(codes(&told), ["metaphor", "metaphor", "metaphor", "jargon", "jargon"]);
        let places: Vec<_> =
            told.iter().filter_map(|f| f.place.as_ref()).map(Place::offset).collect();
        assert_eq!(places, [0, 0, 0, 2, 4]);
    }

    #[test]
    fn an_exception_is_unused_only_where_all_was_looked_at() {
        let unused =
            |partial| codes(&sink(vec![exception("jargon", None)], &[]).finish(partial)).len();
        assert_eq!((unused(true), unused(false)), (0, 1));
    }
}
