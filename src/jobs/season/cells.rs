//! What stands in a cell of a season's table, as a form writes it into `event.toml`.

use jiff::civil::{Date, Time};

use crate::base::suggest::suggest;
use crate::content::keys::{EVENT, Key, Kind, Pick};
use crate::content::locale::Locale;
use crate::content::topic::Topic;
use crate::content::workspace::Workspace;
use crate::jobs::edit::facts::Form;

/// Words for yes and no, small.
const YES: [&str; 6] = ["ja", "yes", "x", "sann", "true", "1"];
const NO: [&str; 6] = ["nei", "no", "", "usann", "false", "0"];

/// Names of the column with the folder of a meeting.
const ID: [&str; 5] = ["id", "møte", "mappe", "meeting", "event"];

/// What a column of the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// The folder of the meeting.
    Id,
    /// A key of `event.toml`.
    Fact(&'static str, Form),
}

/// What the office and the program know that cells may name.
pub(crate) struct Known<'a> {
    pub(crate) office: &'a Workspace,
    pub(crate) topics: Vec<Topic>,
    pub(crate) locales: Vec<&'a Locale>,
}

/// A cell that cannot be read: what was expected, as a word that messages select on, and what is like it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unread {
    pub(crate) expected: &'static str,
    pub(crate) like: String,
}

/// What a column is, by its name: a key of `event.toml`, or a word that people write for it.
pub(crate) fn column(name: &str) -> Option<Column> {
    let name = name.trim().to_lowercase();
    if ID.contains(&name.as_str()) {
        return Some(Column::Id);
    }
    let named = |key: &&Key| key.name == name || key.aliases.iter().any(|alias| *alias == name);
    let key = EVENT.keys.iter().find(named)?;
    Some(Column::Fact(key.name, form(key)?))
}

/// How a key is written; nothing for sections, which no cell holds.
fn form(key: &Key) -> Option<Form> {
    match key.kind {
        Kind::Text | Kind::Url | Kind::Word(_) | Kind::Pick(_) => Some(Form::Text),
        Kind::Date => Some(Form::Date),
        Kind::Time => Some(Form::Time),
        Kind::Integer(..) => Some(Form::Number),
        Kind::Flag => Some(Form::Flag),
        Kind::Picks(_) => Some(Form::Texts),
        _ => None,
    }
}

/// A cell as its form writes it; empty where it is empty.
pub(crate) fn read(key: &str, form: Form, cell: &str, known: &Known) -> Result<String, Unread> {
    let cell = cell.trim();
    let wrong = |expected| Unread { expected, like: "none".to_owned() };
    if form == Form::Flag {
        let small = cell.to_lowercase();
        return match (YES.contains(&small.as_str()), NO.contains(&small.as_str())) {
            (true, _) => Ok("true".to_owned()),
            (_, true) => Ok(String::new()),
            _ => Err(wrong("flag")),
        };
    }
    if cell.is_empty() {
        return Ok(String::new());
    }
    match form {
        Form::Date => date(cell).map(|date| date.to_string()).ok_or_else(|| wrong("date")),
        Form::Time => {
            let time = time(cell).ok_or_else(|| wrong("time"))?;
            Ok(format!("{:02}:{:02}", time.hour(), time.minute()))
        }
        Form::Number => {
            cell.parse::<i64>().map(|number| number.to_string()).map_err(|_| wrong("number"))
        }
        Form::Texts => languages(cell, known),
        _ => picked(key, cell, known),
    }
}

