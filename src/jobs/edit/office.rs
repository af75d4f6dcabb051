//! The office's own file: `oppslag.toml`. What would break it is not written.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use toml_edit::{DocumentMut, InlineTable, Item, Value};

use crate::content::workspace::{FILE, Workspace};
use crate::content::{data, event};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules::Severity;
use crate::finding::source::SourceFile;
use crate::jobs::edit::facts::{self, Form, Step};
use crate::jobs::edit::{Change, Refusal, Saved, Writer, rewrite};
use crate::jobs::init;

/// Changes a value. One that the office's file may not have is refused with what would be wrong.
pub fn set(
    root: &Path,
    key: &str,
    form: Form,
    change: Change,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    rewrite(root, FILE, writer, |text| match facts::changed(text, key, form, change)? {
        Ok(new) => sound(root, text, &new).map(|()| Ok(new)),
        unchanged => Ok(unchanged),
    })
}

/// Adds a table such as a venue to the tables at `key`, and says its id, which is made of `name`.
pub fn add(
    root: &Path,
    key: &str,
    name: &str,
    values: &[(&str, Form, &str)],
    writer: &Writer,
) -> Result<String, Refusal> {
    let mut id = String::new();
    rewrite(root, FILE, writer, |text| {
        let mut document = facts::document(text)?;
        let mut taken: BTreeSet<String> = facts::keys(text, key).into_iter().collect();
        id = init::id(name, key.trim_end_matches('s'), &mut taken);
        let table = facts::table_of(values)?;
        let outer = facts::below(document.as_table_mut(), key).ok_or(Refusal::Invalid("table"))?;
        // Written as those beside it.
        let inline = outer.iter().any(|(_, item)| item.is_value());
        let item = match inline {
            true => Item::Value(Value::InlineTable(in_line(table))),
            false => Item::Table(table),
        };
        outer.insert(&id, item);
        let new = document.to_string();
        sound(root, text, &new).map(|()| Ok(new))
    })?;
    Ok(id)
}

fn in_line(table: toml_edit::Table) -> InlineTable {
    let values = table.into_iter().filter_map(|(key, item)| Some((key, item.into_value().ok()?)));
    values.collect()
}

/// Takes away the table or value `id` below `key`.
pub fn remove(root: &Path, key: &str, id: &str, writer: &Writer) -> Result<Saved, Refusal> {
    rewrite(root, FILE, writer, |text| {
        let mut document = facts::document(text)?;
        if !facts::keys(text, key).iter().any(|known| known == id) {
            return Ok(Err(Saved::Same));
        }
        take_out(&mut document, key, id);
        let new = document.to_string();
        sound(root, text, &new).map(|()| Ok(new))
    })
}

/// Changes a list of tables such as the places where posters hang; `before` is how many the writer saw.
pub fn list(
    root: &Path,
    key: &str,
    step: Step,
    before: usize,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    rewrite(root, FILE, writer, |text| match facts::listed(text, key, step, before)? {
        Ok(new) => sound(root, text, &new).map(|()| Ok(new)),
        unchanged => Ok(unchanged),
    })
}

/// The comment above the first of some tables is about all of them: it goes to the next one.
fn take_out(document: &mut DocumentMut, key: &str, id: &str) {
    let Some(outer) = facts::below(document.as_table_mut(), key) else { return };
    let first = outer.iter().next().is_some_and(|(first, _)| first == id);
    let removed = outer.remove(id);
    let Some(Item::Table(removed)) = removed.filter(|_| first) else { return };
    let Some((_, next)) = outer.iter_mut().next() else { return };
    let Some(next) = next.as_table_mut() else { return };
    let own = next.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
    if own.trim().is_empty()
        && let Some(comment) = removed.decor().prefix()
    {
        next.decor_mut().set_prefix(comment.clone());
    }
}

/// Refuses a text that has errors which the one before it did not have.
fn sound(root: &Path, before: &str, after: &str) -> Result<(), Refusal> {
    let errors = |text: &str| -> Vec<Diagnostic> {
        let source = Arc::new(SourceFile::new(FILE, text));
        let found = Workspace::read(root, source).diagnostics.into_iter();
        found.filter(|finding| finding.severity == Severity::Error).collect()
    };
    let known = errors(before);
    let same = |a: &Diagnostic, b: &Diagnostic| a.rule.code == b.rule.code && a.args == b.args;
    let new: Vec<Diagnostic> = errors(after)
        .into_iter()
        .filter(|finding| !known.iter().any(|old| same(old, finding)))
        .collect();
    if new.is_empty() { Ok(()) } else { Err(Refusal::Broken(new)) }
}

