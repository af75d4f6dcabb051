//! Posters, flyers and letters for open meetings, in every language that the people invited read.
//!
//! ```text
//! event folder ─┐
//! locale folders ├─► Messages ─► Document ─► typst ─► Compiled ─► artifact (PDF, PNG, SVG)
//! oppslag.toml ──┘       │           │                   │              │
//!                        └───────────┴───── findings ────┴──────────────┘──► Diagnostics ─► report
//! ```
//!
//! Data flows one way. [`workspace`], [`event`], [`locale`], [`sender`] and [`template`] read what
//! people write; [`document`] resolves it to plain data; `compile` lays it out; `export` makes
//! files of it; [`render`] runs all of that for an event. [`termbase`] takes the glossaries out and
//! back in. Whatever is wrong with the users' content is a [`diagnostic::Diagnostic`] and never stops
//! the search for more; an [`Error`] is only what makes it impossible to go on.

pub mod artifact;
pub mod check;
pub mod checks;
mod colour;
pub mod data;
#[cfg(feature = "detect")]
pub mod detect;
pub mod diagnostic;
pub mod document;
pub mod event;
pub mod explain;
mod fields;
pub mod fix;
pub mod fluent;
pub use fields::Located;
pub mod glossary;
pub mod input;
pub mod interface;
pub mod language;
pub mod locale;
pub mod report;
pub mod sender;
pub mod template;
pub mod termbase;
pub mod workspace;

#[cfg(feature = "render")]
pub mod compile;
#[cfg(feature = "render")]
mod cores;
#[cfg(feature = "render")]
pub mod drift;
#[cfg(feature = "render")]
pub mod export;
#[cfg(feature = "render")]
pub mod letter;
#[cfg(feature = "render")]
pub mod order;
#[cfg(feature = "render")]
pub mod render;

/// What makes it impossible to go on. The texts are for programmers; users read the message of
/// [`Error::id`] in their own language.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No event at this path.
    #[error("there is no event at {path}")]
    EventNotFound {
        /// The path as the user gave it.
        path: String,
    },
    /// No `oppslag.toml` in the folder or above it.
    #[error("no oppslag.toml in {path} or any folder above it")]
    NoWorkspace {
        /// The folder where the search began.
        path: String,
    },
    /// Nothing at this path.
    #[error("there is nothing at {path}")]
    PathNotFound {
        /// The path as the user gave it.
        path: String,
    },
    /// A path to something that oppslag does not know how to check.
    #[error("nothing to check in {path}")]
    NothingToCheck {
        /// The path as the user gave it.
        path: String,
    },
    /// A check that does not exist.
    #[error("there is no check {code}")]
    UnknownCheck {
        /// The code as the user gave it.
        code: String,
    },
    /// Standard input that is no text, or too much.
    #[error("cannot read standard input: {reason}")]
    UnreadableInput {
        /// The operating system's reason.
        reason: String,
    },
    /// A file or folder that cannot be written.
    #[error("cannot write {path}: {reason}")]
    Unwritable {
        /// The file or folder.
        path: String,
        /// The operating system's reason.
        reason: String,
    },
    /// An event that no letters are made for.
    #[error("no letters are made for an event that is {status}")]
    NoLetters {
        /// The state of the event, as in `event.toml`.
        status: String,
    },
    /// Another run works in the folder.
    #[error("another run works in {path}")]
    FolderInUse {
        /// The folder.
        path: String,
    },
    /// The program's own data is incomplete.
    #[error("oppslag's own data is incomplete: {what}")]
    BrokenData {
        /// What is missing.
        what: String,
    },
}

impl Error {
    /// The id of the message for users in `interface.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Error::EventNotFound { .. } => "error-event-not-found",
            Error::NoWorkspace { .. } => "error-no-workspace",
            Error::PathNotFound { .. } => "error-path-not-found",
            Error::NothingToCheck { .. } => "error-nothing-to-check",
            Error::UnknownCheck { .. } => "error-unknown-check",
            Error::UnreadableInput { .. } => "error-unreadable-input",
            Error::Unwritable { .. } => "error-unwritable",
            Error::NoLetters { .. } => "error-no-letters",
            Error::FolderInUse { .. } => "error-folder-in-use",
            Error::BrokenData { .. } => "error-broken-data",
        }
    }

    /// The arguments of that message.
    pub fn args(&self) -> locale::Args {
        let text = |text: &String| locale::Value::Text(text.clone());
        match self {
            Error::EventNotFound { path }
            | Error::NoWorkspace { path }
            | Error::PathNotFound { path }
            | Error::FolderInUse { path }
            | Error::NothingToCheck { path } => locale::Args::from([("path", text(path))]),
            Error::NoLetters { status } => locale::Args::from([("status", text(status))]),
            Error::UnknownCheck { code } => locale::Args::from([
                ("code", text(code)),
                ("suggestion", locale::Value::Text(checks::suggest(code))),
            ]),
            Error::UnreadableInput { reason } => locale::Args::from([("reason", text(reason))]),
            Error::Unwritable { path, reason } => {
                locale::Args::from([("path", text(path)), ("reason", text(reason))])
            }
            Error::BrokenData { what } => locale::Args::from([("reason", text(what))]),
        }
    }
}
