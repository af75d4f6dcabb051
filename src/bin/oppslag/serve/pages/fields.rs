//! The fields of a meeting, by section: which keys staff fill in, and how.

use std::collections::BTreeMap;

use oppslag::content::data::Data;
use oppslag::content::keys::{Absent, EVENT, Entry};
use oppslag::content::locale::Locale;
use oppslag::content::topic;
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::preview::Shelf;

use crate::serve::form::{Control, Field, form};
use crate::serve::shell::language_name;
use crate::serve::words::Words;

/// A section of the page: the id of its heading's message, and its fields.
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) fields: Vec<Field>,
}

/// What there is to eat and drink in a break.
pub(crate) const FOOD: [&str; 6] = ["fruit", "biscuits", "hot-drinks", "lunch", "pizza", "halal"];

/// Keys that pages write by themselves: the weekday with the date, and what makes a point of the programme
/// what it is.
const OWN: [&str; 3] = ["weekday", "programme.kind", "programme.message"];

pub(crate) fn field(key: impl Into<String>, label: &'static str, control: Control) -> Field {
    Field::new(EVENT, key, label, control)
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
        field("date", "web-date", Control::Date),
        field("start", "web-start", Control::Time),
        field("end", "web-end", Control::Time),
        field("venue", "web-venue", Control::Choice(venues.collect())),
        field("contact", "web-contact", Control::Choice(contacts.collect())),
        field("page", "web-page", Control::Line),
        field(
            "status",
            "web-status",
            Control::Choice(options(&["planned", "moved", "cancelled"], "web-status-")),
        ),
    ];
    if moved {
        when.push(field("previous-date", "web-previous-date", Control::Date));
    }
    let serving = vec![
        field("halal", "web-halal", Control::Tick),
        field("childcare", "web-childcare", Control::Tick),
    ];
    let interpreters = vec![
        field("interpreters.offered", "web-offered", Control::Choices(languages())),
        field("interpreters.on-request", "web-on-request", Control::Choices(languages())),
        field("interpreters.notice-days", "web-notice-days", Control::Number),
    ];
    Vec::from([
        Section { id: "web-when", fields: when },
        Section { id: "web-serving", fields: serving },
        Section { id: "web-interpreters", fields: interpreters },
        Section { id: "web-registration", fields: registration(text, &options) },
        Section {
            id: "web-languages",
            fields: vec![field("languages", "web-languages-made", Control::Choices(languages()))],
        },
        Section { id: "web-letters", fields: letters(shelf, text) },
    ])
}

/// The topic of a meeting, whose texts it has in every language.
pub(crate) fn topic(shelf: &Shelf, words: &Words) -> Field {
    let mut all = vec![(String::new(), words.get("web-ready-texts-none"))];
    all.extend(topics(&shelf.workspace().data, words));
    field("topic", "web-ready-texts", Control::Choice(all))
}

/// The topics that there are, by id and with their names in the reader's own language.
pub(crate) fn topics(data: &Data, words: &Words) -> Vec<(String, String)> {
    let known = topic::ids(data).into_iter();
    // What is wrong with a topic is told where a meeting has it.
    let known = known.filter_map(|id| topic::load(data, &id, &mut Vec::new()));
    let mut all: Vec<(String, String)> =
        known.map(|topic| (topic.id.clone(), topic.name_in(words.tag()).to_owned())).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

/// Words as choices: what is written, and its label.
type Options<'a> = dyn Fn(&[&'static str], &str) -> Vec<(String, String)> + 'a;

fn registration(text: &str, options: &Options) -> Vec<Field> {
    let by = facts::value_at(text, "registration.by", Form::Text);
    let mut ways = vec![(String::new(), options(&["none"], "web-by-")[0].1.clone())];
    ways.extend(options(&["slip", "telephone", "sms", "web"], "web-by-"));
    let mut fields = vec![field("registration.by", "web-by", Control::Choice(ways))];
    if !by.is_empty() {
        fields.push(field("registration.deadline", "web-deadline", Control::Date));
    }
    if matches!(by.as_str(), "telephone" | "sms") {
        fields.push(field("registration.phone", "web-phone", Control::Line));
    }
    fields
}

fn letters(shelf: &Shelf, text: &str) -> Vec<Field> {
    let mut fields = vec![
        field("letter-date", "web-letter-date", Control::Date),
        field("reference", "web-reference", Control::Line),
        field("version", "web-version", Control::Number),
        field("copies.flyers", "web-flyers", Control::Number),
    ];
    let languages = facts::value_at(text, "languages", Form::Texts);
    for tag in languages.lines().filter(|tag| shelf.locale(tag).is_some()) {
        let key = format!("copies.letters.{tag}");
        fields.push(field(key, "web-letters-count", Control::Number));
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

/// The id of a key's field on its page.
pub(crate) fn id(key: &str) -> String {
    format!("f-{}", key.replace('.', "-"))
}

/// What is known of a key that forms have; nothing for others.
fn entry(key: &str) -> Option<Entry> {
    EVENT.entry(key).filter(|entry| !OWN.contains(&entry.name().as_str()))
}

/// How the value under a key is written; nothing for a key that no form has.
pub(crate) fn form_of(key: &str) -> Option<Form> {
    form(&entry(key)?.key.kind)
}

/// Whether a meeting must have a value here. Texts of the original are looked at by everybody who
/// translates, so none is taken away by emptying its field.
pub(crate) fn is_needed(key: &str) -> bool {
    let always = |entry: Entry| entry.key.absent == Absent::Fault;
    key.starts_with("text.nb.") || entry(key).is_some_and(always)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_of_forms_are_known() {
        for (key, form) in [
            ("date", Some(Form::Date)),
            ("programme.3.at", Some(Form::Time)),
            ("copies.letters.so", Some(Form::Number)),
            ("programme.0.message", None),
            ("weekday", None),
            ("programme", None),
            ("", None),
        ] {
            assert_eq!(form_of(key), form, "{key}");
        }
        assert!(is_needed("text.nb.title") && is_needed("programme.0.at"));
        assert!(!is_needed("text.so.title") && !is_needed("letter-date"));
    }
}
