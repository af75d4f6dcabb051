//! The workspace of an office: `oppslag.toml` and the folders beside it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::checks;
use crate::data::{self, Data};
use crate::diagnostic::{Diagnostic, Exception, Severity, SourceFile, Warned};
use crate::fields::{self, Fields, Located};

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

/// A coloured paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The name that staff use.
    pub name: String,
    /// The colour in sRGB.
    pub rgb: [u8; 3],
    /// The supplier's article number; empty where nobody wrote one.
    pub article: String,
    /// The article number of A3 sheets, where it is another one.
    pub article_a3: Option<String>,
    /// Sheets in a pack; 0 where nobody wrote it.
    pub pack: i64,
    /// How logos come onto it.
    pub logos: Ground,
}

impl Paper {
    /// The article number of sheets in a format such as `A3`.
    pub fn article(&self, format: &str) -> &str {
        let own = self.article_a3.as_deref().filter(|_| format == "A3");
        own.unwrap_or(&self.article)
    }

    /// White paper without a name.
    pub fn white() -> Self {
        Self {
            name: String::new(),
            rgb: [255; 3],
            article: String::new(),
            article_a3: None,
            pack: 0,
            logos: Ground::Print,
        }
    }
}

/// How logos come onto a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ground {
    /// They are printed on it.
    #[default]
    Print,
    /// White is printed below them, by a print shop whose press has white toner or ink.
    WhitePatch,
    /// They are printed on white labels, which are stuck into an outlined field.
    Label,
}

impl Ground {
    const ALL: [Self; 3] = [Ground::Print, Ground::WhitePatch, Ground::Label];

    /// The word in `oppslag.toml` and for templates.
    pub fn word(self) -> &'static str {
        match self {
            Ground::Print => "print",
            Ground::WhitePatch => "white-patch",
            Ground::Label => "label",
        }
    }
}

/// Where posters hang.
#[derive(Debug, Clone)]
pub struct Place {
    /// The name that staff use.
    pub name: String,
    /// The size of the posters there, as in `--size`.
    pub size: Located<String>,
    /// How many of each language hang there.
    pub posters: i64,
    /// The languages that hang there; all when empty.
    pub languages: Vec<Located<String>>,
}

/// `[order]`: what is printed of each meeting.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    /// Where posters hang.
    pub places: Vec<Place>,
    /// How many people hand out flyers.
    pub caseworkers: i64,
    /// How many flyers of each language each of them gets.
    pub flyers: i64,
    /// The size of the flyers, as in `--size`; the first one that the template has when absent.
    pub flyer_size: Option<Located<String>>,
    /// How many more sheets than needed are ordered, in per cent.
    pub reserve: i64,
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
    /// Severities that the office sets, by code.
    pub severities: BTreeMap<String, Severity>,
    /// Findings that the office accepts.
    pub exceptions: Vec<Exception>,
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
        let mut fields = fields::parse(&source, &mut found);

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
                severities,
                exceptions,
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

/// `[order]`: where posters hang, who hands out flyers, and the reserve.
fn copies<'a>(fields: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Copies {
    let Some(mut table) = fields.table("order", found) else { return Copies::default() };
    let mut number = |key, range| table.integer(key, range, found).map_or(0, |n| n.value);
    let (reserve, caseworkers) = (number("reserve", 0..101), number("caseworkers", 0..10_001));
    let flyers = number("flyers", 0..10_001);
    let flyer_size = table.text("flyer-size", found);
    let mut places = Vec::new();
    for mut place in table.tables("places", found) {
        let name = required(&mut place, "name", found);
        let size = place.text("size", found);
        if size.is_none() {
            place.missing("size", found);
        }
        let posters = place.integer("posters", 1..1_001, found).map_or(1, |n| n.value);
        let languages = place.texts("languages", found);
        place.finish(found);
        places.extend(size.map(|size| Place { name, size, posters, languages }));
    }
    table.finish(found);
    Copies { places, caseworkers, flyers, flyer_size, reserve }
}

/// A text that must be there; empty when it is not.
pub(crate) fn required<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> String {
    let before = found.len();
    match fields.text(key, found) {
        Some(text) => text.value,
        None => {
            if found.len() == before {
                fields.missing(key, found);
            }
            String::new()
        }
    }
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

fn colour<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> [u8; 3] {
    let Some(text) = table.text("rgb", found) else { return [255; 3] };
    crate::colour::parse_colour(&text.value).unwrap_or_else(|| {
        table.invalid("rgb", text.span, "colour", found);
        [255; 3]
    })
}

fn ground<'a>(table: &mut Fields<'a>, found: &mut Vec<Diagnostic>) -> Ground {
    let Some(word) = table.text("logos", found) else { return Ground::default() };
    let known = Ground::ALL.into_iter().find(|ground| ground.word() == word.value);
    known.unwrap_or_else(|| {
        found.push(
            Diagnostic::new(&checks::reading::INVALID_VALUE)
                .at(table.source(), word.span)
                .with("key", "logos")
                .with("expected", "choice")
                .with("known", Ground::ALL.map(|ground| ground.word().to_owned()).to_vec()),
        );
        Ground::default()
    })
}

/// `[severity]`: `long-sentence = "error"`.
fn severities<'a>(
    fields: &mut Fields<'a>,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Severity> {
    let mut all = BTreeMap::new();
    let Some(mut table) = fields.table("severity", found) else { return all };
    for (code, value) in table.rest() {
        if checks::find(&code.value).is_none() {
            table.invalid(&code.value, code.span, "check", found);
            continue;
        }
        match value.get_ref().as_str() {
            Some("error") => all.insert(code.value, Severity::Error),
            Some("warning") => all.insert(code.value, Severity::Warning),
            _ => {
                table.invalid(&code.value, value.span(), "severity", found);
                None
            }
        };
    }
    all
}

fn paper_of<'a>(
    fields: &mut Fields<'a>,
    papers: &BTreeMap<String, Paper>,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Located<String>> {
    let mut all = BTreeMap::new();
    let Some(mut table) = fields.table("paper", found) else { return all };
    for (tag, value) in table.rest() {
        let span = value.span();
        match value.get_ref().as_str() {
            Some(id) if papers.contains_key(id) => {
                all.insert(tag.value, Located { value: id.to_owned(), span });
            }
            Some(id) => found.push(
                Diagnostic::new(&checks::reading::UNKNOWN_PAPER)
                    .at(table.source(), span)
                    .with("paper", id)
                    .with("suggestion", fields::suggest(id, papers.keys().map(String::as_str)))
                    .with("known", papers.keys().cloned().collect::<Vec<_>>()),
            ),
            None => table.invalid(&tag.value, span, "text", found),
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
            Some(code) if checks::find(&code.value).is_none() => {
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
