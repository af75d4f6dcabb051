//! What an import would change, and the files that it writes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data::{Data, MAX_TEXT};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::termbase::concepts::{NORWEGIAN, NYNORSK, REVIEW, Termbase, path};
use crate::termbase::field::{FIELDS, FieldValues, one};
use crate::termbase::format::Incoming;
use crate::termbase::store;

/// What happens to a concept in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// These fields get another value.
    Changed(Vec<&'static str>),
    /// It goes away.
    Removed,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The language.
    pub tag: String,
    /// The concept.
    pub concept: String,
    /// What happens.
    pub kind: ChangeKind,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct ImportPlan {
    /// By language and concept.
    pub changes: Vec<Change>,
    /// Languages whose terms become reviewed or unreviewed, and which of the two.
    pub reviews: BTreeMap<String, String>,
    /// The files to write, by path from the workspace's folder, with their new text.
    pub files: BTreeMap<String, String>,
}

/// Works out what an import does to the glossaries. Fields that the file does not have stay as they
/// are; with `replace` every language of the file becomes what the file says.
pub fn plan(
    data: &Data,
    incoming: &Incoming,
    replace: bool,
    found: &mut Vec<Diagnostic>,
) -> ImportPlan {
    // What is written is the workspace's own file.
    let data = &data.file_by_file();
    let before = Termbase::load(data, found);
    let mut after = before.clone();
    for (id, sections) in &incoming.base.concepts {
        let known = before.concepts.get(id).is_some_and(|known| known.contains_key(NORWEGIAN));
        let norwegian = sections.get(NORWEGIAN).is_some_and(|entry| !one(entry, "term").is_empty());
        if !known && !norwegian {
            let span = incoming.places.get(id).cloned().unwrap_or(0..0);
            let ids = before.concepts.keys();
            found.push(
                Diagnostic::misspelt(&rules::UNKNOWN_CONCEPT, "concept", id, ids)
                    .at(&incoming.source, span),
            );
        }
        for (tag, entry) in sections {
            let target = after.entry(id, tag);
            if replace {
                target.clear();
            }
            for (key, value) in entry {
                if value.is_empty() {
                    target.remove(key);
                } else {
                    target.insert(key, value.clone());
                }
            }
        }
    }
    if replace {
        remove_the_rest(&mut after, &incoming.base);
    }
    for sections in after.concepts.values_mut() {
        sections.retain(|_, entry| !entry.is_empty());
    }
    after.concepts.retain(|_, sections| !sections.is_empty());
    after.review.extend(incoming.base.review.clone());
    let mut plan = ImportPlan { changes: changes(&before, &after), ..ImportPlan::default() };
    // A language that is new here has been read by nobody who said so.
    for change in plan.changes.iter().filter(|change| change.tag != NORWEGIAN) {
        let renders = after.concepts.get(&change.concept).and_then(|s| s.get(&change.tag));
        if renders.is_some_and(|entry| entry.contains_key("preferred")) {
            after.review.entry(change.tag.clone()).or_insert_with(|| REVIEW[0].to_owned());
        }
    }
    plan.reviews = after
        .review
        .iter()
        .filter(|(tag, review)| before.review.get(*tag) != Some(review))
        .map(|(tag, review)| (tag.clone(), review.clone()))
        .collect();
    plan.files = files(data, &plan, &after, found);
    plan
}

/// Takes away what a file of whole languages does not have.
fn remove_the_rest(after: &mut Termbase, incoming: &Termbase) {
    let tags: BTreeSet<&String> = incoming.concepts.values().flat_map(BTreeMap::keys).collect();
    let concepts_too = tags.iter().any(|tag| *tag == NORWEGIAN);
    after.concepts.retain(|id, sections| match incoming.concepts.get(id) {
        Some(kept) => {
            sections.retain(|tag, _| !tags.contains(tag) || kept.contains_key(tag));
            true
        }
        None => {
            sections.retain(|tag, _| !tags.contains(tag));
            !concepts_too
        }
    });
}

fn changes(before: &Termbase, after: &Termbase) -> Vec<Change> {
    let none = BTreeMap::new();
    let ids: BTreeSet<&String> = before.concepts.keys().chain(after.concepts.keys()).collect();
    let mut all = Vec::new();
    for id in ids {
        let old = before.concepts.get(id).unwrap_or(&none);
        let new = after.concepts.get(id).unwrap_or(&none);
        let tags: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for tag in tags {
            let kind = match (old.get(tag), new.get(tag)) {
                (None, _) => ChangeKind::Added,
                (_, None) => ChangeKind::Removed,
                (Some(old), Some(new)) if old != new => ChangeKind::Changed(differing(old, new)),
                _ => continue,
            };
            all.push(Change { tag: tag.clone(), concept: id.clone(), kind });
        }
    }
    all.sort_by(|a, b| (&a.tag, &a.concept).cmp(&(&b.tag, &b.concept)));
    all
}

fn differing(old: &FieldValues, new: &FieldValues) -> Vec<&'static str> {
    let differs = |key: &&str| old.get(key) != new.get(key);
    FIELDS.iter().map(|field| field.key).filter(differs).collect()
}

