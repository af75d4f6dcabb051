//! An event with everything around it, loaded as the program loads it. Benches and examples share this file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use oppslag::content::data::{Data, read_text};
use oppslag::content::event::Event;
use oppslag::content::interface::Interface;
use oppslag::content::locale::messages::Messages;
use oppslag::content::locale::{self, Locale};
use oppslag::content::sender::{self, Sender};
use oppslag::content::template::{self, Template};
use oppslag::content::topic::MeetingPlace;
use oppslag::content::workspace::Workspace;
use oppslag::page::document::build::build;
use oppslag::page::document::context::Context;
use oppslag::page::document::data::Document;
use oppslag::page::document::qr::QrPage;

/// What pages of an event are made of.
pub(crate) struct Loaded {
    folder: PathBuf,
    pub(crate) data: Data,
    pub(crate) event: Event,
    pub(crate) senders: Vec<Sender>,
    pub(crate) locales: BTreeMap<String, Locale>,
    pub(crate) templates: BTreeMap<String, Template>,
    pub(crate) workspace: Workspace,
    interface: Interface,
    qr: QrPage,
}

impl Loaded {
    /// The event of a folder in the workspace at `root`; nothing may be wrong with either.
    pub(crate) fn new(root: &Path, folder: &Path) -> Self {
        let mut found = Vec::new();
        let workspace = Workspace::load(root).unwrap().value;
        let event = Event::load(folder, "events/bolig").unwrap().value;
        let data = workspace.data.clone();
        let locales = locale::load_all(&data);
        let loaded = Self {
            folder: folder.to_owned(),
            // Their marks are stand-ins, which the example excepts.
            senders: sender::load_required(&workspace, &mut Vec::new()),
            templates: template::load_all(&data, &mut found),
            interface: Interface::load(&data, locales.get("nb"), "nb").unwrap(),
            qr: QrPage::new(&event, &mut found).unwrap(),
            data,
            event,
            locales,
            workspace,
        };
        assert!(found.is_empty(), "{found:?}");
        loaded
    }

    /// What documents are resolved in.
    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            workspace: &self.workspace,
            event: &self.event,
            venue: &self.workspace.venues[&self.event.venue.value],
            contact: &self.workspace.contacts[&self.event.contact.value],
            senders: &self.senders,
            locales: &self.locales,
            qr: &self.qr,
            interface: self.interface.messages(),
        }
    }

    /// The recurring and the event's own texts of a language.
    pub(crate) fn messages(&self, tag: &str) -> Messages {
        let recurring = self.data.text(&format!("locales/{tag}/invitation.ftl")).unwrap().unwrap();
        let mut found = Vec::new();
        let place = MeetingPlace::of(&self.event, &self.folder, "");
        let topic = place.topic_text(&self.data, tag, &mut found);
        let own = read_text(&self.folder.join(format!("{tag}.ftl")), tag).ok();
        let sources: Vec<_> = [Some(recurring), topic, own].into_iter().flatten().collect();
        let messages = Messages::new(&self.locales[tag], &sources, &mut found).unwrap();
        assert!(found.is_empty(), "{found:?}");
        messages
    }

    /// A template's first size in a language.
    pub(crate) fn document(&self, template: &str, tag: &str) -> Document {
        let mut found = Vec::new();
        let (template, messages) = (&self.templates[template], self.messages(tag));
        let (locale, size) = (&self.locales[tag], &template.sizes[0]);
        let built = build(&self.context(), locale, &messages, template, size, false, &mut found);
        assert!(found.is_empty(), "{found:?}");
        built.unwrap()
    }
}
