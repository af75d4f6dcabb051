//! The glossary as a booklet for the table, resolved to plain data: what the template `glossary` sets.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::error::Error;
use crate::content::interface::Interface;
use crate::content::locale::Locale;
use crate::content::locale::values::Args;
use crate::content::template::Size;
use crate::jobs::booklet::alphabet::Alphabet;
use crate::page::document::data::{Typography, typography};
use crate::termbase::field::{FieldValues, one, texts};
use crate::termbase::{NORWEGIAN, REVIEW, Termbase};

/// What words are put together by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// Letters of the Norwegian alphabet.
    Letter,
    /// Domains, such as housing.
    Domain,
}

/// What to print.
#[derive(Debug, Clone)]
pub struct BookletChoice {
    /// Tags of the languages, in their order; bokmål is always there.
    pub languages: Vec<String>,
    /// Domains; all when empty.
    pub domains: Vec<String>,
    /// Whether words that none of the languages has are left out.
    pub translated: bool,
    /// What words are put together by.
    pub by: Grouping,
}

/// All that the template needs.
#[derive(Debug, Serialize)]
pub struct Booklet {
    /// The title of the file.
    pub title: String,
    /// The sheet.
    pub size: Size,
    /// How Norwegian is set.
    pub typography: Typography,
    /// The booklet's own words.
    pub labels: BookletLabels,
    /// The languages' own names.
    pub languages: Vec<BookletLanguage>,
    /// The words.
    pub groups: Vec<BookletGroup>,
}

/// Words about the words, in the language of the interface.
#[derive(Debug, Serialize)]
pub struct BookletLabels {
    /// Their language.
    pub lang: String,
    /// What the booklet is.
    pub title: String,
    /// What it is for.
    pub subtitle: String,
    /// Before what to say instead.
    pub say: String,
    /// Between two things to say.
    pub or: String,
    /// Before what not to say.
    pub avoid: String,
    /// What the mark behind a language means; nothing where no language has it.
    pub unreviewed: String,
}

/// A language by its own name.
#[derive(Debug, Serialize)]
pub struct BookletLanguage {
    /// The name.
    pub name: String,
    /// How it is set.
    #[serde(flatten)]
    pub typography: Typography,
}

/// Words under one heading.
#[derive(Debug, Serialize)]
pub struct BookletGroup {
    /// The heading.
    pub name: String,
    /// The words, by the alphabet.
    pub words: Vec<BookletWord>,
}

/// One word.
#[derive(Debug, Serialize)]
pub struct BookletWord {
    /// The Norwegian word.
    pub term: String,
    /// What an abbreviation stands for.
    pub expansion: String,
    /// What to say instead.
    pub write: Vec<String>,
    /// What it means.
    pub explanation: String,
    /// What it is called in the other languages.
    pub renderings: Vec<BookletRendering>,
}

/// One word in one language.
#[derive(Debug, Serialize)]
pub struct BookletRendering {
    /// The language's name for the reader of the labels.
    pub language: String,
    /// Whether no native reader has signed it.
    pub unreviewed: bool,
    /// What to say.
    pub words: Vec<String>,
    /// What means something else.
    pub avoid: Vec<String>,
    /// What stands between two words.
    pub separator: &'static str,
    /// How it is set.
    #[serde(flatten)]
    pub typography: Typography,
}

/// The glossary as plain data. `locales` has the languages by tag.
pub fn booklet(
    base: &Termbase,
    selection: &BookletChoice,
    size: Size,
    locales: &BTreeMap<String, Locale>,
    interface: &Interface,
) -> Result<Booklet, Error> {
    let broken = |what: &str| Error::BrokenData { what: what.to_owned() };
    let alphabet = Alphabet::new().ok_or_else(|| broken("collation"))?;
    let norwegian = locales.get(NORWEGIAN).ok_or_else(|| broken("locales/nb"))?;
    let chosen = selection.languages.iter().filter(|tag| *tag != NORWEGIAN);
    let mut languages: Vec<&Locale> = chosen.filter_map(|tag| locales.get(tag)).collect();
    let name = |locale: &&Locale| locale.name_in(&interface.tag).to_owned();
    languages.sort_by(|a, b| alphabet.compare(&name(a), &name(b)));
    let words = words(base, selection, &languages, &alphabet, interface);
    let groups = grouped(words, selection.by, &alphabet);
    let marked =
        groups.iter().flat_map(|g| &g.words).flat_map(|w| &w.renderings).any(|r| r.unreviewed);
    let labels = labels(interface, marked);
    Ok(Booklet {
        title: labels.title.clone(),
        size,
        typography: typography(norwegian),
        labels,
        languages: languages
            .iter()
            .map(|locale| BookletLanguage {
                name: locale.name.clone(),
                typography: typography(locale),
            })
            .collect(),
        groups,
    })
}

