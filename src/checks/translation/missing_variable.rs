//! A translation without a variable that its original has: the date, the number, the name is lost.

use crate::checks::messages::unknown_variable::variables;
use crate::checks::{Check, Run};
use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::{Diagnostic, Severity};

pub(crate) static CHECK: Check =
    Check { code: "missing-variable", severity: Severity::Error, runs: &[Run::Translation(run)] };

fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        let used = variables(entry);
        for variable in variables(original).difference(&used) {
            found.push(
                subject
                    .finding(&CHECK, entry.span.clone())
                    .with("id", entry.id.as_str())
                    .with("variable", variable.as_str()),
            );
        }
    }
}
