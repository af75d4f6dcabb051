//! Letters that were made and would be made otherwise now.

use std::collections::BTreeMap;
use std::path::Path;

use crate::content::data;
use crate::content::names::Names;
use crate::jobs::letters::journal::summary::Summary;
use crate::jobs::letters::make::TEMPLATE;
use crate::judge::event::codes::CodedPage;

/// Letters of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldLetters {
    /// The language by name.
    pub language: String,
    /// How many letters.
    pub letters: usize,
    /// The event's version then.
    pub version: i64,
}

/// What the summaries in a folder of letters say of letters that have another text now. Of an older summary, which
/// does not know the letters' codes, only the event's version says whether they are the same.
pub(crate) fn letters(
    folder: &Path,
    now: &[CodedPage],
    version: i64,
    names: &Names,
) -> Vec<OldLetters> {
    let mut all: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for summary in summaries(folder) {
        for language in summary.languages {
            let mut own = now
                .iter()
                .filter(|page| page.template == TEMPLATE && page.language == language.language);
            let same = match &language.code {
                Some(code) => own.any(|page| page.code == *code),
                None => summary.event_version == version,
            };
            if !same {
                let key = (names.language(&language.language), summary.event_version);
                *all.entry(key).or_default() += language.letters;
            }
        }
    }
    let row = |((language, version), letters)| OldLetters { language, letters, version };
    all.into_iter().map(row).collect()
}

fn summaries(folder: &Path) -> Vec<Summary> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let is_summary = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("summary") && name.ends_with(".json")
    };
    let read = |path: &Path| {
        let bytes = data::read(path, &path.display().to_string(), data::MAX_BINARY).ok()?;
        serde_json::from_slice(&bytes).ok()
    };
    paths.iter().filter(|path| is_summary(path)).filter_map(|path| read(path)).collect()
}
