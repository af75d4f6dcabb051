//! What was made from what.

use std::collections::BTreeMap;

use crate::base::artifact::{self, Artifact, MANIFEST, Manifest, sha256};
use crate::base::error::Error;
use crate::content::data;
use crate::content::sender::Sender;
use crate::jobs::render::run::Run;

impl Run<'_> {
    /// SHA-256 of the logos and of the workspace's and the event's facts, by path.
    pub(crate) fn inputs(&self, senders: &[Sender]) -> BTreeMap<String, String> {
        let mut inputs: BTreeMap<String, String> = senders
            .iter()
            .map(|sender| {
                let path = format!("assets/senders/{}/{}", sender.id, sender.file);
                (path, sha256(&sender.logo))
            })
            .collect();
        for source in [&self.workspace.source, &self.event.source] {
            inputs.insert(source.path.clone(), sha256(source.text.as_bytes()));
        }
        inputs
    }

    /// Lists this run's files, and those of earlier runs that are still there unchanged.
    pub(crate) fn write_manifest(
        &self,
        mut inputs: BTreeMap<String, String>,
        files: &BTreeMap<String, Artifact>,
    ) -> Result<(), Error> {
        let path = self.folder.join(MANIFEST);
        let mut all = files.clone();
        let earlier = data::read(&path, MANIFEST, data::MAX_BINARY)
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok());
        if let Some(earlier) = earlier {
            for (name, artifact) in earlier.files {
                let unchanged = || {
                    data::read(&self.folder.join(&name), &name, data::MAX_BINARY)
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
        let manifest = Manifest {
            event: self.event.id.clone(),
            version: self.event.version,
            inputs,
            files: all,
        };
        let mut json = serde_json::to_vec_pretty(&manifest)
            .map_err(|error| Error::BrokenData { what: error.to_string() })?;
        json.push(b'\n');
        artifact::write(&path, &json)
    }
}
