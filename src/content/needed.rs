//! Values that must be there, and tables whose own keys are data: what files of several kinds read in the same
//! way.

use std::collections::BTreeMap;

use crate::content::fields::Fields;
use crate::finding::diagnostic::Diagnostic;

/// A value that must be there; its absence is reported unless its kind already was.
pub(crate) fn needed<'a, T>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
    read: impl FnOnce(&mut Fields<'a>, &'a str, &mut Vec<Diagnostic>) -> Option<T>,
) -> Option<T> {
    let before = found.len();
    let value = read(fields, key, found);
    if value.is_none() && found.len() == before {
        fields.missing(key, found);
    }
    value
}

/// A table of texts under a key, by their own keys; empty when it is absent.
pub(crate) fn texts_by_key<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let Some(mut table) = fields.table(key, found) else { return all };
    for (key, value) in table.rest() {
        match value.get_ref().as_str() {
            Some(text) => {
                all.insert(key.value, text.to_owned());
            }
            None => table.invalid(&key.value, value.span(), "text", found),
        }
    }
    all
}

/// A text that must be there; empty when it is not.
pub(crate) fn required<'a>(
    fields: &mut Fields<'a>,
    key: &'a str,
    found: &mut Vec<Diagnostic>,
) -> String {
    let before = found.len();
    match fields.text(key, found) {
        Some(text) => text.value,
        None => {
            if found.len() == before {
                fields.missing(key, found);
            }
            String::new()
        }
    }
}