/// The new text of every file that something changes in.
fn files(
    data: &Data,
    plan: &ImportPlan,
    after: &Termbase,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, String> {
    let mut tags: BTreeSet<&str> = plan.changes.iter().map(|change| change.tag.as_str()).collect();
    // Words of nynorsk stand with those of bokmål.
    if tags.contains(NYNORSK) {
        tags.insert(NORWEGIAN);
    }
    tags.extend(plan.reviews.keys().map(String::as_str));
    let mut all = BTreeMap::new();
    for tag in tags {
        let path = path(tag);
        let old = match data.text(&path) {
            Ok(source) => source,
            // Reported when the glossaries were read.
            Err(_) => continue,
        };
        let old = old.as_ref().map_or("", |source| source.text.as_str());
        match store::rewrite(old, tag, after) {
            // It could not be read again.
            Ok(new) if new.len() as u64 > MAX_TEXT => found.push(
                Diagnostic::new(&rules::OVERSIZED_FILE)
                    .in_file(path)
                    .with("limit", (MAX_TEXT >> 20) as f64),
            ),
            Ok(new) if new != old => {
                let head = data.head(&path);
                all.insert(
                    path,
                    format!("{head}{}", if head.is_empty() { &new } else { new.trim_start() }),
                );
            }
            Ok(_) => {}
            Err(reason) => found
                .push(Diagnostic::new(&rules::TOML_SYNTAX).in_file(path).with("reason", reason)),
        }
    }
    all
}

/// Writes the files of a plan into a workspace; each whole or not at all.
pub fn write(plan: &ImportPlan, root: &Path) -> Result<(), Error> {
    let files: Vec<(PathBuf, Vec<u8>)> = plan
        .files
        .iter()
        .map(|(path, text)| (root.join(path), text.clone().into_bytes()))
        .collect();
    artifact::write_all(&files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::finding::source::SourceFile;
    use crate::termbase::concepts::languages;
    use crate::termbase::format::ExchangeFormat;
    use crate::termbase::incoming::parse;

    const SOMALI: &str = "# Ours.\r\nstatus = \"reviewed\"\r\n\r\n[[term]]\r\nconcept = \"appeal\"\r\n\
        preferred = [\"rafcaan\"]\r\nnote = \"Old.\"\r\n\r\n[[term]]\r\nconcept = \"voluntary\"\r\n\
        preferred = [\"iskaa\"]\r\n";

    /// What an import of a table into two concepts with Somali words would do, and the codes of what is
    /// found.
    fn planned(table: &str, replace: bool) -> (ImportPlan, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        for tag in languages(&Data::new(None)) {
            let folder = root.path().join("locales").join(&tag);
            std::fs::create_dir_all(&folder).unwrap();
            let text = match tag.as_str() {
                "nb" => {
                    "[[concept]]\nid = \"appeal\"\nterm = \"klage\"\nnn = { term = \"klage\" }\n\n\
                         [[concept]]\nid = \"bus\"\nterm = \"buss\"\n\n\
                         [[concept]]\nid = \"voluntary\"\nterm = \"frivillig\"\n"
                }
                "so" => SOMALI,
                _ => "",
            };
            std::fs::write(folder.join("glossary.toml"), text).unwrap();
        }
        let data = Data::new(Some(root.path()));
        let mut found = Vec::new();
        let source = Arc::new(SourceFile::new("terms.csv", table));
        let tags = languages(&data);
        let incoming = parse(&source, ExchangeFormat::Csv, &tags, &mut found).unwrap();
        let plan = plan(&data, &incoming, replace, &mut found);
        (plan, found.iter().map(|finding| finding.rule.code).collect())
    }

    fn told(plan: &ImportPlan) -> Vec<String> {
        let kind = |kind: &ChangeKind| match kind {
            ChangeKind::Added => "+".to_owned(),
            ChangeKind::Removed => "-".to_owned(),
            ChangeKind::Changed(keys) => keys.join(","),
        };
        plan.changes.iter().map(|c| format!("{} {} {}", c.tag, c.concept, kind(&c.kind))).collect()
    }

    #[test]
    fn an_import_changes_what_the_file_says_and_nothing_else() {
        let head = "concept;language;preferred;note\n";
        for (rows, replace, wanted) in [
            ("appeal;so;rafcaan;Old.\n", false, &[][..]),
            ("appeal;so;rafcaan;\n", false, &["so appeal note"]),
            ("appeal;so;racfaan;New.\n", false, &["so appeal preferred,note"]),
            ("bus;so;bas;\n", false, &["so bus +"]),
            ("appeal;so;rafcaan;Old.\n", true, &["so voluntary -"]),
            ("appeal;so;;\n", false, &["so appeal -"]),
            ("appeal;ar;شكوى;\n", true, &["ar appeal +"]),
            (
                "appeal;ar;شكوى;\nbus;so;bas;\n",
                true,
                &["ar appeal +", "so appeal -", "so bus +", "so voluntary -"],
            ),
        ] {
            let (plan, found) = planned(&format!("{head}{rows}"), replace);
            assert_eq!(found, [""; 0], "{rows}");
            assert_eq!(told(&plan), wanted, "{rows}");
            let tags: BTreeSet<String> = plan.changes.iter().map(|c| path(&c.tag)).collect();
            assert_eq!(plan.files.keys().cloned().collect::<BTreeSet<_>>(), tags, "{rows}");
        }
        let without_notes =
            planned("concept;language;preferred\nappeal;so;rafcaan\nvoluntary;so;iskaa\n", true).0;
        assert_eq!(told(&without_notes), ["so appeal note"], "what the file does not have goes");
        let kept = planned("concept;language;preferred\nappeal;so;rafcaan\n", false).0;
        assert_eq!(told(&kept), [""; 0]);
        assert_eq!(
            planned(&format!("{head}apeal;so;x;\n"), false).1,
            [rules::UNKNOWN_CONCEPT.code]
        );
    }

    #[test]
    fn what_nobody_has_read_is_unreviewed() {
        let head = "concept;language;review;preferred\n";
        for (rows, wanted) in [
            ("appeal;ar;;شكوى\n", &[("ar", "unreviewed")][..]),
            ("appeal;ar;reviewed;شكوى\n", &[("ar", "reviewed")]),
            ("appeal;so;;racfaan\n", &[]),
            ("appeal;so;unreviewed;racfaan\n", &[("so", "unreviewed")]),
            ("appeal;so;reviewed;rafcaan\n", &[]),
        ] {
            let (plan, _) = planned(&format!("{head}{rows}"), false);
            let reviews: Vec<_> =
                plan.reviews.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            assert_eq!(reviews, wanted, "{rows}");
        }
    }

    #[test]
    fn files_keep_their_line_ends_and_their_order() {
        let (plan, _) = planned(
            "concept;language;preferred;note\nbus;so;bas;\nappeal;so;rafcaan;New.\n",
            false,
        );
        let bus = "[[term]]\r\nconcept = \"bus\"\r\npreferred = [\"bas\"]\r\n\r\n";
        let at = SOMALI.rfind("[[term]]").unwrap();
        let wanted = format!("{}{bus}{}", SOMALI[..at].replace("Old.", "New."), &SOMALI[at..]);
        assert_eq!(plan.files["locales/so/glossary.toml"], wanted);
        let (plan, _) = planned("concept;language;term\nappeal;nn;klagemål\n", false);
        assert_eq!(told(&plan), ["nn appeal term"]);
        let norwegian = &plan.files["locales/nb/glossary.toml"];
        assert!(
            norwegian.contains("term = \"klage\"\nnn = { term = \"klagemål\" }\n"),
            "{norwegian}"
        );
    }
}
