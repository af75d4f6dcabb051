//! Answers about an office that stand in a file.

use std::path::Path;

use crate::content::data;
use crate::content::fields::{self, Fields};
use crate::content::keys;
use crate::content::needed::required;
use crate::content::workspace::{Contact, Venue};
use crate::finding::diagnostic::Diagnostic;
use crate::jobs::init::answers::{Logo, NewLanguage, NewSender, Office};
use crate::jobs::init::palette::colour;

/// The largest logo that is read, in bytes.
const MAX_LOGO: u64 = crate::judge::logo::MOST as u64;

/// Reads the answers in a file; `name` is its path to show. Logos lie where it says, from its own folder on.
pub fn answers(path: &Path, name: &str, found: &mut Vec<Diagnostic>) -> Option<Office> {
    let source = data::read_text(path, name).map_err(|finding| found.push(finding)).ok()?;
    let mut fields = fields::parse(&source, keys::ANSWERS, found);
    let folder = path.parent().unwrap_or(Path::new("."));
    let organisation = required(&mut fields, "organisation", found);
    let address = fields.texts("return-address", found);
    let languages = languages(&mut fields, found);
    let mut office = Office {
        organisation,
        return_address: address.into_iter().map(|line| line.value).collect(),
        languages,
        ..Office::default()
    };
    for mut table in fields.tables("senders", found) {
        let name = required(&mut table, "name", found);
        let logo = logo(&mut table, folder, found);
        table.finish(found);
        office.senders.push(NewSender { name, logo });
    }
    for mut table in fields.tables("venues", found) {
        let lines = table.texts("bus-lines", found).into_iter();
        let venue = Venue {
            name: required(&mut table, "name", found),
            street: text(&mut table, "street", found),
            town: text(&mut table, "town", found),
            step_free: table.flag("step-free", found),
            bus_lines: lines.map(|line| line.value).collect(),
            bus_stop: text(&mut table, "bus-stop", found),
        };
        table.finish(found);
        office.venues.push(venue);
    }
    for mut table in fields.tables("contacts", found) {
        let contact = Contact {
            name: required(&mut table, "name", found),
            title: text(&mut table, "title", found),
            phone: text(&mut table, "phone", found),
        };
        table.finish(found);
        office.contacts.push(contact);
    }
    fields.finish(found);
    Some(office)
}

/// A text that may be left out.
fn text<'a>(table: &mut Fields<'a>, key: &'a str, found: &mut Vec<Diagnostic>) -> String {
    table.text(key, found).map(|text| text.value).unwrap_or_default()
}

/// The languages, each with its paper, in their order.
fn languages<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Vec<NewLanguage> {
    let Some(mut table) = fields.table("languages", found) else { return Vec::new() };
    let mut all = Vec::new();
    for (tag, value) in table.rest() {
        match value.get_ref().as_str().and_then(colour) {
            Some(paper) => all.push((tag.span.start, tag.value, paper)),
            None => table.invalid(&tag.value, value.span(), "choice", found),
        }
    }
    all.sort_by_key(|(at, ..)| *at);
    let language = |(_, tag, paper)| NewLanguage { tag, paper: Some(paper) };
    all.into_iter().map(language).collect()
}

/// The file of a logo. One that cannot be drawn is told.
fn logo<'a>(table: &mut Fields<'a>, folder: &Path, found: &mut Vec<Diagnostic>) -> Option<Logo> {
    let path = table.text("logo", found)?;
    match data::read(&folder.join(&path.value), &path.value, MAX_LOGO) {
        Ok(bytes) => {
            let logo = Logo::new(bytes);
            if logo.is_none() {
                table.invalid("logo", path.span, "logo", found);
            }
            logo
        }
        Err(finding) => {
            found.push(finding);
            None
        }
    }
}
