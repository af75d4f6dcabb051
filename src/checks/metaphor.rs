//! A picture that one has to know to understand it: "stå på egne bein".

use super::jargon::finding;
use super::{Check, Run, TextSubject};
use crate::diagnostic::{Diagnostic, Severity};
use crate::glossary::Kind;

pub(crate) static CHECK: Check =
    Check { code: "metaphor", severity: Severity::Warning, runs: &[Run::Text(run)] };

fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for (part, hit, concept) in subject.glossary_words() {
        if concept.kind == Kind::Metaphor {
            found.push(finding(&CHECK, subject, part, hit, concept));
        }
    }
}
