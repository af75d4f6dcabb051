//! Lines that show a key as it is written.

use crate::content::keys::entry::{Entry, heading};
use crate::content::keys::key::{File, Key, Kind};

/// The shortest lines to paste that show a key: its section with all that must be there too.
pub fn sample(entry: &Entry) -> String {
    written(entry, None)
}

/// The same with a value of one's own, as it is written in TOML.
pub(crate) fn written(entry: &Entry, value: Option<&str>) -> String {
    lines(entry, value, false)
}

/// The shortest valid file with a key.
pub fn whole(entry: &Entry) -> String {
    lines(entry, None, true)
}

/// A section to paste for an id that there is none for yet, with all that must be there: `[venues.arvoll]`.
pub fn section(file: &'static File, table: &str, id: &str) -> String {
    let is = |entry: &Entry| entry.tables.is_empty() && entry.key.name == table;
    let lines = file.entries().into_iter().find(is).map(|entry| sample(&entry));
    let body =
        lines.as_deref().and_then(|lines| lines.split_once('\n')).map_or("", |(_, body)| body);
    let bare = |c: char| c.is_ascii_alphanumeric() || ['-', '_'].contains(&c);
    let id = match !id.is_empty() && id.chars().all(bare) {
        true => id.to_owned(),
        false => toml::Value::from(id).to_string(),
    };
    format!("[{table}.{id}]\n{body}")
}

fn lines(entry: &Entry, value: Option<&str>, whole: bool) -> String {
    let mut path = entry.path();
    // What stands in tables inside a list is shown by the whole list.
    if let Some(list) = path.iter().position(|key| matches!(key.kind, Kind::Spoken(_))) {
        path.truncate(list + 1);
    }
    let mut writer = Writer { out: String::new(), path: &path, value };
    writer.section(&[], entry.file.keys, 0, whole);
    writer.out
}

struct Writer<'p> {
    out: String,
    path: &'p [&'static Key],
    /// What is written for the last key of the path.
    value: Option<&'p str>,
}

impl Writer<'_> {
    /// The lines of a section at `depth` of the path, below its heading.
    fn section(
        &mut self,
        tables: &[&'static Key],
        keys: &'static [Key],
        depth: usize,
        needed: bool,
    ) {
        let named = self.path.get(depth).copied();
        let chosen = chosen(keys, named, needed, !tables.is_empty());
        let sections = chosen.iter().filter(|key| key.kind.is_section()).count();
        // A table that only holds others needs no heading of its own.
        if chosen.len() > sections || sections == 0 {
            self.heading(tables);
        }
        for key in chosen.iter().filter(|key| !key.kind.is_section()) {
            let last = depth + 1 == self.path.len()
                && self.path.last().is_some_and(|l| l.name == key.name);
            let value = self.value.filter(|_| last).unwrap_or(key.example);
            self.out.push_str(&format!("{} = {value}\n", key.name));
        }
        for key in chosen.iter().copied().filter(|key| key.kind.is_section()) {
            let tables = [tables, &[key]].concat();
            if matches!(key.kind, Kind::Map(_)) {
                self.heading(&tables);
                self.out.push_str(&format!("{}\n", key.example));
            } else {
                let on_path = named.is_some_and(|named| named.name == key.name);
                let depth = if on_path { depth + 1 } else { usize::MAX };
                self.section(&tables, key.kind.keys(), depth, true);
            }
        }
    }

    fn heading(&mut self, tables: &[&Key]) {
        let Some(heading) = heading(tables) else { return };
        let gap = if self.out.is_empty() { "" } else { "\n" };
        self.out.push_str(&format!("{gap}{heading}\n"));
    }
}

/// The keys of a section to show: `named`, those that must be there where they are asked for, and what
/// these mean nothing without. Of a section `below` a heading that has none of these, every value.
fn chosen(
    keys: &'static [Key],
    named: Option<&'static Key>,
    needed: bool,
    below: bool,
) -> Vec<&'static Key> {
    let wanted = |key: &&Key| {
        (needed && key.is_needed()) || named.is_some_and(|named| named.name == key.name)
    };
    let mut names: Vec<&str> = keys.iter().filter(wanted).map(|key| key.name).collect();
    if names.is_empty() && below {
        names = keys.iter().filter(|key| !key.kind.is_section()).map(|key| key.name).collect();
    }
    loop {
        let mut more =
            keys.iter().filter(|key| names.contains(&key.name)).flat_map(|key| key.beside);
        match more.find(|name| !names.contains(name)) {
            Some(name) => names.push(name),
            None => return keys.iter().filter(|key| names.contains(&key.name)).collect(),
        }
    }
}
