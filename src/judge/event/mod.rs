//! One meeting before the checks: its facts, its texts, and its pages.
//!
//! ```text
//! prepare: senders, templates, texts ─► lay out: texts judged, pages made, on all cores ─► finish: findings
//! ```
//!
//! [`Pages`] says which pages, and [`Exports`] which files are made of them. Nothing is written here.

use std::path::Path;

use crate::content::event::Event;
use crate::content::open::EventFolder;
use crate::content::workspace::{self, Workspace};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::finding::selection::Selection;
use crate::finding::sink::Sink;
use crate::language::Languages;

pub(crate) mod approval;
pub mod choice;
pub(crate) mod codes;
pub mod crew;
pub(crate) mod examples;
pub mod finish;
pub(crate) mod kept;
pub mod lay_out;
pub(crate) mod lone;
pub mod pages;
pub mod plans;
pub mod prepare;
pub(crate) mod room;
pub mod run;
pub mod split;
pub mod texts;

pub use choice::{Exports, Pages};
pub(crate) use finish::{Judged, Workshop};
pub(crate) use run::EventRun;

/// Finds what is wrong with an event and the pages that are named: one language × one template costs
/// a small part of all. Writes nothing.
pub(crate) fn examine(
    (workspace, event, folder): (&Workspace, &Event, &Path),
    languages: &Languages,
    pages: &Pages,
    selection: &Selection,
    source: &str,
    sink: &mut Sink,
) {
    let root = workspace.root.clone();
    let place =
        EventFolder { name: workspace::name(folder, Some(&root)), root, folder: folder.to_owned() };
    let exports = Exports::default();
    let run = EventRun {
        pages,
        exports: &exports,
        workspace,
        event,
        place: &place,
        languages,
        selection,
        source,
        kept: None,
    };
    match run.judge(sink, &|_, _| {}) {
        Ok(judged) => run.require_approval(&judged, sink),
        // Only the program's own data can be at fault here.
        Err(error) => sink.push(
            Diagnostic::new(&rules::TEMPLATE_ERROR)
                .with("reason", error.to_string())
                .with("advice", "none"),
        ),
    }
}
