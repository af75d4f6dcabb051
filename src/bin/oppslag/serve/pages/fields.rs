//! The fields of a meeting, by section: which keys staff fill in, and how.

use std::collections::BTreeMap;

use oppslag::content::locale::Locale;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::preview::Shelf;

use crate::serve::form::{Control, Field};
use crate::serve::shell::language_name;
use crate::serve::words::Words;

/// A section of the page: the id of its heading's message, and its fields.
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) fields: Vec<Field>,
}

/// What there is to eat and drink in a break.
pub(crate) const FOOD: [&str; 6] = ["fruit", "biscuits", "hot-drinks", "lunch", "pizza", "halal"];

fn field(key: &str, label: &'static str, form: Form, control: Control) -> Field {
    Field { key: key.to_owned(), label, form, control }
}

/// All sections for an event's file as it is.
pub(crate) fn sections(shelf: &Shelf, text: &str, words: &Words) -> Vec<Section> {
    let office = shelf.workspace();
    let venues = office.venues.iter().map(|(id, venue)| (id.clone(), venue.name.clone()));
    let contacts = office.contacts.iter().map(|(id, one)| (id.clone(), one.name.clone()));
    let languages = || languages(shelf, words);
    let options = |ids: &[&'static str], prefix: &str| -> Vec<(String, String)> {
        ids.iter().map(|id| ((*id).to_owned(), words.get(&format!("{prefix}{id}")))).collect()
    };
    let moved = facts::value_at(text, "status", Form::Text) == "moved";
    let mut when = vec![
        field("date", "web-date", Form::Date, Control::Date),
        field("start", "web-start", Form::Time, Control::Time),
        field("end", "web-end", Form::Time, Control::Time),
        field("venue", "web-venue", Form::Text, Control::Choice(venues.collect())),
        field("contact", "web-contact", Form::Text, Control::Choice(contacts.collect())),
        field("page", "web-page", Form::Text, Control::Line),
        field(
            "status",
            "web-status",
            Form::Text,
            Control::Choice(options(&["planned", "moved", "cancelled"], "web-status-")),
        ),
    ];
    if moved {
        when.push(field("previous-date", "web-previous-date", Form::Date, Control::Date));
    }
    let serving = vec![
        field("halal", "web-halal", Form::Flag, Control::Tick),
        field("childcare", "web-childcare", Form::Flag, Control::Tick),
    ];
    let interpreters = vec![
        field("interpreters.offered", "web-offered", Form::Spoken, Control::Choices(languages())),
        field(
            "interpreters.on-request",
            "web-on-request",
            Form::Spoken,
            Control::Choices(languages()),
        ),
        field("interpreters.notice-days", "web-notice-days", Form::Number, Control::Number),
    ];
    Vec::from([
        Section { id: "web-when", fields: when },
        Section { id: "web-serving", fields: serving },
        Section { id: "web-interpreters", fields: interpreters },
        Section { id: "web-registration", fields: registration(text, &options) },
        Section {
            id: "web-languages",
            fields: vec![field(
                "languages",
                "web-languages-made",
                Form::Texts,
                Control::Choices(languages()),
            )],
        },
        Section { id: "web-letters", fields: letters(shelf, text) },
    ])
}

fn registration(
    text: &str,
    options: &dyn Fn(&[&'static str], &str) -> Vec<(String, String)>,
) -> Vec<Field> {
    let by = facts::value_at(text, "registration.by", Form::Text);
    let mut ways = vec![(String::new(), options(&["none"], "web-by-")[0].1.clone())];
    ways.extend(options(&["slip", "telephone", "sms", "web"], "web-by-"));
    let mut fields = vec![field("registration.by", "web-by", Form::Text, Control::Choice(ways))];
    if !by.is_empty() {
        fields.push(field("registration.deadline", "web-deadline", Form::Date, Control::Date));
    }
    if matches!(by.as_str(), "telephone" | "sms") {
        fields.push(field("registration.phone", "web-phone", Form::Text, Control::Line));
    }
    fields
}

fn letters(shelf: &Shelf, text: &str) -> Vec<Field> {
    let mut fields = vec![
        field("letter-date", "web-letter-date", Form::Date, Control::Date),
        field("reference", "web-reference", Form::Text, Control::Line),
    ];
    let languages = facts::value_at(text, "languages", Form::Texts);
    for tag in languages.lines().filter(|tag| shelf.locale(tag).is_some()) {
        let key = format!("copies.letters.{tag}");
        fields.push(field(&key, "web-letters-count", Form::Number, Control::Number));
    }
    fields
}

/// Languages with their names in the reader's own.
pub(crate) fn languages(shelf: &Shelf, words: &Words) -> Vec<(String, String)> {
    let name = |locale: &Locale| {
        let names: &BTreeMap<String, String> = &locale.names;
        (locale.tag.clone(), language_name(names, &locale.tag, words))
    };
    let mut all: Vec<(String, String)> = shelf.locales().map(name).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

/// How the value under a key is written; nothing for a key that no form has.
pub(crate) fn form_of(sections: &[Section], key: &str) -> Option<Form> {
    let all = sections.iter().flat_map(|section| &section.fields);
    let known = all.into_iter().find(|field| field.key == key).map(|field| field.form);
    known.or_else(|| programme_form(key))
}

/// `programme.0.at` and its kin.
fn programme_form(key: &str) -> Option<Form> {
    let (number, name) = key.strip_prefix("programme.")?.split_once('.')?;
    number.parse::<u16>().ok()?;
    match name {
        "at" => Some(Form::Time),
        "speaker" => Some(Form::Text),
        "food" => Some(Form::Texts),
        "caseworker" => Some(Form::Flag),
        _ => None,
    }
}
