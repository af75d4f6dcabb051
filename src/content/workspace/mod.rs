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
pub mod print;

use crate::content::workspace::copies::Copies;
pub use crate::content::workspace::paper::Paper;
pub use crate::content::workspace::print::PrintRules;

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
    /// What has to be done before anything is printed.
    pub print: PrintRules,
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
        Ok(Self::read(root, source))
    }

    /// The workspace that a text of [`FILE`] makes of the folder `root`.
    pub fn read(root: &Path, source: Arc<SourceFile>) -> Warned<Self> {
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
            pack: table.integer("pack", found).map_or(0, |pack| pack.value),
            logos: ground(table, found),
        });
        let paper_of = paper_of(&mut fields, &papers, &mut found);
        let copies = copies(&mut fields, &mut found);
        let print = PrintRules::read(&mut fields, &senders, &mut found);
        let mut severities = severities(&mut fields, &mut found);
        severities.extend(print.errors().map(|rule| (rule.code.to_owned(), Severity::Error)));
        let exceptions = exceptions(&mut fields, &mut found);
        let policy = Policy { severities, exceptions };
        fields.finish(&mut found);

        Warned {
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
                print,
                policy,
                source: source.clone(),
            },
            diagnostics: found,
        }
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
    let days = table.integer("enclose-days", found).map_or(7, |days| days.value);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A workspace with these lines, and the codes of what is found.
    fn own(lines: &str) -> (Workspace, Vec<&'static str>) {
        let root = tempfile::tempdir().unwrap();
        let text = format!("organisation = \"Bydel\"\nsenders = [\"nav\"]\n{lines}");
        std::fs::write(root.path().join(FILE), text).unwrap();
        let Warned { value, diagnostics } = Workspace::load(root.path()).unwrap();
        (value, diagnostics.iter().map(|finding| finding.rule.code).collect())
    }

    #[test]
    fn letters_are_as_usual_where_the_office_says_nothing() {
        let invalid = rules::INVALID_VALUE.code;
        for (lines, language, days, found) in [
            ("", "nb", 7, None),
            ("[letters]\n", "nb", 7, None),
            ("[letters]\ndefault-language = \"nn\"\n", "nn", 7, None),
            ("[letters]\nenclose-days = 1\n", "nb", 1, None),
            ("[letters]\nenclose-days = 59\ndefault-language = \"en\"\n", "en", 59, None),
            ("[letters]\nenclose-days = 0\n", "nb", 7, Some(invalid)),
            ("[letters]\nenclose-days = 60\n", "nb", 7, Some(invalid)),
        ] {
            let (workspace, codes) = own(lines);
            let got = (workspace.default_language.value.as_str(), workspace.enclose_days);
            assert_eq!(got, (language, days), "{lines}");
            assert_eq!(codes, found.into_iter().collect::<Vec<_>>(), "{lines}");
        }
    }

    #[test]
    fn each_language_has_its_own_paper_and_others_white() {
        let (workspace, found) = own("window = \"e65\"\nreturn-address = [\"Bydel\", \"Vei 1\"]\n\
             [papers.blue]\nname = \"blå\"\nrgb = \"#CCDDEE\"\narticle = \"B4\"\narticle-a3 = \"B3\"\npack = 250\n\
             [papers.yellow]\nname = \"gul\"\nrgb = \"#FFF5B1\"\n\
             [paper]\nso = \"yellow\"\nar = \"blue\"\n");
        assert_eq!(found, [""; 0]);
        let papers = ["so", "ar", "nb"].map(|tag| workspace.paper(tag).rgb);
        assert_eq!(papers, [[0xff, 0xf5, 0xb1], [0xcc, 0xdd, 0xee], [255; 3]]);
        let blue = &workspace.papers["blue"];
        assert_eq!(
            (blue.name.as_str(), blue.article.as_str(), blue.article_a3.as_deref(), blue.pack),
            ("blå", "B4", Some("B3"), 250)
        );
        let yellow = &workspace.papers["yellow"];
        assert_eq!(
            (yellow.article.as_str(), yellow.article_a3.as_deref(), yellow.pack),
            ("", None, 0)
        );
        assert_eq!((workspace.window.as_str(), workspace.return_address.len()), ("e65", 2));
        assert_eq!(own("").0.window, "c5");
    }

    #[test]
    fn houses_and_people_are_what_their_tables_say() {
        let (workspace, found) = own(
            "[venues.a]\nname = \"Huset\"\nstreet = \"Vei 1\"\ntown = \"0590 Oslo\"\nstep-free = true\n\
             bus-lines = [\"31\", \"25\"]\nbus-stop = \"Torget\"\n\
             [venues.b]\nname = \"Salen\"\nstreet = \"Gate 2\"\ntown = \"0591 Oslo\"\n\
             [contacts.k]\nname = \"Kari\"\nphone = \"22 12\"\ntitle = \"NAV\"\n",
        );
        assert_eq!(found, [""; 0]);
        let a = &workspace.venues["a"];
        assert_eq!(
            (a.name.as_str(), a.street.as_str(), a.town.as_str()),
            ("Huset", "Vei 1", "0590 Oslo")
        );
        assert_eq!(
            (a.step_free, a.bus_lines.join(" "), a.bus_stop.as_str()),
            (true, "31 25".into(), "Torget")
        );
        assert!(!workspace.venues["b"].step_free);
        let k = &workspace.contacts["k"];
        assert_eq!((k.name.as_str(), k.phone.as_str(), k.title.as_str()), ("Kari", "22 12", "NAV"));
        let names: Vec<&str> = workspace.names().collect();
        assert_eq!(names, ["Bydel", "Huset", "Salen", "Kari"]);
    }

    #[test]
    fn an_exception_needs_a_known_code_and_a_reason() {
        let code = "code = \"jargon\"\n";
        for (lines, counts, found) in [
            (format!("{code}reason = \"ours\"\n"), 1, None),
            (format!("{code}reason = \"ours\"\nwhere = \"nb\"\n"), 1, None),
            (code.to_owned(), 0, Some(rules::MISSING_KEY.code)),
            (format!("{code}reason = \" \"\n"), 0, Some(rules::INVALID_VALUE.code)),
            ("reason = \"ours\"\n".to_owned(), 0, Some(rules::MISSING_KEY.code)),
            (
                "code = \"jargno\"\nreason = \"ours\"\n".to_owned(),
                0,
                Some(rules::INVALID_VALUE.code),
            ),
        ] {
            let (workspace, codes) = own(&format!("[[except]]\n{lines}"));
            assert_eq!(workspace.policy.exceptions.len(), counts, "{lines}");
            assert_eq!(codes, found.into_iter().collect::<Vec<_>>(), "{lines}");
        }
        let (workspace, found) =
            own("[severity]\njargon = \"error\"\nlong-word = \"warning\"\nshouting = \"loud\"\n");
        assert_eq!(found, [rules::INVALID_VALUE.code]);
        let severity = |code: &str| workspace.policy.severities.get(code).copied();
        assert_eq!(severity("jargon"), Some(Severity::Error));
        assert_eq!(severity("long-word"), Some(Severity::Warning));
        assert_eq!(severity("shouting"), None);
    }
}