/// The ids of the meetings whose `event.toml` names this id under a key, such as `venue`.
pub fn used_by(root: &Path, key: &str, id: &str) -> Vec<String> {
    let named = |meeting: &String| {
        let name = format!("events/{meeting}/{}", event::FILE);
        let source = data::read_text(&root.join(&name), &name);
        source.is_ok_and(|source| facts::value_at(&source.text, key, Form::Text) == id)
    };
    init::meetings(root).into_iter().filter(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::rules;

    const OFFICE: &str = "organisation = \"Bydel\" # we\nsenders = [\"nav\"]\n\n# Where we meet.\n\
        [venues.hall]\nname = \"Hall\"\nstreet = \"Veien 1\"\ntown = \"0590 Oslo\"\n\n\
        [venues.7]\nname = \"Sju\"\nstreet = \"Veien 7\"\ntown = \"0590 Oslo\"\n\n\
        [papers]\nwhite = { name = \"hvit\", rgb = \"#FFFFFF\" }\n\n[paper]\nnb = \"white\"\n";

    fn office() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("events/own")).unwrap();
        std::fs::write(root.path().join(FILE), OFFICE).unwrap();
        std::fs::write(root.path().join("events/own/event.toml"), "venue = \"hall\"\n").unwrap();
        root
    }

    fn writer() -> Writer {
        Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() }
    }

    fn text(root: &Path) -> String {
        data::read_text(&root.join(FILE), FILE).unwrap().text.clone()
    }

    #[test]
    fn what_would_break_the_office_is_not_written() {
        let root = office();
        let root = root.path();
        for (key, form, old, new, code) in [
            ("papers.white.rgb", Form::Text, "#FFFFFF", "#FFF", rules::INVALID_VALUE.code),
            ("organisation", Form::Text, "Bydel", "", rules::MISSING_KEY.code),
            ("venues.hall.street", Form::Text, "Veien 1", "", rules::MISSING_KEY.code),
            ("paper.nb", Form::Text, "white", "pink", rules::UNKNOWN_PAPER.code),
            ("letters.enclose-days", Form::Number, "", "99", rules::INVALID_VALUE.code),
        ] {
            let refused = set(root, key, form, Change { old, new }, &writer()).unwrap_err();
            let Refusal::Broken(found) = refused else { panic!("{key}: {refused:?}") };
            assert_eq!(found[0].rule.code, code, "{key}");
            assert_eq!(text(root), OFFICE);
        }
        let change = Change { old: "Sju", new: "Åtte" };
        set(root, "venues.7.name", Form::Text, change, &writer()).unwrap();
        assert_eq!(text(root), OFFICE.replace("Sju", "Åtte"), "an id may be a number");
    }

    #[test]
    fn an_office_with_a_fault_can_change_all_the_rest() {
        let root = office();
        let root = root.path();
        let faulty = OFFICE.replace("#FFFFFF", "white");
        std::fs::write(root.join(FILE), &faulty).unwrap();
        let change = Change { old: "Sju", new: "Åtte" };
        let saved = set(root, "venues.7.name", Form::Text, change, &writer()).unwrap();
        assert_eq!(saved, Saved::Written);
        assert_eq!(text(root), faulty.replace("Sju", "Åtte"));
        let change = Change { old: "Bydel", new: "" };
        let refused = set(root, "organisation", Form::Text, change, &writer()).unwrap_err();
        let Refusal::Broken(found) = refused else { panic!("{refused:?}") };
        let codes: Vec<&str> = found.iter().map(|finding| finding.rule.code).collect();
        assert_eq!(codes, [rules::MISSING_KEY.code], "the new fault alone");
        let change = Change { old: "white", new: "#FFFFFF" };
        set(root, "papers.white.rgb", Form::Text, change, &writer()).unwrap();
        assert_eq!(text(root), OFFICE.replace("Sju", "Åtte"));
    }

    #[test]
    fn tables_come_and_go_and_the_rest_stays() {
        let root = office();
        let root = root.path();
        let values = [
            ("name", Form::Text, "Hall"),
            ("street", Form::Text, "\"><script>"),
            ("town", Form::Text, "../x"),
        ];
        let id = add(root, "venues", "Hall", &values, &writer()).unwrap();
        assert_eq!(id, "hall-2");
        let added =
            "[venues.hall-2]\nname = \"Hall\"\nstreet = '\"><script>'\ntown = \"../x\"\n\n[papers]";
        assert_eq!(text(root), OFFICE.replace("[papers]", added));
        remove(root, "venues", "hall-2", &writer()).unwrap();
        assert_eq!(text(root), OFFICE);
        let paper = [("name", Form::Text, "gul"), ("rgb", Form::Text, "#FFF5B1")];
        assert_eq!(add(root, "papers", "CON", &paper, &writer()).unwrap(), "con-paper");
        assert!(
            text(root).contains("\ncon-paper = { name = \"gul\", rgb = \"#FFF5B1\" }\n"),
            "{}",
            text(root)
        );
        assert!(remove(root, "papers", "white", &writer()).is_err(), "a language has it");
        remove(root, "venues", "hall", &writer()).unwrap();
        assert!(text(root).contains("\n\n# Where we meet.\n[venues.7]"), "{}", text(root));
        assert_eq!(remove(root, "venues", "hall", &writer()).unwrap(), Saved::Same);
    }

    #[test]
    fn meetings_say_what_they_use() {
        let root = office();
        assert_eq!(used_by(root.path(), "venue", "hall"), ["own"]);
        assert!(used_by(root.path(), "venue", "7").is_empty());
        assert!(used_by(root.path(), "venue", "hal").is_empty(), "another one");
        assert!(used_by(root.path(), "contact", "hall").is_empty());
    }
}
