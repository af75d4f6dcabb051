//! The tree of a message → what the checks look at.

use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::text::fluent::file::{Entry, MessagePart, Select, Use, UseKind};
use crate::text::passage::{PLACEABLE, Passage};

/// More texts than this of one message are not looked at: selections inside selections multiply.
const MAX_PASSAGES: usize = 64;
/// When the texts of one message together are longer than this, in bytes, that is enough.
const MAX_BYTES: usize = 256 << 10;

/// Which variant of which selection, counted in their order.
type Choices = Vec<(usize, usize)>;

pub(crate) fn entry(
    text: &str,
    id: &str,
    term: bool,
    value: Option<&Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
) -> Entry {
    let mut span = position(text, id).unwrap_or(0..0);
    if term {
        span.start = span.start.saturating_sub(1);
    }
    let mut parts = Vec::with_capacity(attributes.len() + 1);
    if let Some(value) = value {
        parts.push(part(text, None, span.clone(), value));
    }
    for attribute in attributes {
        let at = position(text, attribute.id.name).unwrap_or_else(|| span.clone());
        parts.push(part(text, Some(attribute.id.name), at, &attribute.value));
    }
    let id = if term { format!("-{id}") } else { id.to_owned() };
    Entry { id, span, parts, concepts: OnceLock::new() }
}

/// Where a slice stands in the text that it is a slice of.
pub(crate) fn position(text: &str, slice: &str) -> Option<Range<usize>> {
    let start = (slice.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let end = start + slice.len();
    (end <= text.len()).then_some(start..end)
}

fn part(
    text: &str,
    attribute: Option<&str>,
    span: Range<usize>,
    pattern: &Pattern<&str>,
) -> MessagePart {
    let mut walk = Walk {
        text,
        uses: Vec::new(),
        selects: Vec::new(),
        choices: Vec::new(),
        called: 0,
        selecting: 0,
    };
    walk.pattern(pattern, true, &mut Vec::new());
    let Walk { uses, selects, choices, .. } = walk;
    let mut bytes = 0;
    let passages = std::iter::once(Choices::new())
        .chain(choices)
        .take(MAX_PASSAGES)
        .map(|choices| {
            let mut reading = Reading { text, choices: &choices, next: 0, at: span.end };
            let mut passage = Passage::default();
            reading.pattern(pattern, Some(&mut passage));
            passage
        })
        .take_while(|passage| {
            // The first text is always looked at.
            let fits = bytes == 0 || bytes < MAX_BYTES;
            bytes += passage.text.len();
            fits
        })
        .collect();
    MessagePart { attribute: attribute.map(str::to_owned), span, uses, selects, passages }
}

/// Gathers references and selections.
struct Walk<'t> {
    text: &'t str,
    uses: Vec<Use>,
    selects: Vec<Select>,
    /// One for each variant that is not the default, with the variants that it stands in.
    choices: Vec<Choices>,
    /// How many calls the walk is inside of: what stands in their arguments is no text.
    called: usize,
    /// How many selectors the walk is inside of.
    selecting: usize,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, shown: bool, inside: &mut Choices) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, shown, inside);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, shown: bool, inside: &mut Choices) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, shown, inside),
            Expression::Select { selector, variants } if self.called > 0 => {
                self.selector(selector, inside);
                variants.iter().for_each(|v| self.pattern(&v.value, false, inside));
            }
            Expression::Select { selector, variants } => {
                let first = self.uses.len();
                self.selector(selector, inside);
                let used = self.uses.get(first..).unwrap_or_default();
                let start = used.first().map_or(0, |used| used.span.start);
                let variable = used.iter().find(|used| used.kind == UseKind::Variable);
                let index = self.selects.len();
                self.selects.push(Select {
                    variable: variable.map(|used| used.name.clone()),
                    ordinal: is_ordinal(selector),
                    span: start..used.last().map_or(start, |used| used.span.end),
                    variants: variants
                        .iter()
                        .map(|variant| {
                            let (ast::VariantKey::Identifier { name: key }
                            | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
                            let span = position(self.text, key).unwrap_or(start..start);
                            (key.to_owned(), span, variant.default)
                        })
                        .collect(),
                });
                for (number, variant) in variants.iter().enumerate() {
                    if variant.default {
                        self.pattern(&variant.value, shown, inside);
                    } else {
                        inside.push((index, number));
                        self.choices.push(inside.clone());
                        self.pattern(&variant.value, false, inside);
                        inside.pop();
                    }
                }
            }
        }
    }

    fn selector(&mut self, selector: &InlineExpression<&str>, inside: &mut Choices) {
        self.selecting += 1;
        self.inline(selector, false, inside);
        self.selecting -= 1;
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, shown: bool, inside: &mut Choices) {
        let dotted = |name: &str, attribute: &Option<ast::Identifier<&str>>| match attribute {
            Some(attribute) => format!("{name}.{}", attribute.name),
            None => name.to_owned(),
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.used(UseKind::Function, id.name, format!("{}()", id.name), shown);
                self.arguments(arguments, shown, inside);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.used(UseKind::Message, id.name, dotted(id.name, attribute), shown);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.used(
                    UseKind::Term,
                    id.name,
                    format!("-{}", dotted(id.name, attribute)),
                    shown,
                );
                if let Some(arguments) = arguments {
                    self.arguments(arguments, false, inside);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.used(UseKind::Variable, id.name, format!("${}", id.name), shown);
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression, shown, inside);
            }
        }
    }

    fn arguments(
        &mut self,
        arguments: &ast::CallArguments<&str>,
        shown: bool,
        inside: &mut Choices,
    ) {
        self.called += 1;
        for argument in &arguments.positional {
            self.inline(argument, shown, inside);
        }
        self.called -= 1;
    }

    fn used(&mut self, kind: UseKind, name: &str, shown_name: String, shown: bool) {
        let mut span = position(self.text, name).unwrap_or(0..0);
        if matches!(kind, UseKind::Term | UseKind::Variable) {
            span.start = span.start.saturating_sub(1);
        }
        let in_text = self.selecting == 0;
        self.uses.push(Use { kind, name: shown_name, span, shown, in_text });
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(&argument.value, InlineExpression::StringLiteral { value } if *value == "ordinal")
    })
}

