//! A new meeting: empty, or as another one was.

use std::path::Path;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Value};

use crate::base::artifact;
use crate::content::event::FILE;
use crate::content::locale::folder::SOURCE;
use crate::content::workspace::Workspace;
use crate::content::{data, workspace};
use crate::finding::diagnostic::Warned;
use crate::jobs::edit::{Refusal, messages};

/// What a new meeting is to be.
#[derive(Debug, Clone, Copy)]
pub struct NewEvent<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its day.
    pub date: Date,
    /// The id of the meeting whose hours, place, programme and texts it has.
    pub like: Option<&'a str>,
}

/// Keys that belong to one meeting alone.
const OWN: [&str; 5] = ["status", "previous-date", "version", "letter-date", "reference"];

/// The message that says what a meeting is called.
const TITLE: &str = "title";

/// Makes the folder of a new meeting and says its id, which comes from the name and is that of no other.
pub fn make(root: &Path, new: &NewEvent) -> Result<String, Refusal> {
    let id = free_id(root, new.name);
    let folder = root.join("events").join(&id);
    let (facts, texts) = match new.like {
        Some(like) => copied(root, like, new)?,
        None => empty(root, new)?,
    };
    for (name, text) in texts {
        artifact::write(&folder.join(name), text.as_bytes())?;
    }
    // The folder is a meeting from now on.
    artifact::write(&folder.join(FILE), facts.as_bytes())?;
    Ok(id)
}

type Files = (String, Vec<(String, String)>);

fn copied(root: &Path, like: &str, new: &NewEvent) -> Result<Files, Refusal> {
    let folder = root.join("events").join(like);
    let text = |name: &str| {
        let source = data::read_text(&folder.join(name), &format!("events/{like}/{name}"));
        source.map(|source| source.text.clone()).map_err(|found| Refusal::Broken(vec![found]))
    };
    let mut facts: DocumentMut = text(FILE)?.parse().map_err(|_| Refusal::Broken(Vec::new()))?;
    for key in OWN {
        facts.remove(key);
    }
    let written = |text: &str| text.parse::<Value>().map_err(|_| Refusal::Invalid("date"));
    facts["date"] = toml_edit::value(written(&new.date.to_string())?);
    // It said which day the old date was.
    facts.remove("weekday");
    if let Some(registration) =
        facts.get_mut("registration").and_then(|item| item.as_table_like_mut())
    {
        registration.remove("deadline");
    }
    let names = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let names = names.filter_map(|entry| entry.file_name().into_string().ok());
    let mut texts = Vec::new();
    let source = format!("{SOURCE}.ftl");
    let original = text(&source)?;
    let titled = messages::with(&original, TITLE, &one_line(new.name));
    let renamed = titled.as_ref().is_some_and(|titled| *titled != original);
    for name in names.filter(|name| name.ends_with(".ftl")) {
        let own = text(&name)?;
        // Translations of another name are none of this one.
        let own = match (&titled, renamed) {
            (Some(titled), true) if name == source => titled.clone(),
            (_, true) => messages::with(&own, TITLE, "").unwrap_or(own),
            _ => own,
        };
        texts.push((name, own));
    }
    Ok((facts.to_string(), texts))
}

fn empty(root: &Path, new: &NewEvent) -> Result<Files, Refusal> {
    let mut found = Vec::new();
    let office = Warned::keep(Workspace::load(root), &mut found).ok_or(Refusal::Broken(found))?;
    let mut facts = DocumentMut::new();
    let moment = |text: String| text.parse::<Value>().map_err(|_| Refusal::Invalid("date"));
    facts["date"] = toml_edit::value(moment(new.date.to_string())?);
    for (key, usual) in [("start", "13:00"), ("end", "15:00")] {
        facts[key] = toml_edit::value(moment(usual.to_owned())?);
    }
    let first = |all: &mut dyn Iterator<Item = &String>| all.next().cloned().unwrap_or_default();
    facts["venue"] = toml_edit::value(first(&mut office.venues.keys()));
    facts["contact"] = toml_edit::value(first(&mut office.contacts.keys()));
    facts["page"] = toml_edit::value("https://");
    let mut languages = toml_edit::Array::new();
    languages.push(SOURCE);
    languages.extend(office.paper_of.keys().filter(|tag| *tag != SOURCE).map(String::as_str));
    facts["languages"] = toml_edit::value(languages);
    let title = format!("title = {}\nsummary = …\nletter-intro = …\n", one_line(new.name));
    Ok((facts.to_string(), vec![(format!("{SOURCE}.ftl"), title)]))
}

