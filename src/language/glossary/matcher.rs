//! Finds the glossary's words in a text, in every form, as parts of compounds, and with other words
//! between the words of a phrase.

use std::ops::Range;
use std::sync::Arc;

use aho_corasick::AhoCorasick;
use compact_str::{CompactString, format_compact};
use rustc_hash::FxHashMap;

use crate::language::glossary::concepts::{Concept, ConceptKind, Glossary, Word};
use crate::language::glossary::inflection;
use crate::language::glossary::inflection::standard::Standard;
use crate::language::glossary::parts::{COMPOUND, Ordinary, term_in};
use crate::text::tokens::{Token, TokenKind, words};

/// Words that may stand between two words of a phrase ("tar du ikke stilling til").
const GAP: usize = 3;

/// Tokens of a word that a hyphen divides.
const DIVIDED: usize = 3;

/// Words that a noun follows, and no verb.
const BEFORE_NOUNS: [&str; 17] = [
    "en", "ei", "et", "ein", "eit", "hver", "kvar", "enhver", "ny", "vår", "din", "for", "av",
    "til", "aktuell", "enkelt", "enkelte",
];

/// What may stand for each of the words of a phrase after its first.
type Slots = Vec<Vec<CompactString>>;

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

/// What begins with a form.
#[derive(Debug, Default)]
struct Beginning {
    /// The concept whose single word it is.
    word: Option<usize>,
    /// Another, everyday word has this form too.
    homograph: bool,
    /// That word is a noun.
    noun: bool,
    /// Phrases whose first word it is.
    phrases: Vec<usize>,
}

/// The words of one glossary in one written standard.
#[derive(Debug)]
pub struct Matcher {
    glossary: Arc<Glossary>,
    standard: Standard,
    ordinary: Ordinary,
    /// By form.
    beginnings: FxHashMap<CompactString, Beginning>,
    /// The other words of each phrase, and its concept.
    phrases: Vec<(Slots, usize)>,
    /// Nouns by what stands before other parts of a compound.
    firsts: FxHashMap<CompactString, usize>,
    /// Nouns by what ends a compound.
    lasts: FxHashMap<CompactString, usize>,
    /// What all forms of a noun begin with: a word without any of these is no compound of them.
    stems: Option<AhoCorasick>,
}

impl Glossary {
    /// What finds the words of these concepts in texts of a language: bokmål or nynorsk.
    pub fn matcher(self: &Arc<Self>, tag: &str, ordinary: &Ordinary) -> Matcher {
        let standard = if tag == "nn" { Standard::Nynorsk } else { Standard::Bokmal };
        Matcher::new(self.clone(), standard, ordinary.clone())
    }
}

impl Matcher {
    pub(crate) fn new(glossary: Arc<Glossary>, standard: Standard, ordinary: Ordinary) -> Self {
        let mut matcher = Self {
            glossary: glossary.clone(),
            standard,
            ordinary,
            beginnings: FxHashMap::default(),
            phrases: Vec::new(),
            firsts: FxHashMap::default(),
            lasts: FxHashMap::default(),
            stems: None,
        };
        let mut stems = Vec::new();
        for (number, concept) in glossary.concepts.iter().enumerate() {
            let word = &concept.words[usize::from(standard == Standard::Nynorsk)];
            if concept.write.contains(&word.lemma) {
                // In nynorsk the ordinary word may be all there is.
                continue;
            }
            matcher.add(number, concept, word, standard, &mut stems);
        }
        matcher.stems = AhoCorasick::new(stems).ok();
        matcher
    }

    fn add(
        &mut self,
        number: usize,
        concept: &Concept,
        word: &Word,
        standard: Standard,
        stems: &mut Vec<CompactString>,
    ) {
        let written = words(&word.lemma);
        if written.len() > 1 {
            let last = written.len() - 1;
            let mut slots = written.iter().enumerate().map(|(at, text)| {
                if word.part == "noun" && word.head.is_empty() {
                    return noun_slot(text, word, standard, at == last);
                }
                slot(text, word, standard)
            });
            let Some(first) = slots.next() else { return };
            self.phrases.push((slots.collect(), number));
            for form in first {
                let known = &mut self.beginnings.entry(form).or_default().phrases;
                if known.last() != Some(&(self.phrases.len() - 1)) {
                    known.push(self.phrases.len() - 1);
                }
            }
            return;
        }
        let compounds = word.part == "noun" && concept.kind != ConceptKind::Abbreviation;
        // The two standards share them.
        let shared = concept.words.iter().flat_map(|word| &word.homographs);
        let homographs: Vec<CompactString> = shared.flat_map(|form| words(form)).collect();
        let mut stem: Option<CompactString> = None;
        for form in inflection::forms(word, standard) {
            let form: CompactString = words(&form).concat().into();
            if compounds {
                let stem = stem.get_or_insert_with(|| form.clone());
                let shared = stem.chars().zip(form.chars()).take_while(|(a, b)| a == b);
                let length = shared.map(|(c, _)| c.len_utf8()).sum();
                stem.truncate(length);
                self.lasts.entry(form.clone()).or_insert(number);
            }
            let homograph = homographs.contains(&form);
            let beginning = self.beginnings.entry(form).or_default();
            beginning.word.get_or_insert(number);
            beginning.homograph |= homograph;
            beginning.noun |= word.part == "noun";
        }
        if compounds {
            self.firsts.entry(word.lemma.to_lowercase().into()).or_insert(number);
            stems.extend(stem);
        }
    }

