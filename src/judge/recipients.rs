//! A list of recipients, brought before the checks.

use crate::checks::registry;
use crate::checks::subject::RecipientsSubject;
use crate::content::locale::Locale;
use crate::finding::diagnostic::Diagnostic;
use crate::finding::selection::Selection;
use crate::people::list::{List, Misfits};

/// Judges a list. `misfits` are the addresses that the window has no room for, `others` the same for
/// labels and envelopes. `calls` says whether telephone lists are made.
pub fn judge(
    list: &List,
    misfits: &Misfits,
    others: &[Misfits],
    (default_language, calls): (&Locale, bool),
    selection: &Selection,
    found: &mut Vec<Diagnostic>,
) {
    let subject = RecipientsSubject {
        file: &list.file,
        columns: list.columns(),
        table: &list.table,
        recipients: &list.recipients,
        misfits,
        others,
        repeated: &list.repeated,
        unused: &list.unused,
        hidden: list.hidden,
        calls: calls && !list.columns().has("channel"),
        default_language,
    };
    for check in selection.of(registry::RECIPIENTS) {
        check(&subject, found);
    }
}
