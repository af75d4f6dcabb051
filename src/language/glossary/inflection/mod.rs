//! All forms of a Norwegian word from its lemma and class (bokmål and nynorsk).
//!
//! Rather a form too many than one too few: nobody writes the forms that do not exist. The rules are
//! those of Norsk referansegrammatikk (Faarlund, Lie and Vannebo 1997), chapters 3 to 5.

use compact_str::{CompactString, ToCompactString, format_compact};

use crate::language::glossary::concepts::Word;
use crate::language::glossary::inflection::standard::Standard;

pub mod irregular;
pub mod standard;

pub(crate) use crate::language::glossary::inflection::irregular::irregular;

const VOWELS: [char; 9] = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å'];

/// Every form of a word, small letters; some of them twice.
pub fn forms(word: &Word, standard: Standard) -> Vec<CompactString> {
    let lemma = word.lemma.to_lowercase();
    let own = word.forms.iter().map(|form| form.to_lowercase().into());
    let mut forms: Vec<CompactString> = own.chain([lemma.to_compact_string()]).collect();
    for (first, others) in irregular(&lemma, &word.part, standard) {
        forms.extend(others.split(' ').map(|form| format_compact!("{first}{form}")));
    }
    match word.part.as_str() {
        "noun" => noun(&lemma, word, standard, &mut forms),
        "verb" => verb(&lemma, word, standard, &mut forms),
        "adjective" => adjective(&lemma, standard, &mut forms),
        _ => {}
    }
    forms
}

fn add(forms: &mut Vec<CompactString>, stem: &str, endings: &[&str]) {
    forms.extend(endings.iter().map(|ending| format_compact!("{stem}{ending}")));
}

/// Without a final unstressed `e`.
fn stem(lemma: &str) -> &str {
    lemma.strip_suffix('e').unwrap_or(lemma)
}

/// `sykkel` → `sykl`, `kapittel` → `kapitl`, `senter` → `sentr`: the vowel of `-el`, `-en`, `-er`
/// falls out before an ending, and a double consonant before it becomes single.
fn syncopated(lemma: &str) -> Option<String> {
    let letters: Vec<char> = lemma.chars().collect();
    let [rest @ .., vowel, last] = letters.as_slice() else { return None };
    if *vowel != 'e' || !matches!(last, 'l' | 'n' | 'r') || rest.len() < 3 {
        return None;
    }
    let mut short: Vec<char> = rest.to_vec();
    if let [.., a, b] = rest
        && a == b
    {
        short.pop();
    }
    short.push(*last);
    Some(short.into_iter().collect())
}

/// `bestemm` → `bestem`: a double consonant at the end becomes single.
pub(crate) fn single(stem: &str) -> Option<String> {
    let mut letters = stem.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    (last == before).then(|| stem.strip_suffix(last).unwrap_or(stem).to_owned())
}

/// `rom` → `romm`: a short vowel doubles its consonant before an ending.
fn doubled(lemma: &str) -> Option<String> {
    let mut letters = lemma.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    (matches!(last, 'm' | 'n') && VOWELS.contains(&before)).then(|| format!("{lemma}{last}"))
}

