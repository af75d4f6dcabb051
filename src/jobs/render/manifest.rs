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
    mut inputs: BTreeMap<String, String>,
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
                data::read(&folder.join(&name), &name, data::MAX_BINARY)
                    .is_ok_and(|bytes| sha256(&bytes) == artifact.sha256)
            };
            if !all.contains_key(&name) && unchanged() {
                all.insert(name, artifact);
            }
        }
        for (name, digest) in earlier.inputs {
            inputs.entry(name).or_insert(digest);
        }
    }
    let manifest = Manifest { event: event.id.clone(), version: event.version, inputs, files: all };
    let mut json = serde_json::to_vec_pretty(&manifest)
        .map_err(|error| Error::BrokenData { what: error.to_string() })?;
    json.push(b'\n');
    artifact::write(&path, &json)
}
