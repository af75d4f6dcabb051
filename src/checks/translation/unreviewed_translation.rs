//! A translation that no native reader has signed.

use crate::content::locale::Locale;
use crate::finding::diagnostic::{Arg, Diagnostic};
use crate::finding::rules;

pub(crate) fn run(locale: &Locale, found: &mut Vec<Diagnostic>) {
    if locale.reviewed.is_none() {
        found.push(
            Diagnostic::new(&rules::UNREVIEWED_TRANSLATION)
                .in_file(format!("locales/{}/review.toml", locale.tag))
                .for_language(&locale.tag)
                .with("language", Arg::Language(locale.tag.clone(), locale.names.clone())),
        );
    }
}
