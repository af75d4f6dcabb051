//! Findings that say exactly what to write instead, carried out in their files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use similar::TextDiff;

use crate::base::artifact;
use crate::base::error::Error;
use crate::content::data;
use crate::finding::diagnostic::{Diagnostic, Place};
use crate::finding::source::SourceFile;

/// Lines of a difference that stand around each change.
const CONTEXT: usize = 2;
/// What editors on Windows put before a text.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A text with all its fixes.
#[derive(Debug)]
pub struct Fixed {
    /// The text as it was.
    pub source: Arc<SourceFile>,
    /// The file; nothing for standard input.
    pub path: Option<PathBuf>,
    /// The text as it is to be.
    pub text: String,
    /// How many places change.
    pub changes: usize,
}

/// Where each change begins and ends in bytes, and what is to stand there.
type Changes<'f> = BTreeMap<usize, (usize, &'f str)>;

/// Carries out what the findings propose, each place once. Only files that still are what was
/// checked are among them.
pub fn plan(findings: &[Diagnostic], root: Option<&Path>) -> Vec<Fixed> {
    let mut by_path: BTreeMap<&str, (&Arc<SourceFile>, Changes)> = BTreeMap::new();
    for finding in findings {
        if let (Some(fix), Some(Place::Span(source, range))) = (&finding.fix, &finding.place) {
            let (_, changes) = by_path.entry(&source.path).or_insert((source, BTreeMap::new()));
            changes.entry(range.start).or_insert((range.end, fix));
        }
    }
    let fixed = |(source, changes): (&Arc<SourceFile>, Changes)| {
        let path = match source.path.as_str() {
            "-" => None,
            shown => Some(file(shown, root, source)?),
        };
        let (mut text, mut at, mut count) = (String::new(), 0, 0);
        for (start, (end, new)) in changes {
            if start < at {
                continue;
            }
            text.push_str(source.text.get(at..start)?);
            text.push_str(new);
            (at, count) = (end, count + 1);
        }
        text.push_str(source.text.get(at..)?);
        Some(Fixed { source: source.clone(), path, text, changes: count })
    };
    by_path.into_values().filter_map(fixed).collect()
}

/// The file that a path of a finding names, where it still has the text that was checked.
fn file(shown: &str, root: Option<&Path>, source: &SourceFile) -> Option<PathBuf> {
    let places = root.map(|root| root.join(shown)).into_iter().chain([PathBuf::from(shown)]);
    let same =
        |path: &PathBuf| data::read_text(path, shown).is_ok_and(|file| file.text == source.text);
    places.filter(|path| path.is_file()).find(same)
}

impl Fixed {
    /// The changed lines, as `diff -u` shows them.
    pub fn diff(&self) -> String {
        let path = &self.source.path;
        TextDiff::from_lines(self.source.text.as_str(), self.text.as_str())
            .unified_diff()
            .context_radius(CONTEXT)
            .header(path, path)
            .to_string()
    }

    /// Writes the file, whole or not at all.
    pub fn write(&self) -> Result<(), Error> {
        let Some(path) = &self.path else { return Ok(()) };
        let marked = data::read(path, &self.source.path, data::MAX_TEXT)
            .is_ok_and(|bytes| bytes.starts_with(BYTE_ORDER_MARK.as_bytes()));
        let mark = if marked { BYTE_ORDER_MARK } else { "" };
        artifact::write(path, format!("{mark}{}", self.text).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    fn finding(source: &Arc<SourceFile>, old: &str, new: Option<&str>) -> Diagnostic {
        let at = source.text.find(old).unwrap();
        Diagnostic::new(&rules::JARGON)
            .at(source, at..at + old.len())
            .fixed_by(new.map(str::to_owned))
    }

    fn read(path: &Path) -> String {
        let bytes = data::read(path, "own", data::MAX_TEXT).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn every_place_is_changed_once_and_the_rest_stays() {
        let root = tempfile::tempdir().unwrap();
        for mark in ["", BYTE_ORDER_MARK] {
            let path = root.path().join("own.md");
            let text = "å fastsette, å iverksette\r\nog å påse\n";
            std::fs::write(&path, format!("{mark}{text}")).unwrap();
            let source = Arc::new(SourceFile::new("own.md", text));
            let findings = [
                finding(&source, "påse", Some("passe på")),
                finding(&source, "fastsette", Some("bestemme")),
                finding(&source, "fastsette, å", Some("et annet forslag")),
                // Inside the one before, and one that nobody is certain of.
                finding(&source, "sette", Some("stille")),
                finding(&source, "iverksette", None),
                finding(&source, "iverksette", Some("starte")),
            ];
            let plan = plan(&findings, Some(root.path()));
            let [fixed] = plan.as_slice() else { panic!("{plan:?}") };
            let wanted = "å bestemme, å starte\r\nog å passe på\n";
            assert_eq!((fixed.text.as_str(), fixed.changes), (wanted, 3));
            let diff = fixed.diff();
            assert!(diff.contains("-og å påse\n") && diff.contains("+og å passe på\n"), "{diff}");
            assert_eq!(read(&path), format!("{mark}{text}"), "a plan writes nothing");
            fixed.write().unwrap();
            assert_eq!(read(&path), format!("{mark}{wanted}"));
        }
    }

    #[test]
    fn what_changed_since_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let source = |name: &str| Arc::new(SourceFile::new(name, "å påse\n"));
        for (name, text) in [("a.md", "å påse\n"), ("b.md", "å påse det\n")] {
            std::fs::write(root.path().join(name), text).unwrap();
        }
        let sources = ["a.md", "b.md", "c.md", "-"].map(source);
        let findings = sources.each_ref().map(|source| finding(source, "påse", Some("passe på")));
        let plan = plan(&findings, Some(root.path()));
        let files: Vec<_> =
            plan.iter().map(|fixed| (fixed.source.path.as_str(), fixed.path.clone())).collect();
        assert_eq!(files, [("-", None), ("a.md", Some(root.path().join("a.md")))]);
    }
}
