//! Something that is read from left to right and would be torn apart in a line from right to left.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use unicode_bidi::{BidiInfo, Level};

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What keeps its order from left to right in every language. Digits of Arabic script are not among
/// it: their ranges are read from the right.
static KINDS: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    [
        ("url", r"(?-u:https?://[!-~]+|www\.[!-~]+|[!-~]+@[a-z0-9.-]+\.[a-z]+)"),
        ("phone", r"(?-u:\+[0-9][0-9 ()-]{5,}[0-9]|[0-9]{2,4}(?: [0-9]{2,4}){2,})"),
        ("range", r"[0-9]+(?:[:.][0-9]+)?\s*[-–—]\s*[0-9]+(?:[:.][0-9]+)?(?:-[0-9]+)*"),
        ("address", r"[0-9]+ [A-Za-zÀ-ɏ]{2,}(?: [A-Za-zÀ-ɏ]+)*"),
        ("name", r"[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ ]*[A-Za-zÀ-ɏ][!?]|[A-Za-zÀ-ɏ]+[+#]+"),
    ]
    .into_iter()
    .filter_map(|(kind, pattern)| Some((kind, Regex::new(pattern).ok()?)))
    .collect()
});

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    if !subject.language.rtl {
        return;
    }
    for part in subject.passages {
        let text = part.passage.text.as_str();
        // Without a digit or a Latin letter there is nothing to tear apart.
        if !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
            continue;
        }
        let order = visual_order(text);
        let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
        for (kind, regex) in KINDS.iter() {
            for hit in regex.find_iter(text) {
                let range = trimmed(kind, hit.as_str(), hit.range());
                let shown = text.get(range.clone()).unwrap_or_default();
                // "Ctrl+Shift": the mark stands inside the name.
                let goes_on = text.get(range.end..).is_some_and(|rest| {
                    rest.starts_with(|c: char| c.is_alphanumeric() || is_format(c))
                });
                // At the end of the text the mark is the sentence's own.
                let ends = *kind == "name"
                    && text.get(range.end..).is_some_and(|rest| rest.trim().is_empty());
                if goes_on || ends {
                    continue;
                }
                let last = taken.range(..range.end).next_back();
                let overlaps = last.is_some_and(|(_, end)| *end > range.start);
                if !overlaps && !keeps_order(text, &range, &order) {
                    found.push(
                        subject
                            .finding(&rules::BIDI_HAZARD, part, range.clone())
                            .with("kind", *kind)
                            .with("text", shown),
                    );
                    taken.insert(range.start, range.end);
                }
            }
        }
    }
}

/// Without the marks of the sentence that an address ends.
fn trimmed(kind: &str, text: &str, range: Range<usize>) -> Range<usize> {
    match kind {
        "url" => {
            let kept = text.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
            range.start..range.start + kept.len()
        }
        _ => range,
    }
}

/// Marks and isolates of direction, which somebody put there on purpose.
fn is_format(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// The place of each byte's character on the line, from left to right, by the Unicode bidirectional
/// algorithm in a paragraph from right to left.
fn visual_order(text: &str) -> Vec<usize> {
    let info = BidiInfo::new(text, Some(Level::rtl()));
    let mut place = vec![0; text.len()];
    let mut next = 0;
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let rtl = levels.get(run.start).is_some_and(|level| level.is_rtl());
            let chars = text.get(run.clone()).unwrap_or_default().char_indices();
            let mut starts: Vec<usize> = chars.map(|(at, _)| run.start + at).collect();
            if rtl {
                starts.reverse();
            }
            for start in starts {
                if let Some(place) = place.get_mut(start) {
                    *place = next;
                }
                next += 1;
            }
        }
    }
    place
}

/// Whether the characters stand side by side from left to right.
fn keeps_order(text: &str, range: &Range<usize>, order: &[usize]) -> bool {
    let inside = text.get(range.clone()).unwrap_or_default().char_indices();
    let places: Vec<usize> =
        inside.filter_map(|(at, _)| order.get(range.start + at).copied()).collect();
    places.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1))
}
