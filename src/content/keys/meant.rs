//! What somebody means who writes a key that there is none of: a Norwegian word, another spelling, a
//! key of another section, or something that stands in the texts.

use toml::Spanned;
use toml::de::DeValue;

use crate::base::suggest::suggest;
use crate::content::keys::entry::{Entry, heading};
use crate::content::keys::key::{File, Key, Kind};
use crate::content::keys::sample::written;

/// What somebody means, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The key, or the message of the texts.
    pub name: &'static str,
    /// Where it is written.
    pub place: MeantPlace,
    /// The lines to write there.
    pub lines: String,
}

/// Where something is written that was written elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeantPlace {
    /// In its place.
    Here,
    /// It is there already.
    There,
    /// In its place, with another line.
    Beside,
    /// Above the first section.
    Top,
    /// In the section with this heading.
    Section(String),
    /// In the texts beside the file.
    Texts,
}

impl MeantPlace {
    /// The word for it in messages.
    pub fn word(&self) -> &'static str {
        match self {
            MeantPlace::Here => "here",
            MeantPlace::There => "there",
            MeantPlace::Beside => "beside",
            MeantPlace::Top => "top",
            MeantPlace::Section(_) => "section",
            MeantPlace::Texts => "texts",
        }
    }
}

/// What `word` means in a section of a file that has no such key. `value` is what was written for it, and
/// `there` says which keys of the section are there too.
pub fn meaning(
    file: &'static File,
    section: &'static [Key],
    word: &str,
    value: (&Spanned<DeValue>, &str),
    there: impl Fn(&str) -> bool,
) -> Option<Meaning> {
    let entries = file.entries();
    let here: Vec<&Entry> =
        entries.iter().filter(|entry| std::ptr::eq(entry.siblings(), section)).collect();
    if let Some(entry) = here.iter().find(|entry| entry.key.name == word) {
        return without_another(entry, value, there);
    }
    if let Some(entry) = named(&here, word).or_else(|| likely(&here, word)) {
        let place = match entry.key.kind.is_section() && !is_heading(value) {
            _ if there(entry.key.name) => MeantPlace::There,
            // A section in the place of a line would take what stands below it.
            true => MeantPlace::Section(section_heading(entry)),
            false => MeantPlace::Here,
        };
        // Of a section only the line itself: its heading is above it.
        let alone = Entry { file: entry.file, tables: Vec::new(), key: entry.key };
        let lines = match entry.key.kind.is_section() {
            true => written(entry, None),
            false => format!("{} = {}\n", entry.key.name, own(&alone, word, value)),
        };
        return Some(Meaning { name: entry.key.name, place, lines });
    }
    if std::ptr::eq(section, file.keys)
        && let Some(message) = in_texts(file, word)
    {
        let text = value.0.get_ref().as_str().map(str::trim);
        let fine = |text: &&str| plain(text) && !text.is_empty() && !text.contains(['{', '}']);
        let text = text.filter(fine).unwrap_or("…");
        let lines = format!("{message} = {text}\n");
        return Some(Meaning { name: message, place: MeantPlace::Texts, lines });
    }
    let elsewhere: Vec<&Entry> = entries
        .iter()
        .filter(|entry| !std::ptr::eq(entry.siblings(), section))
        .filter(|entry| !entry.tables.iter().any(|table| matches!(table.kind, Kind::Spoken(_))))
        .collect();
    let entry = named(&elsewhere, word)?;
    let place = entry.heading().map_or(MeantPlace::Top, MeantPlace::Section);
    let lines = written(entry, Some(&own(entry, word, value)));
    Some(Meaning { name: entry.key.name, place, lines })
}

/// Whether it was written as a heading with lines below it.
fn is_heading((value, raw): (&Spanned<DeValue>, &str)) -> bool {
    match value.get_ref() {
        DeValue::Table(_) => !raw.starts_with('{'),
        DeValue::Array(items) => items.iter().any(|item| {
            let at = item.span().start.saturating_sub(value.span().start);
            let inline = raw.get(at..).is_some_and(|rest| rest.starts_with('{'));
            matches!(item.get_ref(), DeValue::Table(_)) && !inline
        }),
        _ => false,
    }
}

/// The heading of the section that a key is.
fn section_heading(entry: &Entry) -> String {
    heading(&entry.path()).unwrap_or_default()
}

/// A key that is one, and that nobody reads without the keys that it belongs with.
fn without_another(
    entry: &Entry,
    value: (&Spanned<DeValue>, &str),
    there: impl Fn(&str) -> bool,
) -> Option<Meaning> {
    let others = entry.siblings().iter().filter(|key| entry.key.beside.contains(&key.name));
    let lacking = others.filter(|key| !there(key.name) && !key.kind.is_section());
    let mut lines: String =
        lacking.map(|key| format!("{} = {}\n", key.name, key.example)).collect();
    if lines.is_empty() {
        return None;
    }
    lines.push_str(&format!("{} = {}\n", entry.key.name, own(entry, entry.key.name, value)));
    Some(Meaning { name: entry.key.name, place: MeantPlace::Beside, lines })
}

