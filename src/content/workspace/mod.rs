//! The workspace of an office: `oppslag.toml` and the folders beside it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::content::fields::{self, Fields, Located};
use crate::content::keys;
use crate::content::needed::required;
use crate::content::workspace::copies::copies;
use crate::content::workspace::paper::{colour, ground, paper_of};
use crate::finding::diagnostic::{Diagnostic, Warned};
use crate::finding::policy::{Exception, Policy};
use crate::finding::rules::{self, Severity};
use crate::finding::source::SourceFile;

pub mod copies;
pub mod paper;

use crate::content::workspace::copies::Copies;
pub use crate::content::workspace::paper::Paper;

/// The name of the file that makes a folder a workspace.
pub const FILE: &str = "oppslag.toml";

/// A place where meetings are held.
#[derive(Debug, Clone, Default)]
pub struct Venue {
    /// The name of the house.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode and place, as in `0590 Oslo`.
    pub town: String,
    /// Whether one can come in without stairs.
    pub step_free: bool,
    /// Numbers of the bus lines that stop there.
    pub bus_lines: Vec<String>,
    /// The name of the bus stop.
    pub bus_stop: String,
}

/// A person to call.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// The name to ask for.
    pub name: String,
    /// The direct telephone number, as it is to be printed.
    pub phone: String,
    /// The work place that stands below the name in a letter.
    pub title: String,
}

/// All of `oppslag.toml`.
#[derive(Debug)]
pub struct Workspace {
    /// The folder.
    pub root: PathBuf,
    /// The file itself.
    pub source: Arc<SourceFile>,
    /// The data folders, overlaid by the workspace's own.
    pub data: Data,
    /// Who invites.
    pub organisation: String,
    /// Ids of the senders whose logos every page must show, in their order.
    pub senders: Vec<Located<String>>,
    /// The return address of letters: name, street or box, postcode and place.
    pub return_address: Vec<String>,
    /// The name of the envelope's window in the letter template, such as `c5`.
    pub window: String,
    /// The language of letters to people whose own is not known.
    pub default_language: Located<String>,
    /// How many days before a meeting letters are sent at the latest.
    pub enclose_days: i64,
    /// Venues by id.
    pub venues: BTreeMap<String, Venue>,
    /// Contacts by id.
    pub contacts: BTreeMap<String, Contact>,
    /// Papers by id.
    pub papers: BTreeMap<String, Paper>,
    /// The id of each language's paper, by language tag.
    pub paper_of: BTreeMap<String, Located<String>>,
    /// What is printed of each meeting.
    pub copies: Copies,
    /// What the office says of findings.
    pub policy: Policy,
}

/// The folder that holds `oppslag.toml`: `start` or the nearest folder above it.
pub fn find(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join(FILE).is_file()).map(Path::to_owned)
}

impl Workspace {
    /// Reads the workspace in `root`. Only a file that cannot be read at all is an `Err`.
    pub fn load(root: &Path) -> Result<Warned<Self>, Vec<Diagnostic>> {
        let source = data::read_text(&root.join(FILE), FILE).map_err(|finding| vec![finding])?;
        let mut found = Vec::new();
        let mut fields = fields::parse(&source, keys::WORKSPACE, &mut found);

        let organisation = required(&mut fields, "organisation", &mut found);
        let senders = fields.texts("senders", &mut found);
        if senders.is_empty() {
            fields.missing("senders", &mut found);
        }
        let return_address = values(fields.texts("return-address", &mut found));
        let window = fields.text("window", &mut found).map_or_else(|| "c5".to_owned(), |w| w.value);

        let (default_language, enclose_days) = letters(&mut fields, &mut found);

        let venues = named(&mut fields, "venues", &mut found, |table, found| Venue {
            name: required(table, "name", found),
            street: required(table, "street", found),
            town: required(table, "town", found),
            step_free: table.flag("step-free", found),
            bus_lines: values(table.texts("bus-lines", found)),
            bus_stop: table.text("bus-stop", found).map(|t| t.value).unwrap_or_default(),
        });
        let contacts = named(&mut fields, "contacts", &mut found, |table, found| Contact {
            name: required(table, "name", found),
            phone: required(table, "phone", found),
            title: table.text("title", found).map(|t| t.value).unwrap_or_default(),
        });
        let papers = named(&mut fields, "papers", &mut found, |table, found| Paper {
            name: required(table, "name", found),
            rgb: colour(table, found),
            article: table.text("article", found).map(|t| t.value).unwrap_or_default(),
            article_a3: table.text("article-a3", found).map(|t| t.value),
            pack: table.integer("pack", 1..100_000, found).map_or(0, |pack| pack.value),
            logos: ground(table, found),
        });
        let paper_of = paper_of(&mut fields, &papers, &mut found);
        let copies = copies(&mut fields, &mut found);
        let severities = severities(&mut fields, &mut found);
        let exceptions = exceptions(&mut fields, &mut found);
        let policy = Policy { severities, exceptions };
        fields.finish(&mut found);

        Ok(Warned {
            value: Self {
                root: root.to_owned(),
                data: Data::new(Some(root)),
                organisation,
                senders,
                return_address,
                window,
                default_language,
                enclose_days,
                venues,
                contacts,
                papers,
                paper_of,
                copies,
                policy,
                source: source.clone(),
            },
            diagnostics: found,
        })
    }

