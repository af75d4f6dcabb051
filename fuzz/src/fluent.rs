//! Fluent files: everything that is taken out of one stands where it is said to stand.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use oppslag::finding::source::SourceFile;
use oppslag::text::fluent::{Entry, FluentFile, MessagePart, UseKind};
use oppslag::text::sentences::sentences;
use oppslag::text::tokens::tokens;

use super::source;

/// A Fluent file.
pub fn fluent(bytes: &[u8], _: &Path) {
    let source = source("x.ftl", bytes);
    let file = FluentFile::parse(source.clone());
    hold(&file);
    same(&file, &FluentFile::parse(source.clone()));
    if is_parsed(&file) && file.errors.is_empty() && !bytes.ends_with(b"\r") {
        appended(&file);
    }
}

/// What holds of every file.
pub(crate) fn hold(file: &FluentFile) {
    let text = file.source.text.as_str();
    let at = |span: &Range<usize>| match text.get(span.clone()) {
        Some(slice) => slice,
        None => panic!("{span:?} is no place in {text:?}"),
    };
    for byte in file.too_deep.iter().chain(&file.short_escape) {
        assert!(file.entries.is_empty() && *byte < text.len());
    }
    for error in &file.errors {
        // The parser's own; it counts bytes. A finding moves them to whole characters.
        assert!(error.pos.start <= text.len(), "{error:?}");
    }
    for entry in &file.entries {
        assert_eq!(at(&entry.span), entry.id);
        for part in &entry.parts {
            let name = part.attribute.as_deref().unwrap_or(&entry.id);
            assert_eq!(at(&part.span), name);
            inside(part, &at);
        }
    }
}

fn inside<'t>(part: &MessagePart, at: &impl Fn(&Range<usize>) -> &'t str) {
    for used in &part.uses {
        let name = at(&used.span);
        assert!(!name.is_empty() && used.name.starts_with(name), "{used:?} is {name:?}");
        let sign = match used.kind {
            UseKind::Variable => name.starts_with('$'),
            UseKind::Term => name.starts_with('-'),
            UseKind::Message | UseKind::Function => {
                name.starts_with(|c: char| c.is_ascii_alphabetic())
            }
        };
        assert!(sign, "{used:?}");
    }
    for select in &part.selects {
        at(&select.span);
        let defaults = select.variants.iter().filter(|(.., default)| *default).count();
        // The parser takes a star alone for a default variant.
        assert!(defaults <= 1, "{select:?}");
        for (key, span, _) in &select.variants {
            assert_eq!(at(span), key);
        }
    }
    for passage in &part.passages {
        let text = passage.text.as_str();
        at(&passage.span(0..0));
        at(&passage.span(0..text.len()));
        at(&passage.span(text.len()..text.len()));
        for token in tokens(text) {
            assert!(text.get(token.span.clone()).is_some_and(|text| !text.is_empty()), "{token:?}");
            at(&passage.span(token.span));
        }
        let mut last = 0;
        for sentence in sentences(text) {
            assert!(text.get(sentence.clone()).is_some(), "{sentence:?} of {text:?}");
            assert!(sentence.start >= last, "{sentence:?} of {text:?}");
            last = sentence.end;
            at(&passage.span(sentence));
        }
    }
}

fn is_parsed(file: &FluentFile) -> bool {
    file.too_deep.is_none() && file.short_escape.is_none()
}

fn same(one: &FluentFile, other: &FluentFile) {
    assert_eq!((one.too_deep, one.short_escape), (other.too_deep, other.short_escape));
    assert_eq!(one.errors, other.errors);
    same_entries(&one.entries, &other.entries);
}

fn same_entries(one: &[Entry], other: &[Entry]) {
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(other) {
        assert_eq!((&one.id, &one.span), (&other.id, &other.span));
        assert_eq!(one.parts.len(), other.parts.len());
        for (one, other) in one.parts.iter().zip(&other.parts) {
            assert_eq!(one.uses, other.uses);
            assert_eq!(one.passages, other.passages);
            assert_eq!(one.selects.len(), other.selects.len());
        }
    }
}

/// A message after a file without mistakes changes nothing of what stands before it.
fn appended(file: &FluentFile) {
    let text = format!("{}\n\nfuzz-appended = Text\n", file.source.text);
    let longer = FluentFile::parse(Arc::new(SourceFile::new("x.ftl", text)));
    assert!(longer.errors.is_empty() && is_parsed(&longer), "{:?}", longer.errors);
    let Some((last, before)) = longer.entries.split_last() else {
        panic!("{:?} lost a message", file.source.text)
    };
    assert_eq!(last.id, "fuzz-appended");
    same_entries(&file.entries, before);
}
