//! The facts of an event, held against the workspace and the calendar.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::checks;
use crate::diagnostic::Diagnostic;
use crate::event::Event;
use crate::fields::suggest;
use crate::locale::{DateFormats, Locale};
use crate::workspace::{Contact, Venue, Workspace};

/// The event's venue and contact; unknown ones are reported and stand in as empty.
pub(super) fn look_up(
    workspace: &Workspace,
    event: &Event,
    found: &mut Vec<Diagnostic>,
) -> (Venue, Contact) {
    let unknown = |check, name: &'static str, id: &str, known: Vec<String>| {
        Diagnostic::new(check)
            .with(name, id)
            .with("suggestion", suggest(id, known.iter().map(String::as_str)))
            .with("known", known)
    };
    let venue = workspace.venues.get(&event.venue.value).cloned().unwrap_or_else(|| {
        let known = workspace.venues.keys().cloned().collect();
        found.push(
            unknown(&checks::UNKNOWN_VENUE, "venue", &event.venue.value, known)
                .at(&event.source, event.venue.span.clone()),
        );
        Venue::default()
    });
    let contact = workspace.contacts.get(&event.contact.value).cloned().unwrap_or_else(|| {
        let known = workspace.contacts.keys().cloned().collect();
        found.push(
            unknown(&checks::UNKNOWN_CONTACT, "contact", &event.contact.value, known)
                .at(&event.source, event.contact.span.clone()),
        );
        Contact::default()
    });
    (venue, contact)
}

/// Compares the date with today and with the weekday that somebody wrote beside it.
pub(super) fn check(
    event: &Event,
    locales: &BTreeMap<String, Locale>,
    today: Date,
    found: &mut Vec<Diagnostic>,
) {
    let date = event.date.value;
    if date < today {
        found.push(
            Diagnostic::new(&checks::DATE_IN_PAST)
                .at(&event.source, event.date.span.clone())
                .with("date", date)
                .with("today", today),
        );
    }
    let Some(stated) = &event.weekday else { return };
    // The week around the date: it holds each weekday once, at its nearest.
    let week = (-3..=3).filter_map(|days: i64| date.checked_add(days.days()).ok());
    let formats: Vec<DateFormats> = locales
        .values()
        .filter_map(|locale| DateFormats::new(&locale.formats, locale.date_names.clone()))
        .collect();
    let wanted = stated.value.trim().to_lowercase();
    let meant = week
        .into_iter()
        .find(|day| formats.iter().any(|formats| formats.weekday(*day).to_lowercase() == wanted));
    match meant {
        Some(day) if day == date => {}
        Some(day) => found.push(
            Diagnostic::new(&checks::DATE_WEEKDAY_MISMATCH)
                .at(&event.source, stated.span.clone())
                .with("date", date)
                .with("stated", stated.value.as_str())
                .with("fitting", day),
        ),
        None => found.push(
            Diagnostic::new(&checks::INVALID_VALUE)
                .at(&event.source, stated.span.clone())
                .with("key", "weekday")
                .with("expected", "weekday"),
        ),
    }
}
