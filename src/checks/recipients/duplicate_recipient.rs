//! Somebody who stands in the list twice, or perhaps does.

use crate::checks::subject::RecipientsSubject;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &RecipientsSubject, found: &mut Vec<Diagnostic>) {
    let row = |index: usize| subject.recipients.get(index).map_or(0, |recipient| recipient.row);
    for repeated in subject.repeated {
        found.push(
            subject
                .finding(&rules::DUPLICATE_RECIPIENT, row(repeated.index), "name")
                .with("earlier", row(repeated.earlier).to_string())
                .with("kind", if repeated.exact { "exact" } else { "near" }),
        );
    }
}
