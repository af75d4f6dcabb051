//! Sentences with the branches that a language needs.

use crate::content::locale::Locale;
use crate::content::locale::numbers::plural_categories;
use crate::exchange::variants::{Choice, Sentence};

/// The names of plural categories (CLDR).
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of a language.
#[derive(Debug, Clone)]
pub(crate) struct Plurals(Vec<&'static str>);

impl Plurals {
    pub(crate) fn of(locale: &Locale) -> Self {
        Self(plural_categories(&locale.formats))
    }
}

/// The sentences with one for each plural category of a language. Those that are missing are empty, and so is
/// everything where nothing is translated; then those go away that the language does not choose.
pub(crate) fn fitted(all: &[Sentence], plurals: &Plurals, translated: bool) -> Vec<Sentence> {
    let bare = |one: &Sentence| {
        let text = if translated { one.text.clone() } else { String::new() };
        Sentence { choices: one.choices.clone(), text }
    };
    let all: Vec<Sentence> = all.iter().map(bare).collect();
    branches(&all, 0, plurals, translated)
}

fn branches(all: &[Sentence], depth: usize, plurals: &Plurals, translated: bool) -> Vec<Sentence> {
    let mut keys: Vec<&Choice> = Vec::new();
    for choice in all.iter().filter_map(|one| one.choices.get(depth)) {
        if !keys.iter().any(|known| known.key == choice.key) {
            keys.push(choice);
        }
    }
    if keys.is_empty() {
        return all.to_vec();
    }
    let named = |key: &str| NAMES.contains(&key);
    let is_plural =
        keys.iter().all(|choice| named(&choice.key) || choice.key.parse::<f64>().is_ok())
            && keys.iter().any(|choice| choice.default && choice.key == "other");
    let mut out = Vec::new();
    for choice in &keys {
        let chosen =
            choice.default || !named(&choice.key) || plurals.0.contains(&choice.key.as_str());
        if is_plural && !translated && !chosen {
            continue;
        }
        let own =
            all.iter().filter(|one| one.choices.get(depth).is_some_and(|c| c.key == choice.key));
        let own: Vec<Sentence> = own.cloned().collect();
        let own = branches(&own, depth + 1, plurals, translated);
        if is_plural && choice.default {
            // Those that are missing, before the one that stands for all others.
            let missing =
                plurals.0.iter().filter(|name| !keys.iter().any(|known| known.key == **name));
            for name in missing {
                out.extend(own.iter().map(|one| other(one, depth, name)));
            }
        }
        out.extend(own);
    }
    out
}

/// The same branch for another category, without a text.
fn other(one: &Sentence, depth: usize, name: &str) -> Sentence {
    let mut choices = one.choices.clone();
    if let Some(choice) = choices.get_mut(depth) {
        *choice = Choice { key: name.to_owned(), default: false, ..choice.clone() };
    }
    Sentence { choices, text: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::exchange::variants::parts;
    use crate::finding::source::SourceFile;

    #[test]
    fn each_language_has_a_sentence_for_each_of_its_numbers() {
        let text = "a = { $n ->\n    [0] ingen\n    [one] én\n   *[other] { $n }\n}\n";
        let all = parts(&Arc::new(SourceFile::new("nb.ftl", text))).remove(0).sentences.unwrap();
        for (tag, translated, wanted) in [
            ("nb", true, "0=ingen one=én other={ $n }"),
            ("ar", true, "0=ingen one=én zero= two= few= many= other={ $n }"),
            ("ar", false, "0= one= zero= two= few= many= other="),
            ("zh", true, "0=ingen one=én other={ $n }"),
            ("zh", false, "0= other="),
        ] {
            let plurals = Plurals(plural_categories(tag));
            let shown: Vec<String> = fitted(&all, &plurals, translated)
                .iter()
                .map(|one| format!("{}={}", one.choices[0].key, one.text))
                .collect();
            assert_eq!(shown.join(" "), wanted, "{tag} {translated}");
        }
        let kinds = "a = { $kind ->\n    [few] x\n   *[rest] y\n}\n";
        let kinds = parts(&Arc::new(SourceFile::new("nb.ftl", kinds))).remove(0).sentences.unwrap();
        assert_eq!(fitted(&kinds, &Plurals(plural_categories("ar")), true), kinds);
    }
}
