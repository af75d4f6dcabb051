//! A message, attribute or variant that stands twice: only one of them would show.

use std::collections::HashMap;

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let file = subject.file;
    let twice = |kind: &str, id: &str, name: &str, span, first: String| {
        subject
            .finding(&rules::DUPLICATE_MESSAGE, span)
            .with("id", id)
            .with("kind", kind)
            .with("name", name)
            .with("first", first)
    };
    let line = |at| format!("{}:{}", file.source.path, file.source.position(at).0);
    let mut entries = HashMap::new();
    for entry in &file.entries {
        let id = entry.id.as_str();
        let elsewhere = subject.bundle.defined_before(file, id);
        let elsewhere = elsewhere.filter(|_| subject.usual.is_empty());
        if let Some(first) = elsewhere {
            found.push(twice("message", id, id, entry.span.clone(), first));
        } else if let Some(first) = entries.insert(id, entry.span.start) {
            found.push(twice("message", id, id, entry.span.clone(), line(first)));
        }
        let mut attributes = HashMap::new();
        for part in &entry.parts {
            if let Some(name) = &part.attribute
                && let Some(first) = attributes.insert(name.as_str(), part.span.start)
            {
                found.push(twice("attribute", id, name, part.span.clone(), line(first)));
            }
            for select in &part.selects {
                let mut keys = HashMap::new();
                for (key, span, _) in &select.variants {
                    if let Some(first) = keys.insert(key.as_str(), span.start) {
                        found.push(twice("variant", id, key, span.clone(), line(first)));
                    }
                }
            }
        }
    }
}