    /// The written standard.
    pub fn standard(&self) -> Standard {
        self.standard
    }

    /// The list that it takes the parts of compounds from.
    pub fn ordinary(&self) -> &Ordinary {
        &self.ordinary
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
            if let Some((concept, span)) = self.divided(tokens, at) {
                hits.push(Hit { concept, span, part: false });
                at += DIVIDED;
                continue;
            }
            let beginning = self.beginnings.get(&token.text);
            if let Some(beginning) = beginning
                && let Some((concept, length)) = self.phrase(beginning, tokens, at)
            {
                let last = tokens.get(at + length - 1).unwrap_or(token);
                hits.push(Hit { concept, span: token.span.start..last.span.end, part: false });
                at += length;
                continue;
            }
            if token.kind == TokenKind::Word {
                let before = at.checked_sub(1).and_then(|before| tokens.get(before));
                let word = beginning.filter(|beginning| beginning.word.is_some());
                let (concept, part) = match word {
                    Some(other) if other.homograph && !(other.noun && before_noun(before)) => {
                        (None, false)
                    }
                    Some(beginning) => (beginning.word, false),
                    None => match self.compound(&token.text) {
                        Some(concept) => (Some(concept), true),
                        None => self.without_norwegian_letters(&token.text),
                    },
                };
                let span = token.span.clone();
                hits.extend(concept.map(|concept| Hit { concept, span, part }));
            }
            at += 1;
        }
        hits
    }

    /// A word that a hyphen divides, at the end of a line or inside: "boutgifts-tak". The concept
    /// whose word it is when it is whole, and its place.
    fn divided(&self, tokens: &[Token], at: usize) -> Option<(usize, Range<usize>)> {
        let [first, hyphen, last] = tokens.get(at..at + DIVIDED)? else { return None };
        let divides = matches!(hyphen.kind, TokenKind::Mark('-' | '\u{2010}' | '\u{2011}'))
            && first.span.end == hyphen.span.start
            && (first.kind, last.kind) == (TokenKind::Word, TokenKind::Word);
        if !divides {
            return None;
        }
        let whole = format_compact!("{}{}", first.text, last.text);
        let beginning = self.beginnings.get(&whole)?;
        Some((beginning.word.filter(|_| !beginning.homograph)?, first.span.start..last.span.end))
    }

    /// The concept of a word that is written without æ, ø and å, and whether it is only a part.
    fn without_norwegian_letters(&self, word: &str) -> (Option<usize>, bool) {
        let pair = |pair: &[u8]| matches!(pair, b"ae" | b"oe" | b"aa");
        if !word.as_bytes().windows(2).any(pair) {
            return (None, false);
        }
        let word = word.replace("ae", "æ").replace("oe", "ø").replace("aa", "å");
        match self.beginnings.get(word.as_str()) {
            Some(beginning) if beginning.homograph => (None, false),
            Some(Beginning { word: Some(concept), .. }) => (Some(*concept), false),
            _ => (self.compound(&word), true),
        }
    }

    /// The concept whose word is a part of a compound.
    fn compound(&self, word: &str) -> Option<usize> {
        if word.len() < COMPOUND.start || !self.stems.as_ref()?.is_match(word) {
            return None;
        }
        if !COMPOUND.contains(&word.chars().count()) {
            return None;
        }
        let concept = term_in(
            word,
            &self.ordinary,
            |part| self.firsts.get(part).copied(),
            |part| self.lasts.get(part).copied(),
        )?;
        let words = &self.glossary.concepts.get(concept)?.words;
        let other = words.iter().flat_map(|word| &word.not_in).any(|other| word.contains(other));
        (!other).then_some(concept)
    }

    /// The longest phrase that begins at a token: its concept, and how many tokens it takes.
    fn phrase(&self, first: &Beginning, tokens: &[Token], at: usize) -> Option<(usize, usize)> {
        let rest = tokens.get(at..)?;
        first
            .phrases
            .iter()
            .filter_map(|phrase| {
                let (slots, concept) = self.phrases.get(*phrase)?;
                let kind = self.glossary.concepts.get(*concept)?.kind;
                // "bl.a." stands together.
                let gap = if kind == ConceptKind::Abbreviation { 0 } else { GAP };
                Some((*concept, length(slots, rest, gap)?))
            })
            .max_by_key(|(_, length)| *length)
    }
}

