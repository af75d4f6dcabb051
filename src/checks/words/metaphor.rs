//! A picture that one has to know to understand it: "stå på egne bein".

use crate::checks::words::jargon::finding;
use crate::checks::{Check, Run};
use crate::checks::subject::TextSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};
use crate::language::glossary::Kind;

pub(crate) static CHECK: Check =
    Check { code: "metaphor", severity: Severity::Warning, runs: &[Run::Text(run)] };

fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for (part, hit, concept) in subject.glossary_words() {
        if concept.kind == Kind::Metaphor {
            found.push(finding(&CHECK, subject, part, hit, concept));
        }
    }
}
