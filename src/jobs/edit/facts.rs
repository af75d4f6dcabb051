//! Facts of a meeting and of an office: values of TOML files.

use std::path::Path;

use jiff::civil::{Date, Time};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, Value};

use crate::jobs::edit::{Change, Refusal, Saved, Writer, rewrite};

/// How a value is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Any text.
    Text,
    /// A day, as `2027-05-12`.
    Date,
    /// A time of the day, as `13:30`.
    Time,
    /// A whole number.
    Number,
    /// A number that may have decimals, behind a point or a comma.
    Decimal,
    /// `true` or nothing.
    Flag,
    /// Texts, a line each.
    Texts,
    /// Tags of languages, a line each, behind a tag its own name where it has no translation.
    Spoken,
}

/// Changes the value at `key`, whose parts are separated by dots; a number is the place in a list, from 0.
/// An empty value takes the key away.
pub fn set(
    root: &Path,
    file: &str,
    key: &str,
    form: Form,
    change: Change,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    rewrite(root, file, writer, |text| changed(text, key, form, change))
}

/// The text of a file with one value changed, or why nothing is to be written.
pub(crate) fn changed(
    text: &str,
    key: &str,
    form: Form,
    change: Change,
) -> Result<Result<String, Saved>, Refusal> {
    let mut document = document(text)?;
    let now = get(document.as_item(), key).map_or_else(String::new, |item| shown(item, form));
    if now == change.new {
        return Ok(Err(Saved::Same));
    }
    if now != change.old {
        return Ok(Err(Saved::Conflict(now)));
    }
    put(document.as_item_mut(), key, value(change.new, form)?)?;
    Ok(Ok(document.to_string()))
}

/// What the file says at `key`, as a form shows it.
pub fn value_at(text: &str, key: &str, form: Form) -> String {
    let document = text.parse::<DocumentMut>().ok();
    let item = document.as_ref().and_then(|document| get(document.as_item(), key));
    item.map_or_else(String::new, |item| shown(item, form))
}

/// The key whose value stands at a byte of a file, its parts separated by dots.
pub fn key_at(text: &str, offset: usize) -> Option<String> {
    let document = toml_edit::Document::parse(text).ok()?;
    let mut path = Vec::new();
    walk(document.as_item(), offset, &mut path).then(|| path.join("."))
}

/// Goes down to the innermost key around a byte.
fn walk(item: &Item, offset: usize, path: &mut Vec<String>) -> bool {
    let below: Vec<(String, &Item)> = match item {
        Item::ArrayOfTables(_) => {
            (0..).map_while(|n| Some((n.to_string(), item.get(n)?))).collect()
        }
        other => {
            let table = other.as_table_like();
            table.map_or_else(Vec::new, |table| {
                table.iter().map(|(k, i)| (k.to_owned(), i)).collect()
            })
        }
    };
    for (name, item) in below {
        path.push(name);
        let here = item.span().is_some_and(|span| span.contains(&offset) || span.end == offset);
        if walk(item, offset, path) || here {
            return true;
        }
        path.pop();
    }
    false
}

/// How many entries the list at `key` has.
pub fn count(text: &str, key: &str) -> usize {
    let Ok(document) = text.parse::<DocumentMut>() else { return 0 };
    let Some(item) = get(document.as_item(), key) else { return 0 };
    match item {
        Item::ArrayOfTables(all) => all.len(),
        Item::Value(Value::Array(all)) => all.len(),
        _ => 0,
    }
}

/// Keys of the table at `key`, in their order.
pub fn keys(text: &str, key: &str) -> Vec<String> {
    let document = text.parse::<DocumentMut>().ok();
    let table =
        document.as_ref().and_then(|document| get(document.as_item(), key)?.as_table_like());
    table.map_or_else(Vec::new, |table| table.iter().map(|(key, _)| key.to_owned()).collect())
}

/// Adds a table to the list of tables at `key`, or takes away the one at a place, or moves it one place up.
/// `before` is how many the writer saw.
pub fn list(
    root: &Path,
    file: &str,
    key: &str,
    step: Step<'_>,
    before: usize,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    rewrite(root, file, writer, |text| listed(text, key, step, before))
}

