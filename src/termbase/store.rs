//! Changes `glossary.toml` files in place: what stays the same keeps its bytes, comments among them.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value as TomlValue};

use super::{Entry, FIELDS, NORWEGIAN, NYNORSK, Part, Termbase, Value, of_part};

/// The file of a language as it should be, made from the text of the one that is there. The error
/// is TOML's own.
pub(super) fn rewrite(text: &str, tag: &str, base: &Termbase) -> Result<String, String> {
    // toml_edit ends new lines as Unix does.
    let windows = text.contains("\r\n");
    let unix = text.replace("\r\n", "\n");
    let mut document: DocumentMut =
        unix.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let (tables, id_key) = if tag == NORWEGIAN { ("concept", "id") } else { ("term", "concept") };
    if let Some(review) = base.review.get(tag) {
        set(document.as_table_mut(), "status", &Value::Text(review.clone()));
    }
    let wanted = wanted(base, tag);
    let item = document.entry(tables).or_insert(Item::ArrayOfTables(Default::default()));
    let array = item.as_array_of_tables_mut().ok_or("a list of tables was expected")?;

    let id_of = |table: &Table| table.get(id_key).and_then(Item::as_str).unwrap_or("").to_owned();
    let mut index = 0;
    while let Some(table) = array.get_mut(index) {
        match wanted.get(&id_of(table)) {
            Some((entry, nynorsk)) => {
                update(table, entry, tag);
                if tag == NORWEGIAN {
                    update_nynorsk(table, nynorsk);
                }
                index += 1;
            }
            None => {
                let removed = array.remove(index);
                if index == 0
                    && let Some(next) = array.get_mut(0)
                {
                    hand_on_heading(&removed, next);
                }
            }
        }
    }
    for (id, (entry, nynorsk)) in &wanted {
        if array.iter().any(|table| id_of(table) == **id) {
            continue;
        }
        let mut table = Table::new();
        table.decor_mut().set_prefix("\n");
        table.insert(id_key, toml_edit::value(id.as_str()));
        update(&mut table, entry, tag);
        if tag == NORWEGIAN {
            update_nynorsk(&mut table, nynorsk);
        }
        let at = array.iter().position(|other| id_of(other) > **id).unwrap_or(array.len());
        if at == 0
            && let Some(first) = array.get_mut(0)
        {
            let before = first.clone();
            hand_on_heading(&before, &mut table);
            keep_own_comment(first);
        }
        array.insert(at, table);
    }
    let text = document.to_string();
    Ok(if windows { text.replace('\n', "\r\n") } else { text })
}

/// What each table of a file should hold: its own fields, and in bokmål those of nynorsk.
fn wanted<'b>(base: &'b Termbase, tag: &str) -> BTreeMap<&'b String, (Entry, Entry)> {
    let mut all = BTreeMap::new();
    for (id, sections) in &base.concepts {
        let Some(section) = sections.get(tag) else { continue };
        let (own, nynorsk) = if tag == NORWEGIAN {
            let mut own = of_part(section, Part::Word);
            own.extend(of_part(section, Part::Concept));
            (own, sections.get(NYNORSK).map(|entry| of_part(entry, Part::Word)).unwrap_or_default())
        } else {
            (of_part(section, Part::Rendering), Entry::new())
        };
        if !own.is_empty() {
            all.insert(id, (own, nynorsk));
        }
    }
    all
}

fn update(table: &mut Table, entry: &Entry, tag: &str) {
    let parts: &[Part] =
        if tag == NORWEGIAN { &[Part::Word, Part::Concept] } else { &[Part::Rendering] };
    let tidy = table.iter().map(|(key, _)| order(key)).is_sorted();
    let before = table.len();
    apply(table, entry, parts);
    if tidy && table.len() > before {
        table.sort_values_by(|a, _, b, _| order(a.get()).cmp(&order(b.get())));
    }
}

/// `nn = { … }`, as an inline table or as one of its own.
fn update_nynorsk(table: &mut Table, entry: &Entry) {
    if entry.is_empty() {
        table.remove(NYNORSK);
        return;
    }
    if table.get(NYNORSK).is_none_or(|item| item.as_table_like().is_none()) {
        table.insert(NYNORSK, Item::Value(TomlValue::InlineTable(InlineTable::new())));
    }
    if let Some(own) = table.get_mut(NYNORSK).and_then(Item::as_table_like_mut) {
        apply(own, entry, &[Part::Word]);
    }
}

fn apply(table: &mut dyn TableLike, entry: &Entry, parts: &[Part]) {
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
fn set(table: &mut dyn TableLike, key: &str, value: &Value) {
    let texts: Vec<&str> = value.texts().iter().map(String::as_str).collect();
    let list = matches!(value, Value::List(_));
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

/// The comment at the top of a file stands before its first table, and stays there.
fn hand_on_heading(from: &Table, to: &mut Table) {
    let (heading, _) = split_prefix(from);
    if !heading.is_empty() {
        let (_, own) = split_prefix(to);
        to.decor_mut().set_prefix(format!("{heading}{}", own.trim_start_matches('\n')));
    }
}

/// Leaves a table that is no longer the first only the comment of its own.
fn keep_own_comment(table: &mut Table) {
    let (_, own) = split_prefix(table);
    table.decor_mut().set_prefix(format!("\n{}", own.trim_start_matches('\n')));
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