fn noun(lemma: &str, word: &Word, standard: Standard, forms: &mut Vec<CompactString>) {
    let ends_in_e = lemma.ends_with('e');
    let base = stem(lemma);
    let mut stems = vec![base.to_owned()];
    stems.extend(syncopated(lemma));
    stems.extend(doubled(lemma));
    // Where nobody says the gender it may be any.
    let (gender, any) = (word.gender.as_str(), word.gender.is_empty());
    for stem in &stems {
        match standard {
            Standard::Bokmal if gender == "n" => add(forms, stem, &["et", "ene", "a", "er", "e"]),
            Standard::Bokmal => {
                add(forms, stem, &["en", "a", "er", "ene"]);
                // Agent nouns: lærer, lærere, lærerne.
                if lemma.ends_with("er") {
                    add(forms, stem, &["e", "ne"]);
                }
            }
            Standard::Nynorsk if gender == "n" => add(forms, stem, &["et", "a", "i", "ene", "er"]),
            Standard::Nynorsk if gender == "f" => {
                add(forms, stem, &["a", "en", "er", "ar", "ene", "ane", "i", "or", "one"]);
            }
            Standard::Nynorsk => add(forms, stem, &["en", "ar", "ane", "er", "ene", "a"]),
        }
        if any {
            add(forms, stem, &["et", "e", "i"]);
            if standard == Standard::Nynorsk && ends_in_e {
                add(forms, stem, &["or", "one"]);
            }
        }
    }
    if let Some(short) = lemma.strip_suffix("um") {
        // museum, museet, museer; stipendium, stipendia.
        add(forms, short, &["et", "er", "ene", "a", "ar", "ane", "aene"]);
    }
    if lemma.ends_with(['s', 'x', 'z']) && !ends_in_e {
        add(forms, lemma, &["er", "en", "et"]);
    }
    for index in 0..forms.len() {
        let genitive = forms.get(index).filter(|form| !form.ends_with(['s', 'x', 'z']));
        forms.extend(genitive.map(|form| format_compact!("{form}s")));
    }
}

fn verb(lemma: &str, word: &Word, standard: Standard, forms: &mut Vec<CompactString>) {
    let base = match standard {
        Standard::Bokmal => stem(lemma),
        Standard::Nynorsk => lemma.strip_suffix(['e', 'a']).unwrap_or(lemma),
    };
    add(forms, lemma, &["s", "es"]);
    if lemma.ends_with('e') || standard == Standard::Nynorsk {
        add(forms, base, &["", "e", "a", "er", "es", "ast", "ende", "ande", "ar", "ing"]);
    }
    // kle, kledde, kledd; få, får, fående.
    if lemma.ends_with(VOWELS) && !(lemma.ends_with(['e', 'a']) && base.contains(VOWELS)) {
        add(
            forms,
            lemma,
            &["r", "ende", "ande", "ing", "dde", "dd", "d", "tt", "dt", "dte", "ast"],
        );
    }
    // Before t and d a double consonant stays single, but for the few that keep it.
    let mut stems = vec![base.to_owned()];
    stems.extend(single(base));
    // verkja, verkte; byggje, bygde.
    if let Some(short) = base.strip_suffix('j').filter(|_| standard == Standard::Nynorsk) {
        stems.push(short.to_owned());
        stems.extend(single(short));
        add(forms, short, &["e", "a", "er"]);
    }
    // breia, breidde.
    if base.ends_with(VOWELS) {
        add(forms, base, &["dde", "dd", "tt", "r"]);
    }
    for stem in &stems {
        // The imperative: bestem!
        add(forms, stem, &[""]);
        match word.class.as_str() {
            "et" => add(forms, stem, &["et", "ete", "ede", "a", "ets", "edes", "etes"]),
            "te" => add(forms, stem, &["te", "t", "tes"]),
            "de" => add(forms, stem, &["de", "d", "dde", "t", "des"]),
            "dde" => add(forms, stem, &["dde", "dd", "tt", "ddes"]),
            "irregular" => add(forms, stem, &["", "et"]),
            _ => add(
                forms,
                stem,
                &["et", "a", "te", "t", "de", "d", "ete", "ede", "dde", "dd", "er", "ets", "tes"],
            ),
        }
    }
}

