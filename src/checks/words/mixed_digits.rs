//! Digits of two scripts in one text: `١٣:30`.

use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::letters::digit;
use crate::text::spans::spans;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for part in subject.passages {
        let text = &part.passage.text;
        if text.is_ascii() {
            continue;
        }
        let code = spans(text);
        let prose = |at: usize| !code.iter().any(|span| span.contains(&at));
        let digits = text.char_indices().filter(|(at, _)| prose(*at)).filter_map(|(at, c)| {
            // The zero of each script stands for all its digits.
            let zero = c as u32 - digit(c)?;
            Some((at, c, zero))
        });
        let mut first = None;
        for (at, c, zero) in digits {
            if *first.get_or_insert(zero) != zero {
                found.push(subject.finding(&rules::MIXED_DIGITS, part, at..at + c.len_utf8()));
                break;
            }
        }
    }
}
