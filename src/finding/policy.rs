//! What an office says of findings: how bad each is, and which it accepts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::finding::rules::Severity;
use crate::finding::source::SourceFile;

/// Severities and exceptions of an office; those of nobody are empty.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// Severities that the office sets, by code.
    pub severities: BTreeMap<String, Severity>,
    /// Findings that the office accepts.
    pub exceptions: Vec<Exception>,
}

/// A finding that the workspace accepts, for a reason (`[[except]]` in `oppslag.toml`).
#[derive(Debug, Clone)]
pub struct Exception {
    /// The code that is accepted.
    pub code: String,
    /// A part of the path that the finding must have, or nothing for every place.
    pub place: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// Where the exception itself stands, to report it when it no longer applies.
    pub source: Arc<SourceFile>,
    /// The byte range of the code in that file.
    pub span: Range<usize>,
}
