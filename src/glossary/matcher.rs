//! Finds the glossary's words in a text, in every form, as parts of compounds, and with other words
//! between the words of a phrase.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::inflection::{self, Standard};
use super::parts::{Ordinary, term_in};
use super::{Concept, Glossary, Kind, Word};
use crate::language::tokens::{Kind as TokenKind, Token, tokens};

/// Words that may stand between two words of a phrase ("tar du ikke stilling til").
const GAP: usize = 3;
/// A shorter word is no compound, and a longer one is no word.
const COMPOUND: Range<usize> = 8..64;

/// Words that a noun follows, and no verb.
const BEFORE_NOUNS: [&str; 18] = [
    "en", "ei", "et", "ein", "eit", "hver", "kvar", "enhver", "ny", "vår", "din", "for", "av",
    "til", "hver", "aktuell", "enkelt", "enkelte",
];

/// What may stand for each of the words of a phrase after its first.
type Slots = Vec<Vec<String>>;

/// A place where a concept's word stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The number of the concept in its glossary.
    pub concept: usize,
    /// The byte range of the word or phrase.
    pub span: Range<usize>,
    /// Whether the word is only a part of a compound.
    pub part: bool,
}

/// The words of one glossary in one written standard.
#[derive(Debug)]
pub struct Matcher {
    glossary: Arc<Glossary>,
    ordinary: Ordinary,
    /// Concepts by each form of their single word.
    words: HashMap<String, usize>,
    /// Nouns by what stands before other parts of a compound.
    firsts: HashMap<String, usize>,
    /// Nouns by what ends a compound.
    lasts: HashMap<String, usize>,
    /// Phrases by each form of their first word: the other words, and the concept.
    phrases: HashMap<String, Vec<(Slots, usize)>>,
}

impl Matcher {
    pub(super) fn new(glossary: Arc<Glossary>, standard: Standard, ordinary: Ordinary) -> Self {
        let mut matcher = Self {
            glossary: glossary.clone(),
            ordinary,
            words: HashMap::new(),
            firsts: HashMap::new(),
            lasts: HashMap::new(),
            phrases: HashMap::new(),
        };
        for (number, concept) in glossary.concepts.iter().enumerate() {
            let word = &concept.words[usize::from(standard == Standard::Nynorsk)];
            if concept.write.contains(&word.lemma) {
                // In nynorsk the ordinary word may be all there is.
                continue;
            }
            matcher.add(number, concept, word, standard);
        }
        matcher
    }

    fn add(&mut self, number: usize, concept: &Concept, word: &Word, standard: Standard) {
        let written: Vec<Token> = tokens(&word.lemma);
        if written.len() > 1 {
            let mut slots = written.iter().map(|token| slot(&token.text, word, standard));
            let Some(first) = slots.next() else { return };
            let rest: Slots = slots.collect();
            for form in first {
                self.phrases.entry(form).or_default().push((rest.clone(), number));
            }
            return;
        }
        let forms = inflection::forms(word, standard);
        for form in forms {
            let form = tokens(&form).into_iter().map(|token| token.text).collect::<String>();
            self.words.entry(form.clone()).or_insert(number);
            if word.part == "noun" && concept.kind != Kind::Abbreviation {
                self.lasts.entry(form).or_insert(number);
            }
        }
        if word.part == "noun" && concept.kind != Kind::Abbreviation {
            let lemma = word.lemma.to_lowercase();
            self.firsts.entry(lemma).or_insert(number);
        }
    }

    /// The glossary whose words it finds.
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// The words of the glossary in a text, each place once, in their order.
    pub fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let phrase = self.phrase(tokens.get(at..).unwrap_or_default());
            if let Some((concept, length)) = phrase {
                let last = tokens.get(at + length - 1).unwrap_or(token);
                hits.push(Hit { concept, span: token.span.start..last.span.end, part: false });
                at += length;
                continue;
            }
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            if token.kind == TokenKind::Word && !self.is_other_word(token, before) {
                if let Some(concept) = self.words.get(&token.text) {
                    hits.push(Hit { concept: *concept, span: token.span.clone(), part: false });
                } else if let Some(concept) = self.compound(&token.text) {
                    hits.push(Hit { concept, span: token.span.clone(), part: true });
                }
            }
            at += 1;
        }
        hits
    }

    /// Whether a form that another word has too ("bruker" of "bruke") is likely that word: only what
    /// stands before nouns shows that it is the noun.
    fn is_other_word(&self, token: &Token, before: Option<&Token>) -> bool {
        let concept = self.words.get(&token.text).and_then(|n| self.glossary.concepts.get(*n));
        let shared = concept.is_some_and(|concept| {
            concept.words.iter().any(|word| word.homographs.contains(&token.text))
        });
        shared && !before.is_some_and(|before| BEFORE_NOUNS.contains(&before.text.as_str()))
    }

    fn compound(&self, word: &str) -> Option<usize> {
        if !COMPOUND.contains(&word.chars().count()) {
            return None;
        }
        term_in(
            word,
            &self.ordinary,
            |part| self.firsts.get(part).copied(),
            |part| self.lasts.get(part).copied(),
        )
    }

    /// The phrase that begins with the first token, and how many tokens it takes.
    fn phrase(&self, rest: &[Token]) -> Option<(usize, usize)> {
        let candidates = self.phrases.get(&rest.first()?.text)?;
        candidates
            .iter()
            .filter_map(|(slots, concept)| {
                let kind = self.glossary.concepts.get(*concept)?.kind;
                // "bl.a." stands together.
                let gap = if kind == Kind::Abbreviation { 0 } else { GAP };
                Some((*concept, length(slots, rest, gap)?))
            })
            .max_by_key(|(_, length)| *length)
    }
}

/// How many tokens a phrase takes whose first word is there: its other words stand in their order,
/// with at most `gap` words between and no end of a sentence.
fn length(slots: &[Vec<String>], tokens: &[Token], gap: usize) -> Option<usize> {
    let mut at = 1;
    for slot in slots {
        let mut between = 0;
        loop {
            let token = tokens.get(at)?;
            at += 1;
            if slot.contains(&token.text) {
                break;
            }
            between += 1;
            let stops = matches!(token.kind, TokenKind::Mark('.' | '!' | '?' | ':' | ';' | ','));
            if stops || between > gap {
                return None;
            }
        }
    }
    Some(at)
}

/// What may stand for one word of a phrase.
fn slot(text: &str, word: &Word, standard: Standard) -> Vec<String> {
    const REFLEXIVE: [&str; 5] = ["seg", "meg", "deg", "oss", "dere"];
    const OWN: [&str; 12] =
        ["sin", "si", "sitt", "sine", "min", "mi", "mitt", "mine", "din", "di", "ditt", "dine"];
    if text == word.head.to_lowercase() {
        let head = Word {
            lemma: word.head.clone(),
            part: "verb".to_owned(),
            class: word.class.clone(),
            forms: word.forms.clone(),
            ..Word::default()
        };
        return inflection::forms(&head, standard).into_iter().collect();
    }
    match text {
        "seg" => REFLEXIVE.map(str::to_owned).to_vec(),
        "sin" | "sine" | "sitt" | "si" => OWN.map(str::to_owned).to_vec(),
        _ => vec![text.to_owned()],
    }
}
