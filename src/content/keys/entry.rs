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

    /// The key that a path in the file names, such as `venues.storsalen.street` or `programme.0.at`; nothing
    /// where no such key is known.
    pub fn entry(&'static self, path: &str) -> Option<Entry> {
        let mut parts = path.split('.');
        let (mut keys, mut tables) = (self.keys, Vec::new());
        loop {
            let name = parts.next()?;
            let key = keys.iter().find(|key| key.name == name)?;
            // An id, a tag or the number of a table in a list.
            let named = matches!(key.kind, Kind::Named(_) | Kind::Map(_) | Kind::Tables(_));
            let rest = if named { parts.next() } else { None };
            if matches!(key.kind, Kind::Tables(_)) {
                rest?.parse::<u16>().ok()?;
            }
            if parts.clone().next().is_none() && (key.kind.keys().is_empty() || !named) {
                let whole = !matches!(key.kind, Kind::Map(_)) || rest.is_some();
                return whole.then_some(Entry { file: self, tables, key });
            }
            tables.push(key);
            keys = key.kind.keys();
        }
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

#[cfg(test)]
mod tests {
    use crate::content::keys::{EVENT, SENDER, WORKSPACE};

    #[test]
    fn a_path_names_a_key_whatever_ids_are_called() {
        let name = |file: &'static super::File, path| file.entry(path).map(|entry| entry.name());
        for (path, key) in [
            ("date", Some("date")),
            ("programme.3.at", Some("programme.at")),
            ("copies.letters.so", Some("copies.letters")),
            ("copies.flyers", Some("copies.flyers")),
            ("interpreters.offered", Some("interpreters.offered")),
            ("programme.3", None),
            ("programme.x.at", None),
            ("programme.99999.at", None),
            ("programme.3.at.x", None),
            ("copies.letters", None),
            ("text.nb.title", None),
            ("", None),
        ] {
            assert_eq!(name(EVENT, path).as_deref(), key, "{path}");
        }
        let name = |path| WORKSPACE.entry(path).map(|entry| entry.name());
        assert_eq!(name("venues.venues.street").as_deref(), Some("venues.street"));
        assert_eq!(name("order.places.0.size").as_deref(), Some("order.places.size"));
        assert_eq!(name("order.places.size"), None);
        assert_eq!(SENDER.entry("alt.zh-Hans").map(|entry| entry.name()).as_deref(), Some("alt"));
    }
}