/// A day as Norwegians or ISO 8601 write it.
fn date(cell: &str) -> Option<Date> {
    let cell = cell.split_whitespace().last().unwrap_or(cell);
    if let Ok(date) = cell.parse::<Date>() {
        return Some(date);
    }
    let parts: Vec<&str> = cell.split(['.', '/']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let year: i16 = year.parse().ok().filter(|year| *year >= 1000)?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A time of the day: `13:30`, `13.30`, `kl. 13`.
fn time(cell: &str) -> Option<Time> {
    let small = cell.to_lowercase();
    let digits = small.trim_start_matches(|c: char| !c.is_ascii_digit());
    let (hour, minute) = digits.split_once([':', '.']).unwrap_or((digits, "0"));
    let minute = minute.split([':', '.']).next().unwrap_or(minute);
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// Languages by their tags or by what they are called in Norwegian, a line each.
fn languages(cell: &str, known: &Known) -> Result<String, Unread> {
    let mut tags = Vec::new();
    for word in cell.split([',', ';', '\n']).flat_map(|part| {
        let tags = part.split_whitespace().all(|word| tag(word, known).is_some());
        let whole = [part.trim()].into_iter();
        if tags { part.split_whitespace().collect::<Vec<_>>() } else { whole.collect() }
    }) {
        if word.is_empty() {
            continue;
        }
        match tag(word, known) {
            Some(tag) if tags.contains(&tag) => {}
            Some(tag) => tags.push(tag),
            None => {
                let names = known.locales.iter().map(|locale| locale.tag.as_str());
                return Err(Unread { expected: "language", like: suggest(word, names) });
            }
        }
    }
    Ok(tags.join("\n"))
}

fn tag(word: &str, known: &Known) -> Option<String> {
    let small = word.to_lowercase();
    let is = |locale: &&&Locale| {
        locale.tag.to_lowercase() == small
            || locale.name.to_lowercase() == small
            || locale.names.values().any(|name| name.to_lowercase() == small)
    };
    known.locales.iter().find(is).map(|locale| locale.tag.clone())
}

/// What a topic is called.
fn names(topic: &Topic) -> Vec<&str> {
    topic.names.values().map(String::as_str).collect()
}

/// Something that has its id elsewhere, by that id or by its name; any other text as it is.
fn picked(key: &str, cell: &str, known: &Known) -> Result<String, Unread> {
    let kind = EVENT.keys.iter().find(|one| one.name == key).map(|key| key.kind);
    let choices: Vec<(&str, Vec<&str>)> = match kind {
        Some(Kind::Pick(Pick::Venue)) => {
            let venues = known.office.venues.iter();
            venues.map(|(id, venue)| (id.as_str(), vec![venue.name.as_str()])).collect()
        }
        Some(Kind::Pick(Pick::Contact)) => {
            let contacts = known.office.contacts.iter();
            contacts.map(|(id, contact)| (id.as_str(), vec![contact.name.as_str()])).collect()
        }
        Some(Kind::Pick(Pick::Topic)) => {
            known.topics.iter().map(|topic| (topic.id.as_str(), names(topic))).collect()
        }
        Some(Kind::Word(words)) => words.iter().map(|word| (*word, Vec::new())).collect(),
        _ => return Ok(cell.to_owned()),
    };
    let small = cell.to_lowercase();
    let is = |(id, names): &&(&str, Vec<&str>)| {
        id.to_lowercase() == small || names.iter().any(|name| name.to_lowercase() == small)
    };
    match choices.iter().find(is) {
        Some((id, _)) => Ok((*id).to_owned()),
        None => {
            let all = choices.iter().flat_map(|(id, names)| [*id].into_iter().chain(names.clone()));
            let expected = match key {
                "venue" => "venue",
                "contact" => "contact",
                "topic" => "topic",
                _ => "word",
            };
            Err(Unread { expected, like: suggest(cell, all) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        for (cell, wanted) in [
            ("2027-09-15", Some("2027-09-15")),
            ("15.09.2027", Some("2027-09-15")),
            ("onsdag 15.9.2027", Some("2027-09-15")),
            ("15/9/2027", Some("2027-09-15")),
            ("31.06.2027", None),
            ("15.9.27", None),
            ("snart", None),
        ] {
            assert_eq!(date(cell).map(|date| date.to_string()).as_deref(), wanted, "{cell}");
        }
        for (cell, wanted) in [
            ("13:30", Some((13, 30))),
            ("13.30", Some((13, 30))),
            ("kl. 9", Some((9, 0))),
            ("Klokka 18:00", Some((18, 0))),
            ("13:30:00", Some((13, 30))),
            ("25:00", None),
            ("ettermiddag", None),
        ] {
            let read = time(cell).map(|time| (time.hour(), time.minute()));
            assert_eq!(read, wanted, "{cell}");
        }
    }

    #[test]
    fn columns_are_known_by_what_people_call_them() {
        for (name, wanted) in [
            ("Dato", Some("date")),
            ("Fra", Some("start")),
            ("til", Some("end")),
            ("Sted", Some("venue")),
            ("Kontakt", Some("contact")),
            ("Tema", Some("topic")),
            ("Språk", Some("languages")),
            ("Barnepass", Some("childcare")),
            ("Merknad", None),
            ("Program", None),
        ] {
            let key = column(name).map(|column| match column {
                Column::Id => "id",
                Column::Fact(key, _) => key,
            });
            assert_eq!(key, wanted, "{name}");
        }
        assert_eq!(column("Møte"), Some(Column::Id));
    }
}
