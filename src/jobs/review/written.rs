//! The text of a file with signatures, changed: each message has a table of its own, sorted by name, also
//! while nobody has signed it. So two people who sign different messages write in different lines, which git
//! merges by itself. Comments stay.

use jiff::civil::Date;
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

use crate::content::signatures::Signature;
use crate::jobs::edit::{Refusal, Saved};

const TABLE: &str = "signed";

/// The keys of a signature, in their order.
const KEYS: [&str; 8] =
    ["source", "source-then", "text", "text-then", "by", "on", "evidence", "terms"];

/// What is done to the signature of a message.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// It is this one now.
    Sign(Box<Signature>),
    /// There is none any more.
    Clear,
    /// The one inside the program counts no more.
    Withdraw,
}

/// The text of a file in which each of `ids` has its place, `steps` are taken, and `translators` are named.
pub(crate) fn rewritten(
    text: &str,
    ids: &[&str],
    steps: &[(&str, Step)],
    translators: &[String],
) -> Result<Result<String, Saved>, Refusal> {
    // toml_edit ends new lines as Unix does.
    let windows = text.contains("\r\n");
    let broken = |_| Refusal::Broken(Vec::new());
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse().map_err(broken)?;
    add_translators(&mut document, translators);
    let made = || {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    };
    let item = document.entry(TABLE).or_insert_with(made);
    let all = item.as_table_mut().ok_or(Refusal::Broken(Vec::new()))?;
    for id in ids.iter().copied().chain(steps.iter().map(|(id, _)| *id)) {
        all.entry(id).or_insert_with(|| {
            let mut table = Table::new();
            table.decor_mut().set_prefix("\n");
            Item::Table(table)
        });
    }
    for (id, step) in steps {
        let table = all.get_mut(id).and_then(Item::as_table_mut);
        take(table.ok_or(Refusal::Broken(Vec::new()))?, step);
    }
    sort(all);
    // A file without anything before it begins with its first table.
    let out = document.to_string();
    let out = if text.is_empty() { out.trim_start().to_owned() } else { out };
    Ok(Ok(if windows { out.replace('\n', "\r\n") } else { out }))
}

fn add_translators(document: &mut DocumentMut, names: &[String]) {
    if names.is_empty() {
        return;
    }
    let array = document
        .entry("translators")
        .or_insert_with(|| toml_edit::value(toml_edit::Array::new()))
        .as_array_mut();
    let Some(array) = array else { return };
    for name in names {
        if !array.iter().any(|own| own.as_str() == Some(name)) {
            array.push(name.as_str());
        }
    }
}

fn take(table: &mut Table, step: &Step) {
    match step {
        Step::Sign(signature) => {
            table.remove("withdrawn");
            let values = values(signature);
            for (key, value) in KEYS.into_iter().zip(values) {
                put(table, key, value);
            }
            let order = |key: &str| KEYS.iter().position(|known| *known == key);
            table.sort_values_by(|a, _, b, _| order(a.get()).cmp(&order(b.get())));
        }
        Step::Clear | Step::Withdraw => {
            table.clear();
            if matches!(step, Step::Withdraw) {
                table.insert("withdrawn", toml_edit::value(true));
            }
        }
    }
}

/// The values of a signature's keys, in their order.
fn values(signature: &Signature) -> [Option<Value>; 8] {
    let Signature { source, text, by, on, evidence, terms } = signature;
    let mut all = InlineTable::new();
    for (concept, hash) in terms {
        all.insert(concept, hash.as_str().into());
    }
    let text_of = |text: &str| Some(Value::from(text));
    [
        source.as_ref().and_then(|read| text_of(&read.hash)),
        source.as_ref().and_then(|read| text_of(&read.text)),
        text_of(&text.hash),
        text_of(&text.text),
        text_of(&by.value),
        day(on.value),
        evidence.as_deref().and_then(text_of),
        (!terms.is_empty()).then_some(Value::InlineTable(all)),
    ]
}

fn day(date: Date) -> Option<Value> {
    let day: Option<toml_edit::Datetime> = date.to_string().parse().ok();
    day.map(Value::from)
}

/// Puts a value under a key, or takes the key away; a comment behind it stays.
fn put(table: &mut Table, key: &str, value: Option<Value>) {
    match (table.get_mut(key).and_then(Item::as_value_mut), value) {
        (Some(old), Some(mut value)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        (_, Some(value)) => {
            table.insert(key, Item::Value(value));
        }
        (_, None) => {
            table.remove(key);
        }
    }
}

/// Tables stand in a file by their positions.
fn sort(all: &mut Table) {
    let mut ids: Vec<String> = all.iter().map(|(id, _)| id.to_owned()).collect();
    ids.sort();
    let mut position = 0;
    for id in ids {
        let Some(table) = all.get_mut(&id).and_then(Item::as_table_mut) else { continue };
        position += 1;
        table.set_position(Some(position));
        for (_, below) in table.iter_mut() {
            if let Some(below) = below.as_table_mut() {
                position += 1;
                below.set_position(Some(position));
            }
        }
    }
}
