//! A translation that no native reader has signed.

use crate::checks::subject::SignaturesSubject;
use crate::content::signatures::State;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &SignaturesSubject, found: &mut Vec<Diagnostic>) {
    let unsigned = subject.messages().filter(|message| message.state == State::Unsigned).count();
    if unsigned == 0 {
        return;
    }
    let all = subject.messages().count();
    let finding = Diagnostic::new(&rules::UNREVIEWED_TRANSLATION)
        .in_file(subject.place)
        .for_language(&subject.locale.tag)
        .with("language", subject.named())
        .with("read", if unsigned == all { "none" } else { "some" })
        .with("unsigned", unsigned as f64)
        .with("all", all as f64);
    // An older signature does not say of what texts, so that nobody can tell what it still stands for.
    let whole = subject.texts.iter().find_map(|text| text.signatures.whole.as_ref());
    found.push(match whole {
        Some(whole) => finding.with("by", whole.by.as_str()).with("date", whole.on),
        None => finding.with("by", "none"),
    });
}
