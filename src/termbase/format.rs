//! How terms are exchanged, and what a file brings.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::finding::source::SourceFile;
use crate::termbase::concepts::Termbase;

/// How terms are exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeFormat {
    /// TermBase eXchange, both editions.
    Tbx,
    /// A table.
    Csv,
}

/// What a file brings, with the places of its concepts for findings.
#[derive(Debug)]
pub struct Incoming {
    /// What stands in the file. An empty value takes the field away.
    pub base: Termbase,
    /// Where each concept begins.
    pub(crate) places: BTreeMap<String, Range<usize>>,
    /// The file.
    pub(crate) source: Arc<SourceFile>,
}
