//! A selection by number without one of the language's plural categories.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    for entry in &subject.file.entries {
        for select in entry.parts.iter().flat_map(|part| &part.selects) {
            let language = subject.language;
            let needed = if select.ordinal { &language.ordinals } else { &language.cardinals };
            let keys: Vec<&str> = select.variants.iter().map(|(key, ..)| key.as_str()).collect();
            // Other words are no categories; a selection of numbers alone has none to lack.
            let plural = keys.iter().any(|key| needed.contains(key) && *key != "other");
            if !plural {
                continue;
            }
            let missing: Vec<String> = needed
                .iter()
                .filter(|category| !keys.contains(category))
                .map(|category| (*category).to_owned())
                .collect();
            if !missing.is_empty() {
                found.push(
                    subject
                        .finding(&rules::MISSING_PLURAL_FORM, select.span.clone())
                        .with("id", entry.id.as_str())
                        .with("variable", select.variable.as_deref().unwrap_or("none"))
                        .with("first", missing.first().cloned().unwrap_or_default())
                        .with("missing", missing)
                        .with("language", language.tag.as_str()),
                );
            }
        }
    }
}
