//! `manifest.json` beside the pages: what was made from what, judged by another program's digests.

use std::collections::BTreeMap;
use std::path::Path;

use oppslag::base::artifact::Manifest;
use oppslag::jobs::render::Outcome;

use crate::cli::workspace;
use crate::referees::python;
use crate::support::{repository, request, run};

/// SHA-256 of a file, by Python.
fn digest(path: &Path) -> String {
    let program =
        "import hashlib,sys\nprint(hashlib.sha256(open(sys.argv[1],'rb').read()).hexdigest())";
    python(program, &[path]).trim().to_owned()
}

fn manifest(outcome: &Outcome) -> Manifest {
    assert!(!outcome.files.is_empty(), "{:?}", outcome.findings);
    serde_json::from_slice(&std::fs::read(outcome.folder.join("manifest.json")).unwrap()).unwrap()
}

/// A file of the workspace, or else the one inside the program.
fn input(root: &Path, path: &str) -> String {
    let own = root.join(path);
    digest(&if own.exists() { own } else { repository().join(path) })
}

#[test]
fn inputs_and_files_are_those_that_lie_there() {
    let root = workspace();
    let office = root.path().join("oppslag.toml");
    let facts = std::fs::read_to_string(&office).unwrap();
    assert!(facts.contains("senders = [\"nav\"]"));
    let facts = facts.replace("senders = [\"nav\"]", "senders = [\"nav\", \"oslo-kommune\"]");
    std::fs::write(&office, facts).unwrap();
    let mut request = request(&root.path().join("events/mote"), &root.path().join("out"));
    request.pages.templates = vec!["letter".to_owned()];
    let first = run(&request);
    let made = manifest(&first);
    for path in [
        "oppslag.toml",
        "events/mote/event.toml",
        "events/mote/nb.ftl",
        "events/mote/en.ftl",
        "locales/nb/invitation.ftl",
        "locales/en/invitation.ftl",
        "assets/senders/nav/logo.svg",
        "assets/senders/oslo-kommune/logo.svg",
    ] {
        assert!(made.inputs.contains_key(path), "{path}: {:?}", made.inputs);
    }
    for (path, said) in &made.inputs {
        assert_eq!(*said, input(root.path(), path), "{path}");
    }
    assert_eq!(made.files.keys().collect::<Vec<_>>(), ["en/letter.pdf", "nb/letter.pdf"]);
    for (name, file) in &made.files {
        let path = first.folder.join(name);
        assert_eq!(file.sha256, digest(&path), "{name}");
        assert_eq!(file.bytes as u64, std::fs::metadata(path).unwrap().len(), "{name}");
    }

    // A second run: one text changed, one file was changed by hand, one language is made again.
    let text = root.path().join("events/mote/nb.ftl");
    let old = std::fs::read_to_string(&text).unwrap();
    std::fs::write(&text, format!("# Changed.\n{old}")).unwrap();
    std::fs::write(first.folder.join("en/letter.pdf"), "changed by hand").unwrap();
    request.pages.languages = vec!["nb".to_owned()];
    request.pages.templates = vec!["flyer".to_owned()];
    let again = manifest(&run(&request));
    let names: Vec<&str> = again.files.keys().map(String::as_str).collect();
    assert_eq!(names, ["nb/flyer.pdf", "nb/letter.pdf"]);
    let differing: BTreeMap<&String, &String> = again
        .inputs
        .iter()
        .filter(|(path, digest)| made.inputs.get(*path) != Some(digest))
        .collect();
    assert_eq!(differing.into_keys().collect::<Vec<_>>(), ["events/mote/nb.ftl"]);
    for (path, said) in &again.inputs {
        assert_eq!(*said, input(root.path(), path), "{path}");
    }
}
