//! A hard word exchanged for an easy one in the same form: `ble fastsatt` → `ble bestemt`.
//!
//! Only where nothing is in doubt: the concept says that its words may change places (`swap`), the
//! form has one meaning, both words have the same class and gender, and the list of ordinary words
//! knows the new form.

use Slot::{
    Base, Definite, DefinitePlural, Imperative, Inflected, Neuter, Participle, Passive, Past,
    Plural, Present,
};
use compact_str::{CompactString, ToCompactString, format_compact};

use crate::language::glossary::concepts::{Concept, Word};
use crate::language::glossary::inflection::standard::Standard;
use crate::language::glossary::inflection::{self, irregular};
use crate::language::glossary::parts::Ordinary;

/// What a form of a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// Infinitive, singular, positive.
    Base,
    Present,
    Passive,
    Past,
    Participle,
    Imperative,
    Definite,
    Plural,
    DefinitePlural,
    Neuter,
    Inflected,
}

/// Words before a participle, in bokmål.
const AUXILIARIES: [&str; 15] = [
    "ble", "blei", "bli", "blir", "blitt", "er", "fikk", "få", "får", "ha", "hadde", "har", "var",
    "vært", "være",
];
/// An auxiliary stands at most so many words before its verb.
const NEAR: usize = 3;

/// What to write for a word of a text, or nothing where that is not certain. `before` are the words
/// before it, small letters, the nearest first; `written` is the word or phrase as it stands.
pub fn rewrite<'t>(
    concept: &Concept,
    standard: Standard,
    ordinary: &Ordinary,
    written: &str,
    before: impl Iterator<Item = &'t str>,
) -> Option<String> {
    let [plain] = concept.write.as_slice() else { return None };
    let word = concept.words.get(usize::from(standard == Standard::Nynorsk))?;
    if !concept.swap || plain.contains(char::is_uppercase) {
        return None;
    }
    let small = written.to_lowercase();
    let new = match word.part.as_str() {
        "verb" | "noun" | "adjective" if standard == Standard::Bokmal => {
            let auxiliary = before.take(NEAR).any(|word| AUXILIARIES.contains(&word));
            inflected(word, plain, ordinary, &small, auxiliary)?
        }
        // Words without inflection stand as they are, and phrases where nothing is put between.
        "other" | "phrase" if word.head.is_empty() && small == word.lemma.to_lowercase() => {
            plain.to_compact_string()
        }
        _ => return None,
    };
    Some(as_written(&new, written))
}

/// With a capital where the old word had one.
fn as_written(new: &str, written: &str) -> String {
    let mut letters = new.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => new.to_owned(),
    }
}

fn inflected(
    word: &Word,
    plain: &str,
    ordinary: &Ordinary,
    written: &str,
    auxiliary: bool,
) -> Option<CompactString> {
    let part = word.part.as_str();
    if plain.contains(' ') || (part == "noun" && !same_gender(&word.gender, plain, ordinary)) {
        return None;
    }
    let (stem_form, genitive) = match written.strip_suffix('s') {
        Some(rest) if part == "noun" && !word.lemma.ends_with('s') => (rest, "s"),
        _ => (written, ""),
    };
    let slots = match part {
        "verb" => &[Base, Present, Passive, Past, Participle, Imperative][..],
        "noun" => &[Base, Definite, Plural, DefinitePlural],
        _ => &[Base, Neuter, Inflected],
    };
    let old = Word { lemma: word.lemma.to_lowercase(), ..word.clone() };
    let new = Word { lemma: plain.to_owned(), part: part.to_owned(), ..Word::default() };
    let mut meant: Vec<Slot> = slots
        .iter()
        .copied()
        .filter(|slot| forms(&old, *slot).iter().any(|form| form == stem_form))
        .collect();
    // "ble avviklet", and not "avviklet møtet".
    if meant.contains(&Participle) && auxiliary {
        meant.retain(|slot| *slot == Participle);
    }
    let form = |slot: &Slot| forms(&new, *slot).into_iter().find(|form| ordinary.has(form));
    let mut all = meant.iter().map(form);
    let first = all.next()??;
    all.all(|other| other.as_ref() == Some(&first)).then(|| format_compact!("{first}{genitive}"))
}

/// Whether a noun takes the same articles as one of this gender, by the forms that exist.
fn same_gender(gender: &str, noun: &str, ordinary: &Ordinary) -> bool {
    let stem = noun.strip_suffix('e').unwrap_or(noun);
    let exists = |ending: &str| ordinary.has(&format!("{stem}{ending}"));
    match gender {
        "n" => exists("et") && !exists("en"),
        _ => exists("en") && !exists("et"),
    }
}

