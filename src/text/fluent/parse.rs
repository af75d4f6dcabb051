//! The text of a Fluent file → what it holds.

use std::sync::Arc;

use fluent_syntax::{ast, parser};

use crate::finding::source::SourceFile;
use crate::text::fluent::depth::{short_escape, too_deep};
use crate::text::fluent::extract;
use crate::text::fluent::file::FluentFile;

impl FluentFile {
    /// Parses a file; what breaks the grammar is kept apart and the rest is there.
    pub fn parse(source: Arc<SourceFile>) -> Self {
        let (too_deep, short_escape) = (too_deep(&source.text), short_escape(&source.text));
        if too_deep.is_some() || short_escape.is_some() {
            return Self {
                source,
                entries: Vec::new(),
                errors: Vec::new(),
                too_deep,
                short_escape,
            };
        }
        let (resource, errors) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let text = source.text.as_str();
        let entries = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(extract::entry(
                    text,
                    message.id.name,
                    false,
                    message.value.as_ref(),
                    &message.attributes,
                )),
                ast::Entry::Term(term) => Some(extract::entry(
                    text,
                    term.id.name,
                    true,
                    Some(&term.value),
                    &term.attributes,
                )),
                _ => None,
            })
            .collect();
        Self { source, entries, errors, too_deep: None, short_escape: None }
    }
}
