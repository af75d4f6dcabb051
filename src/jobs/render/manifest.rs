//! What was made from what.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::artifact::{self, Artifact, MANIFEST, Manifest, sha256};
use crate::base::error::Error;
use crate::content::data;
use crate::content::event::Event;

/// Lists this run's files, and those of earlier runs that are still there unchanged.
pub(crate) fn write(
    folder: &Path,
    event: &Event,
    (mut inputs, overlays): (BTreeMap<String, String>, BTreeMap<String, String>),
    files: &BTreeMap<String, Artifact>,
) -> Result<(), Error> {
    let path = folder.join(MANIFEST);
    let mut all = files.clone();
    let earlier = data::read(&path, MANIFEST, data::MAX_BINARY)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok());
    if let Some(earlier) = earlier {
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
    }
    let (id, version) = (event.id.clone(), event.version);
    let manifest = Manifest { event: id, version, inputs, overlays, files: all };
    let mut json = serde_json::to_vec_pretty(&manifest)
        .map_err(|error| Error::BrokenData { what: error.to_string() })?;
    json.push(b'\n');
    artifact::write(&path, &json)
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
        write(folder, &event, (inputs, BTreeMap::new()), &all).unwrap();
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