    /// Names that are written the same in every language: of the office, its venues and contacts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let venues = self.venues.values().map(|venue| venue.name.as_str());
        let contacts = self.contacts.values().map(|contact| contact.name.as_str());
        std::iter::once(self.organisation.as_str()).chain(venues).chain(contacts)
    }

    /// The colour of a language's paper; white where none is set.
    pub fn paper(&self, tag: &str) -> Paper {
        self.paper_of
            .get(tag)
            .and_then(|id| self.papers.get(&id.value))
            .cloned()
            .unwrap_or_else(Paper::white)
    }
}

/// `[letters]`: `default-language` and `enclose-days`.
fn letters<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> (Located<String>, i64) {
    let usual = Located { value: "nb".to_owned(), span: 0..0 };
    let Some(mut table) = fields.table("letters", found) else { return (usual, 7) };
    let language = table.text("default-language", found).unwrap_or(usual);
    let days = table.integer("enclose-days", 1..60, found).map_or(7, |days| days.value);
    table.finish(found);
    (language, days)
}

fn values(texts: Vec<Located<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

/// A table of tables whose keys are ids.
fn named<'a, T>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
    read: impl Fn(&mut Fields<'a>, &mut Vec<Diagnostic>) -> T,
) -> BTreeMap<String, T> {
    let mut all = BTreeMap::new();
    let Some(mut outer) = fields.table(key, found) else { return all };
    for (id, value) in outer.rest() {
        match outer.nested(value) {
            Ok(mut table) => {
                all.insert(id.value, read(&mut table, found));
                table.finish(found);
            }
            Err(span) => outer.invalid(&id.value, span, "table", found),
        }
    }
    all
}

/// `[severity]`: `long-sentence = "error"`.
fn severities<'a>(
    fields: &mut Fields<'a>,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Severity> {
    let mut all = BTreeMap::new();
    let Some(mut table) = fields.table("severity", found) else { return all };
    for (code, value) in table.rest() {
        if rules::find(&code.value).is_none() {
            table.invalid(&code.value, code.span, "check", found);
            continue;
        }
        match value.get_ref().as_str().and_then(Severity::of) {
            Some(severity) => {
                all.insert(code.value, severity);
            }
            None => table.invalid(&code.value, value.span(), "severity", found),
        }
    }
    all
}

fn exceptions<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Vec<Exception> {
    let mut all = Vec::new();
    for mut table in fields.tables("except", found) {
        let code = table.text("code", found);
        let reason = required(&mut table, "reason", found);
        let place = table.text("where", found).map(|text| text.value);
        match code {
            Some(code) if rules::find(&code.value).is_none() => {
                table.invalid("code", code.span, "check", found);
            }
            // An exception without its reason does not count.
            Some(code) if !reason.is_empty() => all.push(Exception {
                code: code.value,
                place,
                reason,
                source: table.source().clone(),
                span: code.span,
            }),
            Some(_) => {}
            None => table.missing("code", found),
        }
        table.finish(found);
    }
    all
}

/// The path to show: from the workspace's folder on, with `/` between its parts; as it is where it
/// lies elsewhere.
pub fn name(path: &Path, root: Option<&Path>) -> String {
    let here = || std::path::absolute(".").ok();
    let inside = root.and_then(|root| path.strip_prefix(root).ok()).map(Path::to_owned);
    let inside = inside.or_else(|| Some(path.strip_prefix(here()?).ok()?.to_owned()));
    inside.as_deref().unwrap_or(path).to_string_lossy().replace('\\', "/")
}
