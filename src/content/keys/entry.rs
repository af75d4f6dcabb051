//! A key at its place in a file.

use crate::content::keys::key::{File, Key, Kind};

/// A key and the tables that it stands in.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The file.
    pub file: &'static File,
    /// The tables that it stands in, the outermost first.
    pub tables: Vec<&'static Key>,
    /// The key itself.
    pub key: &'static Key,
}

impl File {
    /// The id of the message that says what the file is for.
    pub fn message(&self) -> String {
        format!("file-{}", self.id)
    }

    /// Every key of the file, a table before what stands in it.
    pub fn entries(&'static self) -> Vec<Entry> {
        let mut all = Vec::new();
        walk(self, self.keys, &[], &mut all);
        all
    }

    /// The keys of one section and of those in it, `section` as in `registration` or `order.places`; none
    /// where there is no such section.
    pub fn section(&'static self, section: &str) -> Vec<Entry> {
        let section = section.trim_matches(['[', ']']);
        let inside = |entry: &Entry| {
            let rest = entry.name().strip_prefix(section).map(str::to_owned);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.entries().into_iter().filter(inside).collect()
    }
}

fn walk(file: &'static File, keys: &'static [Key], tables: &[&'static Key], all: &mut Vec<Entry>) {
    for key in keys {
        all.push(Entry { file, tables: tables.to_vec(), key });
        walk(file, key.kind.keys(), &[tables, &[key]].concat(), all);
    }
}

impl Entry {
    /// The tables and the key.
    pub(crate) fn path(&self) -> Vec<&'static Key> {
        [self.tables.as_slice(), &[self.key]].concat()
    }

    /// The whole name, such as `registration.deadline`.
    pub fn name(&self) -> String {
        let names: Vec<&str> = self.path().iter().map(|key| key.name).collect();
        names.join(".")
    }

    /// The id of the message that says what the key is for.
    pub fn message(&self) -> String {
        format!("key-{}-{}", self.file.id, self.name().replace('.', "-"))
    }

    /// The keys of the section that it stands in.
    pub fn siblings(&self) -> &'static [Key] {
        self.tables.last().map_or(self.file.keys, |table| table.kind.keys())
    }

    /// The heading of the section that it stands in, such as `[registration]` or `[venues.storsalen]`;
    /// nothing for keys above the first one.
    pub fn heading(&self) -> Option<String> {
        heading(&self.tables)
    }
}

/// The heading of a table.
pub(crate) fn heading(tables: &[&Key]) -> Option<String> {
    let last = tables.last()?;
    let names: Vec<String> = tables.iter().map(|table| segment(table)).collect();
    let name = names.join(".");
    Some(match last.kind {
        Kind::Tables(_) => format!("[[{name}]]"),
        // Written inside a list.
        Kind::Spoken(_) => format!("{name} = [{{ … }}]"),
        _ => format!("[{name}]"),
    })
}

/// A table in a heading; those with ids by the id of their example.
fn segment(table: &Key) -> String {
    match table.kind {
        Kind::Named(_) => format!("{}.{}", table.name, table.example),
        _ => table.name.to_owned(),
    }
}
