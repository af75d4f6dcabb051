//! XML of other programs: whatever it holds, it is read in bounded memory, and nothing outside of it.

use std::ops::Range;

use roxmltree::{Document, ParsingOptions};

/// More elements than files of translators have.
const MAX_NODES: u32 = 4_000_000;

/// Reads an XML file; otherwise where it is broken, and how.
pub(crate) fn parse(text: &str) -> Result<Document<'_>, (Range<usize>, String)> {
    // An entity may stand for a gigabyte, or for a file; no file of a translator needs one.
    let declared =
        text.find("<!DOCTYPE").and_then(|from| Some(from + text.get(from..)?.find("<!ENTITY")?));
    if let Some(at) = declared {
        let reason = "entity declarations are not allowed".to_owned();
        return Err((at..at + "<!ENTITY".len(), reason));
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, entity_resolver: None };
    Document::parse_with_options(text, options).map_err(|error| {
        let position = error.pos();
        let at = offset(text, position.row as usize, position.col as usize);
        let sentence = error.to_string();
        let reason = sentence.rsplit_once(" at ").map_or(sentence.as_str(), |(what, _)| what);
        (at..at, reason.to_owned())
    })
}

/// The byte of a line and a column, both from 1, columns in characters.
fn offset(text: &str, row: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(row.saturating_sub(1)).map(str::len).sum();
    let line = text.get(before..).unwrap_or_default();
    before + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}
