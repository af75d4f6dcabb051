//! Letters as one file to download, in the order in which one stands at the printer.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use oppslag::Error;
use oppslag::base::zipped;
use oppslag::jobs::letters::journal::summary::Summary;
use oppslag::jobs::letters::letters_from;
use oppslag::jobs::letters::request::Outcome;

use crate::serve::desk::Desk;
use crate::serve::fault::Fault;
use crate::serve::pages::letters::options::Wish;
use crate::serve::private::Private;

/// Notes of a run that is to be continued, which these never are.
const NOTES: &str = "journal.jsonl";
const SUMMARY: &str = "summary.json";

/// What was made.
pub(crate) struct Letters {
    pub(crate) outcome: Outcome,
    /// The files; nothing where the list was at fault.
    pub(crate) zip: Option<Vec<u8>>,
    /// What one prints, in its order: the language's tag, the file's name, and its pages.
    pub(crate) batches: Vec<(String, String, usize)>,
}

/// Makes letters in the user's private folder, which is gone before this returns.
pub(crate) fn make(
    desk: &Desk,
    (event, languages): (PathBuf, Vec<String>),
    (list, wish): (Arc<[u8]>, Wish),
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Letters, Fault> {
    let place = Private::new()?;
    let request = wish.request(event, Some(place.path().to_owned()), desk.today());
    let outcome = letters_from(&request, &list, progress)?;
    let Some(summary) = outcome.summary.clone() else {
        return Ok(Letters { outcome, zip: None, batches: Vec::new() });
    };
    let files: BTreeMap<String, Vec<u8>> = Private::read(&outcome.folder)?.into_iter().collect();
    drop(place);
    let papers: Vec<(String, String)> = papers(desk, &languages, &summary);
    let names = names(&summary, &papers);
    let batches = batches(&summary, &names);
    Ok(Letters { outcome, zip: Some(pack(files, summary, &names)?), batches })
}

/// Languages with their papers' ids, in the meeting's order.
fn papers(desk: &Desk, languages: &[String], summary: &Summary) -> Vec<(String, String)> {
    let shelf = desk.studio().shelf().ok();
    let paper = |tag: &str| {
        let own = shelf.as_ref().and_then(|shelf| shelf.workspace().paper_of.get(tag));
        own.map(|id| id.value.clone()).unwrap_or_default()
    };
    let mut tags: Vec<String> = summary.languages.iter().map(|one| one.language.clone()).collect();
    tags.sort_by_key(|tag| languages.iter().position(|one| one == tag));
    tags.into_iter().map(|tag| (tag.clone(), paper(&tag))).collect()
}

/// New names of print batches: numbers before them put those of one paper behind each other, as they lie in
/// the folder.
fn names(summary: &Summary, papers: &[(String, String)]) -> BTreeMap<String, String> {
    let mut order: Vec<&str> = Vec::new();
    for (_, paper) in papers {
        for (tag, _) in papers.iter().filter(|(_, other)| other == paper) {
            if !order.contains(&tag.as_str()) {
                order.push(tag);
            }
        }
    }
    let of = |tag: &str| {
        let files = summary.files.iter().filter(|file| file.kind == "print-batch");
        files.filter(|file| file.language.as_deref() == Some(tag)).collect::<Vec<_>>()
    };
    let batches: Vec<_> = order.into_iter().flat_map(of).collect();
    let width = batches.len().to_string().len();
    let named = (1..)
        .zip(batches)
        .map(|(number, file)| (file.name.clone(), format!("{number:0width$}-{}", file.name)));
    named.collect()
}

fn batches(summary: &Summary, names: &BTreeMap<String, String>) -> Vec<(String, String, usize)> {
    let files = summary.files.iter().filter_map(|file| {
        let name = names.get(&file.name)?.clone();
        Some((file.language.clone().unwrap_or_default(), name, file.pages))
    });
    let mut all: Vec<_> = files.collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

/// The ZIP. Its summary names the files as they are called there, so that it still proves them.
fn pack(
    mut files: BTreeMap<String, Vec<u8>>,
    mut summary: Summary,
    names: &BTreeMap<String, String>,
) -> Result<Vec<u8>, Error> {
    for file in &mut summary.files {
        if let Some(name) = names.get(&file.name) {
            file.name.clone_from(name);
        }
    }
    let json = serde_json::to_vec_pretty(&summary);
    let json = json.map_err(|error| Error::BrokenData { what: error.to_string() })?;
    files.remove(NOTES);
    files.insert(SUMMARY.to_owned(), json);
    let named: BTreeMap<String, Vec<u8>> = files
        .into_iter()
        .map(|(name, bytes)| (names.get(&name).cloned().unwrap_or(name), bytes))
        .collect();
    zipped::zip(named.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
}

#[cfg(test)]
mod tests {
    use oppslag::jobs::letters::journal::summary::{FileFacts, ListFacts, ShardFacts};

    use super::*;

    fn summary(files: &[(&str, &str, &str)]) -> Summary {
        let file = |(name, kind, tag): &(&str, &str, &str)| FileFacts {
            name: (*name).to_owned(),
            kind: (*kind).to_owned(),
            language: Some((*tag).to_owned()).filter(|tag| !tag.is_empty()),
            pages: 3,
            tagged: false,
            standards: Vec::new(),
            bytes: 1,
            sha256: String::new(),
            rows: Vec::new(),
        };
        Summary {
            version: 1,
            event: "bolig".to_owned(),
            event_version: 1,
            enclose_until: String::new(),
            list: ListFacts {
                sha256: String::new(),
                form: String::new(),
                rows: 0,
                counted: 0,
                all: Vec::new(),
            },
            plan: String::new(),
            shard: ShardFacts { number: 1, of: 1 },
            left_out: BTreeMap::new(),
            printed: Vec::new(),
            languages: Vec::new(),
            findings: BTreeMap::new(),
            files: files.iter().map(file).collect(),
        }
    }

    #[test]
    fn batches_of_one_paper_follow_each_other() {
        let summary = summary(&[
            ("arabic-green-001-of-001.pdf", "print-batch", "ar"),
            ("somali-yellow-001-of-002.pdf", "print-batch", "so"),
            ("somali-yellow-002-of-002.pdf", "print-batch", "so"),
            ("sorani-green-001-of-001.pdf", "print-batch", "ckb"),
            ("labels-l7160-001.pdf", "labels", ""),
        ]);
        let papers = [("ar", "green"), ("so", "yellow"), ("ckb", "green")];
        let papers = papers.map(|(tag, paper)| (tag.to_owned(), paper.to_owned()));
        let names = names(&summary, &papers);
        let found: Vec<String> =
            batches(&summary, &names).into_iter().map(|(_, name, _)| name).collect();
        assert_eq!(
            found,
            [
                "1-arabic-green-001-of-001.pdf",
                "2-sorani-green-001-of-001.pdf",
                "3-somali-yellow-001-of-002.pdf",
                "4-somali-yellow-002-of-002.pdf",
            ]
        );
        assert!(!names.contains_key("labels-l7160-001.pdf"));
    }

    #[test]
    fn the_summary_names_files_as_they_are_called() {
        let summary = summary(&[("somali-yellow-001-of-001.pdf", "print-batch", "so")]);
        let names = names(&summary, &[("so".to_owned(), "yellow".to_owned())]);
        let files = ["somali-yellow-001-of-001.pdf", NOTES, SUMMARY, "each/0000002.pdf"];
        let files = files.map(|name| (name.to_owned(), b"x".to_vec())).into();
        let zip = pack(files, summary, &names).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
        let mut found: Vec<String> = archive.file_names().map(str::to_owned).collect();
        found.sort();
        assert_eq!(found, ["1-somali-yellow-001-of-001.pdf", "each/0000002.pdf", SUMMARY]);
        let mut json = String::new();
        let mut file = archive.by_name(SUMMARY).unwrap();
        std::io::Read::read_to_string(&mut file, &mut json).unwrap();
        assert!(json.contains("\"1-somali-yellow-001-of-001.pdf\""), "{json}");
    }
}
