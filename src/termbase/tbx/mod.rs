//! TBX-Basic in its two editions, and how the fields of a glossary stand in it
//! (docs/interchange.md has the table and its sources).
//!
//! What TBX-Basic has no place for stands in notes that begin with `x-` and the field's key:
//! `<note>x-reason: …</note>`. Lists have a note for each item.

pub mod read;
pub mod reader;
pub mod terms;
pub mod vocabulary;
pub mod write;
pub mod xml;

pub(crate) use crate::termbase::tbx::read::import;
pub use crate::termbase::tbx::vocabulary::Edition;

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::finding::source::SourceFile;
    use crate::termbase::concepts::Termbase;
    use crate::termbase::field::{one, texts};

    /// What one concept with these parts brings, and the codes of what is found.
    fn read(norwegian: &str, somali: &str) -> (Termbase, Vec<&'static str>) {
        let text = format!(
            "<martif type=\"TBX\" xml:lang=\"nb\"><text><body><termEntry id=\"appeal\">\
             <langSet xml:lang=\"nb\">{norwegian}</langSet>\
             <langSet xml:lang=\"so\">{somali}</langSet></termEntry></body></text></martif>"
        );
        let source = Arc::new(SourceFile::new("terms.tbx", text));
        let mut found = Vec::new();
        let tags = ["nb", "so"].map(str::to_owned);
        let incoming = import(&source, &tags, &mut found).unwrap();
        (incoming.base, found.iter().map(|finding| finding.rule.code).collect())
    }

    fn term(text: &str, kind: &str, value: &str) -> String {
        let note = match kind {
            "" => String::new(),
            kind => format!("<termNote type=\"{kind}\">{value}</termNote>"),
        };
        format!("<tig><term>{text}</term>{note}</tig>")
    }

    #[test]
    fn a_term_is_as_good_as_its_status_says() {
        for (status, key) in [
            ("preferredTerm-admn-sts", "preferred"),
            ("admittedTerm-admn-sts", "admitted"),
            ("deprecatedTerm-admn-sts", "deprecated"),
            ("supersededTerm-admn-sts", "deprecated"),
            ("preferred", "preferred"),
            ("admitted", "admitted"),
            ("deprecated", "deprecated"),
        ] {
            let somali = term("rafcaan", "administrativeStatus", status);
            let (base, found) = read(&term("klage", "", ""), &somali);
            assert_eq!(found, [""; 0], "{status}");
            for other in ["preferred", "admitted", "deprecated"] {
                let wanted: &[&str] = if other == key { &["rafcaan"] } else { &[] };
                assert_eq!(texts(&base.concepts["appeal"]["so"], other), wanted, "{status}");
            }
        }
        let (_, found) = read(&term("klage", "", ""), &term("a", "administrativeStatus", "best"));
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn a_norwegian_word_has_its_kind_and_its_class() {
        for (kind, value, key, wanted) in [
            ("termType", "abbreviation", "kind", "abbreviation"),
            ("termType", "acronym", "kind", "abbreviation"),
            ("termType", "phrase", "pos", "phrase"),
            ("partOfSpeech", "noun", "pos", "noun"),
            ("partOfSpeech", "properNoun", "pos", "noun"),
            ("partOfSpeech", "adverb", "pos", "other"),
            ("grammaticalGender", "masculine", "gender", "m"),
            ("grammaticalGender", "feminine", "gender", "f"),
            ("grammaticalGender", "neuter", "gender", "n"),
        ] {
            let (base, found) = read(&term("klage", kind, value), &term("rafcaan", "", ""));
            assert_eq!(found, [""; 0], "{value}");
            assert_eq!(one(&base.concepts["appeal"]["nb"], key), wanted, "{value}");
            assert_eq!(one(&base.concepts["appeal"]["nb"], "term"), "klage");
        }
    }

    #[test]
    fn notes_are_kept_one_below_the_other() {
        let note = |text: &str| format!("<note>{text}</note>");
        let somali = |notes: &str| format!("{notes}{}", term("rafcaan", "", ""));
        for (notes, wanted, review) in [
            (note("one"), "one", None),
            (note("one") + &note("two"), "one\ntwo", None),
            (note("x-review: reviewed") + &note("one"), "one", Some("reviewed")),
            (note("x-review: reviewed") + &note("x-review: unreviewed"), "", Some("unreviewed")),
            (note("x-review: unreviewed") + &note("x-review: reviewed"), "", Some("unreviewed")),
        ] {
            let (base, found) = read(&term("klage", "", ""), &somali(&notes));
            assert_eq!(found, [""; 0], "{notes}");
            assert_eq!(one(&base.concepts["appeal"]["so"], "note"), wanted, "{notes}");
            assert_eq!(base.review.get("so").map(String::as_str), review, "{notes}");
        }
        assert_eq!(read(&term("klage", "", ""), &somali(&note("x-review: signed"))).1.len(), 1);
    }
}