/// The text of a file with one of its lists changed, or why nothing is to be written.
pub(crate) fn listed(
    text: &str,
    key: &str,
    step: Step<'_>,
    before: usize,
) -> Result<Result<String, Saved>, Refusal> {
    let mut document = document(text)?;
    let now = count(text, key);
    if now != before {
        return Ok(Err(Saved::Conflict(now.to_string())));
    }
    let (outer, key) = key.rsplit_once('.').unwrap_or(("", key));
    let table = below(document.as_table_mut(), outer).ok_or(Refusal::Invalid("table"))?;
    let item = table.entry(key).or_insert_with(|| Item::ArrayOfTables(Default::default()));
    let Item::ArrayOfTables(all) = item else { return Err(Refusal::Invalid("table")) };
    match step {
        Step::Add(values) => all.push(table_of(values)?),
        Step::Remove(at) if at < all.len() => drop(all.remove(at)),
        Step::Up(at) if at > 0 && at < all.len() => swap(all, at),
        _ => return Err(Refusal::Unknown),
    }
    if all.is_empty() {
        table.remove(key);
    }
    Ok(Ok(document.to_string()))
}

/// The table at `key`, which is made where it is not there.
pub(crate) fn below<'d>(table: &'d mut Table, key: &str) -> Option<&'d mut Table> {
    key.split('.').filter(|part| !part.is_empty()).try_fold(table, |table, part| {
        let made = || {
            let mut new = Table::new();
            new.set_implicit(true);
            Item::Table(new)
        };
        table.entry(part).or_insert_with(made).as_table_mut()
    })
}

/// What is done to a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// One more at the end, with these values.
    Add(&'a [(&'a str, Form, &'a str)]),
    /// Without the one at this place, from 0.
    Remove(usize),
    /// The one at this place stands one place earlier.
    Up(usize),
}

pub(crate) fn table_of(values: &[(&str, Form, &str)]) -> Result<Table, Refusal> {
    let mut table = Table::new();
    for (key, form, text) in values {
        if let Some(value) = value(text, *form)? {
            table.insert(key, Item::Value(value));
        }
    }
    Ok(table)
}

/// Tables stand in a file by their positions, so those change places too.
fn swap(all: &mut toml_edit::ArrayOfTables, at: usize) {
    let mut tables: Vec<Table> = all.iter().cloned().collect();
    let places = [tables[at - 1].position(), tables[at].position()];
    tables.swap(at - 1, at);
    tables[at - 1].set_position(places[0]);
    tables[at].set_position(places[1]);
    all.clear();
    for table in tables {
        all.push(table);
    }
}

pub(crate) fn document(text: &str) -> Result<DocumentMut, Refusal> {
    // What is wrong with it is told, with its place, by whoever loads it.
    text.parse().map_err(|_| Refusal::Broken(Vec::new()))
}

fn get<'d>(item: &'d Item, key: &str) -> Option<&'d Item> {
    let Some((first, rest)) = key.split_once('.') else { return child(item, key) };
    get(child(item, first)?, rest)
}

fn child<'d>(item: &'d Item, key: &str) -> Option<&'d Item> {
    match place(item, key) {
        Some(index) => item.get(index),
        None => item.get(key),
    }
}

/// The place in a list that a key names. Ids of tables may be numbers too.
fn place(item: &Item, key: &str) -> Option<usize> {
    let list = item.is_array() || item.is_array_of_tables();
    key.parse().ok().filter(|_| list)
}

fn put(item: &mut Item, key: &str, value: Option<Value>) -> Result<(), Refusal> {
    let Some((first, rest)) = key.split_once('.') else { return put_here(item, key, value) };
    if let Some(index) = place(item, first) {
        return match item.get_mut(index) {
            Some(below) => put(below, rest, value),
            None => Err(Refusal::Unknown),
        };
    }
    let missing = item.get(first).is_none();
    if missing && value.is_none() {
        return Ok(());
    }
    if missing {
        let new = match item {
            Item::Value(_) => Item::Value(Value::InlineTable(InlineTable::new())),
            _ => Item::Table(Table::new()),
        };
        let table = item.as_table_like_mut().ok_or(Refusal::Unknown)?;
        table.insert(first, new);
    }
    let below = item.get_mut(first).ok_or(Refusal::Unknown)?;
    put(below, rest, value)
}

