//! A picture that one has to know to understand it: "stå på egne bein".

use crate::checks::subject::TextSubject;
use crate::checks::words::jargon::finding;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;
use crate::language::glossary::ConceptKind;

pub(crate) fn run(subject: &TextSubject, found: &mut Vec<Diagnostic>) {
    for (part, hit, concept) in subject.glossary_words() {
        if concept.kind == ConceptKind::Metaphor {
            found.push(finding(&rules::METAPHOR, subject, part, hit, concept));
        }
    }
}
