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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fluent::file::UseKind;

    fn parsed(text: &str) -> FluentFile {
        FluentFile::parse(Arc::new(SourceFile::new("so.ftl", text)))
    }

    /// The texts that readers may see of the first message.
    fn texts(text: &str) -> Vec<String> {
        let file = parsed(text);
        assert!(file.errors.is_empty(), "{:?}", file.errors);
        file.entries[0].parts[0].passages.iter().map(|passage| passage.text.clone()).collect()
    }

    #[test]
    fn every_variant_is_read_inside_others_too() {
        let inner = "{ $b ->\n  [one] B\n *[other] C\n }";
        let text = format!("a = {{ $a ->\n  [one] A {inner}\n *[other] D {inner}\n }}\n");
        let mut all = texts(&text);
        all.sort();
        assert_eq!(all, ["A B", "A C", "D B", "D C"]);
    }

    #[test]
    fn tags_and_escapes_are_not_text() {
        assert_eq!(texts("a = <b>Kom</b> i <a href=\"x\">dag</a>\n"), ["Kom i dag"]);
        assert_eq!(texts("a = 2 < 3\n"), ["2 < 3"]);
        assert_eq!(texts(r#"a = { "\u00E5" }r{ "\u2068" }"#), ["år\u{2068}"]);
    }

    #[test]
    fn a_place_begins_with_the_sign_of_its_kind() {
        let text =
            "-om = x\na = { $b } { -om } { c } { NUMBER($d, type: \"ordinal\") ->\n *[one] e\n }\n";
        let file = parsed(text);
        assert_eq!(text.get(file.entries[0].span.clone()), Some("-om"));
        let part = &file.entries[1].parts[0];
        let shown: Vec<&str> =
            part.uses.iter().filter_map(|used| text.get(used.span.clone())).collect();
        assert_eq!(shown, ["$b", "-om", "c", "NUMBER", "$d"]);
        assert_eq!(part.uses[1].kind, UseKind::Term);
        assert!(part.selects[0].ordinal);
        let cardinal = parsed("a = { NUMBER($d, type: \"cardinal\") ->\n *[one] e\n }\n");
        assert!(!cardinal.entries[0].parts[0].selects[0].ordinal);
    }
}