/// Whether what stands before a form that a noun shares with another word ("bruker" of "bruke")
/// shows that it is the noun.
fn before_noun(before: Option<&Token>) -> bool {
    before.is_some_and(|before| BEFORE_NOUNS.contains(&before.text.as_str()))
}

/// How many tokens a phrase takes whose first word is there: its other words stand in their order,
/// with at most `gap` words between and no end of a sentence.
fn length(slots: &[Vec<CompactString>], tokens: &[Token], gap: usize) -> Option<usize> {
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
fn slot(text: &CompactString, word: &Word, standard: Standard) -> Vec<CompactString> {
    const REFLEXIVE: [&str; 5] = ["seg", "meg", "deg", "oss", "dere"];
    const OWN: [&str; 12] =
        ["sin", "si", "sitt", "sine", "min", "mi", "mitt", "mine", "din", "di", "ditt", "dine"];
    if *text == word.head.to_lowercase() {
        let head = Word {
            lemma: word.head.clone(),
            part: "verb".to_owned(),
            class: word.class.clone(),
            forms: word.forms.clone(),
            ..Word::default()
        };
        return inflection::forms(&head, standard);
    }
    match text.as_str() {
        "seg" => REFLEXIVE.map(CompactString::from).to_vec(),
        "sin" | "sine" | "sitt" | "si" => OWN.map(CompactString::from).to_vec(),
        _ => vec![text.clone()],
    }
}

/// What may stand for a word of a phrase that is a noun with an adjective: `kommunale boliger`, `det åpne
/// møtet`.
fn noun_slot(
    text: &CompactString,
    word: &Word,
    standard: Standard,
    last: bool,
) -> Vec<CompactString> {
    if last {
        let noun = Word { lemma: text.to_string(), forms: Vec::new(), ..word.clone() };
        return inflection::forms(&noun, standard);
    }
    let mut all = vec![text.clone(), format_compact!("{text}e"), format_compact!("{text}t")];
    // "åpent" is a form of "åpen", and nynorsk "ope" stands for both.
    if let Some(stem) = text.strip_suffix("ent").or_else(|| text.strip_suffix('e')) {
        all.extend(["en", "ne", "e", "ent"].map(|ending| format_compact!("{stem}{ending}")));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::tokens;

    /// A phrase may hold three words more, and never an end of a sentence.
    #[test]
    fn a_phrase_has_room_for_three_words_and_no_stop() {
        let slots = [vec!["stilling".into()], vec!["til".into()]];
        for (text, gap, wanted) in [
            ("ta stilling til", 3, Some(3)),
            ("ta ikke stilling til", 3, Some(4)),
            ("ta nå ikke lenger stilling til", 3, Some(6)),
            ("ta nå da ikke lenger stilling til", 3, None),
            ("ta nå ikke lenger stilling en to tre til", 3, Some(9)),
            ("ta stilling en to tre fire til", 3, None),
            ("ta (ikke) stilling til", 3, Some(6)),
            ("ta stilling til", 0, Some(3)),
            ("ta ikke stilling til", 0, None),
            ("ta stilling", 3, None),
            ("ta til stilling", 3, None),
        ] {
            assert_eq!(length(&slots, &tokens(text), gap), wanted, "{text}");
        }
        for stop in ['.', '!', '?', ':', ';', ','] {
            let text = format!("ta stilling{stop} til");
            assert_eq!(length(&slots, &tokens(&text), 3), None, "{text}");
        }
        assert_eq!(length(&slots, &tokens("ta stilling – til"), 3), Some(4));
    }

    #[test]
    fn words_of_phrases_stand_for_their_persons() {
        let word = Word { head: "gjøre".into(), ..Word::default() };
        let has = |text: &str, form: &str| {
            slot(&text.into(), &word, Standard::Bokmal).contains(&form.into())
        };
        for (text, form, wanted) in [
            ("seg", "deg", true),
            ("seg", "oss", true),
            ("seg", "sin", false),
            ("sin", "ditt", true),
            ("sitt", "sine", true),
            ("sin", "seg", false),
            ("gjøre", "gjorde", true),
            ("rede", "rede", true),
            ("rede", "gjøre", false),
        ] {
            assert_eq!(has(text, form), wanted, "{text}: {form}");
        }
    }
}
