//! What was made from what.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

use crate::base::artifact::{self, Artifact, Edition, MANIFEST, Manifest, PageMade, sha256};
use crate::base::error::Error;
use crate::content::data;
use crate::content::event::Event;

/// What a run knows of the pages that it made.
pub(crate) struct Made<'a> {
    pub(crate) event: &'a Event,
    /// What the papers tell.
    pub(crate) facts: BTreeMap<String, String>,
    pub(crate) inputs: BTreeMap<String, String>,
    pub(crate) overlays: BTreeMap<String, String>,
    pub(crate) files: &'a BTreeMap<String, Artifact>,
    pub(crate) today: Date,
}

/// The list in a folder of finished files.
pub(crate) fn read(folder: &Path) -> Option<Manifest> {
    let bytes = data::read(&folder.join(MANIFEST), MANIFEST, data::MAX_BINARY).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Lists this run's files, and those of earlier runs that are still there unchanged.
pub(crate) fn write(folder: &Path, made: Made) -> Result<(), Error> {
    let Made { event, facts, mut inputs, overlays, files, today } = made;
    let mut all = files.clone();
    let mut editions = Vec::new();
    if let Some(earlier) = read(folder) {
        for (name, artifact) in earlier.files {
            let unchanged = || {
                artifact::inside(folder, &name)
                    .and_then(|path| data::read(&path, &name, data::MAX_BINARY).ok())
                    .is_some_and(|bytes| sha256(&bytes) == artifact.sha256)
            };
            if !all.contains_key(&name) && unchanged() {
                all.insert(name, artifact);
            }
        }
        for (name, digest) in earlier.inputs {
            inputs.entry(name).or_insert(digest);
        }
        editions = earlier.editions;
    }
    let (id, version) = (event.id.clone(), event.version);
    add(&mut editions, (version, facts), files, today);
    save(folder, &Manifest { event: id, version, inputs, overlays, files: all, editions })
}

/// Writes the list.
pub(crate) fn save(folder: &Path, manifest: &Manifest) -> Result<(), Error> {
    let mut json = serde_json::to_vec_pretty(manifest)
        .map_err(|error| Error::BrokenData { what: error.to_string() })?;
    json.push(b'\n');
    artifact::write(&folder.join(MANIFEST), &json)
}

/// Adds the pages of a run. What is made again as it was is the page that there is.
fn add(
    editions: &mut Vec<Edition>,
    (version, facts): (i64, BTreeMap<String, String>),
    files: &BTreeMap<String, Artifact>,
    today: Date,
) {
    let printable = || files.iter().filter(|(_, file)| !file.draft && !file.code.is_empty());
    if printable().next().is_none() {
        return;
    }
    let same = |one: &Edition| one.version == version && one.facts == facts;
    let mut edition = match editions.iter().position(same) {
        Some(at) => editions.remove(at),
        None => Edition { version, facts, pages: BTreeMap::new() },
    };
    for (name, file) in printable() {
        let page = edition.pages.entry(file.code.clone()).or_insert_with(|| PageMade {
            language: file.language.clone(),
            template: file.template.clone(),
            size: file.size.clone(),
            made: today.to_string(),
            files: BTreeMap::new(),
            told: Vec::new(),
        });
        page.files.insert(name.clone(), file.sha256.clone());
    }
    editions.push(edition);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(bytes: &[u8]) -> Artifact {
        Artifact {
            language: "nb".to_owned(),
            template: "poster".to_owned(),
            size: "a4".to_owned(),
            format: "pdf".to_owned(),
            part: None,
            draft: false,
            reviewed: false,
            bytes: bytes.len(),
            sha256: sha256(bytes),
            code: sha256(bytes)[..8].to_owned(),
        }
    }

    /// Writes files and the manifest of a run that made them, and reads it.
    fn run(folder: &Path, inputs: &[(&str, &str)], files: &[(&str, &[u8])]) -> Manifest {
        let text = "date = 2027-05-12\nstart = 13:30\nend = 15:30\nvenue = \"x\"\ncontact = \"y\"\n\
                    page = \"https://x.example\"\nlanguages = [\"nb\"]\n";
        std::fs::write(folder.join("event.toml"), text).unwrap();
        let event = Event::load(folder, "events/x").unwrap().value;
        let pairs = |(name, digest): &(&str, &str)| ((*name).to_owned(), (*digest).to_owned());
        let inputs = inputs.iter().map(pairs).collect();
        let mut all = BTreeMap::new();
        for (name, bytes) in files {
            artifact::write(&folder.join(name), bytes).unwrap();
            all.insert((*name).to_owned(), artifact(bytes));
        }
        let facts = BTreeMap::from([("start".to_owned(), event.start.to_string())]);
        let (overlays, today) = (BTreeMap::new(), event.date.value);
        let made = Made { event: &event, facts, inputs, overlays, files: &all, today };
        write(folder, made).unwrap();
        serde_json::from_slice(&data::read(&folder.join(MANIFEST), "", 1 << 20).unwrap()).unwrap()
    }

    fn names(manifest: &Manifest) -> Vec<&str> {
        manifest.files.keys().map(String::as_str).collect()
    }

    #[test]
    fn a_second_run_keeps_what_is_as_it_was_and_drops_what_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let first = run(folder, &[], &[("a.pdf", b"a"), ("b.pdf", b"b"), ("c.pdf", b"c")]);
        assert_eq!(names(&first), ["a.pdf", "b.pdf", "c.pdf"]);
        std::fs::write(folder.join("b.pdf"), "changed by hand").unwrap();
        std::fs::remove_file(folder.join("c.pdf")).unwrap();
        let second = run(folder, &[], &[("d.pdf", b"d")]);
        assert_eq!(names(&second), ["a.pdf", "d.pdf"]);
        // What a run makes again is listed as it is now.
        let third = run(folder, &[], &[("a.pdf", b"new")]);
        assert_eq!(third.files["a.pdf"], artifact(b"new"));
        assert_eq!(names(&third), ["a.pdf", "d.pdf"]);
    }

    #[test]
    fn inputs_are_those_of_the_last_run_that_read_them() {
        let folder = tempfile::tempdir().unwrap();
        run(folder.path(), &[("nb.ftl", "1"), ("so.ftl", "1")], &[("a.pdf", b"a")]);
        let second = run(folder.path(), &[("nb.ftl", "2"), ("ar.ftl", "2")], &[("b.pdf", b"b")]);
        let inputs: Vec<_> = second.inputs.iter().map(|(n, d)| (n.as_str(), d.as_str())).collect();
        assert_eq!(inputs, [("ar.ftl", "2"), ("nb.ftl", "2"), ("so.ftl", "1")]);
    }

    #[test]
    fn a_name_that_leads_out_of_the_folder_is_not_kept() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        std::fs::create_dir(&folder).unwrap();
        let hostile = run(&folder, &[], &[("../secret", b"secret"), ("a.pdf", b"a")]);
        assert_eq!(names(&hostile), ["../secret", "a.pdf"]);
        assert_eq!(names(&run(&folder, &[], &[("b.pdf", b"b")])), ["a.pdf", "b.pdf"]);
        assert!(root.path().join("secret").exists());
    }

    #[test]
    fn a_manifest_that_is_none_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(MANIFEST), "{\"files\": 7}").unwrap();
        assert_eq!(names(&run(folder.path(), &[], &[("a.pdf", b"a")])), ["a.pdf"]);
    }
}
