//! Changes `glossary.toml` files in place: what stays the same keeps its bytes, comments among them.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{
    Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value as TomlValue,
};

use crate::termbase::concepts::{NORWEGIAN, NYNORSK, Termbase};
use crate::termbase::field::{FIELDS, FieldPart, FieldValue, FieldValues, of_part};

/// The file of a language as it should be, made from the text of the one that is there. The error
/// is TOML's own.
pub(crate) fn rewrite(text: &str, tag: &str, base: &Termbase) -> Result<String, String> {
    // toml_edit ends new lines as Unix does.
    let windows = text.contains("\r\n");
    let unix = text.replace("\r\n", "\n");
    let mut document: DocumentMut =
        unix.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let (tables, id_key) = if tag == NORWEGIAN { ("concept", "id") } else { ("term", "concept") };
    if let Some(review) = base.review.get(tag) {
        set(document.as_table_mut(), "status", &FieldValue::Text(review.clone()));
    }
    let wanted = wanted(base, tag);
    let item = document.entry(tables).or_insert(Item::ArrayOfTables(Default::default()));
    let array = item.as_array_of_tables_mut().ok_or("a list of tables was expected")?;

    let id_of = |table: &Table| table.get(id_key).and_then(Item::as_str).unwrap_or("").to_owned();
    let there: BTreeSet<String> = array.iter().map(id_of).collect();
    let mut new = wanted.iter().filter(|(id, _)| !there.contains(**id)).peekable();
    let mut tables = Tables::default();
    let added = |id: &str, entry: &FieldValues, nynorsk: &FieldValues| {
        let mut table = Table::new();
        table.decor_mut().set_prefix("\n");
        table.insert(id_key, toml_edit::value(id));
        update(&mut table, entry, nynorsk, tag);
        table
    };
    for mut table in std::mem::take(array) {
        let id = id_of(&table);
        while let Some((before, (entry, nynorsk))) = new.next_if(|(new, _)| **new < &id) {
            tables.push_before(added(before, entry, nynorsk), &mut table);
        }
        match wanted.get(&id) {
            Some((entry, nynorsk)) => {
                update(&mut table, entry, nynorsk, tag);
                tables.push(table);
            }
            None => tables.drop(&table),
        }
    }
    for (id, (entry, nynorsk)) in new {
        tables.push(added(id, entry, nynorsk));
    }
    *array = tables.all;
    let text = document.to_string();
    Ok(if windows { text.replace('\n', "\r\n") } else { text })
}

/// What each table of a file should hold: its own fields, and in bokmål those of nynorsk.
fn wanted<'b>(base: &'b Termbase, tag: &str) -> BTreeMap<&'b String, (FieldValues, FieldValues)> {
    let mut all = BTreeMap::new();
    for (id, sections) in &base.concepts {
        let Some(section) = sections.get(tag) else { continue };
        let (own, nynorsk) = if tag == NORWEGIAN {
            let mut own = of_part(section, FieldPart::Word);
            own.extend(of_part(section, FieldPart::Concept));
            (
                own,
                sections
                    .get(NYNORSK)
                    .map(|entry| of_part(entry, FieldPart::Word))
                    .unwrap_or_default(),
            )
        } else {
            (of_part(section, FieldPart::Rendering), FieldValues::new())
        };
        if !own.is_empty() {
            all.insert(id, (own, nynorsk));
        }
    }
    all
}

/// The tables of the new file. The comment at its top stands before the first of the old ones.
#[derive(Default)]
struct Tables {
    all: ArrayOfTables,
    /// The comment of a first table that was dropped.
    heading: String,
}

impl Tables {
    fn push(&mut self, mut table: Table) {
        if !self.heading.is_empty() {
            let heading = std::mem::take(&mut self.heading);
            let (_, own) = split_prefix(&table);
            table.decor_mut().set_prefix(heading + own.trim_start_matches('\n'));
        }
        self.all.push(table);
    }

