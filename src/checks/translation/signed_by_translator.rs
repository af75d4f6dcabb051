//! A signature of the one who made the translation.

use crate::checks::subject::SignaturesSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &SignaturesSubject, found: &mut Vec<Diagnostic>) {
    for text in subject.texts {
        let Some(source) = &text.signatures.source else { continue };
        for (id, signature) in &text.signatures.signed {
            if text.signatures.is_translator(&signature.by.value) {
                found.push(
                    Diagnostic::new(&rules::SIGNED_BY_TRANSLATOR)
                        .at(source, signature.by.span.clone())
                        .for_language(&subject.locale.tag)
                        .with("id", id.as_str())
                        .with("by", signature.by.value.as_str()),
                );
            }
        }
    }
}
