//! What a signature still stands for.

use std::ops::Range;
use std::sync::Arc;

use crate::content::signatures::file::{ReviewFile, Signature};
use crate::finding::source::SourceFile;
use crate::text::fluent::value::MessageValue;

/// What a message's signature still stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has signed it.
    Unsigned,
    /// Somebody has, and neither the original nor the translation has changed since.
    Signed,
    /// The original says something else than when it was signed.
    SourceChanged,
    /// The translation says something else than when it was signed.
    TextChanged,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] =
        [State::Unsigned, State::Signed, State::SourceChanged, State::TextChanged];

    /// The word for it in messages and reports.
    pub fn word(self) -> &'static str {
        match self {
            State::Unsigned => "unsigned",
            State::Signed => "signed",
            State::SourceChanged => "source-changed",
            State::TextChanged => "text-changed",
        }
    }

    /// Whether it was signed, and something has changed since.
    pub fn is_changed(self) -> bool {
        matches!(self, State::SourceChanged | State::TextChanged)
    }

    /// The state of a message. Where both have changed it is the translation that counts: what people will
    /// read is what nobody has seen.
    pub fn of(
        source: Option<&MessageValue>,
        text: &MessageValue,
        signature: Option<&Signature>,
    ) -> Self {
        let Some(signature) = signature else { return State::Unsigned };
        if signature.text.hash != text.hash() {
            return State::TextChanged;
        }
        let then = signature.source.as_ref().map(|read| &read.hash);
        match then == source.map(MessageValue::hash).as_ref() {
            true => State::Signed,
            false => State::SourceChanged,
        }
    }
}

/// A message, what it translates, and who has signed it.
#[derive(Debug, Clone)]
pub struct ReviewedMessage {
    /// The file that it stands in.
    pub file: Arc<SourceFile>,
    /// What it says.
    pub text: MessageValue,
    /// What its original says; nothing in the language that is translated from, and where there is none.
    pub source: Option<MessageValue>,
    /// Who has signed it.
    pub signature: Option<Signature>,
    /// What the signature still stands for.
    pub state: State,
}

impl ReviewedMessage {
    /// Puts a message and its signature together.
    pub fn new(
        file: &Arc<SourceFile>,
        text: MessageValue,
        source: Option<MessageValue>,
        signatures: &ReviewFile,
    ) -> Self {
        let signature = signatures.signed.get(&text.id).cloned();
        let state = State::of(source.as_ref(), &text, signature.as_ref());
        Self { file: file.clone(), text, source, signature, state }
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.text.id
    }

    /// The byte range of its id.
    pub fn span(&self) -> Range<usize> {
        self.text.span.clone()
    }
}
