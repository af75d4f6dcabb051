//! A variable that the message is not given.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::base::suggest::suggest;
use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::VARIABLES;
use crate::text::fluent::{Entry, UseKind};

/// No message has more variables than this that a translator could mean.
const MOST: usize = 50;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let own: BTreeSet<String> = VARIABLES.iter().map(|name| format!("${name}")).collect();
    for entry in subject.file.entries.iter().filter(|entry| !entry.is_term()) {
        if !entry.uses().any(|used| used.kind == UseKind::Variable) {
            continue;
        }
        // oppslag says what its own messages get; of others only the original tells.
        let known: Cow<'_, BTreeSet<String>> = match (subject.own, subject.original_of(entry)) {
            (true, _) => Cow::Borrowed(&own),
            (false, Some(original)) => Cow::Owned(variables(original)),
            (false, None) => continue,
        };
        for used in entry.uses().filter(|used| used.kind == UseKind::Variable) {
            if !known.contains(&used.name) {
                found.push(
                    subject
                        .finding(&rules::UNKNOWN_VARIABLE, used.span.clone())
                        .with("id", entry.id.as_str())
                        .with("variable", used.name.as_str())
                        .with(
                            "suggestion",
                            suggest(&used.name, known.iter().take(MOST).map(String::as_str)),
                        )
                        .with("known", known.iter().take(MOST).cloned().collect::<Vec<_>>()),
                );
            }
        }
    }
}

/// The variables of a message, with `$`.
pub(crate) fn variables(entry: &Entry) -> BTreeSet<String> {
    entry
        .uses()
        .filter(|used| used.kind == UseKind::Variable)
        .map(|used| used.name.clone())
        .collect()
}