/// The only key with this name, else the only one with this alias; above all sections before others.
fn named<'e>(entries: &[&'e Entry], word: &str) -> Option<&'e Entry> {
    let word = folded(word);
    let only = |is: &dyn Fn(&Key) -> bool| -> Option<&'e Entry> {
        let all: Vec<&'e Entry> = entries.iter().copied().filter(|entry| is(entry.key)).collect();
        let first = all.first().copied();
        let top = all.iter().copied().find(|entry| entry.tables.is_empty());
        top.or(first.filter(|_| all.len() == 1))
    };
    only(&|key| folded(key.name) == word)
        .or_else(|| only(&|key| key.aliases.iter().any(|alias| folded(spelt(alias).0) == word)))
}

/// The key of the section one of whose aliases is like a word, where no key of it is.
fn likely<'e>(entries: &[&'e Entry], word: &str) -> Option<&'e Entry> {
    if suggest(word, entries.iter().map(|entry| entry.key.name)) != "none" {
        return None;
    }
    let aliases = || entries.iter().flat_map(|entry| entry.key.aliases.iter().copied());
    let alias = suggest(word, aliases().map(|alias| spelt(alias).0));
    let has = |entry: &&&'e Entry| entry.key.aliases.iter().any(|own| spelt(own).0 == alias);
    entries.iter().find(has).copied()
}

fn in_texts(file: &File, word: &str) -> Option<&'static str> {
    let word = folded(word);
    let is = |all: &&(&'static str, &'static [&'static str])| {
        folded(all.0) == word || all.1.iter().any(|alias| folded(alias) == word)
    };
    file.texts.iter().find(is).map(|(message, _)| *message)
}

/// An alias, and the value that it stands for where it says more than the key.
fn spelt(alias: &'static str) -> (&'static str, Option<&'static str>) {
    alias.split_once(" = ").map_or((alias, None), |(word, value)| (word, Some(value)))
}

/// Small letters without marks and what stands between words: `Påmeldings_frist` is `pameldingsfrist`.
fn folded(word: &str) -> String {
    let letters = word.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric());
    let plain: String = letters
        .map(|c| match c {
            'å' => 'a',
            'ø' => 'o',
            other => other,
        })
        .collect();
    plain.replace('æ', "ae").replace("aa", "a").replace("oe", "o")
}

/// What to write for a key: what was written where it can be meant, else its example.
fn own(entry: &Entry, word: &str, (value, raw): (&Spanned<DeValue>, &str)) -> String {
    let word = folded(word);
    let stands_for = entry.key.aliases.iter().map(|alias| spelt(alias));
    let stands_for = stands_for.filter(|(alias, _)| folded(alias) == word).find_map(|(_, v)| v);
    match stands_for {
        Some(value) => value.to_owned(),
        None if fits(&entry.key.kind, value.get_ref()) && plain(raw) => raw.to_owned(),
        None => entry.key.example.to_owned(),
    }
}

/// Short and of one line, as hints are.
fn plain(text: &str) -> bool {
    text.chars().count() <= 100 && !text.chars().any(char::is_control)
}

/// Whether a value is of this kind. Ids are not: a name that was written for one is none.
fn fits(kind: &Kind, value: &DeValue) -> bool {
    match (kind, value) {
        (Kind::Text, DeValue::String(text)) => !text.trim().is_empty(),
        (Kind::Url, DeValue::String(text)) => text.starts_with("https://"),
        (Kind::Flag, DeValue::Boolean(_)) => true,
        (Kind::Date, DeValue::Datetime(day)) => day.date.is_some() && day.time.is_none(),
        (Kind::Time, DeValue::Datetime(time)) => time.date.is_none(),
        (Kind::Integer(least, most), DeValue::Integer(number)) => {
            let number = number.as_str().parse::<i64>();
            number.is_ok_and(|number| (*least..=*most).contains(&number))
        }
        (Kind::Word(words), DeValue::String(text)) => words.contains(&text.as_ref()),
        (Kind::Texts, DeValue::Array(items)) => {
            let text = |item: &Spanned<DeValue>| {
                item.get_ref().as_str().is_some_and(|text| !text.trim().is_empty())
            };
            items.iter().all(text)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_as_every_keyboard_can_write_them() {
        for (word, wanted) in [
            ("Påmeldings_frist", "pameldingsfrist"),
            ("MØTESTED", "motested"),
            ("moete-sted", "motested"),
            ("maaltid", "maltid"),
            ("ærend", "aerend"),
        ] {
            assert_eq!(folded(word), wanted);
        }
    }
}