/// Writes the text that one choice of variants gives.
struct Reading<'t> {
    text: &'t str,
    choices: &'t Choices,
    next: usize,
    at: usize,
}

impl Reading<'_> {
    /// With no passage to write to, only counts the selections.
    fn pattern(&mut self, pattern: &Pattern<&str>, mut passage: Option<&mut Passage>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let start = position(self.text, value).map_or(self.at, |range| range.start);
                    self.at = start + value.len();
                    if let Some(passage) = passage.as_deref_mut() {
                        push_words(passage, value, start);
                    }
                }
                PatternElement::Placeable { expression } => {
                    self.expression(expression, passage.as_deref_mut());
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, mut passage: Option<&mut Passage>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, passage);
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let start = position(self.text, value).map_or(self.at, |range| range.start);
                self.at = start + value.len();
                if let Some(passage) = passage {
                    if value.contains('\\') {
                        let text = unescape_unicode_to_string(value);
                        passage.push_other(&text, start..start + value.len());
                    } else {
                        passage.push(value, start);
                    }
                }
            }
            Expression::Inline(inline) => {
                let range = name(inline).and_then(|name| position(self.text, name));
                let range = range.unwrap_or(self.at..self.at);
                self.at = range.end;
                if let Some(passage) = passage {
                    passage.push_other(PLACEABLE.encode_utf8(&mut [0; 4]), range);
                }
            }
            Expression::Select { variants, .. } => {
                let index = self.next;
                self.next += 1;
                let chosen = self.choices.iter().find(|(select, _)| *select == index);
                let chosen = chosen.map(|(_, variant)| *variant);
                for (number, variant) in variants.iter().enumerate() {
                    let taken = chosen.map_or(variant.default, |chosen| chosen == number);
                    self.pattern(&variant.value, if taken { passage.as_deref_mut() } else { None });
                }
            }
        }
    }
}

