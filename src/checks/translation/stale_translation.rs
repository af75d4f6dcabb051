//! A signed message whose original or translation has changed since.

use crate::checks::subject::SignaturesSubject;
use crate::content::signatures::State;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// So many letters of a text are shown.
const SHOWN: usize = 160;

pub(crate) fn run(subject: &SignaturesSubject, found: &mut Vec<Diagnostic>) {
    for message in subject.messages().filter(|message| message.state.is_changed()) {
        let Some(signature) = &message.signature else { continue };
        let (then, now) = match message.state {
            State::SourceChanged => (signature.source.as_ref(), message.source.as_ref()),
            _ => (Some(&signature.text), Some(&message.text)),
        };
        let then = then.map(|read| shown(&read.text)).unwrap_or_default();
        let now = now.map(|value| shown(&value.text)).unwrap_or_default();
        let finding = subject.finding(&rules::STALE_TRANSLATION, message);
        found.push(
            finding
                .with("what", message.state.word())
                .with("language", subject.named())
                .with("by", signature.by.value.as_str())
                .with("date", signature.on.value)
                .with("then", then)
                .with("now", now),
        );
    }
}

/// A text in one line, cut where it is long.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}
