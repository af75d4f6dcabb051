//! Puts a page together.

use std::collections::BTreeMap;

use crate::content::locale::Locale;
use crate::content::locale::messages::Messages;
use crate::content::locale::values::{isolate_unknown, strip_isolates};
use crate::content::registration::Way;
use crate::content::template::{Size, Template};
use crate::content::workspace::Venue;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::document::context::Context;
use crate::page::document::data::{DateBlock, Document, Layer, Letter, typography};
use crate::page::document::texts::Texts;

/// The variables that oppslag gives to the messages of invitations and events.
pub(crate) const VARIABLES: [&str; 16] = [
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
    for id in &template.messages {
        if let Some(text) = texts.get(&id.value, found) {
            resolved.insert(id.value.clone(), text);
        }
    }
    let required = texts.required();
    let facts = texts.facts(found);
    let programme = texts.programme(found);
    let senders = texts.marks(found);
    let draft = if draft { texts.get("draft", found) } else { None };
    let title = texts.get("document-title", found);
    let interpreters = texts.language_names(&event.interpreters, found);
    let on_request = texts.language_names(&event.on_request, found);
    let letter = letter(context, template, found);
    if found.len() > before {
        return None;
    }

    Some(Document {
        layer: Layer::All,
        ground: context.workspace.paper(&locale.tag).logos,
        register_marks: false,
        draft,
        title: strip_isolates(&title?),
        status: event.status,
        typography: typography(locale),
        norwegian: typography(context.locales.get("nb").unwrap_or(locale)),
        size: size.clone(),
        min_scale: template.min_scale,
        texts: resolved,
        date: date(context, locale, messages),
        place: place(context.venue, locale.rtl),
        programme,
        interpreters,
        on_request,
        facts,
        web: context.qr.web.clone(),
        senders,
        letter,
        foot: texts.foot(template, size, found)?,
        required,
        recipient: None,
        qr: context.qr.pixels.clone(),
    })
}

/// The date of the event in large type.
fn date(context: &Context, locale: &Locale, messages: &Messages) -> DateBlock {
    let day = context.event.date.value;
    let date = messages.dates().written(day);
    DateBlock {
        full: messages.date(day),
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
        slip_registers: context.event.registration.is_by(Way::Slip),
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

/// The venue's name and its address. Numbers stay with their street and their town.
fn place(venue: &Venue, rtl: bool) -> Vec<String> {
    let whole = |text: &str| text.replace(' ', "\u{a0}");
    let address = format!("{}, {}", whole(&venue.street), whole(&venue.town));
    [venue.name.as_str(), &address].map(|line| isolate_unknown(line, rtl)).to_vec()
}
