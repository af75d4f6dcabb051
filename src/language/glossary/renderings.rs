//! What a language calls the concepts, and what it must not call them: the `[[term]]` entries of
//! `locales/<tag>/glossary.toml`.

use std::ops::Range;
use std::sync::Arc;

use crate::content::data::Data;
use crate::content::fields;
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::language::words::Forms;
use crate::text::tokens::{Token, tokens};

/// Forms of one word have at least so many letters in common.
const SHARED: usize = 3;

/// One concept in one language.
#[derive(Debug)]
pub struct Rendering {
    /// The concept's id.
    pub concept: String,
    /// What to write, best first.
    pub preferred: Vec<String>,
    /// What may be found in a text: preferred words, then admitted ones.
    pub accepted: Forms,
    /// Words that mean something else: each in a group of its own.
    pub deprecated: Forms,
    /// What a translator should know.
    pub note: String,
}

/// All concepts of one language.
#[derive(Debug, Default)]
pub struct Renderings {
    /// In the order of the file.
    pub all: Vec<Rendering>,
    /// The deprecated words of all of them in one list, and whose each is.
    deprecated: Forms,
    owners: Vec<(usize, usize)>,
}

/// Words as they are written; a stem stands only for words that there are none of.
fn shown(words: &[String]) -> Vec<String> {
    let whole: Vec<String> = words.iter().filter(|word| !word.ends_with('*')).cloned().collect();
    if whole.is_empty() {
        words.iter().map(|word| word.replace('*', "…")).collect()
    } else {
        whole
    }
}

impl Renderings {
    /// Reads the file of a language. `clitics` may stand together with its words.
    pub fn load(
        data: &Data,
        tag: &str,
        clitics: &Arc<[String]>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        // What Norwegian calls them is in the concepts themselves.
        if tag == "nb" {
            return Self::default();
        }
        let all: Vec<Rendering> =
            fields::of_language(data, tag, keys::RENDERINGS, found, |fields, found| {
                // Nobody has signed the terms; a test holds them to saying so.
                let _status = fields.text("status", found);
                let mut all = Vec::new();
                for mut table in fields.tables("term", found) {
                    let concept = crate::content::needed::required(&mut table, "concept", found);
                    let mut words = |key| -> Vec<String> {
                        table.texts(key, found).into_iter().map(|word| word.value).collect()
                    };
                    let (preferred, admitted) = (words("preferred"), words("admitted"));
                    let deprecated = words("deprecated");
                    let note = table.text("note", found).map(|text| text.value).unwrap_or_default();
                    table.finish(found);
                    let write = shown(&preferred);
                    let accepted = vec![preferred, admitted];
                    let deprecated = deprecated.into_iter().map(|word| vec![word]).collect();
                    all.push(Rendering {
                        concept,
                        preferred: write,
                        accepted: Forms::with_clitics(accepted, clitics),
                        deprecated: Forms::with_clitics(deprecated, clitics),
                        note,
                    });
                }
                all
            });
        let mut owners = Vec::new();
        let mut words = Vec::new();
        for (number, rendering) in all.iter().enumerate() {
            for (group, forms) in rendering.deprecated.groups.iter().enumerate() {
                owners.push((number, group));
                words.push(forms.clone());
            }
        }
        Self { all, deprecated: Forms::with_clitics(words, clitics), owners }
    }

    /// The deprecated words in a text: of which rendering, which of its words, and the range of
    /// tokens.
    pub fn deprecated(&self, words: &[Token]) -> Vec<(&Rendering, usize, Range<usize>)> {
        let found = self.deprecated.find(words).into_iter();
        found
            .filter_map(|(word, range)| {
                let (number, group) = self.owners.get(word)?;
                Some((self.all.get(*number)?, *group, range))
            })
            .collect()
    }
}

impl Rendering {
    /// Whether a word is likely another form of a preferred one: most of it is the same from the
    /// beginning.
    pub fn is_form_of_preferred(&self, word: &str) -> bool {
        let forms = self.accepted.groups.first().into_iter().flatten();
        let alike = |form: &str, word: &str| {
            let shared = form.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
            let shorter = form.chars().count().min(word.chars().count());
            shared >= SHARED && shared * 4 >= shorter * 3
        };
        forms
            .filter_map(|form| tokens(form).into_iter().next())
            .any(|form| self.accepted.bare(word).any(|word| alike(&form.text, word)))
    }

    /// Whether a deprecated word is so long that it can mean nothing else.
    pub fn is_certain(&self, group: usize) -> bool {
        let form = self.deprecated.groups.get(group).and_then(|forms| forms.first());
        // The star of a stem is no word.
        form.is_some_and(|form| tokens(form.trim_end_matches('*')).len() > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn own(terms: &str) -> Renderings {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("locales/so")).unwrap();
        std::fs::write(root.path().join("locales/so").join(keys::RENDERINGS.name), terms).unwrap();
        let mut found = Vec::new();
        let all =
            Renderings::load(&Data::new(Some(root.path())), "so", &Vec::new().into(), &mut found);
        assert!(found.is_empty(), "{found:?}");
        all
    }

    #[test]
    fn preferred_and_admitted_words_are_accepted_and_others_are_whose_they_are() {
        let all = own(
            "[[term]]\nconcept = \"a\"\npreferred = [\"codsi\"]\nadmitted = [\"dalab\"]\nnote = \"n\"\n\
             deprecated = [\"warqad\", \"foom codsi\"]\n\
             [[term]]\nconcept = \"b\"\npreferred = [\"guri*\"]\ndeprecated = [\"aqal*\"]\n",
        );
        let [a, b] = all.all.as_slice() else { panic!("{all:?}") };
        assert_eq!(
            (a.preferred.join(","), b.preferred.join(",")),
            ("codsi".into(), "guri…".into())
        );
        assert_eq!((a.note.as_str(), b.note.as_str()), ("n", ""));
        let groups = |text: &str| -> Vec<usize> {
            a.accepted.find(&tokens(text)).into_iter().map(|(group, _)| group).collect()
        };
        assert_eq!(
            (groups("codsi"), groups("dalab"), groups("warqad")),
            (vec![0], vec![1], vec![])
        );
        let wrong = |text: &str| -> Vec<(String, usize)> {
            let words = tokens(text);
            let all = all.deprecated(&words).into_iter();
            all.map(|(rendering, group, _)| (rendering.concept.clone(), group)).collect()
        };
        assert_eq!(wrong("warqad iyo aqalka"), [("a".to_owned(), 0), ("b".to_owned(), 0)]);
        assert_eq!(wrong("foom codsi"), [("a".to_owned(), 1)]);
        // Several words can mean nothing else; one may.
        assert_eq!(
            [a.is_certain(0), a.is_certain(1), b.is_certain(0), a.is_certain(2)],
            [false, true, false, false]
        );
    }

    #[test]
    fn a_form_begins_as_its_word_does() {
        let all =
            own("[[term]]\nconcept = \"a\"\npreferred = [\"codsi\"]\nadmitted = [\"dalab\"]\n");
        for (word, wanted) in [
            ("codsi", true),
            ("codsiga", true),
            ("codsa", true),
            ("cods", true),
            ("cod", true),
            ("codxyz", false),
            ("co", false),
            ("dalabka", false),
        ] {
            assert_eq!(all.all[0].is_form_of_preferred(word), wanted, "{word}");
        }
    }
}
