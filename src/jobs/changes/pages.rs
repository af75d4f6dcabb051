//! Pages that were made and would be made otherwise now.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::artifact::{Edition, PageMade, Told};
use crate::content::announced::FACTS;
use crate::content::names::Names;
use crate::judge::event::codes::CodedPage;

/// What an office says of a paper that is gone.
pub const REMOVED: &str = "removed";

/// From when on changes count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// What was replaced when this version was made is left out.
    Version(i64),
    /// What was replaced on this day or before is left out.
    Day(Date),
}

/// A fact that was told otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedFact {
    /// Its name, one of [`FACTS`].
    pub name: &'static str,
    /// What the paper says; nothing where it says nothing of it.
    pub then: Option<String>,
    /// What is so now.
    pub now: Option<String>,
}

/// A page as it was made once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldPrint {
    /// The code in its foot line.
    pub code: String,
    /// The event's version then.
    pub version: i64,
    /// The day, as YYYY-MM-DD.
    pub made: String,
    /// What has become of it.
    pub told: Vec<Told>,
    /// What it tells otherwise; only its texts where this is empty.
    pub facts: Vec<ChangedFact>,
}

/// A page that is out of date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldPage {
    /// The language by name.
    pub language: String,
    /// The page by name, such as `plakat A4`.
    pub name: String,
    /// Whether such a page is still made.
    pub still: bool,
    /// How it was made, the newest last.
    pub prints: Vec<OldPrint>,
}

/// The place of a page among others: its language, its template, its size.
type Key<'a> = (&'a str, &'a str, &'a str);

fn key(page: &PageMade) -> Key<'_> {
    (&page.language, &page.template, &page.size)
}

/// Pages whose codes are not those of `now`, without those that the office has taken away and those that were
/// replaced before `since`.
pub(crate) fn pages(
    editions: &[Edition],
    (now, facts): (&[CodedPage], &BTreeMap<String, String>),
    since: Option<Since>,
    names: &Names,
) -> Vec<OldPage> {
    let current: BTreeSet<&str> = now.iter().map(|page| page.code.as_str()).collect();
    let mut all: BTreeMap<Key, Vec<(&Edition, &String, &PageMade)>> = BTreeMap::new();
    for edition in editions {
        let mut pages: Vec<(&String, &PageMade)> = edition.pages.iter().collect();
        pages.sort_by_key(|(_, page)| &page.made);
        for (code, page) in pages {
            all.entry(key(page)).or_default().push((edition, code, page));
        }
    }
    let mut old = Vec::new();
    for ((language, template, size), mut made) in all {
        let from = made.iter().rposition(|(edition, _, page)| before(since, edition, page));
        made.drain(..from.unwrap_or(0));
        let mut prints: Vec<OldPrint> = Vec::new();
        for (edition, code, page) in made {
            let gone = page.told.iter().any(|told| told.what == REMOVED);
            if current.contains(code.as_str()) || gone {
                continue;
            }
            prints.retain(|print| print.code != *code);
            prints.push(OldPrint {
                code: code.clone(),
                version: edition.version,
                made: page.made.clone(),
                told: page.told.clone(),
                facts: changed(&edition.facts, facts),
            });
        }
        let same = |page: &CodedPage| {
            (page.language.as_str(), page.template.as_str(), page.size.as_str())
                == (language, template, size)
        };
        if !prints.is_empty() {
            old.push(OldPage {
                language: names.language(language),
                name: names.page(template, size),
                still: now.iter().any(same),
                prints,
            });
        }
    }
    old
}

/// Whether a page had been made by then.
fn before(since: Option<Since>, edition: &Edition, page: &PageMade) -> bool {
    match since {
        None => false,
        Some(Since::Version(version)) => edition.version <= version,
        Some(Since::Day(day)) => page.made <= day.to_string(),
    }
}

/// The facts that differ, in their order.
fn changed(then: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<ChangedFact> {
    let pairs = FACTS.iter().map(|name| ChangedFact {
        name,
        then: then.get(*name).cloned(),
        now: now.get(*name).cloned(),
    });
    pairs.filter(|fact| fact.then != fact.now).collect()
}
