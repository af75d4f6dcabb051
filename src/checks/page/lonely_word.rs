//! A title whose last line is one short word.

use crate::base::area::Area;
use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::units::plain;

/// A last line is short when it has at most this share of the widest line.
const SHORT: f64 = 0.3;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let seen = subject.seen;
    for (index, passage) in seen.passages.iter().enumerate() {
        if passage.fact || passage.id != "title" && !passage.id.ends_with("-title") {
            continue;
        }
        let lines = seen.lines(index).into_iter().filter_map(|line| {
            let runs = || line.iter().filter_map(|number| seen.texts.get(*number));
            let ink = runs().filter_map(|run| run.ink).reduce(Area::with)?;
            Some((runs().map(|run| plain(&run.text)).collect::<String>(), ink))
        });
        let lines: Vec<(String, Area)> = lines.collect();
        let [before @ .., (word, area)] = lines.as_slice() else { continue };
        let widest = before.iter().map(|(_, area)| area.width()).fold(0.0, f64::max);
        if before.is_empty() || word.trim().contains(' ') || area.width() > SHORT * widest {
            continue;
        }
        let finding = subject
            .finding(&rules::LONELY_WORD)
            .with("text", word.trim())
            .with("id", passage.id.as_str());
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
}
