//! Coloured papers, and which language is printed on which.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::content::fields::{Fields, Located};
use crate::content::keys;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// A coloured paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The name that staff use.
    pub name: String,
    /// The colour in sRGB.
    pub rgb: [u8; 3],
    /// The supplier's article number; empty where nobody wrote one.
    pub article: String,
    /// The article number of A3 sheets, where it is another one.
    pub article_a3: Option<String>,
    /// Sheets in a pack; 0 where nobody wrote it.
    pub pack: i64,
    /// How logos come onto it.
    pub logos: Ground,
}

impl Paper {
    /// The article number of sheets in a format such as `A3`.
    pub fn article(&self, format: &str) -> &str {
        let own = self.article_a3.as_deref().filter(|_| format == "A3");
        own.unwrap_or(&self.article)
    }

    /// White paper without a name.
    pub fn white() -> Self {
        Self {
            name: String::new(),
            rgb: [255; 3],
            article: String::new(),
            article_a3: None,
            pack: 0,
            logos: Ground::Print,
        }
    }
}

/// How logos come onto a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ground {
    /// They are printed on it.
    #[default]
    Print,
    /// White is printed below them, by a print shop whose press has white toner or ink.
    WhitePatch,
    /// They are printed on white labels, which are stuck into an outlined field.
    Label,
}

impl Ground {
    const ALL: [Self; 3] = [Ground::Print, Ground::WhitePatch, Ground::Label];

    /// The word in `oppslag.toml` and for templates.
    pub fn word(self) -> &'static str {
        match self {
            Ground::Print => "print",
            Ground::WhitePatch => "white-patch",
            Ground::Label => "label",
        }
    }
}

impl Serialize for Ground {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

pub(crate) fn colour<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> [u8; 3] {
    let Some(text) = table.text("rgb", found) else { return [255; 3] };
    crate::base::colour::parse_colour(&text.value).unwrap_or_else(|| {
        table.invalid("rgb", text.span, "colour", found);
        [255; 3]
    })
}

pub(crate) fn ground<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Ground {
    let Some(word) = table.text("logos", found) else { return Ground::default() };
    let known = Ground::ALL.into_iter().find(|ground| ground.word() == word.value);
    known.unwrap_or_else(|| {
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .at(table.source(), word.span)
                .with("key", "logos")
                .with("expected", "choice")
                .with("known", Ground::ALL.map(|ground| ground.word().to_owned()).to_vec()),
        );
        Ground::default()
    })
}

/// `[paper]`: papers by language.
pub(crate) fn paper_of<'a>(
    fields: &mut Fields<'a>,
    papers: &BTreeMap<String, Paper>,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Located<String>> {
    let mut all = BTreeMap::new();
    let Some(mut table) = fields.table("paper", found) else { return all };
    for (tag, value) in table.rest() {
        let span = value.span();
        match value.get_ref().as_str() {
            Some(id) if papers.contains_key(id) => {
                all.insert(tag.value, Located { value: id.to_owned(), span });
            }
            Some(id) => found.push(
                Diagnostic::unknown(&rules::UNKNOWN_PAPER, "paper", id, papers.keys())
                    .with("section", keys::section(keys::WORKSPACE, "papers", id))
                    .at(table.source(), span),
            ),
            None => table.invalid(&tag.value, span, "text", found),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::workspace::Workspace;

    fn papers(lines: &str) -> (Workspace, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let text = format!("organisation = \"Bydel\"\nsenders = [\"nav\"]\n{lines}");
        std::fs::write(root.path().join("oppslag.toml"), text).unwrap();
        let loaded = Workspace::load(root.path()).unwrap();
        let codes = loaded.diagnostics.iter().map(|finding| finding.rule.code).collect();
        (loaded.value, codes)
    }

    #[test]
    fn a_sheet_is_ordered_by_the_article_of_its_format() {
        let own = |a3: Option<&str>| Paper {
            article: "four".into(),
            article_a3: a3.map(str::to_owned),
            ..Paper::white()
        };
        for (paper, format, article) in [
            (own(Some("three")), "A3", "three"),
            (own(Some("three")), "A4", "four"),
            (own(None), "A3", "four"),
            (own(None), "A4", "four"),
            (Paper::white(), "A4", ""),
        ] {
            assert_eq!(paper.article(format), article, "{format}");
        }
    }

    #[test]
    fn logos_come_onto_paper_as_the_office_says() {
        for (word, ground, found) in [
            ("print", Ground::Print, vec![]),
            ("white-patch", Ground::WhitePatch, vec![]),
            ("label", Ground::Label, vec![]),
            ("glue", Ground::Print, vec![rules::INVALID_VALUE.code]),
        ] {
            let lines =
                format!("[papers.a]\nname = \"a\"\nrgb = \"#010203\"\nlogos = \"{word}\"\n");
            let (workspace, codes) = papers(&lines);
            assert_eq!((workspace.papers["a"].logos, codes), (ground, found), "{word}");
        }
    }

    #[test]
    fn papers_have_a_colour_and_a_pack_and_languages_a_paper_that_there_is() {
        let (unknown, invalid) = (rules::UNKNOWN_PAPER.code, rules::INVALID_VALUE.code);
        for (lines, rgb, paper, found) in [
            ("rgb = \"#010203\"\n[paper]\nso = \"a\"\n", [1, 2, 3], true, None),
            ("[paper]\nso = \"a\"\n", [255; 3], true, None),
            ("rgb = \"#123\"\n[paper]\nso = \"a\"\n", [255; 3], true, Some(invalid)),
            ("rgb = \"#010203\"\npack = 0\n", [1, 2, 3], false, Some(invalid)),
            ("rgb = \"#010203\"\npack = 99999\n", [1, 2, 3], false, None),
            ("rgb = \"#010203\"\npack = 100000\n", [1, 2, 3], false, Some(invalid)),
            ("rgb = \"#010203\"\n[paper]\nso = \"b\"\n", [1, 2, 3], false, Some(unknown)),
            ("rgb = \"#010203\"\n[paper]\nso = 1\n", [1, 2, 3], false, Some(invalid)),
        ] {
            let (workspace, codes) = papers(&format!("[papers.a]\nname = \"a\"\n{lines}"));
            assert_eq!(codes, found.into_iter().collect::<Vec<_>>(), "{lines}");
            assert_eq!(workspace.papers["a"].rgb, rgb, "{lines}");
            assert_eq!(workspace.paper_of.contains_key("so"), paper, "{lines}");
        }
    }
}
