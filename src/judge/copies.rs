//! What is wrong with the counts that an office wrote.

use std::collections::BTreeMap;

use crate::content::event::Event;
use crate::content::fields::Located;
use crate::content::locale::Locale;
use crate::content::template::{Template, size_of};
use crate::content::workspace::Workspace;
use crate::content::workspace::copies::{FLYER, HUNG};
use crate::finding::diagnostic::Diagnostic;
use crate::finding::rules;

/// What is wrong with `[order]` of the workspace and `[copies]` of the event.
pub(crate) fn faults(
    workspace: &Workspace,
    event: &Event,
    templates: &BTreeMap<String, Template>,
    locales: &BTreeMap<String, Locale>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut size = |template: &str, id: &Located<String>| {
        let Some(template) = templates.get(template) else { return };
        if size_of(template, Some(id)).is_none() {
            let known = template.sizes.iter().map(|size| &size.id);
            found.push(
                Diagnostic::unknown(&rules::UNKNOWN_SIZE, "size", &id.value, known)
                    .at(&workspace.source, id.span.clone()),
            );
        }
    };
    for place in &workspace.copies.places {
        size(HUNG[0], &place.size);
    }
    if let Some(flyers) = &workspace.copies.flyer_size {
        size(FLYER, flyers);
    }
    let tags = workspace.copies.places.iter().flat_map(|place| &place.languages);
    for tag in tags.filter(|tag| !locales.contains_key(&tag.value)) {
        found.push(
            Diagnostic::unknown(&rules::UNKNOWN_LANGUAGE, "tag", &tag.value, locales.keys())
                .at(&workspace.source, tag.span.clone()),
        );
    }
    let own: Vec<String> = event.languages.iter().map(|tag| tag.value.clone()).collect();
    for (tag, _) in event.letters.iter().filter(|(tag, _)| !own.contains(&tag.value)) {
        found.push(
            Diagnostic::new(&rules::LANGUAGE_NOT_IN_EVENT)
                .at(&event.source, tag.span.clone())
                .with("tag", tag.value.as_str())
                .with("known", own.clone()),
        );
    }
    found
}
