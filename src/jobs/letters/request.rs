//! What to do with a list, and what came of it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::finding::diagnostic::{self, Diagnostic};
use crate::finding::rules::Severity;
use crate::jobs::letters::code::Code;
use crate::jobs::letters::journal::summary::Summary;
use crate::jobs::letters::shard::Shard;
use crate::people::columns::{Column, Mapping};
use crate::people::household::Household;
use crate::people::list::HiddenRows;

/// How letters are made.
#[derive(Debug, Clone)]
pub struct Options {
    /// Pages of a print batch at most, the cover sheet not counted.
    pub max_pages: usize,
    /// 1 or 2: pages of a sheet.
    pub sides: u8,
    /// The language of the letter on the back; nothing for a blank back.
    pub back: Option<String>,
    /// The code for envelope inserters.
    pub code: Option<Code>,
    /// A cover sheet before each batch.
    pub cover: bool,
    /// One tagged PDF a recipient instead of print batches.
    pub each: bool,
    /// Greets each recipient by name.
    pub greet: bool,
    /// Who shares a letter, and is greeted as a household.
    pub household: Option<Household>,
    /// Sheets of address labels by name.
    pub labels: Vec<String>,
    /// Envelopes by name.
    pub envelopes: Vec<String>,
    /// Telephone lists for those who are invited in person.
    pub call_list: bool,
    /// The day that counts as today.
    pub today: Date,
}

impl Options {
    /// Whether letters keep a place for a greeting of their own.
    pub fn greets(&self) -> bool {
        self.greet || self.household.is_some()
    }
}

/// What to do.
#[derive(Debug, Clone)]
pub struct Request {
    /// The event's folder.
    pub event: PathBuf,
    /// The list.
    pub recipients: PathBuf,
    /// The sheet of a workbook that has the list, by name or number; the first one when absent.
    pub sheet: Option<String>,
    /// The number of the row with the names of its columns; the first one when absent.
    pub header: Option<u32>,
    /// What becomes of rows that a spreadsheet does not show.
    pub hidden: HiddenRows,
    /// What the user says of its columns.
    pub mappings: Vec<Mapping>,
    /// Where the files go; `out/` in the workspace when absent.
    pub out: Option<PathBuf>,
    /// Says what is in the list and writes nothing.
    pub dry_run: bool,
    /// Leaves out rows whose address is at fault, instead of making nothing.
    pub skip_faulty: bool,
    /// Goes on after the last day to send letters.
    pub late: bool,
    /// Continues a run that was interrupted.
    pub resume: bool,
    /// The share of the work.
    pub shard: Shard,
    /// How.
    pub options: Options,
}

/// What a list was found to hold.
#[derive(Debug, Clone)]
pub struct Reading {
    /// How the file is written.
    pub form: &'static str,
    /// What stands between its cells.
    pub separator: Option<char>,
    /// Which sheet of how many was read, for workbooks.
    pub sheet: Option<(usize, usize)>,
    /// Its columns, with an example of each in which letters and digits are masked.
    pub columns: Vec<(Column, String)>,
    /// Rows below the names of the columns.
    pub rows: usize,
    /// How many people read each language, by tag, those without a letter left out.
    pub languages: BTreeMap<String, usize>,
    /// Who gets no letter: row numbers by reason.
    pub left_out: BTreeMap<&'static str, Vec<String>>,
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// Findings, after the workspace's exceptions.
    pub findings: Vec<Diagnostic>,
    /// What the list holds, where it could be read.
    pub reading: Option<Reading>,
    /// What was made.
    pub summary: Option<Summary>,
    /// The folder of the files.
    pub folder: PathBuf,
    /// Names of languages, by tag and then by interface language.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// Languages of the letters that no native reader has signed.
    pub unreviewed: Vec<String>,
}

impl Outcome {
    /// Before anything has been found or made.
    pub(crate) fn nothing_yet(folder: PathBuf) -> Self {
        Self {
            findings: Vec::new(),
            reading: None,
            summary: None,
            folder,
            names: BTreeMap::new(),
            unreviewed: Vec::new(),
        }
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        diagnostic::any(&self.findings, Severity::Error)
    }
}
