//! A signature with a day that has not come yet.

use crate::checks::subject::SignaturesSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &SignaturesSubject, found: &mut Vec<Diagnostic>) {
    for text in subject.texts {
        let Some(source) = &text.signatures.source else { continue };
        for (id, signature) in &text.signatures.signed {
            if signature.on.value > subject.today {
                found.push(
                    Diagnostic::new(&rules::SIGNATURE_IN_FUTURE)
                        .at(source, signature.on.span.clone())
                        .for_language(&subject.locale.tag)
                        .with("id", id.as_str())
                        .with("by", signature.by.value.as_str())
                        .with("date", signature.on.value),
                );
            }
        }
    }
}
