//! A text that does not fit, though it has been made as small as it may be.

use crate::checks::subject::PageSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::page::compile::overset::overset;

/// Frames that hold a fact and no message.
const FACTS: [&str; 4] = ["page", "return-address", "street", "venue"];

/// The logos of so many senders take room that the texts would need.
const MANY: usize = 5;

pub(crate) fn run(subject: &PageSubject, found: &mut Vec<Diagnostic>) {
    let count = subject.pages.pages().len();
    if count != 1 {
        let by = count as f64 - 1.0;
        found.push(
            subject
                .finding(&rules::OVERSET_TEXT)
                .with("id", "")
                .with("by", by)
                .with("kind", "pages"),
        );
    }
    for text in overset(subject.pages) {
        let senders = subject.senders.len();
        let own = if senders >= MANY { "senders" } else { "frame" };
        let kind = FACTS.into_iter().find(|fact| *fact == text.id).unwrap_or(own);
        found.push(
            subject
                .finding(&rules::OVERSET_TEXT)
                .with("id", text.id)
                .with("by", text.by.ceil())
                .with("kind", kind)
                .with("senders", senders as f64),
        );
    }
}
