//! The files of a new office, as text. Whatever was answered is data in them.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::content::interface::Interface;
use crate::content::keys::{Entry, File, SENDER, WORKSPACE};
use crate::content::locale::values::Args;
use crate::content::workspace::{Contact, Venue};
use crate::jobs::init::answers::Office;
use crate::jobs::init::palette::PALETTE;

/// What git leaves alone.
pub(crate) const IGNORED: &str = "# Det oppslag lager.\n/out\n/.oppslag\n\n\
    # Lister over mottakere er personopplysninger.\n*.csv\n*.xls\n*.xlsx\n*.ods\n";

/// The page for whoever opens the folder.
pub(crate) fn readme(organisation: &str) -> String {
    let name = in_markdown(organisation);
    let name = if name.is_empty() { "Kontoret" } else { &name };
    include_str!("readme.md").replace("{organisation}", name)
}

/// A name in a heading of Markdown: in one line, its signs as letters.
fn in_markdown(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut out = String::new();
    for c in words.join(" ").chars().filter(|c| !c.is_control()) {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `oppslag.toml`. Ids stand beside what they are made for.
pub(crate) fn workspace(
    office: &Office,
    senders: &[String],
    venues: &[(String, &Venue)],
    contacts: &[(String, &Contact)],
    nb: &Interface,
) -> String {
    let mut document = DocumentMut::new();
    let root = document.as_table_mut();
    text(root, "organisation", &office.organisation);
    root.insert("senders", value(senders.iter().map(String::as_str).collect::<Array>()));
    texts(root, "return-address", &office.return_address);
    let all = venues.iter().map(|(id, venue)| (id.as_str(), house(venue)));
    root.insert("venues", named(all));
    let all = contacts.iter().map(|(id, contact)| (id.as_str(), person(contact)));
    root.insert("contacts", named(all));
    papers(root, office);
    explain(root, WORKSPACE, nb);
    document.to_string()
}

fn house(venue: &Venue) -> Table {
    let mut table = Table::new();
    text(&mut table, "name", &venue.name);
    text(&mut table, "street", &venue.street);
    text(&mut table, "town", &venue.town);
    table.insert("step-free", value(venue.step_free));
    texts(&mut table, "bus-lines", &venue.bus_lines);
    text(&mut table, "bus-stop", &venue.bus_stop);
    table
}

fn person(contact: &Contact) -> Table {
    let mut table = Table::new();
    text(&mut table, "name", &contact.name);
    text(&mut table, "phone", &contact.phone);
    text(&mut table, "title", &contact.title);
    table
}

/// `[papers]` and `[paper]`: the colours that were chosen, and white for the rest.
fn papers(root: &mut Table, office: &Office) {
    let white = &PALETTE[0];
    let of: BTreeMap<&str, &'static str> = office
        .languages
        .iter()
        .map(|language| (language.tag.as_str(), language.paper.unwrap_or(white).id))
        .collect();
    if of.is_empty() {
        return;
    }
    let used = PALETTE.iter().filter(|paper| of.values().any(|id| *id == paper.id));
    let all = used.map(|paper| {
        let mut table = Table::new();
        text(&mut table, "name", paper.name);
        text(&mut table, "rgb", paper.rgb);
        (paper.id, table)
    });
    root.insert("papers", named(all));
    let mut paper = Table::new();
    // In the order in which they were named: new meetings have their languages in it.
    for language in &office.languages {
        if let Some(id) = of.get(language.tag.as_str()) {
            paper.insert(&language.tag, value(*id));
        }
    }
    root.insert("paper", Item::Table(paper));
}

/// `sender.toml`.
pub(crate) fn sender(name: &str, official: bool, nb: &Interface) -> String {
    let mut document = DocumentMut::new();
    let root = document.as_table_mut();
    text(root, "name", name);
    root.insert("min-height", value(9));
    root.insert("clear-space", value(0.5));
    root.insert("on-white", value(false));
    root.insert("official", value(official));
    explain(root, SENDER, nb);
    document.to_string()
}

/// Tables by their ids, without a heading of their own.
fn named<'i>(tables: impl Iterator<Item = (&'i str, Table)>) -> Item {
    let mut outer = Table::new();
    outer.set_implicit(true);
    for (id, table) in tables {
        outer.insert(id, Item::Table(table));
    }
    Item::Table(outer)
}

/// A line with a text, unless it is empty.
pub(crate) fn text(table: &mut Table, key: &str, text: &str) {
    if !text.trim().is_empty() {
        table.insert(key, value(text.trim()));
    }
}

/// A line with a list of texts, unless it has none.
pub(crate) fn texts(table: &mut Table, key: &str, texts: &[String]) {
    let all: Array = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    if !all.is_empty() {
        table.insert(key, value(all));
    }
}

/// Puts above each line and section what it is for.
pub(crate) fn explain(root: &mut Table, file: &'static File, nb: &Interface) {
    let entries = file.entries();
    let said = |entry: &Entry| format!("# {}\n", nb.text(&entry.message(), &Args::new()));
    for entry in entries.iter().filter(|entry| entry.tables.is_empty()) {
        let comment = said(entry);
        match root.get_mut(entry.key.name) {
            Some(Item::Table(table)) if table.is_implicit() => {
                let first = table.iter_mut().find_map(|(_, item)| item.as_table_mut());
                if let Some(first) = first {
                    first.decor_mut().set_prefix(format!("\n{comment}"));
                }
            }
            Some(Item::Table(table)) => table.decor_mut().set_prefix(format!("\n{comment}")),
            Some(Item::Value(_)) => {
                if let Some(mut key) = root.key_mut(entry.key.name) {
                    key.leaf_decor_mut().set_prefix(comment);
                }
            }
            _ => {}
        }
    }
}