/// What a form may be, the likeliest first.
fn forms(word: &Word, slot: Slot) -> Vec<CompactString> {
    let lemma = word.lemma.as_str();
    let stem = lemma.strip_suffix('e').unwrap_or(lemma);
    let with = |stem: &str, endings: &[&str]| -> Vec<CompactString> {
        endings.iter().map(|ending| format_compact!("{stem}{ending}")).collect()
    };
    let known = irregular(lemma, &word.part, Standard::Bokmal)
        .max_by_key(|(first, _)| std::cmp::Reverse(first.len()));
    let strong: Vec<CompactString> = known
        .map(|(first, others)| others.split(' ').map(|f| format_compact!("{first}{f}")).collect())
        .unwrap_or_default();
    let (past, participle) = match word.class.as_str() {
        "et" => (&["et", "a"][..], &["et", "a"][..]),
        "te" => (&["te"][..], &["t"][..]),
        "de" => (&["de"][..], &["d"][..]),
        "dde" => (&["dde"][..], &["dd"][..]),
        _ => (&["et", "te", "de", "dde"][..], &["et", "t", "d", "dd"][..]),
    };
    let short = inflection::single(stem).unwrap_or_else(|| stem.to_owned());
    // The past stands first, and what ends in t behind it is the participle.
    let split = strong.iter().skip(1).position(|form| form.ends_with('t')).map(|at| at + 1);
    match slot {
        Base => vec![lemma.into()],
        Present if strong.iter().any(|form| form == stem) => vec![stem.into()],
        Present if lemma.ends_with('e') && stem.len() > 1 && lemma.len() > 3 => with(stem, &["er"]),
        Present => with(lemma, &["r"]),
        Passive => with(lemma, &["s"]),
        Imperative => vec![short.as_str().into()],
        Past if !strong.is_empty() => strong.into_iter().take(split.unwrap_or(1)).collect(),
        Past => [with(stem, past), with(&short, past)].concat(),
        Participle if !strong.is_empty() => {
            strong.into_iter().skip(split.unwrap_or(0)).take(1).collect()
        }
        Participle => [with(stem, participle), with(&short, participle)].concat(),
        Definite if word.gender == "n" => with(stem, &["et"]),
        Definite => with(stem, &["en", "et", "a"]),
        Plural if word.gender == "n" => [vec![lemma.into()], with(stem, &["er"])].concat(),
        Plural => with(stem, &["er"]),
        DefinitePlural => with(stem, &["ene", "a"]),
        Neuter => with(lemma, &["t"]).into_iter().chain([lemma.into()]).collect(),
        Inflected => with(stem, &["e"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::data::Data;
    use crate::language::glossary::concepts::ConceptKind;

    /// Genders and forms are those of Bokmålsordboka; `plan` is both en and et.
    #[test]
    fn a_noun_takes_the_place_of_one_with_its_article_alone() {
        let ordinary = Ordinary::load(&Data::new(None));
        for (noun, masculine, neuter) in [
            ("søknad", true, false),
            ("avgjørelse", true, false),
            ("brev", false, true),
            ("tilbud", false, true),
            ("møte", false, true),
            ("plan", false, false),
        ] {
            assert_eq!(same_gender("m", noun, &ordinary), masculine, "en {noun}");
            assert_eq!(same_gender("f", noun, &ordinary), masculine, "ei {noun}");
            assert_eq!(same_gender("n", noun, &ordinary), neuter, "et {noun}");
        }
    }

    fn concept(part: &str, gender: &str, lemma: &str, class: &str, plain: &str) -> Concept {
        let word = Word {
            lemma: lemma.into(),
            part: part.into(),
            gender: gender.into(),
            class: class.into(),
            ..Word::default()
        };
        Concept {
            id: lemma.into(),
            kind: ConceptKind::Jargon,
            words: [word.clone(), word],
            expansion: String::new(),
            severity: None,
            write: vec![plain.into()],
            swap: true,
            in_context: false,
            confused_with: Default::default(),
            explanation: String::new(),
            example: String::new(),
            plain: String::new(),
            reason: String::new(),
        }
    }

    #[test]
    fn a_word_is_exchanged_in_the_form_that_it_stands_in() {
        let ordinary = Ordinary::load(&Data::new(None));
        let noun = concept("noun", "m", "begjæring", "", "søknad");
        let verb = concept("verb", "", "fastsette", "irregular", "bestemme");
        let other = concept("other", "", "vedrørende", "", "om");
        for (concept, before, written, wanted) in [
            (&noun, "en", "begjæring", Some("søknad")),
            (&noun, "en", "Begjæring", Some("Søknad")),
            (&noun, "", "begjæringen", Some("søknaden")),
            (&noun, "", "begjæringer", Some("søknader")),
            (&noun, "", "begjæringene", Some("søknadene")),
            (&noun, "", "begjæringens", Some("søknadens")),
            (&verb, "å", "fastsette", Some("bestemme")),
            (&verb, "vi", "fastsetter", Some("bestemmer")),
            (&other, "", "Vedrørende", Some("Om")),
            (&other, "", "vedrørendes", None),
            (&noun, "", "begjæringsfrist", None),
        ] {
            let new = rewrite(concept, Standard::Bokmal, &ordinary, written, before.split(' '));
            assert_eq!(new.as_deref(), wanted, "{before} {written}");
        }
        let neuter = concept("noun", "n", "vedtak", "", "avgjørelse");
        assert_eq!(rewrite(&neuter, Standard::Bokmal, &ordinary, "vedtak", "et".split(' ')), None);
        let mut two = other.clone();
        two.write.push("angående".into());
        assert_eq!(rewrite(&two, Standard::Bokmal, &ordinary, "vedrørende", "".split(' ')), None);
        let unsure = Concept { swap: false, ..other };
        assert_eq!(
            rewrite(&unsure, Standard::Bokmal, &ordinary, "vedrørende", "".split(' ')),
            None
        );
    }
}
