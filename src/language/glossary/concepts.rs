//! The concepts of `locales/nb/glossary.toml`.

use crate::content::data::Data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Severity;
use crate::language::words::Forms;

/// What `usage` may say of a concept.
pub const USAGE: [&str; 2] = ["swap", "in-context"];

/// A word with its inflection.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Word {
    /// The form that stands in dictionaries; a phrase has several words.
    pub lemma: String,
    /// `noun`, `verb`, `adjective`, `phrase` or `other`.
    pub part: String,
    /// `m`, `f` or `n`.
    pub gender: String,
    /// `er`, `zero`, `none` or nothing for the usual one.
    pub plural: String,
    /// How a verb forms its past: `et`, `te`, `de`, `dde`, `irregular`, or nothing to guess.
    pub class: String,
    /// Forms that the rules do not give.
    pub forms: Vec<String>,
    /// The word of a phrase that is inflected.
    pub head: String,
    /// Forms that another, everyday word has too.
    pub homographs: Vec<String>,
    /// Other words in which it only seems to be a part: `aktør` in `redaktør`.
    pub not_in: Vec<String>,
}

/// What is wrong with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConceptKind {
    /// An expert's or an office's word.
    Jargon,
    /// Stiff language of offices.
    Officialese,
    /// A picture that one has to know.
    Metaphor,
    /// Letters for words.
    Abbreviation,
    /// A word that means something else to the reader.
    FalseFriend,
    /// Nothing: the word is known here for its translations.
    Preferred,
}

/// One concept.
#[derive(Debug, Clone)]
pub struct Concept {
    /// Its name, the same in all languages.
    pub id: String,
    /// What is wrong with the word.
    pub kind: ConceptKind,
    /// The word in bokmål, and in nynorsk where that differs.
    pub words: [Word; 2],
    /// What an abbreviation stands for.
    pub expansion: String,
    /// How bad it is, where the check's own severity is not meant.
    pub severity: Option<Severity>,
    /// What to write instead.
    pub write: Vec<String>,
    /// Whether what to write can stand in its place as it is, only inflected.
    pub swap: bool,
    /// Whether the word means something else where no office speaks.
    pub in_context: bool,
    /// Norwegian words for what its wrong renderings are right for, as `arbeidsavtale*` for a contract of
    /// tenancy; one that holds the concept's own word does not speak of the concept.
    pub confused_with: Forms,
    /// What it means, for a reader.
    pub explanation: String,
    /// A sentence with the word, and the same sentence in plain language.
    pub example: String,
    /// See `example`.
    pub plain: String,
    /// Why readers stumble.
    pub reason: String,
}

/// The concepts of Norwegian, in the order of their ids.
#[derive(Debug, Default)]
pub struct Glossary {
    /// The concepts.
    pub concepts: Vec<Concept>,
}

impl Glossary {
    /// Reads `locales/nb/glossary.toml`.
    pub fn load(data: &Data, found: &mut Vec<Diagnostic>) -> Self {
        fields::of_language(data, "nb", keys::CONCEPTS, found, |fields, found| {
            let tables = fields.tables("concept", found).into_iter();
            Self { concepts: tables.filter_map(|table| concept(table, found)).collect() }
        })
    }
}

/// The word of a concept in nynorsk: what the two standards share stands in bokmål alone.
fn nynorsk(mut table: Fields, bokmal: &Word, found: &mut Vec<Diagnostic>) -> Word {
    let mut own = word(&mut table, "term", found);
    table.finish(found);
    for (own, shared) in [
        (&mut own.part, &bokmal.part),
        (&mut own.gender, &bokmal.gender),
        (&mut own.class, &bokmal.class),
        (&mut own.head, &bokmal.head),
    ] {
        if own.is_empty() {
            own.clone_from(shared);
        }
    }
    own
}

fn concept<'a>(mut table: Fields<'a>, found: &mut Vec<Diagnostic>) -> Option<Concept> {
    let id = crate::content::needed::required(&mut table, "id", found);
    let bokmal = word(&mut table, "term", found);
    let mut text = |key| table.text(key, found).map(|text| text.value).unwrap_or_default();
    let (kind, status) = (text("kind"), text("status"));
    let (expansion, explanation) = (text("expansion"), text("explanation"));
    let (example, plain, reason) = (text("example"), text("plain"), text("reason"));
    // For people who look after the data.
    let (_domain, _source) = (text("domain"), text("source"));
    let write = table.texts("write", found).into_iter().map(|text| text.value).collect();
    let severity = table.text("severity", found).and_then(|word| {
        let known = [("error", Severity::Error), ("warning", Severity::Warning)];
        let severity = known.iter().find(|(name, _)| *name == word.value);
        if severity.is_none() {
            table.invalid("severity", word.span.clone(), "severity", found);
        }
        severity.map(|(_, severity)| *severity)
    });
    let confused = table.texts("confused-with", found).into_iter().map(|text| text.value).collect();
    let usage = table.texts("usage", found);
    let used = |word: &str| usage.iter().any(|usage| usage.value == word);
    let (swap, in_context) = (used(USAGE[0]), used(USAGE[1]));
    for unknown in usage.iter().filter(|usage| !USAGE.contains(&usage.value.as_str())) {
        found.push(
            fields::unknown_key(&unknown.value, USAGE).at(table.source(), unknown.span.clone()),
        );
    }
    let kind = match (kind.as_str(), status.as_str()) {
        ("officialese", _) => ConceptKind::Officialese,
        ("metaphor", _) => ConceptKind::Metaphor,
        ("abbreviation", _) => ConceptKind::Abbreviation,
        ("false-friend", _) => ConceptKind::FalseFriend,
        ("jargon", _) | ("", "deprecated") => ConceptKind::Jargon,
        _ => ConceptKind::Preferred,
    };
    let nynorsk = table.table("nn", found).map(|table| nynorsk(table, &bokmal, found));
    table.finish(found);
    let nynorsk = nynorsk.unwrap_or_else(|| bokmal.clone());
    (!id.is_empty() && !bokmal.lemma.is_empty()).then_some(Concept {
        id,
        kind,
        words: [bokmal, nynorsk],
        expansion,
        severity,
        write,
        swap,
        in_context,
        confused_with: Forms::new(vec![confused]),
        explanation,
        example,
        plain,
        reason,
    })
}

