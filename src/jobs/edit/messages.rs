//! Texts: values of messages of Fluent files.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::finding::source::SourceFile;
use crate::jobs::edit::{Change, Refusal, Saved, Writer, rewrite};
use crate::text::fluent::file::FluentFile;

/// A message as a form shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageText {
    /// Its id.
    pub id: String,
    /// Its value as it is written in Fluent, without the indent of its lines.
    pub value: String,
    /// What the lines of `#` directly above it say.
    pub note: String,
}

/// The messages of a file, in their order. Terms are left out: they are words, not texts.
pub fn texts(text: &str) -> Vec<MessageText> {
    let file = parsed(text);
    let messages = file.entries.iter().filter(|entry| !entry.is_term());
    messages
        .map(|entry| {
            let value = range(text, &entry.span);
            let value = text.get(value).map(plain).unwrap_or_default();
            MessageText { id: entry.id.clone(), value, note: note(text, entry.span.start) }
        })
        .collect()
}

/// The message that a byte of a file belongs to.
pub fn id_at(text: &str, offset: usize) -> Option<String> {
    let entries = parsed(text).entries;
    let before = entries.iter().filter(|entry| entry.span.start <= offset);
    before.last().filter(|entry| !entry.is_term()).map(|entry| entry.id.clone())
}

/// Whether a file has this message and Fluent cannot read it. What is wrong with it is told by whoever
/// loads the file.
pub fn is_broken(text: &str, id: &str) -> bool {
    begins(text, id) && !parsed(text).entries.iter().any(|entry| entry.id == id)
}

/// Whether a message can be called so.
pub fn is_id(id: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(letter)
}

/// Whether a file can hold a text as the value of this message.
pub fn accepts(id: &str, text: &str) -> bool {
    text.trim().is_empty() || sound(id, text.trim()).is_ok()
}

/// Changes the value of a message; one that is not there yet comes last. An empty value takes the message
/// away. The attributes of a message stay.
pub fn set(
    root: &Path,
    file: &str,
    id: &str,
    change: Change,
    writer: &Writer,
) -> Result<Saved, Refusal> {
    let new = change.new.trim();
    if !new.is_empty() {
        sound(id, new)?;
    }
    rewrite(root, file, writer, |text| {
        let now = texts(text).into_iter().find(|one| one.id == id);
        let now = now.map(|one| one.value).unwrap_or_default();
        if now == new {
            return Ok(Err(Saved::Same));
        }
        let Some(out) = with(text, id, new) else { return Err(Refusal::Broken(Vec::new())) };
        if now != change.old.trim() {
            return Ok(Err(Saved::Conflict(now)));
        }
        Ok(Ok(out))
    })
}

/// A file in which a message has another value; without the message where that is empty. Nothing where
/// the message is there and Fluent cannot read it.
pub(crate) fn with(text: &str, id: &str, new: &str) -> Option<String> {
    let entries = parsed(text).entries;
    let entry = entries.iter().find(|entry| entry.id == id);
    if entry.is_none() && begins(text, id) {
        return None;
    }
    let mut out = text.to_owned();
    match entry.map(|entry| (entry.span.clone(), range(text, &entry.span))) {
        Some((name, value)) if new.is_empty() => {
            let from = comment_start(text, name.start);
            let to = text.get(value.end..).and_then(|rest| rest.find('\n'));
            out.replace_range(from..to.map_or(text.len(), |at| value.end + at + 1), "");
        }
        Some((_, value)) => out.replace_range(value, &pattern(new)),
        None if new.is_empty() => {}
        None => {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(&format!("{id} ={}\n", pattern(new)));
        }
    }
    Some(out)
}

/// A file in which an attribute of a message has another value. Nothing where there is no such message.
pub(crate) fn with_attribute(text: &str, id: &str, attribute: &str, new: &str) -> Option<String> {
    let entries = parsed(text).entries;
    let entry = entries.iter().find(|entry| entry.id == id)?;
    let own = entry.parts.iter().find(|part| part.attribute.as_deref() == Some(attribute));
    let mut out = text.to_owned();
    match own {
        Some(part) => out.replace_range(range(text, &part.span), &indented(&pattern(new))),
        None => {
            let last = entry.parts.last()?;
            let end = range(text, &last.span).end;
            out.insert_str(end, &format!("\n    .{attribute} ={}", indented(&pattern(new))));
        }
    }
    Some(out)
}

/// A value of an attribute, whose own lines stand deeper than its name.
fn indented(value: &str) -> String {
    value.replace("\n    ", "\n        ")
}

/// Whether a line of a file begins a message of this id, sound or not.
fn begins(text: &str, id: &str) -> bool {
    let rest = |line: &str| line.strip_prefix(id).map(|rest| rest.trim_start().starts_with('='));
    text.lines().any(|line| rest(line).unwrap_or(false))
}

fn parsed(text: &str) -> FluentFile {
    FluentFile::parse(Arc::new(SourceFile::new("texts.ftl", text)))
}

