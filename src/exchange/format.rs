//! The forms that files of translators have, by what they hold and not by what they are called.

use std::path::Path;
use std::sync::Arc;

use crate::exchange::unit::{Assignment, Returned};
use crate::exchange::{docx, docx_read, package, po, po_read, table_read, xliff, xliff_read, xlsx};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::source::SourceFile;

/// The largest file that is taken back, in bytes.
pub const MAX_IMPORT: u64 = 64 << 20;

/// How the names of documents end, none of which is a text.
const DOCUMENTS: [&str; 7] = ["docx", "doc", "odt", "rtf", "xlsx", "xls", "ods"];

/// A form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// Word.
    Docx,
    /// Excel.
    Xlsx,
    /// XLIFF 1.2.
    Xliff,
    /// XLIFF 2.0.
    Xliff2,
    /// gettext.
    Po,
}

impl FileFormat {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Xlsx, Self::Xliff, Self::Xliff2, Self::Po];

    /// What a file's name ends in.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Xliff | Self::Xliff2 => "xlf",
            Self::Po => "po",
        }
    }
}

/// A file for a translator. Nothing where memory is short.
pub fn export(assignment: &Assignment, format: FileFormat) -> Option<Vec<u8>> {
    match format {
        FileFormat::Docx => docx::export(assignment),
        FileFormat::Xlsx => xlsx::export(assignment),
        FileFormat::Xliff => Some(xliff::export_first(assignment).into_bytes()),
        FileFormat::Xliff2 => Some(xliff::export_second(assignment).into_bytes()),
        FileFormat::Po => Some(po::export(assignment).into_bytes()),
    }
}

/// What came back.
#[derive(Debug, Default)]
pub struct Incoming {
    /// The sentences, in their order.
    pub units: Vec<Returned>,
    /// The text of the file, where it is one.
    pub text: Option<Arc<SourceFile>>,
    /// The path to show.
    pub name: String,
}

impl Incoming {
    /// A finding where a sentence stands.
    pub fn finding(&self, rule: &'static rules::Rule, unit: &Returned) -> Diagnostic {
        let finding = Diagnostic::new(rule);
        let finding = match &self.text {
            Some(source) => finding.at(source, unit.span.clone()),
            None => finding.in_file(self.name.clone()),
        };
        finding.with("row", unit.row as f64)
    }
}

/// Reads a file, whatever its form. `name` is the path to show.
pub fn read(bytes: &[u8], name: &str, found: &mut Vec<Diagnostic>) -> Option<Incoming> {
    let broken = |kind: &str| {
        Diagnostic::new(&rules::EXCHANGE_SYNTAX).in_file(name.to_owned()).with("kind", kind)
    };
    if bytes.starts_with(b"PK") {
        let units = match package::part(bytes, "xl/workbook.xml") {
            Some(_) => table_read::read_workbook(bytes, name, found),
            None => docx_read::read(bytes, name, found),
        };
        return Some(Incoming { units: units?, text: None, name: name.to_owned() });
    }
    let Some(text) = decoded(bytes) else {
        // The document of an older Word, a picture, or whatever else.
        found.push(broken("binary"));
        return None;
    };
    let source = Arc::new(SourceFile::new(name, text));
    let start = source.text.trim_start();
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let units = match ending.as_deref() {
        // What is called a document and is a text is neither: a page that was saved under that name, say.
        Some(ending) if DOCUMENTS.contains(&ending) => {
            found.push(broken("binary"));
            return None;
        }
        _ if start.starts_with('<') => xliff_read::read(&source, found),
        Some("csv" | "tsv" | "txt") => {
            // A table is told by its rows.
            let units = table_read::read_csv(&source, found)?;
            return Some(Incoming { units, text: None, name: name.to_owned() });
        }
        _ => po_read::read(&source, found),
    };
    Some(Incoming { units: units?, text: Some(source), name: name.to_owned() })
}

/// A text of a file: UTF-8, or UTF-16 with its mark, as Excel and some tools for translators write it.
fn decoded(bytes: &[u8]) -> Option<String> {
    let (encoding, rest) = match bytes {
        [0xff, 0xfe, rest @ ..] => (encoding_rs::UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => (encoding_rs::UTF_16BE, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => (encoding_rs::UTF_8, rest),
        rest => (encoding_rs::UTF_8, rest),
    };
    let (text, wrong) = encoding.decode_without_bom_handling(rest);
    (!wrong && !text.contains('\0')).then(|| text.into_owned())
}
