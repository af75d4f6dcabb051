//! A new office in a folder that is empty, or nearly so.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::artifact::write_new;
use crate::base::error::Error;
use crate::content::data::Data;
use crate::content::interface::Interface;
use crate::content::sender;
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::jobs::init::answers::Office;
use crate::jobs::init::files;
use crate::jobs::init::ids::id;
use crate::jobs::init::missing::{Missing, missing};
use crate::judge::logo;

/// What came of setting up an office.
#[derive(Debug)]
pub struct NewOffice {
    /// The files that were written; none where the folder was an office already.
    pub written: Vec<PathBuf>,
    /// What is missing until the first poster, in the order in which one sees to it.
    pub missing: Vec<Missing>,
}

/// The language of comments in new files and of their README.
pub(crate) const LANGUAGE: &str = "nb";

/// Makes a folder an office. A file that is there is left as it is, and so is a folder that is an office
/// already; a folder with other things in it is refused.
pub fn office(root: &Path, office: &Office) -> Result<NewOffice, Error> {
    if root.join(workspace::FILE).exists() {
        return Ok(NewOffice { written: Vec::new(), missing: missing(root) });
    }
    if let Some(found) = strange(root)? {
        return Err(Error::FolderNotEmpty { path: root.display().to_string(), found });
    }
    let mut written = Vec::new();
    for (name, bytes) in all_files(office)? {
        let path = root.join(name);
        if write_new(&path, &bytes)? {
            written.push(path);
        }
    }
    Ok(NewOffice { written, missing: missing(root) })
}

/// The files with their paths. The one that makes the folder an office is the last one: when something
/// goes wrong before it, one can begin again.
fn all_files(office: &Office) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let data = Data::new(None);
    let nb = Interface::whole(&data, LANGUAGE)?;
    let mut files = vec![
        ("README.md".to_owned(), files::readme(&office.organisation).into_bytes()),
        (".gitignore".to_owned(), files::IGNORED.into()),
    ];
    let (mut taken, mut senders) = (BTreeSet::new(), Vec::new());
    let inside = sender::ids(&data);
    for new in office.senders.iter().filter(|sender| !sender.name.trim().is_empty()) {
        let pixels = new.logo.as_ref().is_some_and(|logo| logo.file() != "logo.svg");
        // The program's own stand-in is a drawing, which would be taken before pixels.
        let mut others: BTreeSet<String> = if pixels { &taken | &inside } else { taken.clone() };
        let id = id(&new.name, "avsender", &mut others);
        taken.insert(id.clone());
        if let Some(logo) = &new.logo {
            let path = format!("assets/senders/{id}/{}", logo.file());
            files.push((path, logo.bytes().to_vec()));
        }
        let path = format!("assets/senders/{id}/sender.toml");
        // What the program knows of a sender's mark holds until the office says otherwise.
        let known = data.text(&path).ok().flatten().filter(|_| new.logo.is_none());
        if known.is_none() {
            files.push((path, files::sender(&new.name, new.logo.is_some(), &nb).into_bytes()));
        }
        senders.push(id);
    }
    let (mut venues, mut contacts) = (BTreeSet::new(), BTreeSet::new());
    let houses: Vec<_> =
        office.venues.iter().map(|venue| (id(&venue.name, "sted", &mut venues), venue)).collect();
    let people: Vec<_> = office
        .contacts
        .iter()
        .map(|contact| (id(&contact.name, "kontakt", &mut contacts), contact))
        .collect();
    let text = files::workspace(office, &senders, &houses, &people, &nb);
    files.push((workspace::FILE.to_owned(), text.into_bytes()));
    Ok(files)
}

/// `sender.toml` of a sender that there was not.
pub(crate) fn sender_rule(name: &str, official: bool) -> Result<String, Error> {
    let data = Data::new(None);
    let nb = Interface::whole(&data, LANGUAGE)?;
    Ok(files::sender(name, official, &nb))
}

/// What is wrong with the logos of an office: size, colours, forms of file.
pub fn logo_findings(root: &Path) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Some(office) = Warned::keep(Workspace::load(root), &mut found) else { return found };
    let mut senders = sender::load_required(&office, &mut found);
    found.extend(logo::of_workspace(&office.data, &mut senders).0);
    let mut sink = Sink::new(&office.policy, Selection::default());
    sink.extend(found);
    sink.finish(true)
}

/// The first thing in a folder that does not belong in a new office. Hidden files, those that systems
/// leave behind, a README, a licence and pictures do no harm; `assets/` and `events/` are an office's.
fn strange(root: &Path) -> Result<Option<String>, Error> {
    let entries = match std::fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let (path, reason) = (root.display().to_string(), error.to_string());
            return Err(Error::Unwritable { path, reason });
        }
    };
    let mut names: Vec<(String, bool)> = entries
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir()))
        .collect();
    names.sort();
    Ok(names.into_iter().find(|(name, folder)| !harmless(name, *folder)).map(|(name, _)| name))
}

fn harmless(name: &str, folder: bool) -> bool {
    let small = name.to_lowercase();
    if name.starts_with('.') {
        return true;
    }
    match folder {
        true => ["assets", "events"].contains(&small.as_str()),
        false => {
            ["readme", "license", "licence", "thumbs.db", "desktop.ini"]
                .iter()
                .any(|start| small.starts_with(start))
                || [".svg", ".png"].iter().any(|end| small.ends_with(end))
        }
    }
}
