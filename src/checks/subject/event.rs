//! What checks of the facts of a meeting are shown.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};

use crate::content::event::Event;
use crate::content::registration::Registration;
use crate::content::sender::Sender;
use crate::content::template;
use crate::content::workspace::Workspace;
use crate::language::Languages;

/// The facts of a meeting and the office that holds it.
#[derive(Debug)]
pub struct EventSubject<'a> {
    /// The meeting.
    pub event: &'a Event,
    /// The office.
    pub workspace: &'a Workspace,
    /// The required senders that could be read.
    pub senders: &'a [Sender],
    /// The languages.
    pub languages: &'a Languages,
    /// The day that counts as today.
    pub today: Date,
}

/// The facts of a meeting, as its texts may state them.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The meeting.
    pub event: &'a Event,
    /// The name of its place.
    pub place: &'a str,
    /// Names of the office's other places.
    pub elsewhere: Vec<&'a str>,
    /// The messages that its pages need.
    pub needed: BTreeSet<String>,
}

impl<'a> Facts<'a> {
    /// The facts of a meeting of an office.
    pub fn new(event: &'a Event, workspace: &'a Workspace) -> Self {
        let venues = &workspace.venues;
        let place = venues.get(&event.venue.value).map_or("", |venue| venue.name.as_str());
        let other =
            |name: &&str| !name.is_empty() && !place.contains(*name) && !name.contains(place);
        let names = venues.values().map(|venue| venue.name.as_str());
        let elsewhere = names.filter(|name| !place.is_empty() && other(name)).collect();
        let templates = template::load_all(&workspace.data, &mut Vec::new()).into_values();
        let needed = templates.flat_map(|template| template.messages).map(|message| message.value);
        Self { event, place, elsewhere, needed: needed.collect() }
    }

    /// When something of it begins or ends.
    pub fn times(&self) -> impl Iterator<Item = Time> {
        let items = self.event.programme.iter().map(|item| item.at);
        [self.event.start, self.event.end.value].into_iter().chain(items)
    }

    /// Every day that belongs to it.
    pub fn dates(&self) -> impl Iterator<Item = Date> {
        let event = self.event;
        let deadline = match &event.registration {
            Registration::By { deadline, .. } => Some(deadline.value),
            Registration::None => None,
        };
        let others = [event.previous_date, event.letter_day(), deadline].into_iter().flatten();
        [event.date.value, event.last_notice(), event.slip_deadline()].into_iter().chain(others)
    }
}