/// The chosen words, each with the name of what it stands under.
fn words(
    base: &Termbase,
    selection: &BookletChoice,
    languages: &[&Locale],
    alphabet: &Alphabet,
    interface: &Interface,
) -> Vec<(String, BookletWord)> {
    let mut words = Vec::new();
    for sections in base.concepts.values() {
        let Some(entry) = sections.get(NORWEGIAN) else { continue };
        let domain = one(entry, "domain");
        if !selection.domains.is_empty() && !selection.domains.iter().any(|d| d == domain) {
            continue;
        }
        let renderings: Vec<BookletRendering> = languages
            .iter()
            .filter_map(|locale| {
                let unreviewed = base.review.get(&locale.tag).is_none_or(|r| r == REVIEW[0]);
                let name = short_name(locale, languages, interface);
                rendering(sections.get(&locale.tag)?, locale, name, unreviewed)
            })
            .collect();
        if selection.translated && renderings.is_empty() {
            continue;
        }
        let word = BookletWord {
            term: one(entry, "term").to_owned(),
            expansion: one(entry, "expansion").to_owned(),
            write: texts(entry, "write").to_vec(),
            explanation: one(entry, "explanation").to_owned(),
            renderings,
        };
        let group = match selection.by {
            Grouping::Letter => alphabet.letter(&word.term),
            Grouping::Domain => domain_name(domain, interface),
        };
        words.push((group, word));
    }
    words
}

/// Words under their headings, both in order.
fn grouped(
    mut words: Vec<(String, BookletWord)>,
    by: Grouping,
    alphabet: &Alphabet,
) -> Vec<BookletGroup> {
    words.sort_by(|(_, a), (_, b)| alphabet.compare(&a.term, &b.term));
    if by == Grouping::Domain {
        words.sort_by(|(a, _), (b, _)| alphabet.compare(a, b));
    }
    let mut groups: Vec<BookletGroup> = Vec::new();
    for (name, word) in words {
        match groups.last_mut().filter(|group| group.name == name) {
            Some(group) => group.words.push(word),
            None => groups.push(BookletGroup { name, words: vec![word] }),
        }
    }
    groups
}

fn labels(interface: &Interface, marked: bool) -> BookletLabels {
    let text = |id: &str| interface.text(id, &Args::new());
    BookletLabels {
        lang: interface.tag.clone(),
        title: text("glossary-title"),
        subtitle: text("glossary-subtitle"),
        say: text("glossary-say"),
        or: text("glossary-or"),
        avoid: text("glossary-avoid"),
        unreviewed: if marked { text("glossary-unreviewed") } else { String::new() },
    }
}

fn domain_name(domain: &str, interface: &Interface) -> String {
    let id = format!("glossary-domain-{domain}");
    let name = interface.text(&id, &Args::new());
    if name == id { domain.to_owned() } else { name }
}

/// A language's name without what stands in brackets, where that is enough to tell it from others.
fn short_name(locale: &Locale, languages: &[&Locale], interface: &Interface) -> String {
    let whole = locale.name_in(&interface.tag);
    let short = |name: &str| name.split(" (").next().unwrap_or(name).to_owned();
    let same = |other: &&&Locale| short(other.name_in(&interface.tag)) == short(whole);
    if languages.iter().filter(same).count() > 1 { whole.to_owned() } else { short(whole) }
}

fn rendering(
    entry: &FieldValues,
    locale: &Locale,
    language: String,
    unreviewed: bool,
) -> Option<BookletRendering> {
    let (preferred, admitted) = (texts(entry, "preferred"), texts(entry, "admitted"));
    if preferred.is_empty() {
        return None;
    }
    // Nynorsk has its words with those of bokmål.
    let words = [preferred, texts(entry, "term"), admitted]
        .into_iter()
        .map(whole)
        .find(|words| !words.is_empty())
        .unwrap_or_else(|| shown(preferred));
    Some(BookletRendering {
        language,
        unreviewed,
        words,
        avoid: shown(texts(entry, "deprecated")),
        separator: match locale.script.as_str() {
            "Arab" => "، ",
            "Hans" => "、",
            "Ethi" => "፣ ",
            _ => ", ",
        },
        typography: typography(locale),
    })
}

/// The forms that are words, and not the beginning of any number of them.
fn whole(forms: &[String]) -> Vec<String> {
    forms.iter().filter(|form| !form.ends_with('*')).cloned().collect()
}

/// All forms; what is only the beginning of words shows that it is.
fn shown(forms: &[String]) -> Vec<String> {
    let one = |form: &String| match form.strip_suffix('*') {
        Some(stem) => format!("{}…", stem.trim_end()),
        None => form.clone(),
    };
    forms.iter().map(one).collect()
}
