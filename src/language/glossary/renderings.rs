//! What a language calls the concepts, and what it must not call them: the `[[term]]` entries of
//! `locales/<tag>/glossary.toml`.

use std::ops::Range;
use std::sync::Arc;

use crate::base::artifact::sha256;
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
    /// Words that mean something else, wherever a text speaks of the concept.
    pub deprecated: Forms,
    /// Those among them that are right nowhere.
    pub never: Vec<String>,
    /// Why they are.
    pub why_never: String,
    /// What a translator should know.
    pub note: String,
}

/// All concepts of one language.
#[derive(Debug, Default)]
pub struct Renderings {
    /// In the order of the file.
    pub all: Vec<Rendering>,
    /// The words of all of them that are right nowhere: a group for each concept.
    never: Forms,
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
                    let (mut deprecated, never) = (words("deprecated"), words("never"));
                    let mut text =
                        |key| table.text(key, found).map(|text| text.value).unwrap_or_default();
                    let (why_never, note) = (text("why-never"), text("note"));
                    table.finish(found);
                    deprecated.extend(never.iter().cloned());
                    let write = shown(&preferred);
                    all.push(Rendering {
                        concept,
                        preferred: write,
                        accepted: Forms::with_clitics(vec![preferred, admitted], clitics),
                        deprecated: Forms::with_clitics(vec![deprecated], clitics),
                        never,
                        why_never,
                        note,
                    });
                }
                all
            });
        let never = all.iter().map(|rendering| rendering.never.clone()).collect();
        Self { all, never: Forms::with_clitics(never, clitics) }
    }

    /// The words of a text that are right nowhere: of which rendering, and the range of tokens.
    pub fn never(&self, words: &[Token]) -> Vec<(&Rendering, Range<usize>)> {
        let found = self.never.find(words).into_iter();
        found.filter_map(|(number, range)| Some((self.all.get(number)?, range))).collect()
    }

    /// What the language calls a concept.
    pub fn of(&self, concept: &str) -> Option<&Rendering> {
        self.all.iter().find(|rendering| rendering.concept == concept)
    }
}

impl Rendering {
    /// SHA-256 of what to write: whoever has signed a text with other words looks at it again.
    pub fn hash(&self) -> String {
        sha256(self.preferred.join("\n").as_bytes())
    }

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
}

#[cfg(test)]
mod tests {
    use super::*;
    fn own(terms: &str) -> Renderings {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("locales/so")).unwrap();
        let terms = format!("replace = true\n{terms}");
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
        let wrong =
            |rendering: &Rendering, text: &str| rendering.deprecated.find(&tokens(text)).len();
        assert_eq!([wrong(a, "warqad iyo aqalka"), wrong(b, "warqad iyo aqalka")], [1, 1]);
        assert_eq!(wrong(a, "foom codsi, foom, codsi"), 1);
        assert!(all.never(&tokens("warqad, foom codsi")).is_empty());
    }

    #[test]
    fn what_is_right_nowhere_is_deprecated_too() {
        let all = own(
            "[[term]]\nconcept = \"a\"\npreferred = [\"codsi\"]\ndeprecated = [\"warqad\", \"foom codsi\"]\n\
             never = [\"foom codsi\"]\nwhy-never = \"w\"\n\
             [[term]]\nconcept = \"b\"\npreferred = [\"guri*\"]\nnever = [\"aqal*\"]\nwhy-never = \"v\"\n",
        );
        for (text, wanted) in [
            ("warqad", &[][..]),
            ("foom codsi", &[("a", "w")]),
            ("aqalka", &[("b", "v")]),
            ("aqal iyo foom codsi", &[("b", "v"), ("a", "w")]),
        ] {
            let words = tokens(text);
            let found = all.never(&words).into_iter();
            let found: Vec<_> =
                found.map(|(of, _)| (of.concept.as_str(), of.why_never.as_str())).collect();
            assert_eq!(found, wanted, "{text}");
        }
        assert_eq!(all.all[0].deprecated.find(&tokens("foom codsi")).len(), 1);
        assert_eq!(all.all[1].deprecated.find(&tokens("aqalka")).len(), 1);
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
