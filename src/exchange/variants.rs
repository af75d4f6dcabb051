//! A message as whole sentences, one for each branch of its selections, and back.
//!
//! ```text
//! Ring { $days -> [one] én dag *[other] { $days } dager } før
//!     ⇄   one: Ring én dag før      other: Ring { $days } dager før
//! ```
//!
//! Whoever translates sees sentences; that a sentence has branches is for the file.

use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;

use crate::finding::source::SourceFile;
use crate::text::fluent::FluentFile;
use crate::text::wrapping::unwrapped;

/// Branches of one message at most: selections beside selections multiply.
const MAX_BRANCHES: usize = 64;

/// One selection of a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it selects by, as Fluent writes it: `$days`.
    pub selector: String,
    /// The variant.
    pub key: String,
    /// Whether it is the one that stands for all others.
    pub default: bool,
}

/// A sentence: what Fluent writes in one line, without selections.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence {
    /// Which variants it stands for, from the outer selection to the inner one.
    pub choices: Vec<Choice>,
    /// The text, with placeables as Fluent writes them.
    pub text: String,
}

/// A value or an attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPart {
    /// The message.
    pub message: String,
    /// The attribute; nothing for the value.
    pub attribute: Option<String>,
    /// Its sentences; nothing where there are more than anybody translates.
    pub sentences: Option<Vec<Sentence>>,
}

/// The values and attributes of a file's messages, in their order. Terms are left out: they are words. What
/// breaks the grammar is left out too, and told by whoever loads the file.
pub fn parts(source: &Arc<SourceFile>) -> Vec<TextPart> {
    let guard = FluentFile::parse(source.clone());
    if guard.too_deep.or(guard.short_escape).is_some() {
        return Vec::new();
    }
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(of_message).collect()
}

fn of_message(message: &Message<&str>) -> Vec<TextPart> {
    let part = |attribute: Option<&str>, pattern: &Pattern<&str>| TextPart {
        message: message.id.name.to_owned(),
        attribute: attribute.map(str::to_owned),
        sentences: sentences(pattern),
    };
    let value = message.value.iter().map(|pattern| part(None, pattern));
    let attributes = message.attributes.iter().map(|one| part(Some(one.id.name), &one.value));
    value.chain(attributes).collect()
}

fn sentences(pattern: &Pattern<&str>) -> Option<Vec<Sentence>> {
    let mut all = branches(pattern)?;
    for sentence in &mut all {
        sentence.text = unwrapped(&sentence.text);
    }
    Some(all)
}

fn branches(pattern: &Pattern<&str>) -> Option<Vec<Sentence>> {
    let mut all = vec![Sentence::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                all.iter_mut().for_each(|sentence| sentence.text.push_str(value));
            }
            PatternElement::Placeable { expression } => all = expanded(all, expression)?,
        }
    }
    Some(all)
}

/// Every sentence so far, with each branch of what comes next.
fn expanded(all: Vec<Sentence>, expression: &Expression<&str>) -> Option<Vec<Sentence>> {
    let (selector, variants) = match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return expanded(all, expression);
        }
        Expression::Inline(inline) => {
            let code = format!("{{ {} }}", written(inline));
            let add = |mut sentence: Sentence| {
                sentence.text.push_str(&code);
                sentence
            };
            return Some(all.into_iter().map(add).collect());
        }
        Expression::Select { selector, variants } => (written(selector), variants),
    };
    let mut out = Vec::new();
    for sentence in &all {
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                variant.key;
            let choice = Choice {
                selector: selector.clone(),
                key: key.to_owned(),
                default: variant.default,
            };
            for inner in branches(&variant.value)? {
                let mut choices = sentence.choices.clone();
                choices.push(choice.clone());
                choices.extend(inner.choices);
                out.push(Sentence { choices, text: format!("{}{}", sentence.text, inner.text) });
            }
            if out.len() > MAX_BRANCHES {
                return None;
            }
        }
    }
    Some(out)
}

/// An expression as Fluent writes it.
fn written(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::FunctionReference { id, arguments } => {
            format!("{}({})", id.name, listed(arguments))
        }
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|one| format!(".{}", one.name));
            let arguments = arguments.as_ref().map(|all| format!("({})", listed(all)));
            let (attribute, arguments) =
                (attribute.unwrap_or_default(), arguments.unwrap_or_default());
            format!("-{}{attribute}{arguments}", id.name)
        }
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => format!("{{ {} }}", written(inline)),
            Expression::Select { selector, .. } => written(selector),
        },
    }
}

fn listed(arguments: &CallArguments<&str>) -> String {
    let named = arguments.named.iter();
    let named = named.map(|one| format!("{}: {}", one.name.name, written(&one.value)));
    let all: Vec<String> = arguments.positional.iter().map(written).chain(named).collect();
    all.join(", ")
}

/// The value of a message that has these sentences, as Fluent writes it: on one line, or on several that
/// share no indent.
pub fn value(sentences: &[Sentence]) -> String {
    let all: Vec<(&[Choice], &str)> =
        sentences.iter().map(|one| (one.choices.as_slice(), one.text.as_str())).collect();
    composed(&all)
}

