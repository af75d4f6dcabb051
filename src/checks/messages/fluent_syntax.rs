//! A Fluent file that breaks the grammar.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::checks::messages::fluent_cause as cause;
use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let file = subject.file;
    if let Some(at) = file.too_deep {
        found.push(
            subject
                .finding(&rules::FLUENT_SYNTAX, at..at + 1)
                .with("fault", "too-deep")
                .with("detail", "none"),
        );
    }
    if let Some(at) = file.short_escape {
        let detail = escape(&file.source.text, at);
        found.push(
            subject
                .finding(&rules::FLUENT_SYNTAX, at..at + 1)
                .with("fault", "escape")
                .with("detail", detail),
        );
    }
    for entry in &file.entries {
        for select in entry.parts.iter().flat_map(|part| &part.selects) {
            // The parser takes a star without its variant for a default.
            if !select.variants.iter().any(|(.., default)| *default) {
                let known = !select.span.is_empty();
                let span = if known { select.span.clone() } else { entry.span.clone() };
                found.push(
                    subject
                        .finding(&rules::FLUENT_SYNTAX, span)
                        .with("fault", "no-default")
                        .with("detail", "none"),
                );
            }
        }
    }
    for error in &file.errors {
        found.push(finding(&file.source, error).for_language(&subject.language.tag));
    }
}

/// What the parser found, as a word that the message selects on.
pub(crate) fn finding(source: &std::sync::Arc<SourceFile>, error: &ParserError) -> Diagnostic {
    let span = place(source, error);
    let line = source.text.get(source.excerpt(&span).1).unwrap_or_default().trim_end();
    let (fault, detail) = cause::of_line(line, &source.text, error)
        .map(|(fault, write)| (fault, write.unwrap_or_default()))
        .unwrap_or_else(|| kind(source, error));
    let detail = if detail.is_empty() { "none".to_owned() } else { detail };
    Diagnostic::new(&rules::FLUENT_SYNTAX)
        .at(source, span)
        .with("fault", fault)
        .with("detail", detail)
}

/// What the parser says where the line does not tell more.
fn kind(source: &SourceFile, error: &ParserError) -> (&'static str, String) {
    match &error.kind {
        ErrorKind::ExpectedToken(token) => ("expected", token.to_string()),
        ErrorKind::ExpectedCharRange { .. } => ("name", String::new()),
        ErrorKind::ExpectedMessageField { entry_id } => ("empty", entry_id.clone()),
        ErrorKind::ExpectedTermField { entry_id } => ("empty", format!("-{entry_id}")),
        ErrorKind::MissingValue => ("no-value", String::new()),
        ErrorKind::MissingDefaultVariant => ("no-default", String::new()),
        ErrorKind::MultipleDefaultVariants => ("two-defaults", String::new()),
        ErrorKind::UnterminatedStringLiteral => ("open-quote", String::new()),
        ErrorKind::UnbalancedClosingBrace => ("closing-brace", String::new()),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            ("escape", escape(&source.text, error.pos.start))
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => ("selector", String::new()),
        ErrorKind::DuplicatedNamedArgument(name) => ("argument-twice", name.clone()),
        ErrorKind::ForbiddenCallee
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral => ("placeable", String::new()),
    }
}

/// The parser looks for what is missing as far as the next word: it is missing where the text before that
/// ends.
fn place(source: &SourceFile, error: &ParserError) -> Range<usize> {
    let before = source.text.get(..error.pos.start).unwrap_or_default();
    let end = before.trim_end().len();
    let inside = error.slice.as_ref().is_some_and(|junk| junk.start < end);
    if inside && before.get(end..).is_some_and(|gap| gap.contains('\n')) {
        end.saturating_sub(1)..end
    } else {
        error.pos.clone()
    }
}

/// The escape sequence around a byte, from its backslash on.
fn escape(text: &str, at: usize) -> String {
    let at = text.floor_char_boundary(at);
    let line = text.get(..at).map_or(0, |before| before.rfind('\n').map_or(0, |end| end + 1));
    let start = text.get(line..at).and_then(|before| before.rfind('\\'));
    let start = start.map_or(at, |start| line + start);
    text.get(start..).unwrap_or_default().chars().take(2).collect()
}
