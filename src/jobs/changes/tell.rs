//! What the office says has become of pages on paper: printed, sent, hung up, taken down.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::base::artifact::Told;
use crate::base::error::Error;
use crate::content::open::Opened;
use crate::jobs::edit::{Refusal, lock};
use crate::jobs::render::manifest;

/// What may become of a page.
pub const WORDS: [&str; 4] = ["printed", "sent", "hung", super::pages::REMOVED];

/// What is said of which pages.
#[derive(Debug, Clone)]
pub struct Telling {
    /// The event's folder.
    pub event: PathBuf,
    /// One of [`WORDS`].
    pub what: String,
    /// The day.
    pub on: Date,
    /// Where they are.
    pub place: Option<String>,
    /// Codes in foot lines. Where none is named, it is the pages whose files lie in the event's folder now.
    pub codes: Vec<String>,
    /// Languages; all where none is named.
    pub languages: Vec<String>,
    /// Templates; all where none is named.
    pub templates: Vec<String>,
}

/// Writes it into the list of what was made. The codes of the pages that it is true of: none where there are no
/// such pages.
pub fn tell(telling: &Telling) -> Result<Vec<String>, Error> {
    let Opened { place, .. } = Opened::open(&telling.event)?;
    let _lock = match lock(&place.root) {
        Ok(lock) => lock,
        Err(Refusal::Unwritable(error)) => return Err(error),
        Err(_) => return Ok(Vec::new()),
    };
    let folder = place.out(None);
    let Some(mut list) = manifest::read(&folder) else { return Ok(Vec::new()) };
    let chosen = |all: &[String], one: &String| all.is_empty() || all.contains(one);
    let lying: Vec<String> = list.files.values().map(|file| file.code.clone()).collect();
    let codes = if telling.codes.is_empty() { &lying } else { &telling.codes };
    let told = Told {
        on: telling.on.to_string(),
        what: telling.what.clone(),
        place: telling.place.clone(),
    };
    let mut done: Vec<String> = Vec::new();
    // The newest edition that has a page is the one that was printed.
    for edition in list.editions.iter_mut().rev() {
        for (code, page) in &mut edition.pages {
            let meant = codes.contains(code)
                && chosen(&telling.languages, &page.language)
                && chosen(&telling.templates, &page.template);
            if meant && !done.contains(code) {
                page.told.push(told.clone());
                page.told.sort();
                page.told.dedup();
                done.push(code.clone());
            }
        }
    }
    if !done.is_empty() {
        manifest::save(&folder, &list)?;
    }
    done.sort();
    Ok(done)
}
