//! Answers as lines of `event.toml` and of Fluent files.

use std::path::Path;

use jiff::civil::Time;
use toml_edit::{Item, Table, value};

use crate::content::event::clock;
use crate::content::interface::Interface;
use crate::content::locale::values::Args;
use crate::content::topic::Topic;
use crate::content::workspace::Workspace;
use crate::finding::diagnostic::Warned;
use crate::jobs::init::answers::Meeting;
use crate::jobs::init::points::proposed;

/// Writes what was answered into the facts; other lines stay as they are.
pub(crate) fn answered(table: &mut Table, meeting: &Meeting) {
    let time = |text: String| text.parse::<toml_edit::Datetime>().map(value).ok();
    let day = meeting.date.and_then(|day| time(day.to_string()));
    let start = meeting.start.and_then(|start| time(format!("{}:00", clock(start))));
    let end = meeting.end.and_then(|end| time(format!("{}:00", clock(end))));
    for (key, item) in [("date", day), ("start", start), ("end", end)] {
        if let Some(item) = item {
            put(table, key, item);
        }
    }
    for (key, text) in
        [("venue", &meeting.venue), ("contact", &meeting.contact), ("page", &meeting.page)]
    {
        if !text.trim().is_empty() {
            put(table, key, value(text.trim()));
        }
    }
    if !meeting.languages.is_empty() {
        let tags: toml_edit::Array = meeting.languages.iter().map(String::as_str).collect();
        put(table, "languages", value(tags));
    }
}

/// Writes a programme for a topic, where it is known when the meeting begins and ends.
pub(crate) fn propose(table: &mut Table, topic: &Topic, speaker: &str, nb: &Interface) {
    let time =
        |key: &str| -> Option<Time> { table.get(key)?.as_datetime()?.to_string().parse().ok() };
    if let (Some(start), Some(end)) = (time("start"), time("end")) {
        let note = nb.text("new-speaker", &Args::new());
        table.insert("programme", proposed(topic, start, end, speaker, &note));
    }
}

/// The name of the office at `root`; empty where it cannot be read.
pub(crate) fn organisation(root: &Path) -> String {
    let office = Warned::keep(Workspace::load(root), &mut Vec::new());
    office.map(|office| office.organisation).unwrap_or_default()
}

/// Sets a value and keeps the comments around it.
pub(crate) fn put(table: &mut Table, key: &str, item: Item) {
    match (table.get_mut(key).and_then(Item::as_value_mut), item) {
        (Some(old), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (_, item) => {
            table.insert(key, item);
        }
    }
}

/// A text as the value of a message: in one line, and what Fluent reads as a sign as a text.
pub(crate) fn in_fluent(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    for c in words.join(" ").chars().filter(|c| !c.is_control()) {
        match c {
            '{' | '}' => out.push_str(&format!("{{ \"{c}\" }}")),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::content::data::Data;
    use crate::content::locale;
    use crate::content::locale::messages::Messages;
    use crate::content::locale::values::Args;
    use crate::finding::source::SourceFile;

    #[test]
    fn a_title_is_read_as_it_was_written() {
        let nb = locale::load(&Data::new(None), "nb").unwrap();
        for title in [
            "Bolig: Hva har du rett til?",
            "{ $date }",
            "a { b",
            "} slutt",
            ".a = b",
            "*[x]",
            "\"å\" 🎉",
            "[a]",
            "# a",
        ] {
            let text = format!("title = {}\n", in_fluent(title));
            let source = Arc::new(SourceFile::new("nb.ftl", text));
            let mut found = Vec::new();
            let messages = Messages::new(&nb, &[source], &mut found).unwrap();
            assert_eq!(messages.format("title", &Args::new(), &mut found).as_deref(), Some(title));
            assert!(found.is_empty(), "{title}: {found:?}");
        }
    }
}
