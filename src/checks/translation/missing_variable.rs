//! A translation without a variable that its original has: the date, the number, the name is lost.

use crate::checks::messages::unknown_variable::variables;
use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        let used = variables(entry);
        for variable in variables(original).difference(&used) {
            found.push(
                subject
                    .finding(&rules::MISSING_VARIABLE, entry.span.clone())
                    .with("id", entry.id.as_str())
                    .with("variable", variable.as_str()),
            );
        }
    }
}
