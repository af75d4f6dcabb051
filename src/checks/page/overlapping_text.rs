//! Text whose ink lies on other ink: another text, a mark, a code, a rule, or the edge of a filled shape.

use std::collections::BTreeMap;

use crate::checks::page::text_off_page::tenths;
use crate::checks::subject::{PageSubject, SheetSubject};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::gate::measure::texts::crossings;
use crate::page::compile::overlap::Under;
use crate::page::compile::overset::overset;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    // What has no room lies on what is below it: that is told once, by what has no room.
    if !overset(subject.pages).is_empty() {
        return;
    }
    let mut worst: BTreeMap<(String, String), (f64, Diagnostic)> = BTreeMap::new();
    for overlap in &subject.seen.overlaps {
        let Some(text) = subject.seen.texts.get(overlap.text) else { continue };
        let culprit = subject.culprit(text);
        let (kind, other) = match overlap.under {
            Under::Text(other) => {
                let Some(other) = subject.seen.texts.get(other) else { continue };
                ("text", subject.culprit(other).text)
            }
            Under::Mark(sender) => {
                let Some(sender) = subject.senders.get(sender) else { continue };
                ("mark", sender.name.clone())
            }
            Under::Code => ("code", String::new()),
            Under::Rule => ("rule", String::new()),
            Under::Banner => ("banner", String::new()),
        };
        let key = (culprit.key(), format!("{kind} {other}"));
        if worst.get(&key).is_none_or(|(most, _)| *most < overlap.by) {
            let finding = culprit.named(subject.finding(&rules::OVERLAPPING_TEXT));
            let finding = finding.with("kind", kind).with("other", other);
            worst.insert(key, (overlap.by, finding.with("by", tenths(overlap.by))));
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
}

/// Texts of a page that somebody made, as far as a PDF says where they are.
pub(crate) fn judge(subject: &SheetSubject, found: &mut Vec<Diagnostic>) {
    let Some(texts) = &subject.texts else { return };
    let mut worst: BTreeMap<(&str, &str), (f64, Diagnostic)> = BTreeMap::new();
    for crossing in crossings(texts) {
        let run = |at: usize| texts.runs.get(at);
        let (Some(one), Some(other)) = (run(crossing.runs.0), run(crossing.runs.1)) else {
            continue;
        };
        let key = (one.text.as_str(), other.text.as_str());
        if worst.get(&key).is_none_or(|(most, _)| *most < crossing.by) {
            let finding = subject.text_finding(&rules::OVERLAPPING_TEXT, one);
            let finding = finding.with("kind", "text").with("other", other.text.trim());
            worst.insert(key, (crossing.by, finding.with("by", tenths(crossing.by))));
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
}
