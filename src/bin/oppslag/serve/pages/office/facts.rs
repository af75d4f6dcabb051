//! The fields of the office, by page: which keys of `oppslag.toml` staff fill in, and how.

use oppslag::content::data::Data;
use oppslag::content::keys::WORKSPACE;
use oppslag::finding::rules::{self, Severity};
use oppslag::jobs::edit::facts::{self, Form};
use oppslag::jobs::edit::office::used_by;
use oppslag::jobs::preview::Shelf;

use crate::serve::form::{Control, Field};
use crate::serve::pages::fields::languages;
use crate::serve::words::Words;

/// A page of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Facts,
    Senders,
    Venues,
    Contacts,
    Papers,
    Places,
    Accepted,
    Weights,
}

impl Part {
    pub(crate) const ALL: [Self; 8] = [
        Self::Facts,
        Self::Senders,
        Self::Venues,
        Self::Contacts,
        Self::Papers,
        Self::Places,
        Self::Accepted,
        Self::Weights,
    ];

    /// The last part of its address.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Facts => "",
            Self::Senders => "avsendere",
            Self::Venues => "steder",
            Self::Contacts => "kontakter",
            Self::Papers => "papir",
            Self::Places => "plakater",
            Self::Accepted => "godtatt",
            Self::Weights => "alvor",
        }
    }

    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }

    pub(crate) fn address(self) -> String {
        match self.word() {
            "" => "/kontoret".to_owned(),
            word => format!("/kontoret/{word}"),
        }
    }

    /// The id of its name's message.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Facts => "web-office-facts",
            Self::Senders => "web-office-senders",
            Self::Venues => "web-office-venues",
            Self::Contacts => "web-office-contacts",
            Self::Papers => "web-office-papers",
            Self::Places => "web-office-places",
            Self::Accepted => "web-office-accepted",
            Self::Weights => "web-office-weights",
        }
    }

    /// The tables of `oppslag.toml` that it lists.
    pub(crate) fn table(self) -> Option<&'static str> {
        match self {
            Self::Venues => Some("venues"),
            Self::Contacts => Some("contacts"),
            Self::Papers => Some("papers"),
            _ => None,
        }
    }
}

impl Part {
    /// The list of `oppslag.toml` that it shows.
    pub(crate) fn list(self) -> Option<&'static str> {
        match self {
            Self::Places => Some("order.places"),
            Self::Accepted => Some("except"),
            _ => None,
        }
    }
}

/// Fields that belong together, such as those of one venue.
pub(crate) struct Group {
    /// What it is called; nothing where the page has one group alone.
    pub(crate) title: String,
    /// The id by which it can be taken away.
    pub(crate) id: Option<String>,
    /// What still needs it, by name: it cannot be taken away.
    pub(crate) users: Vec<String>,
    pub(crate) fields: Vec<Field>,
    /// Its id is such as no form can name.
    pub(crate) by_hand: bool,
}

fn field(key: impl Into<String>, label: &'static str, control: Control) -> Field {
    Field::new(WORKSPACE, key, label, control)
}

/// All groups of a page, for the file as it is.
pub(crate) fn groups(part: Part, shelf: &Shelf, text: &str, words: &Words) -> Vec<Group> {
    match part {
        Part::Facts => vec![whole(office(shelf, text, words))],
        Part::Senders => Vec::new(),
        Part::Venues | Part::Contacts | Part::Papers => {
            let mut all = tables(part, shelf, text, words);
            if part == Part::Papers {
                all.insert(
                    0,
                    Group {
                        title: words.get("web-office-paper-of"),
                        ..whole(paper_of(shelf, words))
                    },
                );
            }
            all
        }
        Part::Places => {
            let mut all = listed(part, text, &|key| place(key, shelf, words));
            all.insert(0, whole(order(shelf, words)));
            all
        }
        Part::Accepted => listed(part, text, &|key| accepted(key)),
        Part::Weights => vec![whole(weights(text, words))],
    }
}

fn whole(fields: Vec<Field>) -> Group {
    Group { title: String::new(), id: None, users: Vec::new(), fields, by_hand: false }
}

