//! A translation that no native reader has signed.

use crate::checks::{Check, Run};
use crate::finding::diagnostic::{Arg, Diagnostic, Severity};
use crate::content::locale::Locale;

pub(crate) static CHECK: Check =
    Check { code: "unreviewed-translation", severity: Severity::Warning, runs: &[Run::Locale(run)] };

fn run(locale: &Locale, found: &mut Vec<Diagnostic>) {
    if locale.reviewed.is_none() {
        found.push(
            Diagnostic::new(&CHECK)
                .in_file(format!("locales/{}/review.toml", locale.tag))
                .for_language(&locale.tag)
                .with("language", Arg::Language(locale.tag.clone(), locale.names.clone())),
        );
    }
}
