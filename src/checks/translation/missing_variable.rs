//! A translation without a variable that its original has: the date, the number, the name is lost.

use crate::checks::messages::unknown_variable::variables;
use crate::checks::messages::unused_plural_form::is_number;
use crate::checks::subject::TranslationSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::{Entry, UseKind};

pub(crate) fn run(subject: &TranslationSubject, found: &mut Vec<Diagnostic>) {
    for (entry, original) in subject.pairs() {
        let used = variables(entry);
        let needed = variables(original).into_iter().filter(|name| !only_inflects(original, name));
        for variable in needed.filter(|name| !used.contains(name)) {
            found.push(
                subject
                    .finding(&rules::MISSING_VARIABLE, entry.span.clone())
                    .with("id", entry.id.as_str())
                    .with("variable", variable.as_str()),
            );
        }
    }
}

/// Whether a variable stands in no text and only chooses between forms of words: `{ $count -> [one] is
/// *[other] are }`. A language whose words have one form does not need it.
fn only_inflects(entry: &Entry, name: &str) -> bool {
    let shown = entry
        .uses()
        .any(|used| used.kind == UseKind::Variable && used.name == name && used.in_text);
    let selects = entry.parts.iter().flat_map(|part| &part.selects);
    let mut own = selects.filter(|select| select.variable.as_deref() == Some(name)).peekable();
    let plural = own.peek().is_some();
    !shown && plural && own.all(|select| select.variants.iter().all(|(key, ..)| is_number(key)))
}
