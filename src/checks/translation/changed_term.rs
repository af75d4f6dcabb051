//! A signed message that speaks of something for which the glossary has another word now.

use crate::checks::subject::SignaturesSubject;
use crate::content::signatures::State;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &SignaturesSubject, found: &mut Vec<Diagnostic>) {
    // What has to be read again for another reason is told once.
    for message in subject.messages().filter(|message| message.state == State::Signed) {
        let Some(signature) = &message.signature else { continue };
        for (concept, then) in &signature.terms {
            let now = subject.language.renderings.of(concept);
            if now.map(|rendering| rendering.hash()).as_ref() != Some(then) {
                let write = now.map(|rendering| rendering.preferred.clone()).unwrap_or_default();
                found.push(
                    subject
                        .finding(&rules::CHANGED_TERM, message)
                        .with("concept", concept.as_str())
                        .with("by", signature.by.value.as_str())
                        .with("date", signature.on.value)
                        .with("there", if write.is_empty() { "none" } else { "some" })
                        .with("write", write),
                );
            }
        }
    }
}
