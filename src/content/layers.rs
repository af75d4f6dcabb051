//! A workspace's file laid over the one inside the program, entry by entry: what the office writes stands, and
//! everything else is as it was. `replace = true` at the head of a file takes the place of the whole.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, TableLike, Value};

/// What became of a file of the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Laid {
    /// It takes the place of the one inside, or there is none inside.
    Whole,
    /// Its entries are laid over those inside.
    Entries,
}

impl Laid {
    /// The word in the manifest.
    pub fn word(self) -> &'static str {
        match self {
            Laid::Whole => "replaced",
            Laid::Entries => "added",
        }
    }
}

/// Whether files of this name are laid over each other entry by entry.
pub fn is_layered(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    match path.split('/').next() {
        Some("locales") => {
            name.ends_with(".ftl")
                || ["glossary.toml", "words.toml"].contains(&name)
                || is_review(path)
        }
        Some("assets") => {
            let lists =
                ["columns.toml", "words.toml", "languages.toml", "countries.toml", "streets.toml"];
            path.starts_with("assets/topics/")
                || (path.starts_with("assets/letters/") && lists.contains(&name))
        }
        _ => false,
    }
}

/// Whether a file has signatures: those of a language, or those beside the texts of a topic.
fn is_review(path: &str) -> bool {
    path.ends_with("/review.toml") || path.ends_with(".review.toml")
}

/// The text of a file of the workspace laid over the one inside, and what became of it. What the workspace
/// writes stands first, where it stands in its file: findings point there.
pub fn laid(path: &str, own: &str, inside: &str) -> (String, Laid) {
    if let Some(own) = without_mark(own) {
        return (own, Laid::Whole);
    }
    let text = match path.ends_with(".ftl") {
        true => Some(messages(own, inside)),
        false => tables(own, inside, is_review(path)),
    };
    match text {
        Some(text) => (text, Laid::Entries),
        // What breaks the grammar is told of the workspace's own text.
        None => (own.to_owned(), Laid::Whole),
    }
}

/// The text with blanks for `replace = true`, where that is the first line that is no comment, or is one.
pub(crate) fn without_mark(own: &str) -> Option<String> {
    let mut at = 0;
    for line in own.split_inclusive('\n') {
        let said = line.trim().trim_start_matches('#').trim();
        if said.split('=').map(str::trim).eq(["replace", "true"]) {
            let blank = " ".repeat(line.trim_end().len());
            let end = at + line.trim_end().len();
            return Some([own.get(..at)?, &blank, own.get(end..)?].concat());
        }
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            return None;
        }
        at += line.len();
    }
    None
}

/// Messages and terms of both; of two with one id the workspace's.
fn messages(own: &str, inside: &str) -> String {
    let ids = |resource: &ast::Resource<&str>| -> BTreeSet<String> {
        resource.body.iter().filter_map(|entry| id(entry)).collect()
    };
    let theirs = ids(&resource(own));
    let base = resource(inside);
    let kept: Vec<Entry<&str>> = base
        .body
        .into_iter()
        .filter(|entry| id(entry).is_some_and(|id| !theirs.contains(&id)))
        .collect();
    let rest = fluent_syntax::serializer::serialize(&ast::Resource { body: kept });
    format!("{own}\n{rest}")
}

fn resource(text: &str) -> ast::Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

fn id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// Keys of both; lists of words have the words of both, lists of tables those that are not the workspace's.
/// `whole` says that tables in tables are one thing each: a signature of two people's halves is none.
fn tables(own: &str, inside: &str, whole: bool) -> Option<String> {
    let mut all: DocumentMut = own.parse().ok()?;
    let mut base: DocumentMut = inside.parse().ok()?;
    if whole {
        drop_known(&all, &mut base);
    }
    add(all.as_table_mut(), base.as_table());
    Some(all.to_string())
}

/// Leaves out of the tables inside what the workspace's have something of.
fn drop_known(own: &DocumentMut, base: &mut DocumentMut) {
    for (key, inside) in base.iter_mut() {
        let mine = own.get(&key).and_then(Item::as_table_like);
        let (Some(mine), Some(inside)) = (mine, inside.as_table_like_mut()) else { continue };
        for (id, _) in mine.iter().filter(|(_, item)| !is_blank(item)) {
            inside.remove(id);
        }
    }
}

fn is_blank(item: &Item) -> bool {
    item.as_table_like().is_some_and(TableLike::is_empty)
}

fn add(own: &mut dyn TableLike, base: &dyn TableLike) {
    for (key, inside) in base.iter() {
        let Some(mine) = own.get_mut(key) else {
            own.insert(key, inside.clone());
            continue;
        };
        match (mine, inside) {
            (Item::ArrayOfTables(mine), Item::ArrayOfTables(inside)) => append(mine, inside),
            (Item::Value(Value::Array(mine)), Item::Value(Value::Array(inside))) => {
                join(mine, inside)
            }
            (mine, inside) => {
                if let (Some(mine), Some(inside)) =
                    (mine.as_table_like_mut(), inside.as_table_like())
                {
                    add(mine, inside);
                }
            }
        }
    }
}

