//! What a text said when it was signed, and what it says now, word by word.

use similar::{ChangeTag, TextDiff};

use crate::content::signatures::{ReviewedMessage, State};

/// A piece of a text that has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it was.
    Same(String),
    /// Was there.
    Gone(String),
    /// Is there now.
    New(String),
}

/// What of a message has changed since it was signed, in its order; nothing where nothing has.
pub fn changes(message: &ReviewedMessage) -> Vec<Piece> {
    let Some(signature) = &message.signature else { return Vec::new() };
    let (then, now) = match message.state {
        State::SourceChanged => (signature.source.as_ref(), message.source.as_ref()),
        State::TextChanged => (Some(&signature.text), Some(&message.text)),
        State::Signed | State::Unsigned => return Vec::new(),
    };
    let then = then.map_or("", |read| read.text.as_str());
    between(then, now.map_or("", |value| value.text.as_str()))
}

/// The words of two texts.
pub fn between(then: &str, now: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(then, now);
    let mut all: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (all.last_mut(), change.tag()) {
            (Some(Piece::Same(last)), ChangeTag::Equal)
            | (Some(Piece::Gone(last)), ChangeTag::Delete)
            | (Some(Piece::New(last)), ChangeTag::Insert) => last.push_str(text),
            (_, ChangeTag::Equal) => all.push(Piece::Same(text.to_owned())),
            (_, ChangeTag::Delete) => all.push(Piece::Gone(text.to_owned())),
            (_, ChangeTag::Insert) => all.push(Piece::New(text.to_owned())),
        }
    }
    all
}
