//! Text that a frame cuts off.

use std::collections::BTreeMap;

use crate::checks::page::text_off_page::tenths;
use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let mut worst: BTreeMap<String, (f64, Diagnostic)> = BTreeMap::new();
    for text in subject.seen.texts.iter().filter(|text| text.clipped > 0.0) {
        let culprit = subject.culprit(text);
        let key = culprit.key();
        if worst.get(&key).is_none_or(|(most, _)| *most < text.clipped) {
            let finding = culprit.named(subject.finding(&rules::CLIPPED_TEXT));
            worst.insert(key, (text.clipped, finding.with("by", tenths(text.clipped))));
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
}
