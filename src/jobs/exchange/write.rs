//! Messages with new texts → files of the workspace, of which every other byte stays.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::base::error::Error;
use crate::exchange::key::{Key, TextFile};
use crate::exchange::variants::{self, Sentence};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;
use crate::jobs::edit::{self, Refusal, Saved, Writer, messages, rewrite};
use crate::jobs::exchange::rows::{Row, path};

/// A value or an attribute of a message with other texts.
pub(crate) struct NewMessage {
    /// Which.
    pub(crate) part: Key,
    /// The new texts of its sentences.
    pub(crate) texts: BTreeMap<Key, String>,
}

/// What came of a file.
#[derive(Default)]
pub(crate) struct Done {
    pub(crate) path: String,
    pub(crate) messages: Vec<String>,
    pub(crate) findings: Vec<Diagnostic>,
}

/// Writes messages into a file of a language; without a writer only says what would be written.
pub(crate) fn write(
    root: &Path,
    (language, file): (&str, &TextFile),
    rows: &[Row],
    new: &[&NewMessage],
    writer: Option<&Writer>,
) -> Result<Done, Error> {
    let mut done = Done { path: path(file, language), ..Done::default() };
    let path = done.path.clone();
    let mut change = |text: &str| {
        let mut text = text.to_owned();
        for message in new {
            match changed(&text, rows, message) {
                Ok(out) => {
                    text = out;
                    done.messages.push(message.part.message.clone());
                }
                Err(kind) => done.findings.push(
                    Diagnostic::new(&rules::UNTAKEN_SENTENCE)
                        .in_file(path.clone())
                        .with("row", 0.0)
                        .with("id", message.part.to_string())
                        .with("kind", kind),
                ),
            }
        }
        text
    };
    match writer {
        None => {
            change(&edit::text(root, &path).unwrap_or_default());
        }
        Some(writer) => match rewrite(root, &path, writer, |text| Ok(Ok(change(text)))) {
            Ok(Saved::Written | Saved::Same | Saved::Conflict(_)) => {}
            Err(Refusal::Unwritable(error)) => return Err(error),
            Err(Refusal::Broken(found)) => {
                done.findings.extend(found);
                done.messages.clear();
            }
            Err(Refusal::Invalid(_) | Refusal::Unknown) => {
                return Err(Error::PathNotFound { path });
            }
        },
    }
    done.messages.dedup();
    Ok(done)
}

/// A file in which a message has its new text. `Err` says why it cannot have it: the file says something else
/// by now, the text that stands for all others is missing, or Fluent would read it as something else.
fn changed(text: &str, rows: &[Row], new: &NewMessage) -> Result<String, &'static str> {
    let Key { message: id, attribute, .. } = &new.part;
    let parts = variants::parts(&Arc::new(SourceFile::new("texts.ftl", text)));
    let is_there = parts.iter().any(|part| part.message == *id);
    let own = |row: &&Row| row.key.part() == new.part;
    let rows: Vec<&Row> = rows.iter().filter(own).collect();
    if let Some(part) =
        parts.iter().find(|part| part.message == *id && part.attribute == *attribute)
    {
        let now: Vec<&str> = part.sentences.iter().flatten().map(|one| one.text.as_str()).collect();
        let then = rows.iter().map(|row| row.target.as_str()).filter(|text| !text.is_empty());
        if !then.eq(now.into_iter().filter(|text| !text.is_empty())) {
            return Err("changed");
        }
    }
    let sentences: Vec<Sentence> = rows
        .iter()
        .map(|row| Sentence {
            choices: row.choices.clone(),
            text: new.texts.get(&row.key).unwrap_or(&row.target).clone(),
        })
        .filter(|sentence| !sentence.text.is_empty())
        .collect();
    if !has_defaults(&sentences, &rows) {
        return Err("incomplete");
    }
    let value = variants::value(&sentences);
    let out = match attribute {
        Some(attribute) if is_there => messages::with_attribute(text, id, attribute, &value),
        Some(_) => return Err("value"),
        None => messages::with(text, id, &value),
    };
    let out = out.ok_or("broken")?;
    // What stands there now must say what came back, and nothing else may have changed.
    let after = variants::parts(&Arc::new(SourceFile::new("texts.ftl", out.as_str())));
    let fine = after.iter().any(|part| {
        let said = part.sentences.iter().flatten().map(|one| one.text.as_str());
        let same = said.eq(sentences.iter().map(|one| one.text.as_str()));
        part.message == *id && part.attribute == *attribute && same
    });
    let others = |parts: &[variants::TextPart]| {
        let mut others = parts.to_vec();
        others.retain(|part| part.message != *id || part.attribute != *attribute);
        others
    };
    if fine && others(&parts) == others(&after) { Ok(out) } else { Err("broken") }
}

/// Whether every selection still has the text that stands for all others.
fn has_defaults(sentences: &[Sentence], rows: &[&Row]) -> bool {
    let wanted = rows.iter().map(|row| &row.choices);
    let defaults = wanted.filter(|choices| choices.iter().all(|choice| choice.default));
    !sentences.is_empty()
        && defaults.into_iter().all(|choices| sentences.iter().any(|one| one.choices == *choices))
        && sentences.iter().all(|one| {
            // A branch of which only inner variants without their default are left would be no Fluent.
            (0..one.choices.len()).all(|depth| {
                sentences.iter().any(|other| {
                    other.choices.get(..depth) == one.choices.get(..depth)
                        && other
                            .choices
                            .get(depth..)
                            .is_some_and(|rest| rest.iter().all(|c| c.default))
                })
            })
        })
}