/// Adds the tables that have no namesake: by their `id`, or the `concept` that they are of.
fn append(mine: &mut ArrayOfTables, inside: &ArrayOfTables) {
    let name = |table: &toml_edit::Table| {
        let own = ["id", "concept"].iter().find_map(|key| table.get(key).and_then(Item::as_str));
        own.map(str::to_owned)
    };
    let known: BTreeSet<Option<String>> = mine.iter().map(name).collect();
    for table in inside.iter().filter(|table| !known.contains(&name(table))) {
        // After what the workspace has, which stays in its lines.
        let mut table = table.clone();
        table.set_position(None);
        mine.push(table);
    }
}

/// Adds words that are not there; lists of anything else are the workspace's.
fn join(mine: &mut Array, inside: &Array) {
    if !mine.iter().chain(inside.iter()).all(|word| word.is_str()) {
        return;
    }
    let known: BTreeSet<String> =
        mine.iter().filter_map(|w| w.as_str().map(str::to_owned)).collect();
    let words =
        inside.iter().filter_map(|word| word.as_str()).filter(|word| !known.contains(*word));
    mine.extend(words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_both_stand_and_the_offices_go_first() {
        let inside = "### For all\n\n-nav = Nav\n# Seen above.\ntitle = Møte\nfree = Gratis.\n    .note = Ja\n";
        let (text, laid) = super::laid(
            "locales/nb/invitation.ftl",
            "free = Koster ingenting.\nown = { title }\n",
            inside,
        );
        assert_eq!(laid, Laid::Entries);
        assert!(text.starts_with("free = Koster ingenting.\nown = { title }\n"), "{text}");
        let parsed = resource(&text);
        let ids: Vec<String> = parsed.body.iter().filter_map(|entry| id(entry)).collect();
        assert_eq!(ids, ["free", "own", "-nav", "title"]);
        for head in ["replace = true\n", "# replace = true\n", "\n# The office's\n# replace=true\n"]
        {
            let (text, laid) =
                super::laid("locales/nb/invitation.ftl", &format!("{head}a = b\n"), inside);
            assert_eq!(
                (laid, text.trim_start_matches(['#', ' ', '\n']).ends_with("a = b\n")),
                (Laid::Whole, true)
            );
            assert!(!text.contains("replace") && !text.contains("Nav"), "{text}");
            assert_eq!(text.len(), head.len() + 6, "places stay");
        }
    }

    #[test]
    fn keys_words_and_tables_of_both_stand() {
        let inside = "street = [\"adresse\", \"gate\"]\nplace = [\"by\"]\nlimit = 3\ndays = [[\"a\"], [\"b\"]]\n\
                      [names]\nnb = [\"norsk\"]\nso = [\"som\"]\n[[concept]]\nid = \"a\"\nterm = \"A\"\n[[concept]]\nid = \"b\"\nterm = \"B\"\n";
        let own = "street = [\"bosted\"]\nlimit = 4\ndays = [[\"x\"]]\n[names]\nnb = [\"bokmål\"]\n[[concept]]\nid = \"b\"\nterm = \"Own\"\n";
        let (text, laid) = super::laid("assets/letters/columns.toml", own, inside);
        let all: DocumentMut = text.parse().unwrap();
        assert_eq!(laid, Laid::Entries);
        let words = |item: &Item| -> Vec<String> {
            item.as_array().unwrap().iter().map(|w| w.as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(words(&all["street"]), ["bosted", "adresse", "gate"]);
        assert_eq!(words(&all["place"]), ["by"]);
        assert_eq!(all["limit"].as_integer(), Some(4));
        assert_eq!(all["days"].as_array().unwrap().len(), 1, "groups are no words");
        assert_eq!(
            (words(&all["names"]["nb"]), words(&all["names"]["so"])),
            (vec!["bokmål".to_owned(), "norsk".to_owned()], vec!["som".to_owned()])
        );
        let terms: Vec<&str> = all["concept"]
            .as_array_of_tables()
            .unwrap()
            .iter()
            .map(|t| t["term"].as_str().unwrap())
            .collect();
        assert_eq!(terms, ["Own", "A"]);
        let broken = super::laid("assets/letters/columns.toml", "street = [", inside);
        assert_eq!(broken, ("street = [".to_owned(), Laid::Whole));
        let whole =
            super::laid("assets/letters/columns.toml", "replace = true\nstreet = []\n", inside);
        assert_eq!(whole, ("              \nstreet = []\n".to_owned(), Laid::Whole));
    }

    #[test]
    fn templates_fonts_and_logos_stay_file_by_file() {
        for path in [
            "locales/nb/invitation.ftl",
            "locales/so/glossary.toml",
            "locales/so/review.toml",
            "locales/so/topics/bolig.ftl",
            "locales/so/topics/bolig.review.toml",
            "assets/topics/bolig.toml",
            "assets/letters/columns.toml",
        ] {
            assert!(is_layered(path), "{path}");
        }
        for path in [
            "locales/nb/locale.toml",
            "templates/letter/main.typ",
            "templates/letter/template.toml",
            "assets/senders/nav/sender.toml",
            "fonts/a/b.ttf",
            "assets/letters/sheets.toml",
        ] {
            assert!(!is_layered(path), "{path}");
        }
    }
}