/// Whether a value is one that Fluent reads as just this message.
fn sound(id: &str, value: &str) -> Result<(), Refusal> {
    let text = format!("{id} ={}\n", pattern(value));
    let file = parsed(&text);
    let whole = file.errors.is_empty() && file.too_deep.is_none() && file.short_escape.is_none();
    match file.entries.as_slice() {
        [entry] if whole && entry.id == id && entry.parts.len() == 1 => Ok(()),
        _ => Err(Refusal::Invalid("message")),
    }
}

/// A value as it is written behind the `=`: on its line, or on lines of its own.
fn pattern(value: &str) -> String {
    // At the start of a line these begin something else than text.
    let escaped = |line: &str| match line.chars().next() {
        Some(c @ ('.' | '*' | '[')) if !value.contains("->") => {
            format!("{{ \"{c}\" }}{}", line.get(c.len_utf8()..).unwrap_or_default())
        }
        _ => line.to_owned(),
    };
    if !value.contains('\n') {
        return format!(" {}", escaped(value));
    }
    let lines = value.lines().map(|line| match line.trim_end() {
        "" => "\n".to_owned(),
        line => format!("\n    {}", escaped(line)),
    });
    lines.collect()
}

/// A value as it is written, without what only lays it out: the indent that its lines share.
fn plain(written: &str) -> String {
    let lines: Vec<&str> = written.lines().collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let rest = lines.iter().skip(1).filter(|line| !line.trim().is_empty());
    let shared = rest.map(indent).min().unwrap_or(0);
    let line = |(number, line): (usize, &&str)| match number {
        0 => line.trim().to_owned(),
        _ => line.get(shared..).unwrap_or_default().trim_end().to_owned(),
    };
    let text: Vec<String> = lines.iter().enumerate().map(line).collect();
    unescaped(text.join("\n").trim())
}

