//! What can go wrong between a browser and a page, each said in words.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::html;
use oppslag::Error;
use oppslag::finding::diagnostic::Diagnostic;
use oppslag::jobs::edit::Refusal;

use crate::serve::shell;
use crate::serve::words::Words;

/// Why there is no page.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The request comes from another page, or calls this program by a name that is not its own.
    Stranger,
    /// The browser has not come in by the link.
    NoSession,
    /// What was sent is no form.
    NoForm,
    /// There is no such page.
    Missing,
    /// The person may not.
    Forbidden,
    /// What was sent is too large.
    TooLarge,
    /// A part of the form is not there, or is not what forms of these pages hold.
    BadForm,
    /// The office's own file cannot be read.
    Office(Vec<Diagnostic>),
    /// It could not be done.
    Failed(Error),
    /// The program's own fault.
    Broken,
}

impl Fault {
    fn status(&self) -> StatusCode {
        match self {
            Self::Stranger | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NoSession => StatusCode::UNAUTHORIZED,
            Self::NoForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Missing => StatusCode::NOT_FOUND,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::Office(_) | Self::Failed(_) | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::Stranger => "web-fault-stranger",
            Self::NoSession => "web-fault-no-session",
            Self::NoForm => "web-fault-no-form",
            Self::Missing => "web-fault-missing",
            Self::Forbidden => "web-fault-forbidden",
            Self::TooLarge => "web-fault-too-large",
            Self::BadForm => "web-fault-bad-form",
            Self::Office(_) => "web-fault-office",
            Self::Failed(_) => "web-fault-failed",
            Self::Broken => "web-fault-broken",
        }
    }

    /// What happened, in a sentence or two.
    pub(crate) fn text(&self, words: &Words) -> String {
        match self {
            Self::Failed(error) => shell::error(error, words),
            _ => words.get(&format!("{}-text", self.id())),
        }
    }

    /// A page that says it.
    pub(crate) fn page(&self, words: &Words) -> Response {
        let title = words.get(self.id());
        let body = html! {
            h1 { (title) }
            p.lead { (self.text(words)) }
            @if let Self::Office(found) = self { (shell::findings(found, words)) }
        };
        (self.status(), shell::bare(words, &title, &body)).into_response()
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Vec<Diagnostic>> for Fault {
    fn from(found: Vec<Diagnostic>) -> Self {
        Self::Office(found)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Invalid(_) => Self::BadForm,
            Refusal::Broken(found) => Self::Office(found),
            Refusal::Unknown => Self::Missing,
            Refusal::Unwritable(error) => Self::Failed(error),
        }
    }
}