fn put_here(item: &mut Item, key: &str, value: Option<Value>) -> Result<(), Refusal> {
    if let Some(index) = place(item, key) {
        let array = item.as_array_mut().ok_or(Refusal::Unknown)?;
        let (Some(place), Some(mut value)) = (array.get_mut(index), value) else {
            return Err(Refusal::Unknown);
        };
        *value.decor_mut() = place.decor().clone();
        *place = value;
        return Ok(());
    }
    let table = item.as_table_like_mut().ok_or(Refusal::Unknown)?;
    match (table.get_mut(key), value) {
        (Some(place), Some(mut value)) => {
            if let Some(old) = place.as_value() {
                if let (Some(old), Some(new)) = (old.as_array(), value.as_array_mut()) {
                    keep_looks(old, new);
                }
                *value.decor_mut() = old.decor().clone();
            }
            *place = Item::Value(value);
        }
        (None, Some(value)) => {
            table.insert(key, Item::Value(value));
        }
        (_, None) => {
            table.remove(key);
        }
    }
    Ok(())
}

/// Entries of a list that were there before keep their lines and comments.
fn keep_looks(old: &Array, new: &mut Array) {
    let same = |a: &Value, b: &Value| {
        a.clone().decorated("", "").to_string() == b.clone().decorated("", "").to_string()
    };
    let last = old.iter().last().map(|value| value.decor().clone());
    for value in new.iter_mut() {
        let before =
            old.iter().find(|before| same(before, value)).map(|before| before.decor().clone());
        if let Some(decor) = before.or_else(|| last.clone()) {
            *value.decor_mut() = decor;
        }
    }
    // Behind the bracket the first one stands as the first one stood.
    if let (Some(old), Some(new)) = (old.iter().next(), new.get_mut(0)) {
        let prefix =
            |value: &Value| value.decor().prefix().and_then(|raw| raw.as_str()).map(str::to_owned);
        if let Some(looks) =
            prefix(old).filter(|_| prefix(new).is_none_or(|own| own.trim().is_empty()))
        {
            new.decor_mut().set_prefix(looks);
        }
    }
    new.set_trailing(old.trailing().clone());
    new.set_trailing_comma(old.trailing_comma());
}

/// A value as a form shows it.
fn shown(item: &Item, form: Form) -> String {
    let Some(value) = item.as_value() else { return String::new() };
    match (form, value) {
        (Form::Texts, Value::Array(all)) => {
            let texts: Vec<&str> = all.iter().filter_map(Value::as_str).collect();
            texts.join("\n")
        }
        (Form::Spoken, Value::Array(all)) => {
            let field = |value: &Value, key: &str| {
                Some(value.as_inline_table()?.get(key)?.as_str()?.to_owned())
            };
            let line = |value: &Value| match value.as_str() {
                Some(tag) => Some(tag.to_owned()),
                None => Some(format!("{} {}", field(value, "tag")?, field(value, "name")?)),
            };
            let lines: Vec<String> = all.iter().filter_map(line).collect();
            lines.join("\n")
        }
        (Form::Flag, Value::Boolean(flag)) if !flag.value() => String::new(),
        (_, Value::String(text)) => text.value().clone(),
        (Form::Time, Value::Datetime(time)) => {
            let text = time.value().to_string();
            text.get(..5).unwrap_or(&text).to_owned()
        }
        (_, other) => other.clone().decorated("", "").to_string(),
    }
}

/// Whether a file can hold what a form says.
pub fn accepts(text: &str, form: Form) -> bool {
    value(text, form).is_ok()
}

/// Whether a file is TOML, so that a form can show what it says.
pub fn readable(text: &str) -> bool {
    text.parse::<DocumentMut>().is_ok()
}

/// What a form says as a value; nothing where it says nothing.
pub(crate) fn value(text: &str, form: Form) -> Result<Option<Value>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match form {
        Form::Text => Value::from(text),
        Form::Date => {
            let date: Date = text.parse().map_err(|_| Refusal::Invalid("date"))?;
            written(&date.to_string())?
        }
        Form::Time => {
            let time = Time::strptime("%H:%M", text).map_err(|_| Refusal::Invalid("time"))?;
            written(&format!("{:02}:{:02}", time.hour(), time.minute()))?
        }
        Form::Number => Value::from(text.parse::<i64>().map_err(|_| Refusal::Invalid("integer"))?),
        Form::Decimal => {
            let number: f64 =
                text.replace(',', ".").parse().map_err(|_| Refusal::Invalid("number"))?;
            match number.is_finite() {
                true if number.fract() == 0.0 => Value::from(number as i64),
                true => Value::from(number),
                false => return Err(Refusal::Invalid("number")),
            }
        }
        Form::Flag => Value::from(true),
        Form::Texts => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Value::Array(lines.collect::<Array>())
        }
        Form::Spoken => {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Value::Array(lines.map(spoken).collect::<Array>())
        }
    };
    Ok(Some(value))
}

