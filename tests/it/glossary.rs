//! The glossary: its data, and what its words are found in.

use std::collections::BTreeSet;

use oppslag::content::data::Data;
use oppslag::finding::rules::Severity;
use oppslag::language::Languages;
use oppslag::language::glossary::matcher::Matcher;
use oppslag::language::glossary::renderings::Renderings;
use oppslag::language::glossary::{ConceptKind, Glossary};
use oppslag::text::tokens::tokens;

use crate::support::{checking, repository};

fn data() -> Data {
    Data::new(Some(repository()))
}

fn glossary() -> Glossary {
    let mut found = Vec::new();
    let glossary = Glossary::load(&data(), &mut found);
    assert!(found.is_empty(), "{found:?}");
    glossary
}

/// The lemmas of what is found in a text, small letters.
fn found(matcher: &Matcher, text: &str) -> Vec<String> {
    let concepts = &matcher.glossary().concepts;
    let hits = matcher.find(&tokens(text)).into_iter();
    let hits = hits.map(|hit| &concepts[hit.concept]).filter(|c| c.kind != ConceptKind::Preferred);
    hits.map(|concept| concept.words[0].lemma.to_lowercase()).collect()
}

#[test]
fn the_concepts_are_sorted_whole_and_many() {
    let glossary = glossary();
    let hard = glossary.concepts.iter().filter(|c| c.kind != ConceptKind::Preferred).count();
    assert!(hard >= 350, "{hard}");
    let ids: Vec<&str> = glossary.concepts.iter().map(|concept| concept.id.as_str()).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "sorted, and no id twice");
    for concept in &glossary.concepts {
        let whole = !concept.explanation.is_empty() && !concept.example.is_empty();
        assert!(whole, "{}", concept.id);
        if concept.kind != ConceptKind::Preferred {
            assert!(!concept.write.is_empty() && !concept.plain.is_empty(), "{}", concept.id);
        }
        assert!(
            concept.kind != ConceptKind::Abbreviation || !concept.expansion.is_empty(),
            "{}",
            concept.id
        );
    }
}

#[test]
fn every_example_is_found_and_its_plain_sentence_is_not() {
    let languages = Languages::new(&data(), []);
    let norwegian = languages.get("nb");
    let matcher = norwegian.matcher().unwrap();
    for concept in glossary().concepts.iter().filter(|c| c.kind != ConceptKind::Preferred) {
        assert!(
            !found(matcher, &concept.example).is_empty(),
            "{}: {}",
            concept.id,
            concept.example
        );
        let left: Vec<String> = found(matcher, &concept.plain)
            .into_iter()
            .filter(|term| !matches!(term.as_str(), "nav" | "husk"))
            .collect();
        assert!(left.is_empty(), "{}: {}: {left:?}", concept.id, concept.plain);
    }
}

#[test]
fn words_are_found_in_every_form_and_inside_compounds() {
    let languages = Languages::new(&data(), []);
    let language = languages.get("nb");
    let matcher = language.matcher().unwrap();
    for (text, term) in [
        ("boutgiftstaket", "boutgiftstak"),
        ("boutgifts-\ntaket", "boutgiftstak"),
        ("enpersons\u{2011}husholdning", "enpersonshusholdning"),
        ("vedroerende", "vedrørende"),
        ("vilkaar", "vilkår"),
        ("vilka\u{30a}r", "vilkår"),
        ("identi\u{fb01}sere", "identifisere"),
        ("boutgiftstaksordningen", "boutgiftstak"),
        ("enpersonshusholdninger", "enpersonshusholdning"),
        ("Boutgifts\u{ad}tak", "boutgiftstak"),
        ("BOUTGIFTSTAKETS", "boutgiftstak"),
        ("tar du ikke stilling til", "ta stilling til"),
        ("iverksatte", "iverksette"),
        ("implementert", "implementere"),
    ] {
        assert_eq!(found(matcher, text), [term], "{text}");
    }
    for text in
        ["nytelse", "anklage", "fortolke", "hun bruker bussen", "forbruker", "ta det med ro"]
    {
        assert_eq!(found(matcher, text), [""; 0], "{text}");
    }
    // Nouns with an adjective are inflected in both words.
    let concepts = &matcher.glossary().concepts;
    for (text, id) in [
        ("Hun søker om en kommunal bolig.", "municipal-housing"),
        ("De kommunale boligene er fulle.", "municipal-housing"),
        ("Velkommen til åpne møter.", "open-meeting"),
        ("Det åpne møtet er her.", "open-meeting"),
        ("Du kan få den økonomiske sosialhjelpen.", "social-assistance"),
    ] {
        let all = matcher.find(&tokens(text)).into_iter();
        let ids: Vec<&str> = all.map(|hit| concepts[hit.concept].id.as_str()).collect();
        assert!(ids.contains(&id), "{text}: {ids:?}");
    }
    let nynorsk = languages.get("nn");
    assert_eq!(found(nynorsk.matcher().unwrap(), "vedrørande flytting"), ["vedrørende"]);
    assert!(languages.get("en").matcher().is_none());
}

#[test]
fn every_language_has_the_districts_own_terms() {
    let glossary = glossary();
    let known: BTreeSet<&str> = glossary.concepts.iter().map(|c| c.id.as_str()).collect();
    for tag in oppslag::content::locale::load_all(&data()).keys().filter(|tag| *tag != "nb") {
        let mut found = Vec::new();
        let renderings = Renderings::load(&data(), tag, &Vec::new().into(), &mut found).all;
        assert!(found.is_empty(), "{tag}: {found:?}");
        assert!(renderings.len() >= 40, "{tag}: {}", renderings.len());
        let ids: Vec<&str> = renderings.iter().map(|r| r.concept.as_str()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "{tag}");
        let text = data().text(&format!("locales/{tag}/glossary.toml")).unwrap().unwrap();
        assert!(
            text.text.contains("status = \"unreviewed\""),
            "{tag}: nobody has signed the terms"
        );
        for rendering in renderings {
            assert!(known.contains(rendering.concept.as_str()), "{tag}: {}", rendering.concept);
            assert!(!rendering.preferred.is_empty(), "{tag}: {}", rendering.concept);
            for word in rendering.deprecated.groups.iter().flatten() {
                let word = word.trim_end_matches('*');
                assert!(!rendering.preferred.iter().any(|p| p == word), "{tag}: {word}");
            }
        }
    }
}

#[test]
fn an_office_says_how_bad_a_word_is() {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let base = std::fs::read_to_string(repository().join("tests/cases/base/oppslag.toml")).unwrap();
    write("oppslag.toml", &base);
    let concept = |id: &str, severity: &str| {
        format!(
            "[[concept]]\nid = \"{id}\"\nterm = \"{id}\"\npos = \"noun\"\nkind = \"jargon\"\n{severity}\n"
        )
    };
    let concepts = [concept("snirkel", "severity = \"error\""), concept("snurrebass", "")];
    write("locales/nb/glossary.toml", &concepts.concat());
    write("tekst.md", "En snirkel og en snurrebass.");
    let request = oppslag::jobs::check::Request {
        language: Some("nb".to_owned()),
        only: vec!["jargon".to_owned()],
        ..checking(vec![root.path().join("tekst.md")])
    };
    let found = oppslag::jobs::check::check(&request).unwrap().findings;
    let severities: Vec<Severity> = found.iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Severity::Error, Severity::Warning], "{found:?}");
}
