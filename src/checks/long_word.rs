//! A word so long that many readers stop at it.

use super::{Check, Run, TextSubject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::tokens::{Kind, in_address};

pub(crate) static CHECK: Check =
    Check { code: "long-word", severity: Severity::Warning, runs: &[Run::Text(run)] };

fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    let Some(limit) = subject.language.words.limits.word else { return };
    for part in subject.passages {
        let text = part.passage.text.as_str();
        let all = part.passage.tokens();
        for (index, token) in all.iter().enumerate() {
            if token.kind != Kind::Word || in_address(all, index) {
                continue;
            }
            let letters = token.text.chars().count();
            if letters > limit {
                found.push(
                    subject
                        .finding(&CHECK, part, token.span.clone())
                        .with("word", text.get(token.span.clone()).unwrap_or_default())
                        .with("letters", letters as f64)
                        .with("limit", limit as f64),
                );
            }
        }
    }
}