/// Without the placeables that only keep a first letter from beginning something else.
fn unescaped(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let first = ['.', '*', '['].into_iter().find_map(|c| {
            let rest = line.strip_prefix(&format!("{{ \"{c}\" }}"))?;
            Some(format!("{c}{rest}"))
        });
        first.unwrap_or_else(|| line.to_owned())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The value of the message whose id stands at `id`: from behind its `=` to the end of the last line that
/// belongs to it and is no attribute.
fn range(text: &str, id: &Range<usize>) -> Range<usize> {
    let from =
        text.get(id.end..).and_then(|rest| rest.find('=')).map_or(id.end, |at| id.end + at + 1);
    let (mut end, mut depth, mut quoted) = (from, 0_usize, false);
    let mut at = from;
    for (number, line) in text.get(from..).unwrap_or_default().split_inclusive('\n').enumerate() {
        let bare = line.trim();
        let inside = depth > 0;
        let goes_on = number == 0 || inside || bare.is_empty() || line.starts_with(' ');
        if !goes_on || !inside && number > 0 && attribute(bare) {
            break;
        }
        let mut escaped = false;
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        quoted = false;
        at += line.len();
        if !bare.is_empty() {
            end = at - (line.len() - line.trim_end_matches(['\n', '\r']).len());
        }
    }
    from..end
}

/// `.name = …`
fn attribute(line: &str) -> bool {
    let name = line.strip_prefix('.').and_then(|rest| rest.split_once('='));
    name.is_some_and(|(name, _)| {
        let name = name.trim();
        !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    })
}

/// Where the comment directly above a place begins; the place where there is none.
fn comment_start(text: &str, at: usize) -> usize {
    let above = text.get(..at).unwrap_or_default();
    let lines = above.split_inclusive('\n').rev().take_while(|line| line.starts_with("# "));
    at - lines.map(str::len).sum::<usize>()
}

fn note(text: &str, at: usize) -> String {
    let above = text.get(comment_start(text, at)..at).unwrap_or_default();
    let lines = above.lines().map(|line| line.trim_start_matches('#').trim());
    lines.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = "### A meeting\n\n# The largest text.\ntitle = Bolig\n    .short = B\n\
        # Two\n# lines.\nsummary =\n    Kom i dag.\n\n      Og i morgen.\n\ncount = { $n ->\n    [one] { \"}\" } en\n\
       *[other] { $n } { $n ->\n        [one] x\n       *[other] y\n    }\n} slutt\nlast = { \".\" }no\n-term = Nav\n";

    fn office() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("events/own")).unwrap();
        std::fs::write(root.path().join("events/own/so.ftl"), TEXTS).unwrap();
        root
    }

    fn save(root: &tempfile::TempDir, id: &str, old: &str, new: &str) -> Result<Saved, Refusal> {
        let writer = Writer { name: "Kari".to_owned(), at: "2027-01-01T120000".to_owned() };
        set(root.path(), "events/own/so.ftl", id, Change { old, new }, &writer)
    }

    fn text(root: &tempfile::TempDir) -> String {
        crate::jobs::edit::text(root.path(), "events/own/so.ftl").unwrap()
    }

    #[test]
    fn messages_are_shown_without_what_lays_them_out() {
        let all = texts(TEXTS);
        let ids: Vec<&str> = all.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["title", "summary", "count", "last"]);
        assert_eq!((all[0].value.as_str(), all[0].note.as_str()), ("Bolig", "The largest text."));
        assert_eq!(all[1].value, "Kom i dag.\n\n  Og i morgen.");
        assert_eq!(all[1].note, "Two lines.");
        assert!(all[2].value.starts_with("{ $n ->") && all[2].value.ends_with("} slutt"));
        assert_eq!(all[3].value, ".no");
    }

    #[test]
    fn one_value_changes_and_every_other_byte_stays() {
        for (id, new, before, after) in [
            ("title", "Jobb: \"{ $x }\"", "title = Bolig", "title = Jobb: \"{ $x }\""),
            ("last", "*stjerne", "last = { \".\" }no", "last = { \"*\" }stjerne"),
            (
                "summary",
                "Kort",
                "summary =\n    Kom i dag.\n\n      Og i morgen.",
                "summary = Kort",
            ),
            ("title", "a\n\n[b]", "title = Bolig", "title =\n    a\n\n    { \"[\" }b]"),
            (
                "summary",
                "",
                "# Two\n# lines.\nsummary =\n    Kom i dag.\n\n      Og i morgen.\n",
                "",
            ),
        ] {
            let root = office();
            let old = texts(TEXTS).into_iter().find(|one| one.id == id).unwrap().value;
            assert_eq!(save(&root, id, &old, new).unwrap(), Saved::Written, "{id}");
            assert_eq!(text(&root), TEXTS.replacen(before, after, 1), "{id}");
            let now = texts(&text(&root)).into_iter().find(|one| one.id == id);
            assert_eq!(now.map(|one| one.value).unwrap_or_default(), new, "{id}");
        }
    }

    #[test]
    fn every_message_survives_being_shown_and_saved() {
        let all = texts(TEXTS);
        for one in all.iter().filter(|one| one.id != "summary") {
            let root = office();
            assert_eq!(save(&root, &one.id, &one.value, "x").unwrap(), Saved::Written);
            assert_eq!(save(&root, &one.id, "x", &one.value).unwrap(), Saved::Written);
            assert_eq!(texts(&text(&root)), all, "{}", one.id);
        }
    }

    #[test]
    fn what_would_become_another_message_is_refused() {
        for new in ["{ $x", "a }", "x\nb = c", "{", "{ { } }", "{ $n ->\n*[other] x\n}\n.b = c"] {
            let root = office();
            let saved = save(&root, "title", "Bolig", new);
            let sound = match &saved {
                Ok(_) => texts(&text(&root)).len() == 4 && texts(&text(&root))[0].value == new,
                Err(Refusal::Invalid("message")) => text(&root) == TEXTS,
                Err(_) => false,
            };
            assert!(sound, "{new}: {saved:?} {}", text(&root));
        }
        let root = office();
        assert!(save(&root, "title", "Bolig", "{ $x").is_err());
    }

    #[test]
    fn what_a_file_can_hold_is_known_before_it_is_written() {
        for (id, text, fine) in [
            ("title", "Bolig { $x }", true),
            ("title", "  ", true),
            ("title", "{ $x", false),
            ("title", "{ \"\\u00å\" }", false),
            ("2title", "x", false),
        ] {
            assert_eq!(accepts(id, text), fine, "{id} = {text}");
        }
        for (id, fine) in
            [("a", true), ("a-1_B", true), ("1a", false), ("-a", false), ("på", false), ("", false)]
        {
            assert_eq!(is_id(id), fine, "{id}");
        }
        for (part, id) in
            [("Bolig", Some("title")), (".short", Some("title")), ("[one]", Some("count"))]
        {
            assert_eq!(id_at(TEXTS, TEXTS.find(part).unwrap()).as_deref(), id, "{part}");
        }
        assert_eq!(id_at(TEXTS, TEXTS.len()), None, "a term is no message");
        assert_eq!(id_at(TEXTS, 3), None);
        let broken = TEXTS.replace("title = Bolig", "title = { $x");
        assert!(is_broken(&broken, "title") && !is_broken(&broken, "last"));
        assert!(
            !is_broken(TEXTS, "title") && !is_broken(TEXTS, "tit") && !is_broken(TEXTS, "none")
        );
    }

    #[test]
    fn a_message_that_somebody_has_broken_is_not_written_a_second_time() {
        let root = office();
        let broken = TEXTS.replace("title = Bolig", "title = { $x");
        std::fs::write(root.path().join("events/own/so.ftl"), &broken).unwrap();
        assert!(matches!(save(&root, "title", "", "Jobb"), Err(Refusal::Broken(_))));
        assert_eq!(text(&root), broken);
        assert_eq!(save(&root, "last", ".no", "yes").unwrap(), Saved::Written);
    }

    #[test]
    fn a_new_message_comes_last() {
        let root = office();
        save(&root, "programme-1", "", "Vi spiser").unwrap();
        assert_eq!(text(&root), format!("{TEXTS}programme-1 = Vi spiser\n"));
        let saved = save(&root, "title", "Jobb", "Penger").unwrap();
        assert_eq!(saved, Saved::Conflict("Bolig".to_owned()));
    }
}
