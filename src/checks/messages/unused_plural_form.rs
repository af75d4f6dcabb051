//! A variant of a selection by number that the language never chooses: `[one]` in Chinese, or a category
//! that somebody translated, `[uno]`.

use crate::checks::subject::FluentSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::text::fluent::{Entry, Select};

/// The categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub(crate) fn run(subject: &FluentSubject, found: &mut Vec<Diagnostic>) {
    let language = subject.language;
    for entry in &subject.file.entries {
        for select in entry.parts.iter().flat_map(|part| &part.selects) {
            let chosen =
                if select.ordinal { &language.every_ordinal } else { &language.every_cardinal };
            if chosen.is_empty() || !is_plural(select, subject.original_of(entry)) {
                continue;
            }
            // What is the default shows wherever nothing else does.
            let never = select.variants.iter().filter(|(key, _, default)| {
                !default && !chosen.contains(&key.as_str()) && key.parse::<f64>().is_err()
            });
            for (key, span, _) in never {
                found.push(
                    subject
                        .finding(&rules::UNUSED_PLURAL_FORM, span.clone())
                        .with("id", entry.id.as_str())
                        .with("key", key.as_str())
                        .with(
                            "kind",
                            if CATEGORIES.contains(&key.as_str()) { "category" } else { "word" },
                        )
                        .with(
                            "known",
                            chosen.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>(),
                        )
                        .with("language", language.tag.as_str()),
                );
            }
        }
    }
}

/// Whether a key of a variant belongs to numbers.
pub(crate) fn is_number(key: &str) -> bool {
    CATEGORIES.contains(&key) || key.parse::<f64>().is_ok()
}

/// Whether forms are chosen by number: a key says so, or a key of the original does.
fn is_plural(select: &Select, original: Option<&Entry>) -> bool {
    let inflected = |select: &Select| {
        let category = |key: &str| CATEGORIES.contains(&key) && key != "other";
        select.ordinal || select.variants.iter().any(|(key, ..)| category(key))
    };
    let parts = original.into_iter().flat_map(|original| &original.parts);
    let mut others = parts
        .flat_map(|part| &part.selects)
        .filter(|other| other.variable.is_some() && other.variable == select.variable);
    inflected(select) || others.any(inflected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::content::data::Data;
    use crate::finding::source::SourceFile;
    use crate::language::Languages;
    use crate::text::fluent::bundle::Bundle;

    /// The keys that are never chosen, of a selection with these keys, beside the original's.
    fn never(tag: &str, selector: &str, keys: &str, original: Option<&str>) -> Vec<String> {
        let language = Languages::new(&Data::new(None), []).get(tag);
        let bundle = |keys: &str| {
            let all: Vec<&str> = keys.split(' ').collect();
            let variants = all.iter().enumerate().map(|(number, key)| {
                let star = if number + 1 == all.len() { '*' } else { ' ' };
                format!("   {star}[{key}] x\n")
            });
            let text = format!("a = {{ {selector} ->\n{}}}\n", variants.collect::<String>());
            Bundle::new(vec![Arc::new(SourceFile::new("a.ftl", text))], false)
        };
        let (own, original) = (bundle(keys), original.map(bundle));
        let translated = original.as_ref().map(|original| &original.files()[0]);
        let subject = FluentSubject::new(
            &language,
            &own,
            &own.files()[0],
            false,
            original.as_ref(),
            translated,
        );
        let mut found = Vec::new();
        run(&subject, &mut found);
        found.iter().map(|finding| finding.text("key").unwrap().to_owned()).collect()
    }

    /// By CLDR: Chinese has one form, Norwegian two, Polish four with that of fractions, Spanish `many` for
    /// millions, English four ordinals and Norwegian one.
    #[test]
    fn what_a_language_never_chooses_is_found() {
        let ordinal = "NUMBER($n, type: \"ordinal\")";
        for (tag, selector, keys, original, wanted) in [
            ("zh-Hans", "$n", "one other", None, &["one"][..]),
            ("zh-Hans", "$n", "0 1 other", None, &[]),
            ("nb", "$n", "one few other", None, &["few"]),
            ("nb", "$n", "one other", None, &[]),
            ("nb", "$n", "0 one other", None, &[]),
            ("nb", "$n", "1.5 one other", None, &[]),
            ("nb", "$n", "one few", None, &[]),
            ("pl", "$n", "one few many other", None, &[]),
            ("pl", "$n", "zero one few many", None, &["zero"]),
            ("es", "$n", "one many other", None, &[]),
            ("es", "$n", "uno otro", Some("one other"), &["uno"]),
            ("es", "$n", "one dos other", None, &["dos"]),
            ("nb", "$n", "en andre", Some("one other"), &["en"]),
            ("ar", "$n", "zero one two few many other", None, &[]),
            ("en", ordinal, "one two few other", None, &[]),
            ("nb", ordinal, "one other", None, &["one"]),
            // Selections by something else.
            ("es", "$kind", "sms correo", Some("sms mail"), &[]),
            ("nb", "$kind", "sms other", None, &[]),
        ] {
            assert_eq!(never(tag, selector, keys, original), wanted, "{tag} {keys}");
        }
    }
}
