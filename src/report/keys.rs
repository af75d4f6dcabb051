//! What the files and keys are that people write: what `oppslag explain event.toml` prints, and
//! `docs/keys.md`.

use crate::content::interface::Interface;
use crate::content::keys::{Absent, Entry, FILES, File, Kind, sample};
use crate::content::locale::values::{Args, Value};

/// A file, or one of its sections, in one language or several; nothing where there is no such section.
pub fn explained(
    file: &'static File,
    section: Option<&str>,
    interfaces: &[&Interface],
) -> Option<String> {
    let entries = section.map_or_else(|| file.entries(), |section| file.section(section));
    let mut out = format!("# {}\n\n`{}`\n", file.name, file.place);
    for interface in interfaces {
        let reader = args(&[("reader", file.reader.word())]);
        let (what, who) =
            (interface.text(&file.message(), &Args::new()), interface.text("key-reader", &reader));
        out.push_str(&format!("\n{what} ({who})\n"));
    }
    let top: Vec<&Entry> = entries.iter().filter(|entry| is_line_of(entry, &[])).collect();
    if !top.is_empty() {
        let headings = interfaces.iter().map(|interface| interface.text("key-top", &Args::new()));
        out.push_str(&format!("\n## {}\n", headings.collect::<Vec<_>>().join(" / ")));
        top.iter().for_each(|entry| out.push_str(&line(entry, interfaces)));
    }
    for table in entries.iter().filter(|entry| entry.key.kind.is_section()) {
        out.push_str(&section_of(table, &entries, interfaces));
    }
    (!entries.is_empty()).then_some(out)
}

/// The names of a file's sections, as one asks for them.
pub fn sections(file: &'static File) -> Vec<String> {
    let entries = file.entries().into_iter().filter(|entry| entry.key.kind.is_section());
    entries.map(|entry| entry.name()).collect()
}

/// All files in one: the contents of `docs/keys.md`.
pub fn catalogue(interfaces: &[&Interface]) -> String {
    let mut out = String::from(
        "# The keys of all files\n\nWhat people write into which file. `oppslag explain event.toml` prints the \
         same, in one language; `oppslag explain event.toml registration` one section.\n",
    );
    for file in FILES {
        let text = explained(file, None, interfaces).unwrap_or_default();
        out.push('\n');
        for line in text.lines() {
            // One level down: the catalogue has the first heading.
            let deeper = if line.starts_with('#') { "#" } else { "" };
            out.push_str(&format!("{deeper}{line}\n"));
        }
    }
    out
}

/// Whether it is a line of the section of these tables, or stands in a list of one.
fn is_line_of(entry: &Entry, tables: &[&str]) -> bool {
    let own = entry.tables.iter().filter(|table| table.kind.is_section()).map(|table| table.name);
    !entry.key.kind.is_section() && own.eq(tables.iter().copied())
}

/// A section with its lines.
fn section_of(table: &Entry, entries: &[Entry], interfaces: &[&Interface]) -> String {
    let path: Vec<&str> = table.path().iter().map(|key| key.name).collect();
    let name = path.join(".");
    let mut out = format!("\n## [{name}]\n");
    for interface in interfaces {
        out.push_str(&format!("\n{}\n", said(table, interface)));
    }
    out.push_str(&format!("\n```toml\n{}```\n", sample(table)));
    for entry in entries.iter().filter(|entry| is_line_of(entry, &path)) {
        out.push_str(&line(entry, interfaces));
    }
    out
}

/// A key with a value, and what it is for.
fn line(entry: &Entry, interfaces: &[&Interface]) -> String {
    let own = format!("{} = {}", entry.key.name, entry.key.example);
    let shown = match entry.tables.last() {
        Some(list) if !list.kind.is_section() => format!("{} = [{{ {own} }}]", list.name),
        _ => own,
    };
    let mut out = format!("\n- `{shown}`\n");
    for interface in interfaces {
        out.push_str(&format!("\n  {}\n", said(entry, interface)));
    }
    out
}

/// What a key is for, what it holds, and what happens without it.
fn said(entry: &Entry, interface: &Interface) -> String {
    let what = interface.text(&entry.message(), &Args::new());
    format!(
        "{what} ({}; {})",
        kind(&entry.key.kind, interface),
        absent(entry.key.absent, interface)
    )
}

/// What a key holds, in words.
pub fn kind(kind: &Kind, interface: &Interface) -> String {
    let mut args = args(&[("kind", kind.word())]);
    match kind {
        Kind::Integer(least, most) => {
            args.insert("least", Value::Text(least.to_string()));
            args.insert("most", Value::Text(most.to_string()));
        }
        Kind::Word(words) | Kind::Words(words) => {
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            args.insert("words", Value::List(words));
        }
        Kind::Pick(of) | Kind::Picks(of) => {
            args.insert("of", Value::Text(of.word().to_owned()));
        }
        Kind::TextLists(count) => {
            args.insert("count", Value::Number(*count as f64));
        }
        Kind::Map(each) => {
            args.insert("each", Value::Text(self::kind(each, interface)));
        }
        _ => {}
    }
    interface.text("key-kind", &args)
}

/// What happens without a key, in words.
pub fn absent(absent: Absent, interface: &Interface) -> String {
    let (word, value) = match absent {
        Absent::Fault => ("fault", ""),
        Absent::FaultAtTimes => ("fault-at-times", ""),
        Absent::Value(value) => ("value", value),
        Absent::Nothing => ("nothing", ""),
    };
    interface.text("key-absent", &args(&[("absent", word), ("value", value)]))
}

fn args(pairs: &[(&'static str, &str)]) -> Args {
    pairs.iter().map(|(name, text)| (*name, Value::Text((*text).to_owned()))).collect()
}
