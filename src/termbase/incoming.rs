//! Files that are imported, and what can be wrong with any of them.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use crate::content::data::{self, Data};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::source::SourceFile;
use crate::termbase::concepts::languages;
use crate::termbase::format::{ExchangeFormat, Incoming};
use crate::termbase::{table, tbx};

/// The largest file that is imported, in bytes.
pub const MAX_IMPORT: u64 = 8 << 20;

/// Reads a file for import; the end of its name says the format where nobody else does. `name` is
/// the path to show.
pub fn read(
    path: &Path,
    name: &str,
    format: Option<ExchangeFormat>,
    data: &Data,
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    let source = match data::read_text_up_to(path, name, MAX_IMPORT) {
        Ok(source) => source,
        Err(finding) => {
            found.push(finding);
            return None;
        }
    };
    let by_name = if name.to_lowercase().ends_with(".csv") {
        ExchangeFormat::Csv
    } else {
        ExchangeFormat::Tbx
    };
    parse(&source, format.unwrap_or(by_name), &languages(data), found)
}

/// Reads a termbase. `tags` are the languages that there are.
pub fn parse(
    source: &Arc<SourceFile>,
    format: ExchangeFormat,
    tags: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Incoming> {
    match format {
        ExchangeFormat::Csv => table::import(source, tags, found),
        ExchangeFormat::Tbx => tbx::import(source, tags, found),
    }
}

/// Whether a file is a table of terms: other tables have no `concept` and `language`.
pub fn is_table_file(path: &Path) -> bool {
    let mut start = Vec::new();
    if !path.is_file() {
        return false;
    }
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(4096).read_to_end(&mut start));
    read.is_ok() && table::is_table(&String::from_utf8_lossy(&start))
}