fn adjective(lemma: &str, standard: Standard, forms: &mut Vec<CompactString>) {
    let mut stems = vec![stem(lemma).to_owned()];
    stems.extend(syncopated(lemma));
    stems.extend(doubled(lemma));
    // konfidensiell, konfidensielt.
    stems.extend(single(lemma));
    for stem in &stems {
        // vanlig, vanligst.
        add(forms, stem, &["t", "e", "ere", "est", "este", "st", "ste", "s", "a"]);
        if standard == Standard::Nynorsk {
            add(forms, stem, &["are", "ast", "aste"]);
        }
    }
    // orientert, orienterte; rådende.
    if lemma.ends_with("et") || lemma.ends_with('a') {
        let base = lemma.strip_suffix("et").or(lemma.strip_suffix('a')).unwrap_or(lemma);
        add(forms, base, &["ede", "ete", "a"]);
    }
    // vaksen, vakse; open, ope.
    if let Some(base) = lemma.strip_suffix("en") {
        add(forms, base, &["e", "i"]);
    }
    // grå, grått, nøytt.
    if lemma.ends_with(VOWELS) {
        add(forms, lemma, &["tt", "dd", "r"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forms of dictionaries, each after what it is a form of, and forms that the word does not have.
    type Forms<'f> = (&'f str, &'f str, &'f str, &'f str);

    const BOKMAL: [Forms; 16] = [
        ("noun m", "søknad", "søknads søknaden søknadens søknader søknaders søknadene", "søknadet"),
        ("noun n", "vedtak", "vedtaks vedtaket vedtakets vedtakene vedtakenes vedtaka", "vedtaken"),
        ("noun n", "kapittel", "kapittelet kapitlet kapitler kapitlene kapitlenes", "kapitlen"),
        ("noun m", "sykkel", "sykkelen sykler syklene", ""),
        ("noun n", "rom", "rommet rommets rommene", ""),
        ("noun n", "museum", "museet museer museene museets", ""),
        ("noun m", "lærer", "læreren lærere lærerne lærernes", ""),
        ("noun m", "adresse", "adressen adressens adresser adressene", "adresseen"),
        ("verb te", "bestemme", "bestem bestemmer bestemte bestemt bestemmes", "bestemmet"),
        ("verb de", "prøve", "prøv prøver prøvde prøvd prøves prøvende", "prøvet"),
        ("verb dde", "bo", "bor bodde bodd", ""),
        ("adjective", "vanlig", "vanlige vanligere vanligst vanligste", ""),
        ("adjective", "gammel", "gamle", ""),
        ("adjective", "orientert", "orienterte", ""),
        ("adjective", "grå", "grått", ""),
        ("other", "vedrørende", "vedrørende", "vedrørendes vedrørender"),
    ];
    const NYNORSK: [Forms; 6] = [
        ("noun m", "søknad", "søknaden søknader søknadene søknads", ""),
        ("noun f", "jente", "jenta jenter jentene jentas", ""),
        ("noun n", "vedtak", "vedtaket vedtaka vedtakets", ""),
        ("verb", "behandle", "behandlar behandla behandlast behandlande", ""),
        ("verb", "byggje", "byggjer bygde byggja", ""),
        ("adjective", "vaksen", "vaksne vakse", ""),
    ];

    /// Bokmålsordboka and Nynorskordboka.
    #[test]
    fn words_have_the_forms_of_dictionaries() {
        for (standard, table) in
            [(Standard::Bokmal, &BOKMAL[..]), (Standard::Nynorsk, &NYNORSK[..])]
        {
            for (kind, lemma, some, none) in table {
                let (part, class) = kind.split_once(' ').unwrap_or((kind, ""));
                let noun = part == "noun";
                let word = Word {
                    lemma: (*lemma).into(),
                    part: part.into(),
                    gender: if noun { class.into() } else { String::new() },
                    class: if noun { String::new() } else { class.into() },
                    ..Word::default()
                };
                let all = forms(&word, standard);
                let has = |form: &str| all.iter().any(|own| own == form);
                assert!(has(lemma), "{lemma}");
                assert!(some.split_whitespace().all(has), "{lemma}: {all:?}");
                assert!(!none.split_whitespace().any(has), "{lemma}: {all:?}");
            }
        }
    }

    #[test]
    fn a_word_has_forms_of_its_own_and_no_genitive_behind_an_s() {
        let word = Word {
            lemma: "Krus".into(),
            forms: vec!["KRUSER".into()],
            part: "noun".into(),
            ..Word::default()
        };
        let all = forms(&word, Standard::Bokmal);
        assert!(all.iter().any(|form| form == "kruser") && all.iter().any(|form| form == "krus"));
        assert!(!all.iter().any(|form| form == "kruss"));
    }
}
