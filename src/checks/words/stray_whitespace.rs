//! Spaces that nobody meant: two in a row, one before a full stop, one at either end.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::passage::PLACEABLE;
use crate::text::spans::spans;

/// Marks of other scripts that no space stands before.
const CLOSING: [char; 13] = ['،', '؛', '؟', '۔', '።', '፣', '፤', '。', '，', '、', '！', '？', '；'];

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages.iter().filter(|part| part.main) {
        let text = part.passage.text.as_str();
        let code = spans(text);
        let mut line_start = 0;
        for line in text.split_inclusive('\n') {
            let body = line.trim_end_matches(['\n', '\r']);
            for (start, end) in stray(body) {
                let range = line_start + start..line_start + end;
                // Plain text is indented by hand, and `{ " " }` is meant.
                let indented = part.id.is_none() && start == 0;
                let origin = part.passage.span(range.clone()).start;
                let before = subject.source.text.get(..origin).unwrap_or_default();
                let inside =
                    code.iter().any(|span| span.start < range.end && range.start < span.end);
                if !indented && !inside && !before.ends_with('"') {
                    found.push(subject.finding(&rules::STRAY_WHITESPACE, part, range));
                }
            }
            line_start += line.len();
        }
    }
}

/// Byte ranges of stray white space in a line.
fn stray(line: &str) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    let mut chars = line.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        let mut count = 1;
        while let Some((at, next)) = chars.next_if(|(_, next)| next.is_whitespace()) {
            end = at + next.len_utf8();
            count += 1;
        }
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        let mut rest = line.get(end..).unwrap_or_default().chars();
        let (next, after) = (rest.next(), rest.next());
        let at_edge = before.is_none() || next.is_none();
        // ".htaccess" begins with its full stop; marks of other scripts begin nothing.
        let stops = match next {
            Some('.' | ',') => {
                after.is_none_or(|after| after.is_whitespace() || after == PLACEABLE)
            }
            Some(mark) => CLOSING.contains(&mark),
            None => false,
        };
        let after_word =
            before.is_some_and(|before| before.is_alphanumeric() || before == PLACEABLE);
        if at_edge || (count > 1 && next.is_some()) || c == '\t' || (stops && after_word) {
            all.push((start, end));
        }
    }
    all
}