fn name<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            arguments.positional.first().and_then(name).or(Some(id.name))
        }
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::StringLiteral { .. } | InlineExpression::Placeable { .. } => None,
    }
}

/// Adds text without the tags that web pages have in their messages: readers do not see them.
fn push_words(passage: &mut Passage, text: &str, start: usize) {
    let mut rest = text;
    let mut at = start;
    let mut mark = [0; 4];
    while let Some(open) = rest.find('<') {
        let after = rest.get(open + 1..).unwrap_or_default();
        let close = after.find(['<', '>']).filter(|end| after.as_bytes().get(*end) == Some(&b'>'));
        let tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = match close {
            Some(close) if tag => {
                passage.push(rest.get(..open).unwrap_or_default(), at);
                // A picture stands for something; other tags only lie around words.
                let picture = after.starts_with("img");
                let stand_in = if picture { PLACEABLE.encode_utf8(&mut mark) } else { "" };
                passage.push_other(stand_in, at + open..at + open);
                open + 1 + close + 1
            }
            _ => {
                passage.push(rest.get(..=open).unwrap_or_default(), at);
                open + 1
            }
        };
        rest = rest.get(end..).unwrap_or_default();
        at += end;
    }
    passage.push(rest, at);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::finding::source::SourceFile;
    use crate::text::fluent::file::FluentFile;

    /// The texts that readers may see of a file's only message, with `_` for what is inserted.
    fn texts(text: &str) -> Vec<String> {
        let file = FluentFile::parse(Arc::new(SourceFile::new("test.ftl", text)));
        assert!(file.errors.is_empty(), "{:?}", file.errors);
        let passages = file.entries[0].parts[0].passages.iter();
        passages.map(|passage| passage.text.replace(PLACEABLE, "_").trim().to_owned()).collect()
    }

    #[test]
    fn readers_see_no_tags_and_no_escapes() {
        for (written, read) in [
            ("Se <b>her</b> og <a href=\"x\">der</a>!", "Se her og der!"),
            ("Se<br/>her", "Seher"),
            ("Se <img src=\"kart\"/> her", "Se _ her"),
            ("Skriv 2 < 3 og <3", "Skriv 2 < 3 og <3"),
            ("Skriv <a og <b>c", "Skriv <a og c"),
            ("{ \"\\u00e5\" }pent", "åpent"),
            ("{ \"\\U01F3E0\" } hus", "🏠 hus"),
            ("et { \"\\\"\" } og { \"\\\\\" }", "et \" og \\"),
            ("{ \"{\" }her{ \"}\" }", "{her}"),
            ("den { $date } og { 17 } { -navn }", "den _ og _ _"),
        ] {
            assert_eq!(texts(&format!("m = {written}\n")), [read], "{written}");
        }
    }

    #[test]
    fn every_variant_is_read_once_inside_those_that_it_stands_in() {
        let nested = "m = { $a ->\n    [one] en { $b ->\n        [one] x\n       *[other] y\n    }\n   *[other] to { $b ->\n        [one] z\n       *[other] w\n    }\n}\n";
        assert_eq!(texts(nested), ["to w", "en y", "en x", "to z"]);
        let beside = "m = { $a ->\n    [one] en\n   *[other] to\n} og { $b ->\n   *[one] x\n    [few] y\n    [other] z\n}\n";
        assert_eq!(texts(beside), ["to og x", "en og x", "to og y", "to og z"]);
        let three = "m = { $a ->\n   *[x] a{ $b ->\n       *[x] b{ $c ->\n           *[x] c\n            [y] d\n        }\n        [y] e\n    }\n    [y] f\n}\n";
        assert_eq!(texts(three), ["abc", "abd", "ae", "f"]);
    }
}
