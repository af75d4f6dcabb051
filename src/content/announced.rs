//! The facts that papers of a meeting tell, as plain words: by them one sees later what has changed since.

use std::collections::BTreeMap;

use crate::content::event::{Event, InterpretedLanguage, clock};
use crate::content::programme::ProgrammeItem;
use crate::content::registration::Registration;
use crate::content::workspace::Workspace;

/// The names of the facts, in the order in which one reads them.
pub const FACTS: [&str; 20] = [
    "status",
    "previous-date",
    "date",
    "start",
    "end",
    "venue",
    "bus",
    "contact",
    "phone",
    "registration",
    "deadline",
    "page",
    "programme",
    "interpreters",
    "on-request",
    "notice-days",
    "childcare",
    "halal",
    "senders",
    "letter-date",
];

/// What a meeting's papers tell now, by name; what nobody says is not there.
pub fn facts(event: &Event, workspace: &Workspace) -> BTreeMap<String, String> {
    let venue = workspace.venues.get(&event.venue.value);
    let contact = workspace.contacts.get(&event.contact.value);
    let (way, deadline, phone) = match &event.registration {
        Registration::None => (None, None, None),
        Registration::By { way, deadline, phone } => {
            (Some(way.to_string()), Some(deadline.value.to_string()), phone.clone())
        }
    };
    let tags = |all: &[InterpretedLanguage]| {
        let tags = all.iter().map(|one| one.name.clone().unwrap_or_else(|| one.tag.value.clone()));
        tags.collect::<Vec<_>>().join(", ")
    };
    let yes = |is: bool| is.then(|| "true".to_owned());
    let senders: Vec<&str> = workspace.senders.iter().map(|one| one.value.as_str()).collect();
    let programme: Vec<String> = event.programme.iter().map(point).collect();
    let house = |venue: &crate::content::workspace::Venue| {
        [venue.name.as_str(), &venue.street, &venue.town].join(", ")
    };
    let bus = venue.map(|venue| format!("{} {}", venue.bus_lines.join(", "), venue.bus_stop));
    let own = contact.map(|contact| contact.phone.clone());
    let values: [Option<String>; 20] = [
        Some(event.status.word().to_owned()),
        event.previous_date.map(|date| date.to_string()),
        Some(event.date.value.to_string()),
        Some(clock(event.start)),
        Some(clock(event.end.value)),
        Some(venue.map_or_else(|| event.venue.value.clone(), house)),
        bus.map(|bus| bus.trim().to_owned()),
        Some(contact.map_or_else(|| event.contact.value.clone(), |one| one.name.clone())),
        phone.or(own),
        way,
        deadline,
        Some(event.page.value.clone()),
        Some(programme.join("; ")),
        Some(tags(&event.interpreters)),
        Some(tags(&event.on_request)),
        Some(event.notice_days.to_string()),
        yes(event.childcare),
        yes(event.halal),
        Some(senders.join(", ")),
        event.letter_date.as_ref().map(|date| date.value.to_string()),
    ];
    let named = FACTS.iter().zip(values);
    let told = named.filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
    told.filter(|(_, value)| !value.is_empty()).collect()
}

/// A point of the programme: when, what, who.
fn point(item: &ProgrammeItem) -> String {
    let what = item.message.as_ref().map(|id| id.value.clone());
    let pause = item.pause.as_ref().map(|pause| {
        let food = pause.food.iter().map(|word| word.value.as_str());
        std::iter::once("break").chain(food).collect::<Vec<_>>().join(" ")
    });
    let parts = [Some(clock(item.at)), what.or(pause), item.speaker.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