/// `so`, or `ro Română`.
fn spoken(line: &str) -> Value {
    match line.split_once(char::is_whitespace) {
        None => Value::from(line),
        Some((tag, name)) => {
            let fields = [("tag", tag), ("name", name.trim())];
            Value::InlineTable(fields.into_iter().collect())
        }
    }
}

/// A value of its TOML text.
fn written(text: &str) -> Result<Value, Refusal> {
    text.parse().map_err(|_| Refusal::Invalid("date"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::edit::history;

    const FACTS: &str = "# When\ndate = 2027-05-12 # a Wednesday\nstart = 13:30\nhalal = true\n\
        languages = [\n    \"nb\", # ours\n    \"so\",\n]\n\n[copies]\nletters = { so = 3 }\n\n\
        [interpreters]\non-request = [\"ti\", { tag = \"ro\", name = \"Română\" }]\n\n\
        # The first\n[[programme]]\nat = 13:30\nmessage = \"a\"\n\n[[programme]]\nat = 14:00\nmessage = \"b\"\n";

    fn office() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("events/own")).unwrap();
        std::fs::write(root.path().join("events/own/event.toml"), FACTS).unwrap();
        root
    }

    fn writer() -> Writer {
        Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() }
    }

    fn text(root: &tempfile::TempDir) -> String {
        crate::jobs::edit::text(root.path(), "events/own/event.toml").unwrap()
    }

    fn save(
        root: &tempfile::TempDir,
        key: &str,
        form: Form,
        old: &str,
        new: &str,
    ) -> Result<Saved, Refusal> {
        set(root.path(), "events/own/event.toml", key, form, Change { old, new }, &writer())
    }

    #[test]
    fn one_value_changes_and_every_other_byte_stays() {
        for (key, form, old, new, before, after) in [
            ("date", Form::Date, "2027-05-12", "2027-05-19", "2027-05-12", "2027-05-19"),
            ("start", Form::Time, "13:30", "9:05", "start = 13:30", "start = 09:05"),
            ("programme.1.message", Form::Text, "b", "x\"\n[y]", "\"b\"", "\"\"\"\nx\"\n[y]\"\"\""),
            ("copies.letters.so", Form::Number, "3", "40", "so = 3", "so = 40"),
            ("copies.letters.so", Form::Decimal, "3", "4.5", "so = 3", "so = 4.5"),
            ("halal", Form::Flag, "true", "", "halal = true\n", ""),
            ("languages", Form::Texts, "nb\nso", "nb\nar", "    \"so\",", "    \"ar\","),
            ("interpreters.on-request", Form::Spoken, "ti\nro Română", "ro Română", "\"ti\", ", ""),
        ] {
            let root = office();
            let saved = save(&root, key, form, old, new).unwrap();
            assert_eq!(saved, Saved::Written, "{key}");
            assert_eq!(text(&root), FACTS.replacen(before, after, 1), "{key}");
            assert_eq!(
                value_at(&text(&root), key, form),
                if form == Form::Time { "09:05" } else { new }
            );
        }
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_is_shown_and_not_lost() {
        let root = office();
        let saved = save(&root, "date", Form::Date, "2027-05-05", "2027-05-19").unwrap();
        assert_eq!(saved, Saved::Conflict("2027-05-12".to_owned()));
        assert_eq!(text(&root), FACTS);
        let saved = save(&root, "date", Form::Date, "2027-05-05", "2027-05-12").unwrap();
        assert_eq!(saved, Saved::Same);
    }

    #[test]
    fn what_is_half_typed_is_no_value() {
        for (key, form, new, word) in [
            ("date", Form::Date, "2027-05", "date"),
            ("date", Form::Date, "2027-06-31", "date"),
            ("start", Form::Time, "13", "time"),
            ("start", Form::Time, "25:00", "time"),
            ("copies.letters.so", Form::Number, "3 stk", "integer"),
            ("copies.letters.so", Form::Decimal, "9 mm", "number"),
            ("copies.letters.so", Form::Decimal, "inf", "number"),
        ] {
            let root = office();
            let old = value_at(FACTS, key, form);
            let refused = save(&root, key, form, &old, new).unwrap_err();
            assert!(matches!(refused, Refusal::Invalid(expected) if expected == word), "{key}");
            assert_eq!(text(&root), FACTS);
        }
    }

    #[test]
    fn decimals_are_written_behind_a_comma_or_a_point() {
        for (text, wanted) in [("4,5", "4.5"), ("4.5", "4.5"), ("9", "9"), ("9,0", "9")] {
            let value = value(text, Form::Decimal).unwrap().unwrap();
            assert_eq!(value.to_string(), wanted, "{text}");
        }
        assert!(accepts("0,5", Form::Decimal) && !accepts("0,5,1", Form::Decimal));
        assert!(!accepts("4,5", Form::Number));
    }

    #[test]
    fn lines_of_a_form_are_entries_of_a_list() {
        for (text, form, wanted) in [
            ("nb\n\n so \n", Form::Texts, "[\"nb\", \"so\"]"),
            ("ti\n\nro  Română \n", Form::Spoken, "[\"ti\", { tag = \"ro\", name = \"Română\" }]"),
        ] {
            let value = value(text, form).unwrap().unwrap();
            assert_eq!(value.to_string(), wanted);
        }
        assert!(value(" \n ", Form::Texts).unwrap().is_none());
        let root = office();
        assert_eq!(save(&root, "languages.1", Form::Text, "so", "ar").unwrap(), Saved::Written);
        assert_eq!(text(&root), FACTS.replace("    \"so\",", "    \"ar\","));
        for none in ["languages.2", "programme.2.at", "date.day"] {
            assert!(save(&root, none, Form::Text, "", "x").is_err(), "{none}");
        }
    }

    #[test]
    fn a_place_in_a_file_has_a_key() {
        for (part, key) in [
            ("2027-05-12", "date"),
            ("\"so\"", "languages"),
            ("= 3 }", "copies.letters.so"),
            ("14:00", "programme.1.at"),
            ("\"a\"", "programme.0.message"),
        ] {
            let at = FACTS.find(part).unwrap() + part.len() / 2;
            assert_eq!(key_at(FACTS, at).as_deref(), Some(key), "{part}");
        }
        assert_eq!(key_at("date = ", 3), None);
    }

    #[test]
    fn a_table_that_is_not_there_is_made() {
        let root = office();
        save(&root, "registration.by", Form::Text, "", "sms").unwrap();
        assert!(text(&root).ends_with("\n[registration]\nby = \"sms\"\n"), "{}", text(&root));
        assert_eq!(save(&root, "a.b.c", Form::Text, "", "").unwrap(), Saved::Same);
    }

    #[test]
    fn spoken_languages_keep_their_names() {
        let root = office();
        let old = value_at(FACTS, "interpreters.on-request", Form::Spoken);
        assert_eq!(old, "ti\nro Română");
        let new = "ti\nps پښتو\nro Română";
        save(&root, "interpreters.on-request", Form::Spoken, &old, new).unwrap();
        assert_eq!(value_at(&text(&root), "interpreters.on-request", Form::Spoken), new);
    }

    #[test]
    fn points_of_a_programme_come_go_and_change_places() {
        let root = office();
        let file = "events/own/event.toml";
        let step =
            |step, before| list(root.path(), file, "programme", step, before, &writer()).unwrap();
        let messages = || {
            let text = text(&root);
            let all = 0..count(&text, "programme");
            all.map(|n| value_at(&text, &format!("programme.{n}.message"), Form::Text))
                .collect::<Vec<_>>()
        };
        assert_eq!(step(Step::Up(1), 2), Saved::Written);
        assert_eq!(messages(), ["b", "a"]);
        assert_eq!(step(Step::Remove(0), 3), Saved::Conflict("2".to_owned()));
        // Nothing stands above the first one, and there is no third.
        for none in [Step::Up(0), Step::Up(2), Step::Remove(2)] {
            let refused = list(root.path(), file, "programme", none, 2, &writer());
            assert!(matches!(refused, Err(Refusal::Unknown)), "{none:?}: {refused:?}");
        }
        assert_eq!(messages(), ["b", "a"]);
        step(Step::Remove(0), 2);
        step(Step::Add(&[("at", Form::Time, "15:00")]), 1);
        assert_eq!(messages(), ["a", ""]);
        assert_eq!(value_at(&text(&root), "programme.1.at", Form::Time), "15:00");
        step(Step::Remove(1), 2);
        step(Step::Remove(0), 1);
        assert!(!text(&root).contains("programme"));
        assert_eq!(history::versions(root.path(), file).len(), 1);
    }
}