fn office(shelf: &Shelf, text: &str, words: &Words) -> Vec<Field> {
    let windows = windows(&shelf.workspace().data);
    let windows = windows.into_iter().map(|id| (id.clone(), id.to_uppercase()));
    let usual = |key: &str, usual: &str, all: Vec<(String, String)>| {
        let silent = facts::value_at(text, key, Form::Text).is_empty();
        let value = |id: String| if silent && id == usual { String::new() } else { id };
        all.into_iter().map(|(id, name)| (value(id), name)).collect::<Vec<_>>()
    };
    let window = usual("window", "c5", windows.collect());
    let language = usual("letters.default-language", "nb", languages(shelf, words));
    vec![
        field("organisation", "web-office-name", Control::Line),
        field("return-address", "web-office-return-address", Control::Lines),
        field("window", "web-office-window", Control::Choice(window)),
        field("letters.default-language", "web-office-default-language", Control::Choice(language)),
        field("letters.enclose-days", "web-office-days", Control::Number),
        field("print.require-signed", "web-office-require-signed", Control::Tick),
        field("print.second-reader", "web-office-second-reader", Control::Tick),
        field("print.require-approval", "web-office-require-approval", senders(shelf, text)),
    ]
}

/// The office's senders, as a choice.
fn senders(shelf: &Shelf, text: &str) -> Control {
    let all = facts::value_at(text, "senders", Form::Texts);
    let named = |id: &str| {
        let file = shelf.workspace().data.text(&format!("assets/senders/{id}/sender.toml"));
        let name = file.ok().flatten().map(|file| facts::value_at(&file.text, "name", Form::Text));
        (id.to_owned(), name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.to_owned()))
    };
    Control::Choices(all.lines().map(named).collect())
}

/// The envelopes whose windows the letter knows.
fn windows(data: &Data) -> Vec<String> {
    let source = data.text("templates/letter/template.toml").ok().flatten();
    source.map(|source| facts::keys(&source.text, "windows")).unwrap_or_default()
}

fn paper_of(shelf: &Shelf, words: &Words) -> Vec<Field> {
    let office = shelf.workspace();
    let papers: Vec<(String, String)> =
        std::iter::once((String::new(), words.get("web-office-paper-none")))
            .chain(office.papers.iter().map(|(id, paper)| (id.clone(), paper.name.clone())))
            .collect();
    let all = languages(shelf, words).into_iter();
    all.map(|(tag, _)| {
        field(format!("paper.{tag}"), "web-office-paper", Control::Choice(papers.clone()))
    })
    .collect()
}

fn tables(part: Part, shelf: &Shelf, text: &str, words: &Words) -> Vec<Group> {
    let Some(table) = part.table() else { return Vec::new() };
    let group = |id: String| {
        let key = |name: &str| format!("{table}.{id}.{name}");
        let name = facts::value_at(text, &key("name"), Form::Text);
        let fields = match part {
            Part::Venues => venue(&key),
            Part::Contacts => contact(&key),
            _ => paper(&key, words),
        };
        Group {
            title: if name.is_empty() { id.clone() } else { name },
            users: users(part, shelf, &id, words),
            // Keys are written with dots between their parts.
            by_hand: id.contains('.'),
            id: Some(id),
            fields,
        }
    };
    facts::keys(text, table).into_iter().map(group).collect()
}

/// What needs a venue, a contact or a paper.
fn users(part: Part, shelf: &Shelf, id: &str, words: &Words) -> Vec<String> {
    let office = shelf.workspace();
    match part {
        Part::Venues => used_by(&office.root, "venue", id),
        Part::Contacts => used_by(&office.root, "contact", id),
        _ => {
            let of = office.paper_of.iter().filter(|(_, paper)| paper.value == id);
            let names = languages(shelf, words);
            let name = |tag: &String| names.iter().find(|(other, _)| other == tag);
            of.map(|(tag, _)| name(tag).map_or(tag, |(_, name)| name).clone()).collect()
        }
    }
}

fn venue(key: &dyn Fn(&str) -> String) -> Vec<Field> {
    vec![
        field(key("name"), "web-office-venue-name", Control::Line),
        field(key("street"), "web-office-street", Control::Line),
        field(key("town"), "web-office-town", Control::Line),
        field(key("step-free"), "web-office-step-free", Control::Tick),
        field(key("bus-lines"), "web-office-bus-lines", Control::Lines),
        field(key("bus-stop"), "web-office-bus-stop", Control::Line),
    ]
}

fn contact(key: &dyn Fn(&str) -> String) -> Vec<Field> {
    vec![
        field(key("name"), "web-office-contact-name", Control::Line),
        field(key("phone"), "web-office-phone", Control::Line),
        field(key("title"), "web-office-contact-title", Control::Line),
    ]
}

fn paper(key: &dyn Fn(&str) -> String, words: &Words) -> Vec<Field> {
    let grounds = ["print", "white-patch", "label"];
    let grounds = grounds.map(|id| (id.to_owned(), words.get(&format!("web-office-ground-{id}"))));
    let grounds =
        std::iter::once((String::new(), grounds[0].1.clone())).chain(grounds.into_iter().skip(1));
    vec![
        field(key("name"), "web-office-paper-name", Control::Line),
        field(key("rgb"), "web-office-rgb", Control::Colour),
        field(key("logos"), "web-office-ground", Control::Choice(grounds.collect())),
        field(key("article"), "web-office-article", Control::Line),
        field(key("article-a3"), "web-office-article-a3", Control::Line),
        field(key("pack"), "web-office-pack", Control::Number),
    ]
}

