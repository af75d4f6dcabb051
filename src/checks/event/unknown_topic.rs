//! A topic that neither the office nor the program has.

use crate::checks::subject::EventSubject;
use crate::content::topic;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

pub(crate) fn run(subject: &EventSubject, found: &mut Vec<Diagnostic>) {
    let EventSubject { event, workspace, .. } = subject;
    let Some(topic) = &event.topic else { return };
    let known = topic::ids(&workspace.data);
    if !known.contains(&topic.value) {
        found.push(
            Diagnostic::unknown(&rules::UNKNOWN_TOPIC, "topic", &topic.value, &known)
                .at(&event.source, topic.span.clone()),
        );
    }
}
