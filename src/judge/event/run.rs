//! What is judged, and by what.

use crate::content::event::Event;
use crate::content::open::EventFolder;
use crate::content::workspace::Workspace;
use crate::finding::selection::Selection;
use crate::judge::event::choice::{Exports, Pages};
use crate::judge::event::kept::Kept;
use crate::language::Languages;

/// One run over one event.
#[derive(Clone, Copy)]
pub(crate) struct EventRun<'a> {
    pub(crate) pages: &'a Pages,
    pub(crate) exports: &'a Exports,
    pub(crate) workspace: &'a Workspace,
    pub(crate) event: &'a Event,
    pub(crate) place: &'a EventFolder,
    pub(crate) languages: &'a Languages,
    pub(crate) selection: &'a Selection,
    /// The language that translations are made from.
    pub(crate) source: &'a str,
    /// What was read before, by those who judge the same workspace again and again.
    pub(crate) kept: Option<&'a Kept>,
}
