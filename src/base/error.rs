//! What makes it impossible to go on; plain words, no messages.

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
        /// The code that is most like it, or `none`.
        suggestion: String,
    },
    /// A folder that is to become an office has other things in it.
    #[error("{path} is not empty: {found}")]
    FolderNotEmpty {
        /// The folder.
        path: String,
        /// One of the things in it.
        found: String,
    },
    /// A name that cannot be the id of something, since ids are names of files.
    #[error("{what} is no id; {like} would be")]
    NoId {
        /// What was written.
        what: String,
        /// An id that is like it.
        like: String,
    },
    /// A meeting that is to be made is there already.
    #[error("there is a meeting {id}")]
    EventExists {
        /// Its id.
        id: String,
    },
    /// A topic that is to be made is there already.
    #[error("there is a topic {id}")]
    TopicExists {
        /// Its id.
        id: String,
    },
    /// A topic that there is none of.
    #[error("there is no topic {id}")]
    UnknownTopic {
        /// What was asked for.
        id: String,
        /// Those that there are, as a list.
        known: String,
    },
    /// Neither a file nor a section that can be explained.
    #[error("there is no {what} to explain")]
    NothingToExplain {
        /// What the user asked for.
        what: String,
        /// What there is, as a list.
        known: String,
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
    /// Pages cannot be served.
    #[error("cannot serve pages: {reason}")]
    Unservable {
        /// The operating system's reason.
        reason: String,
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
            Error::FolderNotEmpty { .. } => "error-folder-not-empty",
            Error::NoId { .. } => "error-no-id",
            Error::EventExists { .. } => "error-event-exists",
            Error::TopicExists { .. } => "error-topic-exists",
            Error::UnknownTopic { .. } => "error-unknown-topic",
            Error::NothingToExplain { .. } => "error-nothing-to-explain",
            Error::UnreadableInput { .. } => "error-unreadable-input",
            Error::Unwritable { .. } => "error-unwritable",
            Error::NoLetters { .. } => "error-no-letters",
            Error::FolderInUse { .. } => "error-folder-in-use",
            Error::Unservable { .. } => "error-unservable",
            Error::BrokenData { .. } => "error-broken-data",
        }
    }

    /// The arguments of that message, by name.
    pub fn args(&self) -> Vec<(&'static str, &str)> {
        match self {
            Error::EventNotFound { path }
            | Error::NoWorkspace { path }
            | Error::PathNotFound { path }
            | Error::FolderInUse { path }
            | Error::NothingToCheck { path } => vec![("path", path)],
            Error::NoId { what, like } => vec![("what", what), ("like", like)],
            Error::EventExists { id } | Error::TopicExists { id } => vec![("id", id)],
            Error::UnknownTopic { id, known } => vec![("id", id), ("known", known)],
            Error::NoLetters { status } => vec![("status", status)],
            Error::UnknownCheck { code, suggestion } => {
                vec![("code", code), ("suggestion", suggestion)]
            }
            Error::FolderNotEmpty { path, found } => vec![("path", path), ("found", found)],
            Error::NothingToExplain { what, known } => vec![("what", what), ("known", known)],
            Error::UnreadableInput { reason } => vec![("reason", reason)],
            Error::Unwritable { path, reason } => {
                vec![("path", path), ("reason", reason)]
            }
            Error::Unservable { reason } => vec![("reason", reason)],
            Error::BrokenData { what } => vec![("reason", what)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each word of an error in its own place: the sentences are written from these.
    #[test]
    fn an_error_says_what_belongs_to_it() {
        let word = |text: &str| text.to_owned();
        let (path, reason) = (word("out/"), word("no space"));
        let unwritable = Error::Unwritable { path, reason };
        assert_eq!(unwritable.args(), [("path", "out/"), ("reason", "no space")]);
        assert_eq!(unwritable.id(), "error-unwritable");
        let (code, suggestion) = (word("jargong"), word("jargon"));
        let unknown = Error::UnknownCheck { code, suggestion };
        assert_eq!(unknown.args(), [("code", "jargong"), ("suggestion", "jargon")]);
        let empty = Error::NothingToCheck { path: word("notes/") };
        assert_eq!(
            (empty.id(), empty.args()),
            ("error-nothing-to-check", vec![("path", "notes/")])
        );
    }
}