    /// Adds a table in front of one of the old ones.
    fn push_before(&mut self, table: Table, next: &mut Table) {
        if self.all.is_empty() && self.heading.is_empty() {
            let (heading, own) = split_prefix(next);
            self.heading = heading;
            next.decor_mut().set_prefix(format!("\n{}", own.trim_start_matches('\n')));
        }
        self.push(table);
    }

    fn drop(&mut self, table: &Table) {
        if self.all.is_empty() && self.heading.is_empty() {
            self.heading = split_prefix(table).0;
        }
    }
}

fn update(table: &mut Table, entry: &FieldValues, nynorsk: &FieldValues, tag: &str) {
    let norwegian = tag == NORWEGIAN;
    let parts: &[FieldPart] =
        if norwegian { &[FieldPart::Word, FieldPart::Concept] } else { &[FieldPart::Rendering] };
    let tidy = table.iter().map(|(key, _)| order(key)).is_sorted();
    let before = table.len();
    apply(table, entry, parts);
    if norwegian {
        update_nynorsk(table, nynorsk);
    }
    if tidy && table.len() > before {
        table.sort_values_by(|a, _, b, _| order(a.get()).cmp(&order(b.get())));
    }
}

/// `nn = { … }`, as an inline table or as one of its own.
fn update_nynorsk(table: &mut Table, entry: &FieldValues) {
    if entry.is_empty() {
        table.remove(NYNORSK);
        return;
    }
    if table.get(NYNORSK).is_none_or(|item| item.as_table_like().is_none()) {
        table.insert(NYNORSK, Item::Value(TomlValue::InlineTable(InlineTable::new())));
    }
    if let Some(own) = table.get_mut(NYNORSK).and_then(Item::as_table_like_mut) {
        apply(own, entry, &[FieldPart::Word]);
    }
}

fn apply(table: &mut dyn TableLike, entry: &FieldValues, parts: &[FieldPart]) {
    for field in FIELDS.iter().filter(|field| parts.contains(&field.part)) {
        match entry.get(field.key) {
            Some(value) => set(table, field.key, value),
            None => {
                table.remove(field.key);
            }
        }
    }
}

/// The place of a key among the others of its table; ids first, unknown keys and `nn` last.
fn order(key: &str) -> usize {
    match key {
        "id" | "concept" => 0,
        _ => 1 + FIELDS.iter().position(|field| field.key == key).unwrap_or(FIELDS.len()),
    }
}

/// Sets a value unless it is there already; a comment behind it stays.
fn set(table: &mut dyn TableLike, key: &str, value: &FieldValue) {
    let texts: Vec<&str> = value.texts().iter().map(String::as_str).collect();
    let list = matches!(value, FieldValue::List(_));
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if same(old, &texts, list) => {}
        Some(old) => {
            let decor = old.decor().clone();
            *old = made(&texts, list);
            *old.decor_mut() = decor;
        }
        None => {
            table.insert(key, Item::Value(made(&texts, list)));
        }
    }
}

fn same(old: &TomlValue, texts: &[&str], list: bool) -> bool {
    match old {
        TomlValue::String(old) => !list && texts == [old.value().as_str()],
        TomlValue::Array(old) => {
            list && old.len() == texts.len()
                && old.iter().zip(texts).all(|(old, text)| old.as_str() == Some(*text))
        }
        _ => false,
    }
}

fn made(texts: &[&str], list: bool) -> TomlValue {
    if list {
        TomlValue::Array(texts.iter().copied().collect::<Array>())
    } else {
        TomlValue::from(texts.first().copied().unwrap_or_default())
    }
}

/// What stands before a table: the file's heading up to an empty line, and the table's own comment.
fn split_prefix(table: &Table) -> (String, String) {
    let prefix = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("\n");
    match prefix.rfind("\n\n") {
        Some(at) => {
            let (heading, own) = prefix.split_at(at + 2);
            (heading.to_owned(), own.to_owned())
        }
        None => (String::new(), prefix.to_owned()),
    }
}
