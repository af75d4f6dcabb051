//! Puts a page together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::isolate_unknown;
use crate::content::template::{Size, Template};
use crate::content::workspace::Venue;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::code::code;
use crate::page::document::context::Context;
use crate::page::document::data::{DateBlock, Document, Layer, Letter, Typography, typography};
use crate::page::document::texts::Texts;
use crate::page::document::units::plain;

/// The variables that oppslag gives to the messages of invitations and events.
pub(crate) const VARIABLES: [&str; 18] = [
    "date",
    "start",
    "end",
    "deadline",
    "days",
    "phone",
    "name",
    "url",
    "senders",
    "lines",
    "stop",
    "reference",
    "title",
    "speaker",
    "place",
    "address",
    "food",
    "languages",
];

/// Puts a page together. Every message that is missing is reported for the language; then there is
/// no document.
pub fn build(
    context: &Context,
    locale: &Locale,
    messages: &Messages,
    template: &Template,
    size: &Size,
    draft: bool,
    found: &mut Vec<Diagnostic>,
) -> Option<Document> {
    let before = found.len();
    let event = context.event;
    let texts = Texts::new(context, locale, messages);
    let mut resolved = BTreeMap::new();
    for id in template.messages.iter().filter(|id| texts.is_true(&id.value)) {
        if let Some(text) = texts.get(&id.value, found) {
            resolved.insert(id.value.clone(), text);
        }
    }
    // A wall has no slip.
    let has_slip = template.messages.iter().any(|id| id.value == "slip-heading");
    let required = texts.required();
    let facts = texts.facts(has_slip, found);
    let slip = if has_slip { texts.slip(found) } else { Vec::new() };
    let said = if has_slip { texts.interpreters(found) } else { Vec::new() };
    let programme = texts.programme(found);
    let senders = texts.marks(found);
    let stamp = if draft { texts.get("draft", found) } else { None };
    let title = texts.get("document-title", found);
    let interpreters = texts.language_names(&event.interpreters, found);
    let on_request = texts.on_request(found);
    let letter = Letter { slip, interpreters: said, ..letter(context, template, found) };
    if found.len() > before {
        return None;
    }

    let units = texts.units(&resolved);
    let page = Document {
        layer: Layer::All,
        ground: context.workspace.paper(&locale.tag).logos,
        register_marks: false,
        draft: None,
        title: plain(&title?),
        status: event.status,
        typography: with_names(typography(locale), context),
        norwegian: with_names(typography(context.locales.get("nb").unwrap_or(locale)), context),
        size: size.clone(),
        min_scale: template.min_scale,
        texts: resolved,
        date: date(event.date.value, locale, messages, &texts),
        previous: event.previous_date.map(|day| date(day, locale, messages, &texts)),
        place: place(context.venue, locale.rtl),
        bus_lines: context.venue.bus_lines.clone(),
        programme,
        interpreters,
        on_request,
        facts,
        web: context.qr.web.clone(),
        senders,
        letter,
        // What stands in the line but for the version: a page that did not change is the same in the next.
        foot: format!("{} {} {}", locale.tag, event.id, template.id),
        code: String::new(),
        required,
        units,
        named: named(context),
        recipient: None,
        qr: context.qr.pixels.clone(),
    };
    // A draft carries the code of what it is the draft of.
    let code = code(&page, context.senders)?;
    let foot = texts.foot((template, size), &code, found)?;
    Some(Document { foot, code, draft: stamp, ..page })
}

/// A date in large type.
fn date(day: Date, locale: &Locale, messages: &Messages, texts: &Texts) -> DateBlock {
    let date = messages.dates().written(day);
    DateBlock {
        full: texts.date(day),
        weekday: date.weekday,
        day: locale.block.0.replace("{day}", &date.day),
        month: locale.block.1.replace("{month}", &date.month),
    }
}

/// What a letter has besides. A window that the template does not know is reported.
fn letter(context: &Context, template: &Template, found: &mut Vec<Diagnostic>) -> Letter {
    let window = context.workspace.window.as_str();
    if !template.windows.is_empty() && !template.windows.contains_key(window) {
        found.push(
            Diagnostic::new(&rules::INVALID_VALUE)
                .in_file(crate::content::workspace::FILE)
                .with("key", "window")
                .with("expected", "window")
                .with("known", template.windows.keys().cloned().collect::<Vec<_>>()),
        );
    }
    Letter {
        return_line: context.workspace.return_address.join(" · "),
        window: template.windows.get(window).cloned(),
        families: families(context.locales),
        signature: vec![context.contact.name.clone(), context.contact.title.clone()],
        slip: Vec::new(),
        interpreters: Vec::new(),
        greeted: false,
    }
}

/// The fonts of addresses: that of Norwegian, then those of every other language, since the names of
/// people come in any script.
pub fn families(locales: &BTreeMap<String, Locale>) -> Vec<String> {
    let norwegian = locales.get("nb").into_iter();
    let mut all: Vec<String> = Vec::new();
    for family in norwegian.chain(locales.values()).flat_map(|locale| &locale.fonts) {
        if !all.contains(family) {
            all.push(family.clone());
        }
    }
    all
}

/// With the fonts of all languages after its own: people and places have names in any script.
fn with_names(own: Typography, context: &Context) -> Typography {
    let all = families(context.locales);
    let after = |mut fonts: Vec<String>| {
        let others: Vec<_> = all.iter().filter(|family| !fonts.contains(family)).cloned().collect();
        fonts.extend(others);
        fonts
    };
    Typography { fonts: after(own.fonts), display_fonts: after(own.display_fonts), ..own }
}

/// The facts that a finding about a page can name.
fn named(context: &Context) -> Vec<(&'static str, String)> {
    let Context { venue, contact, event, senders, .. } = context;
    let speakers = event.programme.iter().filter_map(|item| item.speaker.as_ref());
    let usual = [
        ("venue", &venue.name),
        ("street", &venue.street),
        ("street", &venue.town),
        ("contact", &contact.name),
        ("contact", &contact.title),
        ("stop", &venue.bus_stop),
    ];
    let all = usual.into_iter().chain(speakers.map(|speaker| ("speaker", speaker)));
    all.chain(senders.iter().map(|sender| ("sender", &sender.name)))
        .filter(|(_, text)| !text.is_empty())
        .map(|(what, text)| (what, text.clone()))
        .collect()
}

/// The venue's name and its address. Numbers stay with their street and their town.
fn place(venue: &Venue, rtl: bool) -> Vec<String> {
    let address = format!("{}, {}", with_numbers(&venue.street), with_numbers(&venue.town));
    [venue.name.as_str(), &address].map(|line| isolate_unknown(line, rtl)).to_vec()
}

/// A part of an address whose numbers no line parts from their words: `gate 12 B`, `3. etasje`,
/// `0590 Oslo`.
fn with_numbers(text: &str) -> String {
    let mut whole = String::new();
    for word in text.split(' ') {
        let before = whole.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
        let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        let joined = !before.ends_with(',') && (number(before) || number(word));
        if !whole.is_empty() {
            whole.push(if joined { '\u{a0}' } else { ' ' });
        }
        whole.push_str(word);
    }
    whole
}

#[cfg(test)]
mod tests;