fn word<'a>(table: &mut Fields<'a>, key: &'a str, found: &mut Vec<Diagnostic>) -> Word {
    let lemma = crate::content::needed::required(table, key, found);
    let mut text = |key| table.text(key, found).map(|text| text.value).unwrap_or_default();
    let (part, gender, plural) = (text("pos"), text("gender"), text("plural"));
    let (class, head) = (text("class"), text("head"));
    let mut list = |key| table.texts(key, found).into_iter().map(|form| form.value).collect();
    let (forms, homographs, not_in) = (list("forms"), list("homographs"), list("not-in"));
    Word { lemma, part, gender, plural, class, forms, head, homographs, not_in }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> (Vec<Concept>, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("locales/nb")).unwrap();
        let text = format!("replace = true\n{text}");
        std::fs::write(root.path().join(keys::CONCEPTS.place), text).unwrap();
        let mut found = Vec::new();
        let glossary = Glossary::load(&Data::new(Some(root.path())), &mut found);
        (glossary.concepts, found.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn nynorsk_has_what_it_shares_with_bokmal() {
        let (concepts, found) = own(
            "[[concept]]\nid = \"a\"\nterm = \"vedtak\"\npos = \"noun\"\ngender = \"n\"\n\
             [[concept]]\nid = \"b\"\nterm = \"søke om\"\npos = \"verb\"\nclass = \"te\"\nhead = \"søke\"\n\
             plural = \"zero\"\nforms = [\"søkte\"]\nhomographs = [\"søk\"]\nnot-in = [\"oppsøke\"]\n\
             nn = { term = \"søkje om\", head = \"søkje\" }\n",
        );
        assert_eq!(found, [""; 0]);
        let [same, other] = concepts.as_slice() else { panic!("{concepts:?}") };
        assert_eq!(same.words[0], same.words[1]);
        assert_eq!((same.words[1].lemma.as_str(), same.words[1].gender.as_str()), ("vedtak", "n"));
        let [bokmal, nynorsk] = &other.words;
        assert_eq!((bokmal.head.as_str(), nynorsk.head.as_str()), ("søke", "søkje"));
        assert_eq!((nynorsk.part.as_str(), nynorsk.class.as_str()), ("verb", "te"));
        assert_eq!((bokmal.plural.as_str(), nynorsk.plural.as_str()), ("zero", ""));
        assert_eq!((bokmal.forms.len(), nynorsk.forms.len()), (1, 0), "forms are not shared");
        assert_eq!(
            (bokmal.homographs.join(""), bokmal.not_in.join("")),
            ("søk".into(), "oppsøke".into())
        );
    }

    #[test]
    fn a_concept_is_what_its_table_says() {
        for (lines, kind, severity, swap, in_context) in [
            ("", ConceptKind::Preferred, None, false, false),
            ("status = \"deprecated\"", ConceptKind::Jargon, None, false, false),
            (
                "kind = \"jargon\"\nseverity = \"error\"",
                ConceptKind::Jargon,
                Some(Severity::Error),
                false,
                false,
            ),
            (
                "kind = \"metaphor\"\nseverity = \"warning\"",
                ConceptKind::Metaphor,
                Some(Severity::Warning),
                false,
                false,
            ),
            (
                "kind = \"officialese\"\nusage = [\"swap\"]",
                ConceptKind::Officialese,
                None,
                true,
                false,
            ),
            (
                "kind = \"abbreviation\"\nusage = [\"in-context\"]",
                ConceptKind::Abbreviation,
                None,
                false,
                true,
            ),
            (
                "kind = \"false-friend\"\nstatus = \"deprecated\"",
                ConceptKind::FalseFriend,
                None,
                false,
                false,
            ),
        ] {
            let (concepts, found) =
                own(&format!("[[concept]]\nid = \"a\"\nterm = \"b\"\n{lines}\n"));
            let concept = &concepts[0];
            assert_eq!(found, [""; 0], "{lines}");
            assert_eq!((concept.kind, concept.severity), (kind, severity), "{lines}");
            assert_eq!((concept.swap, concept.in_context), (swap, in_context), "{lines}");
        }
        let (concepts, _) = own(
            "[[concept]]\nid = \"a\"\nterm = \"b\"\nexplanation = \"c\"\nexample = \"d\"\nplain = \"e\"\n\
             reason = \"f\"\nexpansion = \"g\"\nwrite = [\"h\", \"i\"]\n",
        );
        let a = &concepts[0];
        assert_eq!(
            [&a.id, &a.explanation, &a.example, &a.plain, &a.reason, &a.expansion],
            ["a", "c", "d", "e", "f", "g"]
        );
        assert_eq!(a.write, ["h", "i"]);
        assert_eq!(own("[[concept]]\nid = \"a\"\n").0.len(), 0, "no word, no concept");
    }
}
