//! Spaces that nobody meant: two in a row, one before a full stop, one at either end.

use super::{Check, Run, TextSubject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fluent::passage::PLACEABLE;

pub(crate) static CHECK: Check =
    Check { code: "stray-whitespace", severity: Severity::Warning, runs: &[Run::Text(run)] };

fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages.iter().filter(|part| part.main) {
        let text = part.passage.text.as_str();
        let mut line_start = 0;
        for line in text.split_inclusive('\n') {
            let body = line.trim_end_matches(['\n', '\r']);
            for (start, end) in stray(body) {
                let range = line_start + start..line_start + end;
                found.push(subject.finding(&CHECK, part, range));
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
        // ".htaccess" begins with its full stop.
        let stops = matches!(next, Some('.' | ',' | '،' | '۔' | '።' | '。' | '，'))
            && after.is_none_or(|after| after.is_whitespace() || after == PLACEABLE);
        let after_word = before.is_some_and(|before| before.is_alphanumeric());
        if at_edge || (count > 1 && next.is_some()) || c == '\t' || (stops && after_word) {
            all.push((start, end));
        }
    }
    all
}
