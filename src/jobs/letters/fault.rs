//! What goes wrong while letters are made, told without anything of anybody.

use crate::finding::diagnostic::Diagnostic;

/// A fault of the program or a template, without what typst says of it: that may quote a name.
pub(crate) fn fault(name: &str) -> Diagnostic {
    Diagnostic::new(&crate::finding::rules::TEMPLATE_ERROR)
        .in_file(name)
        .with("reason", "?")
        .with("advice", "none")
}

/// Findings without their texts, which may quote a name.
pub(crate) fn masked(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found
        .into_iter()
        .map(|finding| {
            let place = finding.place.as_ref().map_or("templates", |place| place.path());
            fault(place)
        })
        .collect()
}