fn composed(all: &[(&[Choice], &str)]) -> String {
    let Some((first, _)) = all.iter().find_map(|(choices, _)| choices.split_first()) else {
        return all.first().map_or_else(String::new, |(_, text)| (*text).to_owned());
    };
    let mut keys: Vec<&Choice> = Vec::new();
    for choice in all.iter().filter_map(|(choices, _)| choices.first()) {
        if !keys.iter().any(|known| known.key == choice.key) {
            keys.push(choice);
        }
    }
    let mut out = format!("{{ {} ->\n", first.selector);
    for choice in keys {
        let inner: Vec<(&[Choice], &str)> = all
            .iter()
            .filter_map(|(choices, text)| {
                let (own, rest) = choices.split_first()?;
                (own.key == choice.key).then_some((rest, *text))
            })
            .collect();
        let star = if choice.default { "*" } else { " " };
        out.push_str(&format!("   {star}[{}]{}\n", choice.key, variant(&composed(&inner))));
    }
    out.push('}');
    out
}

/// What stands behind the key of a variant. No line of a sentence begins with what would begin something else.
fn variant(text: &str) -> String {
    let line = |line: &str| match line {
        "" => "\n".to_owned(),
        line => format!("\n        {line}"),
    };
    match text {
        "" => " { \"\" }".to_owned(),
        text if !text.contains('\n') => format!(" {text}"),
        text => text.lines().map(line).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<TextPart> {
        parts(&Arc::new(SourceFile::new("so.ftl", text)))
    }

    fn shown(text: &str) -> Vec<(String, String)> {
        let part = read(text).remove(0);
        let keys = |one: &Sentence| {
            one.choices.iter().map(|choice| choice.key.as_str()).collect::<Vec<_>>().join(":")
        };
        part.sentences.unwrap().into_iter().map(|one| (keys(&one), one.text)).collect()
    }

    #[test]
    fn each_branch_is_a_whole_sentence() {
        let text = "a =\n    Ring { $phone }\n    senest { $days ->\n        [one] én dag\n       *[other] { NUMBER($days) } dager\n    } før.\n";
        let pair = |key: &str, text: &str| (key.to_owned(), text.to_owned());
        assert_eq!(
            shown(text),
            [
                pair("one", "Ring { $phone } senest én dag før."),
                pair("other", "Ring { $phone } senest { NUMBER($days) } dager før."),
            ]
        );
        let nested = "a = { $a ->\n    [one] en { $b ->\n        [0] x\n       *[other] y\n    }\n   *[other] to\n}\n";
        assert_eq!(
            shown(nested),
            [pair("one:0", "en x"), pair("one:other", "en y"), pair("other", "to")]
        );
        let all = "a = {$x}{ -nav } { -nav(case: \"gen\") } { b.c } { DATETIME($d, timeStyle: \"short\") } { \"\\u00A0{\" } { 1 } { { $y } }\n    .b = c\n-nav = Nav\n";
        assert_eq!(
            shown(all)[0].1,
            "{ $x }{ -nav } { -nav(case: \"gen\") } { b.c } { DATETIME($d, timeStyle: \"short\") } { \"\\u00A0{\" } { 1 } { $y }"
        );
        let parts: Vec<_> = read(all).into_iter().map(|one| (one.message, one.attribute)).collect();
        assert_eq!(parts, [("a".to_owned(), None), ("a".to_owned(), Some("b".to_owned()))]);
    }

    #[test]
    fn sentences_become_the_message_that_they_came_from() {
        for text in [
            "Kom.",
            "Kom til { $place }.\n\nTa med { \"{\" } mat.",
            "Ring { $days ->\n    [one] én dag\n   *[other] { $days } dager\n} før { $n ->\n    [0] ingen\n   *[other] { $n ->\n        [one] x\n       *[other] { \"[\" }y]\n    }\n}.",
            "{ $days ->\n    [one] { \"\" }\n   *[other]\n        { \".\" }dager\n\n        igjen\n}",
            "{ NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n}",
        ] {
            let source = |value: &str| {
                format!(
                    "a ={}\n",
                    value.lines().map(|line| format!("\n    {line}")).collect::<String>()
                )
            };
            let first = read(&source(text)).remove(0).sentences.unwrap();
            let value = value(&first);
            let second = read(&source(&value)).remove(0).sentences.unwrap();
            let plain = |all: &[Sentence]| {
                let text = |one: &Sentence| (one.choices.clone(), one.text.replace("{ \"\" }", ""));
                all.iter().map(text).collect::<Vec<_>>()
            };
            assert_eq!(plain(&first), plain(&second), "{text}\n{value}");
        }
    }

    #[test]
    fn more_branches_than_anybody_translates_are_none() {
        let select = "{ $n ->\n    [one] x\n   *[other] y\n}";
        let text = |times: usize| {
            format!("a =\n    {}\n", vec![select; times].join(" ").replace('\n', "\n    "))
        };
        assert_eq!(read(&text(6)).remove(0).sentences.unwrap().len(), 64);
        assert_eq!(read(&text(7)).remove(0).sentences, None);
        assert_eq!(read(&text(40)).remove(0).sentences, None);
        assert!(read(&format!("a = {}\n", "{".repeat(10_000))).is_empty());
    }
}
