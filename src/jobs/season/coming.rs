//! The meetings of an office in the order of their days, and what each still needs.

use std::path::Path;

use jiff::civil::Date;

use crate::content::event::{self, Event};
use crate::content::locale;
use crate::content::locale::folder::SOURCE;
use crate::content::open;
use crate::content::signatures::{Originals, Reviews};
use crate::content::topic::MeetingPlace;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Warned;
use crate::jobs::edit;
use crate::jobs::edit::facts::{self, Form};
use crate::jobs::init::{Missing, meetings, of_meeting};

/// A meeting, as far as it can be read.
#[derive(Debug)]
pub struct Coming {
    /// Its id.
    pub id: String,
    /// Its day, which may be known while other facts are not.
    pub date: Option<Date>,
    /// Its facts.
    pub event: Option<Event>,
    /// What it lacks, in the order in which one sees to it.
    pub missing: Vec<Missing>,
    /// Its languages whose texts nobody has read as they are now.
    pub unread: Vec<String>,
}

impl Coming {
    /// How many days there are to it.
    pub fn days(&self, today: Date) -> Option<i32> {
        Some(today.until(self.date?).ok()?.get_days())
    }
}

/// All meetings of an office, the earliest first; those without a day last.
pub fn coming(office: &Workspace) -> Vec<Coming> {
    let root = &office.root;
    let originals = Originals::load(&office.data, SOURCE);
    let locales = locale::load_all(&office.data);
    let mut all: Vec<Coming> = meetings(root)
        .into_iter()
        .map(|id| {
            let name = format!("events/{id}");
            let folder = root.join(&name);
            let event = Warned::keep(Event::load(&folder, &name), &mut Vec::new());
            let unread = event.as_ref().map(|event| {
                let languages = open::languages(event, &[], &locales, &mut Vec::new());
                let tags: Vec<&str> = languages.iter().map(|one| one.tag.as_str()).collect();
                unread(office, (event, &folder, &name), &tags, &originals)
            });
            let missing = of_meeting(root, &id);
            let facts = edit::text(root, &format!("{name}/{}", event::FILE)).unwrap_or_default();
            let date = facts::value_at(&facts, "date", Form::Date).parse().ok();
            Coming { id, date, event, missing, unread: unread.unwrap_or_default() }
        })
        .collect();
    all.sort_by_key(|one| (one.date.is_none(), one.date));
    all
}

/// The languages of which something has not been read as it is now.
fn unread(
    office: &Workspace,
    (event, folder, name): (&Event, &Path, &str),
    tags: &[&str],
    originals: &Originals,
) -> Vec<String> {
    let place = MeetingPlace::of(event, folder, name);
    let reviews = Reviews::load(&office.data, &place, tags, originals, &mut Vec::new());
    let unread = tags.iter().filter(|tag| !reviews.is_signed(tag));
    unread.map(|tag| (*tag).to_owned()).collect()
}
