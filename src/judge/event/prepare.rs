//! What is read before anything is judged or laid out.

use std::collections::BTreeMap;

use crate::base::artifact::sha256;
use crate::content::locale::Locale;
use crate::content::open;
use crate::content::sender::{self, Sender};
use crate::content::signatures::{Originals, Reviews};
use crate::content::template::{self, Template};
use crate::content::topic::MeetingPlace;
use crate::content::workspace::{Contact, Venue};
use crate::finding::diagnostic::Diagnostic;
use crate::judge::copies;
use crate::judge::event::run::EventRun;
use crate::judge::event::texts::{EventTexts, WhichTexts};
use crate::judge::logo;

/// Everything that was read for a run.
pub(crate) struct Prepared<'a> {
    pub(crate) senders: Vec<Sender>,
    pub(crate) templates: BTreeMap<String, Template>,
    /// The languages of the pages.
    pub(crate) languages: Vec<&'a Locale>,
    /// The event's venue; an unknown one is reported by its check and stands in as empty.
    pub(crate) venue: Venue,
    /// The event's contact; an unknown one is reported by its check and stands in as empty.
    pub(crate) contact: Contact,
    pub(crate) texts: EventTexts,
    /// Who has signed what of the texts.
    pub(crate) reviews: Reviews,
    /// What was wrong with any of it.
    pub(crate) found: Vec<Diagnostic>,
}

impl<'a> EventRun<'a> {
    pub(crate) fn prepare(&self) -> Prepared<'a> {
        let Self { workspace, event, place, .. } = *self;
        let locales = self.languages.locales();
        let mut found = Vec::new();
        let (mut senders, templates) = match self.kept {
            Some(kept) => {
                found.extend(kept.found.iter().cloned());
                (kept.senders.clone(), kept.templates.clone())
            }
            None => (
                sender::load_required(workspace, &mut found),
                template::load_all(&workspace.data, &mut found),
            ),
        };
        if self.kept.is_none() {
            found.extend(logo::of_workspace(&workspace.data, &mut senders).0);
        }
        found.extend(copies::faults(workspace, event, &templates, locales));
        let languages = open::languages(event, &self.pages.languages, locales, &mut found);
        let wanted: Vec<&str> = languages.iter().map(|locale| locale.tag.as_str()).collect();
        let which = WhichTexts {
            workspace,
            event,
            folder: &place.folder,
            name: &place.name,
            languages: self.languages,
            wanted: &wanted,
            source_tag: self.source,
        };
        let texts = EventTexts::load(&which, &mut found);
        let venue = workspace.venues.get(&event.venue.value).cloned().unwrap_or_default();
        let contact = workspace.contacts.get(&event.contact.value).cloned().unwrap_or_default();
        let data = &workspace.data;
        let originals = Originals::load(data, self.source);
        let texts_at = MeetingPlace::of(event, &place.folder, &place.name);
        let reviews = Reviews::load(data, &texts_at, &wanted, &originals, &mut found);
        Prepared { senders, templates, languages, venue, contact, texts, reviews, found }
    }
}

impl Prepared<'_> {
    /// SHA-256 of everything that the pages are made from, by path: logos, the facts of the office and
    /// of the meeting, and its texts.
    pub(crate) fn inputs(&self, run: &EventRun) -> BTreeMap<String, String> {
        let logo = |sender: &Sender| {
            let path = format!("assets/senders/{}/{}", sender.id, sender.file);
            (path, sha256(&sender.logo))
        };
        let mut inputs: BTreeMap<String, String> = self.senders.iter().map(logo).collect();
        let texts = self.languages.iter().filter_map(|locale| self.texts.of(&locale.tag));
        let facts = [&run.workspace.source, &run.event.source].map(Clone::clone);
        for source in texts.flatten().chain(facts) {
            inputs.insert(source.path.clone(), sha256(source.text.as_bytes()));
        }
        inputs
    }
}