/// A name as a Fluent text: braces would begin something else.
fn one_line(name: &str) -> String {
    let letter = |c: char| match c {
        '{' | '}' => format!("{{ \"{c}\" }}"),
        c if c.is_control() => " ".to_owned(),
        c => c.to_string(),
    };
    name.chars().map(letter).collect()
}

/// An id from a name: small letters, digits and hyphens.
fn free_id(root: &Path, name: &str) -> String {
    let mut id = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'æ' => id.push_str("ae"),
            'ø' => id.push('o'),
            'å' => id.push('a'),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id: String = id.chars().take(40).collect();
    let id = id.trim_matches('-');
    let id = if id.is_empty() { "mote" } else { id };
    let free = |id: &String| !root.join("events").join(id).exists();
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(free).unwrap_or_default()
}

/// Whether a folder is a workspace.
pub fn is_office(root: &Path) -> bool {
    root.join(workspace::FILE).is_file()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::event::Event;

    fn office() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("events/bolig")).unwrap();
        let lines = "organisation = \"Bydel\"\nsenders = [\"nav\"]\n[venues.v]\nname = \"Huset\"\nstreet = \"Vei 1\"\ntown = \"0590 Oslo\"\n[contacts.k]\nname = \"Kari\"\nphone = \"22\"\n[papers.y]\nname = \"gul\"\nrgb = \"#FFF5B1\"\n[paper]\nso = \"y\"\n";
        std::fs::write(root.path().join(workspace::FILE), lines).unwrap();
        let facts = "# When\ndate = 2027-05-12\nweekday = \"onsdag\"\nstart = 13:30\nend = 15:30\nvenue = \"v\"\ncontact = \"k\"\npage = \"https://a.example\"\nlanguages = [\"nb\", \"so\"]\nstatus = \"moved\"\nprevious-date = 2027-05-10\nletter-date = 2027-04-26\n";
        std::fs::write(root.path().join("events/bolig/event.toml"), facts).unwrap();
        std::fs::write(root.path().join("events/bolig/nb.ftl"), "title = Bolig\n").unwrap();
        let texts = "title = Guri\nsummary = Guri\n";
        std::fs::write(root.path().join("events/bolig/so.ftl"), texts).unwrap();
        root
    }

    #[test]
    fn a_copy_has_a_day_of_its_own_and_nothing_that_was_true_of_the_old_one_alone() {
        let root = office();
        let date = jiff::civil::date(2027, 9, 15);
        let id = make(root.path(), &NewEvent { name: "Bolig", date, like: Some("bolig") }).unwrap();
        assert_eq!(id, "bolig-2");
        let event = Event::load(&root.path().join("events").join(&id), "events/x").unwrap();
        assert!(event.diagnostics.is_empty(), "{:?}", event.diagnostics);
        let event = event.value;
        assert_eq!((event.date.value, event.previous_date, event.letter_day()), (date, None, None));
        assert!(event.weekday.is_none());
        assert!(event.source.text.starts_with("# When\ndate = 2027-09-15"));
        assert_eq!(text(&root, "bolig-2", "nb"), text(&root, "bolig", "nb"));
        assert_eq!(text(&root, "bolig-2", "so"), text(&root, "bolig", "so"));
    }

    #[test]
    fn a_copy_of_another_name_has_no_translations_of_the_old_one() {
        let root = office();
        let date = jiff::civil::date(2027, 9, 15);
        let new = NewEvent { name: "Jobb {$x}", date, like: Some("bolig") };
        let id = make(root.path(), &new).unwrap();
        assert_eq!(messages::texts(&text(&root, &id, "nb"))[0].value, one_line("Jobb {$x}"));
        assert_eq!(text(&root, &id, "so"), "summary = Guri\n");
    }

    fn text(root: &tempfile::TempDir, id: &str, tag: &str) -> String {
        let path = root.path().join("events").join(id).join(format!("{tag}.ftl"));
        std::fs::read_to_string(path).unwrap()
    }

    #[test]
    fn an_empty_meeting_can_be_read_whatever_it_is_called() {
        for (name, id) in [
            ("Åpent møte: jobb!", "apent-mote-jobb"),
            ("\"; rm -rf ../ {$x}", "rm-rf-x"),
            ("سكن 🏠", "mote"),
            ("../../etc", "etc"),
        ] {
            let root = office();
            let date = jiff::civil::date(2027, 9, 15);
            let new = NewEvent { name, date, like: None };
            assert_eq!(make(root.path(), &new).unwrap(), id);
            let folder = root.path().join("events").join(id);
            let event = Event::load(&folder, "events/x").unwrap().value;
            assert_eq!((event.languages.len(), event.venue.value.as_str()), (2, "v"));
            let text = std::fs::read_to_string(folder.join("nb.ftl")).unwrap();
            assert_eq!(messages::texts(&text).len(), 3, "{text}");
        }
    }
}