/// What is printed for every meeting.
fn order(shelf: &Shelf, words: &Words) -> Vec<Field> {
    let usual = (String::new(), words.get("web-office-flyer-size-usual"));
    let sizes = std::iter::once(usual).chain(sizes(shelf, "flyer"));
    vec![
        field("order.caseworkers", "web-office-caseworkers", Control::Number),
        field("order.flyers", "web-office-flyers", Control::Number),
        field("order.flyer-size", "web-office-flyer-size", Control::Choice(sizes.collect())),
        field("order.reserve", "web-office-reserve", Control::Number),
    ]
}

/// The fields of one table of a list, from what says the keys of that table.
type Fields<'a> = dyn Fn(&dyn Fn(&str) -> String) -> Vec<Field> + 'a;

/// A group for each table of a list.
fn listed(part: Part, text: &str, fields: &Fields) -> Vec<Group> {
    let list = part.list().unwrap_or_default();
    let group = |at: usize| {
        let key = |name: &str| format!("{list}.{at}.{name}");
        let title = ["name", "code"].map(|name| facts::value_at(text, &key(name), Form::Text));
        Group { title: title.concat(), id: Some(at.to_string()), ..whole(fields(&key)) }
    };
    (0..facts::count(text, list)).map(group).collect()
}

fn place(key: &dyn Fn(&str) -> String, shelf: &Shelf, words: &Words) -> Vec<Field> {
    let sizes = Control::Choice(sizes(shelf, "poster"));
    vec![
        field(key("name"), "web-office-place-name", Control::Line),
        field(key("size"), "web-office-place-size", sizes),
        field(key("posters"), "web-office-posters", Control::Number),
        field(
            key("languages"),
            "web-office-place-languages",
            Control::Choices(languages(shelf, words)),
        ),
    ]
}

/// A finding that the office accepts.
fn accepted(key: &dyn Fn(&str) -> String) -> Vec<Field> {
    vec![
        field(key("code"), "web-office-code", Control::Choice(codes())),
        field(key("reason"), "web-office-reason", Control::Lines),
        field(key("where"), "web-office-where", Control::Line),
    ]
}

/// The codes of all rules, as a choice.
pub(crate) fn codes() -> Vec<(String, String)> {
    rules::all().iter().map(|rule| (rule.code.to_owned(), rule.code.to_owned())).collect()
}

/// How bad a finding may be, as a choice; nothing is what it is everywhere.
pub(crate) fn severities(words: &Words) -> Vec<(String, String)> {
    let named = |one: Severity| {
        (one.word().to_owned(), words.get(&format!("web-office-weight-{}", one.word())))
    };
    let usual = (String::new(), words.get("web-office-weight-usual"));
    std::iter::once(usual).chain(Severity::ALL.into_iter().rev().map(named)).collect()
}

/// How bad findings are in this office, where that is another thing than elsewhere.
fn weights(text: &str, words: &Words) -> Vec<Field> {
    let own = facts::keys(text, "severity").into_iter();
    let weight = |code: String| Field {
        of: code.clone(),
        ..field(format!("severity.{code}"), "web-office-weight", Control::Choice(severities(words)))
    };
    own.map(weight).collect()
}

/// The sizes that a template is printed in.
pub(crate) fn sizes(shelf: &Shelf, template: &str) -> Vec<(String, String)> {
    let found = shelf.templates().find(|one| one.id == template);
    let sizes = found.map(|one| one.sizes.iter()).into_iter().flatten();
    sizes.map(|size| (size.id.clone(), size.label.clone())).collect()
}

/// The field with a key, on any of the pages.
pub(crate) fn find(shelf: &Shelf, text: &str, key: &str, words: &Words) -> Option<Field> {
    let all = Part::ALL.into_iter().flat_map(|part| groups(part, shelf, text, words));
    let sound = all.filter(|group| !group.by_hand);
    sound.flat_map(|group| group.fields).find(|field| field.key == key)
}

/// Whether a form may send this value for a field: one of a choice must have been offered, or stand there already.
pub(crate) fn offers(field: &Field, old: &str, new: &str) -> bool {
    let known = |all: &[(String, String)], value: &str| all.iter().any(|(known, _)| known == value);
    match &field.control {
        Control::Choice(all) => known(all, new) || new == old,
        Control::Choices(all) => {
            new.lines().all(|line| known(all, line) || old.lines().any(|old| old == line))
        }
        _ => true,
    }
}
